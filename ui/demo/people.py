"""The people of the demonstration: founding the vault, inviting, activating, logging in."""

from __future__ import annotations

import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

from PySide6.QtWidgets import QComboBox, QPlainTextEdit, QWidget

from app.case.canonical import parse
from app.case.model import CaseDocument
from app.services.environment import Environment
from app.services.settings import FacilityDetails
from ui.demo.hands import Hands

PEOPLE = {
    "casemanager": "Casemanager",
    "teamleider": "Teamleider re-integratie",
    "controleur": "Controleur",
}
"""Who is invited: account name (also the role) and function. The founder is ``beheerder``."""

FOUNDER = "beheerder"
MANDATE = "Machtiging 18b, oefening"


def demo_environment() -> Environment:
    """Give the real clock and randomness, without a keyring: the files must open elsewhere."""
    return Environment(clock=lambda: datetime.now(UTC), random_bytes=os.urandom, secrets=None)


class People:
    """Works the screens before and around a login; ``passphrases`` holds one per account."""

    def __init__(self, hands: Hands, vault: Path, passphrases: dict[str, str]) -> None:
        self.hands = hands
        self.vault = vault
        self.passphrases = passphrases

    def found_vault(self, case_file: Path) -> str:
        """Make the vault through the first start; gives the recovery key."""
        hands, window = self.hands, self.hands.window
        window.choose_vault()
        hands.picture("begin")
        window.show_first_start(self.vault)
        hands.settle()
        hands.press("kind:practice")
        hands.picture("eerste-start-soort")
        hands.press("next")
        self._fill_facility(case_file)
        hands.picture("eerste-start-inrichting")
        hands.press("next")
        hands.press("authority:gemachtigd")
        hands.write("authority.reference", MANDATE)
        hands.write(
            "authority.until", f"{datetime.now().astimezone() + timedelta(days=365):%d-%m-%Y}"
        )
        hands.picture("eerste-start-wie-beslist")
        hands.press("next")
        if hands.sees("accept-without-keyring"):
            hands.press("accept-without-keyring")
        hands.picture("eerste-start-sleutelbos")
        hands.press("next")
        hands.write("founder.name", FOUNDER)
        hands.write("founder.function", "Functioneel beheerder")
        self.choose_passphrase(FOUNDER)
        hands.picture("eerste-start-wie-bent-u")
        hands.press("next")
        key = self.type_back("eerste-start")
        hands.picture("werklijst-leeg")
        return key

    def type_back(self, picture: str = "") -> str:
        """Read the recovery key that is shown, and type it back; gives it."""
        hands = self.hands
        shown = hands.find("recovery-key-shown", QPlainTextEdit).toPlainText()
        if picture:
            hands.picture(f"{picture}-herstelsleutel")
        hands.press("next")
        hands.write("recovery-key", shown)
        if picture:
            hands.picture(f"{picture}-overtypen")
        hands.press("next")
        return "".join(shown.split())

    def _fill_facility(self, case_file: Path) -> None:
        details = _facility_of(case_file)
        hands = self.hands
        hands.write("facility.name", details.name)
        hands.write("facility.city", details.city)
        hands.write("facility.address", details.address)
        hands.write("facility.return_address", details.return_address)
        hands.write("facility.phone", details.phone)

    def choose_passphrase(self, account: str) -> None:
        """Fill in somebody's passphrase, twice."""
        self.hands.write("passphrase", self.passphrases[account])
        self.hands.write("passphrase-again", self.passphrases[account])

    def invite(self, name: str, function: str) -> str:
        """Invite someone; gives the activation code."""
        hands = self.hands
        hands.window.show_accounts()
        hands.settle()
        hands.write("invite.name", name)
        hands.write("invite.function", function)
        hands.press(f"invite.role:{name}")
        hands.press("invite")
        hands.picture(f"uitnodigen-{name}")
        return _typed_in(hands.find("activation-code", QWidget))

    def activate(self, name: str, code: str) -> None:
        """Let someone who was invited choose a passphrase; they are logged in afterwards."""
        hands = self.hands
        hands.window.lock()
        hands.settle()
        hands.window.show_activation(self.vault)
        hands.settle()
        self._say_who(name)
        hands.write("code", code)
        self.choose_passphrase(name)
        hands.picture(f"activeren-{name}")
        hands.press("activate")

    def log_in(self, name: str) -> None:
        """Lock the screen for whoever is in, and log someone else in."""
        hands = self.hands
        hands.window.lock()
        hands.settle()
        hands.window.show_login(self.vault)
        hands.settle()
        self._say_who(name)
        hands.write("passphrase", self.passphrases[name])
        hands.picture(f"inloggen-{name}")
        hands.press("login")
        hands.picture(f"werklijst-{name}")

    def _say_who(self, name: str) -> None:
        box = self.hands.find("account", QWidget)
        if isinstance(box, QComboBox):
            self.hands.pick("account", name)
        else:
            self.hands.write("account", name)


def _facility_of(case_file: Path) -> FacilityDetails:
    """Give an inrichting that fits the case; the address is fictitious."""
    name = CaseDocument.from_value(parse(case_file.read_bytes())).detention.facility
    name = name or "PI Voorbeeldstad"
    city = name.removeprefix("PI ").strip() or "Voorbeeldstad"
    return FacilityDetails(
        name=name,
        city=city,
        address=f"Oefenweg 18\n1234 AB {city}",
        return_address=f"Postbus 18\n1234 AA {city}",
        phone="088 000 00 18",
    )


def _typed_in(widget: QWidget) -> str:
    text = getattr(widget, "text", None)
    return str(text()) if callable(text) else ""
