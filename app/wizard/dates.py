"""Reading dates as people type them, and writing dates and numbers of days in words.

A year of two digits below 70 is read as 20.., from 70 on as 19...
"""

from __future__ import annotations

import re
from datetime import date

from app.case.model.parts import EARLIEST_YEAR, LATEST_YEAR
from app.case.refusal import Refusal
from app.case.said import said

MONTHS = (
    said("januari"),
    said("februari"),
    said("maart"),
    said("april"),
    said("mei"),
    said("juni"),
    said("juli"),
    said("augustus"),
    said("september"),
    said("oktober"),
    said("november"),
    said("december"),
)
WEEKDAYS = (
    said("maandag"),
    said("dinsdag"),
    said("woensdag"),
    said("donderdag"),
    said("vrijdag"),
    said("zaterdag"),
    said("zondag"),
)

_SHORT_MONTHS = {"mrt": 3, "maa": 3}
_ENGLISH_MONTHS = (
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
)
"""The screens can be in English; whoever reads them may type a date in English too."""

_CENTURY_TURNS = 70
_ISO = re.compile(r"^(\d{4})[-/. ](\d{1,2})(?:[-/. ](\d{1,2}))?$", re.ASCII)
_DUTCH = re.compile(r"^(?:(\d{1,2})[-/. ])?(\d{1,2})[-/. ](\d{4}|\d{2})$", re.ASCII)
_WORDS = re.compile(r"^(?:(\d{1,2})e? ?[-/. ]? ?)?([a-z]{3,9})\.?[-/. ] ?(\d{4}|\d{2})$", re.ASCII)
_ENGLISH_WEEKDAYS = "(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_WEEKDAY = re.compile(rf"^(?:{'|'.join(WEEKDAYS)}|ma|di|wo|do|vr|za|zo|{_ENGLISH_WEEKDAYS})[,.]? ")
_YEAR = re.compile(r"^\d{4}$", re.ASCII)

_Parts = tuple[int, int | None, int | None]


class UnreadableDate(Refusal):
    """Text that is not a date, or a date that does not exist."""


def read_date(text: str) -> date:
    """Read a whole date: 3-1-2027, 03/01/27, 3 januari 2027, 2027-01-03.

    Raises UnreadableDate with a sentence that says how to write it.
    """
    year, month, day = _parts(text)
    if month is None or day is None:
        raise UnreadableDate("Schrijf de hele datum op, zoals 3-1-2027 of 3 januari 2027.")
    return date(year, month, day)


def read_partial(text: str) -> str:
    """Read a date of which the day or the month may be missing, as the case keeps it.

    "maart 1985" gives 1985-03, "1985" gives 1985. Raises UnreadableDate.
    """
    year, month, day = _parts(text)
    if month is None:
        return f"{year:04}"
    if day is None:
        return f"{year:04}-{month:02}"
    return f"{year:04}-{month:02}-{day:02}"


def show_date(value: date) -> str:
    """Write a date with its weekday: "zondag 3 januari 2027"."""
    return said("{weekday} {date}", weekday=WEEKDAYS[value.weekday()], date=show_day(value))


def show_day(value: date) -> str:
    """Write a date without its weekday: "3 januari 2027"."""
    month = MONTHS[value.month - 1]
    return said("{day} {month} {year}", day=value.day, month=month, year=value.year)


def short_date(value: date) -> str:
    """Write a date in digits: "3-1-2027"."""
    return f"{value.day}-{value.month}-{value.year}"


def show_partial(value: str) -> str:
    """Write a partial date of a case: "3 januari 2027", "maart 1985" or "1985"."""
    year, *rest = (int(part) for part in value.split("-"))
    if not rest:
        return str(year)
    if len(rest) == 1:
        return said("{month} {year}", month=MONTHS[rest[0] - 1], year=year)
    return show_day(date(year, rest[0], rest[1]))


def days_text(days: int) -> str:
    """Write a number of days until something: "over 12 dagen", "vandaag", "3 dagen te laat"."""
    if days == 0:
        return said("vandaag")
    if abs(days) == 1:
        return said("over 1 dag") if days > 0 else said("1 dag te laat")
    if days > 0:
        return said("over {count} dagen", count=days)
    return said("{count} dagen te laat", count=-days)


def _parts(text: str) -> _Parts:
    plain = _WEEKDAY.sub("", " ".join(text.lower().split()))
    plain = re.sub(r"\s*([-/.])\s*", r"\1", plain)
    found = _read(plain)
    if found is None:
        raise UnreadableDate(
            "Dit is geen datum die het programma kan lezen. Schrijf hem zoals 3-1-2027."
        )
    year, month, day = found
    if not EARLIEST_YEAR <= year <= LATEST_YEAR:
        raise UnreadableDate("Het jaar {year} kan niet kloppen. Kijk het jaar na.", year=year)
    try:
        date(year, month or 1, day or 1)
    except ValueError:
        raise UnreadableDate("Deze dag bestaat niet. Kijk de dag en de maand na.") from None
    return found


def _read(plain: str) -> _Parts | None:
    if _YEAR.match(plain):
        return int(plain), None, None
    iso = _ISO.match(plain)
    if iso:
        return int(iso[1]), int(iso[2]), int(iso[3]) if iso[3] else None
    dutch = _DUTCH.match(plain)
    if dutch and (dutch[1] or len(dutch[3]) == 4):
        return _year(dutch[3]), int(dutch[2]), int(dutch[1]) if dutch[1] else None
    words = _WORDS.match(plain)
    month = _month(words[2]) if words else None
    if words and month:
        return _year(words[3]), month, int(words[1]) if words[1] else None
    return None


def _year(digits: str) -> int:
    if len(digits) == 4:
        return int(digits)
    short = int(digits)
    return short + (2000 if short < _CENTURY_TURNS else 1900)


def _month(word: str) -> int | None:
    if word in _SHORT_MONTHS:
        return _SHORT_MONTHS[word]
    for names in (MONTHS, _ENGLISH_MONTHS):
        for number, name in enumerate(names, 1):
            if name.startswith(word):
                return number
    return None
