"""Counting days, working days and months."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.case import deadlines

days = st.dates(date(2000, 1, 1), date(2100, 12, 31))


@given(days, st.integers(-400, 400))
def test_days_until_is_what_was_added(today: date, ahead: int) -> None:
    assert deadlines.days_until(today + timedelta(days=ahead), today) == ahead


@pytest.mark.parametrize(
    ("start", "ahead", "due"),
    [
        (date(2026, 11, 23), 2, date(2026, 11, 25)),  # Monday
        (date(2026, 11, 26), 2, date(2026, 11, 30)),  # Thursday, over the weekend
        (date(2026, 11, 28), 1, date(2026, 11, 30)),  # Saturday
        (date(2026, 11, 27), 0, date(2026, 11, 27)),
        (date(2026, 12, 24), 1, date(2026, 12, 25)),  # a public holiday is not counted as one
    ],
)
def test_working_days_leave_out_the_weekend_only(start: date, ahead: int, due: date) -> None:
    assert deadlines.add_working_days(start, ahead) == due


@given(days, st.integers(1, 60))
def test_a_term_in_working_days_ends_on_one(start: date, ahead: int) -> None:
    due = deadlines.add_working_days(start, ahead)
    between = (start + timedelta(days=n) for n in range(1, (due - start).days + 1))
    assert due.weekday() < 5
    assert sum(day.weekday() < 5 for day in between) == ahead


def test_a_negative_term_is_a_fault() -> None:
    with pytest.raises(ValueError, match="negative"):
        deadlines.add_working_days(date(2026, 11, 23), -1)


@pytest.mark.parametrize(
    ("start", "months", "day"),
    [
        (date(2026, 11, 23), 3, date(2027, 2, 23)),
        (date(2026, 11, 30), 3, date(2027, 2, 28)),
        (date(2026, 1, 31), -2, date(2025, 11, 30)),
        (date(2024, 2, 29), 12, date(2025, 2, 28)),
    ],
)
def test_months_keep_the_day_or_take_the_last_one(start: date, months: int, day: date) -> None:
    assert deadlines.add_months(start, months) == day
