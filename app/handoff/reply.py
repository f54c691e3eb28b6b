"""What a gemeente answers to one notification (``meldpoort.reply/1``).

The fields are those of steps.md, "Antwoord van de gemeente", and of the paper reply page. A reply
is made in the reader, or typed over from paper or telephone at the inrichting.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from datetime import date
from typing import TYPE_CHECKING, Annotated, Any, Final, Literal, TypeAlias

from pydantic import Field, ValidationError

from app.case.refusal import Refusal
from app.handoff import records
from app.handoff.records import (
    Day,
    GemeenteCode,
    Hash,
    Id,
    Line,
    Number,
    Record,
    Reference,
    UtcTime,
)

if TYPE_CHECKING:
    from pydantic_core import ErrorDetails

NAME: Final = "reply"
NUMBER: Final = 1
FORMAT: Final = "meldpoort.reply/1"
MOST_ROWS: Final = 100

ReplyKind: TypeAlias = Literal[
    "receipt", "answer", "question", "disclosure_notice", "new_data", "error", "destroyed"
]
Measure: TypeAlias = Literal[
    "none",
    "not_known",
    "triangle",
    "administrative",
    "safety_house",
    "care",
    "other",
]
"""What the gemeente does, as far as the inrichting must know (steps.md, reply.measures)."""


class WrongReply(Refusal):
    """Bytes that are no reply of this format."""


class ReplyProblem(Refusal):
    """Something that a reply still needs; ``field`` is the id of the question it is about.

    In a list the number of the row comes first: ``exchanged.0.party``.
    """

    @property
    def field(self) -> str:
        """The id of the question."""
        return str(self.values["field"])


class ReplyRef(Record):
    """The notification that this is about; ``content_hash`` is the SHA-256 of ``melding.json``."""

    reference: Reference
    version: Number
    exemplar: Number | None = None
    content_hash: Hash


class Mandate(Record):
    """In whose name: the burgemeester, or somebody with a mandate."""

    kind: Literal["burgemeester", "mandated"]
    reference: Line | None = None
    until: Day | None = None


class RightMuni(Record):
    """Whether this is the right gemeente; ``which`` is the other one, as the writer names it."""

    answer: Literal["yes", "no", "not_known"]
    which: Line | None = None


class ReplyContact(Record):
    """Whom the inrichting can call at the gemeente."""

    name: Line
    function: Line
    phone: Line
    until: Day | None = None


class Exchanged(Record):
    """Data that went to another party; on the ground of art. 18b the directeur must know."""

    party: Line
    on: Day
    kinds: Line
    on_18b: Literal["yes", "no", "unknown"]


class RiskData(Record):
    """Something that the burgemeester knows about this risk."""

    kind: Line
    text: records.Text
    source: Line
    on: Day


class ReplyRetention(Record):
    """When the gemeente will destroy the notification, as it decides itself."""

    on: Day | None = None
    undecided: bool = False


class Destroyed(Record):
    """That the notification was destroyed."""

    on: Day
    by: Line
    how: Line


class Reply(Record):
    """One reply. Everything but the kind is there only where the writer filled it in.

    ``about_notice`` is the id of the withdrawal or replacement that it confirms.
    """

    format: Literal["meldpoort.reply/1"] = FORMAT
    id: Id
    kind: ReplyKind
    practice: bool
    ref: ReplyRef
    gemeente: GemeenteCode
    sent_at: UtcTime
    received_on: Day | None = None
    received_by: Line | None = None
    received_function: Line | None = None
    mandate: Mandate | None = None
    right_muni: RightMuni | None = None
    contact: ReplyContact | None = None
    question: records.Text | None = None
    view: records.Text | None = None
    exchanged: Annotated[tuple[Exchanged, ...], Field(max_length=MOST_ROWS)] = ()
    exchanged_none: bool = False
    data: Annotated[tuple[RiskData, ...], Field(max_length=MOST_ROWS)] = ()
    measures: Annotated[tuple[Measure, ...], Field(max_length=7)] = ()
    measures_note: records.Text | None = None
    retention: ReplyRetention | None = None
    destroyed: Destroyed | None = None
    about_notice: Id | None = None
    error: records.Text | None = None


def to_bytes(reply: Reply) -> bytes:
    """Give the canonical bytes; call once per reply and keep what it gives."""
    return records.to_bytes(reply)


def from_bytes(data: bytes) -> Reply:
    """Read what ``to_bytes`` made; raises WrongReply, or NewerFormat for a later number."""
    reply = records.read_record(Reply, data, NAME, NUMBER)
    if reply is None:
        raise WrongReply(
            "Dit antwoord is niet te lezen. Vraag de gemeente om een nieuw antwoord, of om het"
            " antwoordblad op papier."
        )
    return reply


def from_fields(values: Mapping[str, Any]) -> Reply:
    """Make a reply of what a screen read: JSON values, dates as text, empty ones left out.

    Raises ReplyProblem for the first field that cannot be kept; ``field_problems`` gives all.
    """
    found = field_problems(values)
    if found:
        raise found[0]
    return Reply.model_validate_json(_json(values))


def field_problems(values: Mapping[str, Any]) -> tuple[ReplyProblem, ...]:
    """Give every field that cannot be kept as it is: half filled in, too long, no date."""
    try:
        Reply.model_validate_json(_json(values))
    except ValidationError as error:
        return tuple(_field_problem(one) for one in error.errors(include_input=False))
    return ()


def _json(values: Mapping[str, Any]) -> bytes:
    return json.dumps(values, default=str).encode("utf-8")


def _field_problem(error: ErrorDetails) -> ReplyProblem:
    field = ".".join(str(step) for step in error["loc"])
    kind = error["type"]
    if kind in {"missing", "string_too_short"}:
        return ReplyProblem("Vul dit veld in.", field=field)
    if kind == "string_too_long":
        return ReplyProblem(
            "Deze tekst is te lang. Gebruik ten hoogste {longest} tekens.",
            longest=error["ctx"]["max_length"],
            field=field,
        )
    if kind == "too_long":
        return ReplyProblem("Dit zijn te veel regels. Haal er een paar weg.", field=field)
    return ReplyProblem("Dit veld klopt niet. Kijk het na en vul het opnieuw in.", field=field)


def problems(reply: Reply, today: date) -> tuple[ReplyProblem, ...]:
    """Give what a reply of this kind still needs, in the order of the questions."""
    return (
        *_kind_problems(reply),
        *_muni_problems(reply),
        *_row_problems(reply),
        *_measure_problems(reply),
        *_day_problems(reply, today),
    )


def _kind_problems(reply: Reply) -> Iterator[ReplyProblem]:
    checks = {
        "receipt": _receipt_problems,
        "answer": _answer_problems,
        "question": _question_problems,
        "disclosure_notice": _disclosure_problems,
        "new_data": _data_problems,
        "error": _error_problems,
        "destroyed": _destroyed_problems,
    }
    return checks[reply.kind](reply)


def _receipt_problems(reply: Reply) -> Iterator[ReplyProblem]:
    if reply.received_on is None:
        yield ReplyProblem("Vul in op welke dag u de melding ontving.", field="received_on")
    if reply.received_by is None:
        yield ReplyProblem("Vul de naam in van wie de melding ontving.", field="received_by")
    if reply.received_function is None:
        yield ReplyProblem(
            "Vul de functie in van wie de melding ontving.", field="received_function"
        )


def _answer_problems(reply: Reply) -> Iterator[ReplyProblem]:
    if reply.right_muni is None:
        yield ReplyProblem("Kies of uw gemeente de juiste is.", field="right_muni.answer")
    if reply.contact is None:
        yield ReplyProblem("Vul in wie de inrichting bij u kan bellen.", field="contact.name")
    if not reply.exchanged and not reply.exchanged_none:
        yield ReplyProblem(
            "Vul in met wie u gegevens deelde, of kies 'nog niet'.", field="exchanged"
        )


def _question_problems(reply: Reply) -> Iterator[ReplyProblem]:
    if reply.question is None and reply.view is None:
        yield ReplyProblem("Vul uw vraag of uw mening in.", field="question")


def _disclosure_problems(reply: Reply) -> Iterator[ReplyProblem]:
    if not reply.exchanged:
        yield ReplyProblem(
            "Vul in met wie u gegevens deelde. Daar gaat een kennisgeving over.", field="exchanged"
        )


def _data_problems(reply: Reply) -> Iterator[ReplyProblem]:
    if not reply.data:
        yield ReplyProblem("Vul in wat de burgemeester over dit risico weet.", field="data")


def _error_problems(reply: Reply) -> Iterator[ReplyProblem]:
    if reply.error is None:
        yield ReplyProblem("Vul in wat er niet klopt.", field="error")


def _destroyed_problems(reply: Reply) -> Iterator[ReplyProblem]:
    if reply.destroyed is None:
        yield ReplyProblem(
            "Vul in wanneer, door wie en hoe de melding is vernietigd.", field="destroyed.on"
        )


def _muni_problems(reply: Reply) -> Iterator[ReplyProblem]:
    right = reply.right_muni
    if right is not None and right.answer == "no" and right.which is None:
        yield ReplyProblem("Vul in welke gemeente het wel is.", field="right_muni.which")


def _row_problems(reply: Reply) -> Iterator[ReplyProblem]:
    if reply.exchanged and reply.exchanged_none:
        yield ReplyProblem(
            "U koos 'nog niet' en vulde ook een partij in. Haal een van de twee weg.",
            field="exchanged",
        )
    retention = reply.retention
    if retention is not None and (retention.on is None) is not retention.undecided:
        yield ReplyProblem(
            "Vul de dag van vernietigen in, of kies 'nog niet bepaald'.", field="retention.on"
        )


def _measure_problems(reply: Reply) -> Iterator[ReplyProblem]:
    chosen = set(reply.measures)
    if len(chosen) < len(reply.measures) or (len(chosen) > 1 and chosen & {"none", "not_known"}):
        yield ReplyProblem(
            "'Niets' en 'nog niet bekend' gaan niet samen met iets anders. Kies opnieuw.",
            field="measures",
        )
    if "other" in chosen and reply.measures_note is None:
        yield ReplyProblem("Vul in wat u anders doet.", field="measures_note")


def _day_problems(reply: Reply, today: date) -> Iterator[ReplyProblem]:
    days = [("received_on", reply.received_on)]
    days += [(f"exchanged.{at}.on", row.on) for at, row in enumerate(reply.exchanged)]
    days += [(f"data.{at}.on", row.on) for at, row in enumerate(reply.data)]
    days += [("destroyed.on", reply.destroyed.on if reply.destroyed else None)]
    for field, day in days:
        if day is not None and day > today:
            yield ReplyProblem("Deze dag moet nog komen. Kijk de datum na.", field=field)
