"""Fingerprints to compare aloud: hexadecimal in groups, and Dutch words."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from app.trust.accounts import Account

WORDS = 8
"""Words of a fingerprint; with a list of 2048 or more each carries at least 11 bits."""


@dataclass(frozen=True)
class Fingerprint:
    """The same fingerprint twice: ``hex`` whole (16 groups of four), ``words`` shorter."""

    hex: str
    words: tuple[str, ...]


def person_fingerprint(account: Account) -> Fingerprint | None:
    """Give the fingerprint of a person's public keys, or None before there are any."""
    if account.signing_public is None or account.sealing_public is None:
        return None
    content = b"meldpoort.person/1\n" + account.signing_public + account.sealing_public
    return fingerprint_of(hashlib.sha256(content).digest())


def fingerprint_of(digest: bytes) -> Fingerprint:
    """Write 32 bytes as a fingerprint."""
    text = digest.hex().upper()
    groups = " ".join(text[i : i + 4] for i in range(0, len(text), 4))
    words = _word_list()
    number = int.from_bytes(hashlib.sha256(b"meldpoort.words/1\n" + digest).digest(), "big")
    chosen = []
    for _ in range(WORDS):
        number, place = divmod(number, len(words))
        chosen.append(words[place])
    return Fingerprint(groups, tuple(chosen))


def same_fingerprint(one: str, other: str) -> bool:
    """Tell whether two hexadecimal fingerprints are the same, whatever case and spacing."""
    return "".join(one.split()).casefold() == "".join(other.split()).casefold()


@cache
def _word_list() -> tuple[str, ...]:
    text = (files("resources") / "reference" / "words.txt").read_text(encoding="utf-8")
    return tuple(line for line in text.splitlines() if line and not line.startswith("#"))
