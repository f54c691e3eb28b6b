"""Attacks on destroying: one person who wants to be quicker than two people with a wait."""

from __future__ import annotations

from datetime import timedelta

import pytest

from app.case.refusal import Refusal
from app.services.control.inspection import inspect
from app.services.ending import destruction, holds
from app.services.ending.destruction_rules import content_of, new_proposal, statement_of
from app.services.session import Session, stamp
from app.store.case_files import CaseFiles
from app.store.closings import Closings
from app.store.destructions import Destructions
from app.trust.destruction import Pair, check_pair, seal_destruction
from tests.conftest import PracticeVault
from tests.services.attacker import Attacker, attacker_in
from tests.services.closed import closed_case, due, proposed


def there(session: Session, case_id: str) -> bool:
    return CaseFiles(session.connection).get(case_id) is not None


def found(vault: PracticeVault) -> list[str]:
    result = inspect(vault.log_in("controleur"))
    return [str(one) for one in result.findings if one.where in {"destruction", "record"}]


def forged_proposal(
    vault: PracticeVault, case_id: str, ago: timedelta, wait: timedelta
) -> tuple[str, Attacker]:
    """As Casper, with his own keys: a proposal that says it was made long ago."""
    session = vault.log_in("casemanager")
    case, term = (
        CaseFiles(session.connection).get(case_id),
        Closings(session.connection).term(case_id),
    )
    assert case is not None
    assert term is not None
    at = session.now() - ago
    stored = new_proposal(
        session,
        subject="case",
        case_id=case_id,
        reference=case.reference,
        content_hash=content_of(session, case_id),
        rule=term.rule,
        ground=term.ground,
        destroy_on=term.destroy_on,
    )
    stored = type(stored)(
        **{**vars(stored), "proposed_at": stamp(at), "waits_until": stamp(at + wait)}
    )
    seal = seal_destruction(statement_of(session, stored, "propose"), session.unlocked.signing_key)
    he = attacker_in(vault)
    he.edit(
        "INSERT INTO destruction (id, subject, case_id, reference, content_hash, rule, ground,"
        " destroy_on, proposed_at, waits_until) VALUES (?, 'case', ?, ?, ?, ?, ?, ?, ?, ?)",
        values=(
            stored.id,
            case_id,
            stored.reference,
            stored.content_hash,
            stored.rule,
            stored.ground,
            stored.destroy_on,
            stored.proposed_at,
            stored.waits_until,
        ),
    )
    he.edit(
        "INSERT INTO destruction_seal (destruction, account, statement, signature, made_at)"
        " VALUES (?, ?, ?, ?, ?)",
        values=(stored.id, he.account, seal.statement, seal.signature, stored.proposed_at),
    )
    return stored.id, he


def test_a_proposal_that_skips_the_wait(practice_vault: PracticeVault) -> None:
    """Backdated with tools, so that an honest second person would think the wait is over."""
    case_id = closed_case(practice_vault)
    due(practice_vault)
    proposal, _ = forged_proposal(practice_vault, case_id, timedelta(days=8), timedelta(days=7))
    second = practice_vault.log_in("teamleider")
    with pytest.raises(Refusal, match="geen goed zegel"):
        destruction.destroy(second, proposal)
    assert there(second, case_id)
    assert found(practice_vault)


def test_a_backdated_line_in_the_journal_does_not_help(practice_vault: PracticeVault) -> None:
    """He signs a line that says the same earlier time; what stands before it is later."""
    case_id = closed_case(practice_vault)
    due(practice_vault)
    proposal, _ = forged_proposal(practice_vault, case_id, timedelta(days=8), timedelta(days=7))
    session = practice_vault.log_in("casemanager")
    practice_vault.clock.advance(days=-8)
    session.record("destruction_proposed", f"case:{case_id}", details={"destruction": proposal})
    practice_vault.clock.advance(days=8)
    second = practice_vault.log_in("teamleider")
    with pytest.raises(Refusal, match="geen goed zegel"):
        destruction.destroy(second, proposal)
    assert there(second, case_id)


def test_a_clock_that_is_ahead_is_found_afterwards(practice_vault: PracticeVault) -> None:
    """Who sets the clock of the own computer ahead skips the wait; the journal shows it."""
    case_id = closed_case(practice_vault)
    proposal = proposed(practice_vault, case_id)
    practice_vault.clock.advance(days=7)
    destruction.destroy(practice_vault.log_in("teamleider"), proposal)
    practice_vault.clock.advance(days=-7)
    assert [one for one in found(practice_vault) if "klok" in one]


def test_an_honest_destruction_is_not_suspected(practice_vault: PracticeVault) -> None:
    case_id = closed_case(practice_vault)
    proposal = proposed(practice_vault, case_id)
    practice_vault.clock.advance(days=7)
    destruction.destroy(practice_vault.log_in("teamleider"), proposal)
    assert found(practice_vault) == []


def test_a_hold_at_the_last_moment_stops_it(practice_vault: PracticeVault) -> None:
    case_id = closed_case(practice_vault)
    proposal = proposed(practice_vault, case_id)
    practice_vault.clock.advance(days=7)
    hold = holds.set_hold(
        practice_vault.log_in("casemanager"), case_id, "complaint", "Net binnengekomen."
    )
    second = practice_vault.log_in("teamleider")
    with pytest.raises(Refusal, match="mag niet vernietigd"):
        destruction.destroy(second, proposal)
    holds.lift_hold(second, hold, "Afgehandeld.")
    with pytest.raises(Refusal, match="veranderd sinds het voorstel"):
        destruction.destroy(second, proposal)
    assert there(second, case_id)


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE destruction SET content_hash = '" + "ab" * 32 + "'",
        "UPDATE destruction SET waits_until = proposed_at",
        "UPDATE destruction SET rule = 'Andere regel'",
        "UPDATE destruction SET reference = 'MP-2026-22222'",
        "UPDATE destruction_seal SET account = 'a3'",
        "UPDATE destruction_seal SET statement = CAST(replace(statement, 'a2', 'a5') AS BLOB)",
        "DELETE FROM destruction_seal",
        "UPDATE draft SET document = CAST(document || ' ' AS BLOB)",
        "DELETE FROM receipt",
        "UPDATE destruction_term SET destroy_on = '2026-01-01', reason = 'x'",
    ],
)
def test_a_proposal_changed_between_the_seals(practice_vault: PracticeVault, change: str) -> None:
    case_id = closed_case(practice_vault)
    proposal = proposed(practice_vault, case_id)
    session = practice_vault.sessions[-1]
    if change.startswith("DELETE FROM receipt"):
        session.connection.execute(
            "INSERT INTO receipt (notification, received_on, received_by, how, recorded_by,"
            " recorded_at) SELECT id, '2026-11-23', 'J', 'telephone', 'a2', '2026-11-23T10:00:00Z'"
            " FROM notification"
        )
        change = "SELECT 1"  # what was put in makes another content
    practice_vault.clock.advance(days=7)
    attacker_in(practice_vault).edit(change)
    second = practice_vault.log_in("teamleider")
    with pytest.raises(Refusal):
        destruction.destroy(second, proposal)
    assert there(second, case_id)


def test_one_account_twice_is_no_pair(practice_vault: PracticeVault) -> None:
    case_id = closed_case(practice_vault)
    proposal = proposed(practice_vault, case_id)
    session = practice_vault.sessions[-1]
    stored = Destructions(session.connection).get(proposal)
    assert stored is not None
    practice_vault.clock.advance(days=8)
    key = session.unlocked.signing_key
    first = seal_destruction(statement_of(session, stored, "propose"), key)
    second = seal_destruction(statement_of(session, stored, "carry_out"), key)
    with pytest.raises(Refusal, match="kloppen niet"):
        check_pair(Pair(first, second), (session.roster,))
    with pytest.raises(Refusal, match="zelf"):
        destruction.destroy(session, proposal)
    assert there(session, case_id)
