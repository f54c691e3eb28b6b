"""The four cases to their ends, the inrichting and the gemeente each with a vault of its own."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from app.case.refusal import Refusal
from app.services.alarms import silence
from app.services.answers import changes, timeline
from app.services.answers.changes import Change, Confirmed, GivenNotice
from app.services.casework import cases
from app.services.control.inspection import inspect
from app.services.deciding import review
from app.services.dispatch import handover
from app.services.dispatch.disclosure import register
from app.services.ending import closing, destruction
from app.services.reader import notifications as received
from app.services.reader import retention as their_retention
from app.services.rights import breaches, dossier_text
from app.store.case_files import CaseFiles
from tests.acceptance.seeing import said
from tests.acceptance.test_case_b import decided as decided_b
from tests.acceptance.test_case_b import mended
from tests.acceptance.two_sides import (
    ADVISER,
    Side,
    acquainted,
    brought_back,
    notifications_of,
    sent,
)
from tests.acceptance.walking import answers_for, change, decided, submitted
from tests.conftest import PracticeVault
from tests.services.closed import closing_of, with_rule
from tests.services.submitting_again import submit_again

TILBURG, THE_HAGUE, ZOETERMEER = "0855", "0518", "0637"
LIMBURG, HOLLAND = "0893", "0373"
WRONG = "Betrokkene gaat in Bergen in Noord-Holland wonen, niet in Bergen in Limburg."
ASKED = ("request_destruction",)
CONTACT = {"name": "Greet Mandaat", "function": "adviseur", "phone": "013 000 00 00"}


def kinds(vault: PracticeVault, case_id: str) -> list[str]:
    return [one.kind for one in timeline.timeline(vault.sessions[-1], case_id)]


def put_in_the_dossier(vault: PracticeVault, case_id: str) -> str:
    """Copy the text of every exchange, and note that it stands in the penitentiair dossier."""
    session = vault.log_in("casemanager")
    text = dossier_text.text_of(session, case_id)
    for one in dossier_text.exchanges(session, case_id):
        dossier_text.record_dossier(session, one.kind, one.id, session.today(), "PD-2026-1")
    assert dossier_text.not_placed(session, case_id) == ()
    return text


def destroy(vault: PracticeVault, case_id: str) -> None:
    """Let two people destroy a closed case once its term and the wait are over."""
    vault.clock.advance(days=190)
    session = vault.log_in("casemanager")
    proposal = destruction.propose(session, case_id)
    with pytest.raises(Refusal):
        destruction.destroy(session, proposal)
    with pytest.raises(Refusal):
        destruction.destroy(vault.log_in("teamleider"), proposal)
    vault.clock.advance(days=7)
    session = vault.log_in("teamleider")
    assert [one for one in silence.alarms(session) if one.kind == "destruction_waiting"]
    destruction.destroy(session, proposal)
    assert CaseFiles(session.connection).get(case_id) is None
    assert destruction.statement_of_destruction(session, case_id).startswith(b"%PDF")
    assert inspect(vault.log_in("controleur")).findings == ()


def test_case_a_until_it_is_destroyed_on_both_sides(
    practice_vault: PracticeVault, tmp_path: Path
) -> None:
    vault, side = practice_vault, Side.of(TILBURG, tmp_path / "tilburg", practice_vault)
    acquainted(vault, side)
    with_rule(vault)
    case_id = decided(vault, "a")
    notification = notifications_of(vault, case_id, 1)[TILBURG]
    sent(vault, notification, "encrypted_pdf")
    opened = side.receive(sent(vault, notification), "voorbereiding driehoek")
    assert opened.ok, [str(line[2]) for line in opened.lines]
    assert opened.received is not None

    vault.clock.advance(days=1)
    session = side.session
    by = {"received_by": "Greet Mandaat", "received_function": "adviseur"}
    receipt = side.answer(opened.received, "receipt", received_on=session.today().isoformat(), **by)
    police = {
        "party": "politie",
        "on": session.today().isoformat(),
        "kinds": "naam, datum van vrijlating en aard van het risico",
        "on_18b": "yes",
    }
    answer = side.answer(
        opened.received,
        "answer",
        right_muni={"answer": "yes"},
        contact=CONTACT,
        exchanged=[police],
        measures=["triangle"],
        measures_note="Maatregelen worden voorbereid.",
    )
    assert brought_back(vault, receipt).kind_text
    assert silence.alarms(vault.sessions[-1]) == ()
    assert brought_back(vault, answer).reply.exchanged[0].party == "politie"
    assert brought_back(vault, answer).known
    assert notifications_of(vault, case_id, 1)[TILBURG].state == "answered"
    assert kinds(vault, case_id).count("reply") == 2
    text = put_in_the_dossier(vault, case_id)
    (notice,) = [block for block in text.split("\n\n") if "politie" in block]
    assert "art. 18b lid 2" in notice  # recorded as what the gemeente had to report
    assert "Donkersloot" not in text

    closing.close_case(
        vault.log_in("casemanager"), case_id, closing_of(open_reason="Alles is afgehandeld.")
    )
    destroy(vault, case_id)
    assert register(vault.log_in("casemanager")).total == 2

    reader = side.session
    reference = received.view(reader, opened.received).line.reference
    with pytest.raises(Refusal):
        their_retention.destroy(reader, opened.received, "MP-2026-22222", "Termijn voorbij.")
    their_retention.destroy(reader, opened.received, reference, "Termijn voorbij.")
    assert received.view(reader, opened.received).line.state == "destroyed"
    assert their_retention.statement(reader, opened.received).startswith(b"%PDF")
    assert inspect(reader).findings == ()
    side.leave()


def test_case_b_opens_as_replaced_after_the_new_date(
    practice_vault: PracticeVault, tmp_path: Path
) -> None:
    vault, side = practice_vault, Side.of(THE_HAGUE, tmp_path / "den-haag", practice_vault)
    acquainted(vault, side)
    with_rule(vault)
    case_id = mended(vault)
    decided_b(vault, case_id)
    first = notifications_of(vault, case_id, 2)
    assert set(first) == {THE_HAGUE, ZOETERMEER}
    old = sent(vault, first[THE_HAGUE])
    sent(vault, first[ZOETERMEER], "encrypted_pdf")
    opened = side.receive(old)
    assert opened.received is not None

    session = vault.log_in("casemanager")
    cases.new_version(session, case_id)
    release = cases.open_case(session, case_id).document.release
    assert release.date is not None
    sooner = release.date.fromordinal(release.date.toordinal() - 9)
    change(session, case_id, release__date=sooner, release__calculated_on=session.today())
    submit_again(session, case_id)
    decided_b(vault, case_id)
    second = notifications_of(vault, case_id, 3)
    assert {view.state for view in notifications_of(vault, case_id, 2).values()} == {"replaced"}
    new = sent(vault, second[THE_HAGUE])
    sent(vault, second[ZOETERMEER], "encrypted_pdf")

    again = side.receive(new)
    assert again.received is not None
    lines = {line.id: line for line in received.notifications(side.session)}
    assert lines[opened.received].state == "replaced"
    assert lines[again.received].state == "new"
    assert lines[again.received].release_date == sooner
    # The old file once more is known, and stays what it is: replaced.
    replayed = side.receive(old)
    assert replayed.received == opened.received
    shown = received.view(side.session, opened.received)
    assert shown.line.state == "replaced"
    assert (shown.newer.id, shown.newer.version) == (again.received, 3)
    tell_both_why(vault, side, case_id)
    vault.clock.advance(hours=1)
    session = vault.log_in("casemanager")
    for one in second.values():
        handover.record_receipt(session, one.id, session.today(), ADVISER[0], "telephone")

    # And so it ends here as well: four lines in the register, and nothing of the case.
    put_in_the_dossier(vault, case_id)
    closing.close_case(
        vault.log_in("casemanager"), case_id, closing_of(open_reason="Alles is afgehandeld.")
    )
    destroy(vault, case_id)
    rows = register(vault.log_in("casemanager")).rows
    assert sorted(Counter(row.gemeente_name for row in rows).values()) == [2, 2]
    side.leave()


def test_case_c_is_closed_and_destroyed_and_no_letter_can_be_made(
    practice_vault: PracticeVault,
) -> None:
    vault = practice_vault
    with_rule(vault)
    case_id = submitted(vault, "c")
    session = vault.log_in("teamleider")
    view = review.review_view(session, case_id)
    assert view.letters == ()
    review.agree(session, case_id, answers_for(view))
    assert notifications_of(vault, case_id, 1) == {}
    session = vault.log_in("casemanager")
    closing.close_case(
        session,
        case_id,
        closing_of("other_way", dossier_on=None, dossier_reference="", dossier_reason="Geen."),
    )
    destroy(vault, case_id)
    assert register(vault.log_in("casemanager")).total == 0


def test_case_d_is_taken_back_sent_again_and_destroyed(
    practice_vault: PracticeVault, tmp_path: Path
) -> None:
    vault = practice_vault
    limburg = Side.of(LIMBURG, tmp_path / "bergen-l", vault)
    holland = Side.of(HOLLAND, tmp_path / "bergen-nh", vault)
    acquainted(vault, limburg)
    acquainted(vault, holland)
    with_rule(vault)
    case_id = decided(vault, "d")
    first = notifications_of(vault, case_id, 1)[LIMBURG]
    opened = limburg.receive(sent(vault, first))
    assert opened.received is not None
    wrong = {"answer": "no", "which": "Bergen (NH.)"}
    answer = limburg.answer(
        opened.received, "answer", right_muni=wrong, contact=CONTACT, exchanged_none=True
    )
    assert brought_back(vault, answer).to_do

    # Taken back; the breach is recorded; the gemeente sees it and destroys what it had.
    session = vault.sessions[-1]
    notice = changes.withdraw(session, first.id, Change("wrong_gemeente", WRONG, ASKED))
    assert changes.breach_needed(notice.change)
    breach = breaches.open_breach(session, case_id, first.id, WRONG, session.now())
    vault.clock.advance(hours=2)
    session = vault.log_in("casemanager")
    reported = {
        "breach.is": "yes",
        "breach.fg_on": session.today().isoformat(),
        "breach.ap": "reported",
        "breach.ap_on": session.today().isoformat(),
        "breach.ap_time": f"{session.now().astimezone():%H.%M}",
        "breach.ap_reference": "AP-000001",
    }
    answers = {**breaches.breach(session, breach).answers, **reported}
    assert breaches.change_breach(session, breach, answers).hours_left is None
    gone(vault, limburg, opened.received, notice.id)
    assert notifications_of(vault, case_id, 1)[LIMBURG].state == "withdrawn"

    # The other Bergen gets a version of its own.
    session = vault.log_in("casemanager")
    cases.new_version(session, case_id)
    change(
        session,
        case_id,
        address__ad1__gemeente=HOLLAND,
        muni__m1__code=HOLLAND,
        muni__m1__why="De vriend woont in Bergen in Noord-Holland; dat is bevestigd.",
    )
    submit_again(session, case_id)
    decided_b(vault, case_id)
    second = notifications_of(vault, case_id, 2)[HOLLAND]
    opened = holland.receive(sent(vault, second))
    assert opened.received is not None

    # The person dies: asked, not demanded. Then the case is closed and destroyed.
    session = vault.log_in("casemanager")
    death = Change("deceased", "Betrokkene is overleden.", ASKED)
    (notice,) = changes.withdraw_all(session, (second.id,), death)
    gone(vault, holland, opened.received, notice.id)
    (asked,) = received.view(holland.session, opened.received).notices
    assert not asked.owed  # the data were right: destroying is asked
    put_in_the_dossier(vault, case_id)
    session = vault.log_in("casemanager")
    closing.close_case(session, case_id, closing_of("deceased"))
    destroy(vault, case_id)
    statement_names_both_people(vault, case_id, "meldingen: 2")
    rows = register(vault.log_in("casemanager")).rows
    assert {row.gemeente_name for row in rows} == {"Bergen (L.)", "Bergen (NH.)"}
    assert [breach.reference for breach in breaches.breaches(vault.sessions[-1])]
    assert inspect(limburg.session).findings == ()
    limburg.leave()
    holland.leave()


def statement_names_both_people(vault: PracticeVault, case_id: str, what: str) -> None:
    pdf = destruction.statement_of_destruction(vault.log_in("teamleider"), case_id)
    for words in (what, "Casper Kaas", "Tessa Team"):
        assert words in said(pdf)


def tell_both_why(vault: PracticeVault, side: Side, case_id: str) -> None:
    """Send both gemeenten a notice of the replacement, one without a certificate on paper.

    Until both said what they did with the old one, the alarm stays.
    """
    first = notifications_of(vault, case_id, 2)
    session, reason = vault.sessions[-1], "De datum van vrijlating is vervroegd."
    notices = {
        code: changes.replacement_notice(session, first[code].id, Change("changed", reason, asks))
        for code, asks in ((THE_HAGUE, ("note",)), (ZOETERMEER, ASKED))
    }
    assert notices[THE_HAGUE].has_certificate
    with pytest.raises(Refusal):
        changes.notice_file(session, notices[ZOETERMEER].id)
    file = changes.notice_file(session, notices[THE_HAGUE].id)
    letter = changes.notice_letter(session, notices[ZOETERMEER].id)
    text = said(letter.data)
    assert f"{cases.open_case(session, case_id).reference}-v2" in text
    assert "Vervanging van een melding" in text
    for made in (file, letter):
        given = GivenNotice("in_person", *ADVISER, session.now())
        changes.hand_over_notice(session, made.id, given)
    (told,) = received.view(side.session, side.receive(file.data).received or "").notices
    assert told.notice is not None
    assert (told.notice.kind, told.owed) == ("replacement", False)  # asked, not demanded

    vault.clock.advance(days=9)
    session = vault.log_in("casemanager")
    late = [one for one in silence.alarms(session) if one.kind == "withdrawal_unconfirmed"]
    assert len(late) == 2
    for code, what in ((THE_HAGUE, "read"), (ZOETERMEER, "destroyed")):
        done = Confirmed(what, session.today(), ADVISER[0], "telephone")
        assert changes.confirm_notice(session, notices[code].id, done).settled
    assert "withdrawal_unconfirmed" not in {one.kind for one in silence.alarms(session)}


def gone(vault: PracticeVault, side: Side, received_id: str, notice_id: str) -> None:
    """Give the gemeente the notice; it reads it, destroys the notification and says so."""
    session = vault.log_in("casemanager")
    made = changes.notice_file(session, notice_id)
    changes.hand_over_notice(session, made.id, GivenNotice("in_person", *ADVISER, session.now()))
    vault.clock.advance(hours=1)
    told = side.receive(made.data)
    assert told.ok, [str(line[2]) for line in told.lines]
    assert told.received == received_id
    view = received.view(side.session, received_id)
    assert "withdrawn" in view.line.states
    their_retention.destroy(side.session, received_id, view.line.reference, "Ingetrokken.")
    day = side.session.today().isoformat()
    reply = side.answer(
        received_id,
        "destroyed",
        about_notice=view.notices[0].id,
        destroyed={"on": day, "by": "Greet Mandaat", "how": "uit de kluis verwijderd"},
    )
    vault.clock.advance(hours=1)
    brought_back(vault, reply)
