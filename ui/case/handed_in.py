"""After handing in: it went well, and who is next."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.text import t
from ui.theme import SPACE
from ui.widgets import Button, Heading, PrimaryButton, WrappedLabel


class HandedIn(QWidget):
    """The confirmation; leads to the list or to the case, which can now only be read."""

    to_list = Signal()
    to_case = Signal()

    def __init__(self, version: int) -> None:
        super().__init__()
        self.setObjectName("handed-in")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SPACE[3], 0, 0)
        column.setSpacing(SPACE[2])
        column.addWidget(Heading(t("De zaak is ingediend"), 1))
        column.addWidget(
            WrappedLabel(
                t("Dit is versie {version}. Uw goedkeuringszegel staat eronder.", version=version)
            )
        )
        column.addWidget(Heading(t("Wat gebeurt er nu?"), 2))
        column.addWidget(
            WrappedLabel(
                t(
                    "De teamleider is nu aan zet. Hij of zij is het eens, stuurt de zaak terug met"
                    " opmerkingen, of is het oneens. Tot die tijd kunt u de zaak lezen en"
                    " terugtrekken."
                )
            )
        )
        self._list = PrimaryButton(t("Naar de werklijst"), "to-list")
        self._list.clicked.connect(self.to_list)
        case = Button(t("Lees de zaak"), "to-case")
        case.clicked.connect(self.to_case)
        column.addWidget(self._list, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(case, 0, Qt.AlignmentFlag.AlignLeft)

    def first_focus(self) -> QWidget:
        """Begin at the way on."""
        return self._list
