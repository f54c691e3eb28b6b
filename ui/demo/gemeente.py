"""The gemeente of the demonstration: its own vault, trusting the inrichting, reading, answering.

It has a program of its own beside that of the inrichting, as on another computer.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from app.services.dispatch.paper_code import public_key
from app.services.keys import practice
from app.services.keys.facility_certificates import certificates
from app.services.session import Session
from app.store.facility import FacilityCertificates
from app.wizard.dates import short_date
from ui.demo.hands import Hands, Stuck
from ui.demo.people import People
from ui.reader.answer import AnswerScreen
from ui.reader.open_file import OpenFileScreen
from ui.reader.pinned import PinnedScreen

if TYPE_CHECKING:
    from app.services.keys.practice import GemeenteKeys

READER = "gemandateerde"
"""Account name of the one person at the gemeente."""


@dataclass(frozen=True)
class Sheet:
    """What the exchange sheet of the inrichting says, with its certificate as a file."""

    certificate: Path
    facility: str
    phone: str
    roster_root: str
    paper_key: str


def sheet_of(session: Session, certificate: Path) -> Sheet:
    """Read what stands on the exchange sheet, in the vault of the inrichting."""
    kept = FacilityCertificates(session.connection).current(session.stamp())
    if kept is None or not certificates(session):
        raise Stuck("De kluis heeft geen certificaat.")
    facility = session.settings.facility
    return Sheet(
        certificate,
        facility.name,
        facility.phone,
        session.roster.root,
        public_key(session, kept),
    )


class GemeenteSide:
    """One gemeente with its vault. ``mark`` tells the files of a second one apart."""

    def __init__(self, hands: Hands, folder: Path, passphrases: dict[str, str], mark: str) -> None:
        self.hands = hands
        self.folder = folder
        self.vault = folder / f"kluis-gemeente{mark}"
        self.people = People(hands, self.vault, passphrases)
        self.mark = mark

    def found(self, gemeente: str, code: str) -> GemeenteKeys:
        """Make the vault of this gemeente; gives its keys, which only a practice vault does."""
        hands = self.hands
        hands.window.choose_vault()
        hands.picture(f"gemeente-begin{self.mark}")
        hands.window.show_first_start(self.vault, gemeente=True)
        hands.settle()
        hands.press("kind:practice")
        hands.press("next")
        hands.type("organisation.code", gemeente)
        hands.press(f"organisation.code:found:{code}")
        hands.write("organisation.city", gemeente)
        hands.write("organisation.address", f"Oefenplein 1\n1234 AB {gemeente}")
        hands.write("organisation.phone", "088 000 00 36")
        hands.picture(f"gemeente-eerste-start{self.mark}")
        hands.press("next")
        hands.press("mandate:burgemeester")
        hands.write("mandate.name", "B. Burgemeester")
        hands.picture(f"gemeente-wie-handelt{self.mark}")
        hands.press("next")
        if hands.sees("accept-without-keyring"):
            hands.press("accept-without-keyring")
        hands.press("next")
        hands.write("founder.name", READER)
        hands.write("founder.function", "Adviseur openbare orde en veiligheid")
        hands.press("founder.role:gemandateerde")
        self.people.choose_passphrase(READER)
        hands.press("next")
        self.people.type_back()
        hands.window.show_own_certificate()
        hands.picture(f"gemeente-certificaat{self.mark}")
        return hands.ask(practice.own_keys)

    def trust(self, sheet: Sheet) -> None:
        """Trust the inrichting: its certificate as a file, compared aloud, and its sheet."""
        hands = self.hands
        hands.window.show_pinned()
        hands.settle()
        screen = hands.window.current()
        if not isinstance(screen, PinnedScreen):
            raise Stuck("Op het scherm ontbreekt '{name}'.", name="pinned")
        screen.open_path(sheet.certificate)
        hands.settle()
        hands.press("pin.same")
        hands.write("pin.there", "Casemanager van de inrichting")
        hands.press("pin.how:telephone")
        hands.write("pin.name", sheet.facility)
        hands.write("pin.phone", sheet.phone)
        hands.write("pin.roster_root", sheet.roster_root)
        hands.write("pin.paper_key", sheet.paper_key)
        hands.picture(f"gemeente-inrichting-vertrouwen{self.mark}")
        hands.press("pin.keep")
        hands.picture(f"gemeente-inrichtingen{self.mark}")

    def read(self, package: Path) -> None:
        """Open a package and read it; raises Stuck when a check does not hold."""
        hands = self.hands
        self.people.log_in(READER)
        hands.window.show_open_file()
        hands.settle()
        screen = hands.window.current()
        if not isinstance(screen, OpenFileScreen):
            raise Stuck("Op het scherm ontbreekt '{name}'.", name="open-file")
        hands.write("why", "Overleg in de driehoek voorbereiden")
        screen.open_path(package)
        hands.picture(f"gemeente-controles{self.mark}")
        if not hands.sees("read-notification"):
            raise Stuck("De gemeente kan het pakket niet openen.")
        hands.press("read-notification")
        hands.picture(f"gemeente-melding{self.mark}")
        hands.press("checks-toggle")
        hands.picture(f"gemeente-wie-keurde-goed{self.mark}")

    def answer(self) -> list[Path]:
        """Make a receipt and an answer, each a file for the inrichting."""
        hands = self.hands
        hands.press("answer")
        screen = hands.window.current()
        if not isinstance(screen, AnswerScreen):
            raise Stuck("Op het scherm ontbreekt '{name}'.", name="answer")
        screen.ask_path = lambda file_name: self.folder / file_name
        made = set(self.folder.glob("*antwoord*.p7m"))
        hands.press("reply.kind:receipt")
        hands.picture(f"gemeente-ontvangst{self.mark}")
        hands.press("make-reply")
        hands.press("reply.kind:answer")
        hands.press("reply.right_muni.answer:yes")
        hands.press("reply.exchanged:add")
        hands.write("reply.exchanged.0.party", "Politie")
        hands.write("reply.exchanged.0.on", short_date(datetime.now().astimezone().date()))
        hands.write("reply.exchanged.0.kinds", "Naam, datum van vrijlating en aard van het risico")
        hands.press("reply.exchanged.0.on_18b:yes")
        hands.press("reply.measures:triangle")
        hands.picture(f"gemeente-antwoord{self.mark}")
        hands.press("make-reply")
        hands.picture(f"gemeente-antwoord-gemaakt{self.mark}")
        hands.window.show_received()
        hands.picture(f"gemeente-meldingen{self.mark}")
        return sorted(set(self.folder.glob("*antwoord*.p7m")) - made)
