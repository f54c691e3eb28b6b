"""A newer list of gemeenten: read strictly, found by old and new names, older codes readable."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from importlib.resources import files

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.case.refusal import Refusal
from app.reference import gemeenten
from app.reference.gemeente_list import WrongList, difference, read_list
from app.reference.gemeenten import FormerGemeente, ListFile, UnknownGemeente

OWN = (files("resources") / "reference" / "gemeenten.csv").read_text("utf-8")
DAY = date(2026, 1, 1)


def changed(*, without: tuple[str, ...] = (), extra: tuple[str, ...] = (), head: str = "") -> bytes:
    lines = OWN.splitlines()
    kept = [line for line in lines[1:] if line.split(",")[0] not in without]
    return "\n".join([head or lines[0], *kept, *extra]).encode()


@pytest.fixture(autouse=True)
def _own_list_afterwards() -> Iterator[None]:
    yield
    gemeenten.use(())


def read(data: bytes) -> object:
    return read_list(data, DAY, gemeenten.provinces())


def test_the_own_list_reads_the_same() -> None:
    found = read_list(OWN.encode(), DAY, gemeenten.provinces())
    assert found.gemeenten == gemeenten.all()


def test_columns_as_the_statistics_office_names_them() -> None:
    rows = "\r\n".join(
        f"{int(one.code)};GM{one.code};{one.name};20;{one.province}" for one in gemeenten.all()
    )
    head = "Gemeentecode;GemeentecodeGM;Gemeentenaam;Provinciecode;Provincienaam"
    found = read_list(f"\ufeff{head}\r\n{rows}\r\n".encode(), DAY, gemeenten.provinces())
    assert [(g.code, g.name, g.province) for g in found.gemeenten] == [
        (g.code, g.name, g.province) for g in gemeenten.all()
    ]
    assert found.gemeenten[0].where == "Groningen"


WRONG: dict[str, tuple[bytes, str]] = {
    "empty": (b"", "geen kolommen"),
    "no table": (b"zomaar een brief\nmet regels", "geen kolommen"),
    "no place": (b"gemeentecode,naam\n0855,Tilburg", "uit elkaar te houden"),
    "too few": (b"gemeentecode,naam,veiligheidsregio\n0855,Tilburg,X", "heel Nederland"),
    "not text": (b"\xff\xfe\x00", "geen tekst in UTF-8"),
    "twice": (changed(extra=("0855,Tilburg 2,Zeeland",)), "staat er al"),
    "namesake": (changed(extra=("9990,Tilburg,Zeeland",)), "staat er al"),
    "no code": (changed(extra=("x1,Nieuwstad,Zeeland",)), "geen gemeentecode"),
    "long code": (changed(extra=("12345,Nieuwstad,Zeeland",)), "geen gemeentecode"),
    "no name": (changed(extra=("9990,,Zeeland",)), "klopt niet"),
    "hidden": (changed(extra=("9990,Nieuw\u202estad,Zeeland",)), "klopt niet"),
    "nowhere": (changed(extra=("9990,Nieuwstad,",)), "ontbreekt"),
    "huge": (b"x" * (512 * 1024 + 1), "te groot"),
}


@pytest.mark.parametrize("what", WRONG)
def test_what_is_no_list_is_refused_in_words(what: str) -> None:
    data, words = WRONG[what]
    with pytest.raises(WrongList, match=words):
        read(data)


def test_a_merger_is_told_found_and_stays_readable() -> None:
    before = gemeenten.digest()
    data = changed(
        without=("0855",),
        extra=("1999,Hart van Brabant,Midden- en West-Brabant,Tilburg",),
        head="gemeentecode,naam,veiligheidsregio,voorheen",
    )
    new = read_list(data, DAY, gemeenten.provinces())
    found = difference(gemeenten.all(), new)
    assert (found.added, found.gone, found.unnamed) == (("Hart van Brabant",), ("Tilburg",), ())
    gemeenten.use([ListFile(DAY, data)])
    assert gemeenten.dated() == DAY
    assert gemeenten.digest() != before
    (match,) = gemeenten.find("Tilburg")
    assert match.gemeente.name == "Hart van Brabant"
    assert match.because == "Tilburg hoort bij Hart van Brabant sinds 1-1-2026"
    assert gemeenten.by_code("0855").name == "Tilburg"  # an old case can be read
    assert not gemeenten.is_current("0855")
    with pytest.raises(FormerGemeente, match="Tilburg bestaat niet meer"):
        gemeenten.current("0855")
    assert gemeenten.current("1999").province == "Noord-Brabant"
    with pytest.raises(UnknownGemeente, match="1-1-2026"):
        gemeenten.by_code("9999")
    assert gemeenten.as_shipped()
    gemeenten.use(())
    assert gemeenten.digest() == before
    assert gemeenten.is_current("0855")


def test_names_are_told_when_a_list_does_not_say_where_one_went() -> None:
    new = read_list(
        changed(without=("0855",), extra=("0999,Nieuwstad,Zeeland",)), DAY, gemeenten.provinces()
    )
    assert difference(gemeenten.all(), new).unnamed == ("Tilburg",)


def test_other_names_of_what_is_gone_do_not_hinder() -> None:
    gemeenten.use([ListFile(DAY, changed(without=("0518",)))])
    assert all(match.gemeente.code != "0518" for match in gemeenten.find("Den Haag"))
    assert gemeenten.by_code("0518").name == "'s-Gravenhage"


def test_older_lists_stay_readable_after_a_second_merger() -> None:
    first = changed(without=("0855",), extra=("1999,Hart van Brabant,Midden- en West-Brabant",))
    second = changed(without=("0855", "0758"))
    gemeenten.use([ListFile(date(2027, 1, 1), second), ListFile(DAY, first)])
    assert gemeenten.by_code("1999").name == "Hart van Brabant"
    assert gemeenten.by_code("0758").name == "Breda"
    assert not gemeenten.is_current("1999")


def test_a_bad_list_changes_nothing() -> None:
    with pytest.raises(WrongList):
        gemeenten.use([ListFile(DAY, b"x")])
    assert gemeenten.is_current("0855")


@settings(max_examples=150, deadline=None)
@given(data=st.binary(max_size=300) | st.text(max_size=200).map(str.encode))
def test_any_bytes_give_a_sentence(data: bytes) -> None:
    try:
        read(data)
    except Refusal as refusal:
        assert str(refusal)
    else:
        pytest.fail("this is no list of the whole country")


@settings(max_examples=150, deadline=None)
@given(place=st.integers(0, len(OWN.encode()) - 1), value=st.integers(0, 255))
def test_a_changed_list_is_read_or_refused_in_words(place: int, value: int) -> None:
    data = bytearray(OWN.encode())
    data[place] = value
    try:
        found = read_list(bytes(data), DAY, gemeenten.provinces())
    except Refusal as refusal:
        assert str(refusal)
        return
    assert all(len(one.code) == 4 and one.name for one in found.gemeenten)
