"""The sentences of stops and deviations, out of ``stops.toml``; their order is their weight."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Literal, TypeAlias

from app.wizard.questions.model import Basis
from app.wizard.questions.reader import WrongData, read_basis

Sort: TypeAlias = Literal["hard", "soft", "deviation"]


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence with where it comes from; ``weight`` 0 is the heaviest of its sort.

    ``text`` asks the maker for something; ``for_reviewer`` says the same to who reads the case.
    """

    name: str
    text: str
    for_reviewer: str
    basis: Basis
    path: str | None
    weight: int


def sentence(sort: Sort, name: str) -> Sentence:
    """Give the sentence of this name; raises KeyError, a fault of the program."""
    return sentences()[sort][name]


@cache
def sentences() -> Mapping[Sort, Mapping[str, Sentence]]:
    """Give every sentence by sort and name; raises WrongData."""
    data = tomllib.loads(files("app.wizard.flow").joinpath("stops.toml").read_text("utf-8"))
    sorts: tuple[Sort, ...] = ("hard", "soft", "deviation")
    return {
        sort: {
            name: _sentence(name, row, weight)
            for weight, (name, row) in enumerate(data[sort].items())
        }
        for sort in sorts
    }


def _sentence(name: str, row: Mapping[str, str], weight: int) -> Sentence:
    known = {"text", "for_reviewer", "basis", "path"}
    if not row.get("text") or not row.get("basis") or set(row) - known:
        raise WrongData(f"{name}: text of basis ontbreekt, of er staat te veel")
    basis = read_basis(row["basis"], name)
    seen = row.get("for_reviewer", row["text"])
    return Sentence(name, row["text"], seen, basis, row.get("path"), weight)
