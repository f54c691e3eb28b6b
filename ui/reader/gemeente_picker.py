"""Choosing a gemeente from the list: type its name, choose it among those that fit."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.case.refusal import Refusal
from app.reference import gemeenten
from ui import theme
from ui.text import t, told
from ui.widgets import RadioChoices, WrappedLabel, line_field, line_text

MOST = 6
SHORTEST = 2


class GemeentePicker(QWidget):
    """A line to type in and the gemeenten that it may mean; ``chosen`` carries the code."""

    chosen = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._code: str | None = None
        self.field = line_field(
            t("Gemeente"), name, t("Typ de naam en kies uw gemeente hieronder."), width=24
        )
        self._found = WrappedLabel(tone="muted")
        self._found.hide()
        self._choices: RadioChoices | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.SPACE[0])
        self._column.addWidget(self.field)
        self._column.addWidget(self._found)
        self.field.editor.textEdited.connect(self._search)  # type: ignore[attr-defined]
        self.setFocusProxy(self.field)

    def code(self) -> str | None:
        """Give the code of the gemeente that was chosen, or None."""
        return self._code

    def name(self) -> str:
        """Give the name of the gemeente that was chosen; empty when none was."""
        return gemeenten.by_code(self._code).name if self._code else ""

    def show_code(self, code: str) -> None:
        """Show a gemeente that was chosen before."""
        try:
            found = gemeenten.by_code(code)
        except Refusal:
            return
        self._code = found.code
        self.field.editor.setText(found.name)  # type: ignore[attr-defined]

    def _search(self) -> None:
        self._code = None
        text = line_text(self.field)
        found = gemeenten.find(text, MOST) if len(text) >= SHORTEST else ()
        self._offer(found)
        self._found.setVisible(len(text) >= SHORTEST and not found)
        self._found.setText(t("Geen gemeente gevonden. Kijk de naam na."))

    def _offer(self, found: tuple[gemeenten.Match, ...]) -> None:
        if self._choices is not None:
            self._choices.hide()
            self._choices.deleteLater()
            self._choices = None
        if not found:
            return
        choices = RadioChoices(t("Gemeenten die passen"), f"{self._name}:found")
        for match in found:
            because = f"{told(match.because)}. " if match.because else ""
            choices.add(
                match.gemeente.code, match.gemeente.name, because + told(match.gemeente.where)
            )
        choices.chosen.connect(self._choose)
        self._choices = choices
        self._column.addWidget(choices)
        choices.show()

    def _choose(self, code: str) -> None:
        self._code = code
        self.chosen.emit(code)
