"""The right pane: why this is asked, the law with its label, words and help for the question."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from app import law
from app.services.lawbook import help_texts
from app.services.lawbook.help_texts import Term
from app.wizard.questions import Basis, Option, Question
from ui.breaking import breakable
from ui.case.law_label import EntryChip, LawChip
from ui.law import texts
from ui.text import t, told
from ui.theme import SPACE
from ui.widgets import Heading, LinkButton, Unfolding, WrappedLabel


class LawPane(QScrollArea):
    """Follows the focus; ``show_question`` fills it."""

    topic_wanted = Signal(str)
    """The id of a help topic that somebody asked for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("law")
        self.setAccessibleName(t("Waarom vragen we dit"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._question: Question | None = None
        self._path = ""
        self._fill_nothing()

    @property
    def question(self) -> Question | None:
        """The question that is explained now."""
        return self._question

    @property
    def topic(self) -> str:
        """The id of the help topic that belongs to what is explained now."""
        return help_texts.topic_for(self._path).id if self._path else "stappen"

    def show_question(self, question: Question | None) -> None:
        """Explain this question; None says how to get an explanation."""
        if question is None:
            self._question = None
            self._path = ""
            self._fill_nothing()
        elif question is not self._question:
            self._question = question
            self._path = help_texts.full_path(question)
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
        self._add_help(column)
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
        self._add_options(column, question)
        column.addWidget(Heading(t("Staat dit in de brief?"), 3))
        column.addWidget(WrappedLabel(_letter_words(question)))
        self._add_terms(column, help_texts.terms_in(question))
        self._add_help(column)
        column.addStretch(1)
        self.setWidget(page)

    def _add_options(self, column: QVBoxLayout, question: Question) -> None:
        explained = [one for one in (*question.rows, *question.options) if one.law]
        if not explained:
            return
        column.addWidget(Heading(t("Wat is wat?"), 3))
        for one in explained:
            column.addWidget(
                Unfolding(t(one.text), partial(_option, one), f"law-option:{one.code}")
            )
        column.addSpacing(SPACE[1])

    def _add_terms(self, column: QVBoxLayout, terms: tuple[Term, ...]) -> None:
        if not terms:
            return
        column.addSpacing(SPACE[1])
        column.addWidget(Heading(t("Woorden bij deze vraag"), 3))
        for term in terms:
            title = t("Wat is {woord}?", woord=told(term.title))
            column.addWidget(
                Unfolding(title, partial(WrappedLabel, told(term.text)), f"term:{term.title}")
            )

    def _add_help(self, column: QVBoxLayout) -> None:
        column.addSpacing(SPACE[1])
        topic = help_texts.topic(self.topic)
        button = LinkButton(t("Uitleg: {titel}", titel=told(topic.title)), "help-topic")
        button.setToolTip(t("F1 opent deze uitleg ook."))
        button.clicked.connect(partial(self.topic_wanted.emit, topic.id))
        column.addWidget(button)

    def _page(self) -> tuple[QWidget, QVBoxLayout]:
        page = QWidget()
        page.setProperty("page", True)
        column = QVBoxLayout(page)
        column.setContentsMargins(SPACE[2], SPACE[2], SPACE[2], SPACE[2])
        column.setSpacing(SPACE[1])
        return page, column


def _option(option: Option) -> QWidget:
    """Explain one choice with the text that belongs to it."""
    inside = QWidget()
    column = QVBoxLayout(inside)
    column.setContentsMargins(SPACE[1], 0, 0, 0)
    column.setSpacing(SPACE[0])
    entry = texts.entry(option.law)
    column.addWidget(EntryChip(entry), 0, Qt.AlignmentFlag.AlignLeft)
    column.addWidget(_law_text(WrappedLabel(entry.citation, tone="muted")))
    column.addWidget(_law_text(WrappedLabel(entry.text)))
    return inside


def _add_basis(column: QVBoxLayout, basis: Basis) -> None:
    column.addWidget(LawChip(basis), 0, Qt.AlignmentFlag.AlignLeft)
    if basis.law is None:
        column.addWidget(WrappedLabel(t("Deze vraag is van ons. Er staat geen wetsartikel bij.")))
        column.addSpacing(SPACE[1])
        return
    entry = texts.entry(basis.law)
    citation = WrappedLabel(entry.citation)
    font = citation.font()
    font.setBold(True)
    citation.setFont(font)
    column.addWidget(_law_text(citation))
    column.addWidget(_law_text(WrappedLabel(entry.text)))
    label = told(law.label(entry))
    if entry.version is None:
        version = t("{label}. Versie: niet vastgesteld.", label=label)
    else:
        version = t("{label}. Versie van {day}.", label=label, day=_day(entry.version))
    column.addWidget(WrappedLabel(version, tone="muted"))
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
    return breakable(address.removeprefix("https://"))


def _day(day: date) -> str:
    return f"{day.day}-{day.month}-{day.year}"
