"""From a rule to the day of destroying."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.case.refusal import Refusal
from app.case.retention import (
    COUNTS_FROM,
    MOST_MONTHS,
    Rule,
    check_destroy_on,
    destroy_by,
    event_text,
    rule_text,
    term_text,
)

days = st.dates(max_value=date(9800, 1, 1))
months = st.integers(min_value=0, max_value=MOST_MONTHS)


@pytest.mark.parametrize(
    ("counted_from", "term", "expected"),
    [
        (date(2026, 11, 23), 6, date(2027, 5, 23)),
        (date(2026, 8, 31), 6, date(2027, 2, 28)),
        (date(2027, 8, 31), 6, date(2028, 2, 29)),
        (date(2028, 2, 29), 12, date(2029, 2, 28)),
        (date(2026, 12, 31), 1, date(2027, 1, 31)),
        (date(2026, 12, 1), 0, date(2026, 12, 1)),
    ],
)
def test_months_after_a_day(counted_from: date, term: int, expected: date) -> None:
    assert destroy_by(term, counted_from) == expected


@given(days, months)
def test_the_day_is_in_the_right_month_and_never_later_in_it(start: date, term: int) -> None:
    end = destroy_by(term, start)
    assert (end.year - start.year) * 12 + end.month - start.month == term
    assert end.day <= start.day
    assert end.day == start.day or (end + timedelta(days=1)).day == 1


@given(days, days, months)
def test_a_later_start_never_ends_earlier(one: date, other: date, term: int) -> None:
    first, second = sorted((one, other))
    assert destroy_by(term, first) <= destroy_by(term, second)


@given(days, months, months)
def test_a_longer_term_ends_later(start: date, one: int, other: int) -> None:
    short, long = sorted((one, other))
    assert (destroy_by(short, start) == destroy_by(long, start)) == (short == long)
    assert destroy_by(short, start) <= destroy_by(long, start)


@pytest.mark.parametrize("term", [-1, MOST_MONTHS + 1])
def test_a_term_that_cannot_be(term: int) -> None:
    with pytest.raises(ValueError, match="1200"):
        destroy_by(term, date(2026, 1, 1))


def test_the_calendar_ends() -> None:
    assert destroy_by(1, date(9999, 11, 30)) == date(9999, 12, 30)
    with pytest.raises(OverflowError):
        destroy_by(1, date(9999, 12, 1))


def test_words() -> None:
    assert term_text(0) == "meteen"
    assert term_text(1) == "1 maand"
    assert term_text(6) == "6 maanden"
    assert term_text(24) == "2 jaar"
    rule = Rule("Kort", 6, "end_of_stay", "Besluit 1")
    assert rule_text(rule) == "6 maanden na de laatste dag in deze inrichting"
    assert len({event_text(one) for one in COUNTS_FROM}) == len(COUNTS_FROM)


def test_another_day_needs_a_reason() -> None:
    computed = date(2027, 5, 23)
    check_destroy_on(computed, computed, "")
    check_destroy_on(computed, date(2028, 1, 1), "Er loopt een klacht.")
    with pytest.raises(Refusal, match="23-05-2027"):
        check_destroy_on(computed, date(2027, 5, 22), "  ")
