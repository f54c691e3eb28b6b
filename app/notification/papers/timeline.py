"""The time line of a case on paper: it stays inside."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from app.notification.blocks import Block, Field, Heading, Paragraph, Row, Table
from app.notification.papers.frame import Frame, opening


@dataclass(frozen=True)
class TimelineRow:
    """One thing that happened: day and time, by whom, and what."""

    at: str
    who: str
    what: str


@dataclass(frozen=True)
class TimelinePaper:
    """Everything that happened to one case, newest last."""

    reference: str
    person: str
    rows: tuple[TimelineRow, ...]

    title = "Tijdlijn van een zaak"

    @property
    def number(self) -> str:
        """Reference of the case."""
        return self.reference

    def blocks(self, frame: Frame) -> Iterable[Block]:
        """Give what stands on it."""
        yield from opening(self, frame, Field("Betrokkene", self.person))
        yield Paragraph(
            "Dit blad blijft in de inrichting. Het zegt wat over de zaak is vastgelegd, meer niet."
        )
        yield Heading("Wat er gebeurde")
        yield Table(
            ("Wanneer", "Wie", "Wat"),
            tuple(Row((one.at, one.who, one.what)) for one in self.rows),
            (20, 26, 54),
        )
