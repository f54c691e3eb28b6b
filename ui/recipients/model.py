"""The table of recipients: a row per gemeente, told in words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from app.services.recipients import RecipientRow
from app.wizard import dates
from ui.text import mark, t

Index = QModelIndex | QPersistentModelIndex
_HEADERS = (
    mark("Gemeente"),
    mark("Provincie"),
    mark("Contacten"),
    mark("Mandaat"),
    mark("Certificaat"),
    mark("Meldingen"),
)


class RecipientsModel(QAbstractTableModel):
    """The gemeenten in the register, or those that were searched."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[RecipientRow, ...] = ()

    def show_rows(self, rows: Sequence[RecipientRow]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def row(self, number: int) -> RecipientRow:
        """Give the gemeente at a place in the table."""
        return self._rows[number]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        """Give the number of rows."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        """Give the number of columns."""
        return 0 if parent.isValid() else len(_HEADERS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        """Give the names of the columns."""
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return t(_HEADERS[section])
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """Give the text of a cell."""
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        return cells(self._rows[index.row()])[index.column()]


def cells(row: RecipientRow) -> tuple[str, ...]:
    """Give a gemeente as text per column."""
    name = row.name if row.current else t("{name} (bestaat niet meer)", name=row.name)
    return (
        name,
        row.province,
        str(row.contacts) if row.contacts else t("geen"),
        mandate_words(row),
        certificate_words(row),
        str(row.notifications) if row.notifications else t("geen"),
    )


def mandate_words(row: RecipientRow) -> str:
    """Say whether somebody accepts for the burgemeester, and until when."""
    if row.mandate is None:
        return t("niet bekend")
    if row.mandate.until is None:
        return t("{who}, einddatum niet bekend", who=row.mandate.function)
    day = dates.short_date(row.mandate.until)
    if row.mandate.state == "ending":
        return t("{who}, eindigt {day}", who=row.mandate.function, day=day)
    return t("{who}, tot en met {day}", who=row.mandate.function, day=day)


def certificate_words(row: RecipientRow) -> str:
    """Say whether a package can be made for the certificate in use."""
    if row.certificate is None:
        return t("geen")
    if row.certificate.comparison is None:
        return t("nog niet vergeleken")
    if row.certificate.problem is not None:
        return t("niet te gebruiken")
    if row.certificate.self_signed:
        return t("vergeleken, zelf ondertekend")
    return t("vergeleken")
