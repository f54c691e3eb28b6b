"""The three panes of the wizard: steps, the page, why and the law. Side panes fold away when the
window gets narrow for the text size; whoever folds or opens one by hand keeps it so.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui import theme
from ui.text import t
from ui.theme import SPACE
from ui.widgets import Button, WrappedLabel
from ui.widgets.showing import show_when

STEPS_WIDTH = 17
LAW_WIDTH = 23
ROOM_FOR_ALL = 82
ROOM_FOR_STEPS = 60


class FoldButton(Button):
    """Opens or folds one pane; says which of the two it will do."""

    def __init__(self, text: str, name: str) -> None:
        super().__init__(text, name, quiet=True)
        self.setCheckable(True)
        self.by_hand = False
        self.clicked.connect(self._by_hand)

    def _by_hand(self) -> None:
        self.by_hand = True


class Panes(QWidget):
    """Left, middle and right, with a strip above them that folds the side panes."""

    def __init__(self, steps: QWidget, page: QWidget, law: QWidget) -> None:
        super().__init__()
        self.steps = steps
        self.law = law
        self.fold_steps = FoldButton(t("Stappen"), "fold-steps")
        self.fold_steps.setToolTip(t("Laat de lijst met stappen zien of vouw haar op (F6 wisselt)"))
        self.fold_law = FoldButton(t("Waarom en wet"), "fold-law")
        self.where = WrappedLabel(tone="muted")
        self.where.setObjectName("where")
        self.where.setAlignment(Qt.AlignmentFlag.AlignCenter)
        strip = QFrame()
        strip.setProperty("identity", True)
        above = QHBoxLayout(strip)
        above.setContentsMargins(SPACE[1], SPACE[0], SPACE[1], SPACE[0])
        above.addWidget(self.fold_steps)
        above.addWidget(self.where, 1)
        above.addWidget(self.fold_law)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(steps)
        row.addWidget(page, 1)
        row.addWidget(law)
        for pane in (steps, law):
            pane.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(strip)
        column.addLayout(row, 1)
        self.fold_steps.toggled.connect(self._fit)
        self.fold_law.toggled.connect(self._fit)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold what does not fit, unless it was opened by hand."""
        super().resizeEvent(event)
        room = self.width() / max(1, theme.em(self, 1))
        if not self.fold_law.by_hand:
            self.fold_law.setChecked(room >= ROOM_FOR_ALL)
        if not self.fold_steps.by_hand:
            self.fold_steps.setChecked(room >= ROOM_FOR_STEPS)
        self._fit()

    def _fit(self, _checked: object = None) -> None:
        show_when(self.steps, self.fold_steps.isChecked())
        show_when(self.law, self.fold_law.isChecked())
        half = max(1, self.width() // 2)
        self.steps.setFixedWidth(min(theme.em(self, STEPS_WIDTH), half))
        self.law.setFixedWidth(min(theme.em(self, LAW_WIDTH), half))
