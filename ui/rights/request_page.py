"""One request: what was asked, until when, what was answered, and what else to do."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.services.rights import requests
from app.services.rights.register_entries import Written
from app.services.rights.requests import RequestView
from app.wizard import registers
from app.wizard.dates import short_date
from ui import theme
from ui.moments import moment_text
from ui.rights.form_page import FormPage
from ui.rights.overview_page import OverviewPage
from ui.rights.texts import LawLine, Rows, rows_of
from ui.text import refusal_text, t, told
from ui.widgets import (
    Banner,
    Button,
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
    from ui.stack_screen import StackScreen


class RequestPage(PageColumn):
    """Shows a request; ``again`` shows it anew after it was answered or corrected."""

    def __init__(
        self, screen: StackScreen, view: RequestView, again: Callable[[str], None]
    ) -> None:
        super().__init__()
        self._screen = screen
        self._again = again
        self._view = view
        title = t("{kind}: {name}", kind=told(view.kind_text), name=view.name)
        self.setAccessibleName(title)
        self.setObjectName("request")
        self.add(Heading(title))
        self._add_term()
        for number, reminder in enumerate(view.reminders):
            banner = Banner("info", refusal_text(reminder))
            banner.setObjectName(f"reminder:{number}")
            self.add(banner)
        self.add(self._acts())
        self.add(Heading(t("Wat er is gevraagd"), 2))
        self.add(Rows(rows_of("request", view.answers)))
        if view.closed_on is not None:
            self.add(Heading(t("Wat er is geantwoord"), 2))
            self.add(Rows(rows_of("outcome", view.answers)))
        decided = view.answers.get("overview.decided")
        if isinstance(decided, str):
            self.add(WrappedLabel(t("Het overzicht kwam op papier, want: {why}", why=decided)))
        self.add(history_of(view.history, t("Wie wat opschreef")))

    def _add_term(self) -> None:
        view = self._view
        self.add(WrappedLabel(t("Binnengekomen op {day}.", day=short_date(view.received_on))))
        if view.closed_on is not None:
            self.add(WrappedLabel(t("Stand: {when}.", when=told(view.when))))
        elif view.warns:
            self.add(
                Banner(
                    "warning",
                    t("Antwoord uiterlijk {when}.", when=told(view.when)),
                    title=t("De termijn is bijna of al voorbij"),
                )
            )
        elif view.due is None:
            self.add(WrappedLabel(t("Voor dit soort kennen wij geen termijn in de wet.")))
        else:
            self.add(WrappedLabel(t("Antwoord uiterlijk {when}.", when=told(view.when))))
        if view.term is not None:
            self.add(WrappedLabel(t("Termijn: {term}.", term=t(view.term.text)), tone="muted"))
            self.add(LawLine(view.term.basis))

    def _acts(self) -> FlowRow:
        view = self._view
        verb = t("Leg het antwoord vast") if view.closed_on is None else t("Verbeter het antwoord")
        answer = PrimaryButton(verb, "answer-request")
        answer.clicked.connect(self._answer)
        self.first: QWidget = answer
        row = FlowRow(answer)
        if view.kind == "access":
            look = Button(t("Overzicht voor inzage"), "show-overview")
            look.clicked.connect(self._overview)
            row.add(look)
        change = Button(t("Verbeter wat is genoteerd"), "change-request")
        change.clicked.connect(self._change)
        row.add(change)
        if view.case_id is not None:
            case = Button(t("Naar de meldingen van de zaak"), "to-handover")
            case.clicked.connect(partial(self._screen.navigator.show_handover, view.case_id))
            row.add(case)
        return row

    def _answer(self) -> None:
        page = FormPage(
            self._screen,
            registers.form("outcome"),
            partial(_answer, request_id=self._view.id),
            context={"outcome.kind": self._view.kind},
        )
        self._front(page)

    def _change(self) -> None:
        page = FormPage(
            self._screen,
            registers.form("request"),
            partial(_change, request_id=self._view.id),
            title=t("Verbeter wat is genoteerd"),
        )
        self._front(page)

    def _front(self, page: FormPage) -> None:
        page.fill(self._view.answers)
        # This page is gone by then: what follows holds on to the screen alone.
        again, request_id, tell = self._again, self._view.id, self._screen.navigator.message
        page.finished.connect(lambda: again(request_id))
        page.kept.connect(lambda _changed: tell(t("Het is bewaard.")))
        page.kept.connect(lambda _changed: again(request_id))
        self._screen.front(page, page.first_field())

    def _overview(self) -> None:
        page = OverviewPage(self._screen, self._view)
        again, request_id = self._again, self._view.id
        page.finished.connect(lambda: again(request_id))
        self._screen.front(page)


def history_of(history: tuple[Written, ...], title: str) -> QWidget:
    """Give who wrote when, folded away; every version stays."""
    inside = QWidget()
    column = QVBoxLayout(inside)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.SPACE[0])
    for one in history:
        column.addWidget(
            WrappedLabel(t("{moment}, {name}", moment=moment_text(one.at), name=one.by))
        )
    return Foldable(title, inside, "history")


def _answer(session: Session, answers: Answers, *, request_id: str) -> RequestView:
    return requests.answer_request(session, request_id, answers)


def _change(session: Session, answers: Answers, *, request_id: str) -> RequestView:
    return requests.change_request(session, request_id, answers)
