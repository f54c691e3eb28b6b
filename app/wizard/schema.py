"""The JSON Schema of a case file, with names and explanations taken from the questions.

JSON Schema 2020-12. The shape comes from the case model, so a file that fits is one that imports.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, TypeAlias

from app.case.model import FORMAT, CaseDocument
from app.wizard.questions import Question, question

Node: TypeAlias = dict[str, Any]

SCHEMA_ID = f"urn:{FORMAT.replace('/', ':')}"
DIALECT = "https://json-schema.org/draft/2020-12/schema"
_DEFS = "#/$defs/"
_PARTIAL = "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$"

_PROGRAM: dict[str, tuple[str, str]] = {
    "format": ("Vorm van het bestand", "Altijd meldpoort.case/1."),
    "reasons": ("Redenen", "De ene zin bij een zachte vraag of zachte stop."),
    "reasons.about": ("Waarover", "Het pad van de vraag, of de naam van de zachte stop."),
    "reasons.text": ("Reden", "Eén zin."),
    "unknown": ("Weet ik niet", "Paden van vragen zonder eigen code voor ‘weet ik niet’."),
    "share": ("Gegevens kiezen", "De keuzes van stap 6. Wat hier niet staat, gaat niet mee."),
    "signal": ("Signaal", "Stap 1: het signaal."),
    "person": ("Betrokkene", "Stap 1: wie het is."),
    "detention": ("Detentie", "Stap 1: de detentie."),
    "release": ("Vrijlating", "Stap 1: de vrijlating."),
    "release.history.date": ("Eerdere datum", "De datum die toen gold."),
    "release.history.certainty": ("Zekerheid", "Hoe zeker die datum was."),
    "release.history.replaced_on": ("Vervangen op", "De dag waarop deze datum verviel."),
    "scope": ("Reikwijdte", "Stap 2."),
    "risk": ("Risico", "Stap 3. Geen score, geen optelling."),
    "test": ("Wettelijke toets", "Stap 4: de voorwaarden van artikel 18b."),
    "residence": ("Woonplaats en omgeving", "Stap 5: waar betrokkene gaat wonen."),
    "inform": ("Betrokkene informeren", "Stap 7."),
    "proposal": ("Voorstel", "Stap 8: melden, niet melden of aanhouden."),
    "contact": ("Contact", "Stap 8: wie de gemeente kan bellen."),
}
"""Names of what no question asks for as such: the groups, and what the program keeps."""


def case_schema() -> Node:
    """Give the JSON Schema of a case file (``meldpoort.case/1``)."""
    generated = CaseDocument.model_json_schema(mode="validation")
    defs: Node = generated.pop("$defs", {})
    root = _explained(generated, "", defs)
    return {
        "$schema": DIALECT,
        "$id": SCHEMA_ID,
        "title": "Zaakbestand van Meldpoort",
        "description": "De antwoorden van één zaak. Een veld dat ontbreekt, is niet ingevuld.",
        **root,
        "required": ["format"],
    }


def _explained(node: Node, path: str, defs: Node) -> Node:
    """Give ``node`` with its references filled in and each property named after its question.

    The generated definitions are shared between places that ask different things, so every
    place gets its own copy.
    """
    if "$ref" in node:
        target = defs[node["$ref"].removeprefix(_DEFS)]
        return _explained({**target, **_without(node, "$ref")}, path, defs)
    result = _without(node, "title", "description", "default")
    for key in ("anyOf", "allOf", "oneOf"):
        if key in node:
            result[key] = [_explained(each, path, defs) for each in node[key]]
    if "items" in node:
        result["items"] = _explained(node["items"], path, defs)
    if "properties" in node:
        result["properties"] = {
            name: _property(name, each, f"{path}.{name}" if path else name, defs)
            for name, each in node["properties"].items()
        }
    return result


def _property(name: str, node: Node, path: str, defs: Node) -> Node:
    explained = _explained(node, path, defs)
    title, text = _words(name, path)
    named: Node = {"title": title} if title else {}
    if text:
        named["description"] = text
    if _is_partial_date(path):
        explained["anyOf"] = [_dated(each) for each in explained["anyOf"]]
    return named | explained


def _is_partial_date(path: str) -> bool:
    try:
        return question(path).type == "partial_date"
    except KeyError:
        return False


def _dated(alternative: Node) -> Node:
    return (
        alternative | {"pattern": _PARTIAL} if alternative.get("type") == "string" else alternative
    )


def _words(name: str, path: str) -> tuple[str, str]:
    if path in _PROGRAM:
        return _PROGRAM[path]
    if name == "id":
        return "Id van het blok", "Mag ontbreken; het programma geeft dan zelf een id."
    try:
        asked = question(path)
    except KeyError:
        return "", ""
    return _words_of(asked, path)


def _words_of(asked: Question, path: str) -> tuple[str, str]:
    if path == asked.empty_choice:
        return asked.empty_text, f"In plaats van: {asked.text}"
    if asked.type == "tested" and path != asked.path:
        return "Antwoord" if path.endswith(".answer") else "Reden", asked.text
    row = next((row for row in asked.rows if path == f"{asked.path}.{row.code}"), None)
    if row is not None:
        return row.text, row.hint
    title = asked.label[:1].upper() + asked.label[1:]
    return title, " ".join(_explaining(asked))


def _explaining(asked: Question) -> Iterator[str]:
    yield asked.text if asked.text.endswith((".", "?")) else f"{asked.text}."
    if asked.why:
        yield asked.why
    if asked.options and asked.type != "list":
        codes = (f"{option.code} = {option.text}" for option in asked.options)
        yield f"Codes: {'; '.join(codes)}."


def _without(node: Node, *keys: str) -> Node:
    return {key: value for key, value in node.items() if key not in keys}
