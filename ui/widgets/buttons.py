"""Buttons: one primary per page, the rest plain or quiet. Their text is their name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget
from shiboken6 import isValid

from ui import theme

if TYPE_CHECKING:
    from ui.worker import Worker


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

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the focus, as Space does."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self.click()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Take two quick clicks for one: what a button does, it does once."""
        if self.property("quiet"):
            super().mouseDoubleClickEvent(event)  # turning pages quickly
        else:
            event.accept()


class PrimaryButton(Button):
    """The verb of the next act. Never disabled: pressing it shows what is still missing.

    While the work it began is under way, pressing it again begins nothing.
    """

    def __init__(self, text: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(text, name, parent)
        self.setProperty("primary", True)
        self._works_for: Worker | None = None

    def hitButton(self, pos: QPoint) -> bool:
        """Tell whether a click here counts."""
        return not self._under_way() and super().hitButton(pos)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let a key press count only once, too."""
        if not self._under_way():
            super().keyPressEvent(event)
            self._begun()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Space presses when it is let go."""
        super().keyReleaseEvent(event)
        self._begun()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """See, once it was pressed, whether work began."""
        super().mouseReleaseEvent(event)
        self._begun()

    def _begun(self) -> None:
        if not isValid(self):  # the page may have gone with it
            return
        worker = _worker_of(self)
        self._works_for = worker if worker is not None and worker.busy else None

    def _under_way(self) -> bool:
        if self._works_for is not None and not self._works_for.busy:
            self._works_for = None
        return self._works_for is not None


class LinkButton(Button):
    """A button that looks like a link and whose text wraps, for lines that lead somewhere.

    Its text may be what a person typed: an "&" in it is painted and makes no shortcut.
    """

    def __init__(
        self, text: str, name: str, parent: QWidget | None = None, *, tone: str = "accent"
    ) -> None:
        super().__init__("", name, parent)
        self.setText(text)
        self._tone = tone
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def setText(self, text: str) -> None:
        """Show and tell ``text`` as it stands."""
        super().setText(text)
        super().setShortcut(QKeySequence())
        self.setAccessibleName(text)

    def hasHeightForWidth(self) -> bool:
        """Ask for more height when narrow."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Give the height of the wrapped text."""
        space = QRect(0, 0, max(1, width - 2 * _PADDING), 10_000)
        return self._bounds(space).height() + 2 * _PADDING

    def sizeHint(self) -> QSize:
        """Ask for one line."""
        size = self.fontMetrics().size(0, self.text())
        return QSize(size.width() + 2 * _PADDING, max(size.height() + 2 * _PADDING, 24))

    def minimumSizeHint(self) -> QSize:
        """Need the longest word."""
        words = self.text().split() or [""]
        longest = max(self.fontMetrics().horizontalAdvance(word) for word in words)
        return QSize(longest + 2 * _PADDING, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Hold the height that the text needs at this width."""
        super().resizeEvent(event)
        self.setMinimumHeight(self.heightForWidth(self.width()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the text underlined, and a ring when it has the focus."""
        c = theme.colors()
        painter = QPainter(self)
        font = QFont(self.font())
        font.setUnderline(True)
        painter.setFont(font)
        painter.setPen(QColor(c.error if self._tone == "error" else c.accent))
        inside = self.rect().adjusted(_PADDING, _PADDING, -_PADDING, -_PADDING)
        painter.drawText(inside, _WRAPPED, self.text())
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(c.accent), 2))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 4, 4)
        painter.end()

    def _bounds(self, space: QRect) -> QRect:
        return self.fontMetrics().boundingRect(space, _WRAPPED, self.text())


_PADDING = 4
_WRAPPED = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap


def _worker_of(widget: QWidget) -> Worker | None:
    """Give what works for the screen that a widget stands on."""
    above: QWidget | None = widget
    while above is not None:
        worker = getattr(above, "worker", None)
        if worker is not None:
            return worker  # type: ignore[no-any-return]
        above = above.parentWidget()
    return None
