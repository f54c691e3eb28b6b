"""The first start of a gemeente: which gemeente, who acts for the burgemeester, who you are."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.case.refusal import Refusal
from app.case.workflow import Role
from ui.reader.gemeente_picker import GemeentePicker
from ui.start.first_parts import FounderPart, Part
from ui.start.first_start import FirstStartScreen
from ui.text import refusal_text, t
from ui.widgets import Area, Banner, Field, Problem, RadioChoices, line_field, line_text

if TYPE_CHECKING:
    from app.services.keys.first_start import GemeenteSetUp
    from app.services.reader.profile import GemeenteDetails, Mandate

MANDATES = ("burgemeester", "mandated", "not_arranged")


def mandate_name(kind: str) -> str:
    """Say who acts for the gemeente."""
    return {
        "burgemeester": t("De burgemeester zelf"),
        "mandated": t("Een ander heeft mandaat"),
        "not_arranged": t("Dit is nog niet geregeld"),
    }[kind]


class GemeentePart(Part):
    """The gemeente, from the list, and who answers the telephone there."""

    def __init__(self) -> None:
        super().__init__()
        self.title = t("Welke gemeente is dit?")
        self.say(
            t(
                "Een pakket van een inrichting noemt de gemeente waarvoor het is. Het programma"
                " vergelijkt dat met uw keuze."
            )
        )
        self.picker = GemeentePicker("organisation.code")
        self.unit = line_field(
            t("Onderdeel"),
            "organisation.unit",
            t("Bijvoorbeeld: team Openbare orde en veiligheid."),
            optional=True,
        )
        self.city = line_field(t("Plaats"), "organisation.city", width=20)
        self._address = Area(3)
        self.address = Field(
            t("Bezoekadres"), self._address, "organisation.address", t("Straat, postcode, plaats.")
        )
        self.phone = line_field(t("Telefoonnummer"), "organisation.phone", width=16)
        self.hours = line_field(
            t("Wanneer bereikbaar"),
            "organisation.hours",
            t("Bijvoorbeeld: op werkdagen van 9.00 tot 17.00 uur."),
            optional=True,
        )
        for field in (
            self.picker,
            self.unit,
            self.city,
            self.address,
            self.phone,
            self.hours,
        ):
            self.column.addWidget(field)

    def problems(self) -> Sequence[Problem]:
        """Need what an inrichting must know."""
        missing: list[Problem] = []
        if self.picker.code() is None:
            missing.append((t("Kies uw gemeente in de lijst."), self.picker.field))
        if not line_text(self.city):
            missing.append((t("Vul de plaats in."), self.city))
        if not self._address.toPlainText().strip():
            missing.append((t("Vul het bezoekadres in."), self.address))
        if not line_text(self.phone):
            missing.append((t("Vul het telefoonnummer in."), self.phone))
        return missing

    def first_focus(self) -> QWidget:
        """Begin at the gemeente."""
        return self.picker.field

    def show_address(self, address: str) -> None:
        """Show the address that is kept."""
        self._address.setPlainText(address)

    def details(self) -> GemeenteDetails:
        """Give what was filled in."""
        from app.services.reader.profile import GemeenteDetails  # noqa: PLC0415 - heavy

        address = self._address.toPlainText().strip()
        return GemeenteDetails(
            code=self.picker.code() or "",
            name=t("Gemeente {naam}", naam=self.picker.name()),
            unit=line_text(self.unit),
            address=address,
            return_address=address,
            phone=line_text(self.phone),
            city=line_text(self.city),
            hours=line_text(self.hours),
        )


class MandatePart(Part):
    """Who acts for the burgemeester; three answers, none preselected."""

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__()
        self._today = today
        self.title = t("Wie handelt voor de burgemeester?")
        self.say(
            t(
                "Artikel 18b noemt de burgemeester. Of een ander mandaat kan hebben, is niet"
                " bevestigd. Vul in hoe het bij u is geregeld; uw antwoorden noemen het."
            )
        )
        self.kind = RadioChoices(self.title, "mandate")
        for kind in MANDATES:
            self.kind.add(kind, mandate_name(kind))
        self.field = Field(t("Wie handelt"), self.kind, "mandate")
        self.column.addWidget(self.field)
        self.name = line_field(t("Naam"), "mandate.name", width=24)
        self.function = line_field(t("Functie van die persoon"), "mandate.function", width=24)
        self.reference = line_field(t("Kenmerk van het mandaat"), "mandate.reference", width=20)
        self.until = line_field(
            t("Einddatum van het mandaat"),
            "mandate.until",
            t("Bijvoorbeeld 31-12-2027."),
            width=14,
        )
        for part in (self.name, self.function, self.reference, self.until):
            self.column.addWidget(part)
            part.hide()
        self.kind.chosen.connect(self.follow)

    def problems(self) -> Sequence[Problem]:
        """Need a choice, and with a mandate its reference and end."""
        kind = self.kind.value()
        if kind is None:
            return [(t("Kies hoe het bij u geregeld is."), self.field)]
        missing: list[Problem] = []
        if kind != "not_arranged" and not line_text(self.name):
            missing.append((t("Vul de naam in van wie handelt."), self.name))
        if kind == "mandated":
            if not line_text(self.reference):
                missing.append((t("Vul het kenmerk van het mandaat in."), self.reference))
            try:
                if not line_text(self.until):
                    missing.append((t("Vul de einddatum van het mandaat in."), self.until))
                elif self._end() < self._today():
                    missing.append((t("Dit mandaat is al voorbij. Kijk de dag na."), self.until))
            except Refusal as refusal:
                missing.append((refusal_text(refusal), self.until))
        return missing

    def first_focus(self) -> QWidget:
        """Begin at the choice."""
        return self.kind

    def mandate(self) -> Mandate:
        """Give what was chosen."""
        from app.services.reader.profile import Mandate  # noqa: PLC0415 - heavy

        kind = self.kind.value()
        if kind == "mandated":
            return Mandate(
                kind="mandated",
                name=line_text(self.name),
                function=line_text(self.function),
                reference=line_text(self.reference),
                until=self._end(),
            )
        if kind == "burgemeester":
            return Mandate(kind="burgemeester", name=line_text(self.name))
        return Mandate(kind="not_arranged")

    def follow(self, kind: str) -> None:
        """Ask only what belongs to the choice."""
        self.name.setVisible(kind != "not_arranged")
        for part in (self.function, self.reference, self.until):
            part.setVisible(kind == "mandated")

    def _end(self) -> date:
        from app.wizard.dates import read_date  # noqa: PLC0415 - not before it is needed

        return read_date(line_text(self.until))


class GemeenteFounderPart(FounderPart):
    """The first person at the gemeente; one is enough to found the vault."""

    others: tuple[Role, ...] = ("gemandateerde", "lezer", "controleur")
    alone = True

    def __init__(self) -> None:
        super().__init__()
        told = Banner(
            "info",
            t(
                "In deze kluis wordt niets besloten waar twee mensen voor nodig zijn. U kunt haar"
                " dus alleen oprichten. Daarna nodigt u collega's uit."
            ),
            t("Eén oprichter is genoeg"),
        )
        self.column.insertWidget(1, told)


class GemeenteStartScreen(FirstStartScreen):
    """Makes the vault of a gemeente."""

    def make_founder(self) -> FounderPart:
        """Ask who founds the vault."""
        return GemeenteFounderPart()

    def make_parts(self) -> list[Part]:
        """Ask which gemeente it is, and who acts for the burgemeester."""
        self.gemeente = GemeentePart()
        self.mandate = MandatePart(self.way.door.today)
        return [self.gemeente, self.mandate]

    def setup(self) -> GemeenteSetUp:
        """Give everything that was filled in. Raises Refusal."""
        from app.services.keys.first_start import GemeenteSetUp  # noqa: PLC0415 - heavy
        from app.services.reader.profile import GemeenteSettings  # noqa: PLC0415 - heavy

        return GemeenteSetUp(
            **self.beginning(),
            settings=GemeenteSettings(
                organisation=self.gemeente.details(), mandate=self.mandate.mandate()
            ),
        )
