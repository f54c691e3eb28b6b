"""The calendar day and the clock of a moment in the Netherlands, the same on every machine."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from app.wizard.dates import show_day


def day_in_the_netherlands(at: datetime) -> date:
    """Give the calendar day in the Netherlands of a moment (aware).

    Written out because Windows has no time zone data: summer time runs from the last Sunday of
    March to the last Sunday of October, 01:00 UTC (Directive 2000/84/EC).
    """
    return _on_the_wall(at).date()


def dutch_moment(at: datetime) -> str:
    """Write a moment (aware) as on a clock in the Netherlands: "3 januari 2027, 14.32 uur"."""
    moment = _on_the_wall(at)
    return f"{show_day(moment.date())}, {moment.hour}.{moment.minute:02} uur"


def _on_the_wall(at: datetime) -> datetime:
    moment = at.astimezone(UTC)
    starts, ends = (_last_sunday(moment.year, month) for month in (3, 10))
    hours = 2 if starts <= moment < ends else 1
    return moment + timedelta(hours=hours)


def _last_sunday(year: int, month: int) -> datetime:
    last = datetime(year, month, 31, 1, tzinfo=UTC)
    return last - timedelta(days=(last.weekday() + 1) % 7)
