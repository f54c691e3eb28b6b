"""The table of accounts, and the words for the state of each."""

from __future__ import annotations

import html
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QTableWidget, QTableWidgetItem

from ui import theme
from ui.roles import roles_text
from ui.text import t

if TYPE_CHECKING:
    from app.services.people import AccountRow


class AccountTable(QTableWidget):
    """Name, function, roles and state of each account; ``chosen`` comes with the row."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__(0, 4)
        self._shown: tuple[AccountRow, ...] = ()
        self.setObjectName("account-list")
        self.setAccessibleName(t("Accounts"))
        self.setAccessibleDescription(t("Onder de tabel staat meer over het gekozen account."))
        self.setHorizontalHeaderLabels([t("Naam"), t("Functie"), t("Rollen"), t("Stand")])
        self.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
        self.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setStretchLastSection(True)
        self.setHorizontalScrollMode(QTableWidget.ScrollMode.ScrollPerPixel)
        self.currentCellChanged.connect(lambda row, *_others: self._choose(row))

    def show_rows(self, rows: tuple[AccountRow, ...]) -> None:
        """Show the accounts; the chosen one stays chosen."""
        before = self.current()
        self._shown = ()
        self.setRowCount(len(rows))
        for number, row in enumerate(rows):
            roles = roles_text([*row.roles, *row.waiting])
            for column, text in enumerate((row.name, row.function, roles, state_name(row))):
                item = QTableWidgetItem(text)
                item.setToolTip(f"<qt>{html.escape(text)}</qt>")  # Qt reads markup in it
                self.setItem(number, column, item)
        height = round(theme.em(self, 2.6))
        self.verticalHeader().setDefaultSectionSize(height)
        for column, width in enumerate((12, 13, 13, 15)):
            self.setColumnWidth(column, theme.em(self, width))
        shown = min(max(len(rows), 2), 8)
        self.setMinimumHeight(self.horizontalHeader().sizeHint().height() + height * shown + 24)
        self._shown = rows
        ids = [row.id for row in rows]
        at = ids.index(before.id) if before is not None and before.id in ids else 0
        if self.currentRow() == at:
            self._choose(at)
        else:
            self.setCurrentCell(at, 0)

    def current(self) -> AccountRow | None:
        """Give the account that is chosen."""
        row = self.currentRow()
        return self._shown[row] if 0 <= row < len(self._shown) else None

    def choose_account(self, account_id: str) -> None:
        """Choose an account."""
        for number, row in enumerate(self._shown):
            if row.id == account_id:
                self.setCurrentCell(number, 0)

    def _choose(self, row: int) -> None:
        if 0 <= row < len(self._shown):
            self.chosen.emit(self._shown[row])


def state_name(row: AccountRow) -> str:
    """Say in a word or two how an account stands."""
    if row.state == "active" and row.waiting:
        return t("wacht op handtekeningen")
    return {
        "invited": t("uitgenodigd"),
        "active": t("actief"),
        "revoked": t("ingetrokken"),
    }.get(row.state, row.state)
