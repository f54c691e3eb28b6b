"""Data breaches: the clock of 72 hours in words, what happened, what was done, who was told."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.services.rights import breaches
from app.services.rights.breaches import BreachView
from app.wizard import registers
from app.wizard.questions import Basis
from ui import theme
from ui.moments import moment_text
from ui.rights.form_page import FormPage
from ui.rights.request_page import history_of
from ui.rights.texts import LawLine, Rows, rows_of
from ui.stack_screen import StackScreen
from ui.text import t, told
from ui.widgets import Banner, Button, FlowRow, Heading, PageColumn, PrimaryButton, WrappedLabel

if TYPE_CHECKING:
    from app.services.session import Session
    from app.wizard.registers import Answers
    from ui.navigation import Navigator
    from ui.worker import Worker

_REPORTING = Basis("wet", "wjsg-26g")
_RECORDING = Basis("wet", "wjsg-26d")


class BreachesScreen(StackScreen):
    """The list of breaches; each has a page of its own."""

    def __init__(self, worker: Worker, navigator: Navigator, breach_id: str | None = None) -> None:
        super().__init__(worker, navigator, t("Datalekken"))
        self.setObjectName("breaches")
        self.refresh()
        if breach_id is not None:
            self.open_breach(breach_id)

    def refresh(self) -> None:
        """Read all breaches."""
        self.run(breaches.breaches, self._show, self.refused)

    def open_breach(self, breach_id: str) -> None:
        """Show one breach in front of the list."""
        self.run(partial(breaches.breach, breach_id=breach_id), self._show_breach, self.refused)

    def _show(self, found: tuple[BreachView, ...]) -> None:
        page = PageColumn(width=52)
        page.add(Heading(self.title))
        page.add(
            WrappedLabel(
                t(
                    "Ging een melding naar de verkeerde gemeente, of hadden gegevens niet gegeven"
                    " mogen worden? Leg het hier vast. Schrijf geen namen."
                )
            )
        )
        page.add(LawLine(_REPORTING))
        page.add(LawLine(_RECORDING))
        new = PrimaryButton(t("Leg een datalek vast"), "new-breach")
        new.clicked.connect(self._new)
        page.add(FlowRow(new))
        if not found:
            page.add(WrappedLabel(t("Er is nog niets vastgelegd."), tone="muted"))
        for one in found:
            page.add(self._card(one))
        self.show_overview(page, new)

    def _card(self, one: BreachView) -> QWidget:
        card = QFrame()
        card.setProperty("surface", True)
        column = QVBoxLayout(card)
        column.setContentsMargins(theme.SPACE[2], theme.SPACE[1], theme.SPACE[2], theme.SPACE[1])
        column.setSpacing(theme.SPACE[0])
        column.addWidget(Heading(clock_line(one), 3))
        column.addWidget(WrappedLabel(one.what))
        column.addWidget(WrappedLabel(_where_and_when(one), tone="muted"))
        look = Button(t("Bekijk"), f"breach:{one.id}")
        look.setAccessibleName(
            t("Bekijk het datalek van {moment}", moment=moment_text(one.discovered_at))
        )
        look.clicked.connect(partial(self.open_breach, one.id))
        column.addWidget(FlowRow(look))
        return card

    def _new(self) -> None:
        page = FormPage(
            self,
            registers.form("breach"),
            _record,
            verb=t("Leg het vast"),
        )
        page.finished.connect(self.close_page)
        page.kept.connect(self._recorded)
        self.front(page, page.first_field())

    def _recorded(self, breach_id: object) -> None:
        self.navigator.message(t("Het datalek is vastgelegd."))
        self.open_breach(str(breach_id))

    def _show_breach(self, view: BreachView) -> None:
        page = BreachPage(self, view)
        self.front(page, page.first)

    def edit(self, view: BreachView) -> None:
        """Ask the questions again with the answers as they are."""
        page = FormPage(
            self,
            registers.form("breach"),
            partial(_change, breach_id=view.id),
            title=t("Datalek bijwerken"),
        )
        page.fill(view.answers)
        page.finished.connect(partial(self._show_breach, view))
        page.kept.connect(self._changed)
        self.front(page, page.first_field())

    def _changed(self, view: object) -> None:
        if isinstance(view, BreachView):
            self.navigator.message(t("Het is bewaard."))
            self._show_breach(view)


class BreachPage(PageColumn):
    """One breach: the clock first, then what was written down."""

    def __init__(self, screen: BreachesScreen, view: BreachView) -> None:
        super().__init__()
        self.setObjectName("breach")
        title = t("Datalek van {moment}", moment=moment_text(view.discovered_at))
        self.setAccessibleName(title)
        self.add(Heading(title))
        if view.hours_left is None:
            self.add(WrappedLabel(clock_line(view)))
        else:
            self.add(
                Banner(
                    "warning",
                    _deadline(view),
                    title=clock_line(view),
                )
            )
            self.add(LawLine(_REPORTING))
        edit = PrimaryButton(t("Werk bij"), "change-breach")
        edit.clicked.connect(partial(screen.edit, view))
        self.first: QWidget = edit
        row = FlowRow(edit)
        if view.case_id is not None:
            case = Button(t("Naar de meldingen van de zaak"), "to-handover")
            case.clicked.connect(partial(screen.navigator.show_handover, view.case_id))
            row.add(case)
        self.add(row)
        self.add(WrappedLabel(_where_and_when(view), tone="muted"))
        self.add(Rows(rows_of("breach", view.answers)))
        if "breach.fg_on" not in view.answers:
            self.add(
                WrappedLabel(t("Nog niet besproken met de functionaris gegevensbescherming (FG)."))
            )
        self.add(history_of(view.history, t("Wie wat opschreef")))


def clock_line(view: BreachView) -> str:
    """Say how it stands with the 72 hours."""
    if view.hours_left is None:
        return t("Stand: {clock}", clock=told(view.clock))
    return t("Tijd om te melden: {clock}", clock=told(view.clock))


def _deadline(view: BreachView) -> str:
    moment = moment_text(view.report_before)
    if view.hours_left is not None and view.hours_left < 0:
        return t(
            "De 72 uur waren om op {moment}. Overleg meteen met de functionaris"
            " gegevensbescherming.",
            moment=moment,
        )
    return t("Meld het bij de Autoriteit Persoonsgegevens vóór {moment}.", moment=moment)


def _where_and_when(view: BreachView) -> str:
    where = view.gemeente_name or t("geen gemeente")
    found = t("Ontdekt op {moment}", moment=moment_text(view.discovered_at))
    if not view.reference:
        return t("{found}; {where}", found=found, where=where)
    return t(
        "{found}; {where}; zaak {reference}", found=found, where=where, reference=view.reference
    )


def _record(session: Session, answers: Answers) -> str:
    return breaches.record_breach(session, answers)


def _change(session: Session, answers: Answers, *, breach_id: str) -> BreachView:
    return breaches.change_breach(session, breach_id, answers)
