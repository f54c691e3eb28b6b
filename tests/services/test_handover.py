"""Handing over, the register, receipt and silence, on a case decided by the real services."""

from __future__ import annotations

from datetime import timedelta

import pytest

from app.case.model import CaseDocument
from app.case.refusal import Refusal
from app.case.workflow import NotAllowed
from app.services.alarms import silence
from app.services.dispatch import handover
from app.services.dispatch.disclosure import register
from app.services.dispatch.handover import WrongFacts
from app.services.session import Session
from app.store.exemplars import Exemplars
from app.store.journal_lines import JournalLines
from app.store.notifications import Notifications
from app.trust.journal import check_chain
from tests.services.decided import Decided
from tests.services.handing import (
    ENCRYPTED,
    PAPER,
    events,
    given,
    with_secret,
)


def test_handing_over_makes_a_line_in_the_register(
    session: Session, decided: Decided, one: str
) -> None:
    made = handover.make_exemplar(session, one, PAPER)
    waiting = register(session).waiting
    assert [(w.exemplar, w.gemeente_name) for w in waiting] == [(1, "Tilburg")]
    handover.hand_over(session, made.id, given(session))
    page = register(session)
    assert page.total == 1
    assert page.waiting == ()
    line = page.rows[0]
    assert (line.gemeente_name, line.given_to, line.exemplar) == ("Tilburg", "J. Jansen", 1)
    assert line.ground == "art. 18b lid 1 Pbw"
    assert line.digest == made.digest
    assert line.keep_until.year == line.given_at.year + 4
    assert register(session, case_id=decided.case_id).rows == page.rows
    assert register(session, case_id="00" * 16).rows == ()
    view = handover.notifications(session, decided.case_id).notifications[0]
    assert view.state == "handed_over"
    assert view.exemplars[0].given_at == line.given_at
    assert view.receipt_due is not None
    assert (view.receipt_due - line.given_at.date()).days == 2  # a Monday, two working days
    assert "notification_handed_over" in events(session)
    assert check_chain(JournalLines(session.connection).from_seq(), session.roster) == ()


def test_the_register_keeps_as_long_as_the_setting_says(session: Session, one: str) -> None:
    session.settings = session.settings.model_copy(update={"register_years": 10})
    made = handover.make_exemplar(session, one, PAPER)
    handover.hand_over(session, made.id, given(session))
    line = register(session).rows[0]
    assert line.keep_until.year == line.given_at.year + 10


def test_an_exemplar_is_handed_over_once(session: Session, one: str) -> None:
    made = handover.make_exemplar(session, one, PAPER)
    handover.hand_over(session, made.id, given(session))
    with pytest.raises(WrongFacts, match="al genoteerd"):
        handover.hand_over(session, made.id, given(session))
    assert register(session).total == 1


def test_the_passphrase_is_recorded_apart(session: Session, one: str) -> None:
    made = handover.make_exemplar(session, one, ENCRYPTED)
    for wrong in (
        given(session),
        given(session, secret_by="email", secret_to="x", secret_at=session.now()),
        given(session, secret_by="telephone", secret_at=session.now()),
        given(session, secret_by="telephone", secret_to="x"),
    ):
        with pytest.raises(WrongFacts):
            handover.hand_over(session, made.id, wrong)
    assert register(session).total == 0
    handover.hand_over(session, made.id, with_secret(session))
    line = register(session).rows[0]
    assert (line.secret_text, line.secret_to) == ("Telefoon", "J. Jansen")


def test_paper_has_no_passphrase(session: Session, one: str) -> None:
    made = handover.make_exemplar(session, one, PAPER)
    with pytest.raises(WrongFacts, match="geen wachtwoord"):
        handover.hand_over(session, made.id, with_secret(session))


@pytest.mark.parametrize(
    "change",
    [{"given_to": "  "}, {"given_function": ""}, {"given_to": "x" * 201}],
)
def test_facts_that_are_missing_are_refused(
    session: Session, one: str, change: dict[str, str]
) -> None:
    made = handover.make_exemplar(session, one, PAPER)
    with pytest.raises(WrongFacts):
        handover.hand_over(session, made.id, given(session, **change))


@pytest.mark.parametrize("hours", [-2, 2])
def test_a_time_that_cannot_be_is_refused(session: Session, one: str, hours: int) -> None:
    made = handover.make_exemplar(session, one, PAPER)
    when = session.now() + timedelta(hours=hours)
    with pytest.raises(WrongFacts, match="De tijd moet"):
        handover.hand_over(session, made.id, given(session, at=when))


def test_a_hidden_character_is_refused(session: Session, one: str) -> None:
    made = handover.make_exemplar(session, one, PAPER)
    with pytest.raises(Refusal):
        handover.hand_over(session, made.id, given(session, given_to="Jan\u202esen"))


def test_silence_gives_an_alarm_and_a_receipt_ends_it(decided: Decided, one: str) -> None:
    clock = decided.vault.clock
    session = decided.as_casemanager()
    assert silence.alarms(session) == ()
    clock.advance(days=3)
    session = decided.as_casemanager()
    [alarm] = silence.alarms(session)
    assert alarm.kind == "not_handed_over"
    view = handover.notifications(session, decided.case_id).notifications[0]
    assert [str(a) for a in view.alarms] == [str(alarm.sentence)]
    made = handover.make_exemplar(session, one, PAPER)
    handover.hand_over(session, made.id, given(session))
    assert silence.alarms(session) == ()
    clock.advance(days=6)
    session = decided.as_casemanager()
    [late] = silence.alarms(session)
    assert (late.kind, late.sentence.values["gemeente"]) == ("receipt_late", "Tilburg")
    assert late.days < 0
    assert "Bel de gemeente" in str(late.sentence)
    handover.record_receipt(session, one, session.today(), "J. Jansen, adviseur", "telephone")
    assert silence.alarms(session) == ()
    view = handover.notifications(session, decided.case_id).notifications[0]
    assert view.state == "received"
    assert [(r.by, r.how_text) for r in view.receipts] == [("J. Jansen, adviseur", "Telefoon")]
    assert "receipt_recorded" in events(session)


def test_a_receipt_needs_a_hand_over_and_facts_that_can_be(session: Session, one: str) -> None:
    today = session.today()
    with pytest.raises(NotAllowed):
        handover.record_receipt(session, one, today, "x", "telephone")
    made = handover.make_exemplar(session, one, PAPER)
    handover.hand_over(session, made.id, given(session))
    for on, by, how in (
        (today + timedelta(days=1), "x", "telephone"),
        (today - timedelta(days=1), "x", "telephone"),
        (today, " ", "telephone"),
        (today, "x", "email"),
    ):
        with pytest.raises(WrongFacts):
            handover.record_receipt(session, one, on, by, how)
    handover.record_receipt(session, one, today, "x", "letter")
    with pytest.raises(WrongFacts, match="al genoteerd"):
        handover.record_receipt(session, one, today, "x", "telephone")
    handover.record_receipt(session, one, today, "a colleague of x", "letter")


def test_a_later_exemplar_keeps_the_receipt(session: Session, decided: Decided, one: str) -> None:
    first = handover.make_exemplar(session, one, PAPER)
    handover.hand_over(session, first.id, given(session))
    handover.record_receipt(session, one, session.today(), "x", "letter")
    second = handover.make_exemplar(session, one, PAPER)
    handover.hand_over(session, second.id, given(session))
    view = handover.notifications(session, decided.case_id).notifications[0]
    assert view.state == "received"
    assert len(view.exemplars) == 2
    assert silence.alarms(session) == ()


def test_nothing_of_a_hand_over_stays_when_the_journal_refuses(
    session: Session, one: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = handover.make_exemplar(session, one, PAPER)

    def broken(*_args: object, **_named: object) -> None:
        raise Refusal("Het logboek is vol.")

    monkeypatch.setattr(Session, "record", broken)
    with pytest.raises(Refusal, match="vol"):
        handover.hand_over(session, made.id, given(session))
    with pytest.raises(Refusal, match="vol"):
        handover.make_exemplar(session, one, PAPER)
    monkeypatch.undo()
    assert register(session).total == 0
    assert len(Exemplars(session.connection).of_notification(one)) == 1
    stored = Notifications(session.connection).get(one)
    assert stored is not None
    assert stored.state == "to_hand_over"


def test_what_is_not_chosen_is_nowhere(session: Session, decided: Decided, one: str) -> None:
    """The reason of the proposal and the team lead's words stay inside."""
    from app.services.casework.cases import open_case

    document: CaseDocument = open_case(session, decided.case_id).document
    inside = document.signal.summary
    assert inside
    text = " ".join(value for _, value in handover.copy_fields(session, one))
    assert inside not in text
