"""How long the working copy of a case is kept: a rule of the organisation gives the day.

No law that we read names a term for this program (domain.md section 5), so there is no default.
"""

from __future__ import annotations

import calendar
from dataclasses import dataclass
from datetime import date
from typing import Literal, TypeAlias, get_args

from app.case.refusal import Refusal
from app.case.said import Said, said

CountsFrom: TypeAlias = Literal["closing", "release", "end_of_stay", "last_disclosure"]
"""The event from which a rule counts."""

COUNTS_FROM: tuple[CountsFrom, ...] = get_args(CountsFrom)

_COUNTS_FROM_WORDS: dict[CountsFrom, Said] = {
    "closing": said("de dag waarop de zaak is gesloten"),
    "release": said("de dag van vrijlating"),
    "end_of_stay": said("de laatste dag in deze inrichting"),
    "last_disclosure": said("de dag van de laatste overdracht aan een gemeente"),
}

MOST_MONTHS = 1200
"""No rule is longer than a hundred years."""


@dataclass(frozen=True)
class Rule:
    """One named rule: so many months after an event, with where that was decided.

    ``ground`` names the selectielijst or the decision it rests on.
    """

    name: str
    months: int
    counts_from: CountsFrom
    ground: str


def destroy_by(months: int, counted_from: date) -> date:
    """Give the day ``months`` months after ``counted_from``.

    A day that the month does not have becomes the last day of that month (our own choice). Raises
    ValueError for a negative number or more than ``MOST_MONTHS``, OverflowError past the year
    9999.
    """
    if not 0 <= months <= MOST_MONTHS:
        raise ValueError("a term is between 0 and 1200 months")
    years, month = divmod(counted_from.month - 1 + months, 12)
    year = counted_from.year + years
    if year > date.max.year:
        raise OverflowError("the calendar ends with the year 9999")
    last = calendar.monthrange(year, month + 1)[1]
    return date(year, month + 1, min(counted_from.day, last))


def event_text(counts_from: CountsFrom) -> Said:
    """Give the event in words: "de dag van vrijlating"."""
    return _COUNTS_FROM_WORDS[counts_from]


def term_text(months: int) -> Said:
    """Give a term in words: whole years as years."""
    if months == 0:
        return said("meteen")
    if months == 1:
        return said("1 maand")
    if months % 12 == 0:
        return said("{years} jaar", years=months // 12)
    return said("{months} maanden", months=months)


def rule_text(rule: Rule) -> Said:
    """Give a rule in words: "6 maanden na de dag van vrijlating"."""
    return said(
        "{term} na {event}", term=term_text(rule.months), event=event_text(rule.counts_from)
    )


def check_destroy_on(computed: date, chosen: date, reason: str) -> None:
    """Refuse another day than the rule gives without a reason. Raises Refusal."""
    if chosen != computed and not reason.strip():
        raise Refusal(
            "Volgens de regel is {computed} de dag van vernietigen. Kiest u een andere dag, schrijf"
            " dan waarom.",
            computed=computed.strftime("%d-%m-%Y"),
        )
