"""The journal as a table: who did what, to what, with which outcome, and when."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QHeaderView,
    QLineEdit,
    QScrollArea,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from app.case.refusal import Refusal
from ui import theme
from ui.control.journal_model import JournalFilter, JournalModel
from ui.control.journal_words import VERBS, verb_name
from ui.navigation import Navigator
from ui.saving import save_bytes
from ui.screen import Screen
from ui.text import refusal_text, t
from ui.widgets import (
    Banner,
    Button,
    ErrorSummary,
    FlowRow,
    Heading,
    PrimaryButton,
    WrappedLabel,
    announce,
)
from ui.widgets.labelled import labelled
from ui.widgets.row_table import choose_rows
from ui.worker import Worker

if TYPE_CHECKING:
    from app.services.control.journal_reading import JournalPage
    from app.services.session import Session

_ROWS_IN_SIGHT = 6


@dataclass(frozen=True)
class Choices:
    """What one can choose between: people by account, and events by act of the law."""

    names: dict[str, str]
    events: dict[str, tuple[str, ...]]
    """Under "" the events of the program itself."""


class JournalScreen(Screen):
    """Reading it is an event too: the journal gets a line about that."""

    def __init__(self, worker: Worker, navigator: Navigator) -> None:
        super().__init__(worker, navigator)
        self.title = t("Logboek")
        self.setObjectName("journal-screen")
        self._choices = Choices({}, {})
        self._model = JournalModel(worker, self)
        self._model.loaded.connect(self._show_count)
        self._model.failed.connect(self._refused)
        self.errors = ErrorSummary()
        self._case = QLineEdit()
        self._who = QComboBox()
        self._kind = QComboBox()
        self._table = QTableView()
        self._count = WrappedLabel(tone="muted")
        self._count.setObjectName("journal-count")
        self._put_together()
        self.run(_read_choices, self._begin, self._refused)

    def first_focus(self) -> QWidget:
        """Begin in the table."""
        return self._table

    def panes(self) -> Sequence[QWidget]:
        """The filters, then the table."""
        return (self._case, self._table)

    def search_field(self) -> QWidget | None:
        """Give the field for a case."""
        return self._case

    def shown_again(self) -> None:
        """Read the journal anew."""
        self._ask()

    def _begin(self, choices: Choices) -> None:
        self._choices = choices
        self._model.names = choices.names
        for account, name in choices.names.items():
            self._who.addItem(name, account)
        self._ask()

    def _ask(self) -> None:
        self.errors.clear()
        kind = self._kind.currentData()
        self._model.show(
            JournalFilter(
                reference=self._case.text().strip(),
                account=self._who.currentData(),
                events=() if kind is None else self._choices.events.get(kind, ()),
            )
        )

    def _show_count(self, page: JournalPage) -> None:
        shown = self._model.rowCount()
        text = t("In het logboek staan {aantal} regels. Nieuwste eerst.", aantal=page.total)
        if not shown:
            text = t("Geen regels gevonden. Kies een ander filter.")
        if self._count.text() != text:
            self._count.setText(text)
            announce(self._count, text)
        if shown and not self._table.currentIndex().isValid():
            self._table.setCurrentIndex(self._model.index(0, 0))

    def _export(self) -> None:
        chosen, _kind = QFileDialog.getSaveFileName(
            self, t("Logboek bewaren"), "logboek.jsonl", t("Logboek (*.jsonl)")
        )
        if not chosen:
            return

        def save(session: Session) -> str:
            from app.services.control import (  # noqa: PLC0415 - in the worker's thread
                journal_reading,
            )

            path = Path(chosen)
            save_bytes(path, journal_reading.export(session))
            return path.name

        def saved(name: str) -> None:
            self.navigator.message(t("{naam} is bewaard.", naam=name))
            self._ask()

        self.run(save, saved, self._refused)

    def _refused(self, refusal: Refusal) -> None:
        self.errors.show_errors([(refusal_text(refusal), self._case)])
        self.title_changed.emit()

    # -- layout ---------------------------------------------------------------------------------

    def _put_together(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        page = QWidget()
        page.setProperty("page", True)
        scroll.setWidget(page)
        outer.addWidget(scroll)
        column = QVBoxLayout(page)
        column.setContentsMargins(theme.SPACE[3], theme.SPACE[2], theme.SPACE[3], theme.SPACE[1])
        column.setSpacing(theme.SPACE[2])
        self._dress_filters()
        self._dress_table()
        show = PrimaryButton(t("&Toon"), "show-lines")
        show.clicked.connect(self._ask)
        export = Button(t("Logboek &bewaren als bestand"), "export-journal")
        export.clicked.connect(self._export)
        control = Button(t("&Onderzoek van de kluis"), "control")
        control.clicked.connect(self.navigator.show_control)
        back = Button(t("Te&rug naar de werklijst"), "back")
        back.clicked.connect(self.navigator.show_work_list)
        for part in (
            self.errors,
            Heading(self.title),
            Banner(
                "info",
                t("Hier staat nooit iets uit een zaak: alleen wie wat deed, en wanneer."),
            ),
            FlowRow(
                labelled(t("Kenmerk van een zaak"), self._case, 12),
                labelled(t("Wie"), self._who, 14),
                labelled(t("Soort"), self._kind, 14),
                show,
            ),
        ):
            column.addWidget(part)
        column.addWidget(self._table, 1)
        column.addWidget(self._count)
        column.addWidget(FlowRow(export, control, back))

    def _dress_filters(self) -> None:
        self._case.setObjectName("journal-case")
        self._case.setPlaceholderText("MP-2026-…")
        self._case.setClearButtonEnabled(True)
        self._case.returnPressed.connect(self._ask)
        self._who.setObjectName("journal-who")
        self._who.addItem(t("Iedereen"), None)
        self._kind.setObjectName("journal-kind")
        self._kind.addItem(t("Alles"), None)
        for verb in VERBS:
            self._kind.addItem(verb_name(verb), verb)
        self._kind.addItem(verb_name(None), "")
        self._who.activated.connect(self._ask)
        self._kind.activated.connect(self._ask)

    def _dress_table(self) -> None:
        table = self._table
        table.setObjectName("journal")
        table.setAccessibleName(self.title)
        table.setModel(self._model)
        choose_rows(table)
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self._measure()

    def changeEvent(self, event: QEvent) -> None:
        """Keep rows and columns in step with the font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_table"):
            self._measure()

    def _measure(self) -> None:
        row = round(theme.em(self._table, 1) * 2.4)
        self._table.verticalHeader().setDefaultSectionSize(row)
        self._table.setMinimumHeight(row * (_ROWS_IN_SIGHT + 1))
        for column, width in enumerate((5, 13, 29, 16, 15)):
            self._table.setColumnWidth(column, theme.em(self._table, width))
        self._table.horizontalHeader().setStretchLastSection(True)


def _read_choices(session: Session) -> Choices:
    from app.services.control import journal_reading  # noqa: PLC0415 - in the worker's thread
    from app.services.keys import people  # noqa: PLC0415 - in the worker's thread

    names = {row.id: row.name for row in people.accounts(session)}
    return Choices(names, journal_reading.events_by_act())
