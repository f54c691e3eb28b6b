"""The text for the organisation's register of processing: to read, copy or print."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from app.services.rights import processing_register
from app.wizard.questions import Basis
from ui.page_screen import PageScreen
from ui.paper.window import show_paper
from ui.rights.texts import LawLine
from ui.text import t
from ui.widgets import (
    Button,
    FlowRow,
    PrimaryButton,
    WrappedLabel,
)

if TYPE_CHECKING:
    from ui.navigation import Navigator
    from ui.worker import Worker

_LINES = 24


class ProcessingScreen(PageScreen):
    """Shows the text; it is made out of the settings and cannot be changed here."""

    def __init__(self, worker: Worker, navigator: Navigator) -> None:
        title = t("Tekst voor het verwerkingsregister")
        super().__init__(worker, navigator, title, "processing", width=60)
        self.add(
            WrappedLabel(
                t(
                    "Gemaakt uit uw instellingen. Leg de tekst voor aan de functionaris"
                    " gegevensbescherming. Klopt er iets niet? Verander dan de instellingen."
                )
            )
        )
        self.add(LawLine(Basis("wet", "wjsg-26c")))
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
            lambda: show_paper(self, self.title, processing_register.text_paper, self.refused)
        )
        settings = Button(t("Naar de instellingen"), "to-settings")
        settings.clicked.connect(navigator.show_settings)
        back = Button(t("Terug"), "back")
        back.clicked.connect(lambda: navigator.show_rights(None))
        self.add(FlowRow(self._copy, paper, settings, back))
        self.add(self.text)
        self.run(processing_register.register_text, self.text.setPlainText, self.refused)

    def first_focus(self) -> QWidget:
        """Begin with copying."""
        return self._copy

    def _copied(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        self.navigator.message(t("De tekst staat op het klembord."))
