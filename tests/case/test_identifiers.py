"""BSN, SKN, parketnummer and gemeentecode."""

from __future__ import annotations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from app.case import identifiers
from app.case.identifiers import WrongIdentifier

TEST_BSN = "999990019"
"""From the official test range; belongs to nobody."""

digits = st.text("0123456789", min_size=1, max_size=12)


@pytest.mark.parametrize("typed", ["999990019", "9999 90 019", "999.990.019", " 999990019 "])
def test_a_bsn_may_be_typed_with_spaces_and_dots(typed: str) -> None:
    assert identifiers.read_bsn(typed) == TEST_BSN


@pytest.mark.parametrize(
    "typed",
    ["", "000000000", "00000000", "123456789", "99999001", "9999900190", "99999001a", "٩٩٩٩٩٠٠١٩"],
)
def test_what_fails_the_elfproef_is_no_bsn(typed: str) -> None:
    assert not identifiers.is_bsn(typed)
    with pytest.raises(WrongIdentifier):
        identifiers.read_bsn(typed)


def test_eight_digits_get_their_leading_zero() -> None:
    number = next(f"{n:08}" for n in range(10_000_000, 10_000_100) if identifiers.is_bsn(f"{n:08}"))
    assert identifiers.read_bsn(number) == f"0{number}"


@given(st.integers(0, 8), st.integers(1, 9))
def test_one_wrong_digit_is_always_noticed(place: int, more: int) -> None:
    wrong = str((int(TEST_BSN[place]) + more) % 10)
    assume(wrong != TEST_BSN[place])
    assert not identifiers.is_bsn(TEST_BSN[:place] + wrong + TEST_BSN[place + 1 :])


@given(st.from_regex(r"\A[1-9][0-9]{7}\Z"))
def test_eight_digits_have_at_most_one_ninth_that_fits(eight: str) -> None:
    weighed = sum(w * int(d) for w, d in zip(range(9, 1, -1), eight, strict=True)) % 11
    fitting = [last for last in range(10) if identifiers.is_bsn(f"{eight}{last}")]
    assert fitting == ([weighed] if weighed < 10 else [])
    assert all(identifiers.read_bsn(f"{eight}{last}") == f"{eight}{last}" for last in fitting)


@given(digits)
def test_an_skn_has_one_to_ten_digits(typed: str) -> None:
    assert identifiers.looks_like_skn(typed) is (len(typed) <= 10)


@pytest.mark.parametrize("typed", ["", "12a", "12 34", "-1", "١٢"])
def test_another_form_of_skn_is_noticed(typed: str) -> None:
    assert not identifiers.looks_like_skn(typed)


@pytest.mark.parametrize(
    "typed",
    ["05/123456-20", "05123456-20", "0512345620", "05-123456-20", "05 123456 20", "05.123456.20"],
)
def test_a_parketnummer_gets_its_one_form(typed: str) -> None:
    assert identifiers.read_parketnummer(typed) == "05/123456-20"


@given(st.from_regex(r"\A[0-9]{2}/[0-9]{6}-[0-9]{2}\Z"))
def test_a_parketnummer_in_its_own_form_stays_as_it_is(number: str) -> None:
    assert identifiers.read_parketnummer(number) == number


@pytest.mark.parametrize("typed", ["", "05/12345-20", "05/1234567-20", "AB/123456-20"])
def test_another_number_is_no_parketnummer(typed: str) -> None:
    with pytest.raises(WrongIdentifier, match="tien cijfers"):
        identifiers.read_parketnummer(typed)


@pytest.mark.parametrize("typed", ["0855", "GM0855", "gm0855", " GM0855 "])
def test_a_gemeentecode_may_have_gm_in_front(typed: str) -> None:
    assert identifiers.read_gemeentecode(typed) == "0855"


@pytest.mark.parametrize("typed", ["", "855", "08551", "GM855", "Tilburg", "PV0855"])
def test_another_text_is_no_gemeentecode(typed: str) -> None:
    with pytest.raises(WrongIdentifier, match="vier cijfers"):
        identifiers.read_gemeentecode(typed)
