"""What every form field is: it shows one answer of the draft and writes it back at once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QEvent
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QGroupBox, QVBoxLayout, QWidget

from ui.case.form import Asked
from ui.theme import SPACE


class Field(QWidget):
    """The input for one question.

    ``grouped`` fields consist of several inputs and get a group with the question as its name.
    """

    grouped = False

    def __init__(self, asked: Asked, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.asked = asked
        self.draft = asked.draft
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(SPACE[0])

    @property
    def value(self) -> Any:
        """The answer in the draft now."""
        return self.draft.value(self.asked.path)

    @property
    def read_only(self) -> bool:
        """Whether the answer can only be read."""
        return self.asked.form.read_only

    def inputs(self) -> Sequence[QWidget]:
        """Give the widgets that take the answer; focus goes to the first."""
        return ()

    def refresh(self) -> None:
        """Show what the draft holds now; does nothing to what already shows that."""

    def left(self) -> str:
        """Tell what is wrong with what was typed, now that focus leaves; empty when nothing."""
        return ""

    def rename(self, name: str) -> None:
        """Take another name, after the block it is in moved."""
        self.asked = replace(self.asked, name=name)
        for widget in self.inputs():
            widget.setAccessibleName(name)

    def describe(self, text: str) -> None:
        """Let a screen reader say ``text`` (the reason, the error) with each input."""
        for widget in self.inputs():
            widget.setAccessibleDescription(text)

    def nested(self) -> Sequence[QWidget]:
        """Give the questions of the blocks or rows inside this field."""
        return ()

    def follow(self, changed: str) -> None:
        """Follow a change of the draft at the path ``changed`` that this field depends on."""

    def target_for(self, _path: str) -> QWidget:
        """Give the widget that an error about this path leads to."""
        return self.focus_target()

    def focus_target(self) -> QWidget:
        """Give the widget that an error link goes to."""
        return next(iter(self.inputs()), self)


class Group(QGroupBox):
    """A group without a frame: only its name matters, to a screen reader."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFlat(True)
        self.setAccessibleName(name)
        self._flatten()

    def changeEvent(self, event: QEvent) -> None:
        """Qt makes room for a title again whenever font or style changes; take it back."""
        super().changeEvent(event)
        self._flatten()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint nothing."""

    def _flatten(self) -> None:
        self.setContentsMargins(0, 0, 0, 0)
