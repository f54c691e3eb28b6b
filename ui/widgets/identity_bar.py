"""The bar above a case: who it is about, the kenmerk, the release date, the state.

In a window that is low for the text size it is one line, and the rest stands in its tip.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui import theme
from ui.widgets.label import Heading, WrappedLabel
from ui.widgets.rows import as_tool_tip
from ui.widgets.showing import show_when

LOW = 32
"""A window of fewer lines of text than this keeps its height for the question."""


class IdentityBar(QFrame):
    """Always on top of a case. All texts come ready made; days are told in words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("identity", True)
        self.setObjectName("identity")
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(theme.SPACE[3], theme.SPACE[1], theme.SPACE[3], theme.SPACE[1])
        row.setSpacing(theme.SPACE[3])
        self._name = Heading("", 2)
        self._reference = WrappedLabel(tone="muted")
        row.addLayout(_pair(self._name, self._reference), 2)
        self._release = WrappedLabel()
        self._days = WrappedLabel(tone="muted")
        row.addLayout(_pair(self._release, self._days), 2)
        self._state = WrappedLabel()
        self._owner = WrappedLabel(tone="muted")
        row.addLayout(_pair(self._state, self._owner), 1)
        self._texts: dict[WrappedLabel, str] = {}
        self._watched: QWidget | None = None

    def show_identity(
        self,
        *,
        name: str,
        reference: str,
        release: str = "",
        days: str = "",
        state: str = "",
        owner: str = "",
    ) -> None:
        """Show the person, kenmerk, release date ("zondag 3 januari 2027"), days and state."""
        shown = (
            (self._name, name),
            (self._reference, reference),
            (self._release, release),
            (self._days, days),
            (self._state, state),
            (self._owner, owner),
        )
        self._texts = dict(shown)
        for label, text in shown:
            label.setText(text)
        self.setAccessibleName(", ".join(text for _label, text in shown if text))
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        """Keep an eye on the height of the window from now on."""
        super().showEvent(event)
        if self._watched is not self.window():
            self._watched = self.window()
            self._watched.installEventFilter(self)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fit anew when the window gets another size."""
        if event.type() == QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        low = self.window().height() < theme.em(self, LOW)
        later = {self._reference, self._release, self._owner} if low else set()
        if low and not self._texts.get(self._days):
            later.discard(self._release)
        for label, text in self._texts.items():
            show_when(label, bool(text) and label not in later)
        self._row.setStretch(0, 5 if low else 2)
        self._row.setStretch(2, 2 if low else 1)
        told = "\n".join(filter(None, self._texts.values())) if low else ""
        self.setToolTip(as_tool_tip(told) if told else "")


def _pair(first: QWidget, second: QWidget) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(0)
    column.addWidget(first)
    column.addWidget(second)
    return column
