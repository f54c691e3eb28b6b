"""What goes along with a notification: nothing but what was chosen, per field and per gemeente.

``shareable`` is what there is to choose, ``chosen`` what goes to one gemeente with all that must
come along. What is still to be mended before the case can be submitted: ``sharing_problems``.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib.resources import files
from typing import Any

from app.case import paths
from app.case.minimisation import (
    coupled,
    finality,
    group_reason,
    looks_like_a_report,
    without_parent,
)
from app.case.model import CaseDocument
from app.case.model.sharing import Choice, FieldChoice, MuniChoice
from app.case.said import said
from app.wizard.share_text import final_label, label, value_text

_MORE: dict[Choice, int] = {"no": 0, "short": 1, "yes": 2}


@dataclass(frozen=True)
class Field:
    """One thing to choose; ``value_text`` is how it reads as it stands in the case."""

    path: str
    label: str
    value_text: str


@dataclass(frozen=True)
class Group:
    """A kind of data with the fields that have a value; ``note`` stands above them."""

    id: str
    title: str
    note: str
    fields: tuple[Field, ...]


@dataclass(frozen=True)
class Never:
    """What never goes along, with where that comes from."""

    text: str
    basis: str


@dataclass(frozen=True)
class Subject:
    """What needs a reason of its own: a group something goes from, or an offence not final."""

    id: str
    label: str
    reason: str | None


@dataclass(frozen=True)
class OwnChoice:
    """More, or another text, for the gemeente of block ``muni`` alone, and why."""

    muni: str
    path: str
    label: str
    reason: str


def shareable(document: CaseDocument) -> tuple[Group, ...]:
    """Give all there is to choose in this case; a group without any value is left out."""
    groups = []
    for group in catalogue()["group"]:
        fields = tuple(_fields(document, group["fields"]))
        if fields:
            groups.append(Group(group["id"], group["title"], group["note"], fields))
    return tuple(groups)


def always_along(document: CaseDocument) -> tuple[Field, ...]:
    """Give what goes along by itself when notifying, to be shown and not to be chosen."""
    return tuple(
        Field(each["paths"][0], each["label"], _always_text(document, each["paths"]))
        for each in catalogue()["always"]
    )


def never_along() -> tuple[Never, ...]:
    """Give what never goes along (domain 3.4), to be shown beside the choices."""
    return tuple(Never(each["text"], each["basis"]) for each in catalogue()["never"])


def group_of(path: str) -> str | None:
    """Give the id of the group ``path`` belongs to, or None when it is nothing to choose."""
    for group in catalogue()["group"]:
        if any(_matches(path, pattern) for pattern in group["fields"]):
            name: str = group["id"]
            return name
    return None


def choice_for(document: CaseDocument, field: str, muni_id: str | None = None) -> FieldChoice:
    """Give what holds for ``field``: for everyone, or for one gemeente.

    A whole list can be chosen at once (``risk.facts``); then it holds for each block without a
    choice of its own. A gemeente may always get less; more, or another text, only with its own
    reason, and until that is there the choice for everyone holds.
    """
    general = _general_choice(document, field)
    own = own_choice(document, field, muni_id)
    if own is None or (is_more(own, general) and not own.reason):
        return general
    return FieldChoice(field=field, choice=own.choice, short=own.short)


def chosen(document: CaseDocument, muni_id: str) -> Mapping[str, str | None]:
    """Give what goes to the gemeente of block ``muni_id``, in the order of the catalogue.

    Keys are paths of fields: of a whole block (``risk.facts.f1``, ``offence.o1``,
    ``scope.frame.vi``) or of one detail of an offence (``offence.o1.parket``; ``offence.o1``
    itself is only the name of the offence, and its final label always stands beside it). The
    value is the shorter text when that was chosen, or None: the answer goes as it stands in the
    case. ``risk.lowers`` as a whole means that nothing is known that makes the risk smaller. What
    comes along by coupling is among them. What is not here leaves no trace.
    """
    picked = _picked(document, muni_id)
    return {path: picked[path] for path in _in_order(document, picked)}


def reason_subjects(document: CaseDocument) -> tuple[Subject, ...]:
    """Give everything that needs a reason now; a reason is kept in ``share.reasons`` by id."""
    going = going_anywhere(document)
    titles = {group["id"]: group["title"] for group in catalogue()["group"]}
    used = {group_of(path) for path in going}
    subjects = [
        Subject(id_, said(title), group_reason(document, id_))
        for id_, title in titles.items()
        if id_ in used
    ]
    for offence in document.offence:
        path = f"offence.{offence.id}"
        if path in going and finality(offence) != "final":
            name = said(
                "{offence}: {final}", offence=label(document, path), final=final_label(offence)
            )
            subjects.append(Subject(path, name, group_reason(document, path)))
    return tuple(subjects)


def going_anywhere(document: CaseDocument) -> frozenset[str]:
    """Give every field that goes to some gemeente, or would once a gemeente is there."""
    return frozenset(path for picked in each_selection(document) for path in picked)


def each_selection(document: CaseDocument) -> tuple[Mapping[str, str | None], ...]:
    """Give what goes to each gemeente; while there is none yet, what holds for everyone."""
    munis: list[str | None] = [muni.id for muni in document.muni]
    return tuple(_picked(document, muni_id) for muni_id in munis or [None])


def health_goes(document: CaseDocument) -> bool:
    """Say whether something about health goes along (art. 39c lid 3 Wjsg jo. 51b)."""
    return any(group_of(path) == "health" for path in going_anywhere(document))


def more_for_one(document: CaseDocument) -> tuple[OwnChoice, ...]:
    """Give where one gemeente gets more than the others or another text, with its own reason."""
    found = []
    for muni in document.muni:
        for field in (field for group in shareable(document) for field in group.fields):
            own = own_choice(document, field.path, muni.id)
            if own is None or not own.reason:
                continue
            if is_more(own, _general_choice(document, field.path)):
                found.append(OwnChoice(muni.id, field.path, field.label, own.reason))
    return tuple(found)


def too_long(document: CaseDocument) -> tuple[str, ...]:
    """Give the chosen fields whose text looks like a whole report: a warning, not a stop."""
    return tuple(
        path
        for path in sorted(going_anywhere(document))
        if looks_like_a_report(value_text(document, path))
    )


@cache
def catalogue() -> dict[str, Any]:
    """Give the data of ``questions/sharing.toml``."""
    data = files("app.wizard.questions").joinpath("sharing.toml").read_bytes()
    return tomllib.loads(data.decode("utf-8"))


def _fields(document: CaseDocument, patterns: list[str]) -> Iterator[Field]:
    found = [path for pattern in patterns for path in expand(document, pattern)]
    if found and found[0].startswith("offence."):  # the details below their own offence
        ids = [offence.id for offence in document.offence]
        found.sort(key=lambda path: ids.index(path.split(".")[1]))
    for path in found:
        text = value_text(document, path)
        if text:
            yield Field(path, label(document, path), text)


def expand(document: CaseDocument, pattern: str) -> list[str]:
    """Give the paths in this case that ``pattern`` stands for: one per block or row."""
    if "*" not in pattern:
        return [pattern]
    head, _, tail = pattern.partition(".*")
    blocks = paths.get(document, head)
    if isinstance(blocks, tuple):
        names = [block.id for block in blocks]
    else:
        names = list(type(blocks).model_fields)
    return [f"{head}.{name}{tail}" for name in names]


def _matches(path: str, pattern: str) -> bool:
    ours, theirs = path.split("."), pattern.split(".")
    if len(ours) == len(theirs):
        return all(b in {a, "*"} for a, b in zip(ours, theirs, strict=True))
    # "risk.lowers" as a whole: nothing is known that makes the risk smaller
    return theirs[-1] == "*" and ours == theirs[:-1]


def _picked(document: CaseDocument, muni_id: str | None) -> dict[str, str | None]:
    picked: dict[str, str | None] = {}
    for group in shareable(document):
        for field in group.fields:
            choice = choice_for(document, field.path, muni_id)
            if choice.choice == "yes":
                picked[field.path] = None
            elif choice.choice == "short" and choice.short:
                picked[field.path] = choice.short
    for path in without_parent(picked):
        del picked[path]
    for path in coupled(document, picked):
        if value_text(document, path):  # an empty answer stops submission elsewhere
            picked[path] = _coupled_text(document, path)
    return picked


def _coupled_text(document: CaseDocument, path: str) -> str | None:
    general = choice_for(document, path)
    if general.choice == "short" and general.short:
        return general.short
    return value_text(document, path) if path in document.unknown else None


def _in_order(document: CaseDocument, picked: Mapping[str, str | None]) -> list[str]:
    order = [field.path for group in shareable(document) for field in group.fields]
    if "risk.lowers" in picked:
        order.append("risk.lowers")
    return [path for path in order if path in picked]


def _general_choice(document: CaseDocument, field: str) -> FieldChoice:
    given = {choice.field: choice for choice in document.share.choices}
    if field in given:
        return given[field]
    whole = field.rpartition(".")[0]
    if whole in given and f"{whole}.*" in patterns() and given[whole].choice == "yes":
        return FieldChoice(field=field, choice="yes")
    return FieldChoice(field=field, choice="no")


@cache
def patterns() -> tuple[str, ...]:
    """Give the pattern of every field there is to choose (``risk.facts.*``)."""
    return tuple(pattern for group in catalogue()["group"] for pattern in group["fields"])


def own_choice(document: CaseDocument, field: str, muni_id: str | None) -> MuniChoice | None:
    """Give what was chosen for one gemeente apart; None when the general choice holds."""
    own = [c for c in document.share.munis if c.muni == muni_id and c.field == field]
    return own[-1] if own else None


def is_more(own: MuniChoice, general: FieldChoice) -> bool:
    """Tell whether a gemeente gets more than the others, or something else."""
    if own.choice == general.choice == "short":
        return own.short != general.short
    return _MORE[own.choice] > _MORE[general.choice]


def _always_text(document: CaseDocument, always: list[str]) -> str:
    texts = []
    for path in always:
        value = paths.get(document, path)
        if isinstance(value, str | date):
            texts.append(value_text(document, path))
    return ", ".join(filter(None, texts))
