"""A code that is shown once: to copy, to print, and to put away."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QWidget

from ui.clipboard import copy_secret
from ui.start.paper import print_sheet, sheet
from ui.text import t
from ui.widgets import Banner, Button, Field, FlowRow, announce


class CodePanel(Banner):
    """Hidden until ``show_code``; the code is nowhere else and goes when the panel is closed."""

    def __init__(self, label: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__("info", parent=parent)
        self.setObjectName("code-panel")
        self._label = label
        self._lines: list[str] = []
        self._line = QLineEdit()
        self._line.setReadOnly(True)
        self._line.setProperty("code", True)
        self.add(Field(label, self._line, name))
        copy = Button(t("Code &kopiëren"), "copy-code")
        copy.clicked.connect(self._copy)
        print_button = Button(t("Code &afdrukken"), "print-code")
        print_button.clicked.connect(self._print)
        done = Button(t("Klaar, code &wegdoen"), "forget-code")
        done.clicked.connect(self.forget)
        self.add(FlowRow(copy, print_button, done))
        self.hide()

    def show_code(self, title: str, text: str, code: str, lines: list[str]) -> None:
        """Show ``code``; ``lines`` are the sentences on the paper beside it."""
        self._lines = lines
        self.say(text, title)
        self._line.setText(code)
        self.show()
        self._line.setFocus()
        self._line.selectAll()
        announce(self, f"{title}. {text}")

    def forget(self) -> None:
        """Put the code away."""
        self._line.clear()
        self.hide()

    def _copy(self) -> None:
        copy_secret(self._line.text())
        announce(self, t("Gekopieerd. Na een minuut is het klembord weer leeg."))

    def _print(self) -> None:
        title = t("{wat} Meldpoort", wat=self._label)
        print_sheet(self, sheet(title, self._lines, self._line.text()))
