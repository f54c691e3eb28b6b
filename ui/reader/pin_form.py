"""The fingerprint of a certificate that was chosen, and what was compared aloud with whom."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Literal

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from app.case.refusal import Refusal
from app.wizard.dates import read_date, short_date
from ui import theme
from ui.moments import day_text
from ui.text import refusal_text, t
from ui.widgets import (
    Area,
    Button,
    CheckChoice,
    Field,
    FingerprintView,
    FlowRow,
    Heading,
    PrimaryButton,
    Problem,
    RadioChoices,
    WrappedLabel,
    line_field,
    line_text,
)

if TYPE_CHECKING:
    from app.services.reader.pinned import FoundCertificate


@dataclass(frozen=True)
class Wish:
    """What was filled in."""

    name: str
    phone: str
    roster_root: str
    paper_key: str
    fingerprint: str
    there: str
    how: Literal["telephone", "in_person"]
    on: date


class PinForm(QWidget):
    """Hidden until ``ask``; ``keep`` gets what was filled in, ``away`` puts it away."""

    def __init__(self, keep: Callable[[Wish], None], away: Callable[[], None]) -> None:
        super().__init__()
        self.setObjectName("pin-form")
        self._keep = keep
        self._found: FoundCertificate | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE[2])
        column.addWidget(Heading(t("Vergelijk de vingerafdruk hardop"), 2))
        column.addWidget(
            WrappedLabel(
                t(
                    "Bel de inrichting op een nummer dat u al had. Lees om de beurt een groep van"
                    " vier tekens voor. Verschilt er een teken? Stop dan."
                )
            )
        )
        self.shown = FingerprintView(t("Vingerafdruk van dit certificaat"), "pin.fingerprint")
        self._about = WrappedLabel(tone="muted")
        self.same = CheckChoice(t("Alle groepen zijn gelijk"), "pin.same")
        self.same.setFocusProxy(self.same.button)
        self.same_field = Field(t("Vergeleken"), self.same, "pin.same-field")
        self.there = line_field(
            t("Wie las bij de inrichting mee?"), "pin.there", t("Naam en functie."), width=30
        )
        self._how = RadioChoices(t("Hoe vergeleek u?"), "pin.how")
        self._how.add("telephone", t("Telefoon, via een nummer dat u al kende"))
        self._how.add("in_person", t("Persoonlijk"))
        self.how = Field(t("Hoe vergeleek u?"), self._how, "pin.how-field")
        self.on = line_field(t("Op welke dag?"), "pin.on", width=14)
        for part in (
            self.shown,
            self._about,
            self.same_field,
            self.there,
            self.how,
            self.on,
            *self._of_the_sheet(),
        ):
            column.addWidget(part)
        keep_button = PrimaryButton(t("Inrichting &vertrouwen"), "pin.keep")
        keep_button.clicked.connect(self._press)
        stop = Button(t("Niet va&stleggen"), "pin.away")
        stop.clicked.connect(away)
        column.addWidget(FlowRow(keep_button, stop))

    def _of_the_sheet(self) -> tuple[QWidget, ...]:
        """Make what is typed over from the exchange sheet."""
        self._sheet = Heading(t("Van het uitwisselblad"), 2)
        self.name = line_field(t("Naam van de inrichting"), "pin.name", width=30)
        self.phone = line_field(
            t("Telefoon"), "pin.phone", t("Het nummer dat u al had."), optional=True, width=16
        )
        self._root = Area(2)
        self.root = Field(
            t("Begin van de rollenlijst"),
            self._root,
            "pin.roster_root",
            t("64 tekens. Spaties tellen niet."),
        )
        self._paper = Area(2)
        self.paper = Field(
            t("Sleutel voor codes op papier"),
            self._paper,
            "pin.paper_key",
            t("64 tekens. Daarmee controleert u de code van een brief op papier."),
            optional=True,
        )
        self._new = (self._sheet, self.name, self.phone, self.root)
        return (*self._new, self.paper)

    def ask(self, found: FoundCertificate, today: date, *, new: bool) -> None:
        """Show a certificate and ask how it was compared; ``new``: also which inrichting."""
        self._found = found
        self.shown.show_groups(found.fingerprint, " – ".join(found.words))
        kind = (
            t("Zelf gemaakt: alleen de vingerafdruk staat ervoor in.")
            if found.self_signed
            else t("Uitgegeven door een ander. De vingerafdruk vergelijkt u toch.")
        )
        receives = (
            ""
            if found.receives
            else " " + t("Antwoorden kan alleen op papier: dit certificaat kan niet versleutelen.")
        )
        self._about.setText(
            t(
                "Op naam van {naam}. Geldig tot {dag}. {soort}",
                naam=found.subject,
                dag=day_text(found.valid_until),
                soort=kind,
            )
            + receives
        )
        for part in self._new:
            part.setVisible(new)
        self.same.button.setChecked(False)
        _line(self.on).setText(short_date(today))
        self.show()
        self.shown.setFocus()

    def problems(self) -> list[Problem]:
        """Tell what is still missing."""
        missing: list[Problem] = []
        if not self.same.button.isChecked():
            missing.append((t("Vergelijk eerst alle groepen, hardop."), self.same_field))
        if not line_text(self.there):
            missing.append(
                (t("Vul naam en functie in van wie bij de inrichting meelas."), self.there)
            )
        if self._how.value() is None:
            missing.append((t("Kies hoe u vergeleek."), self.how))
        try:
            read_date(line_text(self.on))
        except Refusal as refusal:
            missing.append((refusal_text(refusal), self.on))
        if self.name.isVisible() and not line_text(self.name):
            missing.append((t("Vul de naam van de inrichting in."), self.name))
        if self.root.isVisible() and not self._root.toPlainText().strip():
            missing.append((t("Neem het begin van de rollenlijst over."), self.root))
        return missing

    def field(self, name: str) -> Field | None:
        """Give the field that a refusal is about."""
        return {
            "name": self.name,
            "roster_root": self.root,
            "paper_key": self.paper,
            "compared": self.same_field,
            "compared_there": self.there,
            "compared_on": self.on,
        }.get(name)

    def _press(self) -> None:
        found = self._found
        if found is None:
            return
        try:
            on = read_date(line_text(self.on))
        except Refusal:
            on = date.max
        self._keep(
            Wish(
                name=line_text(self.name),
                phone=line_text(self.phone),
                roster_root=self._root.toPlainText(),
                paper_key=self._paper.toPlainText(),
                fingerprint=found.fingerprint,
                there=line_text(self.there),
                how="telephone" if self._how.value() == "telephone" else "in_person",
                on=on,
            )
        )


def _line(field: Field) -> QLineEdit:
    editor = field.editor
    if not isinstance(editor, QLineEdit):
        raise TypeError(type(editor).__name__)
    return editor
