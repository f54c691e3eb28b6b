"""What every page of a verdict has: its errors, its title and the verb that seals it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget
from typing_extensions import override

from app.case.refusal import Refusal
from app.services.deciding.review import ReviewView
from ui.text import refusal_text, t
from ui.widgets import (
    Area,
    Button,
    ErrorSummary,
    Field,
    Heading,
    PageColumn,
    PrimaryButton,
    WrappedLabel,
)

if TYPE_CHECKING:
    from app.services.session import Session

Work = Callable[["Session"], str]
Errors = list[tuple[str, QWidget]]


class VerdictPage(PageColumn):
    """One verdict. ``given`` carries this page once everything asked is there."""

    given = Signal(object)
    cancelled = Signal()

    title = ""
    verb = ""

    def __init__(self, view: ReviewView) -> None:
        super().__init__()
        self.view = view
        self.setAccessibleName(t(self.title))
        self.errors = ErrorSummary()
        self.add(self.errors)
        self.add(Heading(t(self.title), 1))
        self.build()
        row = QHBoxLayout()
        seal = PrimaryButton(t(self.verb), "give-verdict")
        seal.clicked.connect(self._try)
        back = Button(t("Terug naar de zaak"), "cancel-verdict")
        back.clicked.connect(self.cancelled)
        row.addWidget(seal)
        row.addWidget(back)
        row.addStretch(1)
        self.add(row)

    def build(self) -> None:
        """Put the fields of this verdict on the page."""

    def missing(self) -> Errors:
        """Give what still has to be filled in, with the field it belongs to."""
        return []

    def act_on(self, case_id: str) -> Work:
        """Give the work that seals this verdict; it answers what to tell the person."""
        raise NotImplementedError

    def first_field(self) -> QWidget:
        """Give the widget where this page begins."""
        return self

    def refused(self, refusal: Refusal) -> None:
        """Show why the verdict could not be given."""
        self.errors.show_errors([(refusal_text(refusal), self.first_field())])

    def _try(self) -> None:
        missing = self.missing()
        self.errors.show_errors(missing)
        if not missing:
            self.given.emit(self)


class ReasonPage(VerdictPage):
    """A verdict that needs one reason."""

    explanation = ""

    @override
    def build(self) -> None:
        self.add(WrappedLabel(t(self.explanation)))
        self._reason = area(t("Reden"), "verdict.reason")
        self.add(self._reason)

    @override
    def missing(self) -> Errors:
        return [] if typed(self._reason) else [(t("Schrijf de reden op."), self._reason)]

    @override
    def first_field(self) -> QWidget:
        return self._reason


def area(label: str, name: str, hint: str = "", *, optional: bool = False) -> Field:
    """Make a field of more lines."""
    return Field(label, Area(4), name, hint, optional=optional)


def typed(field: Field) -> str:
    """Give the text of a field of more lines, without spaces around it."""
    editor = field.editor
    if not isinstance(editor, Area):
        raise TypeError(type(editor).__name__)
    return editor.toPlainText().strip()


def line(field: Field) -> QLineEdit:
    """Give the line of a field."""
    editor = field.editor
    if not isinstance(editor, QLineEdit):
        raise TypeError(type(editor).__name__)
    return editor
