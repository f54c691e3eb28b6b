"""The JSON Schema of every file that Meldpoort writes for others, made from the code that reads it.

``docs/schema`` holds them as files; ``meldpoort schema`` prints or writes them.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any, Final

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


def _of(model: type[BaseModel], title: str) -> Callable[[], Schema]:
    def made() -> Schema:
        number = model.model_fields["format"].annotation
        (stated,) = number.__args__  # type: ignore[union-attr]
        generated = model.model_json_schema(mode="validation")
        required = sorted({*generated.pop("required", ()), "format"})
        return {
            "$schema": DIALECT,
            "$id": f"urn:{stated.replace('/', ':')}",
            **generated,
            "title": title,
            "required": required,
        }

    return made


_SCHEMAS: Final[Mapping[str, Callable[[], Schema]]] = {
    "case": case_schema,
    "notification": _of(Notification, "Melding (melding.json)"),
    "package": _of(Manifest, "Inhoudslijst van een pakket (manifest.json)"),
    "message": _of(MessageManifest, "Inhoudslijst van een bericht (manifest.json)"),
    "reply": _of(Reply, "Antwoord van een gemeente (bericht.json)"),
    "notice": _of(Notice, "Intrekking of vervanging (bericht.json)"),
}
