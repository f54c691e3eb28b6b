"""The last page: every answer with "Wijzig", what asks for a reason, the letters, handing in."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.case.refusal import Refusal
from app.services.casework import cases, submission
from app.wizard import flow
from app.wizard.questions import Page, Step, answer_text, label, page_of, steps
from ui.case import journey
from ui.case.form import Form
from ui.case.law_label import LawChip
from ui.case.page_view import PageView, problem_text
from ui.case.previews import Letter, letters_of
from ui.case.remarks import RemarkView
from ui.case.soft_reason import SoftReason
from ui.review.letter_pane import LetterPane
from ui.screen import Screen
from ui.text import refusal_text, t, told
from ui.theme import SPACE
from ui.widgets import Button, Foldable, Heading, WrappedLabel
from ui.widgets.showing import show_when

LETTER_LINES = 24


class CheckPage(PageView):
    """Reads the whole case back. ``change`` carries the page and the answer to go to.

    ``remark_to_keep`` comes before the answer to a remark is kept. ``to_come`` are the steps
    whose answers still follow.
    """

    change = Signal(str, str)
    remark_to_keep = Signal()

    def __init__(self, form: Form, page: Page, view: cases.CaseView, screen: Screen) -> None:
        super().__init__(form, page)
        self._view = view
        self._screen = screen
        self.remarks: list[RemarkView] = []
        self.soft: dict[str, SoftReason] = {}
        self._top: QWidget | None = None
        above = QVBoxLayout()
        above.setSpacing(SPACE[2])
        self.head.addLayout(above)
        self._add_problems(above)
        self._add_remarks(above)
        self._add_soft_stops(above)
        self._add_answers(above)
        self._letters = QVBoxLayout()
        above.addLayout(self._letters)
        above.addWidget(Heading(t("Indienen"), 2))
        if flow.route(form.draft.document) == "notify":
            self._ask_letters()

    def first_focus(self) -> QWidget:
        """Begin at the top; the boxes of this page stand at its end."""
        return self._top or super().first_focus()

    def submit(
        self,
        done: Callable[[int], None],
        wrong: Callable[[Sequence[tuple[str, str]]], None],
        refused: Callable[[Refusal], None],
    ) -> None:
        """Hand in, or tell what is still in the way."""
        for remark in self.remarks:
            remark.flush()
        problems = self._problems()
        problems += [
            (f"soft:{stop.name}", t("Schrijf een reden: {text}", text=_stop_text(stop)))
            for stop in self._soft_stops()
            if not stop.reason
        ]
        if problems:
            wrong(problems)
            return
        case_id = self._view.case_id
        self._screen.run(partial(submission.submit, case_id=case_id), done, refused)

    def focus_path(self, path: str) -> None:
        """Go to a reason on this page, or to the page where the answer is given."""
        name = path.removeprefix("soft:")
        if path.startswith("soft:") and name in self.soft:
            self.soft[name].edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
        if self.view_of(path) is not None:
            super().focus_path(path)
            return
        found = self._page_of(name)
        if found:
            self.change.emit(found, path)

    def _page_of(self, path: str) -> str:
        problem = next((p for p in self._hard() if p.path == path), None)
        if problem is not None:
            return problem.page_id
        try:
            return page_of(path).id
        except KeyError:
            return ""

    def _hard(self) -> tuple[flow.Problem, ...]:
        draft = self.form.draft
        return flow.problems(draft.document, draft.pending, self.form.settings, self.form.today)

    def _problems(self) -> list[tuple[str, str]]:
        return [(problem.path, problem_text(problem)) for problem in self._hard()]

    def _soft_stops(self) -> tuple[flow.SoftStop, ...]:
        return flow.soft_stops(self.form.draft.document, self.form.settings, self.form.today)

    # -- parts ------------------------------------------------------------------------------

    def _add_problems(self, column: QVBoxLayout) -> None:
        open_ = [p for p in self._hard() if p.page_id != self.page.id]
        if not open_ or self.form.read_only:
            return
        inside = QWidget()
        lines = QVBoxLayout(inside)
        lines.setContentsMargins(SPACE[2], 0, 0, 0)
        lines.setSpacing(0)
        for at, problem in enumerate(open_):
            line = Button(problem_text(problem), f"open:{at}", quiet=True)
            line.clicked.connect(partial(self._go, problem.page_id, problem.path))
            lines.addWidget(line, 0, Qt.AlignmentFlag.AlignLeft)
        title = t("Nog te doen: {number} vragen", number=len(open_))
        if len(open_) == 1:
            title = t("Nog te doen: 1 vraag")
        part = Foldable(title, inside, "open-questions", is_open=len(open_) <= 10)
        self._top = part.toggle
        column.addWidget(part)

    def _add_remarks(self, column: QVBoxLayout) -> None:
        if not self._view.remarks:
            return
        column.addWidget(Heading(t("Opmerkingen van de beoordelaar"), 2))
        for remark in self._view.remarks:
            shown = RemarkView(remark, self._screen.worker, writable=self._view.writable)
            shown.about_to_keep.connect(self.remark_to_keep)
            self.remarks.append(shown)
            self._top = self._top or shown.adjusted
            column.addWidget(shown)

    def _add_soft_stops(self, column: QVBoxLayout) -> None:
        stops = self._soft_stops()
        if not stops:
            return
        column.addWidget(Heading(t("Hier vragen we een reden"), 2))
        column.addWidget(
            WrappedLabel(
                t("Met een reden kunt u gewoon indienen. De teamleider leest uw reden als eerste."),
                tone="muted",
            )
        )
        for stop in stops:
            column.addWidget(self._soft_stop(stop))

    def _soft_stop(self, stop: flow.SoftStop) -> QWidget:
        frame = QFrame()
        frame.setProperty("surface", True)
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(SPACE[2], SPACE[1], SPACE[2], SPACE[2])
        inside.setSpacing(SPACE[0])
        head = QHBoxLayout()
        head.addWidget(WrappedLabel(_stop_text(stop)), 1)
        head.addWidget(LawChip(stop.basis), 0, Qt.AlignmentFlag.AlignTop)
        inside.addLayout(head)
        reason = SoftReason(
            self.form.draft,
            stop.name,
            t("Uw reden"),
            name=_stop_text(stop),
            read_only=self.form.read_only,
        )
        self.soft[stop.name] = reason
        inside.addWidget(reason)
        return frame

    def _add_answers(self, column: QVBoxLayout) -> None:
        column.addWidget(Heading(t("Uw antwoorden"), 2))
        self._answers = QVBoxLayout()
        self._answers.setSpacing(SPACE[2])
        column.addLayout(self._answers)
        needed = flow.needed_steps(self.form.draft.document)
        self.to_come = [step for step in steps() if step.number in needed]
        self._add_next_step()

    def _add_next_step(self) -> None:
        if not self.to_come:
            self.rearranged.emit()  # Tab goes through what came as well
            return
        step = self.to_come.pop(0)
        title = t("Stap {number}: {title}", number=step.number, title=t(step.title))
        inside = QWidget()
        lines = QVBoxLayout(inside)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        self._add_step(lines, step)
        part = Foldable(title, inside, f"answers:{step.number}", is_open=True)
        self._top = self._top or part.toggle
        self._answers.addWidget(part)
        # The others one at a time: the screen would stand still while all are made.
        QTimer.singleShot(0, self, self._add_next_step)

    def _add_step(self, column: QVBoxLayout, step: Step) -> None:
        document = self.form.draft.document
        for each in flow.asked(document, step, self.form.settings):
            if each.page.id == self.page.id or each.question.type in {"findings", "table"}:
                continue
            if not journey.is_of_use(self.form, each.page):
                continue
            has_blocks = each.question.type == "list" and self.form.draft.value(each.path)
            if has_blocks:
                continue
            column.addWidget(self._line(each))

    def _line(self, each: flow.Asked) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, SPACE[0], 0, SPACE[0])
        row.setSpacing(SPACE[2])
        name = told(label(each.path, self.form.draft.document))
        row.addWidget(WrappedLabel(name, tone="muted"), 2)
        text = self._answer(each)
        row.addWidget(WrappedLabel(text), 3)
        change = Button(t("Wijzig"), f"change:{each.path}", quiet=True)
        change.setAccessibleName(t("Wijzig {name}", name=name))
        change.clicked.connect(partial(self._go, each.page.id, each.path))
        show_when(change, not self.form.read_only and each.question.type != "summary")
        row.addWidget(change, 0, Qt.AlignmentFlag.AlignTop)
        return line

    def _answer(self, each: flow.Asked) -> str:
        draft = self.form.draft
        if each.path in draft.pending:
            return t("{typed} (nog niet te lezen)", typed=draft.pending[each.path])
        if each.question.type == "share":
            number = len([c for c in draft.document.share.choices if c.choice != "no"])
            return t("{number} gegevens gekozen", number=number)
        return told(answer_text(draft.document, each.path)) or t("Niet ingevuld")

    def _go(self, page_id: str, path: str) -> None:
        self.change.emit(page_id, path)

    # -- letters ----------------------------------------------------------------------------

    def _ask_letters(self) -> None:
        document, view = self.form.draft.document, self._view
        self._screen.worker.run(
            lambda session: letters_of(session, document, view),
            self._show_letters,
            self._no_letters,
            owner=self,  # another page may have come before the letters are made
        )

    def _show_letters(self, letters: Sequence[Letter]) -> None:
        if not letters:
            return
        self._letters.addWidget(Heading(t("De brief per gemeente"), 2))
        for letter in letters:
            if letter.refusal is not None:
                self._letters.addWidget(
                    WrappedLabel(f"{letter.gemeente}: {refusal_text(letter.refusal)}")
                )
                continue
            title = t("Brief aan de burgemeester van {gemeente}", gemeente=letter.gemeente)
            pane = LetterPane(f"letter:{letter.muni_id}", title)
            pane.setMinimumHeight(pane.fontMetrics().lineSpacing() * LETTER_LINES)
            pane.show_letter(letter.blocks)
            self._letters.addWidget(Foldable(title, pane, f"show-letter:{letter.muni_id}"))

    def _no_letters(self, refusal: Refusal) -> None:
        self._letters.addWidget(WrappedLabel(refusal_text(refusal)))


def _stop_text(stop: flow.SoftStop) -> str:
    return t(stop.template, **stop.values)
