"""Text that hides something is refused from files and cleaned on screen."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.case import text
from app.case.refusal import Refusal


@given(st.text(st.characters()))
def test_cleaned_text_is_always_accepted(typed: str) -> None:
    clean = text.cleaned(typed)
    assert text.checked(clean) == clean
    assert unicodedata.is_normalized("NFC", clean)
    assert text.cleaned(clean) == clean


@pytest.mark.parametrize("character", ["\x00", "\x07", "\u202e", "\u2066", "\ud800", "\ufeff"])
def test_hidden_characters_are_refused_by_name(character: str) -> None:
    with pytest.raises(text.HiddenCharacters, match=rf"U\+{ord(character):04X}"):
        text.checked(f"Jan{character}sen")


def test_markup_is_plain_text() -> None:
    assert text.checked("<para> & <b>x</b>") == "<para> & <b>x</b>"


def test_line_ends_become_one_kind() -> None:
    assert text.cleaned("a\r\nb\rc\u2028d") == "a\nb\nc\nd"


def test_too_long_says_how_long_it_may_be() -> None:
    with pytest.raises(Refusal, match=str(text.LONGEST)):
        text.checked("x" * (text.LONGEST + 1))
