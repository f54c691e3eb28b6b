"""The JSON Schema of every file that Meldpoort writes for others, made from the code that reads it.

``docs/schema`` holds them as files; ``meldpoort schema`` prints or writes them.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any, Final, get_args

from pydantic import BaseModel

from app.handoff.manifest import Manifest
from app.handoff.messages import MessageManifest
from app.handoff.notice import Notice
from app.handoff.reply import Reply
from app.notification.message import Notification
from app.wizard.schema import DIALECT, case_schema

Schema = dict[str, Any]


def schema_of(name: str) -> Schema:
    """Give one schema by name; raises KeyError."""
    return _SCHEMAS[name]()


def names() -> tuple[str, ...]:
    """Give the names: that of a case file first."""
    return tuple(_SCHEMAS)


def as_text(schema: Schema) -> str:
    """Give a schema as the file in ``docs/schema`` has it."""
    return json.dumps(schema, ensure_ascii=False, indent=2) + "\n"


def _of(model: type[BaseModel], title: str, *, nulls: bool = False) -> Callable[[], Schema]:
    """Give the maker of a schema; without ``nulls`` what is not filled in is simply not there."""

    def made() -> Schema:
        (stated,) = get_args(model.model_fields["format"].annotation)
        generated = model.model_json_schema(mode="validation")
        generated = generated if nulls else _without_null(generated)
        required = sorted({*generated.pop("required", ()), "format"})
        return {
            "$schema": DIALECT,
            "$id": f"urn:{stated.replace('/', ':')}",
            **generated,
            "title": title,
            "required": required,
        }

    return made


def _without_null(node: Any) -> Any:
    if isinstance(node, list):
        return [_without_null(each) for each in node]
    if not isinstance(node, dict):
        return node
    choices = node.get("anyOf")
    if isinstance(choices, list) and {"type": "null"} in choices:
        rest = [each for each in choices if each != {"type": "null"}]
        others = {key: value for key, value in node.items() if key not in {"anyOf", "default"}}
        node = {**others, **(rest[0] if len(rest) == 1 else {"anyOf": rest})}
    return {key: _without_null(value) for key, value in node.items()}


_SCHEMAS: Final[Mapping[str, Callable[[], Schema]]] = {
    "case": case_schema,
    "notification": _of(Notification, "Melding (melding.json)"),
    "package": _of(Manifest, "Inhoudslijst van een pakket (manifest.json)", nulls=True),
    "message": _of(MessageManifest, "Inhoudslijst van een bericht (manifest.json)"),
    "reply": _of(Reply, "Antwoord van een gemeente (bericht.json)"),
    "notice": _of(Notice, "Intrekking of vervanging (bericht.json)"),
}
