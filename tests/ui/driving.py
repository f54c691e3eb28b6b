"""Working a screen as a person would: find by name, press, write, wait for the worker."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.looking import FakeNavigator
from ui.screen import Screen
from ui.worker import Worker


class Driver:
    """One screen with its worker, shown at the usual size."""

    def __init__(
        self, qtbot: QtBot, worker: Worker, navigator: FakeNavigator, screen: Screen
    ) -> None:
        self.qtbot, self.worker, self.navigator = qtbot, worker, navigator
        self.screen = screen
        self.show(screen)

    def show(self, screen: Screen) -> None:
        """Go on with another screen."""
        self.screen = screen
        self.qtbot.addWidget(screen)
        screen.resize(1280, 800)
        screen.show()
        self.settle()

    def settle(self) -> None:
        """Wait until the worker has answered, and what came of it is shown."""
        self.qtbot.waitUntil(lambda: not self.worker.busy, timeout=20_000)
        QApplication.processEvents()  # what was added to a layout is shown a moment later

    def find(self, name: str) -> QWidget:
        """Give the visible widget with this object name."""
        found = [w for w in self.screen.findChildren(QWidget, name) if w.isVisible()]
        assert found, name
        return found[-1]

    def press(self, name: str) -> None:
        """Press a button, choose a radio button or tick a box."""
        button = self.find(name)
        assert isinstance(button, QAbstractButton)
        button.click()
        self.settle()

    def write(self, name: str, text: str) -> None:
        """Put text in a field."""
        field = self.find(name)
        if isinstance(field, QPlainTextEdit):
            field.setPlainText(text)
        else:
            assert isinstance(field, QLineEdit)
            field.setText(text)

    def errors(self) -> str:
        """Give the summary of errors as a screen reader hears it."""
        return self.find("errors").accessibleDescription()
