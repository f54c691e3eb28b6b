"""A field of several lines, as high as the answer that is expected, in any font size."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QSize
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from app.case.text import cleaned


class Area(QPlainTextEdit):
    """Plain text of about ``lines`` lines; Tab goes on to the next field."""

    def __init__(self, lines: int, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._lines = lines
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def toPlainText(self) -> str:
        """Give the text as it is kept: what nobody can see, as a word processor adds, is out."""
        return cleaned(super().toPlainText())

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste the text alone, clean."""
        self.insertPlainText(cleaned(source.text()))
        self.ensureCursorVisible()

    def sizeHint(self) -> QSize:
        """Ask for the height of its lines."""
        frame = 2 * (self.frameWidth() + round(self.document().documentMargin()) + _PADDING)
        height = self.fontMetrics().lineSpacing() * self._lines + frame
        return QSize(super().sizeHint().width(), height)

    def minimumSizeHint(self) -> QSize:
        """Need the same height, and little width."""
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())


_PADDING = 8
