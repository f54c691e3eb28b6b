"""Looking through free text that may go into a letter for what does not belong there.

An aid: it does not find everything, and the screen says so. Each finding gets a decision: take it
out, mask it, or keep it with a reason (analogy: art. 51c lid 3 b Wjsg; art. 39c lid 3).
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any, Literal

from app.case import paths
from app.case.model import CaseDocument
from app.case.model import sharing as stored
from app.reference.place_names import folded
from app.wizard.scan_kinds import kind_texts
from app.wizard.scan_text import Kind, hits
from app.wizard.sharing import catalogue, each_selection, expand, patterns

Decision = Literal["remove", "mask", "keep"]

_OF_CHOICE = "share.choices."
_OF_MUNI = "share.munis."


@dataclass(frozen=True)
class Finding:
    """Something found in the text at ``path``, from ``start`` up to ``end``.

    The path is that of the answer, or ``share.choices.<field>`` and ``share.munis.<muni>.<field>``
    for the shorter text of a choice. ``goes`` says whether that text goes along as now chosen.
    """

    path: str
    kind: Kind
    excerpt: str
    start: int
    end: int
    goes: bool = True


@dataclass(frozen=True)
class _Place:
    path: str
    text: str
    expected: frozenset[str]
    goes: bool


def scan(document: CaseDocument, known_names: Collection[str] = ()) -> tuple[Finding, ...]:
    """Give what is found in all text that may go along, chosen or not.

    Names of the people of the case and ``known_names`` are expected and not reported; so is what
    a field is for (an address in an address), and the word that covers what was masked.
    """
    own = (*_own_names(document), *known_names)
    others = _other_people(document)
    return tuple(
        Finding(
            place.path, hit.kind, place.text[hit.start : hit.end], hit.start, hit.end, place.goes
        )
        for place in _places(document)
        for masks in (_masks(place.text),)
        for hit in hits(place.text, own)
        if hit.kind not in place.expected
        and not any(start <= hit.start and hit.end <= end for start, end in masks)
        and not (hit.kind == "name" and _is_of(place.text[hit.start : hit.end], others))
    )


def open_findings(document: CaseDocument, known_names: Collection[str] = ()) -> tuple[Finding, ...]:
    """Give the findings in text that goes along which still need a decision.

    Kept with a reason is decided; what should be taken out or masked is decided once it is no
    longer in the text.
    """
    kept = {
        (each.path, each.kind, each.excerpt)
        for each in document.share.findings
        if each.decision == "keep" and each.reason
    }
    found = scan(document, known_names)
    return tuple(f for f in found if f.goes and (f.path, f.kind, f.excerpt) not in kept)


def mask(text: str, finding: Finding) -> str:
    """Give ``text`` with the finding covered by the name of its kind, in square brackets."""
    return f"{text[: finding.start]}{_cover(finding.kind)}{text[finding.end :]}"


def remove(text: str, finding: Finding) -> str:
    """Give ``text`` without the finding and without the gap it leaves."""
    left, right = text[: finding.start], text[finding.end :]
    joined = left.rstrip(" ") + ("" if re.match(r"\s*(?:[.,;:!?)]|$)", right) else " ")
    return (joined + right.lstrip(" ")).strip(" ")


def decide(
    document: CaseDocument, finding: Finding, decision: Decision, reason: str | None = None
) -> CaseDocument:
    """Give a document in which the decision is carried out and written down.

    Taking out and masking change the text; what was found is then not kept anywhere, only its
    kind. Raises NoSuchPath when the text is gone, Refusal when the new text does not fit.
    """
    excerpt = finding.excerpt
    same = {(finding.path, finding.kind, excerpt)}
    if decision != "keep":
        change = mask if decision == "mask" else remove
        changed = change(text_at(document, finding.path), finding)
        document = with_text(document, finding.path, changed or None)
        if excerpt in changed:  # it stands there once more; what was decided about that still holds
            same.clear()
        excerpt = _cover(finding.kind)
        same.add((finding.path, finding.kind, excerpt))
    others = [f for f in document.share.findings if (f.path, f.kind, f.excerpt) not in same]
    new = stored.Finding(
        path=finding.path, kind=finding.kind, excerpt=excerpt, decision=decision, reason=reason
    )
    return paths.put(document, "share.findings", (*others, new))


def forget_gone(document: CaseDocument) -> CaseDocument:
    """Give a document without the findings that were to stay in a text they are no longer in.

    Whoever types a name away does not leave it behind in the list of findings.
    """
    there = {(found.path, found.kind, found.excerpt) for found in scan(document)}
    left = tuple(
        each
        for each in document.share.findings
        if each.decision in {"remove", "mask"} or (each.path, each.kind, each.excerpt) in there
    )
    return paths.put(document, "share.findings", left)


def text_at(document: CaseDocument, path: str) -> str:
    """Give the text a finding is in; empty when there is none. Raises NoSuchPath."""
    if path.startswith(_OF_CHOICE):
        field = path.removeprefix(_OF_CHOICE)
        texts = [c.short for c in document.share.choices if c.field == field]
    elif path.startswith(_OF_MUNI):
        muni, _, field = path.removeprefix(_OF_MUNI).partition(".")
        texts = [c.short for c in document.share.munis if (c.muni, c.field) == (muni, field)]
    else:
        texts = [paths.get(document, path)]
    return texts[-1] or "" if texts else ""


def with_text(document: CaseDocument, path: str, text: str | None) -> CaseDocument:
    """Give a document with ``text`` where a finding was; raises NoSuchPath or Refusal."""
    if path.startswith(_OF_CHOICE):
        field = path.removeprefix(_OF_CHOICE)
        choices = [
            c.model_copy(update={"short": text}) if c.field == field else c
            for c in document.share.choices
        ]
        return paths.put(document, "share.choices", tuple(choices))
    if path.startswith(_OF_MUNI):
        muni, _, field = path.removeprefix(_OF_MUNI).partition(".")
        munis = [
            c.model_copy(update={"short": text}) if (c.muni, c.field) == (muni, field) else c
            for c in document.share.munis
        ]
        return paths.put(document, "share.munis", tuple(munis))
    return paths.put(document, path, text)


def _cover(kind: Kind) -> str:
    return f"[{kind_texts()[kind].label}]"


def _masks(text: str) -> list[tuple[int, int]]:
    """Give where ``text`` was masked: the name of a kind is no finding of that kind."""
    if "[" not in text:
        return []
    return [match.span() for match in _any_cover().finditer(text)]


@cache
def _any_cover() -> re.Pattern[str]:
    return re.compile("|".join(re.escape(_cover(kind)) for kind in kind_texts()))


def _own_names(document: CaseDocument) -> list[str]:
    person = document.person
    names = (person.surname, person.prefix, person.given_names, *person.alias)
    return [name for name in names if name]


def _other_people(document: CaseDocument) -> list[list[str]]:
    """Give the names, in words, of who can be called and of who accepts it at a gemeente."""
    contact = document.contact
    names = (contact.person, contact.deputy, *(muni.delegate_name for muni in document.muni))
    return [folded(name).split() for name in names if name]


def _is_of(excerpt: str, people: list[list[str]]) -> bool:
    """Say whether a name is that of one of ``people``: the surname must be in it.

    A first name alone may be that of anybody, so it is still reported.
    """
    said_here = set(folded(excerpt).split()) - _TITLES
    return any(name[-1] in said_here and said_here <= set(name) for name in people)


_TITLES = frozenset(
    ["de", "heer", "meneer", "mevrouw", "dhr", "mevr", "mw", "mej", "meester", "juffrouw"]
)


def _places(document: CaseDocument) -> Iterator[_Place]:
    selections = each_selection(document)
    whole = {path for picked in selections for path, short in picked.items() if short is None}
    for pattern in patterns():
        for field in expand(document, pattern):
            for path in _leaves(field, pattern):
                yield from _place(document, path, goes=field in whole)
    for pattern in catalogue()["scan"]["always"]:
        for path in expand(document, pattern):
            yield from _place(document, path, goes=True)
    yield from _short_texts(document, selections)


def _leaves(field: str, pattern: str) -> list[str]:
    leaves: dict[str, list[str]] = catalogue()["scan"]["leaves"]
    if pattern not in leaves:
        return [field]
    stars = [
        part for part, star in zip(field.split("."), pattern.split("."), strict=True) if star == "*"
    ]
    return [leaf.replace("*", stars[0]) if stars else leaf for leaf in leaves[pattern]]


def _place(document: CaseDocument, path: str, *, goes: bool) -> Iterator[_Place]:
    text: Any = paths.get(document, path)
    if isinstance(text, str) and text:
        yield _Place(path, text, _expected(path), goes)


def _short_texts(document: CaseDocument, selections: Collection[Any]) -> Iterator[_Place]:
    going = {(path, short) for picked in selections for path, short in picked.items() if short}
    for choice in document.share.choices:
        if choice.choice == "short" and choice.short:
            goes = (choice.field, choice.short) in going
            path = f"{_OF_CHOICE}{choice.field}"
            yield _Place(path, choice.short, _expected(choice.field), goes)
    for own in document.share.munis:
        if own.choice == "short" and own.short:
            goes = (own.field, own.short) in going
            path = f"{_OF_MUNI}{own.muni}.{own.field}"
            yield _Place(path, own.short, _expected(own.field), goes)


@lru_cache(maxsize=1024)
def _expected(path: str) -> frozenset[str]:
    found: set[str] = set()
    for place, kinds in catalogue()["scan"]["expected"].items():
        pattern = re.escape(place).replace(r"\*", r"[^.]+")
        if re.match(rf"{pattern}(?:\.|$)", path):
            found.update(kinds)
    return frozenset(found)
