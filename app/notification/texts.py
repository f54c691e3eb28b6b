"""The sentences of the letter, read from ``texts.toml``; their version stands in every letter."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files
from typing import Any

from app.case import canonical


@cache
def _all() -> dict[str, Any]:
    return tomllib.loads(_source().decode("utf-8"))


@cache
def _source() -> bytes:
    return files("app.notification").joinpath("texts.toml").read_bytes()


def say(section: str, name: str, /, **values: object) -> str:
    """Give one sentence with its values filled in."""
    template = _all()[section][name]
    return str(template).format(**values) if values else str(template)


def sentences(section: str, name: str) -> tuple[str, ...]:
    """Give a list of sentences that belong together."""
    return tuple(str(each) for each in _all()[section][name])


def version() -> str:
    """Give the version of the texts with the first characters of their hash: both are sealed."""
    return f"{_all()['version']}.{canonical.sha256_hex(_source())[:8]}"
