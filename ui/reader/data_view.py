"""What a notification says as labelled fields, drawn from its data and not from the letter."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from ui import theme
from ui.text import t
from ui.widgets import Heading, WrappedLabel
from ui.widgets.emptying import empty

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
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(
            theme.SPACE[2], theme.SPACE[2], theme.SPACE[2], theme.SPACE[2]
        )
        self._grid.setHorizontalSpacing(theme.SPACE[2])
        self._grid.setVerticalSpacing(theme.SPACE[0])
        self._grid.setColumnStretch(0, 2)
        self._grid.setColumnStretch(1, 3)

    def show_sections(self, sections: Sequence[DataSection]) -> None:
        """Show everything that the notification says."""
        empty(self._grid)
        top = Qt.AlignmentFlag.AlignTop
        at = 0
        for section in sections:
            title = _letter_text(Heading(section.title, 3))
            title.setContentsMargins(0, theme.SPACE[1] if at else 0, 0, 0)
            self._grid.addWidget(title, at, 0, 1, 2)
            for label, text in section.rows:
                at += 1
                shown = _letter_text(WrappedLabel(text))
                shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
                if label:
                    self._grid.addWidget(
                        _letter_text(WrappedLabel(label, tone="muted")), at, 0, top
                    )
                    self._grid.addWidget(shown, at, 1, top)
                else:
                    self._grid.addWidget(shown, at, 0, 1, 2, top)
            at += 1


def _letter_text(label: WrappedLabel) -> WrappedLabel:
    """Name what stays Dutch when the screens speak another language."""
    label.setObjectName("letter-text")
    return label
