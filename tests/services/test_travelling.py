"""A case goes to a second vault of the same roster and comes back decided."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from sqlcipher3 import dbapi2

from app.handoff.travel import WrongTravel, bytes64, text64
from app.services.casework import cases, submission, work_list
from app.services.control import inspection
from app.services.deciding import decision, review
from app.services.dispatch import exemplars
from app.services.keys import access, facility_certificates, key_rotation, own_account, people
from app.services.seating import arriving, seats, travelling
from app.services.seating.arriving import BothChanged
from app.services.seating.case_away import CaseAway
from app.services.seating.travelling import CannotTravel
from app.services.session import RoleNeeded, Session
from app.store.connection import open_database
from app.store.failures import DamagedDatabase
from app.store.silences import Silences
from app.vault.keyfile import DATABASE_NAME
from app.vault.refusals import UnknownWorkstation
from app.vault.secrets import MemorySecrets
from tests.acceptance.walking import answers_for, change, imported, submitted
from tests.conftest import NAMES, PASSPHRASE, PracticeVault
from tests.services.decided import decided_case
from tests.services.founded import FIRST, SECOND, found_real, set_up_real
from tests.services.two_seats import TwoSeats, quick_certificates, rewritten, two_seats


@pytest.fixture
def both(
    practice_vault: PracticeVault, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[TwoSeats]:
    """Two vaults, with keys that were made once: making one takes a second."""
    quick_certificates(monkeypatch)
    made = two_seats(practice_vault, tmp_path / "tweede")
    yield made
    made.close()


def sound(vault: PracticeVault) -> None:
    result = inspection.inspect(vault.log_in("controleur"), whole=True)
    assert result.findings == ()


def test_a_second_vault_is_sound_and_empty(both: TwoSeats) -> None:
    sound(both.second)
    sound(both.first)
    rows = seats.seats(both.second.log_in("beheerder"))
    assert [(row.name, row.own, row.first) for row in rows] == [
        ("Kamer teamleider", True, False),
        ("Kamer casemanagers", False, True),
    ]


def test_a_case_travels_and_comes_back_decided(both: TwoSeats) -> None:
    case_id = submitted(both.first, "a")
    sent = travelling.send_case(both.first.sessions[-1], case_id, both.second_id)
    with pytest.raises(CaseAway, match="onderweg naar Kamer teamleider"):
        cases.new_version(both.first.sessions[-1], case_id)

    lead = both.second.log_in("teamleider")
    arrival = arriving.take(lead, sent.data)
    assert (arrival.verdict, arrival.sender) == ("new", "Kamer casemanagers")
    review.agree(lead, case_id, answers_for(review.review_view(lead, case_id)))
    director = both.second.log_in("beslisser")
    decision.decide_notify(director, case_id, authority="directeur")
    back = travelling.send_case(director, case_id, both.first_id)
    with pytest.raises(CaseAway):
        cases.new_version(both.second.log_in("casemanager"), case_id)

    maker = both.first.log_in("casemanager")
    assert arriving.look(maker, back.data).verdict == "onward"
    assert arriving.take(maker, back.data).verdict == "onward"
    view = cases.open_case(maker, case_id)
    assert view.state == "decided_notify"
    assert [line.state for line in view.notifications] == ["to_hand_over"]
    assert arriving.take(maker, back.data).verdict == "seen"
    sound(both.first)
    sound(both.second)


def sent_draft(both: TwoSeats) -> tuple[str, bytes]:
    """A draft that went from the first vault to the second, where it was taken in."""
    case_id = imported(both.first, "a")
    data = travelling.send_case(both.first.sessions[-1], case_id, both.second_id).data
    arriving.take(both.second.log_in("casemanager"), data)
    return case_id, data


def summary(session: Session, case_id: str) -> str | None:
    return cases.open_case(session, case_id).document.signal.summary


def test_while_it_is_out_nothing_changes_here(both: TwoSeats) -> None:
    case_id, _ = sent_draft(both)
    session = both.first.log_in("casemanager")
    row = work_list.row_of(session, case_id)
    assert row is not None
    assert row.next_act == "come_back"
    view = cases.open_case(session, case_id)
    assert (view.writable, view.may, view.away) == (False, frozenset(), "Kamer teamleider")
    for act in (
        lambda: change(session, case_id, signal__summary="Anders."),
        lambda: submission.submit(session, case_id),
        lambda: cases.change_owner(session, case_id, session.account.id),
        lambda: travelling.send_case(session, case_id, both.second_id),
    ):
        with pytest.raises(CaseAway):
            act()
    for statement in (
        "UPDATE case_file SET state = 'on_hold'",
        "UPDATE case_file SET state = 'closed'",
        "UPDATE draft SET place = 'x'",
    ):
        with pytest.raises(dbapi2.IntegrityError, match="travelling"):
            session.connection.execute(statement)


def test_the_journeys_are_listed(both: TwoSeats) -> None:
    case_id, _ = sent_draft(both)
    (row,) = travelling.journeys(both.first.log_in("casemanager"))
    assert (row.case_id, row.out, row.under_way, row.other) == (
        case_id,
        True,
        True,
        "Kamer teamleider",
    )
    (row,) = travelling.journeys(both.second.log_in("casemanager"))
    assert (row.out, row.under_way, row.by) == (False, False, NAMES["casemanager"])


def test_back_and_forth_more_than_once(both: TwoSeats) -> None:
    case_id, _ = sent_draft(both)
    for here, other, there in (
        (both.second, both.first_id, both.first),
        (both.first, both.second_id, both.second),
        (both.second, both.first_id, both.first),
    ):
        session = here.log_in("casemanager")
        both.first.clock.advance(minutes=20)
        change(session, case_id, signal__summary=f"Uit {here.folder.name}.")
        data = travelling.send_case(session, case_id, other).data
        arrived = there.log_in("casemanager")
        assert arriving.take(arrived, data).verdict == "onward"
        assert summary(arrived, case_id) == f"Uit {here.folder.name}."
    sound(both.first)
    sound(both.second)


def test_it_may_come_back_unchanged(both: TwoSeats) -> None:
    case_id, _ = sent_draft(both)
    data = travelling.send_case(both.second.sessions[-1], case_id, both.first_id).data
    session = both.first.log_in("casemanager")
    assert arriving.take(session, data).verdict == "same"
    change(session, case_id, signal__summary="Weer hier.")
    assert cases.open_case(session, case_id).writable


@pytest.mark.parametrize("keep", ["ours", "theirs"])
def test_what_changed_on_both_sides_is_shown_and_chosen(both: TwoSeats, keep: Any) -> None:
    case_id, _ = sent_draft(both)
    change(both.second.sessions[-1], case_id, signal__summary="Daar veranderd.")
    data = travelling.send_case(both.second.sessions[-1], case_id, both.first_id).data
    session = both.first.log_in("casemanager")
    travelling.recall(session, case_id)
    change(session, case_id, signal__summary="Hier veranderd.")

    seen = arriving.look(session, data)
    assert (seen.verdict, seen.theirs_possible) == ("conflict", True)
    assert [(c.path, c.before, c.after) for c in seen.changes] == [
        ("signal.summary", "Hier veranderd.", "Daar veranderd.")
    ]
    with pytest.raises(BothChanged, match="Kies welke blijft"):
        arriving.take(session, data)
    assert summary(session, case_id) == "Hier veranderd."

    arriving.take(session, data, keep)
    kept, other = ("Hier", "Daar") if keep == "ours" else ("Daar", "Hier")
    assert summary(session, case_id) == f"{kept} veranderd."
    (row,) = travelling.copies(session)
    assert row.kind == ("theirs" if keep == "ours" else "ours")
    read = travelling.read_copy(session, row.id)
    told = [line.text for _, lines in read.steps for line in lines]
    assert f"{other} veranderd." in told
    sound(both.first)


def test_what_was_sealed_here_is_never_replaced(both: TwoSeats) -> None:
    case_id, _ = sent_draft(both)
    change(both.second.sessions[-1], case_id, signal__summary="Daar veranderd.")
    data = travelling.send_case(both.second.sessions[-1], case_id, both.first_id).data
    session = both.first.log_in("casemanager")
    travelling.recall(session, case_id)
    submission.submit(session, case_id)
    assert not arriving.look(session, data).theirs_possible
    with pytest.raises(BothChanged, match="bezegeld"):
        arriving.take(session, data, "theirs")
    arriving.take(session, data, "ours")
    assert cases.open_case(session, case_id).state == "under_review"
    sound(both.first)


def test_a_recalled_case_can_be_worked_on(both: TwoSeats) -> None:
    case_id, _ = sent_draft(both)
    session = both.first.log_in("casemanager")
    travelling.recall(session, case_id)
    assert cases.open_case(session, case_id).writable
    with pytest.raises(Exception, match="niet onderweg"):
        travelling.recall(session, case_id)


def test_a_case_of_which_an_exemplar_was_made_stays(both: TwoSeats) -> None:
    case = decided_case(both.first)
    session = both.first.log_in("casemanager")
    (line,) = cases.open_case(session, case.case_id).notifications
    wish = exemplars.MakeExemplar(
        channel="in_person",
        form="paper",
        recheck_name="Tilburg",
        right_because="Daar gaat betrokkene wonen.",
    )
    exemplars.make_exemplar(session, line.notification_id, wish)
    with pytest.raises(CannotTravel, match="exemplaar"):
        travelling.send_case(session, case.case_id, both.second_id)


def test_remarks_and_answers_go_along(both: TwoSeats) -> None:
    case_id = submitted(both.first, "a")
    data = travelling.send_case(both.first.sessions[-1], case_id, both.second_id).data
    lead = both.second.log_in("teamleider")
    arriving.take(lead, data)
    review.add_remark(lead, case_id, "signal.summary", "Wie meldde dit?")
    review.return_case(lead, case_id)
    back = travelling.send_case(lead, case_id, both.first_id).data
    maker = both.first.log_in("casemanager")
    arriving.take(maker, back)
    view = cases.open_case(maker, case_id)
    assert view.state == "returned"
    assert [remark.text for remark in view.remarks] == ["Wie meldde dit?"]


# --- what does not hold ---


def decide_by_hand(value: dict[str, Any]) -> None:
    """Say that it was decided, with the seals that there are."""
    value["case"]["state"] = "decided_notify"
    version = value["case"]["versions"][-1]
    version["outcome"], version["outcome_at"] = "decided_notify", "2026-11-23T10:00:00Z"
    for one in version["notifications"]:
        one["state"], one["changed_at"] = "to_hand_over", "2026-11-23T10:00:00Z"


def own_decision(value: dict[str, Any]) -> None:
    """Take the maker's seal for a decision."""
    decide_by_hand(value)
    version = value["case"]["versions"][-1]
    version["seals"].append(version["seals"][0] | {"act": "decide"})


def other_document(value: dict[str, Any]) -> None:
    version = value["case"]["versions"][-1]
    document = bytes64(version["document"]).replace(b"Tilburg", b"Breda..")
    version["document"] = text64(document)


@pytest.mark.parametrize(
    "spoil",
    [
        decide_by_hand,
        own_decision,
        other_document,
        lambda v: v["case"].update({"state": "draft"}),
        lambda v: v["case"].update({"state": "closed"}),
        lambda v: v["case"].update({"state": "awaiting_decision"}),
        lambda v: v["case"].update({"state": "awaiting_second_seal"}),
        lambda v: v["case"].update({"id": "00" * 16}),
        lambda v: v["case"]["draft"].update({"document": text64(b"{}")}),
        lambda v: v["case"]["versions"][-1].update({"made_by": "a3"}),
        lambda v: v["case"]["versions"][-1].update({"salt": text64(b"x" * 32)}),
        lambda v: v["case"]["versions"][-1].update({"law_version": "other"}),
        lambda v: v["case"]["versions"][-1].update({"seals": []}),
        lambda v: v["case"]["versions"][-1].update({"version": 2}),
        lambda v: v["case"]["versions"][-1]["notifications"][0].update({"gemeente": "0758"}),
        lambda v: v["case"]["versions"][-1]["notifications"].pop(),
        lambda v: v["case"]["versions"].append(v["case"]["versions"][-1]),
        lambda v: v["lines"][0].update({"signature": text64(b"x" * 64)}),
        lambda v: v.update({"sent_by": "a1"}),
        lambda v: v.update({"vault": "00" * 16}),
        lambda v: v.update({"kind": "roster"}),
        lambda v: v.update({"unheard": "of"}),
    ],
)
def test_a_case_that_does_not_hold_is_refused_whole(both: TwoSeats, spoil: Any) -> None:
    """Also when a person of the roster signed for sending exactly that."""
    case_id = submitted(both.first, "a")
    data = travelling.send_case(both.first.sessions[-1], case_id, both.second_id).data
    refused_whole(both, rewritten(both, data, spoil))


@pytest.mark.parametrize(
    "spoil",
    [
        lambda v: v["case"].update({"owner": "a9"}),
        lambda v: v["case"]["draft"].update({"place": "elders"}),
        lambda v: v.update({"lines": []}),
    ],
)
def test_what_nobody_signed_for_is_refused(both: TwoSeats, spoil: Any) -> None:
    case_id = submitted(both.first, "a")
    data = travelling.send_case(both.first.sessions[-1], case_id, both.second_id).data
    refused_whole(both, rewritten(both, data, spoil, sign=False))


def refused_whole(both: TwoSeats, data: bytes) -> None:
    session = both.second.log_in("teamleider")
    with pytest.raises(WrongTravel) as told:
        arriving.take(session, data)
    assert str(told.value).endswith(".")
    assert session.connection.rows("SELECT * FROM case_file") == []
    assert session.connection.rows("SELECT * FROM travel") == []


def test_the_same_content_sealed_again_is_taken(both: TwoSeats) -> None:
    """The test above proves something: without a change it goes in."""
    case_id = submitted(both.first, "a")
    data = travelling.send_case(both.first.sessions[-1], case_id, both.second_id).data
    again = rewritten(both, data, lambda _: None)
    assert arriving.take(both.second.log_in("teamleider"), again).verdict == "new"


def test_only_who_works_on_cases_takes_one_in(both: TwoSeats) -> None:
    case_id = imported(both.first, "a")
    data = travelling.send_case(both.first.sessions[-1], case_id, both.second_id).data
    for role in ("beheerder", "controleur"):
        session = both.second.log_in(role)
        assert arriving.look(session, data).verdict == "new"
        with pytest.raises(RoleNeeded):
            arriving.take(session, data)
        assert session.connection.rows("SELECT * FROM case_file") == []


def test_a_file_for_the_other_side_is_refused(both: TwoSeats) -> None:
    case_id = imported(both.first, "a")
    session = both.first.sessions[-1]
    data = travelling.send_case(session, case_id, both.second_id).data
    with pytest.raises(Exception, match="gaat niet open"):
        arriving.take(session, data)


# --- the roster ---


def test_the_roster_goes_along_and_a_colleague_gets_in(both: TwoSeats) -> None:
    admin = both.first.log_in("beheerder")
    code = people.invite(admin, "Nieuwe Collega", "casemanager", ("casemanager",))
    both.first.close()
    env, folder = both.first.env, both.first.folder
    new = access.activate(env, folder, "Nieuwe Collega", code, PASSPHRASE)
    code = own_account.new_workstation_code(new)
    access.close(new)
    file = seats.roster_file(both.first.log_in("beheerder"), both.second_id)
    second = both.second.log_in("beheerder")
    assert arriving.take(second, file.data).verdict == "roster"
    both.second.close()
    came = access.add_workstation(
        both.second.env, both.second.folder, "Nieuwe Collega", code, PASSPHRASE
    )
    assert came.account.name == "Nieuwe Collega"
    access.close(came)
    sound(both.second)


def test_who_is_revoked_goes_out_of_the_second_vault_as_well(both: TwoSeats) -> None:
    admin = both.first.log_in("beheerder")
    gone = next(a for a in admin.roster.accounts() if a.name == NAMES["casemanager"])
    people.revoke(admin, gone.id)
    file = seats.roster_file(admin, both.second_id)
    arriving.take(both.second.log_in("beheerder"), file.data)
    both.second.close()
    with pytest.raises(Exception, match="klopt niet"):
        both.second.log_in("casemanager")
    sound(both.second)


def test_two_rosters_that_went_their_own_way_are_not_merged(both: TwoSeats) -> None:
    for vault, name in ((both.first, "Eerste Nieuw"), (both.second, "Tweede Nieuw")):
        people.invite(vault.log_in("beheerder"), name, "casemanager", ("casemanager",))
    file = seats.roster_file(both.first.log_in("beheerder"), both.second_id)
    second = both.second.log_in("beheerder")
    before = second.roster.head
    with pytest.raises(seats.RosterConflict, match="niets samengevoegd"):
        arriving.take(second, file.data)
    assert second.roster.head == before


def test_a_vault_with_new_keys_still_opens_what_comes(both: TwoSeats) -> None:
    key_rotation.rotate_keys(both.second.log_in("beheerder"))
    case_id, _ = sent_draft(both)
    assert cases.open_case(both.second.log_in("casemanager"), case_id).writable


# --- making a second vault ---


def test_only_the_beheerder_makes_one_and_names_differ(both: TwoSeats, tmp_path: Path) -> None:
    with pytest.raises(Exception, match="rol beheerder"):
        seats.make_seat(both.first.log_in("casemanager"), tmp_path / "x", "Derde", "")
    admin = both.first.log_in("beheerder")
    for name in ("", "x" * 61, "kamer TEAMLEIDER", "Kamer casemanagers"):
        with pytest.raises(Exception, match=r"naam"):
            seats.make_seat(admin, tmp_path / "x", name, "")
        assert not (tmp_path / "x").exists()
    assert seats.make_seat(admin, tmp_path / "x", "Derde", "").name == "Derde"
    assert len(seats.seats(admin)) == 3


def test_a_folder_that_is_in_use_is_refused_and_nothing_changes(
    both: TwoSeats, tmp_path: Path
) -> None:
    admin = both.first.log_in("beheerder")
    (tmp_path / "vol").mkdir()
    (tmp_path / "vol" / "iets").write_bytes(b"")
    with pytest.raises(Exception, match="niet leeg"):
        seats.make_seat(admin, tmp_path / "vol", "Derde", "")
    assert len(seats.seats(admin)) == 2


def test_without_a_second_vault_nothing_travels(practice_vault: PracticeVault) -> None:
    case_id = imported(practice_vault, "a")
    session = practice_vault.sessions[-1]
    assert seats.seats(session) == ()
    with pytest.raises(seats.NoSeat):
        travelling.send_case(session, case_id, "00" * 16)
    with pytest.raises(seats.NoSeat):
        arriving.take(session, b"")


def test_the_journals_begin_alike_and_go_their_own_way(both: TwoSeats) -> None:
    from app.store.journal_lines import JournalLines

    first = JournalLines(both.first.log_in("beheerder").connection).from_seq(1, 2)
    second = JournalLines(both.second.log_in("beheerder").connection).from_seq(1, 2)
    assert first[0] == second[0]
    assert second[1].event == "seat_begun"
    assert first[1] != second[1]


def test_an_account_on_one_computer_can_use_both_vaults(both: TwoSeats) -> None:
    """Each vault's head is remembered apart, so that neither journal seems cut off."""
    for _ in range(2):
        for vault in (both.first, both.second):
            session = vault.log_in("casemanager")
            cases.new_case(session)
            vault.close()
    sound(both.first)
    sound(both.second)


def test_an_old_content_in_a_new_envelope_is_still_seen(both: TwoSeats) -> None:
    case_id = submitted(both.first, "a")
    data = travelling.send_case(both.first.sessions[-1], case_id, both.second_id).data
    again = rewritten(both, data, lambda _: None)
    session = both.second.log_in("teamleider")
    arriving.take(session, data)
    assert arriving.take(session, again).verdict == "seen"


def test_another_computer_opens_the_second_vault_with_a_code(
    practice_vault: PracticeVault, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The keyring there is empty: the code that was made here beforehand lets the person in."""
    quick_certificates(monkeypatch)
    code = own_account.new_workstation_code(practice_vault.log_in("teamleider"))
    made = two_seats(practice_vault, tmp_path / "tweede")
    there = replace(practice_vault.env, secrets=MemorySecrets())
    with pytest.raises(UnknownWorkstation):
        access.log_in(there, made.second.folder, NAMES["teamleider"], PASSPHRASE)
    session = access.add_workstation(
        there, made.second.folder, NAMES["teamleider"], code, PASSPHRASE
    )
    assert session.roster.head == practice_vault.log_in("controleur").roster.head
    access.close(session)
    access.close(access.log_in(there, made.second.folder, NAMES["teamleider"], PASSPHRASE))
    made.close()


def test_the_database_keys_of_the_two_vaults_are_not_the_same(both: TwoSeats) -> None:
    first = bytes(both.first.log_in("beheerder").unlocked.database_key)
    second = bytes(both.second.log_in("beheerder").unlocked.database_key)
    assert first != second
    with pytest.raises(DamagedDatabase):
        open_database(both.second.folder / DATABASE_NAME, first)


def test_the_certificate_of_the_inrichting_stays_in_the_first_vault(both: TwoSeats) -> None:
    assert facility_certificates.certificates(both.second.log_in("beheerder")) == ()
    assert facility_certificates.certificates(both.first.log_in("beheerder"))


def test_the_alarm_is_where_the_case_is(both: TwoSeats) -> None:
    """A copy that was given back worries nobody; a case that is out still does at home."""
    case_id = submitted(both.first, "a")
    data = travelling.send_case(both.first.sessions[-1], case_id, both.second_id).data
    lead = both.second.log_in("teamleider")
    arriving.take(lead, data)
    back = travelling.send_case(lead, case_id, both.first_id).data
    both.first.clock.advance(days=365)
    away = Silences(both.second.log_in("casemanager").connection)
    assert away.released_before("2999-01-01", 10) == ()
    home = Silences(both.first.log_in("casemanager").connection)
    assert [case.case_id for case in home.released_before("2999-01-01", 10)] == [case_id]
    arriving.take(both.first.sessions[-1], back)
    assert [case.case_id for case in home.released_before("2999-01-01", 10)] == [case_id]


def test_a_real_vault_has_a_second_one_as_well(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The foundation of two people goes along; before it stands there is no second vault."""
    quick_certificates(monkeypatch)
    alone = set_up_real(tmp_path / "alleen")
    with pytest.raises(people.FoundationIncomplete):
        seats.make_seat(alone.log_in(FIRST), tmp_path / "niets", "Twee", "Een")
    alone.close()
    vault = found_real(tmp_path / "echt")
    seats.make_seat(vault.log_in(FIRST), tmp_path / "twee", "Twee", "Een")
    vault.close()
    second = replace(vault, folder=tmp_path / "twee", open=[])
    for name in (FIRST, SECOND):
        session = second.log_in(name)
        assert session.roster.complete
        assert not session.practice
        assert inspection.inspect(session, whole=True).findings == ()
    second.close()
