"""Reading the forms and the terms out of their TOML files; a file that is not right stops.

A term is data with its label: counted in weeks or months, or there is none.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from importlib.resources import files
from typing import Any, Literal, TypeAlias, get_args

from app.case.deadlines import add_months
from app.wizard.questions import Basis, Question, WrongData
from app.wizard.questions.reader import question_of, read_basis

FormName: TypeAlias = Literal[
    "request", "outcome", "breach", "informing", "received", "question", "exchange"
]
_KEYS = frozenset({"id", "title", "intro", "times", "question"})
_TERM_KEYS = frozenset({"regime", "kinds", "weeks", "months", "text", "basis"})


@dataclass(frozen=True, slots=True)
class Form:
    """One form. ``times`` are the paths of lines that hold a time of day, such as 14.30."""

    id: FormName
    title: str
    intro: str
    questions: tuple[Question, ...]
    times: frozenset[str]

    def question(self, path: str) -> Question:
        """Give the question with this path; raises KeyError."""
        for question in self.questions:
            if question.path == path:
                return question
        raise KeyError(path)


@dataclass(frozen=True, slots=True)
class Term:
    """Within what an answer is due: ``weeks`` or ``months`` after the day it came in."""

    regime: str
    kinds: tuple[str, ...]
    weeks: int
    months: int
    text: str
    basis: Basis

    def due(self, received_on: date) -> date:
        """Give the last day of the term."""
        if self.months:
            return add_months(received_on, self.months)
        return received_on + timedelta(weeks=self.weeks)


@cache
def forms() -> tuple[Form, ...]:
    """Give every form; raises WrongData when a file is not complete."""
    return tuple(form(name) for name in get_args(FormName))


@cache
def form(name: FormName) -> Form:
    """Give one form; raises WrongData when its file is not complete."""
    data = _load(f"{name}.toml")
    strange = sorted(set(data) - _KEYS)
    if strange or data.get("id") != name or not data.get("title"):
        raise WrongData(f"{name}: onbekend {strange}, of id of title klopt niet")
    read = Form(
        id=name,
        title=data["title"],
        intro=data.get("intro", ""),
        questions=tuple(question_of(each) for each in data["question"]),
        times=frozenset(data.get("times", ())),
    )
    paths = [question.path for question in read.questions]
    if len(set(paths)) != len(paths) or not read.times <= set(paths):
        raise WrongData(f"{name}: een pad staat er twee keer, of ontbreekt")
    return read


def term_for(kind: str, regime: str) -> Term | None:
    """Give the term for a kind of request, or None where no law that was read gives one."""
    return next((t for t in _terms() if t.regime == regime and kind in t.kinds), None)


@cache
def _terms() -> tuple[Term, ...]:
    return tuple(_term(each) for each in _load("terms.toml")["term"])


def _term(data: Mapping[str, Any]) -> Term:
    strange = sorted(set(data) - _TERM_KEYS)
    if strange or ("weeks" in data) == ("months" in data) or not data.get("text"):
        raise WrongData(f"termijn: onbekend {strange}, of weeks, months of text klopt niet")
    return Term(
        regime=data["regime"],
        kinds=tuple(data["kinds"]),
        weeks=data.get("weeks", 0),
        months=data.get("months", 0),
        text=data["text"],
        basis=read_basis(data["basis"], data["text"]),
    )


def _load(name: str) -> dict[str, Any]:
    data = files("app.wizard.registers").joinpath(name).read_bytes()
    return tomllib.loads(data.decode("utf-8"))
