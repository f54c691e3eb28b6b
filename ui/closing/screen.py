"""The page that closes a case, and that shows of a closed one until when it is kept.

It names what is still open, so that closing hides no silence.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.case.refusal import Refusal
from app.services.ending import closing, holds
from app.services.ending.closing import ClosedView, ClosingPage
from app.services.ending.holds import HOLDERS, HoldView
from app.services.session import Session
from app.wizard.dates import show_date
from ui.closing.answers import ClosingAnswers
from ui.closing.holds import HoldsPart
from ui.closing.regimes import regimes_part, sources_part
from ui.closing.term import TermPart
from ui.closing.words import any_reason_text
from ui.form_screen import FormScreen
from ui.navigation import Navigator
from ui.state_texts import any_case_state_text
from ui.text import refusal_text, t, told
from ui.widgets import (
    Banner,
    Button,
    ErrorSummary,
    Foldable,
    Heading,
    IdentityBar,
    PageColumn,
    PrimaryButton,
    WrappedLabel,
)
from ui.widgets.flow import FlowRow
from ui.worker import Worker


@dataclass(frozen=True)
class Opened:
    """Everything the page shows; ``may`` says whether this person can hold the case.

    ``changes``: whether they can choose another day of destroying.
    """

    page: ClosingPage
    closed: ClosedView | None
    holds: tuple[HoldView, ...]
    may: bool
    changes: bool


def open_for_closing(session: Session, case_id: str) -> Opened:
    """Read what the page shows. Raises Refusal."""
    return Opened(
        closing.closing_page(session, case_id),
        closing.closed_view(session, case_id),
        holds.holds(session, case_id),
        any(session.can(role) for role in HOLDERS),
        session.can("casemanager") or session.can("teamleider"),
    )


class ClosingScreen(FormScreen):
    """Asks why the case is closed; nothing is preselected."""

    def __init__(self, worker: Worker, navigator: Navigator, case_id: str) -> None:
        super().__init__(worker, navigator)
        self.case_id = case_id
        self.title = t("Zaak sluiten")
        self.setObjectName("closing")
        self._identity = IdentityBar()
        self._page = PageColumn()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._identity)
        column.addWidget(self._page, 1)
        self.errors = ErrorSummary()
        self._page.add(self.errors)
        self._heading = Heading(self.title)
        self._page.add(self._heading)
        self._answers: ClosingAnswers | None = None
        self._holds = HoldsPart(self, case_id, self._read, self._failed)
        self._read()

    def first_focus(self) -> QWidget:
        """Begin with the reason."""
        return self._answers.reason if self._answers is not None else self._page

    def panes(self) -> Sequence[QWidget]:
        """There is one pane."""
        return (self._page,)

    def _read(self) -> None:
        case_id = self.case_id
        self.errors.clear()
        self.run(lambda session: open_for_closing(session, case_id), self._show, self._refused)

    def _show(self, opened: Opened) -> None:
        page = opened.page
        self._identity.show_identity(
            name=page.name or t("Nog geen naam"),
            reference=page.reference,
            state=any_case_state_text(page.state),
            owner=page.owner_name,
        )
        if not self._page.isAncestorOf(self._holds):  # once; later only the holds are shown anew
            if opened.closed is not None or page.state == "closed":
                self._show_closed(opened.closed)
                if opened.changes and page.rules:
                    self._page.add(self._term(page))
            else:
                self._show_questions(page)
            self._page.add(self._holds)
            self._page.add(sources_part(page.regimes))
            law = regimes_part()
            title = t("Wat zegt de wet over bewaren?")
            self._page.add(Foldable(title, law, "retention-law"))
            self._page.add(self._buttons(may_close=opened.closed is None))
            self.first_focus().setFocus()
            self.begin()
        self._holds.show_holds(opened.holds, may=opened.may)

    def _show_closed(self, closed: ClosedView | None) -> None:
        self.set_title(t("Bewaren en vernietigen"))
        self._heading.setText(self.title)
        if closed is None:
            self._page.add(
                Banner(
                    "warning",
                    t("Bij het sluiten is geen bewaarregel gekozen. Vraag uw beheerder."),
                )
            )
            return
        lines = [
            t(
                "Gesloten op {day} door {name}: {reason}.",
                day=show_date(closed.closed_on),
                name=closed.closed_by,
                reason=any_reason_text(closed.reason).lower(),
            ),
            t(
                "Vernietigen op {day}. Regel: {rule}. Grond: {ground}.",
                day=show_date(closed.destroy_on),
                rule=closed.rule,
                ground=closed.ground,
            ),
        ]
        if closed.deviation:
            lines.append(t("Andere dag dan de regel geeft: {reason}", reason=closed.deviation))
        if closed.open_reason:
            lines.append(t("Er stond nog iets open: {reason}", reason=closed.open_reason))
        for line in lines:
            self._page.add(WrappedLabel(line))
        self._page.add(
            WrappedLabel(
                t(
                    "Een gesloten zaak gaat niet meer open. Was sluiten een vergissing, begin dan"
                    " een nieuwe zaak en noteer het oude kenmerk. Moet deze zaak blijven, leg dat"
                    " dan hieronder vast."
                ),
                tone="muted",
            )
        )

    def _term(self, page: ClosingPage) -> Foldable:
        part = TermPart(self, self.case_id, page.rules, self._changed, self._failed)
        return Foldable(t("Kies een andere dag van vernietigen"), part, "term-form")

    def _changed(self) -> None:
        self.kept()
        self.navigator.message(t("De dag van vernietigen is veranderd."))
        self.navigator.show_closing(self.case_id)

    def _show_questions(self, page: ClosingPage) -> None:
        if page.undecided:
            self._page.add(
                Banner(
                    "warning",
                    t(
                        "De vrijlatingsdatum is voorbij en er is geen beslissing. Dat is een"
                        " signaal: bespreek het met uw teamleider. Het komt in het logboek."
                    ),
                    t("Vrijgelaten zonder beslissing"),
                )
            )
        open_items = Banner("warning")
        open_items.setObjectName("open-items")
        self._page.add(open_items)
        open_items.setVisible(bool(page.open_items))
        still = "\n".join(told(item.text) for item in page.open_items)
        open_items.say(still, t("Dit staat nog open, zover hier is ingevuld"))
        if not page.rules:
            self._page.add(
                Banner(
                    "warning",
                    t(
                        "Er is nog geen bewaarregel. Vraag de beheerder om er een vast te leggen"
                        " bij Beheer, Bewaarregels."
                    ),
                )
            )
        self._answers = ClosingAnswers(page)
        self._answers.rule_changed.connect(self._compute)
        self._page.add(self._answers)

    def _buttons(self, *, may_close: bool) -> FlowRow:
        row = FlowRow()
        if may_close:
            self._page.add(
                WrappedLabel(
                    t(
                        "Een gesloten zaak kunt u niet meer wijzigen. U kunt haar wel terugvinden"
                        " en lezen, tot zij is vernietigd."
                    ),
                    tone="muted",
                )
            )
            close = PrimaryButton(t("Sluit de zaak"), "close-case")
            close.clicked.connect(self._close)
            row.add(close)
        back = Button(t("Terug naar de zaak"), "back-to-case")
        back.clicked.connect(lambda: self.navigator.show_case(self.case_id))
        row.add(back)
        return row

    def _compute(self) -> None:
        answers = self._answers
        view = answers.rule_view() if answers is not None else None
        if answers is None or view is None:
            return
        rule, counted, case_id = view.rule.name, answers.counted_day(), self.case_id

        def day(session: Session) -> date | None:
            try:
                return closing.destroy_day(session, case_id, rule, counted)
            except Refusal:
                return None  # a day is still missing; closing says which

        self.run(day, answers.show_destroy_on)

    def _close(self) -> None:
        if self._answers is None:
            return
        answers, problems = self._answers.read()
        self.errors.show_errors(list(problems))
        if answers is None:
            return
        self.run(
            lambda session: closing.close_case(session, self.case_id, answers),
            self._closed,
            self._refused,
        )

    def _closed(self, _nothing: None) -> None:
        self.kept()
        self.navigator.message(t("De zaak is gesloten."))
        self.navigator.show_work_list()

    def _refused(self, refusal: Refusal) -> None:
        self.errors.show_errors([(refusal_text(refusal), self.first_focus())])

    def _failed(self, refusal: Refusal, at: QWidget) -> None:
        self.errors.show_errors([(refusal_text(refusal), at)])
