"""The table of accounts, and the words for the state of each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from ui.roles import roles_text
from ui.text import t
from ui.widgets.row_table import ShortTable

if TYPE_CHECKING:
    from app.services.keys.people import AccountRow


class AccountTable(ShortTable):
    """Name, function, roles and state of each account; ``chosen`` comes with the row."""

    chosen = Signal(object)

    def __init__(self) -> None:
        names = (t("Naam"), t("Functie"), t("Rollen"), t("Stand"))
        super().__init__(names, (12, 13, 13, 15), least=2, most=8)
        self._shown: tuple[AccountRow, ...] = ()
        self.setObjectName("account-list")
        self.setAccessibleName(t("Accounts"))
        self.setAccessibleDescription(t("Onder de tabel staat meer over het gekozen account."))
        self.currentCellChanged.connect(lambda row, *_others: self._choose(row))

    def show_rows(self, rows: tuple[AccountRow, ...]) -> None:
        """Show the accounts; the chosen one stays chosen."""
        before = self.current()
        self._shown = ()
        self.fill(
            [
                (row.name, row.function, roles_text([*row.roles, *row.waiting]), state_name(row))
                for row in rows
            ]
        )
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
