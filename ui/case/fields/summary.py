"""What follows from other answers: shown, never asked."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.wizard.questions import answer_text
from ui.case.fields.field import Field
from ui.case.form import Asked
from ui.text import t, told
from ui.theme import SPACE
from ui.widgets import WrappedLabel


class SummaryField(Field):
    """A text that follows the answers it is made of."""

    def __init__(self, asked: Asked, parent: QWidget | None = None) -> None:
        super().__init__(asked, parent)
        frame = QFrame()
        frame.setProperty("surface", True)
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(SPACE[2], SPACE[1], SPACE[2], SPACE[1])
        self.text = WrappedLabel()
        self.text.setObjectName(f"summary:{asked.path}")
        inside.addWidget(self.text)
        self.column.addWidget(frame)
        self.refresh()

    def refresh(self) -> None:
        """Show what follows now."""
        text = told(answer_text(self.draft.document, self.asked.path))
        self.text.setText(text or t("Nog niets"))

    def follow(self, changed: str) -> None:
        """Answers of the same step change it."""
        if changed.split(".", maxsplit=1)[0] == self.asked.path.split(".")[0]:
            self.refresh()
