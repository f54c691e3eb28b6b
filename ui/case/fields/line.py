"""One line of text."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from app.case.text import LONGEST, cleaned
from ui.case.fields.field import Field
from ui.case.form import Asked
from ui.text import refusal_text


class CleanLine(QLineEdit):
    """A line that drops characters nobody can see, also from pasted text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # Qt's own limit cuts in silence; the answer itself tells what is too long.
        self.setMaxLength(LONGEST * 10)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(self._clean)

    def _clean(self, text: str) -> None:
        clean = cleaned(text).replace("\n", " ").replace("\t", " ")
        if clean != text:
            at = max(0, self.cursorPosition() - (len(text) - len(clean)))
            self.setText(clean)
            self.setCursorPosition(at)


class LineField(Field):
    """One line of text, kept while it is typed."""

    def __init__(self, asked: Asked, parent: QWidget | None = None) -> None:
        super().__init__(asked, parent)
        self.edit = CleanLine()
        self.edit.setObjectName(f"answer:{asked.path}")
        self.edit.setAccessibleName(asked.name)
        self.edit.setReadOnly(self.read_only)
        self.column.addWidget(self.edit)
        self._error = ""
        self.refresh()
        self.edit.textChanged.connect(self._keep)

    def inputs(self) -> tuple[QWidget, ...]:
        """Give the line."""
        return (self.edit,)

    def refresh(self) -> None:
        """Show the answer, or the text that could not be kept as one."""
        shown = self.draft.pending.get(self.asked.path) or self.value or ""
        if self.edit.text().strip() != shown:
            self.edit.blockSignals(True)
            self.edit.setText(shown)
            self.edit.blockSignals(False)

    def follow(self, changed: str) -> None:
        """Show an answer that was given elsewhere, never while somebody types here."""
        if changed == self.asked.path and not self.edit.hasFocus():
            self.refresh()

    def left(self) -> str:
        """Tell that the text cannot be kept, with what to do."""
        return self._error

    def _keep(self) -> None:
        # The line may have dropped something since this change was told.
        kept = self.edit.text().strip()
        if kept == (self.draft.pending.get(self.asked.path) or self.value or ""):
            return
        refusal = self.draft.put_or_hold(self.asked.path, kept or None, kept)
        self._error = refusal_text(refusal) if refusal else ""
