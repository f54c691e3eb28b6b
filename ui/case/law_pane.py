"""The right pane: why this is asked, and the law with its label, for the question in focus."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from app import law
from app.wizard.questions import Basis, Question
from ui.case.law_label import LawChip
from ui.text import t
from ui.theme import SPACE
from ui.widgets import Heading, WrappedLabel


class LawPane(QScrollArea):
    """Follows the focus; ``show_question`` fills it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("law")
        self.setAccessibleName(t("Waarom vragen we dit"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._question: Question | None = None
        self._fill_nothing()

    @property
    def question(self) -> Question | None:
        """The question that is explained now."""
        return self._question

    def show_question(self, question: Question | None) -> None:
        """Explain this question; None says how to get an explanation."""
        if question is None:
            self._question = None
            self._fill_nothing()
        elif question is not self._question:
            self._question = question
            self._fill(question)

    def text(self) -> str:
        """Give everything that stands in the pane, as read from top to bottom."""
        return "\n".join(label.text() for label in self.findChildren(WrappedLabel))

    def _fill_nothing(self) -> None:
        page, column = self._page()
        column.addWidget(Heading(t("Waarom vragen we dit?"), 3))
        column.addWidget(
            WrappedLabel(
                t("Ga naar een vraag. Dan staat hier waarom we die stellen."), tone="muted"
            )
        )
        column.addStretch(1)
        self.setWidget(page)

    def _fill(self, question: Question) -> None:
        page, column = self._page()
        column.addWidget(Heading(t("Waarom vragen we dit?"), 3))
        about = WrappedLabel(t(question.text), tone="muted")
        column.addWidget(about)
        if question.why:
            column.addWidget(WrappedLabel(t(question.why)))
        column.addSpacing(SPACE[1])
        column.addWidget(Heading(t("Waar komt dit vandaan?"), 3))
        for basis in question.basis:
            _add_basis(column, basis)
        column.addWidget(Heading(t("Staat dit in de brief?"), 3))
        column.addWidget(WrappedLabel(_letter_words(question)))
        column.addStretch(1)
        self.setWidget(page)

    def _page(self) -> tuple[QWidget, QVBoxLayout]:
        page = QWidget()
        page.setProperty("page", True)
        column = QVBoxLayout(page)
        column.setContentsMargins(SPACE[2], SPACE[2], SPACE[2], SPACE[2])
        column.setSpacing(SPACE[1])
        return page, column


def _add_basis(column: QVBoxLayout, basis: Basis) -> None:
    column.addWidget(LawChip(basis), 0, Qt.AlignmentFlag.AlignLeft)
    if basis.law is None:
        column.addWidget(WrappedLabel(t("Deze vraag is van ons. Er staat geen wetsartikel bij.")))
        column.addSpacing(SPACE[1])
        return
    entry = law.entry(basis.law)
    citation = WrappedLabel(entry.citation)
    font = citation.font()
    font.setBold(True)
    citation.setFont(font)
    column.addWidget(_law_text(citation))
    column.addWidget(_law_text(WrappedLabel(entry.text)))
    label = law.label(entry)
    if entry.version is None:
        told = t("{label}. Versie: niet vastgesteld.", label=label)
    else:
        told = t("{label}. Versie van {day}.", label=label, day=_day(entry.version))
    column.addWidget(WrappedLabel(told, tone="muted"))
    if basis.unconfirmed:
        column.addWidget(
            WrappedLabel(t("Of deze uitleg klopt, is nog te controleren."), tone="muted")
        )
    if entry.note:
        column.addWidget(_law_text(WrappedLabel(entry.note, tone="muted")))
    source = t(
        "Bron: {source}, gelezen op {day}.",
        source=_breakable(entry.source),
        day=_day(entry.checked),
    )
    column.addWidget(WrappedLabel(source, tone="muted"))
    column.addSpacing(SPACE[1])


def _law_text(label: WrappedLabel) -> WrappedLabel:
    """Name what stays Dutch when the screens speak another language."""
    label.setObjectName("law-text")
    return label


def _letter_words(question: Question) -> str:
    words = {
        "always": t("Ja, dit gaat altijd mee bij een melding."),
        "choice": t("Alleen als u dat kiest in stap 6."),
        "no": t("Nee, dit blijft in de inrichting."),
    }
    return words[question.letter]


def _breakable(address: str) -> str:
    # A web address has no spaces; let the line break after its signs.
    return address.removeprefix("https://").replace("/", "/\u200b").replace("-", "-\u200b")


def _day(day: date) -> str:
    return f"{day.day}-{day.month}-{day.year}"
