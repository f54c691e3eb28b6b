"""What the parts of this screen share: a section with a heading, a list that is filled anew."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.case.refusal import Refusal
from ui import theme
from ui.widgets import Heading
from ui.widgets.emptying import empty

LARGEST_FILE = 64 * 1024 * 1024
"""Bytes; the same limit as for a package."""


class Section(QWidget):
    """A heading with widgets below it; ``add`` puts more."""

    def __init__(self, title: str, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, theme.SPACE[2], 0, 0)
        self.column.setSpacing(theme.SPACE[2])
        if title:
            self.column.addWidget(Heading(title, level=2))

    def add(self, *widgets: QWidget) -> None:
        """Put widgets below what is there."""
        for widget in widgets:
            self.column.addWidget(widget)


class Rows(QWidget):
    """Lines that are made anew each time something changed."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.SPACE[2])

    def fill(self, widgets: list[QWidget]) -> None:
        """Show these in the place of those of before."""
        empty(self._column)
        for widget in widgets:
            self._column.addWidget(widget)
            widget.show()
        self.setVisible(bool(widgets))


def content(path: Path) -> bytes:
    """Read a file that a person chose. Raises Refusal."""
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST_FILE + 1)
    except OSError:
        raise Refusal(
            "Het bestand kan niet worden gelezen. Kijk of het er nog is en of u het mag openen."
        ) from None
    if len(data) > LARGEST_FILE:
        raise Refusal("Dit bestand is te groot. Kies het bestand dat eindigt op .p7m.")
    return data
