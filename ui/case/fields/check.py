"""One box to tick."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.case.fields.field import Field
from ui.case.fields.wrapped_buttons import WrappedCheck
from ui.case.form import Asked
from ui.text import t


class CheckField(Field):
    """A statement that the person makes by ticking it."""

    def __init__(self, asked: Asked, parent: QWidget | None = None) -> None:
        super().__init__(asked, parent)
        self.box = WrappedCheck(t(asked.question.text))
        self.box.setObjectName(f"answer:{asked.path}")
        self.box.setEnabled(not self.read_only)
        self.column.addWidget(self.box)
        self.refresh()
        self.box.clicked.connect(lambda ticked: self.draft.put(asked.path, ticked))

    def inputs(self) -> tuple[QWidget, ...]:
        """Give the box."""
        return (self.box,)

    def refresh(self) -> None:
        """Show whether it was ticked."""
        self.box.setChecked(bool(self.value))
