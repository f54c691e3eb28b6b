"""Destroying a case: two people, a waiting time, and what is left of it."""
# ruff: noqa: S608 - statements are put together on purpose

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

import pytest
from sqlcipher3 import dbapi2

from app.case.refusal import Refusal
from app.services.casework import cases
from app.services.casework.case_face import full_name
from app.services.casework.case_moves import NoSuchCase
from app.services.control import journal_reading
from app.services.dispatch.disclosure import register
from app.services.ending import destruction, holds
from app.services.ending.destruction_page import destruction_page, waiting_for
from app.services.session import RoleNeeded
from app.store.case_content import CASE_CONTENT
from app.store.connection import Connection
from app.store.destructions import DestroyedCases
from app.store.disclosures import Disclosures
from app.vault.destroyed_file import DESTROYED_NAME
from tests.conftest import PracticeVault
from tests.services.closed import closed_case, destroyed, due, proposed


@dataclass(frozen=True)
class RegisterPerson:
    name: str
    birth_date: str


def rows_of(connection: Connection, case_id: str) -> dict[str, int]:
    """Count what each table still holds of a case."""
    counted = {
        table: connection.rows(f"SELECT count(*) FROM {table} WHERE {where}", (case_id,))[0][0]
        for table, where in CASE_CONTENT.items()
    }
    return {table: count for table, count in counted.items() if count}


def test_two_people_destroy_a_case_after_the_wait(practice_vault: PracticeVault) -> None:
    case_id = closed_case(practice_vault)
    proposal = proposed(practice_vault, case_id)
    other = practice_vault.log_in("teamleider")
    with pytest.raises(Refusal, match="wachttijd"):
        destruction.destroy(other, proposal)
    practice_vault.clock.advance(days=7)
    same = practice_vault.log_in("casemanager")
    with pytest.raises(Refusal, match="zelf"):
        destruction.destroy(same, proposal)
    assert waiting_for(same) == 0
    other = practice_vault.log_in("teamleider")
    assert rows_of(other.connection, case_id)
    assert waiting_for(other) == 1
    destruction.destroy(other, proposal)
    assert waiting_for(other) == 0
    assert rows_of(other.connection, case_id) == {}
    with pytest.raises(NoSuchCase):
        cases.open_case(other, case_id)
    page = destruction_page(other)
    (gone,) = page.destroyed
    assert (gone.case_id, gone.first, gone.second) == (case_id, "Casper Kaas", "Tessa Team")
    assert not page.remnants
    assert page.due == ()
    assert (practice_vault.folder / DESTROYED_NAME).is_file()


def test_the_register_can_be_read_without_the_case(practice_vault: PracticeVault) -> None:
    case_id = closed_case(practice_vault)
    session = practice_vault.log_in("controleur")
    before = register(session).rows
    assert before
    document = cases.open_case(session, case_id).document
    person = RegisterPerson(full_name(document), str(document.person.birth_date))
    destroyed(practice_vault, case_id)
    session = practice_vault.log_in("controleur")
    assert register(session).rows == before
    (line, *_) = Disclosures(session.connection).page()
    assert (line.person, line.birth_date) == (person.name, person.birth_date)
    assert register(session).waiting == ()


def test_a_case_is_kept_until_its_day(practice_vault: PracticeVault) -> None:
    case_id = closed_case(practice_vault)
    session = practice_vault.sessions[-1]
    with pytest.raises(Refusal, match="bewaard"):
        destruction.propose(session, case_id)
    practice_vault.clock.advance(days=150)
    (coming,) = destruction_page(session).coming
    assert coming.case_id == case_id
    assert destruction_page(session).due == ()


def test_a_hold_stops_everything_until_it_is_lifted(practice_vault: PracticeVault) -> None:
    case_id = closed_case(practice_vault)
    proposal = proposed(practice_vault, case_id)
    session = practice_vault.sessions[-1]
    hold = holds.set_hold(
        session, case_id, "complaint", "Klacht 12", session.today() + timedelta(days=3)
    )
    practice_vault.clock.advance(days=8)
    other = practice_vault.log_in("teamleider")
    assert holds.holds(other, case_id)[0].late  # the day has passed, and it still holds
    with pytest.raises(Refusal, match="Hef dat eerst op"):
        destruction.destroy(other, proposal)
    holds.lift_hold(other, hold, "De klacht is afgehandeld.")
    with pytest.raises(Refusal, match="veranderd sinds het voorstel"):
        destruction.destroy(other, proposal)
    destruction.cancel(other, proposal, "Er kwam een klacht tussen.")
    again = destruction.propose(other, case_id)
    practice_vault.clock.advance(days=7)
    destruction.destroy(practice_vault.log_in("casemanager"), again)


def test_a_hold_stops_a_proposal(practice_vault: PracticeVault) -> None:
    case_id = closed_case(practice_vault)
    due(practice_vault)
    session = practice_vault.log_in("casemanager")
    holds.set_hold(session, case_id, "authority", "De AP vraagt ernaar.")
    with pytest.raises(Refusal, match="mag niet vernietigd"):
        destruction.propose(session, case_id)


def test_who_only_reads_destroys_nothing(practice_vault: PracticeVault) -> None:
    case_id = closed_case(practice_vault)
    due(practice_vault)
    session = practice_vault.log_in("controleur")
    with pytest.raises(RoleNeeded):
        destruction.propose(session, case_id)
    assert destruction_page(session).due[0].why_not is not None


def test_a_beheerder_sees_no_name(practice_vault: PracticeVault) -> None:
    case_id = closed_case(practice_vault)
    due(practice_vault)
    named = destruction_page(practice_vault.log_in("casemanager")).due[0]
    unnamed = destruction_page(practice_vault.log_in("beheerder")).due[0]
    assert named.name
    assert (unnamed.name, unnamed.case_id, unnamed.reference) == ("", case_id, named.reference)


def test_the_database_refuses_what_the_services_would_not_do(
    practice_vault: PracticeVault,
) -> None:
    case_id = closed_case(practice_vault)
    proposal = proposed(practice_vault, case_id)
    run = practice_vault.sessions[-1].connection.execute
    for table, where in CASE_CONTENT.items():
        if table in {"case_search", "draft_writer", "notification_state"}:
            continue
        rows = practice_vault.sessions[-1].connection.rows(
            f"SELECT 1 FROM {table} WHERE {where}",
            (case_id,),
        )
        if rows:
            with pytest.raises(dbapi2.IntegrityError, match="immutable"):
                run(f"DELETE FROM {table} WHERE {where}", (case_id,))
    late = "2026-11-24T00:00:00Z"
    sealed = f"INSERT INTO destruction_seal VALUES ('{proposal}', 'a9', x'00', x'00', '{late}')"
    gone = (
        f"INSERT INTO destroyed_case SELECT '{case_id}', 'x', 'x', 'x', 'x', 'x', 'x', 1, 1, 1,"
        f" 'a1', 'a2', '{proposal}'"
    )
    for statement in (
        "UPDATE destruction SET state = 'carrying_out', started_at = '2099-01-01T00:00:00Z'",
        "UPDATE destruction SET state = 'done'",
        "UPDATE destruction SET waits_until = proposed_at",
        "DELETE FROM destruction",
        "DELETE FROM destruction_seal",
        sealed,
        gone,
        "DELETE FROM disclosure",
    ):
        with pytest.raises(dbapi2.IntegrityError):
            run(statement)


def test_the_same_case_never_comes_back_by_itself(practice_vault: PracticeVault) -> None:
    case_id = closed_case(practice_vault)
    destroyed(practice_vault, case_id)
    connection = practice_vault.sessions[-1].connection
    kept = DestroyedCases(connection).get(case_id)
    assert kept is not None
    for values in ((case_id, "MP-2026-zzzzz"), ("f" * 32, kept.reference)):
        with pytest.raises(dbapi2.IntegrityError, match="destroyed"):
            connection.execute(
                "INSERT INTO case_file (id, reference, state, owner, created_at, changed_at)"
                " VALUES (?, ?, 'draft', 'a1', 'x', 'x')",
                values,
            )


def test_the_journal_still_names_it(practice_vault: PracticeVault) -> None:
    case_id = closed_case(practice_vault)
    reference = cases.open_case(practice_vault.sessions[-1], case_id).reference
    destroyed(practice_vault, case_id)
    session = practice_vault.log_in("controleur")
    assert journal_reading.case_of_reference(session, reference.upper()) == case_id
    rows = journal_reading.page(session, case_id=case_id).rows
    assert {row.about for row in rows} == {reference}
    assert any("vernietigde een zaak" in row.sentence for row in rows)
