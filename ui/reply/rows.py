"""The rows of a list in a reply: each a block of questions, that come and go."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.handoff.reply import MOST_ROWS
from ui import theme
from ui.text import t
from ui.widgets import Button, Field, Heading
from ui.widgets.emptying import empty

if TYPE_CHECKING:
    from ui.reply.editors import Editor


class Rows(QWidget):
    """A block per row, a button to add one, and in each row a button to take it away."""

    def __init__(self, owner: Editor) -> None:
        super().__init__()
        self._owner = owner
        self._rows: list[list[Editor]] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE[1])
        self._blocks = QVBoxLayout()
        self._blocks.setSpacing(theme.SPACE[1])
        column.addLayout(self._blocks)
        item = t(owner.question.item)
        self._add = Button(t("{wat} toevoegen", wat=item), f"{owner.name}:add")
        self._add.clicked.connect(self._add_one)
        column.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)
        self.setFocusProxy(self._add)

    def value(self) -> list[dict[str, object]] | None:
        """Give the rows, each with what was filled in; None without rows."""
        rows = [
            {e.question.id: value for e in row if (value := e.value()) is not None}
            for row in self._rows
        ]
        return rows or None

    def show_value(self, value: object) -> None:
        """Show rows as JSON has them."""
        self._build([dict(row) for row in value] if isinstance(value, list | tuple) else [])

    def editor(self, number: int, question_id: str) -> Editor | None:
        """Give the editor of a question in a row."""
        row = self._rows[number] if number < len(self._rows) else []
        return next((e for e in row if e.question.id == question_id), None)

    def fields(self) -> list[Field]:
        """Give every field of every row."""
        return [editor.field for row in self._rows for editor in row]

    def _add_one(self) -> None:
        # Only the new row is made: a list of fifty would otherwise be made anew each time.
        if len(self._rows) < MOST_ROWS:
            self._append({})
            self._rows[-1][0].field.setFocus(Qt.FocusReason.OtherFocusReason)
            self._owner.changed.emit()

    def _append(self, values: dict[str, object]) -> None:
        block = self._block(len(self._rows), values)
        self._blocks.addWidget(block)
        block.show()  # now, not with the next layout: it may get the focus
        self._add.setEnabled(len(self._rows) < MOST_ROWS)

    def _remove(self, number: int) -> None:
        rows = self.value_of_all()
        del rows[number]
        self._build(rows)
        self._add.setFocus(Qt.FocusReason.OtherFocusReason)
        self._owner.changed.emit()

    def value_of_all(self) -> list[dict[str, object]]:
        """Give the rows, also empty ones."""
        return [{e.question.id: e.value() for e in row} for row in self._rows]

    def _build(self, rows: list[dict[str, object]]) -> None:
        empty(self._blocks)
        self._rows = []
        self._add.setEnabled(True)
        for values in rows:
            self._append(values)

    def _block(self, number: int, values: dict[str, object]) -> QWidget:
        from ui.reply.editors import Editor  # noqa: PLC0415 - editors are made of rows

        question = self._owner.question
        title = f"{t(question.item)} {number + 1}"
        block = QFrame()
        block.setProperty("surface", True)
        column = QVBoxLayout(block)
        column.setSpacing(theme.SPACE[2])
        column.addWidget(Heading(title, 3))
        row = []
        for each in question.questions:
            editor = Editor(each, f"{question.id}.{number}.", title)
            editor.show_value(values.get(each.id))
            editor.changed.connect(self._owner.changed)
            column.addWidget(editor)
            row.append(editor)
        self._rows.append(row)
        remove = Button(t("Weghalen"), f"{self._owner.name}.{number}:remove", quiet=True)
        remove.setAccessibleName(t("Weghalen: {wat}", wat=title))
        remove.clicked.connect(lambda: self._remove(number))
        column.addWidget(remove, 0, Qt.AlignmentFlag.AlignLeft)
        return block
