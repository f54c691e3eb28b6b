"""A short list of lines, such as other names."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.case.refusal import Refusal
from ui.case.fields.field import Field
from ui.case.fields.line import CleanLine
from ui.case.form import Asked
from ui.text import refusal_text, t
from ui.theme import SPACE
from ui.widgets import Button
from ui.widgets.showing import show_when


class TextsField(Field):
    """Lines below each other; an empty line is no answer."""

    grouped = True

    def __init__(self, asked: Asked, parent: QWidget | None = None) -> None:
        super().__init__(asked, parent)
        self._rows: list[tuple[QWidget, CleanLine]] = []
        self._error = ""
        self._add = Button(t("Nog een regel"), f"add:{asked.path}", quiet=True)
        self._add.setAccessibleName(t("Nog een regel: {question}", question=asked.name))
        self._add.clicked.connect(self._add_and_go)
        self.column.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)
        show_when(self._add, not self.read_only)
        self.refresh()

    def inputs(self) -> tuple[QWidget, ...]:
        """Give the lines."""
        return tuple(line for _row, line in self._rows)

    def refresh(self) -> None:
        """Show the lines of the draft; one empty line when there is none."""
        if [line.text().strip() for _row, line in self._rows if line.text().strip()] == [
            *self.value
        ] and self._rows:
            return
        for row, _line in self._rows:
            self.column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = []
        for text in self.value or ("",):
            self._row(text)

    def left(self) -> str:
        """Tell that a line cannot be kept."""
        return self._error

    def _row(self, text: str) -> CleanLine:
        row = QWidget()
        beside = QHBoxLayout(row)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(SPACE[1])
        line = CleanLine()
        line.setText(text)
        line.setReadOnly(self.read_only)
        remove = Button(t("Haal weg"), "", quiet=True)
        show_when(remove, not self.read_only)
        remove.clicked.connect(lambda: self._remove(row))
        line.textChanged.connect(self._keep)
        beside.addWidget(line, 1)
        beside.addWidget(remove)
        self.column.insertWidget(len(self._rows), row)
        row.show()
        self._rows.append((row, line))
        self._number()
        return line

    def _number(self) -> None:
        for at, (row, line) in enumerate(self._rows, start=1):
            name = t("{question}, regel {number}", question=self.asked.name, number=at)
            line.setObjectName(f"answer:{self.asked.path}:{at}")
            line.setAccessibleName(name)
            remove = row.findChild(Button)
            if remove is not None:
                remove.setObjectName(f"remove:{self.asked.path}:{at}")
                remove.setAccessibleName(t("Haal weg: {what}", what=name))

    def _add_and_go(self) -> None:
        self._row("").setFocus()

    def _remove(self, row: QWidget) -> None:
        self._rows = [each for each in self._rows if each[0] is not row]
        self.column.removeWidget(row)
        row.hide()
        row.deleteLater()
        if not self._rows:
            self._row("")
        self._number()
        self._keep()
        self._rows[-1][1].setFocus()

    def _keep(self) -> None:
        lines = tuple(line.text().strip() for _row, line in self._rows)
        self._error = ""
        try:
            self.draft.put(self.asked.path, tuple(line for line in lines if line))
        except Refusal as refusal:
            self._error = refusal_text(refusal)
