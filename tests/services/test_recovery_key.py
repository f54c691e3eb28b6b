"""Another recovery key: the new paper opens the vault, the old one does not, and it shows."""

from __future__ import annotations

import pytest

from app.services.control.inspection import inspect
from app.services.keys import access
from app.services.keys.recovery_key import confirm_recovery_key, replace_recovery_key, typed_back
from app.services.session import RoleNeeded, Session
from app.trust.roster_entries import ReplaceRecovery
from app.vault.refusals import WrongRecoveryKey
from tests.conftest import NAMES, PracticeVault

NEW = "negen gele bussen naar het plein"


def journal_events(session: Session) -> list[str]:
    rows = session.connection.rows("SELECT event FROM journal_line ORDER BY seq")
    return [str(row[0]) for row in rows]


def test_the_new_paper_opens_the_vault_and_the_old_one_does_not(
    practice_vault: PracticeVault,
) -> None:
    session = practice_vault.log_in("beheerder")
    first = replace_recovery_key(session)
    second = replace_recovery_key(session)
    assert first != second
    assert not typed_back(session)
    with pytest.raises(WrongRecoveryKey):
        confirm_recovery_key(session, second, first)
    assert not typed_back(session)
    confirm_recovery_key(session, second, second.lower())
    assert typed_back(session)
    assert isinstance(session.roster.recovery, ReplaceRecovery)
    practice_vault.close()
    env, folder = practice_vault.env, practice_vault.folder
    with pytest.raises(WrongRecoveryKey):
        access.recover(env, folder, NAMES["casemanager"], first, NEW)
    recovered = access.recover(env, folder, NAMES["casemanager"], second, NEW)
    assert recovered.account.name == NAMES["casemanager"]
    recovered.close()


def test_an_inspection_finds_nothing_after_it(practice_vault: PracticeVault) -> None:
    session = practice_vault.log_in("beheerder")
    replace_recovery_key(session)
    events = journal_events(session)
    assert events[-2:] == ["recovery_key_replaced", "keys_rotated"]
    found = inspect(practice_vault.log_in("controleur"))
    assert found.sound


def test_only_a_beheerder_may(practice_vault: PracticeVault) -> None:
    session = practice_vault.log_in("casemanager")
    with pytest.raises(RoleNeeded):
        replace_recovery_key(session)
    assert "recovery_key_replaced" not in journal_events(session)
