"""What every screen does: Tab goes through it as it reads."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QSplitter, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.looking import FakeNavigator
from ui.screen import Screen
from ui.widgets import Button, PageColumn
from ui.worker import Worker


def test_tab_follows_what_is_read_not_when_it_was_made(
    qtbot: QtBot, worker: Worker, navigator: FakeNavigator
) -> None:
    window = QWidget()
    above, screen = Button("Boven", "above"), Screen(worker, navigator)
    whole = QVBoxLayout(window)
    whole.addWidget(above)
    whole.addWidget(screen)
    column = QVBoxLayout(screen)
    foot, page, later = Button("Voet", "foot"), PageColumn(), Button("Verder", "next")
    beside = QSplitter()
    right, left = Button("Rechts", "right"), Button("Links", "left")
    column.addWidget(page)
    column.addWidget(beside)
    column.addWidget(foot)
    beside.addWidget(left)
    beside.addWidget(right)
    page.add(later)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    first = Button("Vraag", "question")  # comes when the screen is there already
    page.column.insertWidget(0, first)
    qtbot.waitUntil(first.isVisible)
    first.setFocus()
    seen = [first.objectName()]
    for _ in range(6):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        seen.append(QApplication.focusWidget().objectName())
    assert seen == ["question", "next", "left", "right", "foot", "above", "question"]
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Backtab)
    assert QApplication.focusWidget().objectName() == "above"
