"""Which rules data fall under with which party, and how long they are kept there (domain.md 5).

Each row names a law entry, whose labels a screen shows; without a term it says that none was found.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from typing import Any, Literal, TypeAlias

For18b: TypeAlias = Literal["yes", "example", "if_kept_there", "other"]
"""Whether a term is about 18b data, an example of another ground, or about something else."""


@dataclass(frozen=True)
class Regime:
    """One party and kind of data. ``term`` is empty where no term was found."""

    id: str
    party: str
    data: str
    rules: str
    term: str
    law: str
    for_18b: For18b
    note: str


@dataclass(frozen=True)
class Side:
    """What the same data are here and at the gemeente; ``code`` is that of ``source.regime``."""

    code: str
    here: str
    there: str
    law: str
    here_regime: str
    there_regime: str


@lru_cache(maxsize=1)
def regimes() -> tuple[Regime, ...]:
    """Give every row in the order of the list."""
    return tuple(Regime(**each) for each in _read("regimes")["regime"])


@lru_cache(maxsize=1)
def sides() -> tuple[Side, ...]:
    """Give what data of each kind of source are on both sides."""
    return tuple(Side(**each) for each in _read("sides")["side"])


def regime(regime_id: str) -> Regime:
    """Give one row; raises KeyError for an id that is not in the list."""
    return {each.id: each for each in regimes()}[regime_id]


def side(code: str) -> Side | None:
    """Give both sides of one kind of source, or None when it is not known."""
    return next((each for each in sides() if each.code == code), None)


def _read(name: str) -> dict[str, Any]:
    text = (files("resources") / "retention" / f"{name}.toml").read_text(encoding="utf-8")
    return tomllib.loads(text)
