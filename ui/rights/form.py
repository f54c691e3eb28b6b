"""A form of a register on screen: each question with why it is asked, its label, field and error.

The questions are data; what was typed stays as typed until it can be kept.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.case.refusal import Refusal
from app.wizard import registers
from app.wizard.dates import read_date, short_date, show_date
from app.wizard.questions import Question
from app.wizard.registers import Answer, Answers, Form, Problem
from app.wizard.registers.answers import is_asked
from ui import theme
from ui.case.fields.line import CleanLine
from ui.case.law_label import LawChip
from ui.text import refusal_text, t, told
from ui.widgets import Area, CheckChoice, RadioChoices, WrappedLabel
from ui.widgets.showing import show_when

_DATE_WIDTH = 16  # in em
_AREA_LINES = 3


class CheckChoices(QWidget):
    """Check boxes one below the other."""

    changed = Signal()

    def __init__(self, title: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(title)
        self._title = title
        self._boxes: dict[str, CheckChoice] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.SPACE[0])

    def add(self, code: str, text: str, hint: str = "") -> None:
        """Add a box, named ``<name>:<code>``."""
        choice = CheckChoice(text, f"{self.objectName()}:{code}", hint)
        choice.button.setAccessibleName(f"{text}: {self._title}")
        choice.button.clicked.connect(self.changed)
        self._boxes[code] = choice
        self._column.addWidget(choice)
        if self.focusProxy() is None:
            self.setFocusProxy(choice.button)

    def values(self) -> tuple[str, ...]:
        """Give the codes of what is ticked."""
        return tuple(code for code, box in self._boxes.items() if box.button.isChecked())

    def set_values(self, codes: Iterable[str]) -> None:
        """Tick these; no signal."""
        chosen = set(codes)
        for code, box in self._boxes.items():
            box.button.setChecked(code in chosen)


class Asked(QWidget):
    """One question with its field; ``changed`` when its answer does."""

    changed = Signal()

    def __init__(self, question: Question, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.question = question
        self.setObjectName(f"question:{question.path}")
        self.name = t(question.text)
        if question.required == "optional":
            self.name = t("{question} (niet verplicht)", question=self.name)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.SPACE[0])
        label = WrappedLabel(self.name)
        label.setProperty("fieldLabel", True)
        self._column.addWidget(label)
        self._add_why()
        self.error = WrappedLabel(tone="error")
        self.error.hide()
        self._column.addWidget(self.error)
        self.editor = self._make()
        label.setBuddy(self.editor.focusProxy() or self.editor)
        self._column.addWidget(self.editor)
        self.words = WrappedLabel(tone="muted")
        self.words.hide()
        self._column.addWidget(self.words)
        self.setFocusProxy(self.editor.focusProxy() or self.editor)
        self._describe("")

    def answer(self) -> Answer | None:
        """Give the answer as it is kept; a date that cannot be read is given as it was typed."""
        editor = self.editor
        if isinstance(editor, RadioChoices):
            return editor.value()
        if isinstance(editor, CheckChoices):
            return editor.values() or None
        if isinstance(editor, Area):
            return editor.toPlainText().strip() or None
        text = _line(editor).text().strip()
        if not text:
            return None
        return _read_day(text) or text if self.question.type == "date" else text

    def fill(self, answer: Answer | None) -> None:
        """Show an answer that was kept."""
        editor = self.editor
        if isinstance(editor, RadioChoices):
            editor.set_value(answer if isinstance(answer, str) else None)
        elif isinstance(editor, CheckChoices):
            editor.set_values(answer if isinstance(answer, tuple) else ())
        else:
            text = answer if isinstance(answer, str) else ""
            if self.question.type == "date" and text:
                text = _shown_day(text)
            if isinstance(editor, Area):
                editor.setPlainText(text)
            else:
                _line(editor).setText(text)

    def show_error(self, text: str) -> None:
        """Show ``text`` at the field and to a screen reader; empty takes it away."""
        self.error.setText(t("Fout: {text}", text=text) if text else "")
        show_when(self.error, bool(text))
        self.editor.setProperty("problem", bool(text))
        self.editor.style().unpolish(self.editor)
        self.editor.style().polish(self.editor)
        self._describe(text)

    def _add_why(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(theme.SPACE[1])
        row.addWidget(WrappedLabel(t(self.question.why), tone="muted"), 1)
        for basis in self.question.basis[:1]:
            row.addWidget(LawChip(basis), 0, Qt.AlignmentFlag.AlignTop)
        self._column.addLayout(row)

    def _make(self) -> QWidget:
        name = f"answer:{self.question.path}"
        if self.question.type == "many":
            boxes = CheckChoices(self.name, name)
            for option in self.question.options:
                boxes.add(option.code, t(option.text), t(option.hint) if option.hint else "")
            boxes.changed.connect(self.changed)
            return boxes
        if self.question.options:
            choices = RadioChoices(self.name, name)
            for option in self.question.options:
                choice = choices.add(
                    option.code, t(option.text), t(option.hint) if option.hint else ""
                )
                choice.button.setAccessibleName(f"{t(option.text)}: {self.name}")
            choices.chosen.connect(lambda _code: self.changed.emit())
            return choices
        editor: QWidget
        if self.question.type == "area":
            area = Area(_AREA_LINES)
            area.textChanged.connect(self.changed)
            editor = area
        else:
            line = CleanLine()
            line.textChanged.connect(self._typed)
            if self.question.type == "date":
                line.setMaximumWidth(theme.em(line, _DATE_WIDTH))
            editor = line
        editor.setObjectName(name)
        editor.setAccessibleName(self.name)
        return editor

    def _typed(self, text: str) -> None:
        if self.question.type == "date":
            day = _read_day(text.strip()) if text.strip() else None
            self.words.setText(told(show_date(read_date(day))) if day else "")
            show_when(self.words, bool(day))
        self.changed.emit()

    def _describe(self, error: str) -> None:
        target = self.focusProxy() or self.editor
        target.setAccessibleDescription(" ".join(filter(None, (error, t(self.question.why)))))


class RecordForm(QWidget):
    """All questions of a form; those that do not apply are hidden.

    ``context`` holds answers given elsewhere on which a question depends. ``explain`` carries the
    question that has the focus.
    """

    explain = Signal(object)

    def __init__(
        self, form: Form, context: Answers | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.form = form
        self._context: Mapping[str, Answer] = dict(context or {})
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE[2])
        self._asked: dict[str, Asked] = {}
        for question in form.questions:
            asked = Asked(question)
            asked.changed.connect(self._follow)
            self._asked[question.path] = asked
            column.addWidget(asked)
        self._follow()

    def fill(self, answers: Answers) -> None:
        """Show answers that were kept."""
        for path, asked in self._asked.items():
            asked.fill(answers.get(path))
        self._follow()

    def answers(self) -> dict[str, Answer]:
        """Give what is filled in, also where the question does not apply now."""
        given = ((path, asked.answer()) for path, asked in self._asked.items())
        return {path: answer for path, answer in given if answer is not None}

    def asked(self, path: str) -> Asked:
        """Give one question."""
        return self._asked[path]

    def show_problems(self, found: Iterable[Problem]) -> list[tuple[str, QWidget]]:
        """Show each problem at its field; gives the lines for the summary of errors."""
        texts = {one.path: refusal_text(one.refusal) for one in found}
        for path, asked in self._asked.items():
            asked.show_error(texts.get(path, ""))
        return [(text, self._asked[path]) for path, text in texts.items() if path in self._asked]

    def show_refusal(self, refusal: Refusal) -> list[tuple[str, QWidget]]:
        """Show why it could not be kept; gives the lines for the summary of errors."""
        if isinstance(refusal, registers.Incomplete):
            return self.show_problems(refusal.problems)
        self.show_problems(())
        return [(refusal_text(refusal), self.first())]

    def first(self) -> QWidget:
        """Give the first field."""
        return next(iter(self._asked.values()))

    def showEvent(self, event: QShowEvent) -> None:
        """Start following the focus."""
        super().showEvent(event)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focus_moved, Qt.ConnectionType.UniqueConnection)

    def _focus_moved(self, _old: QWidget | None, now: QWidget | None) -> None:
        for asked in self._asked.values():
            if now is not None and asked.isAncestorOf(now):
                self.explain.emit(asked.question)

    def _follow(self) -> None:
        now = {**self._context, **self.answers()}
        for asked in self._asked.values():
            show_when(asked, is_asked(asked.question, now))


def _line(editor: QWidget) -> QLineEdit:
    if not isinstance(editor, QLineEdit):
        raise TypeError(type(editor).__name__)
    return editor


def _read_day(text: str) -> str | None:
    try:
        return read_date(text).isoformat()
    except Refusal:
        return None


def _shown_day(text: str) -> str:
    try:
        return short_date(read_date(text))
    except Refusal:
        return text
