"""What every paper besides the letter has around its own words, and how it becomes a PDF."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from app.notification.blocks import Blanks, Block, Field, Fields, Heading, Letterhead
from app.notification.dutch_day import day_in_the_netherlands, dutch_moment
from app.notification.pdf import Furniture, render
from app.notification.tagging.archive import Properties
from app.notification.texts import say
from app.wizard.dates import show_day


@dataclass(frozen=True)
class Frame:
    """What a paper does not say itself: who makes it, when (aware), and with which program.

    ``sender`` is the name of the inrichting and then the lines of its address.
    """

    sender: tuple[str, ...]
    handling: str
    made_at: datetime
    build: str
    practice: bool = False
    return_address: str = ""
    letterhead: bytes = b""

    @property
    def facility(self) -> str:
        """The name of the inrichting."""
        return self.sender[0]

    @property
    def day(self) -> str:
        """The day the paper was made, in the Netherlands."""
        return show_day(day_in_the_netherlands(self.made_at))


class Paper(Protocol):
    """A paper: its title and number (nothing personal), and what stands on it."""

    @property
    def title(self) -> str:
        """The title, also of the file."""

    @property
    def number(self) -> str:
        """What the paper is known by, on every page."""

    def blocks(self, frame: Frame) -> Iterable[Block]:
        """Give what stands on it."""


def render_paper(paper: Paper, frame: Frame) -> bytes:
    """Give a paper as PDF; the same paper and frame give the same bytes."""
    return render(
        tuple(paper.blocks(frame)),
        Furniture(
            handling=frame.handling,
            running=" · ".join(filter(None, (paper.title, paper.number))),
            band=say("letter", "practice") if frame.practice else "",
        ),
        Properties(
            title=" ".join(filter(None, (paper.title, paper.number))),
            subject=paper.title,
            author=frame.facility,
            creator=f"Meldpoort {frame.build}",
            made=frame.made_at,
        ),
    )


def opening(
    paper: Paper, frame: Frame, *rows: Field, whose: str = "Inrichting"
) -> tuple[Block, ...]:
    """Give the top of a paper that stays inside: title, inrichting, moment, and its own rows."""
    number = (Field("Nummer", paper.number),) if paper.number else ()
    return (
        Heading(paper.title, level=1),
        Fields(
            (
                Field(whose, frame.facility),
                Field("Gemaakt op", dutch_moment(frame.made_at)),
                *number,
                *rows,
            )
        ),
    )


def letter_opening(
    paper: Paper, frame: Frame, addressee: tuple[str, ...], *facts: Field
) -> tuple[Block, ...]:
    """Give the top of a paper that goes to a gemeente: letterhead and title."""
    back = frame.return_address
    return (
        Letterhead(
            sender=frame.sender,
            return_address=say("letter", "return_address", address=back) if back else "",
            personal=say("letter", "personal"),
            addressee=addressee,
            facts=(Field("Datum", frame.day), Field("Ons kenmerk", paper.number), *facts),
            image=frame.letterhead,
        ),
        Heading(paper.title, level=1),
    )


def signatures(*who: str) -> tuple[Block, ...]:
    """Give a line with name, function, date and signature for each person."""
    made: list[Block] = []
    for person in who:
        made.append(Heading(person, level=3))
        made.append(Blanks(("Naam en functie", "Datum", "Handtekening")))
    return tuple(made)
