"""The closed list of what the journal can say, read from events.toml."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Literal, TypeAlias

Verb: TypeAlias = Literal["collect", "change", "consult", "disclose", "combine", "destroy"]


@dataclass(frozen=True)
class EventKind:
    """One kind of event: its name, the act of Wjsg 26e that it is, and its sentence."""

    name: str
    verb: Verb | None
    sentence: str


@cache
def events() -> dict[str, EventKind]:
    """Give every kind of event by name."""
    text = (resources.files("app.trust") / "events.toml").read_text("utf-8")
    return {
        name: EventKind(name, table.get("verb"), table["sentence"])
        for name, table in tomllib.loads(text).items()
    }
