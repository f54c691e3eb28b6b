"""Reading the law entries of ``resources/law``; one without a label, date or source is refused.

A letter states as law only what is ``wet`` and ``verbatim``.
"""

from __future__ import annotations

import hashlib
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from importlib.resources import files
from typing import Any, Literal, TypeAlias

from app.case import canonical
from app.case.said import said

Kind: TypeAlias = Literal["wet", "beleidsregel", "handreiking", "analogie", "eigen keuze"]
Evidence: TypeAlias = Literal["verbatim", "paraphrase", "unconfirmed"]

NOT_ESTABLISHED = "niet vastgesteld"
"""What ``version`` says of a text whose version date nobody has looked up."""

_KINDS: dict[str, str] = {
    "wet": said("Wet"),
    "beleidsregel": said("Beleidsregel"),
    "handreiking": said("Handreiking, geen wet"),
    "analogie": said("Regel van een andere grondslag, als voorbeeld"),
    "eigen keuze": said("Eigen keuze van dit programma"),
}
_EVIDENCE: dict[str, str] = {
    "verbatim": said("letterlijke tekst"),
    "paraphrase": said("onze samenvatting"),
    "unconfirmed": said("nog te controleren"),
}
_REQUIRED = ("id", "citation", "text", "kind", "evidence", "version", "source", "checked")


class WrongLaw(Exception):
    """A law file lacks something or says what cannot be: a fault of the program's own data."""


class UnknownEntry(KeyError):
    """No law entry has this id: a fault of the program, not of a person."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One article or rule. ``version`` is the date of the text that was read, None if not known."""

    id: str
    citation: str
    text: str
    kind: Kind
    evidence: Evidence
    version: date | None
    source: str
    checked: date
    note: str = ""

    @property
    def may_be_stated_as_law(self) -> bool:
        """Whether a letter may say this as law."""
        return self.kind == "wet" and self.evidence == "verbatim"


def entry(entry_id: str) -> Entry:
    """Give the entry with this id; raises UnknownEntry."""
    try:
        return _read()[entry_id]
    except KeyError:
        raise UnknownEntry(entry_id) from None


def entries() -> tuple[Entry, ...]:
    """Give every entry, by id."""
    return tuple(_read().values())


def label(of: Entry) -> str:
    """Give kind and evidence in Dutch words: "Wet, letterlijke tekst"."""
    return said("{kind}, {evidence}", kind=_KINDS[of.kind], evidence=_EVIDENCE[of.evidence])


@cache
def version() -> str:
    """Give the SHA-256 over every entry, as 64 hexadecimal characters.

    A changed word, label or date gives another version; spacing in the files does not.
    """
    values = [[getattr(each, name) for name in Entry.__slots__] for each in entries()]
    texts = [["" if value is None else str(value) for value in row] for row in values]
    return hashlib.sha256(canonical.encode(texts)).hexdigest()


@cache
def _read() -> dict[str, Entry]:
    folder = files("resources").joinpath("law")
    names = sorted(item.name for item in folder.iterdir() if item.name.endswith(".toml"))
    texts = (folder.joinpath(name).read_text(encoding="utf-8") for name in names)
    return read_entries(tomllib.loads(text) for text in texts)


def read_entries(documents: Iterable[Mapping[str, Any]]) -> dict[str, Entry]:
    """Read entries from parsed files, by id; raises WrongLaw."""
    found: dict[str, Entry] = {}
    for document in documents:
        for data in document.get("entry", ()):
            one = _entry(data)
            if one.id in found:
                raise WrongLaw(f"{one.id}: staat er twee keer")
            found[one.id] = one
    return {key: found[key] for key in sorted(found)}


def _entry(data: Mapping[str, Any]) -> Entry:
    name = str(data.get("id", "?"))
    missing = [key for key in _REQUIRED if not data.get(key)]
    strange = sorted(set(data) - {*_REQUIRED, "note"})
    if missing or strange:
        raise WrongLaw(f"{name}: ontbreekt {missing}, onbekend {strange}")
    if data["kind"] not in _KINDS or data["evidence"] not in _EVIDENCE:
        raise WrongLaw(f"{name}: kind of evidence kan niet")
    if not _is_date(data["checked"]):
        raise WrongLaw(f"{name}: checked is geen datum")
    read_version = data["version"]
    if not _is_date(read_version) and read_version != NOT_ESTABLISHED:
        raise WrongLaw(f"{name}: version is geen datum")
    if read_version == NOT_ESTABLISHED and data["evidence"] != "unconfirmed":
        raise WrongLaw(f"{name}: zonder versiedatum is de tekst nog te controleren")
    return Entry(
        id=name,
        citation=data["citation"],
        text=data["text"].strip(),
        kind=data["kind"],
        evidence=data["evidence"],
        version=None if read_version == NOT_ESTABLISHED else read_version,
        source=data["source"],
        checked=data["checked"],
        note=data.get("note", ""),
    )


def _is_date(value: Any) -> bool:
    return isinstance(value, date) and not isinstance(value, datetime)
