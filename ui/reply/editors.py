"""The editor of one question of a reply: shown, read back, and named for a screen reader."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Literal, TypeAlias

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from app.case.refusal import Refusal
from app.case.text import cleaned
from app.handoff.reply_questions import ReplyQuestion
from app.wizard.dates import read_date, short_date, show_date
from ui import theme
from ui.reply.why import Why
from ui.text import refusal_text, t, told
from ui.widgets import Area, CheckChoice, Field, RadioChoices, WrappedLabel

Need: TypeAlias = Literal["needed", "if_known", "optional"]
"""Whether an answer must be given, should be when it is known, or may just as well stay away."""

_DATE_WIDTH = 16
_LINE_WIDTH = 30


class Editor(QWidget):
    """One question with its field; ``changed`` says that the answer is another.

    ``prefix`` is the place in a list ("exchanged.0."), ``number`` what is said of that place.
    """

    changed = Signal()

    def __init__(self, question: ReplyQuestion, prefix: str = "", number: str = "") -> None:
        super().__init__()
        self.question = question
        self.path = f"{prefix}{question.id}"
        self.name = f"reply.{self.path}"
        self.number = number
        self._read, self._show, made = _PARTS[question.type](self)
        self.field = Field(
            t(question.text),
            made,
            self.name,
            t(question.hint) if question.hint else "",
        )
        self._editor = made
        self.say_needed("needed")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE[0])
        column.addWidget(self.field)
        self.empty: CheckChoice | None = None
        if question.empty_id:
            self.empty = CheckChoice(t(question.empty_text), f"reply.{question.empty_id}")
            self.empty.button.setAccessibleName(f"{t(question.label)}: {t(question.empty_text)}")
            self.empty.button.toggled.connect(self.changed)
            column.addWidget(self.empty)
        self.why = Why(question)
        column.addWidget(self.why)
        self.setFocusProxy(self.field)

    def say_needed(self, need: Need) -> None:
        """Say beside the question whether it may stay empty in this kind of reply."""
        text = t(self.question.text)
        shown = {
            "needed": text,
            "if_known": f"{text} " + t("(als u het weet)"),
            "optional": f"{text} " + t("(niet verplicht)"),
        }[need]
        self.field.label.setText(shown)
        name = f"{self.number}: {shown}" if self.number else shown
        target = self._editor.focusProxy() or self._editor
        self._editor.setAccessibleName(name)
        if isinstance(target, QLineEdit | Area):
            target.setAccessibleName(name)

    def value(self) -> object:
        """Give the answer as JSON has it; None when there is none.

        A date that cannot be read comes as it was typed: the reply says which field is wrong.
        """
        return self._read()

    def show_value(self, value: object) -> None:
        """Show an answer."""
        self._show(value)

    def says_empty(self) -> bool:
        """Whether the box that says there is nothing is ticked and in sight."""
        return (
            self.empty is not None and self.empty.button.isChecked() and not self.empty.isHidden()
        )

    def place(self) -> str:
        """Say which field of which row of a list this is; empty outside a list."""
        return f"{self.number}, {t(self.question.label)}" if self.number else ""

    def problem(self) -> str:
        """Say what is wrong with a date as it was typed; empty when there is nothing to say."""
        return self._editor.problem() if isinstance(self._editor, DateLine) else ""

    def label_of(self, option: str) -> str:
        """Give the name of a choice that no other question has."""
        who = f"{self.number}, " if self.number else ""
        return f"{who}{t(self.question.label)}: {option}"


_Parts = tuple[Callable[[], object], Callable[[object], None], QWidget]


def _line(editor: Editor) -> _Parts:
    line = QLineEdit()
    line.setMaximumWidth(theme.em(line, _LINE_WIDTH))
    line.textEdited.connect(lambda _text: editor.changed.emit())
    return (
        lambda: " ".join(cleaned(line.text()).split()) or None,
        lambda value: line.setText(str(value or "")),
        line,
    )


def _area(editor: Editor) -> _Parts:
    area = Area(4)
    area.textChanged.connect(editor.changed)
    return (
        lambda: cleaned(area.toPlainText()).strip() or None,
        lambda value: area.setPlainText(str(value or "")),
        area,
    )


class DateLine(QWidget):
    """A date that is typed in any usual way, and told back with its weekday."""

    def __init__(self) -> None:
        super().__init__()
        self.line = QLineEdit()
        self.line.setMaximumWidth(theme.em(self.line, _DATE_WIDTH))
        self._told = WrappedLabel(tone="muted")
        self._told.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE[0])
        column.addWidget(self.line)
        column.addWidget(self._told)
        self.setFocusProxy(self.line)
        self.line.editingFinished.connect(self._tell)

    def value(self) -> str | None:
        """Give the day as ISO, what was typed when it is no day, or None."""
        typed = self.line.text().strip()
        try:
            return read_date(typed).isoformat() if typed else None
        except Refusal:
            return typed

    def problem(self) -> str:
        """Say why what was typed is no day; empty when it is one, or nothing was typed."""
        try:
            read_date(self.line.text())
        except Refusal as refusal:
            return refusal_text(refusal) if self.line.text().strip() else ""
        return ""

    def show_value(self, value: object) -> None:
        """Show a day that is ISO."""
        try:
            self.line.setText(short_date(date.fromisoformat(str(value))) if value else "")
        except ValueError:
            self.line.setText(str(value))
        self._tell()

    def event(self, event: QEvent) -> bool:
        """Mark the line as wrong when this whole is."""
        if event.type() == QEvent.Type.DynamicPropertyChange:
            self.line.setProperty("problem", self.property("problem"))
            self.line.style().unpolish(self.line)
            self.line.style().polish(self.line)
        return super().event(event)

    def _tell(self) -> None:
        try:
            day = read_date(self.line.text())
        except Refusal:
            self._told.hide()
            return
        self._told.setText(told(show_date(day)))
        self._told.show()


def _date(editor: Editor) -> _Parts:
    line = DateLine()
    line.line.setObjectName(editor.name)
    line.setObjectName(f"{editor.name}:day")
    line.line.textEdited.connect(lambda _text: editor.changed.emit())
    return line.value, line.show_value, line


def _one(editor: Editor) -> _Parts:
    choices = RadioChoices(t(editor.question.text), editor.name)
    for option in editor.question.options:
        choice = choices.add(option.code, t(option.text), t(option.hint) if option.hint else "")
        choice.button.setAccessibleName(editor.label_of(t(option.text)))
    choices.chosen.connect(lambda _code: editor.changed.emit())
    return (
        choices.value,
        lambda value: choices.set_value(str(value) if value else None),
        choices,
    )


def _many(editor: Editor) -> _Parts:
    boxes = QWidget()
    column = QVBoxLayout(boxes)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.SPACE[0])
    made: dict[str, CheckChoice] = {}
    for option in editor.question.options:
        box = CheckChoice(
            t(option.text),
            f"{editor.name}:{option.code}",
            t(option.hint) if option.hint else "",
        )
        box.button.setAccessibleName(editor.label_of(t(option.text)))
        box.button.toggled.connect(editor.changed)
        made[option.code] = box
        column.addWidget(box)
    boxes.setFocusProxy(next(iter(made.values())).button)

    def show(value: object) -> None:
        chosen = value if isinstance(value, list | tuple) else ()
        for code, box in made.items():
            box.button.setChecked(code in chosen)

    return (
        lambda: [code for code, box in made.items() if box.button.isChecked()] or None,
        show,
        boxes,
    )


def _list(editor: Editor) -> _Parts:
    from ui.reply.rows import Rows  # noqa: PLC0415 - rows are made of editors

    rows = Rows(editor)
    return rows.value, rows.show_value, rows


_PARTS: dict[str, Callable[[Editor], _Parts]] = {
    "line": _line,
    "area": _area,
    "date": _date,
    "one": _one,
    "many": _many,
    "list": _list,
}
