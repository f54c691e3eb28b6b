"""A table with fixed rows: per row a closed list, and what that answer asks further."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.wizard.questions import Option
from ui.case.fields.field import Field, Group
from ui.case.fields.one import ComboField
from ui.case.form import Asked
from ui.text import t
from ui.theme import SPACE
from ui.widgets import Button, WrappedLabel, announce
from ui.widgets.showing import show_when

if TYPE_CHECKING:
    from ui.case.question_view import QuestionView


class _Row(QFrame):
    """One row: its name and the closed list side by side, further questions below."""

    def __init__(self, asked: Asked, row: Option) -> None:
        super().__init__()
        # Imported here: a question may hold rows, and a row holds questions.
        from ui.case.question_view import QuestionView  # noqa: PLC0415

        path = f"{asked.path}.{row.code}"
        name = t(row.text)
        first, *further = asked.question.questions
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, SPACE[0], 0, SPACE[0])
        group = Group(name)
        outer.addWidget(group)
        column = QVBoxLayout(group)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE[1])
        beside = QHBoxLayout()
        beside.setSpacing(SPACE[2])
        label = WrappedLabel(name)
        self.state = ComboField(asked.inner(first, path, name))
        self.state.combo.setAccessibleName(name)
        label.setBuddy(self.state.combo)
        beside.addWidget(label, 1, Qt.AlignmentFlag.AlignVCenter)
        beside.addWidget(self.state, 1)
        column.addLayout(beside)
        self.error = WrappedLabel(tone="error")
        self.error.hide()
        column.addWidget(self.error)
        self.views: list[QuestionView] = [
            QuestionView(asked.inner(question, path, name), explain=False) for question in further
        ]
        indented = QVBoxLayout()
        indented.setContentsMargins(SPACE[3], 0, 0, 0)
        indented.setSpacing(SPACE[1])
        for view in self.views:
            indented.addWidget(view)
        column.addLayout(indented)


class TableField(Field):
    """All rows; one button answers those that are still empty."""

    grouped = True

    def __init__(self, asked: Asked, parent: QWidget | None = None) -> None:
        super().__init__(asked, parent)
        self._fill: Button | None = None
        if asked.question.fill_code and not self.read_only:
            self._fill = Button(t(asked.question.fill_text), f"fill:{asked.path}")
            self._fill.clicked.connect(self._fill_empty)
            self.column.addWidget(self._fill, 0, Qt.AlignmentFlag.AlignLeft)
        self._rows = {row.code: _Row(asked, row) for row in asked.question.rows}
        for row in self._rows.values():
            self.column.addWidget(row)

    def inputs(self) -> Sequence[QWidget]:
        """Give the closed lists, one for each row."""
        return [row.state.combo for row in self._rows.values()]

    def nested(self) -> Sequence[QWidget]:
        """Give the further questions of all rows."""
        return [view for row in self._rows.values() for view in row.views]

    def refresh(self) -> None:
        """Show the answer of each row."""
        for row in self._rows.values():
            row.state.refresh()

    def target_for(self, path: str) -> QWidget:
        """Give the closed list of the row that ``path`` names."""
        rest = path.removeprefix(f"{self.asked.path}.").split(".")
        row = self._rows.get(rest[0]) or next(iter(self._rows.values()))
        return row.state.combo

    def show_row_error(self, path: str, text: str) -> bool:
        """Show an error at the row that ``path`` names; False when it names none."""
        rest = path.removeprefix(f"{self.asked.path}.").split(".")
        row = self._rows.get(rest[0])
        if row is None:
            return False
        row.error.setText(t("Fout: {text}", text=text) if text else "")
        show_when(row.error, bool(text))
        row.state.combo.setAccessibleDescription(text)
        return True

    def _fill_empty(self) -> None:
        question = self.asked.question
        state = question.questions[0].path
        filled = 0
        for code, row in self._rows.items():
            path = f"{self.asked.path}.{code}.{state}"
            if self.draft.value(path) is None and not self.draft.is_unknown(path):
                self.draft.put(path, question.fill_code)
                row.state.refresh()
                filled += 1
        announce(self, t("{filled} regels ingevuld.", filled=filled))
