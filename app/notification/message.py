"""What a notification says: the content of ``melding.json``, and so of the letter.

Its bytes are made once, when a case is submitted, and sealed; the letter is drawn from them.
Nothing in it tells of answers that were not chosen: no empty places, no numbers with gaps.
"""

from __future__ import annotations

from datetime import date
from typing import Annotated, Any, Literal, Self

from pydantic import AfterValidator, BaseModel, ConfigDict, ValidationError

from app.case import canonical
from app.case.model.parts import Day, PartialDate
from app.case.refusal import Refusal
from app.case.text import cleaned

FORMAT: Literal["meldpoort.notification/1"] = "meldpoort.notification/1"


def _text(value: str) -> str:
    if cleaned(value) != value:
        raise ValueError("In de tekst staat een onzichtbaar teken.")
    return value


Said = Annotated[str, AfterValidator(_text)]
"""Text as the letter says it."""


class Content(BaseModel):
    """A frozen piece of a notification."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Sender(Content):
    """The facility that sends, as its letterhead says it."""

    name: Said
    address: tuple[Said, ...] = ()
    return_address: Said | None = None
    phone: Said | None = None
    handling: Said


class Recipient(Content):
    """The burgemeester of one gemeente, and whoever takes it for them (function only)."""

    code: Said
    gemeente: Said
    title: Said
    attention: Said | None = None


class Person(Content):
    """Who it is about: only what goes along by itself (analogy: art. 6 lid 1 Bjsg)."""

    surname: Said
    given_names: Said | None = None
    birth_date: PartialDate | None = None
    facility: Said


class SourceNote(Content):
    """Where something comes from: kind, author (function), date, and whether it was verified."""

    kind: Said
    author: Said | None = None
    on: PartialDate | None = None
    verified: Said | None = None


class EarlierRelease(Content):
    """A release date that a notification said before."""

    day: Day | None = None
    certainty: Said | None = None
    replaced_on: Day


class Release(Content):
    """When the person is released, how certain that is and where the date comes from."""

    day: Day | None = None
    certainty: Said | None = None
    source: SourceNote | None = None
    calculated_on: Day | None = None
    earlier: tuple[EarlierRelease, ...] = ()


class Contact(Content):
    """Who the gemeente can call, and who when that person is away."""

    person: Said
    phone: Said | None = None
    hours: Said | None = None
    until: Said | None = None
    deputy: Said | None = None
    deputy_phone: Said | None = None


class Because(Content):
    """Why this gemeente receives the notification."""

    basis: tuple[Said, ...] = ()
    why: Said


class Item(Content):
    """One thing that was chosen: with a label when it has one, a date and a source if known."""

    label: Said | None = None
    text: Said
    on: PartialDate | None = None
    source: SourceNote | None = None


PartName = Literal[
    "identity",
    "addresses",
    "surroundings",
    "offences",
    "frames",
    "facts",
    "behaviour",
    "treatment",
    "sources",
    "judgement",
    "raises",
    "lowers",
    "instrument",
    "health",
    "unknown",
    "view",
    "informed",
]


class Part(Content):
    """A chosen part of the notification; an offence or an instrument is a part of its own."""

    name: PartName
    items: tuple[Item, ...]


class LawText(Content):
    """One passage of the law, word for word, with the day of the version that was read."""

    citation: Said
    text: Said
    version: Day


class Ground(Content):
    """The law, and why its conditions are met in this case."""

    law: tuple[LawText, ...]
    reasons: tuple[Item, ...]
    sentences: tuple[Said, ...] = ()


class Use(Content):
    """What the data are for, what we ask of the reader, and how long they are kept."""

    law: tuple[Said, ...]
    requests_intro: Said
    requests: tuple[Said, ...]
    confidentiality: Said
    retention: Said
    proposal: Said


class Replaces(Content):
    """The notification that this one replaces."""

    reference: Said
    version: int
    text: Said


class Notification(Content):
    """What one burgemeester receives (art. 18b lid 1 Pbw)."""

    format: Literal["meldpoort.notification/1"] = FORMAT
    reference: Said
    version: int
    practice: bool
    text_version: Said
    law_version: Said
    sender: Sender
    recipient: Recipient
    subject: Said
    core: Said
    asks: tuple[Said, ...]
    reply_by: date | None = None
    contact: Contact
    person: Person
    release: Release
    frame: tuple[Said, ...]
    because: Because
    parts: tuple[Part, ...] = ()
    ground: Ground
    use: Use
    informed_status: tuple[Said, ...]
    reply: tuple[Said, ...]
    replaces: Replaces | None = None

    @property
    def file_name(self) -> str:
        """The name without ending that every file of this notification has."""
        return f"{self.reference}-v{self.version}"

    @property
    def full_name(self) -> str:
        """The person's name as a sentence says it."""
        return " ".join(filter(None, (self.person.given_names, self.person.surname)))

    def part(self, name: PartName) -> tuple[Part, ...]:
        """Give the parts of that name, in order; empty when nothing of it was chosen."""
        return tuple(part for part in self.parts if part.name == name)

    @classmethod
    def from_value(cls, value: Any) -> Self:
        """Read a notification out of JSON values; raises Refusal."""
        if not isinstance(value, dict) or value.get("format") != FORMAT:
            raise Refusal(
                "Dit is geen melding die dit programma kan lezen. Vraag de inrichting om een nieuwe"
                " melding, of gebruik een nieuwere versie van Meldpoort."
            )
        try:
            return cls.model_validate(value)
        except ValidationError as error:
            path = ".".join(str(step) for step in error.errors(include_input=False)[0]["loc"])
            raise Refusal(
                "In de melding klopt het veld {path} niet. Vraag de inrichting om een nieuwe"
                " melding.",
                path=path,
            ) from None


def to_bytes(notification: Notification) -> bytes:
    """Give the canonical bytes; call once per notification and keep what it gives."""
    return canonical.encode(notification.model_dump(mode="json", exclude_none=True))


def from_bytes(data: bytes) -> Notification:
    """Read what ``to_bytes`` made; raises Refusal when it is not that."""
    return Notification.from_value(canonical.decode(data))
