"""The file in which an organisation changes law texts: written, read back, and refused."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app import law
from app.case.text import cleaned
from app.law import Entry, WrongLaw
from app.law.text_file import LARGEST_FILE, read_changes, to_toml

TODAY = date(2026, 12, 1)
SHIPPED = law.shipped()
OLD = SHIPPED.entry("wjsg-24")
_LINES = st.text(min_size=1, max_size=60).map(lambda s: " ".join(cleaned(s).split())).filter(bool)
_TEXTS = st.text(min_size=1, max_size=200).map(lambda s: cleaned(s).strip()).filter(bool)


def read(data: bytes, now: law.Library = SHIPPED) -> tuple[Entry, ...]:
    return read_changes(data, now, SHIPPED, TODAY)


def test_the_whole_file_reads_back_without_a_change() -> None:
    assert read(to_toml(SHIPPED.entries())) == ()


@given(text=_TEXTS, citation=_LINES, source=_LINES, note=st.one_of(st.just(""), _LINES))
def test_a_changed_text_reads_back_as_it_was_written(
    text: str, citation: str, source: str, note: str
) -> None:
    one = replace(OLD, text=text, citation=citation, source=source, note=note)
    assert read(to_toml([one])) == ((one,) if one != OLD else ())


@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    try:
        assert read(data) == ()
    except WrongLaw as refusal:
        assert str(refusal)


def test_a_file_with_windows_line_ends_and_a_mark_in_front_is_the_same() -> None:
    data = to_toml(SHIPPED.entries())
    assert read(b"\xef\xbb\xbf" + data.replace(b"\n", b"\r\n")) == ()


@pytest.mark.parametrize(
    ("changed", "why"),
    [
        (replace(OLD, id="wjsg-99"), "kent geen tekst wjsg-99"),
        (replace(OLD, kind="analogie"), "kind veranderd"),
        (replace(OLD, checked=TODAY + timedelta(days=1)), "toekomst"),
        (replace(OLD, text="Anders.", checked=OLD.checked - timedelta(days=1)), "ouder"),
        (replace(OLD, text=" \u200b "), "text leeg"),
        (replace(OLD, source="\u200b"), "source leeg"),
    ],
)
def test_a_change_that_cannot_be_is_refused(changed: Entry, why: str) -> None:
    with pytest.raises(WrongLaw, match=why):
        read(to_toml([changed]))


@pytest.mark.parametrize(
    "data",
    [b"entry = 1", b"entry = [1]", b"a = 1", b'"', b"\xff", b"a=" + b"[" * 5000, b"\x00"],
)
def test_a_file_without_texts_is_refused(data: bytes) -> None:
    with pytest.raises(WrongLaw):
        read(data)


def test_a_file_that_is_too_large_is_refused() -> None:
    with pytest.raises(WrongLaw, match="te groot"):
        read(b"#" * (LARGEST_FILE + 1))


def test_words_where_a_text_belongs_are_refused() -> None:
    data = to_toml([OLD]).replace(b'source = "https', b'source = 12 # "https')
    with pytest.raises(WrongLaw, match="source geen tekst"):
        read(data)


def test_going_back_to_the_text_of_the_program_needs_no_new_day() -> None:
    newer = replace(OLD, text="Anders.", checked=TODAY)
    assert read(to_toml([OLD]), SHIPPED.with_changes([newer])) == (OLD,)


def test_hidden_characters_do_not_come_in() -> None:
    (one,) = read(to_toml([replace(OLD, text="Een\u202e tekst", checked=TODAY)]))
    assert one.text == "Een tekst"
