"""Canonical bytes: one way there and one way back."""

from __future__ import annotations

import json
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.case import canonical
from app.case.canonical import NotCanonical
from app.case.refusal import Refusal

texts = st.text(st.characters(exclude_categories=["Cs"])).map(
    lambda text: unicodedata.normalize("NFC", text)
)
keys = st.text(st.characters(max_codepoint=127), max_size=8)
values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-canonical.LARGEST_INTEGER, canonical.LARGEST_INTEGER)
    | texts,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(keys, inner, max_size=4),
    max_leaves=20,
)


@given(values)
def test_there_and_back(value: canonical.JsonValue) -> None:
    data = canonical.encode(value)
    assert canonical.decode(data) == value
    assert canonical.encode(canonical.decode(data)) == data


@given(st.dictionaries(keys, values, min_size=2, max_size=5))
def test_order_of_keys_does_not_matter(value: dict[str, canonical.JsonValue]) -> None:
    turned = dict(reversed(list(value.items())))
    assert canonical.encode(turned) == canonical.encode(value)


@given(values)
def test_any_other_spacing_is_refused(value: canonical.JsonValue) -> None:
    data = json.dumps(value, ensure_ascii=False, indent=1, sort_keys=True).encode()
    if data != canonical.encode(value):
        with pytest.raises(NotCanonical):
            canonical.decode(data)


@given(st.binary(max_size=60))
def test_no_bytes_crash_the_reader(data: bytes) -> None:
    try:
        canonical.parse(data)
    except Refusal as refusal:
        assert str(refusal)


@pytest.mark.parametrize(
    ("data", "word"),
    [
        (b'{"a":1,"a":2}', "twee keer"),
        (b'{"a":1.5}', "geen heel getal"),
        (b'{"a":NaN}', "geen heel getal"),
        (b"{", "geen JSON"),
        (b"\xff\xfe", "UTF-8"),
        (b"[" * 100_000, "genest"),
        (b"1" * 10_000, "te groot getal"),
    ],
)
def test_bad_input_gets_a_sentence(data: bytes, word: str) -> None:
    with pytest.raises(NotCanonical, match=word):
        canonical.parse(data)


@pytest.mark.parametrize(
    "value",
    [1.5, {1: "a"}, {"é": 1}, "\ud800", "e\u0301", 2**60, b"bytes", object()],
)
def test_values_without_a_canonical_form_are_refused(value: object) -> None:
    with pytest.raises(NotCanonical):
        canonical.encode(value)  # type: ignore[arg-type]


def test_deep_nesting_is_refused() -> None:
    value: canonical.JsonValue = "x"
    for _ in range(canonical.DEEPEST + 2):
        value = [value]
    with pytest.raises(NotCanonical, match="genest"):
        canonical.encode(value)


def test_sha256_is_the_standard_one() -> None:
    assert canonical.sha256_hex(b"abc").startswith("ba7816bf8f01cfea414140de5dae2223b00361a3")
