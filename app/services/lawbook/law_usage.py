"""Which questions, choices, stops, registers, papers and help topics lean on which law entry.

Read from the data itself: whatever names an entry with ``basis`` or ``law`` is found.
"""

from __future__ import annotations

import tomllib
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Any

from app.case.said import said
from app.notification.content import LAW as QUOTED

_PLACES: tuple[tuple[str, str], ...] = (
    ("app/wizard/questions", said("Vraag")),
    ("app/wizard/flow", said("Bij het indienen")),
    ("app/wizard/registers", said("Vastleggen")),
    ("app/handoff", said("Antwoord van de gemeente")),
    ("resources/retention", said("Bewaren")),
    ("resources/reference", said("Vaste lijst")),
    ("resources/help", said("Uitleg")),
)
"""Folder -> what it holds, in Dutch."""

LETTER = said("Brief aan de burgemeester")
PAPERS: Mapping[str, tuple[str, ...]] = {
    LETTER: QUOTED,
    said("Blad voor betrokkene"): ("pbw-18b-1",),
    said("Overzicht voor inzage"): ("wjsg-51b-2",),
    said("Tekst voor het verwerkingsregister"): (
        "pbw-18b-1",
        "wjsg-7",
        "wjsg-7b",
        "wjsg-7e",
        "wjsg-22",
        "wjsg-26c",
        "wjsg-26e",
        "wjsg-39c-3",
        "wjsg-51a-2",
        "wjsg-51b-2",
        "wjsg-51c-4",
    ),
    said("Scherm om te antwoorden als gemeente"): ("bjsg-11a-4",),
    said("Wijzigen of intrekken"): ("wjsg-24", "wjsg-26g"),
}
"""Paper or screen -> the entries that its code names; a test compares."""

SETTINGS: Mapping[str, tuple[str, ...]] = {
    said("Wie beslist over een melding"): ("pbw-18b-1", "pbw-5"),
    said("BSN"): ("uavg-46", "wabb-10"),
    said("Functionaris gegevensbescherming"): ("wjsg-26f",),
    said("Kenmerk van de DPIA"): ("wjsg-7b",),
    said("Verstrekkingenregister: jaren bewaren"): ("wjsg-51c-4", "wjsg-18"),
    said("Overzicht voor inzage op papier"): ("wjsg-51b-2",),
}
"""Setting, as its screen names it -> the entries it has to do with."""

_NAMES = ("text", "title", "label", "sentence", "explanation", "name", "term")


@dataclass(frozen=True)
class Use:
    """One place that leans on an entry: what kind of thing, and its own words. Both Dutch."""

    kind: str
    text: str


def uses_of(entry_id: str) -> tuple[Use, ...]:
    """Give every place that leans on this entry, each once."""
    return _uses().get(entry_id, ())


def used() -> Mapping[str, tuple[Use, ...]]:
    """Give every entry that something leans on, with those places."""
    return _uses()


@cache
def _uses() -> Mapping[str, tuple[Use, ...]]:
    found: dict[str, dict[Use, None]] = defaultdict(dict)
    for paper, entries in PAPERS.items():
        for entry_id in entries:
            found[entry_id][Use(said("Papier"), paper)] = None
    for setting, entries in SETTINGS.items():
        for entry_id in entries:
            found[entry_id][Use(said("Instelling"), setting)] = None
    for folder, kind in _PLACES:
        for file in _data_files(folder):
            document = tomllib.loads(file.read_text(encoding="utf-8"))
            for entry_id, words in _named(document, ""):
                found[entry_id][Use(kind, said(words))] = None
    return {key: tuple(places) for key, places in sorted(found.items())}


def _data_files(folder: str) -> Iterator[Traversable]:
    top, *below = folder.split("/")
    place = files(top)
    for name in below:
        place = place.joinpath(name)
    if place.is_dir():
        named = sorted(place.iterdir(), key=lambda file: file.name)
        yield from (file for file in named if file.name.endswith(".toml"))


def _named(value: Any, words: str) -> Iterator[tuple[str, str]]:
    """Give (entry, nearest words) for every ``basis`` and ``law`` in parsed data."""
    if isinstance(value, list):
        for inner in value:
            yield from _named(inner, words)
    if not isinstance(value, dict):
        return
    words = next((value[name] for name in _NAMES if _is_text(value.get(name))), words)
    for name, inner in value.items():
        if name in {"basis", "law"}:
            listed = inner if isinstance(inner, list) else [inner]
            for one in listed:
                # "wet pbw-18b-1", "wet? wpg" or the bare name; "eigen keuze" names none
                if _is_text(one) and one != "eigen keuze":
                    yield one.split(" ")[-1], words
        else:
            yield from _named(inner, words)


def _is_text(value: Any) -> bool:
    return isinstance(value, str) and bool(value)
