"""A person's own account: passphrase, workstations, and the delay after wrong passphrases."""

from __future__ import annotations

import dataclasses

import pytest

from app.case.refusal import Refusal
from app.services.control.inspection import inspect
from app.services.keys import access, own_account
from app.services.session import Session
from app.store.journal_lines import JournalLines
from app.vault.refusals import (
    TooSoon,
    UnknownWorkstation,
    WeakPassphrase,
    WrongCode,
    WrongPassphrase,
)
from app.vault.secrets import MemorySecrets
from tests.conftest import NAMES, PASSPHRASE, PracticeVault

OTHER = "een heel andere lange wachtzin"
NAME = NAMES["casemanager"]


def last_event(session: Session) -> tuple[str, str]:
    last = JournalLines(session.connection).last()
    assert last is not None
    return last.event, last.object


def test_another_passphrase(practice_vault: PracticeVault) -> None:
    session = practice_vault.log_in("casemanager")
    own_account.change_passphrase(session, PASSPHRASE, OTHER)
    assert last_event(session) == ("passphrase_changed", "account:a2")
    assert inspect(session).sound
    practice_vault.close()
    with pytest.raises(WrongPassphrase):
        practice_vault.log_in("casemanager")
    access.close(access.log_in(practice_vault.env, practice_vault.folder, NAME, OTHER))


def test_a_wrong_or_weak_one_changes_nothing(practice_vault: PracticeVault) -> None:
    session = practice_vault.log_in("casemanager")
    with pytest.raises(WeakPassphrase):
        own_account.change_passphrase(session, PASSPHRASE, "kort")
    for _ in range(3):
        with pytest.raises(WrongPassphrase):
            own_account.change_passphrase(session, OTHER, OTHER)
    with pytest.raises(TooSoon):
        own_account.change_passphrase(session, PASSPHRASE, OTHER)
    practice_vault.clock.advance(minutes=1)
    practice_vault.log_in("casemanager")


def test_one_workstation_more_and_one_less(practice_vault: PracticeVault) -> None:
    env, folder = practice_vault.env, practice_vault.folder
    session = practice_vault.log_in("casemanager")
    code = own_account.new_workstation_code(session)
    practice_vault.close()
    there = dataclasses.replace(env, secrets=MemorySecrets(), workstation_name="kamer 14")
    with pytest.raises(WrongCode):
        access.add_workstation(there, folder, NAMES["teamleider"], code, OTHER)
    second = access.add_workstation(there, folder, NAME, code, OTHER)
    events = [line.event for line in JournalLines(second.connection).from_seq()][-2:]
    assert events == ["workstation_added", "login"]
    assert [(r.label, r.here) for r in own_account.workstations(second)] == [
        ("", False),
        ("kamer 14", True),
    ]
    assert inspect(second).sound
    access.close(second)
    first = practice_vault.log_in("casemanager")
    (gone,) = [row for row in own_account.workstations(first) if not row.here]
    own_account.remove_workstation(first, gone.id)
    assert last_event(first)[0] == "workstation_removed"
    practice_vault.close()
    with pytest.raises(UnknownWorkstation):
        access.log_in(there, folder, NAME, OTHER)
    with pytest.raises(WrongCode, match="al gebruikt"):
        access.add_workstation(there, folder, NAME, code, OTHER)


def test_an_old_code_lets_nobody_in(practice_vault: PracticeVault) -> None:
    session = practice_vault.log_in("casemanager")
    code = own_account.new_workstation_code(session)
    practice_vault.close()
    practice_vault.clock.advance(hours=25)
    there = dataclasses.replace(practice_vault.env, secrets=MemorySecrets())
    with pytest.raises(WrongCode, match="verlopen"):
        access.add_workstation(there, practice_vault.folder, NAME, code, OTHER)


def test_who_guesses_waits_and_a_restart_does_not_help(practice_vault: PracticeVault) -> None:
    env, folder = practice_vault.env, practice_vault.folder
    for _ in range(3):
        with pytest.raises(WrongPassphrase):
            access.log_in(env, folder, NAME, OTHER)
    restarted = dataclasses.replace(env)
    with pytest.raises(TooSoon, match="seconden"):
        access.log_in(restarted, folder, NAME, PASSPHRASE)
    practice_vault.log_in("teamleider")  # a colleague does not wait
    practice_vault.close()
    practice_vault.clock.advance(seconds=5)
    practice_vault.log_in("casemanager")
    practice_vault.close()
    assert not (folder / "meldpoort.delays").exists()


def test_nobody_enrols_in_a_revoked_account(practice_vault: PracticeVault) -> None:
    from app.services.keys import people

    code = own_account.new_workstation_code(practice_vault.log_in("casemanager"))
    people.revoke(practice_vault.log_in("beheerder"), "a2")
    practice_vault.close()
    with pytest.raises(Refusal):
        access.add_workstation(practice_vault.env, practice_vault.folder, NAME, code, OTHER)
