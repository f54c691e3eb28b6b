"""The rows of a table, told in words: all at once, or read page by page through the worker.

Read aloud, each cell says its column as well; what a person typed stays text in a tool tip.
"""

from __future__ import annotations

import html
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from app.case.refusal import Refusal

if TYPE_CHECKING:
    from app.services.session import Session
    from ui.worker import Worker

Index = QModelIndex | QPersistentModelIndex


class PageOfRows(Protocol):
    """A page as the services give it: some rows, and how many there are in all."""

    @property
    def rows(self) -> Sequence[Any]:
        """Give the rows of this page."""

    @property
    def total(self) -> int:
        """Give the number of rows of all pages."""


Row = TypeVar("Row")
Page = TypeVar("Page", bound=PageOfRows)


class Rows(QAbstractTableModel, Generic[Row]):
    """Shows rows; a subclass names the columns and tells a row as a text for each of them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []

    def columns(self) -> tuple[str, ...]:
        """Give the names of the columns."""
        raise NotImplementedError

    def cells(self, row: Row) -> tuple[str, ...]:
        """Give a row as text per column."""
        raise NotImplementedError

    def row(self, number: int) -> Row:
        """Give what stands on a row."""
        return self._rows[number]

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def add_rows(self, rows: Sequence[Row]) -> None:
        """Put rows at the end."""
        if rows:
            last = len(self._rows) + len(rows) - 1
            self.beginInsertRows(QModelIndex(), len(self._rows), last)
            self._rows.extend(rows)
            self.endInsertRows()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Give the number of rows that were read."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Give the number of columns."""
        return 0 if parent.isValid() else len(self.columns())

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Give the name of a column."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.columns()[section]
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give the text of a cell."""
        if role not in _TOLD:
            return None
        text = self.cells(self._rows[index.row()])[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return as_tool_tip(text)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self.columns()[index.column()]}: {text}"
        return text


class PagedRows(Rows[Row], Generic[Row, Page]):
    """Reads a page when it is needed; ``loaded`` carries each page that came."""

    loaded = Signal(object)
    failed = Signal(object)

    def __init__(self, worker: Worker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = worker
        self._next: int | None = None
        self._asked = 0
        self._waiting = False
        self.total = 0

    def reading(self, at: int | None) -> Callable[[Session], Page]:
        """Give what reads the page that begins ``at``; None: the first one."""
        raise NotImplementedError

    def following(self, page: Page) -> int | None:
        """Give where the page after this one begins; None: it was the last."""
        read = self.rowCount()
        return read if page.rows and read < page.total else None

    def read_anew(self) -> None:
        """Begin at the first page; answers to earlier questions are ignored from now on."""
        self._asked += 1
        self._ask(None)

    def canFetchMore(self, parent: Index) -> bool:
        """Whether there are rows below that were not read yet."""
        return not parent.isValid() and not self._waiting and self._next is not None

    def fetchMore(self, parent: Index) -> None:
        """Read the next page."""
        if self.canFetchMore(parent):
            self._ask(self._next)

    def _ask(self, at: int | None) -> None:
        self._waiting = True
        question = self._asked
        self._worker.run(
            self.reading(at),
            lambda page: self._receive(question, page, first=at is None),
            lambda refusal: self._refuse(question, refusal),
            owner=self,
        )

    def _receive(self, question: int, page: Page, *, first: bool) -> None:
        if question != self._asked:
            return
        self.total = page.total
        if first:
            self.show_rows(page.rows)
        else:
            self.add_rows(page.rows)
        self._next = self.following(page)
        self._waiting = False
        self.loaded.emit(page)

    def _refuse(self, question: int, refusal: Refusal) -> None:
        if question == self._asked:
            self._waiting = False
            self.failed.emit(refusal)


def as_tool_tip(text: str) -> str:
    """Give a tool tip that shows ``text`` as it stands; Qt would read markup in it."""
    return f"<qt>{html.escape(text)}</qt>".replace("\n", "<br>")


_TOLD = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
)
