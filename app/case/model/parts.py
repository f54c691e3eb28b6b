"""What every step of a case is made of: text, dates that may be partial, and numbered blocks."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from datetime import date
from typing import Annotated, Any, Literal, TypeAlias

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, model_validator

from app.case.refusal import Refusal
from app.case.said import said
from app.case.text import checked

YesNo: TypeAlias = Literal["yes", "no", "unknown"]
"""An answer to a yes/no question; ``unknown`` ("weet ik niet") is an answer, None is not."""

EARLIEST_YEAR = 1900
LATEST_YEAR = 2199


class Part(BaseModel):  # noqa: PLW1641 - it is frozen: pydantic gives it a hash
    """A frozen piece of a case: unknown keys are refused, an empty text is no answer."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=False)

    def __eq__(self, other: object) -> bool:
        # Every save compares each piece with its default: twice as fast as pydantic's own.
        return type(self) is type(other) and self.__dict__ == other.__dict__

    @model_validator(mode="before")
    @classmethod
    def _empty_text_is_no_answer(cls, data: Any) -> Any:
        if isinstance(data, dict):
            return {
                key: None if isinstance(value, str) and not value.strip() else value
                for key, value in data.items()
            }
        return data


BlockId: TypeAlias = Annotated[str, Field(pattern=r"^[a-z]{1,2}[1-9][0-9]{0,3}$")]
"""The id of a block that another answer points at. That the block is there is asked elsewhere."""


class Item(Part):
    """A piece that is repeated; ``id`` stays with it when others come and go."""

    id: str = Field(default="", pattern=r"^([a-z]{1,2}[1-9][0-9]{0,3})?$")


def _text(value: str) -> str:
    try:
        return checked(value)
    except Refusal as refusal:
        raise ValueError(said(refusal.template, **refusal.values)) from None


Text = Annotated[str, AfterValidator(_text), Field(max_length=20_000)]
"""Text that a person typed: NFC, nothing hidden in it."""

_PARTIAL = re.compile(r"^([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?$")


def _partial_date(value: str) -> str:
    match = _PARTIAL.match(value)
    if match is None:
        raise ValueError("Schrijf de datum als jjjj-mm-dd, jjjj-mm of jjjj.")
    year, month, day = (int(group) if group else None for group in match.groups())
    try:
        date(year or 0, month or 1, day or 1)
    except ValueError:
        raise ValueError("Deze datum bestaat niet. Kijk de datum na.") from None
    if not EARLIEST_YEAR <= (year or 0) <= LATEST_YEAR:
        raise ValueError("Dit jaar kan niet kloppen. Kijk de datum na.")
    return value


def _near_date(value: date) -> date:
    if not EARLIEST_YEAR <= value.year <= LATEST_YEAR:
        raise ValueError("Dit jaar kan niet kloppen. Kijk de datum na.")
    return value


def _only_date_text(value: Any) -> Any:
    # pydantic would read the number 0 as 1 January 1970; a case file has dates as text only.
    if value is not None and not isinstance(value, str | date):
        raise ValueError("Schrijf de datum als jjjj-mm-dd.")
    return value


PartialDate = Annotated[str, AfterValidator(_partial_date)]
"""A date of which the day, or day and month, may be missing: 2019-03-07, 2019-03 or 2019."""

Day = Annotated[date, BeforeValidator(_only_date_text), AfterValidator(_near_date)]
"""A whole date."""


def numbered(prefix: str) -> BeforeValidator:
    """Give the validator that numbers the blocks of a list which have no ``id`` yet.

    A case file written by hand need not think of ids; those that are there are kept, and
    two the same are refused.
    """

    def number(blocks: Any) -> Any:
        if not isinstance(blocks, list | tuple):
            return blocks
        used = [block_id for block_id in map(_id_of, blocks) if block_id]
        if len(set(used)) != len(used):
            raise ValueError("Twee blokken hebben hetzelfde id. Geef elk blok een eigen id.")
        give = _next_id(prefix, used)
        return tuple(_with_id(block, give) for block in blocks)

    return BeforeValidator(number)


def next_item_id(prefix: str, used: Iterable[str]) -> str:
    """Give the id for a new block: one more than the highest number in ``used``."""
    return _next_id(prefix, used)()


def _next_id(prefix: str, used: Iterable[str]) -> Callable[[], str]:
    highest = 0
    for block_id in used:
        digits = block_id.removeprefix(prefix)
        if block_id.startswith(prefix) and digits.isdecimal():
            highest = max(highest, int(digits))

    def give() -> str:
        nonlocal highest
        highest += 1
        return f"{prefix}{highest}"

    return give


def _id_of(block: Any) -> str:
    value = block.get("id", "") if isinstance(block, dict) else getattr(block, "id", "")
    return value if isinstance(value, str) else ""


def _with_id(block: Any, give: Callable[[], str]) -> Any:
    if _id_of(block):
        return block
    if isinstance(block, dict):
        return {**block, "id": give()}
    if isinstance(block, Item):
        return block.model_copy(update={"id": give()})
    return block
