"""The sheet for the person concerned: short, without offence, risk or gemeente; or full."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from app import law
from app.law import Entry
from app.notification.blocks import Block, Bullets, Field, Fields, Heading, Paragraph
from app.notification.papers.frame import Frame
from app.wizard.dates import show_day

GROUND = "pbw-18b-1"
"""The text of the law that the full sheet quotes."""


@dataclass(frozen=True)
class ToldGemeente:
    """A gemeente whose burgemeester got data, and on which day (None: not yet)."""

    name: str
    on: date | None


@dataclass(frozen=True)
class PersonSheet:
    """What the person gets on paper. A sheet in a cell is read by others too.

    With ``full`` False nothing on it tells why or to whom. ``kinds`` are the kinds of data.
    """

    full: bool
    contact: tuple[Field, ...]
    gemeenten: tuple[ToldGemeente, ...] = ()
    kinds: tuple[str, ...] = ()
    officer: str = ""
    ground: Entry | None = None
    """The text of the law in force; None for that of the program."""

    title = "Over uw gegevens"
    number = ""

    def blocks(self, frame: Frame) -> Iterable[Block]:
        """Give what stands on it."""
        yield Heading(self.title, level=1)
        yield Fields((Field("Van", frame.facility), Field("Datum", frame.day)))
        yield from self._full() if self.full else self._short()
        yield from self._rights()
        yield Heading("Hebt u vragen?")
        yield Paragraph("Praat met uw casemanager. U kunt ook uw advocaat om hulp vragen.")
        yield Fields(self.contact)

    def _short(self) -> Iterable[Block]:
        yield Paragraph(
            "Wij hebben gegevens over u gedeeld. Uw casemanager heeft u verteld met wie en waarom.",
            tone="lead",
        )
        yield Paragraph(
            "Op dit blad staat daar verder niets over. Zo kan een ander het niet lezen. Wilt u het"
            " nog eens horen? Vraag dan om een gesprek."
        )

    def _full(self) -> Iterable[Block]:
        yield Paragraph("Wij geven gegevens over u aan een burgemeester.", tone="lead")
        yield Paragraph(
            "Laat dit blad niet slingeren. Wilt u het liever niet op uw cel? Dan bewaren wij het."
        )
        yield Heading("Aan wie")
        yield Bullets(tuple(Paragraph(_told(one)) for one in self.gemeenten))
        yield Heading("Waarom")
        yield Paragraph("De wet zegt wanneer de directeur dit doet. Dit staat er:", introduces=True)
        entry = self.ground or law.entry(GROUND)
        yield Paragraph(entry.text, tone="law", note=entry.citation)
        if self.kinds:
            yield Heading("Welke gegevens")
            yield Bullets(tuple(Paragraph(kind) for kind in self.kinds))

    def _rights(self) -> Iterable[Block]:
        yield Heading("Wat u kunt doen")
        rights = [
            "U kunt vragen welke gegevens wij over u hebben en aan wie wij ze gaven.",
            "Klopt er iets niet? Dan kunt u vragen om het te verbeteren.",
            "Bent u het er niet mee eens? Dan kunt u dat zeggen tegen de directeur.",
            "U kunt een klacht sturen aan de Autoriteit Persoonsgegevens.",
        ]
        yield Bullets(tuple(Paragraph(right) for right in rights))
        if self.officer:
            yield Fields((Field("Functionaris gegevensbescherming", self.officer),))


def _told(one: ToldGemeente) -> str:
    when = f", op {show_day(one.on)}" if one.on else ", nog niet gegeven"
    return f"De burgemeester van {one.name}{when}"
