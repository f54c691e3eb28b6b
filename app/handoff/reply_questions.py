"""The questions of a reply as data, read from replies.toml: both sides build their screen from it.

The id of a question is the path of its answer in ``app.handoff.reply.Reply``; inside a list it is
relative to one row. A file that is not right stops the program.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any, Final, Literal, TypeAlias, cast, get_args

from app.handoff.reply import ReplyKind
from app.wizard.questions.model import Basis, Option
from app.wizard.questions.reader import WrongData, read_basis

ReplyType: TypeAlias = Literal["line", "area", "date", "one", "many", "list"]
"""``list`` is rows that come and go; ``questions`` are those of one row."""

KINDS: Final[tuple[ReplyKind, ...]] = get_args(ReplyKind)


@dataclass(frozen=True, slots=True)
class OnlyWhen:
    """A question is asked only when the answer to ``id`` is among ``codes``."""

    id: str
    codes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ReplyQuestion:
    """One question of a reply.

    ``asked`` are the kinds of reply in which it stands, ``required`` those in which it cannot stay
    empty; ``soft`` says that an empty answer is allowed but missed. ``empty_id`` is the answer
    that says there is nothing to fill in ("nog niet"), offered in the kinds of ``empty_asked``.
    """

    id: str
    text: str
    label: str
    type: ReplyType
    why: str
    basis: tuple[Basis, ...]
    asked: tuple[ReplyKind, ...] = ()
    required: tuple[ReplyKind, ...] = ()
    soft: bool = False
    hint: str = ""
    options: tuple[Option, ...] = ()
    when: OnlyWhen | None = None
    questions: tuple[ReplyQuestion, ...] = ()
    item: str = ""
    empty_id: str | None = None
    empty_text: str = ""
    empty_asked: tuple[ReplyKind, ...] = ()


def reply_questions(kind: ReplyKind | None = None) -> tuple[ReplyQuestion, ...]:
    """Give every question, or those of one kind of reply, in the order of the screen."""
    return tuple(q for q in _read() if kind is None or kind in q.asked)


def reply_question(question_id: str) -> ReplyQuestion:
    """Give one question; ``exchanged.party`` is one of a row. Raises KeyError."""
    found: ReplyQuestion | None = next((q for q in _read() if q.id == question_id), None)
    if found is None:
        parent, _, name = question_id.rpartition(".")
        rows = next((q.questions for q in _read() if q.id == parent), ())
        found = next((q for q in rows if q.id == name), None)
    if found is None:
        raise KeyError(question_id)
    return found


def option_text(question_id: str, code: str) -> str:
    """Give the Dutch text of an answer, or the code itself when it is not known (any more)."""
    options = reply_question(question_id).options
    return next((option.text for option in options if option.code == code), code)


@cache
def _read() -> tuple[ReplyQuestion, ...]:
    text = (files("app.handoff") / "replies.toml").read_text(encoding="utf-8")
    return tuple(_question(table) for table in tomllib.loads(text)["question"])


_TEXTS = ("id", "text", "label", "why")
_OTHERS = (
    *("type", "basis", "asked", "required", "soft", "hint", "options", "hints", "when"),
    *("question", "item", "empty_id", "empty_text", "empty_asked"),
)
_KEYS = frozenset((*_TEXTS, *_OTHERS))


def _question(table: Mapping[str, Any], *, in_row: bool = False) -> ReplyQuestion:
    name = table.get("id", "?")
    if set(table) - _KEYS or not all(table.get(key) for key in (*_TEXTS, "type", "basis")):
        raise WrongData(f"replies.toml: {name}")
    kind = table["type"]
    if kind not in get_args(ReplyType) or (kind in {"one", "many"}) is not ("options" in table):
        raise WrongData(f"replies.toml: {name}: type")
    required = KINDS if in_row and table.get("required") else table.get("required", ())
    return ReplyQuestion(
        id=name,
        text=table["text"],
        label=table["label"],
        type=cast("ReplyType", kind),
        why=table["why"],
        basis=tuple(read_basis(basis, name) for basis in table["basis"]),
        asked=KINDS if in_row else _kinds(table["asked"], name),
        required=_kinds(required, name),
        soft=table.get("soft", False),
        hint=table.get("hint", ""),
        options=_options(table),
        when=_when(table.get("when")),
        questions=tuple(_question(row, in_row=True) for row in table.get("question", ())),
        item=table.get("item", ""),
        empty_id=table.get("empty_id"),
        empty_text=table.get("empty_text", ""),
        empty_asked=_kinds(table.get("empty_asked", ()), name),
    )


def _options(table: Mapping[str, Any]) -> tuple[Option, ...]:
    hints = table.get("hints", {})
    return tuple(
        Option(code, text, hints.get(code, "")) for code, text in table.get("options", {}).items()
    )


def _when(table: Mapping[str, Any] | None) -> OnlyWhen | None:
    return OnlyWhen(table["id"], tuple(table["in"])) if table else None


def _kinds(codes: Any, name: str) -> tuple[ReplyKind, ...]:
    if any(code not in KINDS for code in codes):
        raise WrongData(f"replies.toml: {name}: kind")
    return tuple(codes)
