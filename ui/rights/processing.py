"""The text for the organisation's register of processing: to read, copy or print."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from app.case.refusal import Refusal
from app.services import processing_register
from app.wizard.questions import Basis
from ui.paper.window import show_paper
from ui.rights.texts import LawLine
from ui.screen import Screen
from ui.text import refusal_text, t
from ui.widgets import (
    Button,
    ErrorSummary,
    FlowRow,
    Heading,
    PageColumn,
    PrimaryButton,
    WrappedLabel,
)

if TYPE_CHECKING:
    from ui.navigation import Navigator
    from ui.worker import Worker

_LINES = 24


class ProcessingScreen(Screen):
    """Shows the text; it is made out of the settings and cannot be changed here."""

    def __init__(self, worker: Worker, navigator: Navigator) -> None:
        super().__init__(worker, navigator)
        self.title = t("Tekst voor het verwerkingsregister")
        self.setObjectName("processing")
        self.page = PageColumn(width=60)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.page)
        self.errors = ErrorSummary()
        self.page.add(self.errors)
        self.page.add(Heading(self.title))
        self.page.add(
            WrappedLabel(
                t(
                    "Gemaakt uit uw instellingen. Leg de tekst voor aan de functionaris"
                    " gegevensbescherming. Klopt er iets niet? Verander dan de instellingen."
                )
            )
        )
        self.page.add(LawLine(Basis("wet", "wjsg-26c")))
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setObjectName("register-text")
        self.text.setAccessibleName(self.title)
        self.text.setMinimumHeight(self.text.fontMetrics().lineSpacing() * _LINES)
        self.text.setTabChangesFocus(True)
        self._copy = PrimaryButton(t("Kopieer de tekst"), "copy-text")
        self._copy.clicked.connect(self._copied)
        paper = Button(t("Op papier"), "print-text")
        paper.clicked.connect(
            lambda: show_paper(self, self.title, processing_register.text_paper, self._refused)
        )
        settings = Button(t("Naar de instellingen"), "to-settings")
        settings.clicked.connect(navigator.show_settings)
        back = Button(t("Terug"), "back")
        back.clicked.connect(lambda: navigator.show_rights(None))
        self.page.add(FlowRow(self._copy, paper, settings, back))
        self.page.add(self.text)
        self.run(processing_register.register_text, self.text.setPlainText, self._refused)

    def first_focus(self) -> QWidget:
        """Begin with copying."""
        return self._copy

    def _copied(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        self.navigator.message(t("De tekst staat op het klembord."))

    def _refused(self, refusal: Refusal) -> None:
        self.errors.show_errors([(refusal_text(refusal), self._copy)])
