"""Noticing that nobody is there: each touch counts, and nothing is held back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QWindow
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.idle import Idle


class CountingTimer:
    """Stands in for the timer and notes how often it was started."""

    def __init__(self) -> None:
        self.starts: list[tuple[int, ...]] = []
        self.active = False

    def start(self, *milliseconds: int) -> None:
        self.starts.append(milliseconds)
        self.active = True

    def stop(self) -> None:
        self.active = False

    def isActive(self) -> bool:  # noqa: N802 - Qt's name
        return self.active


def press_a_key(window: QWindow) -> None:
    key = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "a")
    QApplication.sendEvent(window, key)


@pytest.mark.usefixtures("qapp")
def test_a_touch_begins_the_count_anew_and_nothing_else_does() -> None:
    window, parent = QWindow(), QObject()
    idle, timer = Idle(parent), CountingTimer()
    idle._timer = timer  # type: ignore[assignment]
    idle.watch(window)
    idle.watch(window)
    idle.watch(None)
    press_a_key(window)
    assert timer.starts == []
    idle.start(15)
    press_a_key(window)
    QApplication.sendEvent(window, QEvent(QEvent.Type.UpdateRequest))
    assert timer.starts == [(900_000,), ()]
    idle.stop()
    press_a_key(window)
    assert len(timer.starts) == 2


@pytest.mark.usefixtures("qapp")
def test_it_says_so_once(qtbot: QtBot) -> None:
    parent = QObject()
    idle = Idle(parent)
    with qtbot.waitSignal(idle.left_alone):
        idle.start(0.0005)
    assert not idle._timer.isActive()
