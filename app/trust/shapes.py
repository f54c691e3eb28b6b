"""Small shapes that roster, seals and journal share: hex, times, account ids; and a finding."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Annotated, Protocol, TypeAlias

from pydantic import AfterValidator, BaseModel, ConfigDict, Field

from app.case.refusal import Refusal


def is_moment(text: str) -> bool:
    """Tell whether text in the form of a time is one: no 30 February, no hour 25.

    Whoever reads a time of somebody else can then compute with it.
    """
    try:
        datetime.fromisoformat(text)
    except ValueError:
        return False
    return True


def _moment(text: str) -> str:
    if not is_moment(text):
        raise ValueError("this day or hour does not exist")
    return text


UTC_TIME = r"2[0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z"
"""How a time is written: ISO 8601 in UTC with seconds, and nothing before the year 2000."""

Hex16: TypeAlias = Annotated[str, Field(pattern=r"^[0-9a-f]{32}$")]
Hex32: TypeAlias = Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]
Hex64: TypeAlias = Annotated[str, Field(pattern=r"^[0-9a-f]{128}$")]
AccountId: TypeAlias = Annotated[str, Field(pattern=r"^a[1-9][0-9]{0,5}$")]
UtcTime: TypeAlias = Annotated[str, Field(pattern=f"^{UTC_TIME}$"), AfterValidator(_moment)]
ShortText: TypeAlias = Annotated[str, Field(min_length=1, max_length=200)]


class Record(BaseModel):
    """A frozen record with no room for anything else."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)


class Link(Protocol):
    """A place in a chain: its number (from 1) and its hash."""

    @property
    def seq(self) -> int:
        """The place in the chain."""

    @property
    def hash(self) -> str:
        """The hash of that place, 64 hexadecimal characters."""


@dataclass(frozen=True)
class Finding:
    """Something that is not as it should be: where, and a sentence with what to do.

    ``where`` is a fixed word (roster, journal, seal, database, keyfile, certificate, destruction,
    record) and ``position`` a place in it, where there is one.
    """

    where: str
    sentence: Refusal
    position: int | None = None

    def __str__(self) -> str:
        return str(self.sentence)
