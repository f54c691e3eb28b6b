"""What differs between two case documents, path by path.

A block of a list is followed by its id, so that moving or adding one does not make all the
others look different.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Literal, TypeAlias

from app.case.model import CaseDocument, Part
from app.case.model.parts import Item

Aspect: TypeAlias = Literal[
    "answer", "order", "reason", "choice", "group_reason", "muni_choice", "finding"
]

CHECKED = "proposal.checked"
"""Said anew in each version, so it tells nothing about what changed."""

UNKNOWN = "unknown"
"""The value of a question that was answered with "weet ik niet"."""


@dataclass(frozen=True)
class Difference:
    """One thing that is not the same: ``before`` and ``after`` are None where there was nothing.

    ``aspect`` says what ``path`` names: an answer, the order of a list, the reason for a soft
    question or stop, the choice to share a field (for all, or for ``muni`` alone), the reason of
    a group, or a finding in a text.
    """

    path: str
    aspect: Aspect
    before: Any
    after: Any
    muni: str | None = None


def differences(before: CaseDocument, after: CaseDocument) -> tuple[Difference, ...]:
    """Give everything that differs, in the order of the case."""
    return (
        *_unknowns_as_answers(before, after),
        *_keyed("reason", _reasons(before), _reasons(after)),
        *_keyed("choice", _choices(before), _choices(after)),
        *_keyed("group_reason", _group_reasons(before), _group_reasons(after)),
        *_keyed("muni_choice", _muni_choices(before), _muni_choices(after)),
        *_keyed("finding", _findings(before), _findings(after)),
    )


def differs_at(before: CaseDocument, after: CaseDocument, path: str | None) -> bool:
    """Tell whether anything changed in the answer at ``path``, or anywhere when it is None.

    Ticking "compared with the sources" again is no change.
    A path of step 6 ("share.choices") stands for every choice, reason and finding of that step.
    """
    found = [each for each in differences(before, after) if each.path != CHECKED]
    if path is None:
        return bool(found)
    if path.startswith("share."):
        of_share = {"choice", "group_reason", "muni_choice", "finding"}
        return any(each.aspect in of_share or each.path.startswith("share.") for each in found)
    return any(_touches(each.path.partition(":")[0], path) for each in found)


def _touches(changed: str, path: str) -> bool:
    return changed == path or changed.startswith(f"{path}.") or path.startswith(f"{changed}.")


_APART = frozenset({"format", "reasons", "unknown"})
_APART_IN_SHARE = frozenset({"choices", "reasons", "munis", "findings"})


def _unknowns_as_answers(before: CaseDocument, after: CaseDocument) -> Iterator[Difference]:
    first, second = dict(_leaves(before)), dict(_leaves(after))
    # A block that is new or gone is told by its answers; an empty one by itself.
    first |= dict.fromkeys(before.unknown, UNKNOWN)
    second |= dict.fromkeys(after.unknown, UNKNOWN)
    for path in dict.fromkeys((*second, *first)):
        old, new = first.get(path), second.get(path)
        if old != new and not isinstance(old, _Order) and not isinstance(new, _Order):
            yield Difference(path, "answer", old, new)
    for path in second:
        if isinstance(second[path], _Order):
            yield from _moved(path, first.get(path), second[path])


@dataclass(frozen=True)
class _Order:
    ids: tuple[str, ...]


def _moved(path: str, before: object, after: _Order) -> Iterator[Difference]:
    if not isinstance(before, _Order):
        return
    both = set(before.ids) & set(after.ids)
    old = tuple(item for item in before.ids if item in both)
    new = tuple(item for item in after.ids if item in both)
    if old != new:
        yield Difference(path, "order", old, new)


def _leaves(part: Part, prefix: str = "") -> Iterator[tuple[str, Any]]:
    apart = _APART if isinstance(part, CaseDocument) else frozenset({"id"})
    if prefix == "share.":
        apart = _APART_IN_SHARE
    for name in type(part).model_fields:
        if name not in apart:
            yield from _leaf(f"{prefix}{name}", getattr(part, name))


def _leaf(path: str, value: Any) -> Iterator[tuple[str, Any]]:
    if isinstance(value, Part):
        yield from _leaves(value, f"{path}.")
    elif isinstance(value, tuple) and value and isinstance(value[0], Item):
        yield path, _Order(tuple(item.id for item in value))
        for item in value:
            filled = list(_leaves(item, f"{path}.{item.id}."))
            yield from filled or [(f"{path}.{item.id}", "")]
    elif value is not None and value != () and value is not False:
        yield path, value


_Keys: TypeAlias = dict[tuple[str, str | None], Any]


def _keyed(aspect: Aspect, before: _Keys, after: _Keys) -> Iterator[Difference]:
    for key in dict.fromkeys((*after, *before)):
        if before.get(key) != after.get(key):
            path, muni = key
            yield Difference(path, aspect, before.get(key), after.get(key), muni)


def _reasons(document: CaseDocument) -> _Keys:
    return {(reason.about, None): reason.text for reason in document.reasons}


def _choices(document: CaseDocument) -> _Keys:
    # Not choosing and choosing "no" are the same: the field stays out.
    return {
        (choice.field, None): (choice.choice, choice.short)
        for choice in document.share.choices
        if choice.choice != "no"
    }


def _group_reasons(document: CaseDocument) -> _Keys:
    return {
        (reason.group, None): reason.reason for reason in document.share.reasons if reason.reason
    }


def _muni_choices(document: CaseDocument) -> _Keys:
    return {
        (choice.field, choice.muni): (choice.choice, choice.short, choice.reason)
        for choice in document.share.munis
    }


def _findings(document: CaseDocument) -> _Keys:
    found: _Keys = {}
    for finding in document.share.findings:
        key = f"{finding.path}:{finding.kind}:{finding.excerpt}"
        found[key, None] = (finding.decision, finding.reason)
    return found
