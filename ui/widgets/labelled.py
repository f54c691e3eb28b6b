"""A small field of a filter row: its label on top, at least so many em wide."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import theme
from ui.widgets.label import WrappedLabel


def labelled(label: str, editor: QWidget, width: int) -> QWidget:
    """Give ``editor`` below its label; ``width`` is the least it takes, in em."""
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.SPACE[0])
    words = WrappedLabel(label)
    words.setBuddy(editor)
    editor.setAccessibleName(label)
    editor.setMinimumWidth(theme.em(editor, width))
    column.addWidget(words)
    column.addWidget(editor)
    return box
