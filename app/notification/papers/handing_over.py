"""Papers that go with a notification: receipt, replacement notice and withdrawal notice."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal, TypeAlias

from app.notification.blocks import (
    Blanks,
    Block,
    Boxes,
    Bullets,
    Field,
    Fields,
    Heading,
    Paragraph,
)
from app.notification.dutch_day import dutch_moment
from app.notification.letter import in_groups
from app.notification.papers.frame import Frame, letter_opening, opening, signatures
from app.wizard.dates import show_day

ChangeKind: TypeAlias = Literal[
    "changed", "wrong_gemeente", "incorrect", "unlawful", "not_needed", "deceased"
]
"""What is the matter (steps.md, change.kind)."""

Ask: TypeAlias = Literal["correct", "destroy", "restrict", "note", "request_destruction"]
"""What is asked; the first three only when the data were wrong or unlawful (Wjsg 24 jo. 51b)."""

_KINDS: dict[ChangeKind, str] = {
    "changed": "De gegevens zijn veranderd.",
    "wrong_gemeente": "De melding had niet naar uw gemeente moeten gaan.",
    "incorrect": "In de melding stonden gegevens die niet juist zijn.",
    "unlawful": "Wij hadden deze gegevens niet mogen geven.",
    "not_needed": "De melding is niet meer nodig.",
    "deceased": "Betrokkene is overleden.",
}
_ASKS: dict[Ask, str] = {
    "correct": "Verbeter de gegevens in uw administratie.",
    "destroy": "Vernietig {melding} en alles wat u eruit overnam.",
    "restrict": "Scherm de gegevens af, zodat niemand ze nog gebruikt.",
    "note": "Wij vragen u om dit te lezen en te bewaren bij de melding.",
    "request_destruction": (
        "Wij verzoeken u {melding} te vernietigen. Uw gemeente beslist zelf over haar archief."
    ),
}
_OWED: frozenset[ChangeKind] = frozenset({"incorrect", "unlawful"})
_OWED_ASKS: frozenset[Ask] = frozenset({"correct", "destroy", "restrict"})


@dataclass(frozen=True)
class HandOverReceipt:
    """The proof that an exemplar was handed over; nothing about the person.

    ``digest`` is the SHA-256 of the bytes that were handed over, in hexadecimal.
    """

    file_name: str
    exemplar: int
    gemeente: str
    form: str
    channel: str
    digest: str
    given_by: str
    given_to: str = ""
    given_at: datetime | None = None

    title = "Ontvangstbewijs"

    @property
    def number(self) -> str:
        """Number of the notification and of the exemplar."""
        return f"{self.file_name} exemplaar {self.exemplar}"

    def blocks(self, frame: Frame) -> Iterable[Block]:
        """Give what stands on it."""
        yield from opening(
            self,
            frame,
            Field("Voor", f"de burgemeester van {self.gemeente}"),
            Field("Vorm", self.form),
            Field("Weg", self.channel),
            Field("Code van dit exemplaar", in_groups(self.digest)),
        )
        yield Paragraph(
            "Dit blad bewijst dat het exemplaar is overhandigd. Er staat niets op over de persoon."
            " Bewaar het bij de melding. De gever en de ontvanger krijgen er elk een.",
        )
        handed = [Field("Overhandigd door", self.given_by)]
        if self.given_to:
            handed.append(Field("Overhandigd aan", self.given_to))
        if self.given_at:
            handed.append(Field("Overhandigd op", dutch_moment(self.given_at)))
        yield Heading("De overdracht")
        yield Fields(tuple(handed))
        yield Boxes("Wat klopt er?", ("de envelop was dicht", "de code is vergeleken"))
        yield Heading("Handtekeningen")
        yield from signatures("Wie het gaf", "Wie het ontving")


@dataclass(frozen=True)
class WithdrawalNotice:
    """Takes a notification back. ``asks`` fits ``kind``, or making it raises ValueError."""

    file_name: str
    gemeente: str
    attention: str
    given_on: date
    kind: ChangeKind
    reason: str
    asks: tuple[Ask, ...]
    contact: tuple[Field, ...]
    confirm_by: date | None = None

    title = "Intrekking van een melding"

    def __post_init__(self) -> None:
        _check(self.kind, self.asks)

    @property
    def number(self) -> str:
        """Number of the notification that is taken back."""
        return self.file_name

    def blocks(self, frame: Frame) -> Iterable[Block]:
        """Give what stands on it."""
        addressee = _addressee(self.gemeente, self.attention)
        yield from letter_opening(self, frame, addressee)
        yield Paragraph("Geachte burgemeester,")
        given = show_day(self.given_on)
        yield Paragraph(
            f"Op {given} kreeg u van ons melding {self.file_name}. Die melding trekken wij in."
            f" {_no_more(self.kind, 'haar')}",
            tone="lead",
        )
        yield from _why(self.kind, self.reason)
        yield from _asked(self.asks, self.confirm_by)
        yield Heading("Wie u kunt bellen")
        yield Fields(self.contact)
        yield from _confirmation(self.file_name, asks=self.asks)


@dataclass(frozen=True)
class ReplacementNotice:
    """Says that a newer version takes the place of an older one."""

    old_file_name: str
    new_file_name: str
    gemeente: str
    attention: str
    given_on: date
    kind: ChangeKind
    reason: str
    asks: tuple[Ask, ...]
    contact: tuple[Field, ...]
    confirm_by: date | None = None

    title = "Vervanging van een melding"

    def __post_init__(self) -> None:
        _check(self.kind, self.asks)

    @property
    def number(self) -> str:
        """Number of the new version."""
        return self.new_file_name

    def blocks(self, frame: Frame) -> Iterable[Block]:
        """Give what stands on it."""
        addressee = _addressee(self.gemeente, self.attention)
        yield from letter_opening(self, frame, addressee)
        yield Paragraph("Geachte burgemeester,")
        given = show_day(self.given_on)
        yield Paragraph(
            f"Op {given} kreeg u van ons melding {self.old_file_name}. Melding"
            f" {self.new_file_name} komt daarvoor in de plaats. {_no_more(self.kind, 'de oude')}",
            tone="lead",
        )
        yield from _why(self.kind, self.reason)
        yield from _asked(self.asks, self.confirm_by, "de oude melding")
        yield Heading("Wie u kunt bellen")
        yield Fields(self.contact)
        yield from _confirmation(self.old_file_name, asks=self.asks, which="de oude melding")


def asks_fit(kind: ChangeKind, asks: tuple[Ask, ...]) -> bool:
    """Tell whether this can be asked for this reason.

    To correct, destroy or restrict is owed only when the data were wrong or unlawful
    (Wjsg 24 jo. 51b); for any other reason it can be no more than a request.
    """
    return bool(asks) and (kind in _OWED or _OWED_ASKS.isdisjoint(asks))


def _check(kind: ChangeKind, asks: tuple[Ask, ...]) -> None:
    if not asks_fit(kind, asks):
        raise ValueError("this cannot be asked for this reason")


def _addressee(gemeente: str, attention: str) -> tuple[str, ...]:
    title = f"De burgemeester van {gemeente}"
    return (title, f"T.a.v. {attention}") if attention else (title,)


def _no_more(kind: ChangeKind, what: str) -> str:
    """Demand only what is owed; for any other reason it is a request."""
    if kind in _OWED:
        return f"Gebruik {what} niet meer."
    return f"Wij vragen u {what} niet meer te gebruiken."


def _why(kind: ChangeKind, reason: str) -> Iterable[Block]:
    yield Heading("Waarom")
    yield Paragraph(_KINDS[kind])
    if reason:
        yield Paragraph(reason)


def _asked(asks: tuple[Ask, ...], by: date | None, which: str = "de melding") -> Iterable[Block]:
    yield Heading("Wat wij u vragen")
    yield Bullets(tuple(Paragraph(_ASKS[ask].format(melding=which)) for ask in asks))
    until = f" vóór {show_day(by)}" if by else ""
    yield Paragraph(
        f"Wij vragen u het strookje hieronder{until} terug te sturen. Zo weten wij dat u dit las."
    )


def _confirmation(
    file_name: str, *, asks: tuple[Ask, ...], which: str = "de melding"
) -> Iterable[Block]:
    yield Heading("Bevestiging van de gemeente")
    yield Fields((Field("Hoort bij", file_name),))
    options = ["wij hebben dit gelezen"]
    if "correct" in asks:
        options.append("wij hebben de gegevens verbeterd")
    if "restrict" in asks:
        options.append("wij hebben de gegevens afgeschermd")
    if not {"destroy", "request_destruction"}.isdisjoint(asks):
        options += [f"wij hebben {which} vernietigd", "wij bewaren haar nog"]
    yield Boxes("", tuple(options))
    yield Blanks(("Naam en functie", "Datum", "Handtekening"))
