"""A banner: one message above the page, told by a word, an icon and a colour."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ui import theme
from ui.text import t
from ui.widgets.label import Heading, WrappedLabel

Kind = Literal["info", "warning", "error", "practice"]

_LOOKS = (QEvent.Type.PaletteChange, QEvent.Type.FontChange)
_ICONS: dict[Kind, str] = {
    "info": "info",
    "warning": "warning",
    "error": "problem",
    "practice": "info",
}


class Banner(QFrame):
    """A message with an optional title and widgets below it (``add``)."""

    def __init__(
        self, kind: Kind, text: str = "", title: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.kind = kind
        self.setProperty("banner", kind)
        self.setObjectName(f"banner:{kind}")
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.SPACE[2], theme.SPACE[1], theme.SPACE[2], theme.SPACE[1])
        row.setSpacing(theme.SPACE[1])
        self._sign = QLabel()
        self._sign.setAccessibleName(_word(kind))
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        self._column = QVBoxLayout()
        self._column.setSpacing(theme.SPACE[0])
        row.addLayout(self._column, 1)
        self._title = Heading(title, 3)
        self._text = WrappedLabel(text)
        # In their place first: a widget without a parent shows itself as a window of its own.
        self._column.addWidget(self._title)
        self._column.addWidget(self._text)
        # Keeps the rest on top; an alignment would give a row of buttons one line of height only.
        self._column.addStretch(1)
        self._title.setVisible(bool(title))
        self._text.setVisible(bool(text))

    def add(self, widget: QWidget) -> None:
        """Put a widget below the text."""
        self._column.insertWidget(self._column.count() - 1, widget)

    def say(self, text: str, title: str = "") -> None:
        """Show another message."""
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self._title.setText(title)
        self._title.setVisible(bool(title))

    def text(self) -> str:
        """Give the message as shown."""
        return self._text.text()

    def showEvent(self, event: QShowEvent) -> None:
        """Draw the sign; a banner that stays hidden needs none."""
        self._draw_sign()
        super().showEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Draw the sign anew when colours or font change."""
        super().changeEvent(event)
        if event.type() in _LOOKS and self.isVisible():
            self._draw_sign()

    def _draw_sign(self) -> None:
        c = theme.colors()
        color = {
            "info": c.accent,
            "warning": c.warning,
            "error": c.error,
            "practice": c.practice,
        }[self.kind]
        self._sign.setPixmap(theme.pixmap(_ICONS[self.kind], self.fontMetrics().height(), color))


def _word(kind: Kind) -> str:
    words = {
        "info": t("Let op"),
        "warning": t("Waarschuwing"),
        "error": t("Er is een probleem"),
        "practice": t("OEFENING"),
    }
    return words[kind]
