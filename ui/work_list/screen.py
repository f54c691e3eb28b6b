"""The work list: who is due when, what waits for whom, and the ways to begin a case."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHeaderView,
    QLineEdit,
    QScrollArea,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from app.case.refusal import Refusal
from ui import theme
from ui.navigation import Navigator
from ui.screen import Screen
from ui.state_texts import case_state_text
from ui.text import refusal_text, t
from ui.widgets import (
    Banner,
    Button,
    FlowRow,
    Heading,
    LinkButton,
    PrimaryButton,
    WrappedLabel,
    announce,
)
from ui.widgets.labelled import labelled
from ui.widgets.row_table import choose_rows
from ui.work_list.acts import import_case, new_case, print_day_list
from ui.work_list.alarm_lines import AlarmLine
from ui.work_list.model import Filter, WorkListModel
from ui.work_list.notices import NoticeBanner, read
from ui.work_list.opening import open_row
from ui.work_list.words import STATES
from ui.worker import Worker

if TYPE_CHECKING:
    from app.services.alarms.silence import Alarm
    from app.services.casework.work_list import WorkPage, WorkRow
    from app.services.session import Session

TYPING_PAUSE = 250
"""Milliseconds after the last key before the list is searched."""

_SHOWN_ALARMS = 3
_ROWS_IN_SIGHT = 5


class WorkListScreen(Screen):
    """Home. Casemanagers see their own cases first, reviewers what waits for them."""

    def __init__(self, worker: Worker, navigator: Navigator) -> None:
        super().__init__(worker, navigator)
        self.title = t("Werklijst")
        self.setObjectName("work-list")
        self._roles: frozenset[str] = frozenset()
        self._model = WorkListModel(worker, self)
        self._model.loaded.connect(self._show_count)
        self._model.failed.connect(self._refused)
        self._table = QTableView()
        self._search = QLineEdit()
        self._who = QComboBox()
        self._state = QComboBox()
        self._count = WrappedLabel(tone="muted")
        self._alarm = Banner("warning")
        self._alarm_lines: list[LinkButton] = []
        self._problem = Banner("error")
        self._notices = NoticeBanner(navigator)
        self._empty = _Empty()
        self._new = PrimaryButton(t("&Nieuwe zaak"), "new-case")
        self._signal = Button(t("&Signaal noteren"), "signal")
        self._day_list = Button(t("&Daglijst afdrukken"), "day-list")
        self._import = Button(t("Zaakbestand &importeren"), "import-case")
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(TYPING_PAUSE)
        self._pause.timeout.connect(self._ask)
        self._put_together()
        self.run(_who_am_i, self._begin)

    def first_focus(self) -> QWidget:
        """Begin in the list, or where an empty list is left."""
        if not self._table.isHidden():
            return self._table
        return self._search if self._new.isHidden() else self._new

    def shown_again(self) -> None:
        """Read the list anew."""
        self._ask()

    def search_field(self) -> QWidget | None:
        """Give the search field."""
        return self._search

    def panes(self) -> Sequence[QWidget]:
        """Search and filters, then the list."""
        return (self._search, self._table)

    def open_row(self, row: WorkRow) -> None:
        """Show the screen that belongs to this case now."""
        open_row(self, row, casemanager="casemanager" in self._roles)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter in the list opens the case; Down in the search field goes to the list."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if watched is self._table and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._open_current()
                return True
            if watched is self._search and event.key() == Qt.Key.Key_Down:
                self._table.setFocus(Qt.FocusReason.TabFocusReason)
                return True
        return super().eventFilter(watched, event)

    # -- what comes back ----------------------------------------------------------------------

    def _begin(self, roles: frozenset[str]) -> None:
        self._roles = roles
        begins_cases = "casemanager" in roles
        for button in (self._new, self._signal, self._import):
            button.setVisible(begins_cases)
        first = "waiting" if roles & {"teamleider", "beslisser"} else "mine"
        if not roles & {"casemanager", "teamleider", "beslisser"}:
            first = "all"
        self._who.setCurrentIndex(self._who.findData(first))
        self._who.currentIndexChanged.connect(self._ask)
        self._state.currentIndexChanged.connect(self._ask)
        self._ask()

    def _ask(self) -> None:
        state = self._state.currentData()
        self._problem.hide()
        self._model.show(
            Filter(
                query=self._search.text().strip(),
                states=(state,) if state else None,
                mine=self._who.currentData() == "mine",
                waiting_for_me=self._who.currentData() == "waiting",
            )
        )
        self.run(_alarms, self._show_alarms, self._refused)
        self.run(read, self._notices.show_notices, self._refused)

    def _show_count(self, page: WorkPage) -> None:
        total = page.total
        text = t("1 zaak") if total == 1 else t("{aantal} zaken", aantal=total)
        if self._count.text() != text:
            self._count.setText(text)
            announce(self._count, text)
        self._count.setVisible(total > 0)
        self._empty.setVisible(total == 0)
        self._table.setVisible(total > 0)
        if total == 0:
            self._empty.say(*self._why_empty())
        elif not self._table.currentIndex().isValid():
            self._table.setCurrentIndex(self._model.index(0, 0))

    def _why_empty(self) -> tuple[str, str]:
        if self._search.text().strip() or self._state.currentData():
            return (
                t("Niets gevonden"),
                t("Zoek op een deel van de naam of het kenmerk, of kies een ander filter."),
            )
        if self._who.currentData() == "waiting":
            return (
                t("Er wacht niets op u"),
                t("Wilt u een andere zaak zien? Kies dan bij Toon voor Alle zaken."),
            )
        if "casemanager" in self._roles:
            return (
                t("U hebt nog geen zaken"),
                t("Begin een nieuwe zaak, noteer een signaal of lees een zaakbestand in."),
            )
        if "beheerder" in self._roles:
            return (
                t("Er zijn nog geen zaken"),
                t("Een casemanager begint een zaak. Collega's nodigt u uit in Beheer, Accounts."),
            )
        return (t("Er zijn nog geen zaken"), t("Een casemanager kan een zaak beginnen."))

    def _show_alarms(self, alarms: tuple[Alarm, ...]) -> None:
        for line in self._alarm_lines:
            line.hide()
            line.deleteLater()
        self._alarm.setVisible(bool(alarms))
        # The latest first; the list of all alarms has them by what is wrong.
        first = sorted(alarms, key=lambda alarm: (alarm.days, not alarm.own))[:_SHOWN_ALARMS]
        self._alarm_lines = [AlarmLine(alarm, self) for alarm in first]
        if alarms:
            count = len(alarms)
            text = t("Naar de lijst met alarmen ({aantal})", aantal=count)
            whole = LinkButton(text, "all-alarms")
            whole.clicked.connect(self.navigator.show_alarms)
            self._alarm_lines.append(whole)
        for line in self._alarm_lines:
            self._alarm.add(line)
        known = t(
            "Meldpoort kent alleen wat hier is ingevuld. Wanneer een alarm begint, is een eigen"
            " keuze, geen wet."
        )
        self._alarm.say(known, t("Dit kan niet wachten"))

    def _refused(self, refusal: Refusal) -> None:
        self._problem.say(refusal_text(refusal), t("Dit ging niet"))
        self._problem.show()
        announce(self._problem, refusal_text(refusal))

    def _show_day_list(self) -> None:
        print_day_list(self, self._refused)

    def _open_current(self) -> None:
        index = self._table.currentIndex()
        if index.isValid():
            self.open_row(self._model.row(index.row()))

    # -- layout -------------------------------------------------------------------------------

    def _put_together(self) -> None:
        self._dress_fields()
        self._dress_table()
        self._alarm.setObjectName("alarms")
        self._problem.setObjectName("problem")
        self._alarm.hide()
        self._problem.hide()
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
        column.addWidget(self._problem)
        column.addWidget(self._notices)
        column.addWidget(self._alarm)
        heading = Heading(self.title)
        heading.setMinimumWidth(theme.em(self, 12))
        column.addWidget(FlowRow(heading, self._new, self._signal, self._import, self._day_list))
        column.addWidget(
            FlowRow(
                labelled(t("Zoeken"), self._search, 14),
                labelled(t("Toon"), self._who, 12),
                labelled(t("Status"), self._state, 16),
            )
        )
        column.addWidget(self._table, 1)
        column.addWidget(self._empty, 1)
        column.addWidget(self._count)
        self._new.clicked.connect(lambda: new_case(self.worker, self.navigator))
        self._signal.clicked.connect(self.navigator.show_signal)
        self._day_list.clicked.connect(self._show_day_list)
        self._import.clicked.connect(lambda: import_case(self, self.worker, self.navigator))

    def _dress_fields(self) -> None:
        self._search.setObjectName("search")
        self._search.setPlaceholderText(t("Naam, kenmerk of SKN"))
        self._search.setClearButtonEnabled(True)
        self._search.setToolTip(t("Zoeken (Ctrl+F)"))
        self._search.textChanged.connect(self._pause.start)
        self._search.installEventFilter(self)
        self._who.setObjectName("show")
        self._who.addItem(t("Mijn zaken"), "mine")
        self._who.addItem(t("Wacht op mij"), "waiting")
        self._who.addItem(t("Alle zaken"), "all")
        self._state.setObjectName("state")
        self._state.view().setMinimumWidth(theme.em(self._state, 22))
        self._state.addItem(t("Elke status"), None)
        for state in STATES:
            self._state.addItem(case_state_text(state), state)

    def _dress_table(self) -> None:
        table = self._table
        table.setObjectName("cases")
        table.setAccessibleName(t("Zaken"))
        table.setAccessibleDescription(t("Enter opent de zaak."))
        table.setModel(self._model)
        choose_rows(table)
        table.setWordWrap(True)
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        table.activated.connect(lambda _index: self._open_current())
        table.installEventFilter(self)
        self._measure()

    def changeEvent(self, event: QEvent) -> None:
        """Keep rows and columns in step with the font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_table"):
            self._measure()

    def _measure(self) -> None:
        row = round(theme.em(self._table, 1) * 2.6)
        self._table.verticalHeader().setDefaultSectionSize(row)
        self._table.setMinimumHeight(row * (_ROWS_IN_SIGHT + 1))
        for column, width in enumerate((14, 10.5, 16, 20, 15, 11)):
            self._table.setColumnWidth(column, theme.em(self._table, width))
        self._table.horizontalHeader().setStretchLastSection(True)


class _Empty(QWidget):
    """What the list says when there is nothing in it."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("empty")
        column = QVBoxLayout(self)
        column.setAlignment(Qt.AlignmentFlag.AlignTop)
        column.setContentsMargins(0, theme.SPACE[3], 0, 0)
        self._title = Heading("", 2)
        self._text = WrappedLabel(tone="muted")
        column.addWidget(self._title)
        column.addWidget(self._text)
        self.hide()

    def say(self, title: str, text: str) -> None:
        """Show why there is nothing, and what to do."""
        self._title.setText(title)
        self._text.setText(text)


def _who_am_i(session: Session) -> frozenset[str]:
    return frozenset(session.account.roles)


def _alarms(session: Session) -> tuple[Alarm, ...]:
    from app.services.alarms import silence  # noqa: PLC0415 - in the worker's thread

    return silence.alarms(session)
