"""The risk assessment instruments to choose from, each with how sure we are of it.

An instrument never decides: art. 7e Wjsg jo. 51b asks for a reason in words.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files


@dataclass(frozen=True)
class Instrument:
    """One instrument; ``code`` is what a case holds (``risk.instrument.*.name``)."""

    code: str
    name: str
    evidence: str
    source: str
    note: str


@lru_cache(maxsize=1)
def all() -> tuple[Instrument, ...]:  # noqa: A001 - read as instruments.all()
    """Give every instrument in the order of the list."""
    text = (files("resources") / "reference" / "instruments.toml").read_text(encoding="utf-8")
    return tuple(Instrument(**each) for each in tomllib.loads(text)["instrument"])


def by_code(code: str) -> Instrument | None:
    """Give the instrument of ``code``, or None when the list has none."""
    return next((each for each in all() if each.code == code), None)
