"""The disclosure register: what was given to whom, when, on which ground; newest first."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QHeaderView, QTableView, QVBoxLayout, QWidget

from app.services import disclosure
from app.services.disclosure import RegisterPage, RegisterRow, WaitingRow
from app.wizard import dates
from ui import theme
from ui.screen import Screen
from ui.text import mark, t, told
from ui.widgets import Banner, Button, FlowRow, Heading, WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.navigation import Navigator
    from ui.worker import Worker

PAGE = 200
Index = QModelIndex | QPersistentModelIndex
_HEADERS = (
    mark("Datum"),
    mark("Kenmerk"),
    mark("Gemeente"),
    mark("Aan wie"),
    mark("Hoe en in welke vorm"),
    mark("Grond"),
    mark("Wat daarna gebeurde"),
    mark("Bewaren tot"),
)

_WIDTHS = (8, 11, 9, 11, 13, 9, 18, 8)
"""Of each column, in em."""


class RegisterScreen(Screen):
    """Shows the register; nothing in it can be changed here or anywhere."""

    def __init__(self, worker: Worker, navigator: Navigator) -> None:
        super().__init__(worker, navigator)
        self.title = t("Verstrekkingenregister")
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.SPACE[3], theme.SPACE[3], theme.SPACE[3], theme.SPACE[2])
        column.setSpacing(theme.SPACE[1])
        column.addWidget(Heading(self.title, 1))
        self._said = WrappedLabel(tone="muted")
        column.addWidget(self._said)
        self._model = RegisterModel(self._more)
        self._table = QTableView()
        self._table.setObjectName("register")
        self._table.setAccessibleName(self.title)
        self._table.setModel(self._model)
        self._table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self._table.setWordWrap(True)
        self._table.setTabKeyNavigation(False)
        self._table.verticalHeader().hide()
        self._table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        head = self._table.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        head.setStretchLastSection(True)
        self._table.setTextElideMode(Qt.TextElideMode.ElideNone)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._waiting = Banner("warning")
        self._waiting.setObjectName("register-waiting")
        self._waiting.hide()
        column.addWidget(self._waiting)
        column.addWidget(self._table, 1)
        self._overview = Button(t("Verzoek om inzage bij deze zaak"), "register-overview")
        self._overview.setToolTip(
            t("Het overzicht van de laatste vier jaar hoort bij een verzoek om inzage.")
        )
        self._overview.clicked.connect(self._show_overview)
        self._overview.setEnabled(False)
        column.addWidget(FlowRow(self._overview))
        self._table.selectionModel().currentRowChanged.connect(self._chosen)
        self._fit()
        self._more(0)

    def changeEvent(self, event: QEvent) -> None:
        """Keep the columns in step with the font."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange):
            self._fit()

    def _fit(self) -> None:
        """Give each column the room of its longest word; a narrow window scrolls sideways."""
        if hasattr(self, "_table"):
            for column, width in enumerate(_WIDTHS):
                self._table.setColumnWidth(column, theme.em(self._table, width))

    def first_focus(self) -> QWidget:
        """Begin in the table."""
        return self._table

    def shown_again(self) -> None:
        """Read the register again."""
        self._model.forget()
        self._more(0)

    def _more(self, offset: int) -> None:
        self.run(partial(disclosure.register, offset=offset, limit=PAGE), self._show)

    def _chosen(self, current: QModelIndex) -> None:
        self._overview.setEnabled(current.isValid())

    def _show_overview(self) -> None:
        index = self._table.currentIndex()
        if not index.isValid():
            return
        self.navigator.show_rights(self._model.row(index.row()).case_id)

    def _show(self, page: RegisterPage) -> None:
        self._model.add(page.rows, page.total)
        self._waiting.setVisible(bool(page.waiting))
        self._waiting.say(
            "\n".join(waiting_text(row) for row in page.waiting),
            t("Gemaakt, maar nog niet als overhandigd genoteerd"),
        )
        if page.total:
            self._said.setText(t("Regels in het register: {count}", count=page.total))
        else:
            self._said.setText(
                t(
                    "Er is nog niets verstrekt. Een regel komt hier zodra een exemplaar is"
                    " overhandigd."
                )
            )


class RegisterModel(QAbstractTableModel):
    """The rows of the register, read a page at a time."""

    def __init__(self, more: partial[None] | object) -> None:
        super().__init__()
        self._ask_more = more
        self._rows: list[RegisterRow] = []
        self._total = 0
        self._asked = 0

    def forget(self) -> None:
        """Drop all rows."""
        self.beginResetModel()
        self._rows, self._total, self._asked = [], 0, 0
        self.endResetModel()

    def row(self, number: int) -> RegisterRow:
        """Give the line at a place in the table."""
        return self._rows[number]

    def add(self, rows: Sequence[RegisterRow], total: int) -> None:
        """Put a page of rows at the end."""
        self._total = total
        if rows:
            last = len(self._rows) + len(rows) - 1
            self.beginInsertRows(QModelIndex(), len(self._rows), last)
            self._rows.extend(rows)
            self.endInsertRows()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        """Give the number of rows read so far."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        """Give the number of columns."""
        return 0 if parent.isValid() else len(_HEADERS)

    def canFetchMore(self, parent: Index) -> bool:
        """Whether there are rows that were not read yet."""
        return not parent.isValid() and self._asked < self._total > len(self._rows)

    def fetchMore(self, _parent: Index) -> None:
        """Ask for the next page."""
        if callable(self._ask_more) and self._asked <= len(self._rows):
            self._asked = len(self._rows) + 1
            self._ask_more(len(self._rows))

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


def cells(row: RegisterRow) -> tuple[str, ...]:
    """Give a line of the register as text per column."""
    return (
        dates.short_date(row.given_at.date()),
        t(
            "{reference} v{version}, exemplaar {number}",
            reference=row.reference,
            version=row.version,
            number=row.exemplar,
        ),
        row.gemeente_name,
        f"{row.given_to}, {row.given_function}",
        f"{t(row.channel_text)}, {t(row.form_text)}",
        row.ground,
        "\n".join(f"{told(one.text)} {dates.short_date(one.on)}" for one in row.afterwards),
        dates.short_date(row.keep_until),
    )


def waiting_text(row: WaitingRow) -> str:
    """Say in one line which exemplar was made and not handed over."""
    return t(
        "{name}: {gemeente}, exemplaar {number}, {channel}, {form}",
        name=row.file_name or dates.short_date(row.made_at.date()),
        gemeente=row.gemeente_name,
        number=row.exemplar,
        channel=t(row.channel_text),
        form=t(row.form_text),
    )
