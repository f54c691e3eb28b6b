"""A condition: yes, no or "weet ik niet", and why."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ui.case.fields.area import AreaField
from ui.case.fields.field import Field
from ui.case.fields.one import YesNoField
from ui.case.form import Asked
from ui.text import t
from ui.widgets import Button, WrappedLabel
from ui.widgets.showing import show_when


class _Answer(YesNoField):
    def answer_path(self) -> str:
        return f"{self.asked.path}.answer"


class TestedField(Field):
    """The answer and its reason, below each other."""

    grouped = True

    def __init__(self, asked: Asked, parent: QWidget | None = None) -> None:
        super().__init__(asked, parent)
        self.answer = _Answer(asked)
        reason_name = t("Waarom? {question}", question=asked.name)
        self.reason = AreaField(replace(asked, path=f"{asked.path}.reason", name=reason_name))
        label = WrappedLabel(t("Waarom?"))
        label.setBuddy(self.reason.edit)
        self._take_over = Button(t("Neem de vaste zin over"), f"suggest:{asked.path}", quiet=True)
        self._take_over.setAccessibleName(
            t("Neem de vaste zin over: {question}", question=asked.name)
        )
        show_when(self._take_over, bool(asked.question.suggestion) and not self.read_only)
        self._take_over.clicked.connect(self._suggest)
        self.column.addWidget(self.answer)
        self.column.addWidget(label)
        self.column.addWidget(self.reason)
        if asked.question.suggestion:
            sentence = t("De vaste zin is: {text}", text=t(asked.question.suggestion))
            self.column.addWidget(WrappedLabel(sentence, tone="muted"))
        self.column.addWidget(self._take_over, 0, Qt.AlignmentFlag.AlignLeft)

    def inputs(self) -> tuple[QWidget, ...]:
        """Give the radio buttons and the area."""
        return (*self.answer.inputs(), *self.reason.inputs())

    def refresh(self) -> None:
        """Show answer and reason."""
        self.answer.refresh()
        self.reason.refresh()

    def left(self) -> str:
        """Tell what is wrong with the reason as typed."""
        return self.reason.left()

    def rename(self, name: str) -> None:
        """Take another name, after the block it is in moved."""
        self.asked = replace(self.asked, name=name)
        self.answer.rename(name)
        self.reason.rename(t("Waarom? {question}", question=name))

    def _suggest(self) -> None:
        self.draft.put(f"{self.asked.path}.reason", t(self.asked.question.suggestion))
        self.reason.refresh()
        self.reason.edit.setFocus()

    def target_for(self, path: str) -> QWidget:
        """Give the widget that an error about ``path`` leads to."""
        return self.reason.edit if path.endswith(".reason") else self.focus_target()
