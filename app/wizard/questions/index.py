"""Finding a question, its page and its step by the path of an answer.

``risk.facts.f2.what`` and the pattern ``risk.facts.what`` give the same question: ids of blocks
and names of table rows are left out of a pattern.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from app.case import paths
from app.case.model import CaseDocument
from app.case.said import said
from app.wizard.questions.model import Page, Question, Step
from app.wizard.questions.reader import read_steps

_BLOCK_ID = re.compile(r"^[a-z]{1,2}[1-9][0-9]{0,3}$")
_PARTS_OF_TESTED = ("answer", "reason")


@dataclass(frozen=True, slots=True)
class Place:
    """Where a question stands; ``owner`` is the list or table whose block it belongs to."""

    question: Question
    page: Page
    step: Step
    owner: Question | None = None


def steps() -> tuple[Step, ...]:
    """Give the eight steps, in order; read once."""
    return read_steps()


def step(number: int) -> Step:
    """Give the step with this number (1 to 8)."""
    return read_steps()[number - 1]


@cache
def places() -> dict[str, Place]:
    """Give where every question stands, by its pattern."""
    found: dict[str, Place] = {}
    for each in read_steps():
        for on in each.pages:
            for asked in on.questions:
                _add(found, Place(asked, on, each))
    return found


def _add(found: dict[str, Place], place: Place) -> None:
    asked = place.question
    _put(found, asked.path, place)
    if asked.empty_choice:
        _put(found, asked.empty_choice, place)
    for part in _PARTS_OF_TESTED if asked.type == "tested" else ():
        _put(found, f"{asked.path}.{part}", place)
    for inner in asked.questions:
        absolute = inner.path if asked.type == "share" else f"{asked.path}.{inner.path}"
        _put(found, absolute, Place(inner, place.page, place.step, asked))


def _put(found: dict[str, Place], pattern: str, place: Place) -> None:
    if pattern in found:
        raise ValueError(f"Two questions for {pattern}")
    found[pattern] = place


@cache
def _rows() -> dict[str, frozenset[str]]:
    return {
        pattern: frozenset(row.code for row in place.question.rows)
        for pattern, place in places().items()
        if place.question.type == "table"
    }


def pattern_of(path: str) -> str:
    """Give the path without block ids and table rows: ``scope.frame.vi.state`` -> its question."""
    if path in places():
        return path
    kept: list[str] = []
    for name in path.split("."):
        above = ".".join(kept)
        if not _BLOCK_ID.match(name) and name not in _rows().get(above, ()):
            kept.append(name)
    return ".".join(kept)


def place_of(path: str) -> Place:
    """Give where the question of this path (or pattern) stands; raises KeyError.

    A choice or reason of step 6 (``share.reasons.risk``) belongs to the part it is a row of.
    """
    if path.startswith("share."):
        path = ".".join(path.split(".")[:2])
    return places()[pattern_of(path)]


def question(path: str) -> Question:
    """Give the question whose answer sits at ``path`` (or pattern); raises KeyError."""
    return place_of(path).question


def page_of(path: str) -> Page:
    """Give the page on which ``path`` is asked; raises KeyError."""
    return place_of(path).page


def step_of(path: str) -> Step:
    """Give the step in which ``path`` is asked; raises KeyError."""
    return place_of(path).step


@cache
def _pages() -> dict[str, Page]:
    return {each.id: each for step_ in read_steps() for each in step_.pages}


def page(page_id: str) -> Page:
    """Give the page with this id; raises KeyError."""
    return _pages()[page_id]


def label(path: str, document: CaseDocument | None = None) -> str:
    """Give the Dutch name of a field, with its block: "Feit 2: wat".

    With the document the number is the block's place in its list, as on screen; without it,
    the number in the block's id.
    """
    place = place_of(path)
    if place.question.type == "list":
        rest = path.removeprefix(place.question.path).strip(".")
        if not rest or place.question.empty_choice == path:
            return said(place.question.label)
        return _block_name(place.question, path, document)
    if place.owner is None or place.owner.type == "share":
        return said(place.question.label)
    above = path.removesuffix(f".{place.question.path}")
    if above == place.owner.path:
        return _inside(said(place.owner.label), place.question)
    return _inside(_block_name(place.owner, above, document), place.question)


def _inside(block: str, asked: Question) -> str:
    return said("{block}: {field}", block=block, field=said(asked.label))


def _block_name(owner: Question, block: str, document: CaseDocument | None) -> str:
    last = block.rsplit(".", 1)[-1]
    if owner.type == "table":
        return said(next(row.text for row in owner.rows if row.code == last))
    number = last.lstrip("abcdefghijklmnopqrstuvwxyz")
    if document is not None:
        ids = [each.id for each in paths.get(document, owner.path)]
        if last in ids:
            number = str(ids.index(last) + 1)
    return said("{item} {number}", item=said(owner.item), number=number)
