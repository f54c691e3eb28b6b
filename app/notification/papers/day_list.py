"""The day list: what asks for attention today, on paper, for the work of one day."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from app.notification.blocks import Block, Field, Heading, Paragraph, Row, Table
from app.notification.papers.frame import Frame, opening
from app.wizard.dates import days_text, short_date, show_day

OWN_CHOICE = "Eigen keuze van de organisatie; geen wet noemt deze termijn."
FROM_THE_LAW = "Dit is geen eigen keuze: zo lezen wij de wet."
"""No law is asserted on paper that was not read word for word; the term says which article."""


@dataclass(frozen=True)
class DayLine:
    """One thing that may not be left lying; ``days`` from today, negative when past.

    ``reference`` and ``name`` are empty for what is about no case.
    """

    what: str
    reference: str
    name: str
    day: date
    days: int


@dataclass(frozen=True)
class DayGroup:
    """Things of one kind, with the term after which the program warns about them."""

    title: str
    term: str
    own_choice: bool
    lines: tuple[DayLine, ...]


@dataclass(frozen=True)
class DayList:
    """What asks for attention today."""

    day: date
    groups: tuple[DayGroup, ...]
    more: bool = False

    title = "Daglijst"

    @property
    def number(self) -> str:
        """The day."""
        return self.day.isoformat()

    def blocks(self, frame: Frame) -> Iterable[Block]:
        """Give what stands on it."""
        yield from opening(self, frame, Field("Dag", show_day(self.day)))
        if not self.groups:
            yield Paragraph("Er is vandaag geen alarm.", tone="lead")
        for group in self.groups:
            yield Heading(group.title)
            label = OWN_CHOICE if group.own_choice else FROM_THE_LAW
            yield Paragraph(f"Alarm: {_small(group.term)} {label}", introduces=True)
            yield Table(
                ("Zaak", "Wat te doen", "Datum", "Wanneer"),
                tuple(_row(line) for line in group.lines),
                (25, 45, 13, 17),
            )
        if self.more:
            yield Paragraph("Er zijn er meer. Kijk in de lijst met alarmen.")
        yield Paragraph(
            "Het programma weet alleen wat is ingevoerd. Geen alarm betekent niet dat er niets aan"
            " de hand is. Vernietig deze lijst aan het eind van de dag.",
            tone="note",
        )


def _row(line: DayLine) -> Row:
    case = "\n".join(filter(None, (line.name, line.reference))) or "hele kluis"
    return Row((case, line.what, short_date(line.day), days_text(line.days)))


def _small(text: str) -> str:
    return text[:1].lower() + text[1:]
