"""Why a question of a reply is asked and where it comes from, in one quiet part below its field."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from app.handoff.reply_questions import ReplyQuestion
from app.wizard.questions.model import Basis
from ui import theme
from ui.case.law_label import LawChip
from ui.law import texts as law_texts
from ui.text import t
from ui.widgets import WrappedLabel


class Why(QWidget):
    """The label of each source, with the reason and what it cites beside it."""

    def __init__(self, question: ReplyQuestion, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.SPACE[1])
        grid.setVerticalSpacing(theme.SPACE[0])
        grid.setColumnStretch(1, 1)
        why = WrappedLabel(
            t("Waarom vragen we dit? {waarom}", waarom=t(question.why)), tone="muted"
        )
        top = Qt.AlignmentFlag.AlignTop
        cited = [(LawChip(basis), _citation(basis)) for basis in question.basis]
        if all(citation is None for _chip, citation in cited):
            grid.addWidget(cited[0][0], 0, 0, top)
            grid.addWidget(why, 0, 1)
            return
        grid.addWidget(why, 0, 0, 1, 2)
        for row, (chip, citation) in enumerate(cited, start=1):
            grid.addWidget(chip, row, 0, top)
            if citation is not None:
                grid.addWidget(citation, row, 1)


def _citation(basis: Basis) -> WrappedLabel | None:
    if basis.law is None:
        return None
    label = WrappedLabel(law_texts.entry(basis.law).citation, tone="muted")
    label.setObjectName("law-text")
    return label
