"""The overview for inspection: whose cases, what was given to whom, and paper only by choice."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.case.refusal import Refusal
from app.notification.papers.inspection import GivenRow
from app.services.rights import person_overview
from app.services.rights.person_overview import READING, Candidate, Overview
from app.services.rights.requests import RequestView
from app.wizard.dates import short_date, show_day, show_partial
from app.wizard.questions import Basis
from ui import theme
from ui.paper.window import show_paper
from ui.rights.form import CheckChoices
from ui.rights.texts import LawLine
from ui.text import refusal_text, t, told
from ui.widgets import (
    Banner,
    Button,
    ErrorSummary,
    Field,
    FlowRow,
    Heading,
    PageColumn,
    PrimaryButton,
    WrappedLabel,
    line_field,
    line_text,
)
from ui.widgets.emptying import empty

if TYPE_CHECKING:
    from ui.stack_screen import StackScreen


class OverviewPage(PageColumn):
    """First the cases, of which none is chosen; then what was given; on paper only by choice."""

    finished = Signal()

    def __init__(self, screen: StackScreen, view: RequestView) -> None:
        super().__init__(width=52)
        self._screen = screen
        self._view = view
        self.setObjectName("overview")
        self.setAccessibleName(t("Overzicht voor inzage"))
        self.errors = ErrorSummary()
        self.add(self.errors)
        self.add(Heading(t("Overzicht voor inzage")))
        self.add(
            WrappedLabel(
                t(
                    "Wat is er over {name} gegeven, aan wie en wanneer? U leest het voor of laat"
                    " het zien. U geeft het niet mee.",
                    name=view.name,
                )
            )
        )
        self.add(LawLine(Basis("wet", READING)))
        self._boxes = CheckChoices(t("Welke zaken gaan over deze persoon?"), "same-person")
        self._below = QVBoxLayout()
        self._below.setSpacing(theme.SPACE[2])
        self._chosen: tuple[str, ...] = ()
        self._by: Field | None = None
        self._why: Field | None = None
        screen.run(
            partial(person_overview.candidates, request_id=view.id), self._ask, self._refused
        )

    def _ask(self, found: tuple[Candidate, ...]) -> None:
        self.add(Heading(t("Welke zaken gaan over deze persoon?"), 2))
        back = Button(t("Terug naar het verzoek"), "leave-overview")
        back.clicked.connect(self.finished)
        if not found:
            self.add(
                WrappedLabel(
                    t(
                        "In de vier jaar vóór het verzoek is niets gegeven over iemand met deze"
                        " naam. Kijk of de naam goed is geschreven."
                    )
                )
            )
            self.add(FlowRow(back))
            return
        self.add(
            WrappedLabel(
                t("Kies zelf. Het programma vergelijkt alleen naam, geboortedatum en SKN."),
                tone="muted",
            )
        )
        for one in found:
            self._boxes.add(one.case_id, _candidate_text(one), told(one.alike))
        self.add(self._boxes)
        show = PrimaryButton(t("Toon het overzicht"), "make-overview")
        show.clicked.connect(self._make)
        self.add(FlowRow(show, back))
        self.add(self._below)
        self._boxes.setFocus()

    def _make(self) -> None:
        chosen = self._boxes.values()
        if not chosen:
            self.errors.show_errors([(t("Kies de zaken die over deze persoon gaan."), self._boxes)])
            return
        self.errors.clear()
        self._chosen = chosen
        self._screen.run(
            lambda session: person_overview.overview(session, self._view.id, chosen),
            self._show,
            self._refused,
        )

    def _show(self, made: Overview) -> None:
        empty(self._below)
        heading = Heading(t("Gegeven sinds {day}", day=told(show_day(made.since))), 2)
        self._below.addWidget(heading)
        if not made.rows:
            self._below.addWidget(WrappedLabel(t("In deze tijd is over betrokkene niets gegeven.")))
        for row in made.rows:
            self._below.addWidget(_row(row))
        if made.asked:
            self._below.addWidget(Heading(t("Vragen die wij stelden"), 3))
            for asked in made.asked:
                self._below.addWidget(
                    WrappedLabel(
                        t("{party}, op {day}", party=told(asked.party), day=short_date(asked.on))
                    )
                )
        if made.destroyed:
            self._below.addWidget(
                WrappedLabel(
                    t(
                        "Een zaak is vernietigd. Daarvan is alleen nog bekend aan wie en wanneer is"
                        " gegeven."
                    ),
                    tone="muted",
                )
            )
        self._add_paper(made)
        self.ensureWidgetVisible(heading)

    def _add_paper(self, made: Overview) -> None:
        self._below.addWidget(Heading(t("Op papier?"), 2))
        banner = Banner(
            "warning",
            t(
                "Een blad raakt weg en een ander leest mee, zeker op cel. Druk alleen af als uw"
                " organisatie dat kiest, en neem het blad weer mee."
            ),
        )
        self._below.addWidget(banner)
        self._by = self._why = None
        if not made.may_print:
            self._by = line_field(t("Wie beslist dat het op papier komt? (functie)"), "paper.by")
            self._why = line_field(t("Waarom?"), "paper.why")
            self._below.addWidget(self._by)
            self._below.addWidget(self._why)
        paper = Button(t("Maak het overzicht op papier"), "overview-paper")
        paper.clicked.connect(self._paper)
        self._below.addWidget(FlowRow(paper))

    def _paper(self) -> None:
        by = line_text(self._by) if self._by is not None else ""
        why = line_text(self._why) if self._why is not None else ""
        show_paper(
            self._screen,
            t("Overzicht voor inzage"),
            lambda session: person_overview.overview_paper(
                session, self._view.id, self._chosen, decided_by=by, why=why
            ),
            self._refused,
        )

    def _refused(self, refusal: Refusal) -> None:
        target: QWidget = self._by if self._by is not None else self
        self.errors.show_errors([(refusal_text(refusal), target)])


def _candidate_text(one: Candidate) -> str:
    born = told(show_partial(one.birth_date)) if one.birth_date else t("geboortedatum onbekend")
    text = t("{name}, {born}, zaak {reference}", name=one.name, born=born, reference=one.reference)
    return t("{text} (vernietigd)", text=text) if one.destroyed else text


def _row(row: GivenRow) -> QWidget:
    card = QFrame()
    card.setProperty("surface", True)
    column = QVBoxLayout(card)
    column.setContentsMargins(theme.SPACE[2], theme.SPACE[1], theme.SPACE[2], theme.SPACE[1])
    column.setSpacing(theme.SPACE[0])
    column.addWidget(
        Heading(
            t(
                "{day}: de burgemeester van {gemeente}",
                day=short_date(row.given_on),
                gemeente=row.gemeente,
            ),
            3,
        )
    )
    kinds = ", ".join(told(kind) for kind in row.kinds) or t("niet meer bekend")
    lines = (
        t("Aan wie: {function}", function=row.function),
        t("Soorten gegevens: {kinds}", kinds=kinds),
        t("Grond: {ground}", ground=row.ground),
        t(
            "Melding {name}, exemplaar {number}, {form}",
            name=row.file_name,
            number=row.exemplar,
            form=told(row.form),
        ),
    )
    for line in lines:
        column.addWidget(WrappedLabel(line))
    if row.later:
        column.addWidget(WrappedLabel(t("Daarna: {what}", what=told(row.later))))
    return card
