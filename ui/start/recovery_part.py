"""The recovery key: shown once, printed or copied, and typed back once."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from ui.clipboard import copy_secret
from ui.start.first_parts import Part
from ui.text import t
from ui.widgets import Area, Banner, Button, Field, Problem, WrappedLabel
from ui.widgets.flow import FlowRow


class ShowKeyPart(Part):
    """Shows the recovery key, once."""

    def __init__(self, key: str, show_sheet: Callable[[], None]) -> None:
        super().__init__()
        self.title = t("De herstelsleutel")
        self.key = key
        self.say(
            t(
                "Met deze sleutel komt u weer in de kluis "
                "als een computer of een wachtzin kwijt is. "
                "Wie de sleutel heeft, kan de kluis openen."
            )
        )
        self._box = Area(4, in_lines(key))
        self._box.setReadOnly(True)
        self._box.setProperty("code", True)
        self._shown = Field(t("Uw herstelsleutel"), self._box, "recovery-key-shown")
        self.column.addWidget(self._shown)
        print_button = Button(t("&Afdrukken"), "recovery-key-print")
        print_button.clicked.connect(show_sheet)
        copy_button = Button(t("&Kopiëren"), "recovery-key-copy")
        copy_button.clicked.connect(self._copy)
        self.column.addWidget(FlowRow(print_button, copy_button))
        self._said = WrappedLabel(tone="muted")
        self.column.addWidget(self._said)
        self.column.addWidget(
            Banner(
                "warning",
                t(
                    "U ziet deze sleutel alleen nu. Bewaar het papier achter slot, "
                    "niet bij de computer. Op de volgende bladzijde typt u hem één keer over."
                ),
            )
        )

    def first_focus(self) -> QWidget:
        """Begin at the key, so that a screen reader reads it."""
        return self._box

    def _copy(self) -> None:
        copy_secret(self.key)
        self._said.setText(t("Gekopieerd. Na een minuut is het klembord weer leeg."))


class TypeBackPart(Part):
    """Asks for the key that was just shown, from the paper."""

    def __init__(self) -> None:
        super().__init__()
        self.title = t("Typ de herstelsleutel over")
        self.say(
            t(
                "Zo weten we zeker dat het papier klopt. "
                "Hoofdletters en streepjes maken niet uit. Plakken mag."
            )
        )
        self._typed = Area(4)
        self._typed.setProperty("code", True)
        self.field = Field(t("Herstelsleutel van het papier"), self._typed, "recovery-key")
        self.column.addWidget(self.field)

    def text(self) -> str:
        """Give what was typed."""
        return self._typed.toPlainText()

    def problems(self) -> Sequence[Problem]:
        """Need something typed."""
        if not self.text().strip():
            return [(t("Typ de herstelsleutel over van het papier."), self.field)]
        return ()

    def first_focus(self) -> QWidget:
        """Begin at the field."""
        return self.field


def in_lines(key: str) -> str:
    """Write the key in lines of four groups, as on paper."""
    groups = key.split("-")
    return "\n".join("-".join(groups[i : i + 4]) for i in range(0, len(groups), 4))
