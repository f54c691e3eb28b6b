"""What the screens of rights and incidents share: a law entry in a line, answers as rows."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.wizard import registers
from app.wizard.questions import Basis
from app.wizard.registers import Answers, FormName
from ui import theme
from ui.case.law_label import LawChip
from ui.law import texts as law_texts
from ui.text import t, told
from ui.widgets import WrappedLabel


class LawLine(QWidget):
    """An article with its label and text, small, so that a rule is never without its source."""

    def __init__(self, basis: Basis, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE[0])
        row = QHBoxLayout()
        row.setSpacing(theme.SPACE[1])
        row.addWidget(LawChip(basis), 0, Qt.AlignmentFlag.AlignTop)
        if basis.law is None:
            row.addStretch(1)
            column.addLayout(row)
            return
        entry = law_texts.entry(basis.law)
        for text in (entry.citation, entry.text):
            label = WrappedLabel(text, tone="muted")
            label.setObjectName("law-text")  # law texts stay Dutch
            if text is entry.citation:
                row.addWidget(label, 1)
                column.addLayout(row)
            else:
                column.addWidget(label)


def rows_of(name: FormName, answers: Answers) -> list[tuple[str, str]]:
    """Give the answers to a form as label and text, in the order of the form."""
    form = registers.form(name)
    return [
        (t(question.label), told(registers.answer_text(form, question.path, answers)))
        for question in form.questions
        if answers.get(question.path)
    ]


class Rows(QWidget):
    """Labels with their values, one below the other."""

    def __init__(self, rows: list[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE[0])
        for label, value in rows:
            column.addWidget(WrappedLabel(t("{label}: {value}", label=label, value=value)))
