"""The right side of a review: one letter per gemeente, as text and as it will be printed."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.notification.content import origins
from app.notification.letter import letter_blocks
from app.services.deciding.review import LetterDraft, ReviewView
from app.services.dispatch import papers
from ui import theme
from ui.paper.window import PaperWindow
from ui.review.letter_pane import LetterPane
from ui.screen import Screen
from ui.text import t
from ui.widgets import Button, Heading, RadioChoices
from ui.widgets.showing import show_when


class LettersPane(QWidget):
    """Shows the letters of a version. ``passage_chosen`` carries the text of a line."""

    passage_chosen = Signal(str)

    def __init__(self, screen: Screen, view: ReviewView) -> None:
        super().__init__()
        self._screen = screen
        self._case_id = view.case_id
        self._panes: dict[str, LetterPane] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.SPACE[1], theme.SPACE[3], theme.SPACE[3], 0)
        head = QHBoxLayout()
        head.addWidget(Heading(t("De brief"), 2), 1)
        see = Button(t("Bekijk als pdf"), "see-pdf")
        see.clicked.connect(self._see)
        head.addWidget(see)
        column.addLayout(head)
        self._choice = RadioChoices(t("Gemeente"), "letter-of")
        self._stack = QStackedWidget()
        for letter in view.letters:
            self._add(letter, origins(view.document, letter.muni_id))
        self._choice.chosen.connect(self._show)
        show_when(self._choice, len(view.letters) > 1)
        column.addWidget(self._choice)
        column.addWidget(self._stack, 1)
        self.setFocusProxy(self._stack)
        self._show(view.letters[0].muni_id)
        self._choice.set_value(view.letters[0].muni_id)

    def highlight(self, text: str) -> bool:
        """Mark in the letter that is shown where ``text`` stands."""
        return self._panes[self._shown].highlight(text)

    def _add(self, letter: LetterDraft, from_answers: Mapping[str, str]) -> None:
        pane = LetterPane(
            f"letter:{letter.muni_id}", t("Brief aan {gemeente}", gemeente=letter.gemeente)
        )
        pane.show_letter(letter_blocks(letter.notification, None, from_answers))
        pane.passage_chosen.connect(self.passage_chosen)
        self._panes[letter.muni_id] = pane
        self._stack.addWidget(pane)
        self._choice.add(letter.muni_id, letter.gemeente)

    def _show(self, muni_id: str) -> None:
        self._shown = muni_id
        self._stack.setCurrentWidget(self._panes[muni_id])

    def _see(self) -> None:
        muni_id = self._shown
        self._screen.run(
            lambda session: papers.concept_letter(session, self._case_id, muni_id),
            partial(PaperWindow.open, self, t("Brief, concept")),
        )
