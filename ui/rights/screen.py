"""Rights of persons: the register of requests, who still has to be told, running data breaches."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.services.casework import cases
from app.services.rights import breaches, informing, requests
from app.services.rights.breaches import BreachView
from app.services.rights.informing import InformingView
from app.services.rights.requests import RequestPage as Read
from app.services.rights.requests import RequestView
from app.wizard import registers
from app.wizard.dates import short_date
from ui import theme
from ui.rights.form_page import FormPage
from ui.rights.request_page import RequestPage
from ui.stack_screen import StackScreen
from ui.text import refusal_text, t, told
from ui.widgets import (
    Banner,
    Button,
    Confirm,
    FlowRow,
    Heading,
    PageColumn,
    PrimaryButton,
    WrappedLabel,
)

if TYPE_CHECKING:
    from app.services.session import Session
    from ui.navigation import Navigator
    from ui.worker import Worker

PAGE = 100


@dataclass(frozen=True)
class Shown:
    """What the overview shows; ``known`` fills in a new request about the person of the case."""

    requests: Read
    removable: tuple[RequestView, ...]
    waiting: tuple[InformingView, ...]
    running: tuple[BreachView, ...]
    reference: str
    known: Mapping[str, str]


def read(session: Session, case_id: str | None, limit: int = PAGE) -> Shown:
    """Read what the overview shows. Raises Refusal."""
    reference, known = ("", {}) if case_id is None else _person(session, case_id)
    return Shown(
        requests=requests.requests(session, case_id, limit=limit),
        removable=requests.removable(session) if case_id is None else (),
        waiting=informing.waiting(session) if case_id is None else (),
        running=breaches.running(session) if case_id is None else (),
        reference=reference,
        known=known,
    )


def _person(session: Session, case_id: str) -> tuple[str, Mapping[str, str]]:
    view = cases.open_case(session, case_id)
    person = view.document.person
    born = person.birth_date or ""
    known = {
        "request.name": view.name,
        "request.birth_date": born if len(born) == len("2026-11-23") else "",
        "request.skn": person.skn or "",
    }
    return view.reference, {path: answer for path, answer in known.items() if answer}


class RightsScreen(StackScreen):
    """Everything about rights on one page; each request has a page of its own."""

    def __init__(self, worker: Worker, navigator: Navigator, case_id: str | None = None) -> None:
        super().__init__(worker, navigator, t("Rechten en incidenten"))
        self.setObjectName("rights")
        self.case_id = case_id
        self._known: Mapping[str, str] = {}
        self._limit = PAGE
        self.refresh()

    def refresh(self) -> None:
        """Read what the overview shows."""
        self.run(partial(read, case_id=self.case_id, limit=self._limit), self._show, self.refused)

    def _show(self, shown: Shown) -> None:
        self._known = shown.known
        page = PageColumn(width=52)
        page.add(Heading(self.title))
        if shown.reference:
            page.add(WrappedLabel(t("Verzoeken bij zaak {reference}", reference=shown.reference)))
        self._confirm = Confirm("confirm-remove")
        page.add(self._confirm)
        page.add(self._acts())
        self._add_running(page, shown.running)
        self._add_requests(page, shown)
        self._add_waiting(page, shown.waiting)
        self._add_removable(page, shown.removable)
        self.show_overview(page, self._first)

    def _acts(self) -> FlowRow:
        navigator = self.navigator
        note = PrimaryButton(t("Noteer een verzoek of klacht"), "new-request")
        note.clicked.connect(self._new)
        self._first = note
        row = FlowRow(note)
        if self.case_id is not None:
            every = Button(t("Alle verzoeken"), "all-requests")
            every.clicked.connect(partial(self.navigator.show_rights, None))
            row.add(every)
            told_ = Button(t("Betrokkene informeren"), "to-informing")
            told_.clicked.connect(partial(self.navigator.show_informing, self.case_id))
            row.add(told_)
            return row
        leaks = Button(t("Datalekken"), "to-breaches")
        leaks.clicked.connect(partial(self.navigator.show_breaches, None))
        text = Button(t("Tekst voor het verwerkingsregister"), "to-processing")
        text.clicked.connect(navigator.show_processing_register)
        row.add(leaks)
        row.add(text)
        return row

    def _add_requests(self, page: PageColumn, shown: Shown) -> None:
        page.add(Heading(t("Verzoeken en klachten"), 2))
        if not shown.requests.rows:
            page.add(
                WrappedLabel(
                    t(
                        "Er is nog geen verzoek genoteerd. Vraagt iemand om inzage of om te"
                        " verbeteren? Noteer het dan meteen: de termijn loopt."
                    ),
                    tone="muted",
                )
            )
        for one in shown.requests.rows:
            page.add(self._card(one))
        if shown.requests.total > len(shown.requests.rows):
            page.add(
                WrappedLabel(
                    t(
                        "U ziet de eerste {count} van {total}. Open verzoeken staan bovenaan.",
                        count=len(shown.requests.rows),
                        total=shown.requests.total,
                    ),
                    tone="muted",
                )
            )
            more = Button(t("Toon meer verzoeken"), "more-requests")
            more.clicked.connect(self._more)
            page.add(FlowRow(more))

    def _more(self) -> None:
        self._limit += PAGE
        self.refresh()

    def _card(self, one: RequestView) -> QWidget:
        card, column = _card()
        title = t("{kind}: {name}", kind=told(one.kind_text), name=one.name)
        column.addWidget(Heading(title, 3))
        column.addWidget(
            WrappedLabel(
                t(
                    "Binnengekomen op {day}. {what}: {when}",
                    day=short_date(one.received_on),
                    what=t("Uitkomst") if one.closed_on else t("Antwoord uiterlijk"),
                    when=_end_text(one),
                )
            )
        )
        if one.warns:
            column.addWidget(
                WrappedLabel(t("Let op: de termijn is bijna of al voorbij."), tone="error")
            )
        look = Button(t("Bekijk"), f"request:{one.id}")
        look.setAccessibleName(
            t("Bekijk {title}, {day}", title=title, day=short_date(one.received_on))
        )
        look.clicked.connect(partial(self.open_request, one.id))
        column.addWidget(FlowRow(look))
        return card

    def _add_waiting(self, page: PageColumn, waiting: tuple[InformingView, ...]) -> None:
        if self.case_id is not None:
            return
        page.add(Heading(t("Betrokkene informeren"), 2))
        if not waiting:
            page.add(
                WrappedLabel(
                    t("Er is nu niets te doen. Een zaak komt hier op de dag die in stap 7 staat."),
                    tone="muted",
                )
            )
        for one in waiting:
            card, column = _card()
            column.addWidget(Heading(t("{name}, {ref}", name=one.name, ref=one.reference), 3))
            if one.asks is not None:
                column.addWidget(WrappedLabel(refusal_text(one.asks)))
            go = Button(t("Leg vast"), f"informing:{one.case_id}")
            go.setAccessibleName(t("Leg vast: {reference}", reference=one.reference))
            go.clicked.connect(partial(self.navigator.show_informing, one.case_id))
            column.addWidget(FlowRow(go))
            page.add(card)

    def _add_running(self, page: PageColumn, running: tuple[BreachView, ...]) -> None:
        for number, one in enumerate(running):
            if not number:
                page.add(Heading(t("Datalekken waarvan de tijd loopt"), 2))
            banner = Banner(
                "warning",
                t("{what} Tijd om te melden: {clock}.", what=one.what, clock=told(one.clock)),
            )
            go = Button(t("Werk bij"), f"breach:{one.id}")
            go.setAccessibleName(t("Werk dit datalek bij: {what}", what=one.what[:60]))
            go.clicked.connect(partial(self.navigator.show_breaches, one.id))
            banner.add(FlowRow(go))
            page.add(banner)

    def _add_removable(self, page: PageColumn, found: tuple[RequestView, ...]) -> None:
        if not found:
            return
        page.add(Heading(t("Bewaartermijn voorbij"), 2))
        for one in found:
            card, column = _card()
            title = t("{kind}: {name}", kind=told(one.kind_text), name=one.name)
            column.addWidget(WrappedLabel(title))
            remove = Button(t("Vernietig"), f"remove:{one.id}")
            remove.setAccessibleName(t("Vernietig {title}", title=title))
            remove.clicked.connect(partial(self._ask_remove, one.id, title))
            column.addWidget(FlowRow(remove))
            page.add(card)

    def _ask_remove(self, request_id: str, title: str) -> None:
        self._confirm.ask(
            t("Dit verzoek vernietigen?"),
            t("{title}. Wat erover is vastgelegd, verdwijnt. Dit kan niet terug.", title=title),
            t("Ja, vernietig"),
            lambda: self.run(
                partial(requests.remove, request_id=request_id),
                lambda _nothing: self.refresh(),
                self.refused,
            ),
        )
        self.bring_in_sight(self._confirm)

    def _new(self) -> None:
        page = FormPage(
            self,
            registers.form("request"),
            lambda session, answers: requests.record_request(
                session, answers, case_id=self.case_id
            ),
            verb=t("Noteer het verzoek"),
        )
        page.fill(self._known)
        page.finished.connect(self.close_page)
        page.kept.connect(self._noted)
        self.front(page, page.first_field())

    def _noted(self, request_id: object) -> None:
        self.navigator.message(t("Het verzoek is genoteerd."))
        self.open_request(str(request_id))

    def open_request(self, request_id: str) -> None:
        """Show one request in front of the overview."""
        self.run(
            partial(requests.request, request_id=request_id),
            self._show_request,
            self.refused,
        )

    def _show_request(self, view: RequestView) -> None:
        page = RequestPage(self, view, self.open_request)
        self.front(page, page.first)


def _card() -> tuple[QFrame, QVBoxLayout]:
    card = QFrame()
    card.setProperty("surface", True)
    column = QVBoxLayout(card)
    column.setContentsMargins(theme.SPACE[2], theme.SPACE[1], theme.SPACE[2], theme.SPACE[1])
    column.setSpacing(theme.SPACE[0])
    return card, column


def _end_text(one: RequestView) -> str:
    if one.closed_on is None:
        return told(one.when)
    return t("{result}, {when}", result=told(one.result_text), when=told(one.when))
