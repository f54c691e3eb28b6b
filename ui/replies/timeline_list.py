"""The time line as a list: one line for each thing that happened, newest last."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QWidget

from app.services.answers.timeline import Moment
from ui import theme
from ui.moments import moment_text
from ui.text import t, told


class TimelineList(QListWidget):
    """As high as its lines: the page scrolls, not the list; arrows go from line to line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("timeline")
        self.setAccessibleName(t("Tijdlijn"))
        self.setWordWrap(True)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSpacing(theme.SPACE[0])
        self.setTabKeyNavigation(False)

    def show_moments(self, moments: Sequence[Moment]) -> None:
        """Show these lines."""
        self.clear()
        for moment in moments:
            self.addItem(QListWidgetItem(moment_line(moment)))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the height in step with the width; the height alone changes no line."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def _fit(self) -> None:
        self.doItemsLayout()
        last = self.item(self.count() - 1)
        height = (self.visualItemRect(last).bottom() if last else 0) + 2 * theme.SPACE[0]
        if self.minimumHeight() != height:
            self.setFixedHeight(height)


def moment_line(moment: Moment) -> str:
    """Say when, who and what."""
    when, what = moment_text(moment.at), told(moment.sentence)
    if not moment.who:
        return t("{wanneer}: {wat}", wanneer=when, wat=what)
    who = f"{moment.who} ({moment.function})" if moment.function else moment.who
    return t("{wanneer}, {wie}: {wat}", wanneer=when, wie=who, wat=what)
