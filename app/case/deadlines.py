"""Counting with days: until a release, working days ahead, months back and ahead.

Working days are Monday to Friday; public holidays are not counted as days off, so a term that
runs over one can be a day shorter than people think. Texts that show such a term say so.
"""

from __future__ import annotations

import calendar
from datetime import date, timedelta

_SATURDAY = 5


def days_until(day: date, today: date) -> int:
    """Give the days from ``today`` until ``day``; negative when it has passed."""
    return (day - today).days


def add_working_days(start: date, days: int) -> date:
    """Give the day that is ``days`` working days after ``start``; raises ValueError below 0.

    The term for a confirmation of receipt is our own choice; no law gives one.
    """
    if days < 0:
        raise ValueError("days must not be negative")
    day = start
    left = days
    while left:
        day += timedelta(days=1)
        if day.weekday() < _SATURDAY:
            left -= 1
    return day


def last_overdue(today: date, days: int) -> date:
    """Give the last day of which the term of ``days`` working days is over on ``today``.

    Raises ValueError below 0.
    """
    day = today
    while add_working_days(day, days) >= today:
        day -= timedelta(days=1)
    return day


def add_months(start: date, months: int) -> date:
    """Give the same day ``months`` later (earlier when negative), or the month's last day."""
    index = start.year * 12 + start.month - 1 + months
    year, month = divmod(index, 12)
    last = calendar.monthrange(year, month + 1)[1]
    return date(year, month + 1, min(start.day, last))
