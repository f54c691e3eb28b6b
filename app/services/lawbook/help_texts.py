"""Help topics and the glossary, as data: which topic belongs to a question, which words it uses.

Everything is on this computer; the texts are Dutch, a screen translates them.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from app.case.said import said
from app.wizard.questions import Question
from app.wizard.questions.index import places


class WrongHelp(Exception):
    """A help file lacks something or says something twice: a fault of the program's own data."""


@dataclass(frozen=True)
class Topic:
    """One subject: ``text`` in paragraphs, ``law`` the entries it leans on.

    ``questions`` are the beginnings of the paths of the questions it explains.
    """

    id: str
    title: str
    text: tuple[str, ...]
    questions: tuple[str, ...] = ()
    law: tuple[str, ...] = ()


@dataclass(frozen=True)
class Term:
    """One word of the glossary; ``common`` ones are not shown beside every question."""

    title: str
    text: str
    forms: tuple[str, ...] = ()
    common: bool = False


FIRST = "begin"
"""The topic that opens when nothing else was asked for."""


def topics() -> tuple[Topic, ...]:
    """Give every topic, in the order of the list."""
    return tuple(_topics().values())


def topic(topic_id: str) -> Topic:
    """Give one topic, or the first one when there is none with this id."""
    return _topics().get(topic_id) or _topics()[FIRST]


def topic_for(path: str) -> Topic:
    """Give the topic of the question whose answer is at ``path``; the longest match wins."""
    plain = ".".join(part for part in path.split(".") if part)
    found = [
        (len(start), one)
        for one in topics()
        for start in one.questions
        if plain == start or plain.startswith((f"{start}.", f"{start}_"))
    ]
    return max(found, key=lambda pair: pair[0])[1] if found else topic("stappen")


def full_path(question: Question) -> str:
    """Give the path of a question's answer; inside a block, with that of its list before it."""
    return next(
        (path for path, place in places().items() if place.question is question), question.path
    )


@cache
def terms() -> tuple[Term, ...]:
    """Give the glossary in the order of the alphabet."""
    found = tuple(
        Term(
            title=said(data["title"]),
            text=said(data["text"]),
            forms=tuple(data.get("forms", ())),
            common=data.get("common", False),
        )
        for data in _load("terms.toml", "term")
    )
    _once(term.title for term in found)
    return found


def terms_in(question: Question) -> tuple[Term, ...]:
    """Give the words of the glossary that a question uses, in the order in which it does."""
    texts = [question.text, question.hint, question.why]
    texts += [option.text for option in (*question.options, *question.rows)]
    for inner in question.questions:
        texts += [inner.text, inner.hint]
    whole = "\n".join(texts)
    found = ((_place(term, whole), term) for term in terms() if not term.common)
    return tuple(
        term for place, term in sorted(found, key=lambda pair: pair[0]) if place < len(whole)
    )


@cache
def _topics() -> dict[str, Topic]:
    found = [
        Topic(
            id=data["id"],
            title=said(data["title"]),
            text=tuple(said(text) for text in data["text"]),
            questions=tuple(data.get("questions", ())),
            law=tuple(data.get("law", ())),
        )
        for data in _load("topics.toml", "topic")
    ]
    _once(one.id for one in found)
    _once(start for one in found for start in one.questions)
    return {one.id: one for one in found}


def _load(name: str, key: str) -> list[dict[str, Any]]:
    text = files("resources").joinpath("help", name).read_text(encoding="utf-8")
    listed: list[dict[str, Any]] = tomllib.loads(text)[key]
    for data in listed:
        if not data.get("title") or not data.get("text"):
            raise WrongHelp(f"{name}: title of text ontbreekt bij {data.get('title')}")
    return listed


def _once(names: Iterable[str]) -> None:
    seen: set[str] = set()
    for name in names:
        if name.casefold() in seen:
            raise WrongHelp(f"{name}: staat er twee keer")
        seen.add(name.casefold())


def _place(term: Term, text: str) -> int:
    """Give where a word first stands in a text, or its length when it does not."""
    places = (match.start() for form in _forms(term) if (match := form.search(text)))
    return min(places, default=len(text))


@cache
def _forms(term: Term) -> tuple[re.Pattern[str], ...]:
    bare = re.sub(r"\s*\(.*\)", "", term.title)
    return tuple(_pattern(form) for form in (bare, *term.forms))


def _pattern(form: str) -> re.Pattern[str]:
    # BIJ is not "bij": what is short or has a capital inside is taken as it is written.
    exact = len(form) <= 3 or any(c.isupper() for c in form[1:])
    return re.compile(rf"(?<!\w){re.escape(form)}(?!\w)", 0 if exact else re.IGNORECASE)
