"""Papers of a gemeente: what an inrichting compares, and that a notification was destroyed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from app.notification.blocks import Block, Boxes, Bullets, Field, Fields, Heading, Paragraph
from app.notification.letter import in_groups
from app.notification.papers.frame import Frame, opening, signatures
from app.wizard.dates import show_day


@dataclass(frozen=True)
class GemeenteExchangeSheet:
    """What an inrichting needs to encrypt for exactly this gemeente; nothing secret.

    ``certificate`` is the SHA-256 fingerprint in groups, ``words`` the same in words.
    """

    gemeente: str
    code: str
    unit: str
    certificate: str
    words: tuple[str, ...]
    valid_until: date
    phone: str
    hours: str

    title = "Uitwisselblad van de gemeente"

    @property
    def number(self) -> str:
        """The first two groups of the fingerprint."""
        return f"certificaat {' '.join(self.certificate.split()[:2])}"

    def blocks(self, frame: Frame) -> Iterable[Block]:
        """Give what stands on it."""
        yield from opening(self, frame, whose="Gemeente")
        yield Paragraph(
            "Met dit certificaat versleutelt u een melding. Alleen onze gemeente kan die openen.",
            tone="lead",
        )
        yield Heading("Onze codes")
        yield Fields(
            (
                Field("Gemeente", f"{self.gemeente} (code {self.code})"),
                Field("Vingerafdruk van het certificaat", self.certificate),
                Field("In woorden", " ".join(self.words)),
                Field("Geldig tot", show_day(self.valid_until)),
            )
        )
        yield Heading("Wie u belt")
        rows = (
            ("Onderdeel", self.unit),
            ("Telefoon", self.phone),
            ("Bereikbaar", self.hours),
        )
        yield Fields(tuple(Field(label, text) for label, text in rows if text))
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
        yield from signatures("Voor de gemeente", "Voor de inrichting")


@dataclass(frozen=True)
class GemeenteStatement:
    """Says that a gemeente destroyed a notification: when, by whom, why; not about whom.

    ``content_hash`` is the SHA-256 of what the notification said, in hexadecimal.
    """

    file_name: str
    facility: str
    received_on: date
    destroyed_on: date
    destroyed_by: str
    reason: str
    content_hash: str
    readers: int

    title = "Verklaring van vernietiging"

    @property
    def number(self) -> str:
        """Number of the notification."""
        return self.file_name

    def blocks(self, frame: Frame) -> Iterable[Block]:
        """Give what stands on it."""
        yield from opening(self, frame, whose="Gemeente")
        yield Paragraph(
            "De gemeente verklaart dat deze melding uit haar kluis is vernietigd.", tone="lead"
        )
        yield Fields(
            (
                Field("Melding", self.file_name),
                Field("Code van de inhoud", in_groups(self.content_hash)),
                Field("Van", self.facility),
                Field("Geopend op", show_day(self.received_on)),
                Field("Vernietigd op", show_day(self.destroyed_on)),
                Field("Vernietigd door", self.destroyed_by),
                Field("Waarom", self.reason),
                Field("Hoe vaak gelezen", str(self.readers)),
            )
        )
        yield Heading("Wat er nog is")
        yield Bullets(
            (
                Paragraph(
                    "In het programma staat nog dat deze melding er was en wie haar las. Niet wat"
                    " erin stond en niet over wie zij ging."
                ),
                Paragraph(
                    "Het programma weet niets van afdrukken en kopieën daarbuiten. Vul in wat"
                    " daarmee is gedaan."
                ),
            )
        )
        yield Boxes(
            "Afdrukken en kopieën",
            ("er zijn er geen", "zijn ook vernietigd", "zijn nog niet vernietigd"),
        )
        yield from signatures("Wie vernietigde", "Wie meekeek, als uw gemeente dat vraagt")
