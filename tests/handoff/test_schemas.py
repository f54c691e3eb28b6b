"""The published JSON Schemas: up to date, and what the program writes fits them."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from app import cli
from app.handoff import notice, reply, schemas
from app.handoff.reply_questions import KINDS
from tests.handoff import replies
from tests.handoff.correspondence import Correspondence
from tests.handoff.world import World

FOLDER = Path(__file__).parents[2] / "docs" / "schema"


def test_the_files_are_what_the_command_writes(tmp_path: Path) -> None:
    """Out of date? Run ``meldpoort schema --map docs/schema``."""
    assert cli.main(["schema", "--map", str(tmp_path)]) == cli.HOLDS
    made = {file.name: file.read_bytes() for file in tmp_path.iterdir()}
    published = {file.name: file.read_bytes() for file in FOLDER.iterdir()}
    assert made == published
    assert {Path(name).stem for name in made} == set(schemas.names())


def test_the_command_prints_one(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["schema", "--van", "reply"]) == cli.HOLDS
    assert json.loads(capsys.readouterr().out) == schemas.schema_of("reply")


def test_an_unknown_kind_or_folder_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["schema", "--van", "vreemd"]) == cli.REFUSED
    assert "Kies uit: case, notification" in capsys.readouterr().err
    (tmp_path / "file").write_bytes(b"")
    assert cli.main(["schema", "--map", str(tmp_path / "file")]) == cli.REFUSED


def test_each_has_its_own_name_and_format() -> None:
    ids = [schemas.schema_of(name)["$id"] for name in schemas.names()]
    assert ids == [f"urn:meldpoort.{name}:1" for name in schemas.names()]


@pytest.mark.parametrize("kind", KINDS)
def test_replies_fit(kind: str) -> None:
    value = json.loads(reply.to_bytes(replies.reply(kind)))
    schema = schemas.schema_of("reply")
    assert list(misfits(schema, value, schema, "")) == []
    assert list(misfits(schema, value | {"vreemd": 1}, schema, "")) == [".vreemd"]
    assert list(misfits(schema, value | {"kind": "vreemd"}, schema, "")) == [".kind"]
    assert list(misfits(schema, value | {"view": None}, schema, "")) == [".view"]
    del value["ref"]
    assert list(misfits(schema, value, schema, "")) == [".ref missing"]


def test_notices_fit() -> None:
    schema = schemas.schema_of("notice")
    value = json.loads(notice.to_bytes(replies.notice()))
    assert list(misfits(schema, value, schema, "")) == []
    assert list(misfits(schema, value | {"asks": []}, schema, "")) == [".asks"]


def test_manifests_fit(world: World, letters: Correspondence) -> None:
    for name, members in (("package", world.good_members), ("message", letters.members())):
        schema = schemas.schema_of(name)
        value = json.loads(members["manifest.json"])
        assert list(misfits(schema, value, schema, "")) == []
        assert list(misfits(schema, value | {"practice": "no"}, schema, "")) == [".practice"]


def misfits(schema: dict[str, Any], value: Any, root: dict[str, Any], path: str) -> Iterator[str]:
    """Give where a value does not fit; the parts of JSON Schema that these schemas use."""
    if "$ref" in schema:
        schema = root["$defs"][schema["$ref"].removeprefix("#/$defs/")]
    choices = schema.get("anyOf") or schema.get("oneOf")
    if choices:
        found = [list(misfits(one, value, root, path)) for one in choices]
        yield from min(found, key=len) if all(found) else ()
    elif not fits(schema, value):
        yield path
    elif isinstance(value, list):
        for number, item in enumerate(value):
            yield from misfits(schema.get("items", {}), item, root, f"{path}.{number}")
    elif isinstance(value, dict):
        yield from misfits_inside(schema, value, root, path)


def misfits_inside(
    schema: dict[str, Any], value: dict[str, Any], root: dict[str, Any], path: str
) -> Iterator[str]:
    assert schema["additionalProperties"] is False
    yield from (
        f"{path}.{name} missing" for name in schema.get("required", ()) if name not in value
    )
    for name, item in value.items():
        if name not in schema["properties"]:
            yield f"{path}.{name}"
        else:
            yield from misfits(schema["properties"][name], item, root, f"{path}.{name}")


def fits(schema: dict[str, Any], value: Any) -> bool:
    kinds: dict[str, type] = {
        "string": str,
        "array": list,
        "object": dict,
        "boolean": bool,
        "integer": int,
        "null": type(None),
    }
    kind = schema.get("type")
    if kind and (not isinstance(value, kinds[kind]) or (kind == "integer" and value is True)):
        return False
    if value not in schema.get("enum", [value]) or value != schema.get("const", value):
        return False
    if isinstance(value, str):
        return bool(re.search(schema.get("pattern", ""), value)) and len(value) >= schema.get(
            "minLength", 0
        )
    if isinstance(value, list):
        return schema.get("minItems", 0) <= len(value) <= schema.get("maxItems", 10_000)
    return not isinstance(value, int) or value >= schema.get("minimum", value)
