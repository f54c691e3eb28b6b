"""The inrichting: a line with the known ones as suggestions; another may be typed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter, QWidget

from app.reference import facilities
from ui.case.fields.line import LineField
from ui.case.form import Asked


class FacilityField(LineField):
    """One line of text with suggestions."""

    def __init__(self, asked: Asked, parent: QWidget | None = None) -> None:
        super().__init__(asked, parent)
        completer = QCompleter([facility.name for facility in facilities.all()], self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.edit.setCompleter(completer)
