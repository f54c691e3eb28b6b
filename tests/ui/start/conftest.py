"""A window on the practice vault, nobody logged in yet."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.services.environment import Environment
from ui.preferences import Preferences
from ui.start.door import VaultDoor, let_go
from ui.window import Window
from ui.worker import Worker


@pytest.fixture
def window(qtbot: QtBot, env: Environment, tmp_path: Path) -> Iterator[Window]:
    yield from _window(qtbot, env, tmp_path)


@pytest.fixture
def window_of(qtbot: QtBot, tmp_path: Path) -> Iterator[Callable[[Environment], Window]]:
    makers: list[Iterator[Window]] = []

    def make(env: Environment) -> Window:
        maker = _window(qtbot, env, tmp_path)
        makers.append(maker)
        return next(maker)

    yield make
    for maker in makers:
        next(maker, None)


def _window(qtbot: QtBot, env: Environment, tmp_path: Path) -> Iterator[Window]:
    worker = Worker(let_go=let_go)
    crashes: list[str] = []
    worker.crashed.connect(crashes.append)
    window = Window(worker, VaultDoor(lambda: env), Preferences(tmp_path / "settings"))
    qtbot.addWidget(window)
    window.show()
    yield window
    qtbot.waitUntil(lambda: not worker.busy, timeout=20_000)
    worker.close()
    assert not crashes, "\n".join(crashes)


@pytest.fixture
def part(qtbot: QtBot) -> Callable[[Window, str], QWidget]:
    """Give a function that finds a visible widget of a window by name, waiting for it."""

    def find(window: Window, name: str) -> QWidget:
        def there() -> list[QWidget]:
            found = window.findChildren(QWidget, name)
            return [widget for widget in found if widget.isVisibleTo(window)]

        qtbot.waitUntil(lambda: bool(there()), timeout=20_000)
        return there()[0]

    return find


@pytest.fixture
def press(qtbot: QtBot, part: Callable[[Window, str], QWidget]) -> Callable[[Window, str], None]:
    """Give a function that presses Space on a button by name."""

    def do(window: Window, name: str) -> None:
        qtbot.keyClick(part(window, name), Qt.Key.Key_Space)

    return do
