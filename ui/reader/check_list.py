"""What was checked of a file, each check in words: "klopt" or "KLOPT NIET"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from ui import theme
from ui.text import t, told
from ui.widgets import WrappedLabel
from ui.widgets.emptying import empty

if TYPE_CHECKING:
    from app.services.reader.opening import Line


class CheckList(QFrame):
    """A row per check; Tab stops here, so that a screen reader reads them all."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setProperty("surface", True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(t("Wat is gecontroleerd"))
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(
            theme.SPACE[2], theme.SPACE[1], theme.SPACE[2], theme.SPACE[1]
        )
        self._grid.setHorizontalSpacing(theme.SPACE[2])
        self._grid.setVerticalSpacing(theme.SPACE[0])
        self._grid.setColumnStretch(2, 1)

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show the checks in their order."""
        empty(self._grid)
        said = []
        top = Qt.AlignmentFlag.AlignTop
        for row, (check, holds, sentence) in enumerate(lines):
            word = t("klopt") if holds else t("KLOPT NIET")
            outcome = WrappedLabel(word, tone="" if holds else "error")
            named = WrappedLabel(told(check))
            bold = named.font()
            bold.setBold(True)
            named.setFont(bold)
            text = WrappedLabel(told(sentence), tone="" if holds else "error")
            for column, label in enumerate((outcome, named, text)):
                self._grid.addWidget(label, row, column, top)
                label.show()
            said.append(f"{told(check)}: {word}. {told(sentence)}")
        self.setAccessibleDescription(" ".join(said))
