"""The middle column: the note of the step, the errors, remarks on the page, and the page."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.widgets import ErrorSummary, PageColumn, WrappedLabel
from ui.widgets.emptying import empty


class Middle(PageColumn):
    """Holds one page at a time."""

    def __init__(self) -> None:
        super().__init__()
        self.errors = ErrorSummary()
        self._note = WrappedLabel(tone="muted")
        self._note.hide()
        self._remarks = QVBoxLayout()
        self._place = QVBoxLayout()
        self.add(self._note)
        self.add(self.errors)
        self.add(self._remarks)
        self.add(self._place)

    def clear(self) -> None:
        """Take everything away, before another page comes."""
        self.errors.clear()
        self._note.hide()
        empty(self._remarks)
        empty(self._place)

    def put(self, widget: QWidget, note: str = "") -> None:
        """Show ``widget`` from its top, with the note of its step above it."""
        self._note.setText(note)
        self._note.setVisible(bool(note))
        self._place.addWidget(widget)
        widget.show()  # Qt would do so later, and nothing hidden takes the focus
        self.to_top()

    def put_remark(self, widget: QWidget) -> None:
        """Show a remark above the page."""
        self._remarks.addWidget(widget)
        widget.show()

    def to_top(self) -> None:
        """Scroll to the beginning."""
        self.verticalScrollBar().setValue(0)
