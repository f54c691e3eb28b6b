"""A whole set of law texts: those of the program, or those with an organisation's changes on top.

Which set is in force in a vault is known to ``app.services.lawbook.law_texts``.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields
from datetime import date
from functools import cache, cached_property
from typing import Any

from app.case import canonical
from app.law.entries import Entry, UnknownEntry, WrongLaw, read_entries, read_resources
from app.law.shipped import DIGESTS

_NAMES = tuple(field.name for field in fields(Entry))
SHORT = 16
"""Hexadecimal characters of a text's digest as ``shipped.py`` keeps it."""


@dataclass(frozen=True)
class Library:
    """Every entry by id, in the order of the ids."""

    by_id: Mapping[str, Entry]

    def entry(self, entry_id: str) -> Entry:
        """Give the entry with this id; raises UnknownEntry."""
        try:
            return self.by_id[entry_id]
        except KeyError:
            raise UnknownEntry(entry_id) from None

    def entries(self) -> tuple[Entry, ...]:
        """Give every entry, by id."""
        return tuple(self.by_id.values())

    @cached_property
    def digest(self) -> str:
        """The SHA-256 over every entry, as 64 hexadecimal characters.

        A changed word, label or date gives another digest; spacing in a file does not.
        """
        return hashlib.sha256(canonical.encode([_row(one) for one in self.entries()])).hexdigest()

    @cached_property
    def touched(self) -> tuple[str, ...]:
        """The ids that ``touched`` below gives."""
        return tuple(one.id for one in self.entries() if not is_original(one))

    def with_changes(self, changed: Iterable[Entry]) -> Library:
        """Give the same set with these entries in place of those with their ids."""
        together = {**self.by_id, **{one.id: one for one in changed}}
        return Library({key: together[key] for key in sorted(together)})


def shipped() -> Library:
    """Give the texts of the program, as they are on this disk."""
    return _shipped()


@cache
def _shipped() -> Library:
    return Library(read_resources())


def touched(library: Library) -> tuple[str, ...]:
    """Give the ids of the texts that are not as the program was made with, also what is new.

    It shows a file that was changed openly or by accident. Who can replace the program itself
    can replace what this compares with as well.
    """
    return library.touched


def is_original(one: Entry) -> bool:
    """Tell whether a text is as the program was made with."""
    return DIGESTS.get(one.id) == entry_digest(one)[:SHORT]


def gone(library: Library) -> tuple[str, ...]:
    """Give the ids that the program was made with and that are missing."""
    return tuple(sorted(DIGESTS.keys() - library.by_id.keys()))


def entry_digest(of: Entry) -> str:
    """Give the SHA-256 over one entry, as 64 hexadecimal characters."""
    return hashlib.sha256(canonical.encode(_row(of))).hexdigest()


def entry(entry_id: str) -> Entry:
    """Give the program's own entry with this id; raises UnknownEntry."""
    return shipped().entry(entry_id)


def entries() -> tuple[Entry, ...]:
    """Give every entry of the program, by id."""
    return shipped().entries()


def version() -> str:
    """Give the digest of the program's own texts."""
    return shipped().digest


def to_bytes(texts: Iterable[Entry]) -> bytes:
    """Give the canonical bytes of entries, as a vault keeps them."""
    rows = sorted((_row(one) for one in texts), key=lambda row: row[0])
    return canonical.encode([dict(zip(_NAMES, row, strict=True)) for row in rows])


def from_bytes(content: bytes) -> tuple[Entry, ...]:
    """Read what ``to_bytes`` gave. Raises WrongLaw or Refusal."""
    data = canonical.decode(content)
    if not isinstance(data, list) or not all(isinstance(row, dict) for row in data):
        raise WrongLaw("De bewaarde wetteksten zijn beschadigd. Zet een reservekopie terug.")
    return tuple(read_entries([{"entry": [_read_row(row) for row in data]}]).values())


def _row(of: Entry) -> list[str]:
    values = (getattr(of, name) for name in _NAMES)
    return ["" if value is None else str(value) for value in values]


def _read_row(row: Mapping[str, Any]) -> dict[str, Any]:
    known: dict[str, Any] = dict(row)
    for name in ("version", "checked"):
        known[name] = _day(str(known.get(name, "")))
    if not known.get("note"):
        known.pop("note", None)
    return known


def _day(text: str) -> date | str:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return text or "niet vastgesteld"
