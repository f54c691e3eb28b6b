"""The lines of the journal: read by pages through the worker, newest first."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from app.case.refusal import Refusal
from ui.control.journal_words import object_name, result_name, verb_name
from ui.moments import moment_text
from ui.text import t, told

if TYPE_CHECKING:
    from app.services.journal_reading import JournalPage, JournalRow
    from app.services.session import Session
    from ui.worker import Worker

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class JournalFilter:
    """Which lines to show: of one case, one person, one kind of event or act of the law."""

    reference: str = ""
    account: str | None = None
    events: tuple[str, ...] = ()


class JournalModel(QAbstractTableModel):
    """Shows lines; ``loaded`` comes after each page with the number of lines in the journal."""

    loaded = Signal(int)
    failed = Signal(object)

    def __init__(self, worker: Worker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = worker
        self._rows: list[JournalRow] = []
        self._older: int | None = None
        self._filter = JournalFilter()
        self._asked = 0
        self._waiting = False
        self.names: Mapping[str, str] = {}

    def show(self, wanted: JournalFilter) -> None:
        """Show other lines; answers to earlier questions are ignored from now on."""
        self._filter = wanted
        self._asked += 1
        self._ask(None)

    def row(self, number: int) -> JournalRow:
        """Give the line on a row."""
        return self._rows[number]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Give the number of lines that were read."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Give the number of columns."""
        return 0 if parent.isValid() else len(columns())

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Give the name of a column."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return columns()[section]
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give the text of a cell; read aloud, each cell says its column as well."""
        text = cells(self._rows[index.row()], self.names)[index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{columns()[index.column()]}: {text}"
        return None

    def canFetchMore(self, parent: Index) -> bool:
        """Whether there are older lines that were not read yet."""
        return not parent.isValid() and not self._waiting and self._older is not None

    def fetchMore(self, parent: Index) -> None:
        """Read the next page."""
        if self.canFetchMore(parent):
            self._ask(self._older)

    def _ask(self, before: int | None) -> None:
        self._waiting = True
        question = self._asked
        self._worker.run(
            _reading(self._filter, before),
            lambda page: self._receive(question, before, page),
            lambda refusal: self._refuse(question, refusal),
            owner=self,
        )

    def _receive(self, question: int, before: int | None, page: JournalPage) -> None:
        if question != self._asked:
            return
        self._waiting = False
        self._older = page.older
        if before is None:
            self.beginResetModel()
            self._rows = list(page.rows)
            self.endResetModel()
        elif page.rows:
            last = len(self._rows) + len(page.rows) - 1
            self.beginInsertRows(QModelIndex(), len(self._rows), last)
            self._rows.extend(page.rows)
            self.endInsertRows()
        self.loaded.emit(page.total)

    def _refuse(self, question: int, refusal: Refusal) -> None:
        if question == self._asked:
            self._waiting = False
            self.failed.emit(refusal)


def columns() -> tuple[str, ...]:
    """Give the names of the columns."""
    return (t("Regel"), t("Wanneer"), t("Wat"), t("Waarover"), t("Soort"), t("Uitkomst"))


def cells(row: JournalRow, names: Mapping[str, str]) -> tuple[str, ...]:
    """Give a line as text per column; who acted stands in the sentence."""
    return (
        str(row.seq),
        moment_text(row.at),
        told(row.sentence),
        object_name(row.about, names),
        verb_name(row.verb),
        result_name(row.result),
    )


def _reading(wanted: JournalFilter, before: int | None) -> Callable[[Session], JournalPage]:
    def read(session: Session) -> JournalPage:
        from app.services import journal_reading  # noqa: PLC0415 - in the worker's thread

        case_id = (
            journal_reading.case_of_reference(session, wanted.reference)
            if wanted.reference
            else None
        )
        return journal_reading.page(
            session,
            case_id=case_id,
            account=wanted.account,
            events=wanted.events,
            before=before,
        )

    return read
