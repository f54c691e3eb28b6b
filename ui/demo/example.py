"""Fictitious cases with dates that count from today: ``@+70`` is seventy days from now."""

from __future__ import annotations

import json
import re
from datetime import date, timedelta
from importlib import resources
from typing import Any

_RELATIVE = re.compile(r"^@([+-][0-9]{1,5})$")


def example_case(today: date) -> bytes:
    """Give the case file of the built-in case, as if it were written today."""
    template = resources.files("resources.demo").joinpath("zaak-a.json").read_bytes()
    return case_on(template, today)


def case_on(template: bytes, today: date) -> bytes:
    """Give a case file in which every ``@+n`` has become a date."""
    value = _dated(json.loads(template), today)
    return json.dumps(value, ensure_ascii=False, indent=2).encode("utf-8")


def _dated(value: Any, today: date) -> Any:
    if isinstance(value, dict):
        return {key: _dated(inner, today) for key, inner in value.items()}
    if isinstance(value, list):
        return [_dated(inner, today) for inner in value]
    if isinstance(value, str) and (match := _RELATIVE.match(value)):
        return (today + timedelta(days=int(match.group(1)))).isoformat()
    return value
