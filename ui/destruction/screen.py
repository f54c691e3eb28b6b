"""What is to be destroyed: proposed by one person, carried out by another after the wait."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.case.refusal import Refusal
from app.services.ending import backups, destruction
from app.services.ending.backups import BackupView
from app.services.ending.destruction_page import (
    DestroyedView,
    DestructionPage,
    Due,
    destruction_page,
)
from app.services.session import Session
from ui.destruction.cards import DestroyedCard, DueCard, LineCard
from ui.navigation import Navigator
from ui.page_screen import PageScreen
from ui.paper.window import show_paper
from ui.text import t
from ui.widgets import (
    Banner,
    Busy,
    Button,
    Confirm,
    FlowRow,
    Heading,
    WrappedLabel,
)
from ui.worker import Worker

_SHOWN = 50
"""So many destroyed cases are shown, newest first."""


@dataclass(frozen=True)
class Opened:
    """What the screen shows; ``kept_in`` are the backups that still hold a destroyed case."""

    page: DestructionPage
    kept_in: dict[str, tuple[BackupView, ...]]
    may_see_backups: bool


def read(session: Session) -> Opened:
    """Read what the screen shows. Raises RoleNeeded."""
    page = destruction_page(session)
    kept_in = {one.case_id: backups.backups_with(session, one.case_id) for one in page.destroyed}
    may = session.can("beheerder") or session.can("controleur")
    return Opened(page, kept_in, may)


class DestructionScreen(PageScreen):
    """Cases and lines of the register that are due, what comes, and what was destroyed."""

    def __init__(self, worker: Worker, navigator: Navigator) -> None:
        super().__init__(worker, navigator, t("Vernietigen"), "destruction", width=52)
        self._rules = WrappedLabel()
        self.add(self._rules)
        self.confirm = Confirm("confirm-destroy")
        self.add(self.confirm)
        self._busy = Busy(self.title)
        self.add(self._busy)
        self._list = QWidget()
        self.add(self._list)
        self._again()

    def _again(self) -> None:
        self.errors.clear()
        self.run(read, self._show, self.refused)

    def _show(self, opened: Opened) -> None:
        self._busy.stop()
        page = opened.page
        self._rules.setText(
            t(
                "Vernietigen doen twee mensen. De één stelt het voor. Na {days} dagen kijkt een"
                " ander opnieuw en voert het uit. Die wachttijd is onze eigen keuze. Wat weg is,"
                " komt niet terug.",
                days=page.wait_days,
            )
        )
        fresh = QWidget()
        column = QVBoxLayout(fresh)
        column.setContentsMargins(0, 0, 0, 0)
        for part in self._parts(opened):
            column.addWidget(part)
        self.page.put_in_place(self._list, fresh)
        self._list = fresh

    def _parts(self, opened: Opened) -> list[QWidget]:
        page = opened.page
        parts: list[QWidget] = []
        if page.remnants:
            parts.append(
                Banner(
                    "warning",
                    t(
                        "Na een vernietiging moet het databasebestand nog opnieuw geschreven"
                        " worden. Sluit Meldpoort en log opnieuw in; dan gaat het vanzelf verder."
                    ),
                )
            )
        if page.without_term:
            parts.append(
                Banner(
                    "info",
                    ", ".join(page.without_term),
                    t("Gesloten zonder bewaarregel: deze zaken blijven staan"),
                )
            )
        parts.append(Heading(t("Nu te vernietigen"), 2))
        if not page.due and not page.lines:
            parts.append(WrappedLabel(t("Er is nu niets te vernietigen."), tone="muted"))
        parts += [self._due(one) for one in page.due]
        parts += [LineCard(one, self._propose_line, self._ask, self._cancel) for one in page.lines]
        if page.coming:
            parts.append(Heading(t("Binnenkort"), 2))
            parts += [self._due(one) for one in page.coming]
        parts.append(Heading(t("Vernietigd"), 2))
        if not page.destroyed:
            parts.append(WrappedLabel(t("Er is nog niets vernietigd."), tone="muted"))
        parts += [
            DestroyedCard(one, opened.kept_in.get(one.case_id, ()), self._statement)
            for one in page.destroyed[:_SHOWN]
        ]
        if opened.may_see_backups:
            go = Button(t("Naar de reservekopieën"), "to-backups")
            go.clicked.connect(self.navigator.show_backups)
            parts.append(FlowRow(go))
        return parts

    def _due(self, one: Due) -> DueCard:
        return DueCard(one, self._propose, self._ask, self._cancel, self.navigator.show_closing)

    def _propose(self, case_id: str) -> None:
        self._do(lambda session: destruction.propose(session, case_id), t("Voorstel vastgelegd."))

    def _propose_line(self, line: int) -> None:
        self._do(lambda session: destruction.propose_line(session, line), t("Voorstel vastgelegd."))

    def _cancel(self, proposal: str, reason: str) -> None:
        self._do(
            lambda session: destruction.cancel(session, proposal, reason),
            t("Het voorstel is ingetrokken."),
        )

    def _ask(self, proposal: str, what: str) -> None:
        self.confirm.ask(
            t("{what} definitief vernietigen?", what=what),
            t(
                "Alles van deze zaak gaat weg uit de kluis: antwoorden, versies, brieven, berichten"
                " en zegels. De regel in het verstrekkingenregister en het logboek blijven. Dit is"
                " niet terug te draaien."
            )
            if what.startswith("MP-")
            else t(
                "De regel gaat weg uit het verstrekkingenregister. Dit is niet terug te draaien."
            ),
            t("&Vernietig definitief"),
            partial(self._destroy, proposal),
        )
        self.page.ensureWidgetVisible(self.confirm)

    def _destroy(self, proposal: str) -> None:
        self._busy.start(t("Bezig met vernietigen. Sluit Meldpoort niet af."))
        self._do(
            lambda session: destruction.destroy(session, proposal),
            t("Vernietigd. Druk de verklaring af en vernietig ook de reservekopieën."),
        )

    def _statement(self, one: DestroyedView) -> None:
        show_paper(
            self,
            t("Verklaring van vernietiging"),
            lambda session: destruction.statement_of_destruction(session, one.case_id),
            self.refused,
        )

    def _do(self, act: Callable[[Session], object], message: str) -> None:
        def done(_result: object) -> None:
            self.navigator.message(message)
            self._again()

        self.run(act, done, self.refused)

    def refused(self, refusal: Refusal) -> None:
        """Show a refusal; one can try again."""
        self._busy.stop()
        super().refused(refusal)
