"""A date as people type it; shown back in words, and kept as typed while it cannot be read."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.case.refusal import Refusal
from app.wizard.dates import read_date, read_partial, show_date, show_partial
from ui.case.fields.field import Field
from ui.case.fields.line import CleanLine
from ui.case.form import Asked
from ui.text import refusal_text, t, told
from ui.theme import em
from ui.widgets import WrappedLabel
from ui.widgets.showing import show_when


class DateField(Field):
    """A whole date, or with ``partial`` one of which the day or the month may be missing."""

    partial = False

    def __init__(self, asked: Asked, parent: QWidget | None = None) -> None:
        super().__init__(asked, parent)
        self.edit = CleanLine()
        self.edit.setObjectName(f"answer:{asked.path}")
        self.edit.setAccessibleName(asked.name)
        self.edit.setReadOnly(self.read_only)
        self.edit.setPlaceholderText(self._example())
        self.edit.setMaximumWidth(em(self.edit, 16))
        self.words = WrappedLabel(tone="muted")
        self.words.setObjectName(f"words:{asked.path}")
        self.column.addWidget(self.edit)
        self.column.addWidget(self.words)
        self._error = ""
        self.refresh()
        self.edit.textChanged.connect(self._keep)

    def inputs(self) -> tuple[QWidget, ...]:
        """Give the line."""
        return (self.edit,)

    def refresh(self) -> None:
        """Show the date, or what was typed while it cannot be read."""
        pending = self.draft.pending.get(self.asked.path)
        if pending is not None:
            self._show(pending)
            self._error = self._wrong_with(pending)
        elif self._typed() != self.value:
            self._show(self._plain())
        self._say_in_words()

    def follow(self, changed: str) -> None:
        """Show an answer that was given elsewhere, never while somebody types here."""
        if changed == self.asked.path and not self.edit.hasFocus():
            self.refresh()

    def left(self) -> str:
        """Tell that this cannot be read as a date, with what to do."""
        return self._error

    def _example(self) -> str:
        return t("zoals 3-1-2027")

    def _read(self, text: str) -> object:
        return read_date(text)

    def _typed(self) -> object:
        try:
            return self._read(self.edit.text()) if self.edit.text().strip() else None
        except Refusal:
            return self.edit.text()

    def _plain(self) -> str:
        value = self.value
        return f"{value.day}-{value.month}-{value.year}" if value else ""

    def _words(self) -> str:
        return told(show_date(self.value)) if self.value else ""

    def _show(self, text: str) -> None:
        if self.edit.text() != text:
            self.edit.blockSignals(True)
            self.edit.setText(text)
            self.edit.blockSignals(False)

    def _wrong_with(self, text: str) -> str:
        try:
            self._read(text)
        except Refusal as refusal:
            return refusal_text(refusal)
        return ""

    def _keep(self) -> None:
        typed = self.edit.text().strip()
        self._error = ""
        if not typed:
            self.draft.put(self.asked.path, None)
        else:
            try:
                self.draft.put(self.asked.path, self._read(typed))
            except Refusal as refusal:
                self._error = refusal_text(refusal)
                self.draft.hold(self.asked.path, typed)
        self._say_in_words()

    def _say_in_words(self) -> None:
        words = self._words()
        self.words.setText(words)
        show_when(self.words, bool(words))


class PartialDateField(DateField):
    """A date of which the day, or day and month, may be missing: "maart 1985"."""

    partial = True

    def _example(self) -> str:
        return t("3-1-2027 of maart 1985")

    def _read(self, text: str) -> object:
        return read_partial(text)

    def _plain(self) -> str:
        if not self.value:
            return ""
        parts = [str(int(part)) for part in reversed(self.value.split("-"))]
        return "-".join(parts)

    def _words(self) -> str:
        return told(show_partial(self.value)) if self.value else ""
