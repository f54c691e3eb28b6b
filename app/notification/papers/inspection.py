"""Papers for rights and accountability: overview for inspection, text for the processing register.

They stay in the inrichting. What they say of the law carries its label: nothing here was read word
for word.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from app.notification.blocks import Block, Bullets, Field, Heading, Paragraph, Row, Table
from app.notification.papers.frame import Frame, opening
from app.wizard.dates import short_date, show_day


@dataclass(frozen=True)
class GivenRow:
    """One exemplar that was given: to whom by function, the kinds of data, and what came after.

    ``kinds`` is empty when they are not known any more; ``later`` e.g. "ingetrokken op 3-1-2027".
    """

    file_name: str
    exemplar: int
    gemeente: str
    function: str
    given_on: date
    form: str
    ground: str
    kinds: tuple[str, ...]
    later: str = ""


@dataclass(frozen=True)
class AskedRow:
    """A question to another party, with which something was told about the person as well."""

    party: str
    on: date


@dataclass(frozen=True)
class InspectionOverview:
    """What was given about one person to whom; shown or read aloud, not handed out.

    ``reading`` is how the law is read, with its label; ``decided`` who decided that it may be
    printed, and why.
    """

    references: tuple[str, ...]
    person: str
    since: date
    rows: tuple[GivenRow, ...]
    asked: tuple[AskedRow, ...]
    reading: Field
    decided: Field

    title = "Overzicht voor inzage"
    number = ""

    def blocks(self, frame: Frame) -> Iterable[Block]:
        """Give what stands on it."""
        zaken = ", ".join(self.references) or "geen"
        yield from opening(
            self,
            frame,
            Field("Betrokkene", self.person),
            Field("Zaken", zaken),
            Field("Gegeven sinds", show_day(self.since)),
            self.decided,
        )
        yield Heading("Wat is gegeven, aan wie en wanneer")
        if self.rows:
            yield Table(
                ("Melding", "Aan", "Wanneer", "Welke soorten gegevens", "Vorm en grond"),
                tuple(Row(_cells(one)) for one in self.rows),
                (20, 19, 14, 29, 18),
            )
        else:
            yield Paragraph("In deze tijd is over betrokkene niets gegeven.", tone="lead")
        if self.asked:
            yield Heading("Vragen die wij stelden")
            yield Paragraph(
                "Wie een vraag over iemand stelt, zegt ook iets over die persoon.",
                introduces=True,
            )
            yield Bullets(
                tuple(Paragraph(f"{one.party}, op {show_day(one.on)}") for one in self.asked)
            )
        yield Heading("Hoe u dit gebruikt")
        yield Paragraph(
            "Laat dit overzicht zien of lees het voor. Neem het daarna weer mee en vernietig het."
        )
        yield Paragraph(self.reading.value, tone="note", note=self.reading.label)


def _cells(one: GivenRow) -> tuple[str, ...]:
    kinds = ", ".join(one.kinds) or "niet meer bekend: de zaak is vernietigd"
    later = f"; {one.later}" if one.later else ""
    to = ", ".join(filter(None, (f"de burgemeester van {one.gemeente}", one.function)))
    return (
        f"{one.file_name}, exemplaar {one.exemplar}",
        to,
        short_date(one.given_on),
        kinds,
        f"{one.form}; {one.ground}{later}",
    )


@dataclass(frozen=True)
class TextPart:
    """A part of a text: its heading, its lines, and where it comes from with its label."""

    title: str
    lines: tuple[str, ...]
    source: str = ""


@dataclass(frozen=True)
class ProcessingRegisterText:
    """Text for the organisation's register of processing, out of the settings as they are."""

    parts: tuple[TextPart, ...]

    title = "Tekst voor het verwerkingsregister"
    number = ""

    def blocks(self, frame: Frame) -> Iterable[Block]:
        """Give what stands on it."""
        yield from opening(self, frame)
        yield Paragraph(
            "Een voorstel van Meldpoort, gemaakt uit de instellingen van deze kluis. Leg het voor"
            " aan de functionaris gegevensbescherming. Het is geen bewijs dat alles klopt."
        )
        for part in self.parts:
            yield Heading(part.title)
            yield Bullets(tuple(Paragraph(line) for line in part.lines))
            if part.source:
                yield Paragraph(part.source, tone="note")
