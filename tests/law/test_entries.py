"""The law entries: labelled, dated, and art. 18b word for word."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from app import law
from app.law.entries import read_entries

FIRST = (
    "Wanneer het risico aanwezig wordt geacht dat een gedetineerde een ernstig gewelds- of"
    " zedenmisdrijf zal begaan, verstrekken de directeur van de inrichting, Onze Minister, Onze"
    " Minister van Justitie en Veiligheid, de burgemeester, de reclassering, het openbaar"
    " ministerie en de politie elkaar de daarop betrekking hebbende gegevens. De gegevens worden"
    " verstrekt indien dit ter bescherming van de veiligheid van anderen noodzakelijk is en dit"
    " hoort bij de uitoefening van ieders taak."
)
SECOND = (
    "Onze Minister, Onze Minister van Justitie en Veiligheid, de burgemeester, de reclassering,"
    " het openbaar ministerie en de politie stellen de directeur van de inrichting op de hoogte"
    " indien zij op grond van het eerste lid gegevens over een gedetineerde uitwisselen ten"
    " behoeve van de vastlegging hiervan in het penitentiair dossier van de gedetineerde."
)
GOOD: dict[str, Any] = {
    "id": "x",
    "citation": "Artikel 1",
    "text": "Tekst.",
    "kind": "wet",
    "evidence": "paraphrase",
    "version": date(2026, 9, 1),
    "source": "https://wetten.overheid.nl",
    "checked": date(2026, 11, 23),
}


@pytest.mark.parametrize(("entry_id", "text"), [("pbw-18b-1", FIRST), ("pbw-18b-2", SECOND)])
def test_article_18b_stands_there_word_for_word(entry_id: str, text: str) -> None:
    entry = law.entry(entry_id)
    assert entry.text == text
    assert entry.may_be_stated_as_law
    assert entry.version == date(2025, 11, 1)


def test_only_what_was_read_word_for_word_is_stated_as_law() -> None:
    stated = {entry.id for entry in law.entries() if entry.may_be_stated_as_law}
    assert stated == {"pbw-18b-1", "pbw-18b-2", "pbw-18a", "pbw-18a-6", "pm-20d-1"}


def test_every_entry_has_its_labels_in_dutch() -> None:
    words = {law.label(entry) for entry in law.entries()}
    assert "Wet, letterlijke tekst" in words
    assert "Handreiking, geen wet, onze samenvatting" in words
    assert all(entry.checked >= date(2026, 11, 23) for entry in law.entries())


def test_an_unknown_entry_is_a_fault() -> None:
    with pytest.raises(law.UnknownEntry):
        law.entry("pbw-99")


@pytest.mark.parametrize("key", sorted(GOOD))
def test_an_entry_that_lacks_anything_is_refused(key: str) -> None:
    incomplete = {name: value for name, value in GOOD.items() if name != key}
    with pytest.raises(law.WrongLaw):
        read_entries([{"entry": [incomplete]}])


@pytest.mark.parametrize(
    "wrong",
    [
        {"kind": "regel"},
        {"evidence": "zeker"},
        {"checked": "gisteren"},
        {"version": "2026"},
        {"version": "niet vastgesteld"},
        {"version": "niet vastgesteld", "evidence": "verbatim"},
        {"extra": "iets"},
    ],
)
def test_an_entry_with_something_wrong_is_refused(wrong: dict[str, Any]) -> None:
    with pytest.raises(law.WrongLaw):
        read_entries([{"entry": [GOOD | wrong]}])


def test_two_entries_with_one_id_are_refused() -> None:
    with pytest.raises(law.WrongLaw, match="twee keer"):
        read_entries([{"entry": [GOOD]}, {"entry": [GOOD]}])


def test_an_unconfirmed_entry_may_lack_its_version_date() -> None:
    entry = GOOD | {"version": "niet vastgesteld", "evidence": "unconfirmed"}
    assert read_entries([{"entry": [entry]}])["x"].version is None


def test_the_version_is_a_digest_that_stays_the_same() -> None:
    assert len(law.version()) == 64
    assert law.version() == law.version()
