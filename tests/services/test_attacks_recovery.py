"""Attacks around another recovery key: the old paper, a killed rotation, a forged entry."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import Any

import pytest

from app.case.refusal import Refusal
from app.services.control.inspection import inspect, log_in_to_inspect
from app.services.keys import access, key_rotation
from app.services.keys.recovery_key import replace_recovery_key
from app.trust.roster_entries import ReplaceRecovery, Signer
from app.vault.keyfile import KEYFILE_NAME
from app.vault.recovery import RecoveryKey
from app.vault.refusals import WrongRecoveryKey
from tests.conftest import NAMES, PASSPHRASE, PracticeVault
from tests.services.attacker import attacker_in

NEW = "negen gele bussen naar het plein"
STEPS = ("begin_rotation", "_rewrap", "rekey", "end_rotation")


class Killed(BaseException):
    """The power is gone."""


def killed(at: str, after: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    real: Callable[..., Any] = getattr(key_rotation, at)

    def die(*arguments: Any, **named: Any) -> Any:
        if after:
            real(*arguments, **named)
        raise Killed

    monkeypatch.setattr(key_rotation, at, die)


@pytest.mark.parametrize("after", [False, True], ids=["before", "after"])
@pytest.mark.parametrize("at", STEPS)
def test_killed_at_each_step_the_old_paper_gets_nobody_in(
    practice_vault: PracticeVault, monkeypatch: pytest.MonkeyPatch, at: str, *, after: bool
) -> None:
    session = practice_vault.log_in("beheerder")
    with monkeypatch.context() as patched:
        killed(at, after, patched)
        with pytest.raises(Killed):
            replace_recovery_key(session)
    session.close()
    practice_vault.sessions.clear()
    env, folder = practice_vault.env, practice_vault.folder

    with pytest.raises(WrongRecoveryKey):
        access.recover(env, folder, NAMES["casemanager"], practice_vault.recovery_key, NEW)
    practice_vault.log_in("casemanager")  # the own passphrase still opens it
    practice_vault.close()
    with pytest.raises(WrongRecoveryKey):
        access.recover(env, folder, NAMES["casemanager"], practice_vault.recovery_key, NEW)
    assert inspect(practice_vault.log_in("controleur")).sound

    paper = replace_recovery_key(practice_vault.log_in("beheerder"))
    practice_vault.close()
    access.recover(env, folder, NAMES["casemanager"], paper, NEW).close()


def test_an_old_copy_of_the_keyfile_with_the_old_paper_opens_nothing(
    practice_vault: PracticeVault,
) -> None:
    """Files from before, the paper from before, the database of now."""
    kept = (practice_vault.folder / KEYFILE_NAME).read_bytes()
    replace_recovery_key(practice_vault.log_in("beheerder"))
    practice_vault.close()
    (practice_vault.folder / KEYFILE_NAME).write_bytes(kept)
    env, folder = practice_vault.env, practice_vault.folder
    with pytest.raises(Refusal):
        access.recover(env, folder, NAMES["casemanager"], practice_vault.recovery_key, NEW)
    with pytest.raises(Refusal):
        access.log_in(env, folder, NAMES["casemanager"], PASSPHRASE)


@pytest.mark.parametrize("signs", ["himself", "as a beheerder", "the keys of the paper"])
def test_a_forged_entry_gives_no_recovery_key(practice_vault: PracticeVault, signs: str) -> None:
    he = attacker_in(practice_vault)
    vault = practice_vault.log_in("casemanager").unlocked.vault_id
    practice_vault.close()
    made = RecoveryKey.new(vault, os.urandom).keys()
    by, signers = {
        "himself": (he.account, [Signer("account", he.account, he.signing)]),
        "as a beheerder": ("a1", [Signer("account", "a1", he.signing)]),
        "the keys of the paper": (
            "a1",
            [Signer("account", he.account, he.signing), Signer("recovery", "", made.signing)],
        ),
    }[signs]
    he.append_entry(
        ReplaceRecovery(
            account=by,
            recovery_signing=made.signing_public.hex(),
            recovery_sealing=made.sealing_public.hex(),
        ),
        *signers,
    )
    with pytest.raises(Refusal, match="rollenlijst"):
        practice_vault.log_in("beheerder")
    session = log_in_to_inspect(
        practice_vault.env, practice_vault.folder, NAMES["controleur"], PASSPHRASE
    )
    practice_vault.sessions.append(session)
    assert "roster" in {one.where for one in inspect(session).findings}
