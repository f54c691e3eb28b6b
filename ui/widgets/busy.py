"""A line that says that something takes a moment, and what."""

from __future__ import annotations

from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from ui import theme
from ui.widgets.announcing import announce
from ui.widgets.label import WrappedLabel


class Busy(QWidget):
    """Hidden until ``start``; a person knows what the program does and that it goes on."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE[1])
        self._text = WrappedLabel(tone="muted")
        self._bar = QProgressBar()
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(name)
        column.addWidget(self._text)
        column.addWidget(self._bar)
        self.hide()

    @property
    def running(self) -> bool:
        """Whether something is under way."""
        return not self.isHidden()

    def start(self, text: str) -> None:
        """Say what is under way."""
        self._text.setText(text)
        self._bar.setRange(0, 0)
        self.show()
        announce(self, text)

    def step(self, text: str, done: int, whole: int) -> None:
        """Say how far it is: ``done`` of ``whole`` parts."""
        self._text.setText(text)
        self._bar.setRange(0, whole)
        self._bar.setValue(done)

    def stop(self) -> None:
        """It is ready, or it went wrong."""
        self.hide()
