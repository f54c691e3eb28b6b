"""The workstations on which a person can log in, and letting one more in with a code."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.wizard.dates import show_day
from ui import theme
from ui.account.code_panel import CodePanel
from ui.text import t
from ui.widgets import Banner, Button, Confirm, Heading, WrappedLabel
from ui.widgets.emptying import empty

if TYPE_CHECKING:
    from app.services.keys.own_account import WorkstationRow


class WorkstationsPart(QWidget):
    """The list, a button for a code, and per other workstation a button that removes it."""

    def __init__(self, make_code: Callable[[], None], remove: Callable[[str], None]) -> None:
        super().__init__()
        self._remove = remove
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE[2])
        column.addWidget(Heading(t("Mijn werkplekken"), 2))
        column.addWidget(
            WrappedLabel(t("Op deze computers kunt u inloggen, elk met een eigen wachtzin."))
        )
        self._list = QWidget()
        self._rows = QVBoxLayout(self._list)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(theme.SPACE[1])
        column.addWidget(self._list)
        self.confirm = Confirm("confirm-remove")
        column.addWidget(self.confirm)
        self.code = CodePanel(t("Werkplekcode"), "workstation-code")
        column.addWidget(self.code)
        self._button = Button(t("Code voor een nieuwe &werkplek"), "new-workstation-code")
        self._button.clicked.connect(make_code)
        column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignLeft)
        self._no_keyring = Banner(
            "info",
            t("Deze kluis werkt met alleen een wachtzin. Op een andere computer logt u gewoon in."),
        )
        self._no_keyring.hide()
        column.addWidget(self._no_keyring)

    def show_rows(self, rows: tuple[WorkstationRow, ...], *, passphrase_only: bool) -> None:
        """Show the workstations."""
        empty(self._rows)
        for number, row in enumerate(rows, start=1):
            self._rows.addWidget(self._row(row, number))
        self._button.setVisible(not passphrase_only)
        self._no_keyring.setVisible(passphrase_only)

    def show_code(self, code: str) -> None:
        """Show a code for one workstation more."""
        self.code.show_code(
            t("Code voor een nieuwe werkplek"),
            t(
                "U ziet deze code alleen nu. Hij werkt één keer, en tot morgen deze tijd. "
                "Kies op de nieuwe computer bij het inloggen: Deze computer toevoegen."
            ),
            code,
            [
                t("Kies op de nieuwe computer bij het inloggen: Deze computer toevoegen."),
                t("De code werkt één keer, en een dag lang. Geef hem aan niemand."),
            ],
        )

    def _row(self, row: WorkstationRow, number: int) -> QWidget:
        frame = QFrame()
        frame.setProperty("surface", True)
        column = QVBoxLayout(frame)
        column.setContentsMargins(theme.SPACE[2], theme.SPACE[1], theme.SPACE[2], theme.SPACE[1])
        column.setSpacing(theme.SPACE[0])
        name = row.label or t("Werkplek {nummer}", nummer=number)
        column.addWidget(Heading(name, 3))
        since = show_day(datetime.fromisoformat(row.made).astimezone().date())
        line = (
            t("Hier werkt u nu. Toegevoegd op {dag}.", dag=since)
            if row.here
            else t("Toegevoegd op {dag}.", dag=since)
        )
        column.addWidget(WrappedLabel(line, tone="muted"))
        if not row.here:
            button = Button(
                t("Verwijder {naam}", naam=name), f"remove-workstation:{row.id}", quiet=True
            )
            button.clicked.connect(partial(self._ask, row.id, name))
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        return frame

    def _ask(self, workstation_id: str, name: str) -> None:
        self.confirm.ask(
            t("{naam} verwijderen?", naam=name),
            t(
                "U kunt daarna op die computer niet meer inloggen. Is de computer gestolen? "
                "Dan is dit niet genoeg: herstel uw account met de herstelsleutel. "
                "De kluis krijgt dan nieuwe sleutels."
            ),
            t("Ja, &verwijderen"),
            partial(self._remove, workstation_id),
        )
