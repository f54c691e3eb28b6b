"""The left side of a review: what deviates first, what changed, then every answer.

Each answer can get a remark; a remark shows at its answer until it is taken back or answered.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.services.deciding.review import Change, Remark, ReviewView
from app.services.ending.retention import source_regimes
from app.wizard import questions
from app.wizard.questions import AnswerLine
from ui import theme
from ui.closing.regimes import sources_part
from ui.law import texts
from ui.review.answered import AnsweredRemarks, answered
from ui.review.choices_told import PATH, choices_line
from ui.review.let_op import LetOp
from ui.review.proposal_told import proposal_told
from ui.text import t, told
from ui.widgets import (
    Area,
    Banner,
    Button,
    Field,
    Foldable,
    Heading,
    PageColumn,
    WrappedLabel,
)
from ui.widgets.showing import show_when

GENERAL = ""
"""The place of a remark that is about the whole case."""


class AnswersPane(PageColumn):
    """Shows a version for review. ``remark_made`` carries the path and the text.

    ``answer_chosen`` carries the text of an answer to look for in the letter.
    """

    remark_made = Signal(str, str)
    remark_removed = Signal(int)
    answer_chosen = Signal(str)

    def __init__(self, view: ReviewView, *, can_remark: bool) -> None:
        super().__init__(width=46)
        self.setAccessibleName(t("Antwoorden van de zaak"))
        self._can_remark = can_remark
        self._lines: dict[str, AnswerCard] = {}
        self._add_proposal(view)
        back = answered(view.remarks, view.version)
        if back:
            self.add(AnsweredRemarks(back, view.changes))
        deviations = LetOp(view.deviations)
        deviations.answer_wanted.connect(self.show_answer)
        self.add(deviations)
        self._add_changes(view)
        self._add_answers(view)
        self._add_regimes(view)
        self.general = RemarkBox(GENERAL, t("Opmerking bij de hele zaak"), self._make_remark)
        show_when(self.general, can_remark)
        self.add(self.general)
        self.show_remarks(view.remarks)

    def show_remarks(self, remarks: Sequence[Remark]) -> None:
        """Show each remark at its answer; those about the whole case stand at the end."""
        by_path: dict[str, list[Remark]] = {}
        for remark in remarks:
            place = remark.path or GENERAL
            by_path.setdefault(place if place in self._lines else GENERAL, []).append(remark)
        for path, line in self._lines.items():
            line.box.show_remarks(by_path.get(path, ()), self._remove_remark)
        self.general.show_remarks(by_path.get(GENERAL, ()), self._remove_remark)

    def keep_typed(self) -> bool:
        """Keep remarks that were typed and not kept yet; tells whether there were any."""
        boxes = [card.box for card in self._lines.values()] + [self.general]
        kept = [box.keep_typed() for box in boxes]  # each of them, not only the first
        return any(kept)

    def highlight_text(self, text: str) -> None:
        """Bring the answer that a line of the letter was made of into view."""
        inside = [card for card in self._lines.values() if card.text in text]
        found = max(inside, key=lambda card: len(card.text), default=None)
        self._choose(found)

    def show_answer(self, path: str) -> None:
        """Bring the answer at ``path``, or the one it is part of, into view and go there."""
        near = [each for each in self._lines if path == each or path.startswith(f"{each}.")]
        inside = [each for each in self._lines if each.startswith(f"{path}.")]
        place = max(near, key=len, default=None) or next(iter(inside), None)
        card = self._lines[place] if place else None
        self._choose(card)
        if card is not None:
            card.focus()

    def _choose(self, found: AnswerCard | None) -> None:
        for card in self._lines.values():
            card.mark(chosen=card is found)
        if found is not None:
            found.open_section()
            self.ensureWidgetVisible(found)

    def _add_proposal(self, view: ReviewView) -> None:
        self.add(Heading(proposal_told(view.document), 2))
        if view.document.proposal.reason:
            self.add(WrappedLabel(view.document.proposal.reason))

    def _add_changes(self, view: ReviewView) -> None:
        if view.previous is None:
            return
        count = len(view.changes)
        title = t("Gewijzigd sinds de vorige versie: {count} antwoorden", count=count)
        if count == 1:
            title = t("Gewijzigd sinds de vorige versie: 1 antwoord")
        elif not count:
            title = t("Er is niets gewijzigd sinds de vorige versie")
        self.add(Heading(title, 2))
        for change in view.changes:
            self.add(ChangeCard(change))

    def _add_answers(self, view: ReviewView) -> None:
        self.add(Heading(t("Alle antwoorden"), 2))
        for step in questions.steps():
            lines = list(questions.answer_lines(view.document, step))
            if step is questions.step_of(PATH):
                names = {letter.muni_id: letter.gemeente for letter in view.letters}
                chosen = choices_line(view.document, names)
                lines += [chosen] if chosen else []
            if not lines:
                continue
            section = QWidget()
            column = QVBoxLayout(section)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(theme.SPACE[1])
            fold = Foldable(
                t("Stap {number}. {title}", number=step.number, title=t(step.title)),
                section,
                f"answers:step{step.number}",
            )
            for line in lines:
                card = AnswerCard(line, fold, self._make_remark, can_remark=self._can_remark)
                card.chosen.connect(self.answer_chosen)
                self._lines[line.path] = card
                column.addWidget(card)
            self.add(fold)

    def _add_regimes(self, view: ReviewView) -> None:
        self.add(sources_part(source_regimes(view.document, texts.in_force())))

    def _make_remark(self, path: str, text: str) -> None:
        self.remark_made.emit(path, text)

    def _remove_remark(self, remark_id: int) -> None:
        self.remark_removed.emit(remark_id)


class AnswerCard(QFrame):
    """One answer: its question, its text and the remarks about it."""

    chosen = Signal(str)

    def __init__(
        self,
        line: AnswerLine,
        section: Foldable,
        make_remark: Callable[[str, str], None],
        *,
        can_remark: bool,
    ) -> None:
        super().__init__()
        self.path = line.path
        self.text = line.text
        self._section = section
        self.setProperty("surface", True)
        column = QVBoxLayout(self)
        column.setSpacing(theme.SPACE[0])
        column.addWidget(WrappedLabel(told(line.label), tone="muted"))
        column.addWidget(WrappedLabel(told(line.text)))
        self.box = RemarkBox(line.path, told(line.label), make_remark)
        acts = QHBoxLayout()
        self._in_letter = in_letter = Button(t("Zoek in de brief"), f"find:{line.path}", quiet=True)
        in_letter.setAccessibleName(t("Zoek in de brief: {label}", label=line.label))
        in_letter.clicked.connect(lambda: self.chosen.emit(self.text))
        acts.addWidget(in_letter)
        remark = Button(t("Opmerking"), f"remark:{line.path}", quiet=True)
        remark.setAccessibleName(t("Opmerking bij: {label}", label=line.label))
        remark.clicked.connect(self.box.open_editor)
        show_when(remark, can_remark)
        acts.addWidget(remark)
        acts.addStretch(1)
        column.addLayout(acts)
        column.addWidget(self.box)

    def focus(self) -> None:
        """Go to this answer."""
        self._in_letter.setFocus(Qt.FocusReason.OtherFocusReason)

    def open_section(self) -> None:
        """Unfold the step this answer is in."""
        self._section.set_open(True)

    def mark(self, *, chosen: bool) -> None:
        """Show that this is the answer looked for."""
        if bool(self.property("chosen")) != chosen:
            self.setProperty("chosen", chosen)
            self.style().unpolish(self)
            self.style().polish(self)


class ChangeCard(QFrame):
    """What an answer was and what it is now, by word and by sign."""

    def __init__(self, change: Change) -> None:
        super().__init__()
        self.setProperty("surface", True)
        column = QVBoxLayout(self)
        column.setSpacing(theme.SPACE[0])
        column.addWidget(WrappedLabel(told(change.label), tone="muted"))
        before = WrappedLabel(t("− Was: {text}", text=change.before or t("niet ingevuld")))
        struck = before.font()
        struck.setStrikeOut(bool(change.before))
        before.setFont(struck)
        after = WrappedLabel(t("+ Is nu: {text}", text=change.after or t("niet ingevuld")))
        under = after.font()
        under.setUnderline(bool(change.after))
        after.setFont(under)
        column.addWidget(before)
        column.addWidget(after)


class RemarkBox(QWidget):
    """The remarks at one place, and the editor for a new one."""

    def __init__(self, path: str, label: str, make_remark: Callable[[str, str], None]) -> None:
        super().__init__()
        self._path = path
        self._make_remark = make_remark
        self._shown: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.SPACE[1])
        self._editor = Area(3)
        self._editor.setObjectName(f"remark-text:{path or 'general'}")
        self._field = Field(
            t("Opmerking bij: {label}", label=label) if path else label, self._editor, "remark"
        )
        self._save = Button(t("Bewaar opmerking"), f"remark-save:{path or 'general'}")
        self._save.setAccessibleName(t("Bewaar opmerking: {label}", label=label))
        self._save.clicked.connect(self._keep)
        self._column.addWidget(self._field)
        self._column.addWidget(self._save, 0, Qt.AlignmentFlag.AlignLeft)
        if path:
            self._field.hide()
            self._save.hide()

    def open_editor(self) -> None:
        """Show the editor and go there."""
        self._field.show()
        self._save.show()
        self._editor.setFocus()

    def keep_typed(self) -> bool:
        """Keep what was typed; tells whether there was anything."""
        typed = bool(self._editor.toPlainText().strip())
        if typed:
            self._keep()
        return typed

    def show_remarks(self, remarks: Sequence[Remark], remove: Callable[[int], None]) -> None:
        """Show the remarks at this place; one's own can be taken back until the verdict."""
        for widget in self._shown:
            widget.hide()
            widget.deleteLater()
        self._shown = []
        for remark in remarks:
            card = _remark_card(remark, remove)
            self._column.insertWidget(len(self._shown), card)
            self._shown.append(card)

    def _keep(self) -> None:
        text = self._editor.toPlainText().strip()
        if not text:
            self._field.show_error(t("Schrijf wat de maker moet aanpassen of uitleggen."))
            self._editor.setFocus()
            return
        self._field.show_error("")
        self._make_remark(self._path, text)
        self._editor.clear()
        if self._path:
            self._field.hide()
            self._save.hide()


def _remark_card(remark: Remark, remove: Callable[[int], None]) -> QWidget:
    card = Banner("info", remark.text, title=t("Opmerking van {name}", name=remark.author))
    if remark.answer:
        card.add(WrappedLabel(t("Antwoord van de maker: {answer}", answer=remark.answer)))
    if remark.removable:
        button = Button(t("Haal weg"), f"remark-remove:{remark.id}", quiet=True)
        button.setAccessibleName(t("Haal opmerking weg: {text}", text=remark.text[:60]))
        button.clicked.connect(lambda: remove(remark.id))
        card.add(button)
    return card
