"""What the tests of bad vaults do to a vault and ask of the service."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.case.refusal import Refusal
from app.services.environment import Environment
from app.services.keys import access
from app.services.keys.first_start import SetUp, set_up_vault
from app.services.settings import AuthoritySetting, FacilityDetails
from app.vault.kdf import FLOOR
from tests.acceptance.attacking import (
    assert_clear,
)
from tests.conftest import NAMES, PASSPHRASE, CommandVault, PracticeVault

Commands = Callable[[CommandVault], list[str]]


def service_refuses(folder: Path, vault: PracticeVault) -> str:
    """Log in through the service; gives the sentence of the refusal."""
    with pytest.raises(Refusal) as told:
        access.log_in(vault.env, folder, NAMES["casemanager"], PASSPHRASE)
    assert_clear(str(told.value))
    return str(told.value)


def new_vault(folder: Path) -> SetUp:
    return SetUp(
        folder=folder,
        kind="practice",
        name=NAMES["beheerder"],
        function="functioneel beheerder",
        passphrase=PASSPHRASE,
        roles=("beheerder",),
        facility=FacilityDetails(name="PI Voorbeeldstad"),
        authority=AuthoritySetting(kind="directeur"),
        accept_without_keyring=True,
    )


def set_up_refused(folder: Path) -> Refusal:
    env = Environment(lambda: datetime.now(UTC), os.urandom, None, FLOOR)
    with pytest.raises(Refusal) as told:
        set_up_vault(env, new_vault(folder))
    assert_clear(str(told.value))
    return told.value


def mounted(*words: str) -> None:
    if not sys.platform.startswith("linux") or os.geteuid() != 0:
        pytest.skip("only root on Linux can mount")
    done = subprocess.run(["mount", *words], capture_output=True, text=True, check=False)
    if done.returncode != 0:
        pytest.skip(f"this machine mounts nothing: {done.stderr.strip()}")


def half(data: bytes) -> bytes:
    """Give the first half of a file."""
    return data[: len(data) // 2]
