"""The penitentiary facilities to choose from: a list from memory, labelled as to be checked.

The list is a file that can be corrected; a facility that is not in it can be typed.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files


@dataclass(frozen=True)
class Facility:
    """One facility and the places where it has buildings."""

    name: str
    places: tuple[str, ...]


@dataclass(frozen=True)
class _Listed:
    evidence: str
    source: str
    facilities: tuple[Facility, ...]


def all() -> tuple[Facility, ...]:  # noqa: A001 - read as facilities.all()
    """Give every facility of the list, by name."""
    return _listed().facilities


def label() -> str:
    """Give the words that must stand beside the list ("te controleren")."""
    return _listed().evidence


def source() -> str:
    """Say where the list comes from and with what to compare it."""
    return _listed().source


@lru_cache(maxsize=1)
def _listed() -> _Listed:
    text = (files("resources") / "reference" / "facilities.toml").read_text(encoding="utf-8")
    data = tomllib.loads(text)
    found = (Facility(each["name"], tuple(each["places"])) for each in data["facility"])
    return _Listed(data["evidence"], data["source"], tuple(sorted(found, key=lambda f: f.name)))
