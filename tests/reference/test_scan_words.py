"""The word lists for the scan: how a line becomes something to find."""

from __future__ import annotations

from importlib.resources import files
from typing import get_args

import pytest

from app.reference.scan_words import ListName, SetName, finder, words


def found(name: ListName, text: str) -> list[str]:
    return [text[start:end] for start, end in finder(name).spans(text)]


@pytest.mark.parametrize(
    ("name", "text", "excerpts"),
    [
        ("health", "Medicatie en medicijnen.", ["Medicatie", "medicijnen"]),
        ("health", "Een verstandelijk  beperkte man", ["verstandelijk  beperkte"]),
        ("health", "De kaartspeler", []),
        ("victim", "Het slachtoffer", ["slachtoffer"]),
        ("victim", "gevolgen voor slachtoffers", []),
        ("victim", "de jonge slachtoffers", ["slachtoffers"]),
        ("third_party", "zijn jongste zus", ["zus"]),
        ("third_party", "een zus", []),
        ("third_party", "een zus van betrokkene", ["zus"]),
        ("third_party", "de buurvrouw", ["buurvrouw"]),
        ("third_party", "er zijn kinderen", []),
        ("third_party", "zijn kinderen", ["kinderen"]),
        ("third_party", "ex-partner", ["ex-partner"]),
        ("third_party", "over zijn broer", ["broer"]),
        ("origin", "een Poolse man", ["Poolse"]),
        ("origin", "een Poolse auto", []),
        ("religion", "zijn geloof", ["geloof"]),
        ("religion", "ik geloof het", []),
        ("medical", "het patiëntendossier", ["patiëntendossier"]),
        ("intelligence", "de TCI-melding", ["TCI-melding"]),
        ("intelligence", "de politie belde", []),
    ],
)
def test_a_word_is_found_where_its_sign_says(
    name: ListName, text: str, excerpts: list[str]
) -> None:
    assert found(name, text) == excerpts


def test_the_lists_have_what_they_are_for() -> None:
    names = words("first_names")
    assert len(names) > 900
    assert {"sanne", "mohammed", "ayşe", "nynke", "fatima", "emine", "douwe", "khadija"} <= names
    # ordinary words that begin a sentence must not be names
    assert not names & words("sentence_starters")
    assert not names & {"anders", "can", "job", "rein", "oene"}


@pytest.mark.parametrize("name", [*get_args(ListName), *get_args(SetName)])
def test_no_line_stands_twice(name: str) -> None:
    text = (files("resources") / "reference" / "scan" / f"{name}.txt").read_text(encoding="utf-8")
    lines = [line for line in text.splitlines() if line and not line.startswith("#")]
    assert len(lines) == len({line.casefold() for line in lines})
    assert all(line == line.strip() for line in lines)
