"""The list of gemeenten and its finder."""

from __future__ import annotations

import csv
import hashlib
from collections import Counter
from datetime import date
from importlib.resources import files

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.reference import gemeenten
from app.reference.gemeenten import UnknownGemeente
from app.reference.place_names import folded, one_typo_apart

ALL = gemeenten.all()


def first(text: str) -> str:
    return gemeenten.find(text)[0].gemeente.name


def test_the_list_is_whole_and_is_the_one_its_header_describes() -> None:
    data = (files("resources") / "reference" / "gemeenten.csv").read_bytes()
    assert len(ALL) == 342
    assert len({g.code for g in ALL}) == len({g.name for g in ALL}) == 342
    assert gemeenten.as_shipped()
    assert gemeenten.dated() == date(2023, 1, 1)
    assert gemeenten.digest() != hashlib.sha256(data).hexdigest()  # other names count as well
    assert len(gemeenten.digest()) == 64
    rows = list(csv.DictReader(data.decode("utf-8").splitlines()))
    assert [(g.code, g.name, g.region) for g in ALL] == [tuple(r.values()) for r in rows]


def test_a_region_lies_in_one_province_and_all_provinces_are_there() -> None:
    counts = Counter(g.province for g in ALL)
    # Counted by hand from the division of 2023, so that a region in a wrong province shows.
    assert counts == {
        "Groningen": 10,
        "Fryslân": 18,
        "Drenthe": 12,
        "Overijssel": 25,
        "Flevoland": 6,
        "Gelderland": 51,
        "Utrecht": 26,
        "Noord-Holland": 44,
        "Zuid-Holland": 50,
        "Zeeland": 13,
        "Noord-Brabant": 56,
        "Limburg": 31,
    }


@pytest.mark.parametrize("gemeente", ALL, ids=lambda g: g.code)
def test_every_gemeente_comes_first_under_its_own_name(gemeente: gemeenten.Gemeente) -> None:
    for typed in (gemeente.name, gemeente.name.upper(), gemeente.name.replace("-", " ")):
        found = gemeenten.find(typed)
        assert found[0].gemeente == gemeente
        assert found[0].because == ""
    assert gemeenten.by_code(gemeente.code) == gemeente


@pytest.mark.parametrize(
    ("typed", "name", "because"),
    [
        ("Den Haag", "'s-Gravenhage", "Den Haag is een andere naam voor 's-Gravenhage"),
        ("den haag", "'s-Gravenhage", "Den Haag is een andere naam voor 's-Gravenhage"),
        ("Den Bosch", "'s-Hertogenbosch", "Den Bosch is een andere naam voor 's-Hertogenbosch"),
        ("Weesp", "Amsterdam", "Weesp hoort bij Amsterdam sinds 24-3-2022"),
        ("Hoofddorp", "Haarlemmermeer", "Hoofddorp ligt in de gemeente Haarlemmermeer"),
        ("'s Gravenhage", "'s-Gravenhage", ""),
        ("’s-Gravenhage", "'s-Gravenhage", ""),
        ("s gravenhage", "'s-Gravenhage", ""),
        ("sgravenhage", "'s-Gravenhage", ""),
        ("gravenhage", "'s-Gravenhage", ""),
        ("Alphen a/d Rijn", "Alphen aan den Rijn", ""),
        ("Krimpen a.d. IJssel", "Krimpen aan den IJssel", ""),
        ("capelle ad ijssel", "Capelle aan den IJssel", ""),
        ("sudwest fryslan", "Súdwest-Fryslân", ""),
        ("St. Michielsgestel", "Sint-Michielsgestel", ""),
        ("wychen", "Wijchen", ""),
        ("gemeente Tilburg", "Tilburg", ""),
        ("bergen nh", "Bergen (NH.)", ""),
        ("Bergen N.H.", "Bergen (NH.)", ""),
        ("Bergen Limburg", "Bergen (L.)", ""),
        ("bergen noord-holland", "Bergen (NH.)", ""),
        ("Tilbrug", "Tilburg", ""),
        ("Roterdam", "Rotterdam", ""),
        ("Zoetermeerr", "Zoetermeer", ""),
        ("0855", "Tilburg", ""),
        ("GM0855", "Tilburg", ""),
        ("34", "Almere", ""),
    ],
)
def test_names_as_people_type_them(typed: str, name: str, because: str) -> None:
    found = gemeenten.find(typed)[0]
    assert (found.gemeente.name, found.because) == (name, because)


def test_both_bergens_are_shown_with_what_tells_them_apart() -> None:
    limburg, noord_holland = (match.gemeente for match in gemeenten.find("Bergen")[:2])
    assert (limburg.name, noord_holland.name) == ("Bergen (L.)", "Bergen (NH.)")
    assert limburg.where == "Limburg, veiligheidsregio Limburg-Noord"
    assert noord_holland.where == "Noord-Holland, veiligheidsregio Noord-Holland-Noord"
    assert gemeenten.look_alikes(limburg.code) == (noord_holland,)
    assert gemeenten.look_alikes("0855") == ()


def test_exact_then_beginning_then_word_then_part() -> None:
    names = [match.gemeente.name for match in gemeenten.find("Utrecht", limit=400)]
    assert names[:2] == ["Utrecht", "Utrechtse Heuvelrug"]
    assert "Zeist" in names[2:]  # in the province of Utrecht
    words = [match.gemeente.name for match in gemeenten.find("Heuvelrug")]
    assert words == ["Utrechtse Heuvelrug"]
    parts = [match.gemeente.name for match in gemeenten.find("hertogen")]
    assert parts == ["'s-Hertogenbosch"]


def test_a_divided_gemeente_gives_each_part() -> None:
    found = gemeenten.find("Haaren")
    assert [m.gemeente.name for m in found] == ["Boxtel", "Oisterwijk", "Tilburg", "Vught"]
    assert found[0].because == "Haaren is op 1-1-2021 verdeeld; een deel hoort bij Boxtel"


def test_a_place_with_the_name_of_another_gemeente_comes_after_it() -> None:
    names = [match.gemeente.name for match in gemeenten.find("Hengelo")]
    assert names == ["Hengelo (O.)", "Bronckhorst"]


def test_short_names_get_no_typos() -> None:
    assert gemeenten.find("Edx") == ()
    assert gemeenten.find("") == gemeenten.find("  -'") == ()
    assert len(gemeenten.find("a", limit=7)) == 7


@pytest.mark.parametrize("code", ["0001", "", "9999", "abcd", "0855; --"])
def test_an_unknown_code_is_refused(code: str) -> None:
    with pytest.raises(UnknownGemeente, match="staat niet in de lijst van 1-1-2023"):
        gemeenten.by_code(code)


def test_a_code_with_its_prefix() -> None:
    assert gemeenten.by_code("GM0363").name == "Amsterdam"


def test_no_name_is_listed_for_its_own_gemeente() -> None:
    own = {g.code: folded(g.name) for g in ALL}
    matches = [m for g in ALL for m in gemeenten.find(g.name, limit=400) if m.because]
    assert not [m for m in matches if m.because.split(" ")[0] == own[m.gemeente.code]]


@given(st.text())
def test_no_text_is_too_strange(text: str) -> None:
    found = gemeenten.find(text)
    assert len(found) <= 20
    assert len({match.gemeente.code for match in found}) == len(found)
    assert folded(folded(text)) == folded(text) or len(text) > 90 or "y" in text.casefold()


@given(st.sampled_from(ALL), st.data())
def test_one_wrong_letter_in_a_longer_name_still_finds_it(
    gemeente: gemeenten.Gemeente, data: st.DataObject
) -> None:
    name = gemeente.name
    # "aan den" and "a/d" are one word to the finder, and y is two letters (ij): other typos.
    if len(folded(name)) < 6 or " aan " in name or name.endswith(")"):
        return
    at = data.draw(st.integers(1, len(name) - 2).filter(lambda i: name[i] != "y"))
    left_out = name[:at] + name[at + 1 :]
    found = [match.gemeente for match in gemeenten.find(left_out, limit=400)]
    # Heerle(n) or Bo(r)ne: what is left may be the name of another place, and then that is meant.
    meant = folded(left_out) in {folded(place) for place in gemeenten.place_names()}
    assert gemeente in found or meant


@given(st.text(alphabet="abc", max_size=6), st.text(alphabet="abc", max_size=6))
def test_one_typo_apart_is_damerau_distance_one(left: str, right: str) -> None:
    def one_edit(text: str) -> set[str]:
        splits = [(text[:i], text[i:]) for i in range(len(text) + 1)]
        gone = {a + b[1:] for a, b in splits if b}
        swapped = {a + b[1] + b[0] + b[2:] for a, b in splits if len(b) > 1}
        other = {a + c + b[1:] for a, b in splits if b for c in "abc"}
        more = {a + c + b for a, b in splits for c in "abc"}
        return (gone | swapped | other | more) - {text}

    assert one_typo_apart(left, right) == (right in one_edit(left))
