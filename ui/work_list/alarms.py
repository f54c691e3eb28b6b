"""Everything that nobody may leave lying, under the heads it belongs to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.case.refusal import Refusal
from app.services.alarms.silence import HEADS
from ui import theme
from ui.case.law_label import LawChip
from ui.navigation import Navigator
from ui.screen import Screen
from ui.text import refusal_text, t, told
from ui.widgets import (
    Banner,
    Button,
    FlowRow,
    Heading,
    PageColumn,
    PrimaryButton,
    WrappedLabel,
    announce,
)
from ui.widgets.emptying import empty
from ui.work_list.acts import print_day_list
from ui.work_list.alarm_lines import AlarmLine
from ui.worker import Worker

if TYPE_CHECKING:
    from app.services.alarms.silence import Alarm, TermLine
    from app.services.session import Session

WIDTH = 60


class AlarmsScreen(Screen):
    """The list of alarms, with the term of each group and where that term comes from."""

    def __init__(self, worker: Worker, navigator: Navigator) -> None:
        super().__init__(worker, navigator)
        self.title = t("Alarmen")
        self.setObjectName("alarms-screen")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        page = PageColumn(width=WIDTH)
        outer.addWidget(page)
        self._problem = Banner("error")
        self._problem.setObjectName("problem")
        self._problem.hide()
        page.add(self._problem)
        self._print = PrimaryButton(t("&Daglijst afdrukken"), "day-list")
        self._print.clicked.connect(lambda: print_day_list(self, self._refused))
        self._back = Button(t("&Terug naar de werklijst"), "back")
        self._back.clicked.connect(self.navigator.show_work_list)
        heading = Heading(self.title)
        heading.setMinimumWidth(theme.em(self, 10))
        page.add(FlowRow(heading, self._print, self._back))
        page.add(
            WrappedLabel(
                t(
                    "Meldpoort kent alleen wat hier is ingevuld. Geen alarm betekent niet dat er"
                    " niets aan de hand is. Wanneer een alarm begint, kiest uw organisatie zelf bij"
                    " de instellingen."
                )
            )
        )
        self._groups = QVBoxLayout()
        self._groups.setSpacing(theme.SPACE[2])
        page.add(self._groups)
        self.lines: list[AlarmLine] = []
        self._ask()

    def first_focus(self) -> QWidget:
        """Begin at the first alarm."""
        return self.lines[0] if self.lines else self._print

    def shown_again(self) -> None:
        """Look again."""
        self._ask()

    def _ask(self) -> None:
        self.run(_read, self._show, self._refused)

    def _show(self, found: tuple[tuple[Alarm, ...], tuple[TermLine, ...], bool]) -> None:
        alarms, terms, cut = found
        empty(self._groups)
        self.lines = []
        for term in terms:
            mine = [alarm for alarm in alarms if alarm.group == term.group]
            if mine:
                self._groups.addWidget(self._group(term, mine))
        if not alarms:
            self._groups.addWidget(WrappedLabel(t("Er is nu geen alarm.")))
        elif cut:
            self._groups.addWidget(
                WrappedLabel(t("Er zijn er meer. Handel eerst deze af; dan komen de andere."))
            )
        announce(self, t("Aantal alarmen: {aantal}", aantal=len(alarms)))
        if self.lines:
            self.lines[0].setFocus()

    def _group(self, term: TermLine, alarms: list[Alarm]) -> QWidget:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, theme.SPACE[1], 0, 0)
        column.setSpacing(theme.SPACE[0])
        head = t("{kop}: {aantal}", kop=HEADS[term.group], aantal=len(alarms))
        column.addWidget(Heading(head, 2))
        row = QHBoxLayout()
        row.setSpacing(theme.SPACE[1])
        row.addWidget(LawChip(term.basis), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(WrappedLabel(refusal_text(term.sentence), tone="muted"), 1)
        column.addLayout(row)
        for alarm in alarms:
            line = AlarmLine(alarm, self)
            column.addWidget(line)
            self.lines.append(line)
        inside.setAccessibleName(told(HEADS[term.group]))
        return inside

    def _refused(self, refusal: Refusal) -> None:
        self._problem.say(refusal_text(refusal), t("Dit ging niet"))
        self._problem.show()


def _read(session: Session) -> tuple[tuple[Alarm, ...], tuple[TermLine, ...], bool]:
    from app.services.alarms import silence  # noqa: PLC0415 - in the worker's thread

    found = silence.alarms(session)
    return found, silence.term_lines(session) if found else (), silence.is_cut(found)
