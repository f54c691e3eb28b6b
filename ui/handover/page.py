"""What the pages of the hand-over share: a column, an error summary, a way back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from app.case.refusal import Refusal
from app.wizard import dates
from ui.text import refusal_text, t
from ui.widgets import Button, ErrorSummary, Field, Heading, PageColumn, line_text

if TYPE_CHECKING:
    from ui.screen import Screen

Errors = list[tuple[str, QWidget | Callable[[], object]]]


class HandoverPage(PageColumn):
    """A page in front of the overview; ``finished`` says that it is done with."""

    finished = Signal()

    def __init__(self, screen: Screen, title: str) -> None:
        super().__init__()
        self.screen_ = screen
        self.setAccessibleName(title)
        self.errors = ErrorSummary()
        self.add(self.errors)
        self.add(Heading(title, 1))

    def first_field(self) -> QWidget:
        """Give the widget where this page begins."""
        return self

    def show_problems(self, problems: Errors) -> bool:
        """Show what is wrong, at each field and above them; tells whether there is anything."""
        for field in self.findChildren(Field):
            field.show_error("")
        for text, target in problems:
            if isinstance(target, Field):
                target.show_error(text)
        self.errors.show_errors(problems)
        return bool(problems)

    def show_refusal(self, refusal: Refusal) -> None:
        """Show why it could not be done; what was typed stays."""
        self.errors.show_errors([(refusal_text(refusal), self.first_field())])

    def done_button(self, text: str) -> Button:
        """Make the button that leaves this page."""
        button = Button(text, "done")
        button.clicked.connect(self.finished)
        return button


def line(field: Field) -> QLineEdit:
    """Give the line of a field."""
    editor = field.editor
    if not isinstance(editor, QLineEdit):
        raise TypeError(type(editor).__name__)
    return editor


def read_day(field: Field, errors: Errors) -> date | None:
    """Read the date in a field; what cannot be read is added to ``errors``."""
    text = line_text(field)
    if not text:
        errors.append((t("Vul een datum in: {label}", label=field.label_text), field))
        return None
    try:
        return dates.read_date(text)
    except Refusal as refusal:
        errors.append((refusal_text(refusal), field))
        return None


def read_time(day_field: Field, time_field: Field, errors: Errors) -> datetime | None:
    """Read a day and a time of day on the clock of this workstation."""
    day = read_day(day_field, errors)
    text = line_text(time_field).replace(".", ":")
    try:
        clock = datetime.strptime(text, "%H:%M").time()  # noqa: DTZ007 - made aware below
    except ValueError:
        errors.append((t("Vul de tijd in, bijvoorbeeld 14.30"), time_field))
        return None
    if day is None:
        return None
    return datetime.combine(day, clock).astimezone()


def required(field: Field, errors: Errors) -> str:
    """Give the text of a field; an empty one is added to ``errors``."""
    text = line_text(field)
    if not text:
        errors.append((t("Vul in: {label}", label=field.label_text), field))
    return text
