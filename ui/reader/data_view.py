"""What a notification says as labelled fields, drawn from its data and not from the letter."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ui import theme
from ui.reader.page import clear
from ui.text import t
from ui.widgets import Heading, WrappedLabel

if TYPE_CHECKING:
    from app.services.reader.fields import DataSection


class DataView(QFrame):
    """Headings with their rows; Tab stops here, and the words can be selected."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("data")
        self.setProperty("surface", True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(t("Gegevens van de melding"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(
            theme.SPACE[2], theme.SPACE[2], theme.SPACE[2], theme.SPACE[2]
        )
        self._column.setSpacing(theme.SPACE[0])

    def show_sections(self, sections: Sequence[DataSection]) -> None:
        """Show everything that the notification says."""
        clear(self._column)
        for section in sections:
            self._column.addWidget(_letter_text(Heading(section.title, 3)))
            for label, text in section.rows:
                if label:
                    self._column.addWidget(_letter_text(WrappedLabel(label, tone="muted")))
                shown = _letter_text(WrappedLabel(text))
                shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
                self._column.addWidget(shown)
            self._column.addSpacing(theme.SPACE[1])
        self._column.addStretch(1)


def _letter_text(label: WrappedLabel) -> WrappedLabel:
    """Name what stays Dutch when the screens speak another language."""
    label.setObjectName("letter-text")
    return label
