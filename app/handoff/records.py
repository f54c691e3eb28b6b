"""What every hand-off record is made of: small shapes, and the one way to and from its bytes."""

from __future__ import annotations

import re
from datetime import date
from typing import Annotated, Any, TypeAlias, TypeVar

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    ValidationError,
)

from app.case import canonical
from app.case.model.parts import EARLIEST_YEAR, LATEST_YEAR
from app.case.refusal import Refusal
from app.case.text import cleaned
from app.trust import shapes

LONGEST_LINE = 200
LONGEST_TEXT = 20_000
"""Characters."""

_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", re.ASCII)
_FORMAT = re.compile(r"meldpoort\.([a-z]{1,20})/([1-9][0-9]{0,5})", re.ASCII)


class NewerFormat(Refusal):
    """Something made by a newer program."""


class Record(BaseModel):
    """A frozen record with no room for anything else."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)


def _plain(text: str) -> str:
    if cleaned(text) != text or not text.strip():
        raise ValueError("text is empty, or has characters that nobody can see")
    return text


def _day(value: object) -> object:
    # A day is written in one way only; pydantic would take numbers and times as well.
    if isinstance(value, str) and _DAY.fullmatch(value):
        return date.fromisoformat(value)
    return value


def _near(value: date) -> date:
    if not EARLIEST_YEAR <= value.year <= LATEST_YEAR:
        raise ValueError("this year cannot be right")
    return value


Id: TypeAlias = Annotated[str, Field(pattern=r"^[0-9a-f]{32}$")]
Hash: TypeAlias = Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]
Reference: TypeAlias = Annotated[
    str, Field(pattern=r"^MP-[0-9]{4}-[23456789abcdefghjkmnpqrstvwxyz]{5}$")
]
Number: TypeAlias = Annotated[int, Field(ge=1, le=1_000_000)]
UtcTime: TypeAlias = shapes.UtcTime
GemeenteCode: TypeAlias = Annotated[str, Field(pattern=r"^[A-Z0-9]{1,12}$")]
Line: TypeAlias = Annotated[
    str, Field(min_length=1, max_length=LONGEST_LINE), AfterValidator(_plain)
]
Text: TypeAlias = Annotated[
    str, Field(min_length=1, max_length=LONGEST_TEXT), AfterValidator(_plain)
]
Day: TypeAlias = Annotated[date, BeforeValidator(_day), AfterValidator(_near)]
"""A whole date, written as 2026-11-24."""

Read = TypeVar("Read", bound=Record)


def to_bytes(record: Record) -> bytes:
    """Give the canonical bytes of a record; what is not there is left out."""
    return canonical.encode(record.model_dump(mode="json", exclude_none=True))


def read_value(data: bytes) -> dict[str, Any] | None:
    """Read canonical JSON that is an object, or give None."""
    try:
        value = canonical.decode(data)
    except Refusal:
        return None
    return value if isinstance(value, dict) else None


def stated_format(value: dict[str, Any]) -> tuple[str, int] | None:
    """Give the name and the number of the format that ``value`` says it has, or None."""
    stated = value.get("format")
    match = _FORMAT.fullmatch(stated) if isinstance(stated, str) else None
    return (match[1], int(match[2])) if match else None


def read_record(kind: type[Read], data: bytes, name: str, number: int) -> Read | None:
    """Read a record of the format ``name``, up to ``number``; None when it is not that.

    Raises NewerFormat for a later number. Bytes that ``to_bytes`` would not make are not it.
    """
    value = read_value(data)
    stated = stated_format(value) if value else None
    if value is None or stated is None or stated[0] != name:
        return None
    if stated[1] > number:
        raise NewerFormat(
            "Dit bericht is gemaakt met een nieuwere versie van Meldpoort. Werk uw programma bij,"
            " of vraag de afzender om een brief op papier."
        )
    try:
        # As JSON, because strict reading takes an array for a tuple only there.
        record = kind.model_validate_json(data)
        return record if to_bytes(record) == data else None
    except (ValidationError, Refusal):
        return None
