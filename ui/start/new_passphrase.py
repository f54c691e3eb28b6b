"""Choosing a passphrase: twice, shown when asked, pasting allowed."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import theme
from ui.text import t
from ui.widgets import Field, PassphraseEdit, Problem


class NewPassphrase(QWidget):
    """Two passphrase fields that must be equal; the vault itself judges the length."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.first = PassphraseEdit("passphrase")
        self.again = PassphraseEdit("passphrase-again")
        self.first_field = Field(
            t("Kies een wachtzin"),
            self.first,
            "passphrase",
            t("Minstens 12 tekens. Vier of meer losse woorden onthoudt u het best."),
        )
        self.again_field = Field(t("De wachtzin nog een keer"), self.again, "passphrase-again")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE[2])
        column.addWidget(self.first_field)
        column.addWidget(self.again_field)
        self.setFocusProxy(self.first.line)

    def text(self) -> str:
        """Give the passphrase exactly as typed."""
        return self.first.text()

    def problems(self) -> list[Problem]:
        """Tell what is missing or not equal."""
        if not self.first.text():
            return [(t("Kies een wachtzin."), self.first_field)]
        if self.first.text() != self.again.text():
            return [
                (t("De twee wachtzinnen zijn niet gelijk. Vul ze opnieuw in."), self.again_field)
            ]
        return []
