"""Choosing another passphrase: the one of now, and the new one twice."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import theme
from ui.start.new_passphrase import NewPassphrase
from ui.text import t
from ui.widgets import Busy, Field, Heading, PassphraseEdit, PrimaryButton, Problem, WrappedLabel


class PassphrasePart(QWidget):
    """Three fields and a button; ``change`` gets the passphrase of now and the new one."""

    def __init__(self, change: Callable[[str, str], None]) -> None:
        super().__init__()
        self._change = change
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE[2])
        column.addWidget(Heading(t("Mijn wachtzin"), 2))
        column.addWidget(
            WrappedLabel(
                t(
                    "Een andere wachtzin geldt op deze werkplek. Op uw andere werkplekken blijft"
                    " de wachtzin zoals hij was. Niemand kan uw wachtzin voor u opzoeken."
                )
            )
        )
        self._current = PassphraseEdit("passphrase-now")
        self.current_field = Field(t("Uw wachtzin van nu"), self._current, "passphrase-now")
        self.new = NewPassphrase()
        column.addWidget(self.current_field)
        column.addWidget(self.new)
        self.busy = Busy(t("Wachtzin veranderen"))
        column.addWidget(self.busy)
        button = PrimaryButton(t("Wachtzin &veranderen"), "change-passphrase")
        button.clicked.connect(self._press)
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def fields(self) -> tuple[Field, ...]:
        """Give the fields, to mark what is wrong."""
        return (self.current_field, self.new.first_field, self.new.again_field)

    def problems(self) -> list[Problem]:
        """Tell what is missing or not equal."""
        found: list[Problem] = []
        if not self._current.text():
            found.append((t("Vul uw wachtzin van nu in."), self.current_field))
        found += self.new.problems()
        if not found and self._current.text() == self.new.text():
            found.append((t("Dit is dezelfde wachtzin. Kies een andere."), self.new.first_field))
        return found

    def clear(self) -> None:
        """Forget what was typed."""
        self._current.clear()
        self.new.first.clear()
        self.new.again.clear()

    def forget_current(self) -> None:
        """Forget only the passphrase of now: it was wrong."""
        self._current.clear()

    def _press(self) -> None:
        if not self.busy.running:
            self._change(self._current.text(), self.new.text())
