"""The one sentence that a soft question or a soft stop asks for; the team lead reads it first."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.case.refusal import Refusal
from app.case.text import cleaned
from ui.case.draft import Draft
from ui.case.fields.area import GrowingArea
from ui.text import refusal_text
from ui.theme import SPACE
from ui.widgets import WrappedLabel


class SoftReason(QWidget):
    """A label and a small area; ``about`` is the path of the question or the name of the stop."""

    def __init__(
        self,
        draft: Draft,
        about: str,
        text: str,
        *,
        name: str = "",
        read_only: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.about = about
        self._draft = draft
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE[0])
        self._text = text
        label = WrappedLabel(text)
        self.edit = GrowingArea(lines=1)
        self.edit.setObjectName(f"reason:{about}")
        self.rename(name)
        self.edit.setReadOnly(read_only)
        label.setBuddy(self.edit)
        self._error = WrappedLabel(tone="error")
        self._error.hide()
        column.addWidget(label)
        column.addWidget(self.edit)
        column.addWidget(self._error)
        self.refresh()
        self.edit.textChanged.connect(self._keep)

    def rename(self, name: str) -> None:
        """Take another name, after the block it is in moved."""
        self.edit.setAccessibleName(f"{self._text} {name}".strip())

    def refresh(self) -> None:
        """Show the reason as the draft holds it."""
        known = self._draft.document.reason_for(self.about) or ""
        if self.edit.toPlainText().strip() != known:
            self.edit.blockSignals(True)
            self.edit.setPlainText(known)
            self.edit.blockSignals(False)

    def _keep(self) -> None:
        typed = cleaned(self.edit.toPlainText()).strip()
        if typed == (self._draft.document.reason_for(self.about) or ""):
            return
        try:
            self._draft.set_reason(self.about, typed or None)
            self._error.hide()
        except Refusal as refusal:
            self._error.setText(refusal_text(refusal))
            self._error.show()
