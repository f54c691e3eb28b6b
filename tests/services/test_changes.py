"""Withdrawing and replacing: who hears it, what may be asked, and when it is done."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey

from app.case.workflow import NotAllowed
from app.handoff import notice as notice_format
from app.handoff.messages import open_message
from app.handoff.notice import Notice
from app.services.alarms import silence
from app.services.answers import changes, notices, replies
from app.services.answers.change_choices import answers_to, asks_for
from app.services.answers.change_choices import changes as kinds
from app.services.answers.changes import Change, Confirmed, GivenNotice, NoticeView, WrongChange
from app.services.casework import cases
from app.services.deciding import decision, review
from app.services.dispatch import handover
from app.services.dispatch.certificates import NoCertificate
from app.services.dispatch.disclosure import register
from app.services.dispatch.exemplar_ends import put_aside
from app.services.session import RoleNeeded, Session
from app.store.facility import FacilityCertificates
from app.store.notices import Notices
from app.store.notifications import Notifications
from tests.acceptance.walking import answers_for, change
from tests.services.decided import Decided
from tests.services.gemeente_side import Gemeente
from tests.services.handing import PAPER, events, given, whole_text
from tests.services.submitting_again import submit_again

WRONG = Change("unlawful", "De gegevens hadden niet gegeven mogen worden.", ("destroy",))
DECEASED = Change("deceased", "Betrokkene is overleden.", ("request_destruction",))


@pytest.fixture
def sent(session: Session, one: str) -> str:
    """The notification, of which one exemplar was handed over."""
    made = handover.make_exemplar(session, one, PAPER)
    handover.hand_over(session, made.id, given(session))
    return one


def state(session: Session, notification: str) -> str | None:
    stored = Notifications(session.connection).get(notification)
    assert stored is not None
    return stored.state


def confirmed(session: Session, what: Any = "destroyed", **others: Any) -> Confirmed:
    made = Confirmed(what, session.today(), "J. Jansen, adviseur", "telephone")
    return replace(made, **others)


def told(session: Session, notice: NoticeView) -> NoticeView:
    made = changes.notice_letter(session, notice.id)
    facts = GivenNotice("registered_post", "J. Jansen", "adviseur", session.now())
    return changes.hand_over_notice(session, made.id, facts)


def test_only_wrong_or_unlawful_data_may_be_demanded() -> None:
    asked = {kind.code: {ask.code for ask in asks_for(kind.code)} for kind in kinds()}
    demands, requests = {"correct", "destroy", "restrict"}, {"note", "request_destruction"}
    assert asked == {
        "changed": requests,
        "wrong_gemeente": requests,
        "incorrect": demands,
        "unlawful": demands,
        "not_needed": requests,
        "deceased": requests,
    }
    owed = {kind.code for kind in kinds() if kind.basis.law == "wjsg-24"}
    assert owed == {"incorrect", "unlawful"}
    assert {kind.basis.kind for kind in kinds() if kind.code not in owed} == {"eigen keuze"}
    for kind in kinds():
        for ask in asks_for(kind.code):
            assert (ask.basis.law == "wjsg-24") == (kind.code in owed)


def test_a_breach_is_asked_of_wrong_gemeente_and_unlawful() -> None:
    assert {kind.code for kind in kinds() if changes.breach_needed(kind.code)} == {
        "wrong_gemeente",
        "unlawful",
    }


@pytest.mark.parametrize(
    ("change", "match"),
    [
        (replace(WRONG, kind="changed", asks=("note",)), "nieuwe versie"),
        (replace(WRONG, kind="not a kind"), "Kies wat er aan de hand is"),
        (replace(WRONG, kind="wrong_gemeente"), "om deze reden niet vragen"),
        (replace(WRONG, kind="deceased"), "om deze reden niet vragen"),
        (replace(WRONG, asks=("note",)), "om deze reden niet vragen"),
        (replace(WRONG, asks=()), "Kies wat u de gemeente vraagt"),
        (replace(WRONG, reason=" \n"), "wat er anders is"),
        (replace(WRONG, reason="x" * 601), "te lang"),
    ],
)
def test_what_does_not_go_together_is_refused(
    session: Session, sent: str, change: Change, match: str
) -> None:
    with pytest.raises(WrongChange, match=match):
        changes.withdraw(session, sent, change)
    assert state(session, sent) == "handed_over"
    assert Notices(session.connection).of_notification(sent) == ()


def test_a_day_to_confirm_that_passed_is_refused(session: Session, sent: str) -> None:
    late = replace(WRONG, confirm_by=session.today() - timedelta(days=1))
    with pytest.raises(WrongChange, match="voorbij"):
        changes.withdraw(session, sent, late)


def test_what_nobody_got_is_withdrawn_at_once(session: Session, one: str) -> None:
    notice = changes.withdraw(session, one, replace(DECEASED, asks=()))
    assert (notice.to_tell, notice.settled, notice.confirm_by) == (False, True, None)
    assert state(session, one) == "withdrawn"
    for make in (changes.notice_file, changes.notice_letter):
        with pytest.raises(WrongChange, match="geen bericht nodig"):
            make(session, notice.id)
    with pytest.raises(WrongChange, match="niets te bevestigen"):
        changes.confirm_notice(session, notice.id, confirmed(session))
    with pytest.raises(WrongChange, match="nooit overhandigd"):
        changes.withdraw(session, one, DECEASED)
    with pytest.raises(NotAllowed):
        handover.make_exemplar(session, one, PAPER)
    assert changes.unconfirmed(session, session.today() + timedelta(days=90)) == ()


def test_an_exemplar_that_may_have_left_is_looked_for_first(session: Session, one: str) -> None:
    made = handover.make_exemplar(session, one, PAPER)
    with pytest.raises(WrongChange, match="exemplaar 1"):
        changes.withdraw(session, one, DECEASED)
    put_aside(session, made.id, "unused", "Niet meer nodig.")
    changes.withdraw(session, one, DECEASED)
    assert state(session, one) == "withdrawn"


def test_a_withdrawal_waits_until_it_is_confirmed(session: Session, sent: str) -> None:
    notice = changes.withdraw(session, sent, WRONG)
    assert state(session, sent) == "withdrawal_to_confirm"
    assert notice.to_tell
    assert not notice.settled
    notice = told(session, notice)
    assert (notice.copies[0].given_to, notice.copies[0].form) == ("J. Jansen", "paper")
    read = changes.confirm_notice(session, notice.id, confirmed(session, "read"))
    assert not read.settled, "reading is not destroying"
    assert state(session, sent) == "withdrawal_to_confirm"
    done = changes.confirm_notice(session, notice.id, confirmed(session))
    assert done.settled
    assert state(session, sent) == "withdrawn"
    assert [one.what for one in done.confirmations] == ["read", "destroyed"]
    said = [note.kind for note in Notices(session.connection).notes(1)]
    assert said == ["withdrawn", "told", "confirmed", "destroyed"]
    recorded = events(session)
    for event in (
        "notification_withdrawn",
        "notice_copy_made",
        "notice_handed_over",
        "notice_confirmed",
        "withdrawal_confirmed",
    ):
        assert recorded.count(event) == 1


@pytest.mark.parametrize("what", ["read", "destroyed", "kept"])
def test_who_asks_takes_any_answer(session: Session, sent: str, what: Any) -> None:
    notice = changes.withdraw(session, sent, DECEASED)
    assert changes.confirm_notice(session, notice.id, confirmed(session, what)).settled
    assert state(session, sent) == "withdrawn"


@pytest.mark.parametrize(
    ("asks", "what", "settles"),
    [
        ("correct", "corrected", True),
        ("correct", "kept", False),
        ("restrict", "restricted", True),
        ("restrict", "read", False),
        ("restrict", "destroyed", True),
        ("destroy", "kept", False),
    ],
)
def test_who_demands_waits_for_what_was_demanded(
    session: Session, sent: str, asks: str, what: Any, settles: bool
) -> None:
    notice = changes.withdraw(session, sent, replace(WRONG, kind="incorrect", asks=(asks,)))
    assert what in answers_to(notice.asks)
    assert changes.confirm_notice(session, notice.id, confirmed(session, what)).settled is settles


def test_a_confirmation_must_be_possible(session: Session, sent: str) -> None:
    notice = changes.withdraw(session, sent, WRONG)
    day = timedelta(days=1)
    for wrong in (
        confirmed(session, "burnt"),
        confirmed(session, how="email"),
        confirmed(session, on=session.today() + day),
        confirmed(session, on=session.today() - day),
        confirmed(session, by="  "),
    ):
        with pytest.raises(WrongChange):
            changes.confirm_notice(session, notice.id, wrong)
    assert state(session, sent) == "withdrawal_to_confirm"
    assert Notices(session.connection).confirmations(notice.id) == ()


def test_a_further_reason_asks_more_and_both_must_be_done(session: Session, sent: str) -> None:
    first = changes.withdraw(session, sent, replace(DECEASED, kind="not_needed"))
    second = changes.withdraw(session, sent, WRONG)
    changes.confirm_notice(session, first.id, confirmed(session, "read"))
    assert state(session, sent) == "withdrawal_to_confirm"
    changes.confirm_notice(session, second.id, confirmed(session))
    assert state(session, sent) == "withdrawn"
    third = changes.withdraw(session, sent, DECEASED)
    assert state(session, sent) == "withdrawal_to_confirm"
    changes.confirm_notice(session, third.id, confirmed(session, "kept"))
    assert state(session, sent) == "withdrawn"


def test_the_alarm_stays_until_it_is_confirmed(session: Session, sent: str) -> None:
    notice = changes.withdraw(session, sent, WRONG)
    today = session.today()  # a Monday
    assert changes.unconfirmed(session, today + timedelta(days=1)) == ()
    (late,) = changes.unconfirmed(session, today + timedelta(days=2))
    assert (late.told, late.days, late.kind) == (False, 1, "withdrawal")
    told(session, notice)
    assert changes.unconfirmed(session, today + timedelta(days=7)) == ()  # five working days
    (late,) = changes.unconfirmed(session, today + timedelta(days=8))
    assert (late.told, late.days, late.gemeente) == (True, 1, "0855")
    changes.confirm_notice(session, notice.id, confirmed(session, "read"))
    assert len(changes.unconfirmed(session, today + timedelta(days=8))) == 1
    changes.confirm_notice(session, notice.id, confirmed(session))
    assert changes.unconfirmed(session, today + timedelta(days=90)) == ()


def test_the_paper_says_what_the_file_says(session: Session, sent: str, key: RSAPrivateKey) -> None:
    Gemeente.known(session, "0855", key)
    notice = changes.withdraw(session, sent, WRONG)
    made = changes.notice_file(session, notice.id)
    assert made.file_name == f"{notice.file_name}-intrekking-1.p7m"
    facility = FacilityCertificates(session.connection).current(session.stamp())
    assert facility is not None
    from cryptography import x509

    opened = open_message(
        made.data,
        key,
        [x509.load_der_x509_certificate(facility.certificate)],
        purposes={"notice"},
    )
    content: Notice = notice_format.from_bytes(opened.message.content)
    assert (content.change, content.reason, content.asks) == (WRONG.kind, WRONG.reason, WRONG.asks)
    assert (content.by_name, content.confirm_by) == ("Casper Kaas", notice.confirm_by)
    assert opened.message.letter is not None
    paper = changes.notice_letter(session, notice.id)
    assert paper.file_name == f"{notice.file_name}-intrekking-2.pdf"
    for pdf in (opened.message.letter, paper.data):
        text = whole_text(pdf)
        assert WRONG.reason in text
        assert "Vernietig de melding" in text
        assert notice.file_name in text


def test_a_notice_names_nobody(session: Session, sent: str) -> None:
    """The person is in the notification, not again in what takes it back."""
    notice = changes.withdraw(session, sent, DECEASED)
    stored = Notifications(session.connection).get(sent)
    kept = Notices(session.connection).get(notice.id)
    assert stored is not None
    assert kept is not None
    from app.notification.message import from_bytes

    person = from_bytes(stored.content).person
    text = whole_text(changes.notice_letter(session, notice.id).data)
    assert kept.content is not None
    assert person.surname not in kept.content.decode()
    assert person.surname not in text


def test_without_a_certificate_it_goes_on_paper(session: Session, sent: str) -> None:
    notice = changes.withdraw(session, sent, WRONG)
    assert not notice.has_certificate
    with pytest.raises(NoCertificate, match="op papier"):
        changes.notice_file(session, notice.id)


def test_handing_a_notice_over_needs_facts(decided: Decided, session: Session, sent: str) -> None:
    notice = changes.withdraw(session, sent, WRONG)
    made = changes.notice_letter(session, notice.id)
    right = GivenNotice("registered_post", "J. Jansen", "adviseur", session.now())
    hour = timedelta(hours=1)
    for wrong in (
        replace(right, channel="official"),
        replace(right, channel="email"),
        replace(right, given_to=" "),
        replace(right, given_function="x" * 201),
        replace(right, at=session.now() - hour),
        replace(right, at=session.now() + hour),
    ):
        with pytest.raises(WrongChange):
            changes.hand_over_notice(session, made.id, wrong)
    assert Notices(session.connection).handovers(notice.id) == ()
    changes.hand_over_notice(session, made.id, right)
    with pytest.raises(WrongChange, match="al genoteerd"):
        changes.hand_over_notice(session, made.id, right)
    assert notices.notices_of_case(session, decided.case_id)[0].copies[0].given_at is not None


def test_one_person_sends_it_and_a_team_lead_looks(decided: Decided, sent: str) -> None:
    for role in ("beheerder", "controleur", "beslisser"):
        with pytest.raises(RoleNeeded):
            changes.withdraw(decided.vault.log_in(role), sent, WRONG)
    session = decided.as_casemanager()
    notice = changes.withdraw(session, sent, WRONG)
    assert changes.notices_to_look_at(session) == ()
    with pytest.raises(RoleNeeded):
        changes.look_at(session, notice.id)
    lead = decided.vault.log_in("teamleider")
    assert changes.notices_to_look_at(lead) == (notice,)
    seen = changes.look_at(lead, notice.id)
    assert seen.seen_by == "Tessa Team"
    assert changes.notices_to_look_at(lead) == ()
    assert events(lead)[-1] == "notice_seen"


def test_a_team_lead_does_not_look_at_an_own_notice(decided: Decided, sent: str) -> None:
    lead = decided.vault.log_in("teamleider")
    notice = changes.withdraw(lead, sent, WRONG)
    assert changes.notices_to_look_at(lead) == ()
    with pytest.raises(WrongChange, match="zelf"):
        changes.look_at(lead, notice.id)


def test_everybody_who_has_it_is_shown(session: Session, decided: Decided, sent: str) -> None:
    second = handover.make_exemplar(session, sent, PAPER)
    handover.hand_over(session, second.id, given(session, given_to="P. de Wit"))
    (found,) = changes.affected(session, decided.case_id)
    assert found.recipients == (
        "J. Jansen, adviseur openbare orde",
        "P. de Wit, adviseur openbare orde",
    )
    assert (found.gemeente_name, found.version, found.state) == ("Tilburg", 1, "handed_over")


def test_the_reply_destroyed_ends_every_request(
    session: Session, sent: str, key: RSAPrivateKey
) -> None:
    tilburg = Gemeente.known(session, "0855", key)
    first = changes.withdraw(session, sent, DECEASED)
    second = changes.withdraw(session, sent, WRONG)
    read = tilburg.answer(session, sent, "receipt", about_notice=first.id)
    replies.import_reply(session, read)
    assert state(session, sent) == "withdrawal_to_confirm"
    gone = tilburg.answer(session, sent, "destroyed", about_notice=second.id)
    view = replies.import_reply(session, gone)
    assert state(session, sent) == "withdrawn"
    (end,) = Notices(session.connection).confirmations(second.id)
    assert (end.what, end.reply, end.how) == ("destroyed", view.id, "file")
    assert end.confirmed_by == "J. Smit, adviseur"


def test_destroyed_without_naming_a_notice_counts(
    session: Session, sent: str, key: RSAPrivateKey
) -> None:
    tilburg = Gemeente.known(session, "0855", key)
    notice = changes.withdraw(session, sent, DECEASED)
    replies.import_reply(session, tilburg.answer(session, sent, "destroyed"))
    assert state(session, sent) == "withdrawn"
    assert len(Notices(session.connection).confirmations(notice.id)) == 1


def again(decided: Decided, **answers: object) -> Session:
    """Make a new version of the case and let it be decided; gives the casemanager's session."""
    session = decided.as_casemanager()
    cases.new_version(session, decided.case_id)
    change(session, decided.case_id, **answers)
    submit_again(session, decided.case_id)
    lead = decided.vault.log_in("teamleider")
    view = review.review_view(lead, decided.case_id)
    review.agree(lead, decided.case_id, answers_for(view))
    decider = decided.vault.log_in("beslisser")
    decision.decide_notify(decider, decided.case_id, authority="directeur")
    return decided.as_casemanager()


def test_a_replaced_notification_gets_a_notice_of_its_own(
    decided: Decided, session: Session, sent: str
) -> None:
    corrected = Change("incorrect", "De datum was fout.", ("correct",))
    with pytest.raises(WrongChange, match="niet vervangen"):
        changes.replacement_notice(session, sent, corrected)
    session = again(decided, signal__summary="Een ander signaal dan eerst.")
    assert state(session, sent) == "replaced"
    assert "replaced" in [note.kind for note in Notices(session.connection).notes(1)]
    for wrong in ("deceased", "wrong_gemeente", "not_needed"):
        with pytest.raises(WrongChange, match="vervangt u een melding niet"):
            changes.replacement_notice(session, sent, replace(DECEASED, kind=wrong))
    notice = changes.replacement_notice(session, sent, corrected)
    assert notice.kind == "replacement"
    assert "notice_made" in events(session)
    text = whole_text(changes.notice_letter(session, notice.id).data)
    assert f"{notice.file_name[:-1]}2 komt daarvoor in de plaats" in text
    changes.confirm_notice(session, notice.id, confirmed(session, "corrected"))
    assert state(session, sent) == "replaced", "a replaced one stays replaced"
    assert changes.left_over(session, decided.case_id) == ()


def test_a_gemeente_that_the_new_version_leaves_out_is_never_forgotten(
    decided: Decided, session: Session, sent: str
) -> None:
    view = cases.open_case(session, decided.case_id)
    (muni,) = view.document.muni
    session = again(
        decided, muni=(muni.model_copy(update={"code": "0758", "why": muni.why or "Verhuisd."}),)
    )
    (left,) = changes.left_over(session, decided.case_id)
    assert (left.notification_id, left.gemeente_name, left.state) == (
        sent,
        "Tilburg",
        "handed_over",
    )
    changes.withdraw(session, sent, replace(DECEASED, kind="wrong_gemeente"))
    assert changes.left_over(session, decided.case_id) == ()


def test_several_are_withdrawn_together_or_not_at_all(
    decided: Decided, session: Session, sent: str
) -> None:
    with pytest.raises(WrongChange, match="Kies voor welke"):
        changes.withdraw_all(session, (), WRONG)
    session = again(decided, signal__summary="Een ander signaal dan eerst.")
    both = [one.id for one in Notifications(session.connection).decided(decided.case_id)]
    assert len(both) == 2
    made = handover.make_exemplar(session, both[1], PAPER)
    with pytest.raises(WrongChange, match="exemplaar 1"):
        changes.withdraw_all(session, both, DECEASED)
    assert [state(session, one) for one in both] == ["replaced", "to_hand_over"]
    assert Notices(session.connection).of_case(decided.case_id) == ()
    handover.hand_over(session, made.id, given(session))
    views = changes.withdraw_all(session, both, DECEASED)
    assert [view.version for view in views] == [1, 2]
    assert {state(session, one) for one in both} == {"withdrawal_to_confirm"}
    assert sent == both[0]


def test_the_register_says_what_happened_afterwards(session: Session, sent: str) -> None:
    handover.record_receipt(session, sent, session.today(), "J. Jansen", "telephone")
    notice = told(session, changes.withdraw(session, sent, DECEASED))
    changes.confirm_notice(session, notice.id, confirmed(session, "destroyed"))
    (row,) = register(session).rows
    assert [str(one.text) for one in row.afterwards] == [
        "ontvangen",
        "ingetrokken",
        "bericht gegeven",
        "vernietigd door de gemeente",
    ]
    assert {one.on for one in row.afterwards} == {session.today()}


def test_a_decision_not_to_notify_leaves_the_old_one_standing(
    decided: Decided, session: Session, sent: str
) -> None:
    cases.new_version(session, decided.case_id)
    change(
        session,
        decided.case_id,
        test__necessary__answer="no",
        test__necessary__reason="De reclassering houdt nu toezicht.",
        proposal__choice="not_notify",
        proposal__reason="Betrokkene krijgt alsnog toezicht.",
    )
    submit_again(session, decided.case_id)
    lead = decided.vault.log_in("teamleider")
    view = review.review_view(lead, decided.case_id)
    assert review.agree(lead, decided.case_id, answers_for(view)) == "decided_not_notify"
    (left,) = changes.left_over(lead, decided.case_id)
    assert left.notification_id == sent
    assert [alarm.kind for alarm in silence.alarms(lead)] == ["left_over"]
