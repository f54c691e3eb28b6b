"""The bar above a case: who it is about, the kenmerk, the release date, the state."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui import theme
from ui.widgets.label import Heading, WrappedLabel


class IdentityBar(QFrame):
    """Always on top of a case. All texts come ready made; days are told in words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("identity", True)
        self.setObjectName("identity")
        row = QHBoxLayout(self)
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
        for label, text in shown:
            label.setText(text)
            label.setVisible(bool(text))
        self.setAccessibleName(", ".join(text for _label, text in shown if text))


def _pair(first: QWidget, second: QWidget) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(0)
    column.addWidget(first)
    column.addWidget(second)
    return column
