"""What a law entry is, and reading it; one without a label, date or source is refused.

A letter states as law only what is ``wet`` and ``verbatim``.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from importlib.resources import files
from typing import Any, Literal, TypeAlias

from app.case.refusal import Refusal
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
_WORDS = ("id", "citation", "text", "kind", "evidence", "source", "note")


class WrongLaw(Refusal):
    """A file with law texts lacks something or says what cannot be."""


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


def label(of: Entry) -> str:
    """Give kind and evidence in Dutch words: "Wet, letterlijke tekst"."""
    return said("{kind}, {evidence}", kind=_KINDS[of.kind], evidence=_EVIDENCE[of.evidence])


@cache
def read_resources() -> Mapping[str, Entry]:
    """Give the entries of ``resources/law`` as they are on this disk, by id; raises WrongLaw."""
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
                raise WrongLaw("De tekst {id} staat er twee keer. Haal er één weg.", id=one.id)
            found[one.id] = one
    return {key: found[key] for key in sorted(found)}


def _entry(data: Mapping[str, Any]) -> Entry:
    name = str(data.get("id", "?"))
    missing = [key for key in _REQUIRED if not data.get(key)]
    if missing:
        raise WrongLaw(
            "Bij de tekst {id} ontbreekt: {keys}. Vul dat aan.", id=name, keys=", ".join(missing)
        )
    strange = sorted(set(data) - {*_REQUIRED, "note"})
    if strange:
        raise WrongLaw(
            "Bij de tekst {id} staat iets dat het programma niet kent: {keys}. Haal dat weg.",
            id=name,
            keys=", ".join(strange),
        )
    for key in _WORDS:
        if not isinstance(data.get(key, ""), str):
            raise WrongLaw("Bij de tekst {id} is {key} geen tekst.", id=name, key=key)
    if data["kind"] not in _KINDS or data["evidence"] not in _EVIDENCE:
        raise WrongLaw(
            "Bij de tekst {id} kan kind of evidence niet. Kies kind uit {kinds} en evidence uit"
            " {evidence}.",
            id=name,
            kinds=", ".join(_KINDS),
            evidence=", ".join(_EVIDENCE),
        )
    if not _is_date(data["checked"]):
        raise WrongLaw(
            "Bij de tekst {id} is checked geen datum. Schrijf hem als {example}.",
            id=name,
            example="2026-11-23",
        )
    read_version = data["version"]
    if not _is_date(read_version) and read_version != NOT_ESTABLISHED:
        raise WrongLaw(
            "Bij de tekst {id} is version geen datum. Schrijf een datum, of “{not_known}”.",
            id=name,
            not_known=NOT_ESTABLISHED,
        )
    if read_version == NOT_ESTABLISHED and data["evidence"] != "unconfirmed":
        raise WrongLaw(
            "Bij de tekst {id} ontbreekt de versiedatum. Zet evidence dan op unconfirmed.", id=name
        )
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
