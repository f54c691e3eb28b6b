"""Case D of the four: the wrong Bergen, a data breach, a withdrawal, a second gemeente, a death.

Walked with replies as files of two gemeenten, and once with the confirmation noted by hand.
Destroying the case after the waiting time, and what the gemeente sees, stand elsewhere.
"""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, generate_private_key

from app.case import paths
from app.case.workflow import NotAllowed
from app.notification.message import from_bytes
from app.services.answers import changes, replies
from app.services.answers.change_choices import WrongChange
from app.services.answers.changes import Change, Confirmed, GivenNotice
from app.services.answers.correspondence import correspondence
from app.services.answers.timeline import timeline
from app.services.casework import cases
from app.services.deciding import decision, review
from app.services.dispatch import handover
from app.services.dispatch.disclosure import register
from app.services.dispatch.handover import HandOver, MakeExemplar
from app.services.rights import breaches
from app.services.session import Session
from app.store.notifications import Notifications
from tests.acceptance.seeing import inspected, said
from tests.acceptance.walking import answers_for, decided
from tests.conftest import PracticeVault
from tests.services.gemeente_side import Gemeente
from tests.services.submitting_again import submit_again

LIMBURG, HOLLAND = "0893", "0373"
NAMES = {LIMBURG: "Bergen (L.)", HOLLAND: "Bergen (NH.)"}
RECEIVER = ("A. de Ontvanger", "Adviseur openbare orde en veiligheid")


@pytest.fixture(scope="module")
def keys() -> dict[str, RSAPrivateKey]:
    return {code: generate_private_key(65537, 2048) for code in NAMES}


@dataclass
class Walked:
    """The case as far as it was walked; ``first`` and ``second`` are notifications."""

    vault: PracticeVault
    case_id: str
    gemeenten: dict[str, Gemeente]
    first: str
    second: str | None = None

    @property
    def session(self) -> Session:
        return self.vault.sessions[-1]

    def state(self, notification: str | None) -> str | None:
        stored = Notifications(self.session.connection).get(notification or "")
        return stored.state if stored else None

    def later(self, **amount: float) -> None:
        """Let time pass; a session does not last that long."""
        self.vault.clock.advance(**amount)
        self.vault.log_in("casemanager")

    def give(self, notification: str, code: str) -> None:
        wish = MakeExemplar("in_person", "p7m", NAMES[code])
        made = handover.make_exemplar(self.session, notification, wish)
        handover.hand_over(self.session, made.id, HandOver(*RECEIVER, self.session.now()))

    def answer(self, notification: str, code: str, kind: str, **fields: object) -> str:
        """Let a gemeente send a reply as a file and read it in; gives its id."""
        data = self.gemeenten[code].answer(self.session, notification, kind, **fields)
        return replies.import_reply(self.session, data).id

    def tell(self, notice: str) -> None:
        """Give the gemeente the signed file of a notice."""
        made = changes.notice_file(self.session, notice)
        facts = GivenNotice("in_person", *RECEIVER, self.session.now())
        changes.hand_over_notice(self.session, made.id, facts)


@pytest.fixture
def notified(practice_vault: PracticeVault, keys: dict[str, RSAPrivateKey]) -> Walked:
    """Bergen (L.) has the notification and answered that it is not the right gemeente."""
    case_id = decided(practice_vault, "d")
    session = practice_vault.sessions[-1]
    gemeenten = {code: Gemeente.known(session, code, key) for code, key in keys.items()}
    (one,) = handover.notifications(session, case_id).notifications
    walked = Walked(practice_vault, case_id, gemeenten, one.id)
    walked.give(one.id, LIMBURG)
    walked.later(days=1)
    walked.answer(one.id, LIMBURG, "answer", right_muni={"answer": "no", "which": "Bergen (NH.)"})
    return walked


WRONG = Change(
    "wrong_gemeente",
    "Betrokkene gaat in Bergen in Noord-Holland wonen, niet in Bergen in Limburg.",
    ("request_destruction",),
)
DEATH = Change("deceased", "Betrokkene is overleden.", ("request_destruction",))


@pytest.fixture
def withdrawn(notified: Walked) -> Walked:
    """The withdrawal was sent, the breach recorded, and the gemeente destroyed what it had."""
    session = notified.session
    notice = changes.withdraw(session, notified.first, WRONG)
    assert changes.breach_needed(notice.change)
    what = "De melding ging naar de verkeerde gemeente."
    found_at = session.now()
    breach = breaches.open_breach(session, notified.case_id, notified.first, what, found_at)
    notified.tell(notice.id)
    notified.later(hours=3)
    session = notified.session
    answers = {
        **breaches.breach(session, breach).answers,
        "breach.is": "yes",
        "breach.fg_on": session.today().isoformat(),
        "breach.ap": "reported",
        "breach.ap_on": session.today().isoformat(),
        "breach.ap_time": f"{session.now().astimezone():%H.%M}",
        "breach.ap_reference": "AP-000001",
    }
    breaches.change_breach(session, breach, answers)
    notified.later(days=1)
    notified.answer(notified.first, LIMBURG, "destroyed", about_notice=notice.id)
    return notified


@pytest.fixture
def renewed(withdrawn: Walked) -> Walked:
    """The second version went to Bergen (NH.), which confirmed it."""
    withdrawn.later(hours=2)
    session, case_id = withdrawn.session, withdrawn.case_id
    cases.new_version(session, case_id)
    view = cases.open_case(session, case_id)
    document = paths.put(view.document, "address.ad1.gemeente", HOLLAND)
    document = paths.put(document, "muni.m1.code", HOLLAND)
    document = paths.put(
        document, "muni.m1.why", "De vriend woont in Bergen in Noord-Holland; dat is bevestigd."
    )
    cases.save_draft(session, case_id, document, view.pending, view.place)
    submit_again(session, case_id)
    vault = withdrawn.vault
    lead = vault.log_in("teamleider")
    review.agree(lead, case_id, answers_for(review.review_view(lead, case_id)))
    decision.decide_notify(vault.log_in("beslisser"), case_id, authority="directeur")
    session = vault.log_in("casemanager")
    second = next(
        one.id for one in handover.notifications(session, case_id).notifications if one.version == 2
    )
    withdrawn.second = second
    withdrawn.give(second, HOLLAND)
    withdrawn.later(days=1)
    withdrawn.answer(second, HOLLAND, "answer")
    return withdrawn


def test_the_answer_points_to_the_wrong_gemeente(notified: Walked) -> None:
    found = correspondence(notified.session, notified.case_id)
    (reply,) = found.replies
    assert reply.wrong_gemeente
    assert reply.waiting
    assert notified.state(notified.first) == "answered"
    assert found.breach_unasked == ()


def test_destroying_is_asked_and_not_demanded(notified: Walked) -> None:
    for demand in ("correct", "destroy", "restrict"):
        wrong = Change("wrong_gemeente", "Verkeerde gemeente.", (demand,))
        with pytest.raises(WrongChange, match="om deze reden niet vragen"):
            changes.withdraw(notified.session, notified.first, wrong)
    assert notified.state(notified.first) == "answered"
    notice = changes.withdraw(notified.session, notified.first, WRONG)
    text = said(changes.notice_letter(notified.session, notice.id).data)
    assert "Uw gemeente beslist zelf over haar archief." in text
    assert "Vernietig de melding" not in text
    assert "Rozenboom" not in text


def test_the_breach_is_asked_until_it_is_recorded(notified: Walked) -> None:
    session = notified.session
    notice = changes.withdraw(session, notified.first, WRONG)
    found = correspondence(session, notified.case_id)
    assert [one.id for one in found.breach_unasked] == [notice.id]
    breaches.open_breach(
        session, notified.case_id, notified.first, "De verkeerde gemeente.", session.now()
    )
    assert correspondence(session, notified.case_id).breach_unasked == ()
    (view,) = breaches.breaches(session, notified.case_id)
    assert view.gemeente_name == NAMES[LIMBURG]
    assert view.hours_left == 72


def test_the_withdrawal_is_open_until_the_gemeente_confirms(notified: Walked) -> None:
    notice = changes.withdraw(notified.session, notified.first, WRONG)
    notified.tell(notice.id)
    notified.later(days=10)
    session = notified.session
    (late,) = changes.unconfirmed(session, session.today())
    assert (late.notice_id, late.told) == (notice.id, True)
    by_hand = Confirmed("destroyed", session.today(), "A. de Ontvanger, adviseur", "telephone")
    assert changes.confirm_notice(session, notice.id, by_hand).settled
    assert changes.unconfirmed(session, session.today()) == ()
    assert notified.state(notified.first) == "withdrawn"


def test_the_confirmation_came_as_a_file(withdrawn: Walked) -> None:
    assert withdrawn.state(withdrawn.first) == "withdrawn"
    (notice,) = correspondence(withdrawn.session, withdrawn.case_id).notices
    (end,) = notice.confirmations
    assert (end.what, end.by_reply, notice.settled) == ("destroyed", True, True)
    wish = MakeExemplar("in_person", "paper", NAMES[LIMBURG])
    with pytest.raises(NotAllowed):
        handover.make_exemplar(withdrawn.session, withdrawn.first, wish)


def test_the_breach_was_reported_in_time(withdrawn: Walked) -> None:
    (view,) = breaches.breaches(withdrawn.session, withdrawn.case_id)
    assert (view.is_breach, view.ap_reference, view.hours_left) == ("yes", "AP-000001", None)


def test_the_second_gemeente_gets_a_new_notification(renewed: Walked) -> None:
    stored = Notifications(renewed.session.connection).get(renewed.second or "")
    assert stored is not None
    content = from_bytes(stored.content)
    assert content.recipient.gemeente == NAMES[HOLLAND]
    assert content.replaces is None, "this gemeente had nothing to replace"
    assert renewed.state(renewed.second) == "answered"
    assert changes.left_over(renewed.session, renewed.case_id) == ()


def test_without_the_withdrawal_the_first_gemeente_is_shown(notified: Walked) -> None:
    """Only the new version, and nobody told Bergen (L.): that is never left in silence."""
    session, case_id = notified.session, notified.case_id
    cases.new_version(session, case_id)
    view = cases.open_case(session, case_id)
    document = paths.put(view.document, "address.ad1.gemeente", HOLLAND)
    document = paths.put(document, "muni.m1.code", HOLLAND)
    cases.save_draft(session, case_id, document, view.pending, view.place)
    submit_again(session, case_id)
    lead = notified.vault.log_in("teamleider")
    review.agree(lead, case_id, answers_for(review.review_view(lead, case_id)))
    decision.decide_notify(notified.vault.log_in("beslisser"), case_id, authority="directeur")
    session = notified.vault.log_in("casemanager")
    (left,) = correspondence(session, case_id).left_over
    assert (left.gemeente_name, left.state) == (NAMES[LIMBURG], "answered")


def test_the_register_shows_both(renewed: Walked) -> None:
    rows = register(renewed.session, case_id=renewed.case_id).rows
    told = {row.gemeente_name: [str(one.text) for one in row.afterwards] for row in rows}
    assert told == {
        NAMES[HOLLAND]: ["ontvangen", "beantwoord"],
        NAMES[LIMBURG]: [
            "ontvangen",
            "beantwoord",
            "ingetrokken",
            "bericht gegeven",
            "vernietigd door de gemeente",
        ],
    }


def test_a_death_is_a_request_to_everybody_who_still_has_it(renewed: Walked) -> None:
    session = renewed.session
    assert renewed.second is not None
    for demand in ("destroy", "restrict"):
        with pytest.raises(WrongChange):
            changes.withdraw(session, renewed.second, Change("deceased", "x", (demand,)))
    (notice,) = changes.withdraw_all(session, (renewed.second,), DEATH)
    renewed.tell(notice.id)
    renewed.later(days=1)
    renewed.answer(renewed.second, HOLLAND, "destroyed")
    assert renewed.state(renewed.second) == "withdrawn"
    session = renewed.session
    assert changes.unconfirmed(session, session.today()) == ()
    lines = [str(moment.sentence) for moment in timeline(session, renewed.case_id)]
    first = f"(Adviseur openbare orde en veiligheid) van gemeente {NAMES[LIMBURG]}"
    order = [
        "Zaak ingelezen",
        "Versie 1 ingediend",
        first,
        f"Gemeente {NAMES[LIMBURG]} antwoordde",
        "ingetrokken. Verkeerde gemeente:",
        "datalek",
        "De gemeente heeft de melding vernietigd",
        "Versie 2 ingediend",
        f"van gemeente {NAMES[HOLLAND]}",
        f"Gemeente {NAMES[HOLLAND]} antwoordde",
        "ingetrokken. Overleden:",
        "De gemeente heeft de melding vernietigd",
    ]
    at = -1
    for words in order:
        later = [n for n, line in enumerate(lines) if n > at and words in line]
        assert later, (words, lines)
        at = later[0]
    found = inspected(renewed.vault)
    assert found.sound, [str(finding) for finding in found.findings]
