"""The six steps of a hand-over as a line, each with its state in words."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ui import theme
from ui.text import mark, t
from ui.widgets import FlowRow, WrappedLabel, plain_label

STEPS = (
    mark("Gemeente"),
    mark("Weg en vorm"),
    mark("Controle"),
    mark("Maken"),
    mark("Overhandigen"),
    mark("Noteren"),
)
GEMEENTE, CHANNEL, CHECK, MAKE, HAND_OVER, RECORD = range(len(STEPS))


class StepsLine(QFrame):
    """Says which steps are done, which one this is and which are still to come."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("handover-steps")
        self.setProperty("surface", True)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.SPACE[1], theme.SPACE[1], theme.SPACE[1], theme.SPACE[1])
        column.setSpacing(theme.SPACE[0])
        self._now = WrappedLabel()
        self._now.setProperty("fieldLabel", True)
        column.addWidget(self._now)
        self._parts = [plain_label("") for _ in STEPS]
        column.addWidget(FlowRow(*self._parts))

    def show_step(self, now: int) -> None:
        """Show that step ``now`` is in front; the ones before it are done."""
        said = []
        for number, (label, name) in enumerate(zip(self._parts, STEPS, strict=True)):
            if number < now:
                text = t("{number} {name}: klaar", number=number + 1, name=t(name))
            elif number == now:
                text = t("{number} {name}: nu", number=number + 1, name=t(name))
            else:
                text = t("{number} {name}: daarna", number=number + 1, name=t(name))
            label.setText(text)
            label.setProperty("tone", "" if number == now else "muted")
            label.style().unpolish(label)
            label.style().polish(label)
            said.append(text)
        self._now.setText(
            t(
                "Stap {number} van {count}: {name}",
                number=now + 1,
                count=len(STEPS),
                name=t(STEPS[now]),
            )
        )
        self.setAccessibleName(self._now.text())
        self.setAccessibleDescription("; ".join(said))
