"""A reply in words: each question that was answered with its answer, in the order of the form."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from app.handoff.reply import Reply
from app.handoff.reply_questions import ReplyQuestion, option_text, reply_questions
from app.wizard.dates import short_date
from ui.text import t


def reply_lines(reply: Reply) -> tuple[tuple[str, str], ...]:
    """Give label and answer for everything that the gemeente filled in."""
    values = reply.model_dump(mode="json", exclude_none=True)
    found: list[tuple[str, str]] = []
    for question in reply_questions(reply.kind):
        if question.id != "kind":
            found += _lines(question, values)
    return tuple(found)


def _lines(question: ReplyQuestion, values: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    if question.empty_id and _at(values, question.empty_id):
        yield t(question.label), t(question.empty_text)
    value = _at(values, question.id)
    if question.type == "list":
        for number, row in enumerate(value or (), 1):
            said = [
                f"{t(each.label)}: {_said(f'{question.id}.{each.id}', each, row[each.id])}"
                for each in question.questions
                if each.id in row
            ]
            yield f"{t(question.item or question.label)} {number}", "\n".join(said)
    elif value not in (None, "", []):
        yield t(question.label), _said(question.id, question, value)


def _said(name: str, question: ReplyQuestion, value: object) -> str:
    if question.type == "one":
        return t(option_text(name, str(value)))
    if question.type == "many" and isinstance(value, list):
        return ", ".join(t(option_text(name, str(each))) for each in value)
    if question.type == "date":
        return short_date(date.fromisoformat(str(value)))
    return str(value)


def _at(values: Mapping[str, Any], path: str) -> Any:
    found: Any = values
    for step in path.split("."):
        found = found.get(step) if isinstance(found, Mapping) else None
    return found
