"""Reading the questions out of their TOML files; a file that is not right stops the program.

``basis`` is written as a jurist reads it: "wet pbw-18b-1", "wet? wpg" (still to be confirmed),
"analogie bjsg-6", "handreiking handreiking-kader" or "eigen keuze".
"""

from __future__ import annotations

import hashlib
import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Any, cast, get_args

from app.wizard.questions.model import (
    Basis,
    Condition,
    Is,
    Kind,
    Letter,
    Option,
    Page,
    Question,
    QuestionType,
    Required,
    Step,
)

STEP_FILES = tuple(f"step{number}.toml" for number in range(1, 9))
OTHER_FILES = ("sources.toml", "sharing.toml", "fixed.toml")
YES_NO = (Option("yes", "Ja"), Option("no", "Nee"), Option("unknown", "Weet ik niet"))

_OWN = "eigen keuze"
_TEXT_KEYS = (
    "label",
    "why",
    "hint",
    "place",
    "group",
    "prefix",
    "item",
    "add_text",
    "suggestion",
    "empty_choice",
    "empty_type",
    "empty_text",
    "fill_code",
    "fill_text",
)
_OTHER_KEYS = (
    "path text type required when basis letter options unknown core soft_limit question rows"
)
_KEYS = frozenset((*_TEXT_KEYS, *_OTHER_KEYS.split()))


class WrongData(Exception):
    """A question file does not say what it must: a fault of the program's own data."""


@cache
def read_steps() -> tuple[Step, ...]:
    """Give the eight steps; raises WrongData when a file is not complete."""
    fixed = _load("fixed.toml")
    return tuple(_step(_load(name), fixed) for name in STEP_FILES)


@cache
def texts_version() -> str:
    """Give the SHA-256 over every file of questions, as 64 hexadecimal characters."""
    digest = hashlib.sha256()
    for name in (*STEP_FILES, *OTHER_FILES):
        digest.update(name.encode() + b"\0" + _bytes(name) + b"\0")
    return digest.hexdigest()


def _bytes(name: str) -> bytes:
    data = files("app.wizard.questions").joinpath(name).read_bytes()
    return data.replace(b"\r\n", b"\n")


def _load(name: str) -> dict[str, Any]:
    return tomllib.loads(_bytes(name).decode("utf-8"))


def _step(data: Mapping[str, Any], fixed: Mapping[str, Any]) -> Step:
    pages = list(data["page"])
    for name in data.get("pages_from", ()):
        pages.extend(_load(name)["page"])
    return Step(
        number=data["number"],
        id=data["id"],
        title=data["title"],
        pages=tuple(_page(page) for page in pages),
        note=fixed["note"],
        urgent=fixed["urgent"],
    )


def _page(data: Mapping[str, Any]) -> Page:
    _only(data, {"id", "title", "intro", "question"}, data["id"])
    return Page(
        id=data["id"],
        title=data["title"],
        intro=data.get("intro", ""),
        questions=tuple(question_of(question) for question in data["question"]),
    )


def question_of(data: Mapping[str, Any]) -> Question:
    """Read one question; raises WrongData when it lacks something or has too much."""
    path = data.get("path", "?")
    _only(data, _KEYS, path)
    for key in ("path", "text", "type", "basis"):
        if not data.get(key):
            raise WrongData(f"{path}: {key} ontbreekt")
    kind = _among(data["type"], QuestionType, path)
    question = Question(
        path=path,
        text=data["text"],
        type=cast("QuestionType", kind),
        required=cast("Required", _among(data.get("required", "optional"), Required, path)),
        when=tuple(_condition(condition, path) for condition in data.get("when", ())),
        basis=tuple(read_basis(basis, path) for basis in data["basis"]),
        letter=cast("Letter", _among(data.get("letter", "no"), Letter, path)),
        options=_options(data.get("options"), kind),
        unknown=data.get("unknown", kind in {"yes_no", "tested"}),
        core=data.get("core", False),
        soft_limit=data.get("soft_limit"),
        questions=tuple(question_of(each) for each in data.get("question", ())),
        rows=_options(data.get("rows"), ""),
        **{key: data[key] for key in _TEXT_KEYS if key in data},
    )
    _check(question)
    return question


def _check(question: Question) -> None:
    path = question.path
    if not question.label:
        raise WrongData(f"{path}: label ontbreekt")
    if question.required != "auto" and not question.why:
        raise WrongData(f"{path}: why ontbreekt")
    if question.type in {"one", "many"} and not question.options:
        raise WrongData(f"{path}: options ontbreken")
    if question.type == "list" and not (
        question.prefix and question.item and question.add_text and question.questions
    ):
        raise WrongData(f"{path}: prefix, item, add_text of question ontbreekt")
    if question.type == "table" and not (question.rows and question.questions):
        raise WrongData(f"{path}: rows of question ontbreekt")
    if bool(question.empty_choice) != bool(question.empty_type):
        raise WrongData(f"{path}: empty_choice en empty_type horen bij elkaar")
    if question.letter == "always" and not question.place:
        raise WrongData(f"{path}: place ontbreekt")


def _options(data: Mapping[str, Any] | None, kind: str) -> tuple[Option, ...]:
    if data is None:
        return YES_NO if kind in {"yes_no", "tested"} else ()
    return tuple(
        Option(code, text) if isinstance(text, str) else Option(code, **text)
        for code, text in data.items()
    )


def _condition(data: Mapping[str, Any], path: str) -> Condition:
    _only(data, {"path", "is", "in"}, path)
    if ("is" in data) == ("in" in data):
        raise WrongData(f"{path}: een voorwaarde heeft is of in")
    state = _among(data["is"], Is, path) if "is" in data else None
    return Condition(data["path"], cast("Is | None", state), tuple(data.get("in", ())))


def read_basis(text: str, path: str) -> Basis:
    """Read where something comes from, such as "wet pbw-18b-1"; raises WrongData."""
    if text == _OWN:
        return Basis("eigen keuze")
    kind, _, law = text.partition(" ")
    unconfirmed = kind.endswith("?")
    kind = kind.removesuffix("?")
    if not law or " " in law:
        raise WrongData(f"{path}: herkomst '{text}' noemt niet één wetsingang")
    return Basis(cast("Kind", _among(kind, Kind, path)), law, unconfirmed)


def _among(value: str, choices: Any, path: str) -> str:
    if value not in get_args(choices):
        raise WrongData(f"{path}: '{value}' kan niet")
    return value


def _only(data: Mapping[str, Any], keys: set[str] | frozenset[str], path: str) -> None:
    strange = sorted(set(data) - keys)
    if strange:
        raise WrongData(f"{path}: onbekend: {', '.join(strange)}")
