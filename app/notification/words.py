"""The words for codes of the case: those of the questions, as the maker saw them on screen."""

from __future__ import annotations

from app.case.model import CaseDocument
from app.notification.message import SourceNote
from app.notification.texts import say
from app.wizard.questions import question

UNKNOWN = "unknown"
OTHER = "other"


def label(path: str) -> str:
    """Give the name of the field at ``path``, with a capital."""
    name = question(path).label
    return name[:1].upper() + name[1:]


def word(path: str, code: str | None, other: str | None = None) -> str:
    """Give the word for ``code`` of the question at ``path``.

    ``other`` is what was typed beside "ander". An unknown or empty answer is "niet bekend".
    """
    if code is None or code == UNKNOWN:
        return say("values", "unknown")
    if code == OTHER and other:
        return other
    option = question(path).option(code)
    return option.text if option else code


def source_note(document: CaseDocument, source_id: str | None) -> SourceNote | None:
    """Give where something comes from: kind, author (function), date, verified or not.

    Art. 3 lid 5 jo. 51b Wjsg: the reader must be able to weigh it.
    """
    source = next((each for each in document.source if each.id == source_id), None)
    if source is None:
        return None
    return SourceNote(
        kind=word("source.kind", source.kind, source.kind_other),
        author=source.author,
        on=source.date,
        verified=say("sources", source.verified) if source.verified else None,
    )
