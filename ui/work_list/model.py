"""The rows of the work list: read in pages through the worker, never all at once."""

from __future__ import annotations

from collections.abc import Callable
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
from app.case.workflow import VersionState
from ui.state_texts import case_state_text
from ui.text import t
from ui.work_list.words import next_act_name, release_text

if TYPE_CHECKING:
    from app.services.session import Session
    from app.services.work_list import WorkPage, WorkRow
    from ui.worker import Worker

PAGE = 100
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class Filter:
    """Which cases to show."""

    query: str = ""
    states: tuple[VersionState, ...] | None = None
    mine: bool = False
    waiting_for_me: bool = False


class WorkListModel(QAbstractTableModel):
    """Shows cases; ``loaded`` comes after each page with the number of cases in all."""

    loaded = Signal(int)
    failed = Signal(object)

    def __init__(self, worker: Worker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = worker
        self._rows: list[WorkRow] = []
        self._total = 0
        self._filter = Filter()
        self._asked = 0
        self._waiting = False

    @property
    def total(self) -> int:
        """How many cases there are with this filter."""
        return self._total

    def show(self, wanted: Filter) -> None:
        """Show other cases; answers to earlier questions are ignored from now on."""
        self._filter = wanted
        self._asked += 1
        self._ask(0)

    def row(self, number: int) -> WorkRow:
        """Give the case on a row."""
        return self._rows[number]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Give the number of rows that were read."""
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
        text = _cell(self._rows[index.row()], index.column())
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{columns()[index.column()]}: {text}"
        return None

    def canFetchMore(self, parent: Index) -> bool:
        """Whether there are rows below that were not read yet."""
        return not parent.isValid() and not self._waiting and len(self._rows) < self._total

    def fetchMore(self, parent: Index) -> None:
        """Read the next page."""
        if self.canFetchMore(parent):
            self._ask(len(self._rows))

    def _ask(self, offset: int) -> None:
        self._waiting = True
        question, wanted = self._asked, self._filter
        self._worker.run(
            _reading(wanted, offset),
            lambda page: self._receive(question, offset, page),
            lambda refusal: self._refuse(question, refusal),
            owner=self,
        )

    def _receive(self, question: int, offset: int, page: WorkPage) -> None:
        if question != self._asked:
            return
        self._waiting = False
        self._total = page.total
        if offset == 0:
            self.beginResetModel()
            self._rows = list(page.rows)
            self.endResetModel()
        elif page.rows:
            last = len(self._rows) + len(page.rows) - 1
            self.beginInsertRows(QModelIndex(), len(self._rows), last)
            self._rows.extend(page.rows)
            self.endInsertRows()
        self.loaded.emit(self._total)

    def _refuse(self, question: int, refusal: Refusal) -> None:
        if question == self._asked:
            self._waiting = False
            self.failed.emit(refusal)


def columns() -> tuple[str, ...]:
    """Give the names of the columns."""
    return (
        t("Betrokkene"),
        t("Kenmerk"),
        t("Vrijlating"),
        t("Status"),
        t("Volgende stap"),
        t("Eigenaar"),
    )


def _cell(row: WorkRow, column: int) -> str:
    return (
        row.name or t("Nog geen naam"),
        row.reference,
        release_text(row.release_date, row.days),
        case_state_text(row.state),
        next_act_name(row.next_act),
        row.owner_name,
    )[column]


def _reading(wanted: Filter, offset: int) -> Callable[[Session], WorkPage]:
    def read(session: Session) -> WorkPage:
        from app.services import work_list  # noqa: PLC0415 - in the worker's thread

        return work_list.rows(
            session,
            query=wanted.query,
            states=wanted.states,
            mine=wanted.mine,
            waiting_for_me=wanted.waiting_for_me,
            offset=offset,
            limit=PAGE,
        )

    return read
