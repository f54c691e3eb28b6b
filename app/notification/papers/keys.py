"""Papers about keys: set-up sheet, exchange sheet, and the two that hold a secret."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from app.notification.blocks import Block, Boxes, Bullets, Field, Fields, Heading, Paragraph
from app.notification.letter import in_groups
from app.notification.papers.frame import Frame, opening, signatures
from app.wizard.dates import show_day

_GROUPS_ON_A_LINE = 4
_WORDS_ON_A_LINE = 4


@dataclass(frozen=True)
class SetUpSheet:
    """What was set up, to check by later; nothing secret. ``founders`` are name and function."""

    vault: str
    kind: Literal["real", "practice"]
    founders: tuple[str, ...]
    roster_root: str
    certificate: str
    keyring: bool

    title = "Opzetblad"

    @property
    def number(self) -> str:
        """The first characters of the vault's id."""
        return f"kluis {in_groups(self.vault[:8])}"

    def blocks(self, frame: Frame) -> Iterable[Block]:
        """Give what stands on it."""
        kind = "echte kluis" if self.kind == "real" else "oefenkluis"
        lock = "wachtzin en sleutelbos van de computer" if self.keyring else "alleen een wachtzin"
        yield from opening(
            self,
            frame,
            Field("Kluis", in_groups(self.vault)),
            Field("Soort", kind),
            Field("Slot", lock),
        )
        yield Paragraph("Op dit blad staat niets geheims. Bewaar het buiten de computer.")
        yield Heading("Waaraan u deze kluis herkent")
        yield Fields(
            (
                Field("Begin van de rollenlijst", in_groups(self.roster_root)),
                Field("Certificaat van de inrichting", self.certificate),
            )
        )
        yield Paragraph(
            "Vergelijk deze codes als u twijfelt of dit nog dezelfde kluis is. Verschilt er een"
            " teken, bel dan uw beheerder en gebruik de kluis niet."
        )
        yield Heading("Wie de kluis opzetten")
        yield from signatures(*self.founders)


@dataclass(frozen=True)
class RecoverySheet:
    """The recovery key on paper: who has it opens the vault. Groups of four characters."""

    vault: str
    key: str = field(repr=False)

    title = "Herstelblad"

    @property
    def number(self) -> str:
        """The first characters of the vault's id."""
        return f"kluis {in_groups(self.vault[:8])}"

    def blocks(self, frame: Frame) -> Iterable[Block]:
        """Give what stands on it."""
        yield from opening(self, frame)
        yield Paragraph(
            "Op dit blad staat een geheim. Wie het heeft, kan de kluis openen.", tone="lead"
        )
        yield Heading("De herstelsleutel")
        yield Paragraph("\n".join(self._lines()), tone="lead")
        yield Heading("Zo bewaart u dit blad")
        yield Bullets(
            (
                Paragraph("Doe het in een envelop en sluit die. Twee mensen tekenen op de rand."),
                Paragraph("Leg de envelop in een brandkast, niet bij de computer."),
                Paragraph("Maak er geen foto, scan of kopie van."),
                Paragraph("Kijk elk jaar of de envelop nog dicht is."),
            )
        )
        yield Heading("Zo gebruikt u het")
        yield Paragraph(
            "Kies bij het inloggen voor Herstellen en typ de groepen over. Hoofdletters en"
            " streepjes maken niet uit. Maak daarna een nieuw herstelblad."
        )
        yield Heading("Wie dit blad in de envelop deed")
        yield from signatures("Eerste persoon", "Tweede persoon")

    def _lines(self) -> Iterable[str]:
        groups = self.key.replace("-", " ").split()
        for at in range(0, len(groups), _GROUPS_ON_A_LINE):
            yield " ".join(groups[at : at + _GROUPS_ON_A_LINE])


@dataclass(frozen=True)
class PassphraseSheet:
    """The passphrase of one encrypted PDF, for whoever opens it; goes another way than the file.

    ``passphrase`` is exactly what opens the file: words in small letters with hyphens.
    """

    file_name: str
    passphrase: str = field(repr=False)

    title = "Wachtwoordblad"

    @property
    def number(self) -> str:
        """The file it opens."""
        return self.file_name

    def blocks(self, frame: Frame) -> Iterable[Block]:
        """Give what stands on it."""
        yield from opening(self, frame)
        yield Paragraph("Op dit blad staat een geheim. Het opent één bestand.", tone="lead")
        yield Heading("Typ dit over")
        yield Paragraph("\n".join(self._lines()), tone="lead")
        yield Heading("Let op")
        words = self.passphrase.count("-") + 1
        yield Bullets(
            (
                Paragraph(f"Het zijn {words} Nederlandse woorden, in deze volgorde."),
                Paragraph("Typ alles in kleine letters. Met een hoofdletter gaat het niet open."),
                Paragraph("Zet tussen de woorden een streepje, geen spatie."),
                Paragraph("Staat er een streepje aan het eind van een regel? Typ het gewoon mee."),
            )
        )
        yield Heading("Zo bewaart u het")
        yield Bullets(
            (
                Paragraph("Stuur dit blad nooit samen met het bestand."),
                Paragraph("Vernietig het als het bestand open is geweest en is opgeborgen."),
                Paragraph("Kwijt? Wij hebben het niet bewaard. Vraag om een nieuw exemplaar."),
            )
        )

    def _lines(self) -> Iterable[str]:
        """Give the passphrase on lines that are never too long; each but the last ends in -."""
        words = self.passphrase.split("-")
        for at in range(0, len(words), _WORDS_ON_A_LINE):
            hyphen = "-" if at + _WORDS_ON_A_LINE < len(words) else ""
            yield "-".join(words[at : at + _WORDS_ON_A_LINE]) + hyphen


@dataclass(frozen=True)
class ExchangeSheet:
    """What a gemeente needs to know for sure that a package comes from this inrichting.

    ``certificate`` is the SHA-256 fingerprint in groups.
    """

    certificate: str
    valid_until: date
    roster_root: str
    phone: str

    title = "Uitwisselblad"

    @property
    def number(self) -> str:
        """The first two groups of the fingerprint."""
        return f"certificaat {' '.join(self.certificate.split()[:2])}"

    def blocks(self, frame: Frame) -> Iterable[Block]:
        """Give what stands on it."""
        yield from opening(self, frame, Field("Telefoon", self.phone))
        yield Paragraph("Hiermee ziet u dat een melding echt van ons komt.", tone="lead")
        yield Heading("Onze codes")
        yield Fields(
            (
                Field("Certificaat", self.certificate),
                Field("Geldig tot", show_day(self.valid_until)),
                Field("Begin van de rollenlijst", in_groups(self.roster_root)),
            )
        )
        yield Heading("Zo vergelijkt u ze")
        yield Bullets(
            (
                Paragraph("Bel ons op een nummer dat u al had, niet op het nummer van dit blad."),
                Paragraph("Lees om de beurt een groep van vier tekens voor."),
                Paragraph("Verschilt er een teken? Gebruik het certificaat dan niet."),
            )
        )
        yield Heading("Vergeleken")
        yield Boxes("", ("alle groepen zijn gelijk", "er is een verschil"))
        yield from signatures("Voor de inrichting", "Voor de gemeente")
