"""One case, one line of the register or one destroyed case on the page about destroying."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.reference import gemeenten
from app.services.ending.backups import BackupView
from app.services.ending.destruction_page import DestroyedView, Due, DueLine, Proposal
from app.wizard.dates import show_date
from ui import theme
from ui.breaking import breakable
from ui.closing.words import any_reason_text
from ui.text import refusal_text, t
from ui.widgets import (
    Banner,
    Button,
    FlowRow,
    Heading,
    PrimaryButton,
    WrappedLabel,
    line_field,
    line_text,
)

Ask = Callable[[str, str], None]


class _Card(QWidget):
    """A heading, lines of text and a row of buttons."""

    def __init__(self, name: str, title: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, theme.SPACE[0], 0, theme.SPACE[2])
        self._column.setSpacing(theme.SPACE[0])
        self._column.addWidget(Heading(title, 3))

    def say(self, text: str, tone: str = "") -> None:
        """Add a line."""
        self._column.addWidget(WrappedLabel(text, tone=tone) if tone else WrappedLabel(text))

    def add(self, widget: QWidget) -> None:
        """Add something else."""
        self._column.addWidget(widget)

    def show_proposal(
        self, proposal: Proposal, what: str, ask: Ask, cancel: Callable[[str, str], None]
    ) -> None:
        """Say who proposed it and since when, and what can be done."""
        until = proposal.waits_until.astimezone()
        self.say(
            t(
                "Voorgesteld door {name} op {day}. Vernietigen kan vanaf {until}.",
                name=proposal.first,
                day=show_date(proposal.proposed_at.astimezone().date()),
                until=f"{show_date(until.date())}, {until:%H:%M}",
            )
        )
        if proposal.why_not is not None:
            self.say(refusal_text(proposal.why_not), "muted")
        else:
            go = PrimaryButton(t("Vernietig {what}", what=what), f"destroy:{proposal.id}")
            go.clicked.connect(lambda: ask(proposal.id, what))
            self.add(FlowRow(go))
        why = line_field(
            t("Reden om het voorstel voor {what} in te trekken", what=what),
            f"cancel-reason:{proposal.id}",
        )
        stop = Button(t("Trek het voorstel voor {what} in", what=what), f"cancel:{proposal.id}")
        stop.clicked.connect(lambda: cancel(proposal.id, line_text(why)))
        self.add(why)
        self.add(FlowRow(stop))


class DueCard(_Card):
    """A closed case that is due, or comes soon."""

    def __init__(
        self,
        case: Due,
        propose: Callable[[str], None],
        ask: Ask,
        cancel: Callable[[str, str], None],
        look: Callable[[str], None],
    ) -> None:
        title = f"{case.reference}, {case.name}" if case.name else case.reference
        super().__init__(f"due:{case.case_id}", title)
        self.say(
            t(
                "Vernietigen op {day}. Regel: {rule}. Grond: {ground}.",
                day=show_date(case.destroy_on),
                rule=case.rule,
                ground=case.ground,
            )
        )
        reason = any_reason_text(case.close_reason)
        if reason:
            self.say(t("Gesloten: {reason}.", reason=reason.lower()), "muted")
        if case.held:
            self.add(Banner("warning", t("Mag niet vernietigd worden: zie de zaak.")))
        if case.proposal is not None:
            self.show_proposal(case.proposal, case.reference, ask, cancel)
        row = FlowRow()
        if case.proposal is None and case.why_not is None:
            do = PrimaryButton(
                t("Stel voor om {what} te vernietigen", what=case.reference),
                f"propose:{case.case_id}",
            )
            do.clicked.connect(lambda: propose(case.case_id))
            row.add(do)
        elif case.proposal is None and case.why_not is not None and not case.held:
            self.say(refusal_text(case.why_not), "muted")
        if case.name:
            see = Button(t("Bewaren van {what}", what=case.reference), f"look:{case.case_id}")
            see.clicked.connect(lambda: look(case.case_id))
            row.add(see)
        self.add(row)


class LineCard(_Card):
    """A line of the disclosure register whose term has passed."""

    def __init__(
        self,
        line: DueLine,
        propose: Callable[[int], None],
        ask: Ask,
        cancel: Callable[[str, str], None],
    ) -> None:
        what = t("Registerregel {line}", line=line.line)
        super().__init__(f"line:{line.line}", f"{what}: {line.reference}")
        self.say(
            t(
                "Gegeven aan {gemeente} op {day}. Moest bewaard blijven tot {until}.",
                gemeente=gemeenten.by_code(line.gemeente).name,
                day=show_date(line.given_at.astimezone().date()),
                until=show_date(line.keep_until),
            )
        )
        if line.proposal is not None:
            self.show_proposal(line.proposal, what, ask, cancel)
        else:
            do = Button(
                t("Stel voor om {what} te vernietigen", what=what), f"propose-line:{line.line}"
            )
            do.clicked.connect(lambda: propose(line.line))
            self.add(FlowRow(do))


class DestroyedCard(_Card):
    """A case that was destroyed, its statement, and the backups that still hold it."""

    def __init__(
        self,
        case: DestroyedView,
        kept_in: Sequence[BackupView],
        statement: Callable[[DestroyedView], None],
    ) -> None:
        super().__init__(f"destroyed:{case.case_id}", case.reference)
        self.say(
            t(
                "Vernietigd op {day}: voorgesteld door {first}, uitgevoerd door {second}. Regel:"
                " {rule}.",
                day=show_date(case.destroyed_at.astimezone().date()),
                first=case.first,
                second=case.second,
                rule=case.rule,
            )
        )
        if kept_in:
            places = "\n".join(
                f"{show_date(one.made_at.astimezone().date())}: {breakable(one.place)}"
                for one in kept_in
            )
            self.add(Banner("warning", places, t("Vernietig ook deze reservekopieën")))
        paper = Button(t("Verklaring van {what}", what=case.reference), f"statement:{case.case_id}")
        paper.clicked.connect(lambda: statement(case))
        self.add(FlowRow(paper))
