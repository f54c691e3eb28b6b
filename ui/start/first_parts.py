"""The parts of the first start: what kind of vault, the inrichting, who decides, who you are."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.case.refusal import Refusal
from app.case.workflow import Role
from ui import theme
from ui.roles import AUTHORITIES, authority_meaning, authority_name, role_meaning, role_name
from ui.start.new_passphrase import NewPassphrase
from ui.text import refusal_text, t
from ui.widgets import (
    Area,
    Banner,
    CheckChoice,
    Field,
    Heading,
    Problem,
    RadioChoices,
    WrappedLabel,
    line_field,
    line_text,
)

if TYPE_CHECKING:
    from app.services.keys.first_start import KeyringState
    from app.services.settings import AuthoritySetting, FacilityDetails


class Part(QWidget):
    """One calm page of the first start."""

    title = ""

    def __init__(self) -> None:
        super().__init__()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(theme.SPACE[2])

    def say(self, text: str) -> None:
        """Add a sentence."""
        self.column.addWidget(WrappedLabel(text))

    def problems(self) -> Sequence[Problem]:
        """Tell what is still missing."""
        return ()

    def first_focus(self) -> QWidget:
        """Give where this page begins."""
        return self


class KindPart(Part):
    """Real or practice: it cannot be changed later."""

    def __init__(self) -> None:
        super().__init__()
        self.title = t("Wat voor kluis wordt dit?")
        self.say(t("Deze keuze staat vast. U kunt haar later niet veranderen."))
        self.kind = RadioChoices(self.title, "kind")
        self.kind.add(
            "practice",
            t("Oefenkluis"),
            t("Om te leren en te laten zien. Op elk scherm en elke bladzijde staat OEFENING."),
        )
        self.kind.add(
            "real",
            t("Echte kluis"),
            t("Voor echte zaken. Wat u hier maakt, kan naar een burgemeester gaan."),
        )
        self.field = Field(t("Soort kluis"), self.kind, "kind")
        self.column.addWidget(self.field)

    def problems(self) -> Sequence[Problem]:
        """Need a choice."""
        if self.kind.value() is None:
            return [(t("Kies een oefenkluis of een echte kluis."), self.field)]
        return ()

    def first_focus(self) -> QWidget:
        """Begin at the choice."""
        return self.kind


class FacilityPart(Part):
    """The inrichting as the letters name it."""

    def __init__(self) -> None:
        super().__init__()
        self.title = t("Welke inrichting is dit?")
        self.say(t("Deze gegevens komen op de brieven. U kunt ze later aanpassen."))
        self.name = line_field(t("Naam van de inrichting"), "facility.name")
        self.city = line_field(t("Plaats"), "facility.city", width=20)
        self._address = Area(3)
        self.address = Field(
            t("Bezoekadres"), self._address, "facility.address", t("Straat, postcode en plaats.")
        )
        self._return = Area(3)
        self.return_address = Field(
            t("Adres voor antwoorden"),
            self._return,
            "facility.return_address",
            t("Laat dit leeg als het hetzelfde is."),
            optional=True,
        )
        self.phone = line_field(t("Telefoonnummer"), "facility.phone", width=16)
        for field in (self.name, self.city, self.address, self.return_address, self.phone):
            self.column.addWidget(field)

    def problems(self) -> Sequence[Problem]:
        """Need what a letter cannot do without."""
        missing: list[Problem] = []
        if not line_text(self.name):
            missing.append((t("Vul de naam van de inrichting in."), self.name))
        if not line_text(self.city):
            missing.append((t("Vul de plaats in."), self.city))
        if not self._address.toPlainText().strip():
            missing.append((t("Vul het bezoekadres in."), self.address))
        if not line_text(self.phone):
            missing.append((t("Vul het telefoonnummer in."), self.phone))
        return missing

    def first_focus(self) -> QWidget:
        """Begin at the name."""
        return self.name

    def details(self) -> FacilityDetails:
        """Give what was filled in."""
        from app.services.settings import FacilityDetails  # noqa: PLC0415 - heavy

        address = self._address.toPlainText().strip()
        return FacilityDetails(
            name=line_text(self.name),
            city=line_text(self.city),
            address=address,
            return_address=self._return.toPlainText().strip() or address,
            phone=line_text(self.phone),
        )


class AuthorityPart(Part):
    """Who decides on art. 18b; three answers, none preselected."""

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__()
        self._today = today
        self.title = t("Wie beslist over een melding?")
        self.say(
            t(
                "Artikel 18b noemt de directeur. Of een ander gemachtigd mag zijn, is niet"
                " nagegaan. Hoe is dat bij u geregeld?"
            )
        )
        self.kind = RadioChoices(self.title, "authority")
        for kind in AUTHORITIES:
            self.kind.add(kind, authority_name(kind), authority_meaning(kind))
        self.field = Field(t("Wie beslist"), self.kind, "authority")
        self.column.addWidget(self.field)
        self.reference = line_field(t("Kenmerk van de machtiging"), "authority.reference", width=20)
        self.until = line_field(
            t("Einddatum van de machtiging"),
            "authority.until",
            t("Bijvoorbeeld 31-12-2027."),
            width=14,
        )
        self.second = CheckChoice(
            t("Na de teamleider beslist altijd nog iemand anders"), "authority.second_decision"
        )
        for part in (self.reference, self.until, self.second):
            self.column.addWidget(part)
            part.hide()
        self.kind.chosen.connect(self._follow)

    def problems(self) -> Sequence[Problem]:
        """Need a choice, and with an authorisation its reference and end."""
        kind = self.kind.value()
        if kind is None:
            return [(t("Kies hoe het bij u geregeld is."), self.field)]
        missing: list[Problem] = []
        if kind == "gemachtigd":
            if not line_text(self.reference):
                missing.append((t("Vul het kenmerk van de machtiging in."), self.reference))
            try:
                self._check_end()
            except Refusal as refusal:
                missing.append((refusal_text(refusal), self.until))
        return missing

    def first_focus(self) -> QWidget:
        """Begin at the choice."""
        return self.kind

    def setting(self) -> AuthoritySetting:
        """Give what was chosen."""
        from app.services.settings import AuthoritySetting  # noqa: PLC0415 - heavy

        kind = self.kind.value()
        if kind != "gemachtigd":
            return AuthoritySetting.model_validate({"kind": kind})
        return AuthoritySetting(
            kind="gemachtigd",
            reference=line_text(self.reference),
            until=self._end(),
            second_decision=self.second.button.isChecked(),
        )

    def _end(self) -> date:
        from app.wizard.dates import read_date  # noqa: PLC0415 - not before it is needed

        return read_date(line_text(self.until))

    def _check_end(self) -> None:
        from app.services.settings import AuthoritySetting, check_authority_day  # noqa: PLC0415

        filled_in = AuthoritySetting(kind="gemachtigd", reference="-", until=self._end())
        check_authority_day(filled_in, self._today())

    def _follow(self, kind: str) -> None:
        for part in (self.reference, self.until, self.second):
            part.setVisible(kind == "gemachtigd")


class FounderPart(Part):
    """The first person: becomes beheerder, may have other roles as well."""

    others: tuple[Role, ...] = ("casemanager", "teamleider", "beslisser", "controleur")
    """The roles besides beheerder that exist in this vault."""

    alone = False
    """Whether one person founds also a real vault."""

    def __init__(self) -> None:
        super().__init__()
        self.title = t("Wie bent u?")
        self.say(t("U wordt de beheerder van deze kluis. Daarna nodigt u uw collega's uit."))
        self.name = line_field(
            t("Uw naam"), "founder.name", t("Zoals uw collega's u kennen."), width=24
        )
        self.function = line_field(t("Uw functie"), "founder.function", width=24)
        self.column.addWidget(self.name)
        self.column.addWidget(self.function)
        self._two = Banner(
            "info",
            t(
                "U maakt de kluis als eerste. Daarna nodigt u de tweede oprichter uit; die"
                " bevestigt. Tot dan kan niemand zaken indienen of beslissen. Rollen die anderen"
                " controleren geeft u later, met twee handtekeningen."
            ),
            t("Een echte kluis heeft twee oprichters"),
        )
        self._two.hide()
        self.column.addWidget(self._two)
        self.column.addWidget(Heading(t("Doet u ook ander werk in Meldpoort?"), 3))
        self.roles: dict[Role, CheckChoice] = {}
        for role in self.others:
            choice = CheckChoice(
                role_name(role).capitalize(), f"founder.role:{role}", role_meaning(role)
            )
            self.roles[role] = choice
            self.column.addWidget(choice)
        self.passphrase = NewPassphrase()
        self.column.addWidget(self.passphrase)

    def problems(self) -> Sequence[Problem]:
        """Need a name, a function and a passphrase twice."""
        missing: list[Problem] = []
        if not line_text(self.name):
            missing.append((t("Vul uw naam in."), self.name))
        if not line_text(self.function):
            missing.append((t("Vul uw functie in."), self.function))
        return [*missing, *self.passphrase.problems()]

    def first_focus(self) -> QWidget:
        """Begin at the name."""
        return self.name

    def show_kind(self, *, real: bool) -> None:
        """Offer the roles that a founder of this kind of vault may have."""
        if self.alone:
            return
        self._two.setVisible(real)
        for role, choice in self.roles.items():
            if role != "casemanager":
                choice.setVisible(not real)
                if real:
                    choice.button.setChecked(False)

    def chosen_roles(self) -> tuple[Role, ...]:
        """Give beheerder and what was chosen besides."""
        return (
            *(role for role, choice in self.roles.items() if choice.button.isChecked()),
            "beheerder",
        )


class KeyringPart(Part):
    """Whether this computer keeps its half of the key, and what to do when it cannot."""

    def __init__(self) -> None:
        super().__init__()
        self.title = t("De sleutelbos van deze computer")
        self.say(
            t(
                "Meldpoort bewaart de helft van elke sleutel in de sleutelbos van deze computer. "
                "Wie de kluis steelt, heeft dan aan uw wachtzin niet genoeg."
            )
        )
        self._state = WrappedLabel(t("De sleutelbos wordt geprobeerd."))
        self.column.addWidget(self._state)
        self._warning = Banner("warning")
        self._warning.hide()
        self.column.addWidget(self._warning)
        self.accept = CheckChoice(
            t("Maak een kluis met alleen een wachtzin"),
            "accept-without-keyring",
            t(
                "Dan beschermt alleen de wachtzin de kluis. "
                "Dit wordt vastgelegd en blijft altijd in beeld."
            ),
        )
        self.accept.setFocusProxy(self.accept.button)
        self._field = Field(t("Uw keuze"), self.accept, "accept-without-keyring:field")
        self._field.hide()
        self.column.addWidget(self._field)
        self._works: bool | None = None

    def show_state(self, state: KeyringState) -> None:
        """Show how the try went."""
        self._works = state.works
        self._warning.setVisible(not state.works)
        self._field.setVisible(not state.works)
        if state.works:
            self._state.setText(t("De sleutelbos werkt."))
        else:
            self._state.setText(t("De sleutelbos werkt niet."))
            self._warning.say(refusal_text(state.why) if state.why else "")

    def problems(self) -> Sequence[Problem]:
        """Need a working keyring, or the explicit choice to do without."""
        if self._works is None:
            return [(t("Wacht tot de sleutelbos is geprobeerd."), self._field)]
        if not self._works and not self.accept.button.isChecked():
            return [
                (
                    t("Laat de sleutelbos aanzetten, of kies voor alleen een wachtzin."),
                    self._field,
                )
            ]
        return ()

    def first_focus(self) -> QWidget:
        """Begin at the choice, if there is one."""
        return self.accept.button
