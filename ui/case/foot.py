"""Below every page: back, the last save, the urgent line, and the verb of the next act."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel

from ui import theme
from ui.case.save_bar import SavedAt
from ui.text import t
from ui.theme import SPACE
from ui.widgets import Button, PrimaryButton, WrappedLabel


class Foot(QFrame):
    """The buttons of the wizard. ``next`` is never disabled; ``onward`` comes after errors."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("topBar", True)
        self.previous = Button(t("&Vorige"), "previous")
        self.saved_at = SavedAt()
        self.onward = Button(t("&Toch verder"), "onward", quiet=True)
        self.onward.hide()
        self.next = PrimaryButton(t("Ga ver&der"), "next")
        self._urgent = WrappedLabel()
        self._urgent.setObjectName("urgent")
        sign = QLabel()
        sign.setPixmap(theme.pixmap("warning", theme.em(self, 1.4), theme.colors().warning))
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE[3], SPACE[1], SPACE[3], SPACE[1])
        row.setSpacing(SPACE[2])
        row.addWidget(self.previous)
        row.addWidget(self.saved_at)
        row.addSpacing(SPACE[1])
        row.addWidget(sign)
        row.addWidget(self._urgent, 1)
        row.addWidget(self.onward)
        row.addWidget(self.next)

    def say_urgent(self, text: str) -> None:
        """Show what to do when there is danger now."""
        self._urgent.setText(text)

    def name_next(self, *, at_end: bool, to_check: bool) -> None:
        """Give the next act its verb: go on, back to the check page, or hand in."""
        text = t("Ga ver&der")
        if at_end:
            text = t("&Dien in bij de teamleider")
        elif to_check:
            text = t("&Terug naar de controle")
        self.next.setText(text)
        self.next.setAccessibleName(text.replace("&", ""))
        self.next.setObjectName("submit" if at_end else "next")
