"""Telling the person: how it stands, a guide for the conversation, what became of it, the sheet."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.services.rights import informing
from app.services.rights.informing import InformingView
from app.wizard import registers
from app.wizard.dates import short_date
from app.wizard.questions import Basis
from ui import theme
from ui.moments import moment_text
from ui.paper.window import show_paper
from ui.rights.form_page import FormPage
from ui.rights.texts import LawLine, Rows, rows_of
from ui.stack_screen import StackScreen
from ui.text import refusal_text, t, told
from ui.widgets import (
    Banner,
    Button,
    Confirm,
    FlowRow,
    Foldable,
    Heading,
    PageColumn,
    PrimaryButton,
    WrappedLabel,
)

if TYPE_CHECKING:
    from app.services.session import Session
    from app.wizard.registers import Answers
    from ui.navigation import Navigator
    from ui.worker import Worker


class InformingScreen(StackScreen):
    """One case: whether the person knows, and a guide for telling."""

    def __init__(self, worker: Worker, navigator: Navigator, case_id: str) -> None:
        super().__init__(worker, navigator, t("Betrokkene informeren"))
        self.setObjectName("informing")
        self.case_id = case_id
        case = Button(t("Naar de zaak"), "to-case", quiet=True)
        case.clicked.connect(partial(navigator.show_case, case_id, None))
        self.foot.addWidget(case)
        self.refresh()

    def refresh(self) -> None:
        """Read how it stands."""
        self.run(partial(informing.informing, case_id=self.case_id), self._show, self.refused)

    def _show(self, view: InformingView) -> None:
        page = PageColumn(width=52)
        page.add(Heading(t("Betrokkene informeren: {name}", name=view.name)))
        self._add_state(page, view)
        record = PrimaryButton(t("Leg vast hoe het ging"), "record-informing")
        record.clicked.connect(partial(self._record, view))
        request = Button(t("Noteer een verzoek van betrokkene"), "to-rights")
        request.clicked.connect(partial(self.navigator.show_rights, self.case_id))
        page.add(FlowRow(record, request))
        self._add_guide(page, view)
        if view.status in {"told", "will_be_told"}:
            self._add_paper(page)
        self._add_history(page, view)
        self.show_overview(page, record)

    def _add_state(self, page: PageColumn, view: InformingView) -> None:
        page.add(
            WrappedLabel(
                t(
                    "Zaak {reference}, versie {version}. Stand: {status} (volgens stap 7).",
                    reference=view.reference,
                    version=view.version,
                    status=told(view.status_text).lower(),
                )
                if view.from_step
                else t(
                    "Zaak {reference}, versie {version}. Stand: {status}.",
                    reference=view.reference,
                    version=view.version,
                    status=told(view.status_text).lower(),
                )
            )
        )
        if view.on is not None:
            page.add(WrappedLabel(t("Dag: {day}", day=short_date(view.on))))
        if view.review_on is not None:
            page.add(WrappedLabel(t("Opnieuw kijken op: {day}", day=short_date(view.review_on))))
        if view.asks is not None:
            page.add(Banner("warning", refusal_text(view.asks), title=t("Nu te doen")))
        page.add(LawLine(Basis("wet", "wjsg-17b")))

    def _add_guide(self, page: PageColumn, view: InformingView) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(theme.SPACE[2], 0, 0, 0)
        column.setSpacing(theme.SPACE[0])
        column.addWidget(
            WrappedLabel(
                t("Een voorstel van Meldpoort. Geen wet schrijft dit gesprek voor."), tone="muted"
            )
        )
        for part in view.guide:
            column.addSpacing(theme.SPACE[1])
            column.addWidget(Heading(told(part.title), 3))
            for line in part.lines:
                column.addWidget(WrappedLabel(t("– {line}", line=told(line))))
        page.add(Foldable(t("Leidraad voor het gesprek"), inside, "conversation", is_open=True))

    def _add_paper(self, page: PageColumn) -> None:
        page.add(Heading(t("Iets op papier?"), 2))
        page.add(
            WrappedLabel(
                t(
                    "Wij stellen een gesprek zonder papier voor. Wil betrokkene een blad? Bied aan"
                    " om het te bewaren."
                )
            )
        )
        self._confirm = Confirm("confirm-sheet")
        page.add(self._confirm)
        short = Button(t("Maak een kort blad (zonder delict en risico)"), "short-sheet")
        short.clicked.connect(partial(self._ask, full=False))
        full = Button(t("Maak een volledig blad"), "full-sheet")
        full.clicked.connect(partial(self._ask, full=True))
        page.add(FlowRow(short, full))

    def _ask(self, *, full: bool) -> None:
        what = (
            t("Op dit blad staat aan wie wij gegevens gaven, de wettekst en welke soorten.")
            if full
            else t("Op dit blad staat niet waarom en aan wie.")
        )
        self._confirm.ask(
            t("Een blad op cel kan gevaarlijk zijn"),
            t(
                "Anderen op de afdeling lezen mee en zien waar het over gaat. {what} Geef het"
                " alleen mee als betrokkene dat wil en weet.",
                what=what,
            ),
            t("Maak het blad toch"),
            partial(self._sheet, full=full),
        )
        self.bring_in_sight(self._confirm)

    def _add_history(self, page: PageColumn, view: InformingView) -> None:
        if not view.history:
            return
        page.add(Heading(t("Wat is vastgelegd"), 2))
        for one in reversed(view.history):
            page.add(WrappedLabel(t("{moment}, {name}", moment=moment_text(one.at), name=one.by)))
            page.add(Rows(rows_of("informing", one.answers)))

    def _record(self, view: InformingView) -> None:
        page = FormPage(
            self,
            registers.form("informing"),
            partial(_record, case_id=self.case_id),
            title=t("Leg vast hoe het ging"),
        )
        page.fill(view.answers)
        page.finished.connect(self.close_page)
        page.kept.connect(self._recorded)
        self.front(page, page.first_field())

    def _recorded(self, _view: object) -> None:
        self.navigator.message(t("Het is vastgelegd."))
        self.close_page()

    def _sheet(self, *, full: bool) -> None:
        show_paper(
            self,
            t("Blad voor betrokkene"),
            lambda session: informing.person_sheet(session, self.case_id, full=full),
            self.refused,
        )


def _record(session: Session, answers: Answers, *, case_id: str) -> InformingView:
    return informing.record_informing(session, case_id, answers)
