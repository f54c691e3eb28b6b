"""Answers as a person reads them: option texts, dates in words, names of gemeenten."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from app.case import legal_test, paths
from app.case.model import CaseDocument
from app.case.model.person import Source
from app.case.refusal import Refusal
from app.case.said import joined, said
from app.reference import gemeenten
from app.wizard.dates import show_day, show_partial
from app.wizard.questions.index import label, question
from app.wizard.questions.model import Question, Step

UNKNOWN = said("Weet ik niet")
OTHER_BASIS = said("Anders")


@dataclass(frozen=True, slots=True)
class AnswerLine:
    """One answer to read: its path, its Dutch name and its text."""

    path: str
    label: str
    text: str


def answer_text(document: CaseDocument, path: str) -> str:
    """Give the answer at ``path`` as a person reads it; empty when there is none.

    A whole list or block is given as its answers one under the other. Raises NoSuchPath.
    """
    asked = question(path)
    if asked.type == "summary":
        return _summary(document, asked.path)
    value = paths.get(document, path)
    if value in (None, (), "", False):
        return _instead(document, asked, path)
    if asked.type == "tested" and path == asked.path:
        parts = (answer_text(document, f"{path}.{name}") for name in ("answer", "reason"))
        return joined("\n", (part for part in parts if part))
    if asked.type in {"list", "table"} and path != asked.empty_choice:
        return joined("\n", (_line_text(line) for line in _block_lines(document, path)))
    return _text(document, asked, value, path)


def answer_lines(document: CaseDocument, step: Step) -> tuple[AnswerLine, ...]:
    """Give every answer of a step, in the order of the screen; empty ones are left out.

    The choices of step 6 and the reasons are not among them; they are shown in their own way.
    """
    return tuple(
        line
        for page in step.pages
        for asked in page.questions
        for line in _question_lines(document, asked)
    )


def _question_lines(document: CaseDocument, asked: Question) -> Iterator[AnswerLine]:
    if asked.type in {"share", "findings"}:
        return
    lines = list(_block_lines(document, asked.path)) if asked.type in {"list", "table"} else []
    if lines:
        yield from lines
        return
    text = answer_text(document, asked.path)
    if text:
        yield AnswerLine(asked.path, said(asked.label), text)


def _block_lines(document: CaseDocument, path: str) -> Iterator[AnswerLine]:
    """Every filled answer below a list, a block of it, a table or a row of it."""
    asked = question(path)
    if path != asked.path:
        blocks = [path]
    elif asked.type == "table":
        blocks = [f"{path}.{row.code}" for row in asked.rows]
    else:
        blocks = [f"{path}.{block.id}" for block in paths.get(document, path)]
    for block in blocks:
        for inner in asked.questions:
            text = answer_text(document, f"{block}.{inner.path}")
            if text:
                name = label(f"{block}.{inner.path}", document)
                yield AnswerLine(f"{block}.{inner.path}", name, text)


def _line_text(line: AnswerLine) -> str:
    return said("{label}: {text}", label=line.label, text=line.text)


def _instead(document: CaseDocument, asked: Question, path: str) -> str:
    if path in document.unknown:
        return UNKNOWN
    if asked.empty_choice is None or path != asked.path:
        return ""
    chosen = paths.get(document, asked.empty_choice)
    if not chosen:
        return ""
    return _text(document, asked, chosen, asked.empty_choice)


def _text(document: CaseDocument, asked: Question, value: Any, path: str) -> str:
    if path == asked.empty_choice:
        return _empty_text(asked, value)
    if asked.type == "tested" and path.endswith(".reason"):
        return str(value)
    if isinstance(value, tuple):
        return joined("; ", (_one(document, asked, each) for each in value))
    return _one(document, asked, value)


def _empty_text(asked: Question, value: Any) -> str:
    if value is True:
        return said(asked.empty_text)
    option = asked.option(str(value)) if asked.empty_type == "one" else None
    if option is not None:
        return said(option.text)
    return said(asked.empty_text.replace("…", "{reason}"), reason=value)


def _one(document: CaseDocument, asked: Question, value: Any) -> str:
    if asked.type == "check":
        return said("Ja")
    if asked.type in _NAMED:
        return _NAMED[asked.type](document, value)
    option = asked.option(value) if isinstance(value, str) else None
    if option is not None:
        return said(option.text)
    if isinstance(value, date):
        return show_day(value)
    return show_partial(value) if asked.type == "partial_date" else str(value)


def _source_text(document: CaseDocument, source_id: str) -> str:
    found = next((each for each in document.source if each.id == source_id), None)
    return source_name(found) if found is not None else ""


def source_name(source: Source) -> str:
    """Give a source in a few words: "Vonnis, 3 januari 2020, rechtbank"."""
    option = question("source.kind").option(source.kind or "")
    kind = source.kind_other or (said(option.text) if option else said("Bron"))
    on = show_partial(source.date) if source.date else ""
    return joined(", ", (part for part in (kind, on, source.author or "") if part))


def _gemeente_text(_document: CaseDocument, code: str) -> str:
    try:
        return gemeenten.by_code(code).name
    except Refusal:  # a code of a list that has changed since
        return code


def _basis_text(document: CaseDocument, basis: str) -> str:
    address = next((each for each in document.address if each.id == basis), None)
    if address is None:
        return OTHER_BASIS
    option = question("address.kind").option(address.kind or "")
    kind = said(option.text) if option else said("Adres")
    where = _gemeente_text(document, address.gemeente) if address.gemeente else ""
    return said("{kind} ({where})", kind=kind, where=where) if where else kind


def _summary(document: CaseDocument, path: str) -> str:
    if path == "test.summary":
        return legal_test.summary(document.test)
    certainty = question("release.certainty")
    lines = []
    for earlier in document.release.history:
        option = certainty.option(earlier.certainty or "")
        day = show_day(earlier.date) if earlier.date else UNKNOWN
        if option:
            how = said(option.text).lower()
            day = said("{day} ({certainty})", day=day, certainty=how)
        replaced = show_day(earlier.replaced_on)
        lines.append(said("{day}, vervangen op {replaced}", day=day, replaced=replaced))
    return joined("\n", lines)


_NAMED: dict[str, Callable[[CaseDocument, str], str]] = {
    "source": _source_text,
    "gemeente": _gemeente_text,
    "gemeenten_basis": _basis_text,
}
