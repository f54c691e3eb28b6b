"""The text of the code on a letter: one code, one reading, however it was typed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from reportlab.graphics.barcode.qrencoder import QRAlphaNum

from app.notification.paper_code import NotAPaperCode, PaperCode, read_code

CODE = PaperCode("MP-2026-x7k3q", 1, "0123456789abcdef" * 4, bytes(range(64)))

codes = st.builds(
    PaperCode,
    reference=st.from_regex(r"MP-[0-9]{4}-[23456789abcdefghjkmnpqrstvwxyz]{5}", fullmatch=True),
    version=st.integers(1, 999_999),
    content_hash=st.binary(min_size=32, max_size=32).map(bytes.hex),
    signature=st.binary(min_size=64, max_size=64),
)


@given(codes)
def test_what_is_written_is_read(code: PaperCode) -> None:
    text = code.text()
    assert read_code(text) == read_code(code.written()) == code
    assert 180 <= len(text) <= 190
    assert QRAlphaNum(text), "the small characters of the QR standard suffice"


@given(codes, st.lists(st.tuples(st.integers(0, 187), st.sampled_from(" \n\t\u00a0")), max_size=60))
def test_spaces_line_breaks_and_case_do_not_count(
    code: PaperCode, breaks: list[tuple[int, str]]
) -> None:
    text = code.text()
    for at, space in breaks:
        text = text[:at] + space + text[at:]
    assert read_code(text) == read_code(text.lower()) == code


def test_letters_that_look_like_figures_are_read_as_those() -> None:
    head, body = CODE.text().rsplit("/", 1)
    assert {"0", "1"} <= set(body)
    for zero, one in ("OI", "ol", "oI"):
        assert read_code(f"{head}/{body.replace('0', zero).replace('1', one)}") == CODE
    assert read_code(CODE.text().replace("-", "\u2013")) == CODE


@given(st.text() | st.text(alphabet="MELDPOORT1/-0ABZ ", min_size=150, max_size=230))
def test_other_text_is_refused(text: str) -> None:
    with pytest.raises(NotAPaperCode):
        read_code(text)


@given(codes, st.integers(0, 200), st.characters())
def test_another_character_is_another_code_or_none(code: PaperCode, at: int, put: str) -> None:
    text = code.text()
    changed = text[:at] + put + text[at + 1 :]
    try:
        read = read_code(changed)
    except NotAPaperCode:
        return
    assert (read == code) == (read.text() == text)
    assert read.text() == "".join(changed.upper().split()) or put.upper() in "OIL–—‐‑‒−"


@pytest.mark.parametrize(
    "wrong",
    [
        CODE.text()[:-1],
        CODE.text() + "0",
        CODE.text()[:-1] + "1",  # bits to spare that are not zero
        CODE.text().replace("/1/", "/01/"),
        CODE.text().replace("/1/", "/\u0661/"),
        CODE.text().replace("MELDPOORT1", "MELDPOORT2"),
        CODE.text().replace("X7K3Q", "X7K3O"),
        CODE.text().replace("/0", "/U", 1),
        CODE.text() + " " * 2000,
        "",
    ],
)
def test_what_is_almost_a_code_is_refused(wrong: str) -> None:
    with pytest.raises(NotAPaperCode, match="MELDPOORT1"):
        read_code(wrong)
