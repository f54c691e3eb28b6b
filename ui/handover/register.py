"""The disclosure register: what was given to whom, when, on which ground; newest first."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, Qt
from PySide6.QtWidgets import QHeaderView, QTableView, QVBoxLayout, QWidget

from app.services.dispatch import disclosure
from app.services.dispatch.disclosure import RegisterPage, RegisterRow, WaitingRow
from app.wizard import dates
from ui import theme
from ui.screen import Screen
from ui.text import t, told
from ui.widgets import Banner, Button, FlowRow, Heading, WrappedLabel
from ui.widgets.rows import PagedRows

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.services.session import Session
    from ui.navigation import Navigator
    from ui.worker import Worker

PAGE = 200
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
        self._model = RegisterModel(worker, self)
        self._model.loaded.connect(self._show)
        self._model.failed.connect(worker.refused)
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
        self._model.read_anew()

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
        self._model.read_anew()

    def _chosen(self, current: QModelIndex) -> None:
        self._overview.setEnabled(current.isValid())

    def _show_overview(self) -> None:
        index = self._table.currentIndex()
        if not index.isValid():
            return
        self.navigator.show_rights(self._model.row(index.row()).case_id)

    def _show(self, page: RegisterPage) -> None:
        self._overview.setEnabled(self._table.currentIndex().isValid())
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


class RegisterModel(PagedRows[RegisterRow, RegisterPage]):
    """The lines of the register."""

    def reading(self, at: int | None) -> Callable[[Session], RegisterPage]:
        """Read lines from the worker's thread."""
        return partial(disclosure.register, offset=at or 0, limit=PAGE)

    def columns(self) -> tuple[str, ...]:
        """Give the names of the columns."""
        return (
            t("Datum"),
            t("Kenmerk"),
            t("Gemeente"),
            t("Aan wie"),
            t("Hoe en in welke vorm"),
            t("Grond"),
            t("Wat daarna gebeurde"),
            t("Bewaren tot"),
        )

    def cells(self, row: RegisterRow) -> tuple[str, ...]:
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
