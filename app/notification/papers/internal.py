"""Papers that stay inside: memo for "niet melden", overview of the register, checks."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from app.notification.blocks import (
    Block,
    Bullets,
    Field,
    Fields,
    Heading,
    Paragraph,
    Row,
    Table,
)
from app.notification.dutch_day import dutch_moment
from app.notification.letter import in_groups
from app.notification.papers.frame import Frame, opening, signatures
from app.wizard.dates import show_day

_INSIDE = "Dit stuk blijft in de inrichting. Het gaat niet naar een gemeente."


@dataclass(frozen=True)
class Answered:
    """A condition of the legal test with its answer and the reason, in words."""

    condition: str
    answer: str
    reason: str = ""


@dataclass(frozen=True)
class NotNotifyMemo:
    """Why there is no notification: as much accounted for as a notification would be.

    ``reasons`` are labelled texts (proposal, review); ``deciders`` are functions. The two codes
    are SHA-256 in hexadecimal.
    """

    reference: str
    version: int
    person: str
    birth_date: str
    release: date | None
    decided_at: datetime
    deciders: tuple[str, ...]
    test: tuple[Answered, ...]
    reasons: tuple[Field, ...]
    law_version: str
    version_hash: str

    title = "Beslissing: niet melden"

    @property
    def number(self) -> str:
        """Number and version of the case."""
        return f"{self.reference} versie {self.version}"

    def blocks(self, frame: Frame) -> Iterable[Block]:
        """Give what stands on it."""
        release = show_day(self.release) if self.release else "niet bekend"
        yield from opening(
            self,
            frame,
            Field("Betrokkene", self.person),
            Field("Geboortedatum", self.birth_date),
            Field("Vrijlating", release),
        )
        yield Paragraph("Over deze persoon gaat geen melding naar een burgemeester.", tone="lead")
        yield Paragraph(_INSIDE)
        yield Heading("De beslissing")
        yield Fields(
            (
                Field("Beslist op", dutch_moment(self.decided_at)),
                Field("Beslist door", "\n".join(self.deciders)),
            )
        )
        if self.reasons:
            yield Heading("Waarom niet")
            yield Fields(self.reasons)
        yield Heading("De voorwaarden van artikel 18b Pbw")
        yield Table(
            ("Voorwaarde", "Antwoord", "Reden"),
            tuple(Row((one.condition, one.answer, one.reason)) for one in self.test),
            (34, 16, 50),
        )
        yield Heading("Controlegegevens")
        yield Fields(
            (
                Field("Code van de wetteksten", in_groups(self.law_version)),
                Field("Code van de zaak", in_groups(self.version_hash)),
            )
        )


@dataclass(frozen=True)
class ControleurResult:
    """What an inspection of the vault looked at and found; ``found`` are sentences.

    ``head`` is the head of the journal at that moment (number and hash; None when it could not
    be read), ``roster`` root and head of the roster, ``checkpoint`` a sentence about the last one.
    """

    vault: str
    checked: tuple[str, ...]
    found: tuple[str, ...]
    head: tuple[int, str] | None
    by: str
    roster: tuple[str, str] = ("", "")
    checkpoint: str = ""

    title = "Uitslag van de controle"

    @property
    def number(self) -> str:
        """The first characters of the vault's id."""
        return f"kluis {in_groups(self.vault[:8])}"

    def blocks(self, frame: Frame) -> Iterable[Block]:
        """Give what stands on it."""
        yield from opening(self, frame, Field("Gecontroleerd door", self.by))
        if self.found:
            count = len(self.found)
            found = "1 ding gevonden" if count == 1 else f"{count} dingen gevonden"
            yield Paragraph(f"Er is {found}." if count == 1 else f"Er zijn {found}.", tone="lead")
            yield Bullets(tuple(Paragraph(sentence) for sentence in self.found))
        else:
            yield Paragraph("Alles klopt. Er is niets gevonden.", tone="lead")
        yield Heading("Waarnaar is gekeken")
        yield Bullets(tuple(Paragraph(sentence) for sentence in self.checked))
        yield Heading("Stand van het logboek")
        if self.head is None:
            yield Paragraph("De stand van het logboek was niet te lezen.")
        else:
            yield Fields(
                (
                    Field("Regels", str(self.head[0])),
                    Field("Code van de laatste regel", in_groups(self.head[1])),
                )
            )
        if self.checkpoint:
            yield Paragraph(self.checkpoint)
        names = ("Begin van de rollenlijst", "Stand van de rollenlijst")
        rows = zip(names, self.roster, strict=True)
        if any(self.roster):
            yield Fields(tuple(Field(name, in_groups(code)) for name, code in rows if code))
        yield Paragraph(
            "Bewaar dit blad buiten de kluis. Bij de volgende controle typt u deze code over. Zo"
            " blijkt of er regels van het logboek zijn verdwenen.",
            tone="note",
        )
        yield Heading("Handtekening")
        yield from signatures("De controleur")


@dataclass(frozen=True)
class DestroyedLine:
    """One case that was destroyed: its number and what there was of it, never a name."""

    reference: str
    what: str
    rule: str


@dataclass(frozen=True)
class DestructionStatement:
    """Verklaring van vernietiging: what, when, how, on which ground, by which two people."""

    statement: str
    on: datetime
    by: str
    second: str
    how: str
    ground: str
    lines: tuple[DestroyedLine, ...]

    title = "Verklaring van vernietiging"

    @property
    def number(self) -> str:
        """Number of the statement."""
        return self.statement

    def blocks(self, frame: Frame) -> Iterable[Block]:
        """Give what stands on it."""
        yield from opening(
            self,
            frame,
            Field("Vernietigd op", dutch_moment(self.on)),
            Field("Door", self.by),
            Field("Gezien door", self.second),
            Field("Hoe", self.how),
            Field("Selectielijst of regel", self.ground),
        )
        yield Paragraph(
            "Wij verklaren dat de stukken hieronder uit de kluis van Meldpoort zijn vernietigd.",
            tone="lead",
        )
        yield Paragraph(
            "Dit gaat niet over papier, over wat een gemeente heeft en over reservekopieën van"
            " eerder. Die worden apart vernietigd."
        )
        yield Table(
            ("Nummer", "Wat", "Bewaarregel"),
            tuple(Row((one.reference, one.what, one.rule)) for one in self.lines),
            (26, 42, 32),
        )
        yield Heading("Handtekeningen")
        yield from signatures("Wie vernietigde", "Wie het zag")
