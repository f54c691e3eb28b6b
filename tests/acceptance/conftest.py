"""Vaults and commands that the tests of bad input share."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.acceptance import walking
from tests.acceptance.attacking import (
    refused,
    run,
)
from tests.acceptance.breaking import Commands
from tests.conftest import CommandVault

Capsys = pytest.CaptureFixture[str]


@pytest.fixture
def case_a(tmp_path: Path) -> Path:
    path = tmp_path / "zaak-a.json"
    path.write_bytes(walking.case_file("a", datetime.now(UTC).astimezone().date()))
    return path


@pytest.fixture
def with_case(capsys: Capsys, command_vault: CommandVault, case_a: Path) -> CommandVault:
    """Give a vault with one case in it."""
    told = run(capsys, "importeer", command_vault.folder, case_a, *command_vault.who)
    assert told.code == 0, told
    return command_vault


@pytest.fixture
def both(capsys: Capsys, case_a: Path) -> Commands:
    """Give a function that runs every command on a vault; both must be refused."""

    def sentences(vault: CommandVault) -> list[str]:
        return [
            refused(capsys, "onderzoek", vault.folder, *vault.who),
            refused(capsys, "importeer", vault.folder, case_a, *vault.who),
        ]

    return sentences
