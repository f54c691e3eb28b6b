"""Labels that wrap: plain text, any font size, never cut."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QApplication, QLabel, QSizePolicy, QWidget

# Made once: layouts ask for heights often, and joining flags is slow in Python.
_WRAPPED = Qt.TextFlag.TextWordWrap | Qt.TextFlag.TextExpandTabs | Qt.AlignmentFlag.AlignLeft


class WrappedLabel(QLabel):
    """Plain text that wraps at any width and asks for the height it needs.

    ``tone``: "" or "muted", "error", "accent".
    """

    def __init__(self, text: str = "", parent: QWidget | None = None, *, tone: str = "") -> None:
        super().__init__(text, parent)
        self._heights: dict[int, int] = {}
        self._least: QSize | None = None
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        if tone:
            self.setProperty("tone", tone)

    def minimumSizeHint(self) -> QSize:
        """Ask for little width: the layout gives more, and the text wraps."""
        if self._least is None:
            words = self.text().replace("\u200b", " ").split() or [""]
            metrics, margins = self.fontMetrics(), self.contentsMargins()
            self._least = QSize(
                max(map(metrics.horizontalAdvance, words)) + margins.left() + margins.right(),
                metrics.height() + margins.top() + margins.bottom(),
            )
        return QSize(self._least)

    def heightForWidth(self, width: int) -> int:
        """Give the height of the text; QLabel's own answer never gets lower than it once was."""
        height = self._heights.get(width)
        if height is None:  # a page of labels asks this ten thousands of times, at a few widths
            height = self._heights[width] = self._height_of_text(width)
        return height

    def changeEvent(self, event: QEvent) -> None:
        """Forget the sizes: font, style or margins may have changed."""
        self._forget_sizes()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Hold the height that the text needs at this width, also inside a scroll area."""
        super().resizeEvent(event)
        needed = self.heightForWidth(self.width())
        if needed >= 0 and self.minimumHeight() != needed:
            self.setMinimumHeight(needed)

    def setBuddy(self, buddy: QWidget) -> None:
        """Name a field; an "&" in the text stays in sight and makes no shortcut."""
        text = self.text()
        super().setBuddy(buddy)
        self.setText(text)

    def text(self) -> str:
        """Give the text as it reads."""
        shown = super().text()
        return shown if self.buddy() is None else shown.replace("&&", "&")

    def setText(self, text: str) -> None:
        """Show ``text`` and ask for its height anew."""
        # With a field beside it, Qt would take an "&" for the mark of a key.
        self._forget_sizes()
        super().setText(text if self.buddy() is None else text.replace("&", "&&"))
        needed = self.heightForWidth(self.width())
        self.setMinimumHeight(max(0, needed))

    def _forget_sizes(self) -> None:
        self._heights.clear()
        self._least = None

    def _height_of_text(self, width: int) -> int:
        margins = self.contentsMargins()
        space = QRect(0, 0, max(1, width - margins.left() - margins.right()), 100_000)
        text = self.fontMetrics().boundingRect(space, _WRAPPED, self.text()).height()
        return text + margins.top() + margins.bottom()


class Heading(WrappedLabel):
    """A heading of level 1 (the page), 2 or 3, in proportion to the system's font."""

    FACTORS = (1.55, 1.2, 1.0)

    def __init__(self, text: str = "", level: int = 1, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.level = level
        self._scale()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the system's font size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationFontChange:
            self._scale()

    def _scale(self) -> None:
        font = QFont(QApplication.font())
        font.setPointSizeF(font.pointSizeF() * self.FACTORS[self.level - 1])
        font.setWeight(QFont.Weight.DemiBold)
        self.setFont(font)
