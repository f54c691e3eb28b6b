"""What logging in needs is loaded once, when somebody begins to type a passphrase."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from app.services.environment import Environment
from tests.conftest import PracticeVault
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
    qtbot.waitUntil(lambda: not window.worker.busy)
    assert done == []
    line = window.findChild(QLineEdit, "passphrase")
    assert isinstance(line, QLineEdit)
    QTest.keyClicks(line, "zeven")
    qtbot.waitUntil(lambda: not window.worker.busy)
    assert done == ["loaded", "kept"]
