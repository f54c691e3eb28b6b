"""The JSON Schema of a case file, and its documentation."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from app.case import canonical
from app.case.model import CaseDocument
from app.case.refusal import Refusal
from app.wizard.schema import case_schema
from tests.wizard.made_case import complete

DOCUMENTATION = Path(__file__).parents[2] / "docs" / "zaakbestand.md"


def nodes(schema: dict[str, Any], path: str = "") -> Iterator[tuple[str, dict[str, Any]]]:
    for name, node in schema.get("properties", {}).items():
        yield f"{path}{name}", node
        yield from nodes(node, f"{path}{name}.")
    if isinstance(schema.get("items"), dict):
        yield from nodes(schema["items"], path)


KINDS = {"object": dict, "array": list, "string": str, "boolean": bool, "null": type(None)}


def fits(value: Any, schema: dict[str, Any]) -> bool:
    """Whether ``value`` fits the parts of JSON Schema that our schema uses."""
    if "anyOf" in schema:
        return any(fits(value, each) for each in schema["anyOf"])
    if value != schema.get("const", value) or value not in schema.get("enum", [value]):
        return False
    if not isinstance(value, KINDS[schema["type"]]):
        return False
    if isinstance(value, list):
        return all(fits(each, schema["items"]) for each in value)
    return fits_object(value, schema) if isinstance(value, dict) else fits_text(value, schema)


def fits_text(value: Any, schema: dict[str, Any]) -> bool:
    if not isinstance(value, str):
        return True
    short = len(value) <= schema.get("maxLength", len(value))
    return short and re.search(schema.get("pattern", ""), value) is not None


def fits_object(value: dict[str, Any], schema: dict[str, Any]) -> bool:
    known = schema["properties"]
    complete_ = set(schema.get("required", ())) <= set(value) <= set(known)
    return complete_ and all(fits(each, known[name]) for name, each in value.items())


def test_the_schema_says_what_it_is() -> None:
    schema = case_schema()
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert schema["required"] == ["format"]
    assert schema["additionalProperties"] is False
    assert "$ref" not in json.dumps(schema)


def test_every_field_has_a_name_of_its_own() -> None:
    named = {path: node.get("title") for path, node in nodes(case_schema())}
    share = {path for path in named if path.startswith("share.") and path.count(".") > 1}
    assert [path for path, title in named.items() if not title and path not in share] == []
    assert named["risk.facts.what"] == "Wat"
    assert named["scope.frame.vi"] == "Voorwaardelijke invrijheidstelling (v.i.)"
    assert named["risk.lowers_none"] == "Niets bekend"


def test_the_explanation_is_the_question_and_its_codes() -> None:
    described = {path: node.get("description") for path, node in nodes(case_schema())}
    assert described["release.certainty"] == (
        "Hoe zeker is die datum? Een voorlopige datum kan schuiven; dat moet de lezer weten."
        " Codes: definitive = Definitief; provisional = Voorlopig; notional = Fictief."
    )


def test_a_whole_case_fits() -> None:
    value = json.loads(complete().to_bytes())
    assert fits(value, case_schema())


@pytest.mark.parametrize(
    "wrong",
    [
        {},
        {"format": "meldpoort.case/2"},
        {"format": "meldpoort.case/1", "colour": "red"},
        {"format": "meldpoort.case/1", "scope": {"detained": "maybe"}},
        {"format": "meldpoort.case/1", "person": {"birth_date": "3-1-1985"}},
        {"format": "meldpoort.case/1", "muni": [{"code": "GM0855"}]},
        {"format": "meldpoort.case/1", "risk": {"facts": {"what": "iets"}}},
    ],
)
def test_what_does_not_import_does_not_fit(wrong: dict[str, Any]) -> None:
    assert not fits(wrong, case_schema())
    with pytest.raises(Refusal):
        CaseDocument.from_value(wrong)


def test_the_example_of_the_documentation_imports_and_fits() -> None:
    (example,) = re.findall(r"```json\n(.*?)```", DOCUMENTATION.read_text("utf-8"), re.DOTALL)
    value = canonical.parse(example.encode())
    assert fits(value, case_schema())
    document = CaseDocument.from_value(value)
    assert document.person.surname
    assert [fact.id for fact in document.risk.facts] == ["f1", "f2"]


def test_the_documentation_names_every_top_level_field() -> None:
    text = DOCUMENTATION.read_text("utf-8")
    missing = [name for name in case_schema()["properties"] if f"`{name}`" not in text]
    assert missing == []
