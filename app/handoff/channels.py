"""How an exemplar goes and in which shape: codes with Dutch texts, read from channels.toml."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any, Literal, TypeAlias

ChannelCode: TypeAlias = Literal[
    "official", "in_person", "courier", "registered_post", "secure_platform", "other"
]
FormCode: TypeAlias = Literal["copied", "paper", "encrypted_pdf", "p7m"]
SecretCode: TypeAlias = Literal["telephone", "in_person"]
ReceiptCode: TypeAlias = Literal[
    "telephone", "in_person", "letter", "official", "platform", "other"
]


@dataclass(frozen=True)
class Named:
    """A code with its Dutch text."""

    code: str
    text: str


@dataclass(frozen=True)
class Channel(Named):
    """A channel: which shapes fit it, and whether it gives a message number to record."""

    forms: tuple[str, ...]
    gives_number: bool


def channels() -> tuple[Channel, ...]:
    """Give every channel, in the order in which a screen shows them."""
    return tuple(
        Channel(code, table["text"], tuple(table["forms"]), bool(table.get("number", False)))
        for code, table in _tables()["channel"].items()
    )


def channel(code: str) -> Channel | None:
    """Give one channel, or None for another code."""
    return next((one for one in channels() if one.code == code), None)


def forms() -> tuple[Named, ...]:
    """Give every shape."""
    return _named("form")


def ways_to_give_a_secret() -> tuple[Named, ...]:
    """Give how a passphrase can be given: never together with the file."""
    return _named("secret")


def ways_to_confirm() -> tuple[Named, ...]:
    """Give how a receipt can be confirmed."""
    return _named("receipt")


def ways_to_compare() -> tuple[Named, ...]:
    """Give how two people can compare a fingerprint aloud."""
    return _named("compared")


def how_text(code: str) -> str:
    """Give the text of how a receipt or a confirmation is known, also when by a file."""
    return text_of((*ways_to_confirm(), *_named("by_file")), code)


def text_of(named: tuple[Named, ...], code: str) -> str:
    """Give the text of ``code``, or the code itself when it is not known (any more)."""
    return next((one.text for one in named if one.code == code), code)


def _named(kind: str) -> tuple[Named, ...]:
    return tuple(Named(code, table["text"]) for code, table in _tables()[kind].items())


@cache
def _tables() -> dict[str, dict[str, dict[str, Any]]]:
    text = (files("app.handoff") / "channels.toml").read_text(encoding="utf-8")
    return tomllib.loads(text)
