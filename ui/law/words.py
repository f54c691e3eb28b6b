"""Kind and evidence of a law text in words and with a sign, and the law it belongs to."""

from __future__ import annotations

from collections.abc import Iterable

from app.law import Entry
from ui.text import mark, t

SIGNS = {
    "wet": "§",
    "beleidsregel": "¶",
    "handreiking": "»",
    "analogie": "≈",
    "eigen keuze": "●",
}
"""A sign of its own for each kind; the words stand beside it, and no colour is needed."""

_KINDS = {
    "wet": mark("Wet"),
    "beleidsregel": mark("Beleidsregel"),
    "handreiking": mark("Handreiking"),
    "analogie": mark("Voorbeeld van elders"),
    "eigen keuze": mark("Eigen keuze"),
}
_EVIDENCE = {
    "verbatim": mark("letterlijk"),
    "paraphrase": mark("samengevat"),
    "unconfirmed": mark("nog te controleren"),
}
_MEANINGS = {
    "wet": mark("een artikel van een wet, besluit of verordening"),
    "beleidsregel": mark("zo voert de overheid een wet uit"),
    "handreiking": mark("een criterium van de handreiking, geen voorwaarde van de wet"),
    "analogie": mark("een regel van een andere grondslag, alleen als voorbeeld"),
    "eigen keuze": mark("van dit programma; er staat geen artikel bij"),
}
_LAWS: tuple[tuple[str, str], ...] = (
    ("pbw", mark("Penitentiaire beginselenwet (Pbw)")),
    ("pm", mark("Penitentiaire maatregel (Pm)")),
    ("wjsg", mark("Wet justitiële en strafvorderlijke gegevens (Wjsg)")),
    ("bjsg", mark("Besluit justitiële en strafvorderlijke gegevens (Bjsg)")),
    ("beleidsregel", mark("Beleidsregel verstrekking tenuitvoerleggingsgegevens")),
    ("handreiking", mark("Handreiking van DJI")),
    ("kader", mark("Onze lijst van kaders na detentie")),
    ("tabel", mark("Onze lijst van kaders na detentie")),
    ("gemw", mark("Gemeentewet")),
    ("wpg", mark("Politiegegevens (Wpg)")),
    ("wgs", mark("Zorg- en Veiligheidshuis (Wgs)")),
    ("avg", mark("AVG en Uitvoeringswet AVG")),
    ("uavg", mark("AVG en Uitvoeringswet AVG")),
    ("sr", mark("Wetboek van Strafrecht en Strafvordering")),
    ("sv", mark("Wetboek van Strafrecht en Strafvordering")),
    ("om", mark("Openbaar ministerie")),
)
_OTHER = mark("Andere wetten")
_NAMES = (
    "Penitentiaire beginselenwet",
    "Penitentiaire maatregel",
    "Wet justitiële en strafvorderlijke gegevens",
    "Besluit justitiële en strafvorderlijke gegevens",
    "Beleidsregel verstrekking tenuitvoerleggingsgegevens",
    "Handreiking gegevensuitwisseling bij reëel risico op zeden- of geweldsmisdrijven",
    "Onze lijst van kaders",
    "Gemeentewet",
)
"""Names that stand in the citation as well as above the list."""


def kind_words(kind: str) -> str:
    """Give the kind in few words."""
    return t(_KINDS[kind])


def evidence_words(evidence: str) -> str:
    """Give in few words how sure the text is."""
    return t(_EVIDENCE[evidence])


def label_words(entry: Entry) -> str:
    """Give kind and evidence: "Wet – letterlijk"."""
    return f"{kind_words(entry.kind)} – {evidence_words(entry.evidence)}"


def signed(kind: str, words: str) -> str:
    """Put the sign of a kind before its words."""
    return f"{SIGNS[kind]} {words}"


def legend() -> tuple[str, ...]:
    """Give what each sign means, one line per kind."""
    return tuple(
        t("{teken} {soort}: {uitleg}.", teken=sign, soort=kind_words(kind), uitleg=t(meaning))
        for kind, meaning in _MEANINGS.items()
        if (sign := SIGNS[kind])
    )


def grouped(entries: Iterable[Entry]) -> dict[str, list[Entry]]:
    """Give the texts per law, the laws in our order, the texts in that of their citation."""
    found: dict[str, list[Entry]] = {t(name): [] for _, name in (*_LAWS, ("", _OTHER))}
    for one in entries:
        found[law_of(one.id)].append(one)
    return {
        law: sorted(texts, key=lambda one: _order(one.citation))
        for law, texts in found.items()
        if texts
    }


def short_citation(entry: Entry) -> str:
    """Give the citation without the name of the law, for a list that names the law already."""
    citation = entry.citation
    for name in _NAMES:
        for around in (f", {name}", f" {name}", f"{name}, ", f"{name}: "):
            citation = citation.replace(around, "")
    return citation[:1].upper() + citation[1:]


def law_of(entry_id: str) -> str:
    """Give the name of the law that a text belongs to."""
    first = entry_id.partition("-")[0]
    return t(next((name for prefix, name in _LAWS if prefix == first), _OTHER))


def _order(citation: str) -> tuple[tuple[int, str], ...]:
    """Sort "Artikel 3" before "Artikel 21"."""
    words: list[tuple[int, str]] = []
    for word in citation.replace(",", " ").split():
        digits = "".join(c for c in word if c.isdigit())
        words.append((int(digits) if word[0].isdigit() and digits else 0, word))
    return tuple(words)
