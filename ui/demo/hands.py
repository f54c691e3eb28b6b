"""Hands and eyes for the demonstration: they press the program's own buttons and take pictures.

A widget is found by its object name, as a test would; what is not there stops the walk.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from app.case.refusal import Refusal
from ui.window import Window
from ui.worker import Worker

if TYPE_CHECKING:
    from app.services.session import Session

T = TypeVar("T")
W = TypeVar("W", bound=QWidget)

PATIENCE = 120.0
"""Seconds after which something that should come is given up on."""


class Stuck(Refusal):
    """The walk met something it did not expect."""


class Hands:
    """Works the window of a running program. ``pictures`` collects the files that were made,
    also those of another program that runs beside it.
    """

    def __init__(
        self, window: Window, worker: Worker, folder: Path, pictures: list[Path] | None = None
    ) -> None:
        self.window = window
        self.worker = worker
        self._folder = folder
        self.pictures: list[Path] = [] if pictures is None else pictures
        self._crash = ""
        self._refusals: list[str] = []
        worker.crashed.connect(self._remember_crash)
        worker.refused.connect(lambda refusal: self._refusals.append(str(refusal)))

    def settle(self) -> None:
        """Let the program finish what it is doing."""
        self.until(lambda: not self.worker.busy, "het programma blijft bezig")
        for _ in range(3):
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        if self.worker.busy:
            self.settle()

    def until(self, true: Callable[[], object], what: str) -> None:
        """Wait until ``true()`` holds; raises Stuck with ``what`` is wrong."""
        end = time.monotonic() + PATIENCE
        while not true():
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 50)
            if self._crash:
                raise Stuck("Er ging iets mis in het programma: {what}", what=self._crash)
            if time.monotonic() > end:
                raise Stuck("De demonstratie loopt vast: {what}.", what=what)

    def find(self, name: str, kind: type[W], root: QWidget | None = None) -> W:
        """Give the visible widget with this object name; raises Stuck."""
        found = [w for w in (root or self.top()).findChildren(kind, name) if w.isVisible()]
        if not found:
            raise Stuck("Op het scherm ontbreekt '{name}'.", name=name)
        return found[-1]

    def sees(self, name: str) -> bool:
        """Tell whether a visible widget has this object name."""
        return any(w.isVisible() for w in self.top().findChildren(QWidget, name))

    def top(self) -> QWidget:
        """Give the window in front."""
        dialog = QApplication.activeModalWidget()
        return dialog or self.window

    def press(self, name: str) -> None:
        """Press a button, choose a radio button or tick a box."""
        self.find(name, QAbstractButton).click()
        self.settle()

    def write(self, name: str, text: str) -> None:
        """Put text in a field."""
        field = self.find(name, QWidget)
        if isinstance(field, QLineEdit):
            field.setText(text)
        elif isinstance(field, QPlainTextEdit):
            field.setPlainText(text)
        else:
            raise Stuck("In '{name}' kan geen tekst.", name=name)

    def type(self, name: str, text: str) -> None:
        """Type in a line as a person does, so that what listens to typing hears it."""
        line = self.find(name, QLineEdit)
        line.setText(text)
        line.textEdited.emit(text)
        self.settle()

    def ask(self, fn: Callable[[Session], T]) -> T:
        """Let the worker do this with its session; raises the refusal, if any."""
        answers: list[T] = []
        refusals: list[Refusal] = []
        self.worker.run(fn, answers.append, refusals.append)
        self.settle()
        if refusals:
            raise refusals[0]
        if not answers:
            raise Stuck("Er ging iets mis in het programma: {what}", what=self._crash)
        return answers[0]

    def pick(self, name: str, text: str) -> None:
        """Choose a line of a drop-down list by its text."""
        box = self.find(name, QComboBox)
        at = box.findText(text)
        if at < 0:
            raise Stuck("In '{name}' staat geen {text}.", name=name, text=text)
        box.setCurrentIndex(at)
        box.activated.emit(at)
        self.settle()

    def picture(self, name: str) -> Path:
        """Save what the window in front shows now."""
        self.settle()
        path = self._folder / f"{len(self.pictures) + 1:02d}-{name}.png"
        if not self.top().grab().save(str(path)):
            raise Stuck("Het plaatje {name} is niet te bewaren. Maak ruimte.", name=path.name)
        self.pictures.append(path)
        return path

    def told(self) -> str:
        """Give what the program last refused, or an empty text."""
        return " ".join(self._refusals[-1:])

    def close_dialog(self) -> None:
        """Close the window that lies over the program."""
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QDialog):
            dialog.accept()
        self.settle()

    def leave(self) -> None:
        """End the program."""
        self.worker.close()
        self.window.hide()

    def _remember_crash(self, technical: str) -> None:
        self._crash = technical
