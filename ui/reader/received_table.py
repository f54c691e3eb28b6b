"""The table of notifications that a gemeente received."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from app.wizard.dates import days_text, short_date
from ui.moments import day_text
from ui.reader.words import state_word
from ui.text import t, told
from ui.widgets.row_table import ShortTable

if TYPE_CHECKING:
    from app.services.reader.notifications import NotificationLine


class ReceivedTable(ShortTable):
    """One row per notification; ``opened`` carries the id of the one that was opened."""

    opened = Signal(str)

    def __init__(self) -> None:
        names = (
            t("Kenmerk"),
            t("Stand"),
            t("Betrokkene"),
            t("Vrij"),
            t("Geopend"),
            t("Inrichting"),
        )
        super().__init__(names, (10, 21, 18, 15, 8, 13), least=3, most=12)
        self._shown: tuple[NotificationLine, ...] = ()
        self.setObjectName("received-list")
        self.setAccessibleName(t("Ontvangen meldingen"))
        self.setAccessibleDescription(t("Enter opent de gekozen melding."))
        self.cellDoubleClicked.connect(lambda _row, _column: self.open_chosen())

    def show_lines(self, lines: tuple[NotificationLine, ...], today: date) -> None:
        """Show these notifications; the chosen one stays chosen."""
        before = self.chosen()
        self._shown = lines
        self.fill([_cells(line, today) for line in lines])
        ids = [line.id for line in lines]
        if lines:
            self.setCurrentCell(ids.index(before) if before in ids else 0, 0)

    def chosen(self) -> str | None:
        """Give the id of the chosen notification."""
        row = self.currentRow()
        return self._shown[row].id if 0 <= row < len(self._shown) else None

    def open_chosen(self) -> None:
        """Open the chosen notification."""
        chosen = self.chosen()
        if chosen is not None:
            self.opened.emit(chosen)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.open_chosen()
        else:
            super().keyPressEvent(event)


def _cells(line: NotificationLine, today: date) -> tuple[str, ...]:
    release = t("niet bekend")
    if line.state == "destroyed":
        release = ""
    elif line.release_date is not None:
        days = (line.release_date - today).days
        when = told(days_text(days)) if days >= 0 else t("voorbij")
        release = f"{short_date(line.release_date)}, {when}"
    return (
        line.number,
        ", ".join(state_word(state) for state in line.states),
        line.name,
        release,
        day_text(line.opened_at),
        line.facility,
    )
