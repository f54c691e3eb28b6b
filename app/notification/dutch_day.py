"""The calendar day of a moment in the Netherlands, the same on every machine."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta


def day_in_the_netherlands(at: datetime) -> date:
    """Give the calendar day in the Netherlands of a moment (aware).

    Written out because Windows has no time zone data: summer time runs from the last Sunday of
    March to the last Sunday of October, 01:00 UTC (Directive 2000/84/EC).
    """
    moment = at.astimezone(UTC)
    starts, ends = (_last_sunday(moment.year, month) for month in (3, 10))
    hours = 2 if starts <= moment < ends else 1
    return (moment + timedelta(hours=hours)).date()


def _last_sunday(year: int, month: int) -> datetime:
    last = datetime(year, month, 31, 1, tzinfo=UTC)
    return last - timedelta(days=(last.weekday() + 1) % 7)
