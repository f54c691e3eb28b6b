"""Buttons: one primary per page, the rest plain or quiet. Their text is their name."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget


class Button(QPushButton):
    """A plain button; ``quiet`` drops the frame for acts that stand beside something."""

    def __init__(
        self, text: str, name: str, parent: QWidget | None = None, *, quiet: bool = False
    ) -> None:
        super().__init__(text, parent)
        self.setObjectName(name)
        self.setAccessibleName(text.replace("&", ""))
        self.setAutoDefault(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        if quiet:
            self.setProperty("quiet", True)


class PrimaryButton(Button):
    """The verb of the next act. Never disabled: pressing it shows what is still missing."""

    def __init__(self, text: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(text, name, parent)
        self.setProperty("primary", True)
