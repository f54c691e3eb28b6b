"""A fingerprint to read aloud: words for the ear, and the whole of it in characters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QFrame, QVBoxLayout, QWidget

from ui import theme
from ui.text import t
from ui.widgets.label import Heading, WrappedLabel

if TYPE_CHECKING:
    from app.trust.fingerprints import Fingerprint

_LARGER = 1.3
_ON_A_LINE = 8


class FingerprintView(QFrame):
    """Shows a fingerprint large; Tab stops here, so that a screen reader reads it."""

    def __init__(self, title: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setProperty("surface", True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(title)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.SPACE[2], theme.SPACE[1], theme.SPACE[2], theme.SPACE[1])
        column.setSpacing(theme.SPACE[0])
        self._shown = ""
        self._words = WrappedLabel()
        self._words.setObjectName(f"{name}:words")
        self._groups = WrappedLabel()
        self._groups.setObjectName(f"{name}:hex")
        self._groups.setProperty("code", True)
        column.addWidget(Heading(title, 3))
        for part in (self._words, self._groups):
            part.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            column.addWidget(part)
        self._scale()

    def show_fingerprint(self, shown: Fingerprint) -> None:
        """Show the words and the characters of a fingerprint."""
        self.show_groups(shown.hex, " – ".join(shown.words))

    def show_groups(self, groups: str, words: str = "") -> None:
        """Show characters in groups of four, and words if there are any."""
        self._words.setText(words)
        self._words.setVisible(bool(words))
        self._shown = groups
        self._groups.setText(_in_lines(groups))
        said = t("Woorden: {woorden}.", woorden=words) + " " if words else ""
        self.setAccessibleDescription(said + t("Tekens: {tekens}.", tekens=groups))

    def groups(self) -> str:
        """Give the characters as shown."""
        return self._shown

    def words(self) -> str:
        """Give the words as shown."""
        return self._words.text()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the system's font size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationFontChange and hasattr(self, "_groups"):
            self._scale()

    def _scale(self) -> None:
        font = QFont(QApplication.font())
        font.setPointSizeF(font.pointSizeF() * _LARGER)
        for part in (self._words, self._groups):
            part.setFont(font)


def _in_lines(groups: str) -> str:
    """Write eight groups on a line, so that two people do not lose the place."""
    parts = groups.split()
    return "\n".join(" ".join(parts[i : i + _ON_A_LINE]) for i in range(0, len(parts), _ON_A_LINE))
