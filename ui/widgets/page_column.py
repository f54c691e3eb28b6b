"""The middle column: at most 42 em wide, scrolls, and shows what has the focus."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ui import theme
from ui.tab_order import focus_first

WIDTH = 42
"""The widest line, in em."""


class PageColumn(QScrollArea):
    """A scrolling page of one column; ``add`` puts widgets below each other."""

    def __init__(
        self, parent: QWidget | None = None, *, width: int = WIDTH, centred: bool = False
    ) -> None:
        super().__init__(parent)
        self._width = width
        self._follows = False
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        page = QWidget()
        page.setProperty("page", True)
        outer = QHBoxLayout(page)
        outer.setContentsMargins(theme.SPACE[3], theme.SPACE[3], theme.SPACE[3], theme.SPACE[3])
        self._content = QWidget()
        if centred:
            outer.addStretch(1)
        outer.addWidget(self._content, 1000, Qt.AlignmentFlag.AlignTop)
        outer.addStretch(1)
        self.column = QVBoxLayout(self._content)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(theme.SPACE[2])
        self.setWidget(page)
        self._fit()

    def add(self, item: QWidget | QLayout) -> None:
        """Put a widget or a layout at the end of the column."""
        if isinstance(item, QPushButton):
            self.column.addWidget(item, 0, Qt.AlignmentFlag.AlignLeft)
        elif isinstance(item, QWidget):
            self.column.addWidget(item)
        else:
            self.column.addLayout(item)

    def put_in_place(self, old: QWidget, fresh: QWidget) -> None:
        """Put ``fresh`` where ``old`` stands; that one goes away, and the focus stays there."""
        held = old.isAncestorOf(self.window().focusWidget() or self)
        self.column.replaceWidget(old, fresh)
        old.hide()
        old.deleteLater()
        if held:
            fresh.show()
            focus_first(fresh)

    def changeEvent(self, event: QEvent) -> None:
        """Keep the width in step with the font."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange):
            self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        """Start following the focus."""
        super().showEvent(event)
        app = QApplication.instance()
        if isinstance(app, QApplication) and not self._follows:
            self._follows = True
            app.focusChanged.connect(self._follow)

    def _follow(self, _old: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self._content.isAncestorOf(now):
            self.ensureWidgetVisible(now, theme.SPACE[2], theme.SPACE[3])

    def _fit(self) -> None:
        if hasattr(self, "_content"):
            self._content.setMaximumWidth(theme.em(self, self._width))
