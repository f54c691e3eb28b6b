"""What logging in needs is loaded once, when somebody begins to type a passphrase."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from app.services.environment import Environment
from app.services.keys import access
from tests.conftest import NAMES, PASSPHRASE, PracticeVault
from ui.start import door
from ui.window import Window


def test_the_first_key_loads_what_logging_in_needs(
    window_of: Callable[[Environment], Window],
    practice_vault: PracticeVault,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    done: list[str] = []
    monkeypatch.setattr(door, "load_services", lambda: done.append("loaded"))
    monkeypatch.setattr(door.gc, "freeze", lambda: done.append("kept"))
    window = window_of(practice_vault.env)
    window.begin(practice_vault.folder)
    qtbot.waitUntil(lambda: not window.worker.busy, timeout=20_000)
    assert done == []
    line = window.findChild(QLineEdit, "passphrase")
    assert isinstance(line, QLineEdit)
    QTest.keyClicks(line, "zeven")
    qtbot.waitUntil(lambda: not window.worker.busy, timeout=20_000)
    assert done == ["loaded", "kept"]


def test_logging_in_loads_once_what_the_first_case_needs(
    window_of: Callable[[Environment], Window],
    practice_vault: PracticeVault,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    done: list[str] = []
    monkeypatch.setattr(door, "load_rooms", lambda: done.append("loaded"))
    window = window_of(practice_vault.env)
    for _ in range(2):
        window.worker.open_session(
            lambda: access.log_in(
                practice_vault.env, practice_vault.folder, NAMES["casemanager"], PASSPHRASE
            ),
            lambda session: window.entered(practice_vault.folder, session),
        )
        qtbot.waitUntil(lambda: not window.worker.busy, timeout=20_000)
    assert done == ["loaded"]


def test_every_room_that_is_loaded_ahead_exists() -> None:
    door.load_services()
    door.load_rooms()
