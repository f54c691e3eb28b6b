"""A set of law texts: its digest, changes on top of it, and what was changed on this disk."""

from __future__ import annotations

import importlib.util
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from app import law
from app.case.refusal import Refusal
from app.law import library
from app.law.shipped import DIGESTS

HOUSE = Path(__file__).resolve().parents[2]


def test_the_digests_in_the_code_are_those_of_the_texts() -> None:
    spec = importlib.util.spec_from_file_location("made", HOUSE / "packaging/law_digests.py")
    assert spec is not None
    assert spec.loader is not None
    made = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(made)
    now = (HOUSE / "app/law/shipped.py").read_text("utf-8")
    assert now == made.written(), "a law text changed: run `make law`"


def test_nothing_was_touched_or_is_gone() -> None:
    assert library.touched(law.shipped()) == ()
    assert library.gone(law.shipped()) == ()


@pytest.mark.parametrize(
    "change",
    [
        {"text": "Anders."},
        {"citation": "Artikel 1"},
        {"evidence": "unconfirmed"},
        {"version": date(2027, 1, 1)},
        {"source": "elders"},
        {"checked": date(2027, 1, 1)},
        {"note": "Let op."},
    ],
    ids=lambda change: next(iter(change)),
)
def test_every_changed_word_label_or_date_is_seen(change: dict[str, object]) -> None:
    shipped = law.shipped()
    one = replace(shipped.entry("wjsg-24"), **change)  # type: ignore[arg-type]
    changed = shipped.with_changes([one])
    assert changed.digest != shipped.digest
    assert library.touched(changed) == ("wjsg-24",)
    assert changed.with_changes([shipped.entry("wjsg-24")]).digest == shipped.digest


def test_what_is_new_or_missing_is_seen() -> None:
    shipped = law.shipped()
    new = replace(shipped.entry("wjsg-24"), id="wjsg-99")
    assert library.touched(shipped.with_changes([new])) == ("wjsg-99",)
    fewer = law.Library({key: one for key, one in shipped.by_id.items() if key != "wjsg-24"})
    assert library.gone(fewer) == ("wjsg-24",)
    assert "wjsg-24" in DIGESTS


def test_texts_come_back_from_their_bytes() -> None:
    texts = law.shipped().entries()
    assert library.from_bytes(library.to_bytes(texts)) == texts
    assert library.to_bytes(reversed(texts)) == library.to_bytes(texts)


@pytest.mark.parametrize("data", [b"", b"{}", b"[1]", b'[{"id":"x"}]', b"\xff"])
def test_bytes_that_are_no_texts_are_refused(data: bytes) -> None:
    with pytest.raises(Refusal):
        library.from_bytes(data)
