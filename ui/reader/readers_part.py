"""Who read a notification, and noting somebody without an account who did."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime, time
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from app.case.refusal import Refusal
from app.wizard.dates import read_date
from ui import theme
from ui.moments import moment_text
from ui.text import refusal_text, t
from ui.widgets import (
    Button,
    Foldable,
    Heading,
    WrappedLabel,
    line_field,
    line_text,
)

if TYPE_CHECKING:
    from app.services.reader.reading import OtherReader, Reading


class ReadersPart(QWidget):
    """The list, last first, and a form that folds away."""

    def __init__(
        self,
        readings: Sequence[Reading],
        note: Callable[[OtherReader], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("readers")
        self._note = note
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE[1])
        column.addWidget(Heading(t("Wie las dit"), 2))
        for one in readings:
            column.addWidget(WrappedLabel(_line(one)))
        form = QWidget()
        rows = QVBoxLayout(form)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(theme.SPACE[2])
        self.name = line_field(t("Naam"), "reader.name", width=24)
        self.function = line_field(t("Functie"), "reader.function", width=24)
        self.day = line_field(
            t("Op welke dag"), "reader.day", t("Bijvoorbeeld 31-12-2027."), width=14
        )
        self.purpose = line_field(t("Waarvoor"), "reader.purpose", optional=True, width=30)
        self._fields = (self.name, self.function, self.day, self.purpose)
        for field in self._fields:
            rows.addWidget(field)
        add = Button(t("&Lezer noteren"), "reader.add")
        add.clicked.connect(self._press)
        rows.addWidget(add)
        self._more = Foldable(t("Iemand anders las het ook"), form, "reader.toggle")
        column.addWidget(self._more)

    def typed(self) -> tuple[str, ...]:
        """Give what was typed and not noted yet."""
        return tuple(line_text(field) for field in self._fields)

    def show_typed(self, texts: tuple[str, ...]) -> None:
        """Show what was typed before this part was made anew."""
        for field, text in zip(self._fields, texts, strict=True):
            editor = field.editor
            if isinstance(editor, QLineEdit):
                editor.setText(text)
        if any(texts):
            self._more.set_open(True)

    def _press(self) -> None:
        from app.services.reader.reading import OtherReader  # noqa: PLC0415 - loaded by then

        name, function = line_text(self.name), line_text(self.function)
        self.name.show_error("" if name else t("Vul de naam in."))
        self.function.show_error("" if function else t("Vul de functie in."))
        day: date | None = None
        try:
            if not line_text(self.day):
                self.day.show_error(t("Vul in op welke dag dat was."))
            else:
                day = read_date(line_text(self.day))
                self.day.show_error("")
        except Refusal as refusal:
            self.day.show_error(refusal_text(refusal))
        wrong = [field for field in self._fields if field.error()]
        if day is None or wrong:
            wrong[0].setFocus()
            return
        at = datetime.combine(day, time()).astimezone()
        self._note(OtherReader(name, function, at, line_text(self.purpose)))


def _line(one: Reading) -> str:
    told = t("{naam}, {functie}, {moment}", naam=one.name, functie=one.function,
             moment=moment_text(one.at))  # fmt: skip
    if one.purpose:
        told += ". " + t("Waarvoor: {waarvoor}", waarvoor=one.purpose)
    return told if one.account else told + ". " + t("Buiten dit programma.")
