"""Tables of which a whole row is chosen: how they behave, and a short one that shows its rows."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTableView, QTableWidget, QTableWidgetItem

from ui import theme
from ui.widgets.rows import as_tool_tip


def choose_rows(table: QTableView) -> None:
    """Let arrows go from row to row and Tab go on; no grid, no numbers of rows."""
    table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QTableView.SelectionMode.SingleSelection)
    table.setTabKeyNavigation(False)
    table.setShowGrid(False)
    table.verticalHeader().hide()
    header = table.horizontalHeader()
    header.setHighlightSections(False)
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    table.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)


class ShortTable(QTableWidget):
    """As high as its rows, between ``least`` and ``most`` of them; ``widths`` are in em."""

    def __init__(
        self, columns: Sequence[str], widths: Sequence[float], *, least: int, most: int
    ) -> None:
        super().__init__(0, len(columns))
        self._widths, self._least, self._most = tuple(widths), least, most
        self.setHorizontalHeaderLabels(list(columns))
        self.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        choose_rows(self)
        self.horizontalHeader().setStretchLastSection(True)

    def fill(self, rows: Sequence[Sequence[str]]) -> None:
        """Show these rows, each a text per column."""
        self.setRowCount(len(rows))
        for number, texts in enumerate(rows):
            for column, text in enumerate(texts):
                item = QTableWidgetItem(text)
                item.setToolTip(as_tool_tip(text))
                self.setItem(number, column, item)
        height = round(theme.em(self, 2.6))
        self.verticalHeader().setDefaultSectionSize(height)
        for column, width in enumerate(self._widths):
            self.setColumnWidth(column, theme.em(self, width))
        shown = min(max(len(rows), self._least), self._most)
        self.setMinimumHeight(self.horizontalHeader().sizeHint().height() + height * shown + 24)
