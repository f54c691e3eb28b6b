"""Until when a gemeente keeps a notification, destroying it, and the paper that says so."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.case.refusal import Refusal
from app.wizard.dates import read_date, short_date
from app.wizard.questions.model import Basis
from ui import theme
from ui.case.law_label import LawChip
from ui.law import texts as law_texts
from ui.navigation import Navigator
from ui.paper.window import show_paper
from ui.reader.page import ReaderPage
from ui.text import refusal_text, t
from ui.widgets import (
    Banner,
    Button,
    CheckChoice,
    FlowRow,
    Heading,
    PrimaryButton,
    WrappedLabel,
    line_field,
    line_text,
)
from ui.widgets.emptying import empty
from ui.worker import Worker

if TYPE_CHECKING:
    from app.services.reader.notifications import NotificationView
    from app.services.session import Session


@dataclass(frozen=True)
class Ending:
    """The notification, and the term of the settings."""

    view: NotificationView
    months: int | None


class EndScreen(ReaderPage):
    """The gemeente decides on its own term; an example of another rule is shown as that."""

    def __init__(self, worker: Worker, navigator: Navigator, received_id: str) -> None:
        super().__init__(
            worker,
            navigator,
            t("Bewaren en vernietigen"),
            "end-screen",
            back=lambda: navigator.show_notification(received_id),
        )
        self.back.setText(t("&Terug naar de melding"))
        self.back.setAccessibleName(t("Terug naar de melding"))
        self.received_id = received_id
        self._paper: QWidget | None = None
        self._body = QVBoxLayout()
        self._body.setSpacing(theme.SPACE[2])
        self._make_fields()
        self.add(self._body, self.back)
        self.run(partial(_read, received_id=received_id), self._show, self.refused)

    def _make_fields(self) -> None:
        self.until = line_field(
            t("Bewaren tot"), "keep-until", t("Bijvoorbeeld 31-12-2027."), width=14
        )
        self.undecided = CheckChoice(t("Nog niet bepaald"), "keep-undecided")
        self.reason = line_field(t("Waarom"), "keep-reason", width=36)
        self.keep = Button(t("Termijn &bewaren"), "keep-term")
        self.keep.clicked.connect(self._set_term)
        self.why = line_field(t("Waarom vernietigt u de melding?"), "destroy-reason", width=36)
        self.typed = line_field(
            t("Typ het kenmerk over"), "destroy-typed", t("Het staat boven aan deze bladzijde."),
            width=18,
        )  # fmt: skip
        self.destroy_button = PrimaryButton(t("Melding &vernietigen"), "destroy")
        self.destroy_button.clicked.connect(self._destroy)

    def first_focus(self) -> QWidget:
        """Begin at the term."""
        return self.until if self.until.isVisible() else self._paper or self.back

    def _show(self, ending: Ending) -> None:
        view = ending.view
        self.heading.setText(t("Bewaren en vernietigen: {nummer}", nummer=view.line.number))
        self.set_title(self.heading.text())
        kept = (self.until, self.undecided, self.reason, self.keep)
        for field in (*kept, self.why, self.typed, self.destroy_button):
            field.setParent(None)  # they outlive the rows they stood in
        empty(self._body)
        parts = self._gone(view) if view.destroyed is not None else self._kept(ending)
        for part in parts:
            self._body.addWidget(part)
            part.show()
        if view.destroyed is None:
            self.keep.show()
            self.destroy_button.show()
        self.first_focus().setFocus()

    def _kept(self, ending: Ending) -> list[QWidget]:
        view = ending.view
        if view.line.keep_until is not None:
            now = t("Nu: tot {dag}. Waarom: {waarom}", dag=short_date(view.line.keep_until),
                    waarom=view.term_reason)  # fmt: skip
        else:
            now = t("Nu: nog niet bepaald. {waarom}", waarom=view.term_reason)
        setting = (
            t("De instelling van uw gemeente: {aantal} maanden na openen.", aantal=ending.months)
            if ending.months
            else t("Uw gemeente heeft geen vaste termijn ingesteld.")
        )
        return [
            WrappedLabel(
                t(
                    "Uw gemeente bepaalt hoe lang zij bewaart. Wij lazen geen wet die voor een"
                    " melding op grond van artikel 18b een termijn noemt."
                )
            ),
            *_example(),
            Heading(t("Termijn"), 2),
            WrappedLabel(now.strip()),
            WrappedLabel(setting, tone="muted"),
            self.until,
            self.undecided,
            self.reason,
            FlowRow(self.keep),
            Heading(t("Vernietigen"), 2),
            WrappedLabel(
                t(
                    "De inhoud, de brief en uw antwoorden gaan weg en komen niet terug. Wat blijft:"
                    " dat de melding er was, wie haar las en wanneer zij is vernietigd. Of er een"
                    " tweede mens bij moet zijn, bepaalt uw gemeente; de verklaring heeft er plaats"
                    " voor. Denk ook aan afdrukken, bestanden en reservekopieën."
                )
            ),
            self.why,
            self.typed,
            FlowRow(self.destroy_button),
        ]

    def _gone(self, view: NotificationView) -> list[QWidget]:
        gone = view.destroyed
        if gone is None:
            raise ValueError("only for what was destroyed")
        told = Banner(
            "info",
            t(
                "Vernietigd op {dag} door {naam}. Waarom: {waarom}",
                dag=short_date(date.fromisoformat(gone.destroyed_on)),
                naam=view.destroyed_by,
                waarom=gone.reason,
            ),
            t("De inhoud is weg"),
        )
        told.setObjectName("gone")
        self._paper = paper = PrimaryButton(t("Verklaring af&drukken"), "statement")
        paper.clicked.connect(self._print)
        tell = Button(t("&Laat het de inrichting weten"), "tell-destroyed")
        tell.clicked.connect(lambda: self.navigator.show_answer(self.received_id))
        return [told, FlowRow(paper, tell)]

    # -- acts -----------------------------------------------------------------------------------

    def _set_term(self) -> None:
        reason = line_text(self.reason)
        problems = [] if reason else [(t("Vul in waarom u deze dag kiest."), self.reason)]
        until: date | None = None
        if not self.undecided.button.isChecked():
            if not line_text(self.until):
                problems.insert(0, (t("Vul de dag in, of kies 'Nog niet bepaald'."), self.until))
            else:
                try:
                    until = read_date(line_text(self.until))
                except Refusal as refusal:
                    problems.insert(0, (refusal_text(refusal), self.until))
        if self.show_problems(problems):
            return

        def kept(ending: Ending) -> None:
            self.navigator.message(t("De termijn is bewaard."))
            self._show(ending)

        def not_kept(refusal: Refusal) -> None:
            from app.services.reader.terms import TermTooEarly  # noqa: PLC0415 - loaded by then

            early = isinstance(refusal, TermTooEarly)
            self.refused_at(refusal, self.until if early else None)

        self.run(
            partial(_set_term, received_id=self.received_id, until=until, reason=reason),
            kept,
            not_kept,
        )

    def _destroy(self) -> None:
        typed, why = line_text(self.typed), line_text(self.why)
        problems = []
        if not why:
            problems.append((t("Vul in waarom u de melding vernietigt."), self.why))
        if not typed:
            problems.append((t("Typ het kenmerk over."), self.typed))
        if self.show_problems(problems):
            return

        def done(ending: Ending) -> None:
            self.navigator.message(t("De melding is vernietigd."))
            self._show(ending)

        self.run(
            partial(_destroy, received_id=self.received_id, typed=typed, why=why),
            done,
            lambda refusal: self.refused_at(refusal, self.typed),
        )

    def _print(self) -> None:
        show_paper(
            self,
            t("Verklaring van vernietiging"),
            partial(_statement, received_id=self.received_id),
            self.refused,
        )


def _example() -> list[QWidget]:
    """Show the rule of another ground, marked as an example."""
    entry = law_texts.entry("bjsg-11a-4")
    row = FlowRow(LawChip(Basis("analogie", entry.id)))
    citation = WrappedLabel(f"{entry.citation}: {entry.text}", tone="muted")
    citation.setObjectName("law-text")
    return [row, citation]


def _read(session: Session, received_id: str) -> Ending:
    from app.services.reader import notifications  # noqa: PLC0415 - in the worker's thread

    return Ending(notifications.view(session, received_id), session.gemeente.retention_months)


def _set_term(session: Session, received_id: str, until: date | None, reason: str) -> Ending:
    from app.services.reader import terms  # noqa: PLC0415 - in the worker's thread

    terms.set_term(session, received_id, until, reason)
    return _read(session, received_id)


def _destroy(session: Session, received_id: str, typed: str, why: str) -> Ending:
    from app.services.reader import retention  # noqa: PLC0415 - in the worker's thread

    retention.destroy(session, received_id, typed, why)
    return _read(session, received_id)


def _statement(session: Session, received_id: str) -> bytes:
    from app.services.reader import retention  # noqa: PLC0415 - in the worker's thread

    return retention.statement(session, received_id)
