"""Dates as people type and read them."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.case.model.person import Person
from app.wizard import dates
from app.wizard.dates import UnreadableDate

days = st.dates(date(1900, 1, 1), date(2199, 12, 31))
THIRD = date(2027, 1, 3)


@pytest.mark.parametrize(
    "typed",
    [
        "3-1-2027",
        "03/01/27",
        "3 januari 2027",
        "zondag 3 januari 2027",
        "zo 3 jan 2027",
        "3.1.2027",
        " 3 - 1 - 2027 ",
        "2027-01-03",
        "3 JAN. 27",
        "3e januari 2027",
        "3 January 2027",
        "Sunday 3 January 2027",
    ],
)
def test_a_date_may_be_typed_in_many_ways(typed: str) -> None:
    assert dates.read_date(typed) == THIRD


@given(days)
def test_a_date_reads_back_however_it_is_written(day: date) -> None:
    for written in (
        dates.show_date(day),
        dates.show_day(day),
        dates.short_date(day),
        day.isoformat(),
    ):
        assert dates.read_date(written) == day


@given(days, st.sampled_from(["%Y-%m-%d", "%Y-%m", "%Y"]))
def test_a_partial_date_reads_back_and_fits_the_case(day: date, form: str) -> None:
    kept = day.strftime(form)
    assert dates.read_partial(dates.show_partial(kept)) == kept
    assert Person(birth_date=kept).birth_date == kept


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("maart 1985", "1985-03"),
        ("mrt 1985", "1985-03"),
        ("March 1985", "1985-03"),
        ("may 1985", "1985-05"),
        ("3-1985", "1985-03"),
        ("1985-3", "1985-03"),
        ("1985", "1985"),
        ("7-3-85", "1985-03-07"),
    ],
)
def test_day_or_month_may_be_missing(typed: str, kept: str) -> None:
    assert dates.read_partial(typed) == kept


@pytest.mark.parametrize("typed", ["maart 2027", "2027", "1-2027"])
def test_a_whole_date_must_be_whole(typed: str) -> None:
    with pytest.raises(UnreadableDate, match="hele datum"):
        dates.read_date(typed)


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ("31-2-2027", "bestaat niet"),
        ("1-13-2027", "bestaat niet"),
        ("1-1-1850", "jaar 1850"),
        ("1-1-2300", "jaar 2300"),
        ("morgen", "geen datum"),
        ("", "geen datum"),
        ("3-1", "geen datum"),
        ("1/2/3/4", "geen datum"),
        ("٣-١-٢٠٢٧", "geen datum"),
        ("3 foo 2027", "geen datum"),
    ],
)
def test_what_is_not_a_date_says_why(typed: str, why: str) -> None:
    with pytest.raises(UnreadableDate, match=why):
        dates.read_partial(typed)


@given(st.text(max_size=30))
def test_any_text_is_read_or_refused(typed: str) -> None:
    try:
        kept = dates.read_partial(typed)
    except UnreadableDate:
        return
    assert Person(birth_date=kept).birth_date == kept


@pytest.mark.parametrize(
    ("days_left", "text"),
    [
        (12, "over 12 dagen"),
        (1, "over 1 dag"),
        (0, "vandaag"),
        (-1, "1 dag te laat"),
        (-3, "3 dagen te laat"),
    ],
)
def test_days_in_words(days_left: int, text: str) -> None:
    assert dates.days_text(days_left) == text


def test_a_date_is_shown_with_its_weekday() -> None:
    assert dates.show_date(THIRD) == "zondag 3 januari 2027"
