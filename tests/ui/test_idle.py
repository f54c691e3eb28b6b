"""Noticing that nobody is there: each touch counts, and nothing is held back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QWindow
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.idle import Idle


@pytest.mark.usefixtures("qapp")
def test_a_touch_begins_the_count_anew(qtbot: QtBot) -> None:
    window, parent = QWindow(), QObject()
    idle = Idle(parent)
    said: list[str] = []
    idle.left_alone.connect(lambda: said.append("alone"))
    idle.watch(window)
    idle.watch(window)
    idle.watch(None)
    idle.start(0.2)  # 12 seconds
    qtbot.wait(60)
    before = idle._timer.remainingTime()
    key = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "a")
    QApplication.sendEvent(window, key)
    assert idle._timer.remainingTime() > before
    qtbot.wait(30)
    before = idle._timer.remainingTime()
    QApplication.sendEvent(window, QEvent(QEvent.Type.Show))
    assert idle._timer.remainingTime() <= before
    idle.stop()
    QApplication.sendEvent(window, key)
    assert not idle._timer.isActive()
    idle.start(0.0005)
    qtbot.waitUntil(lambda: said == ["alone"])
