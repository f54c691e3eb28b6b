"""What changed between two versions, in the words of the questions."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from app.case.difference import Difference, differences
from app.case.model import CaseDocument
from app.case.paths import NoSuchPath
from app.case.said import joined, said
from app.reference import gemeenten
from app.services.casework.remarks import label_of
from app.wizard import questions, sharing

_DECISIONS = {"remove": said("weghalen"), "mask": said("afdekken"), "keep": said("laten staan")}


@dataclass(frozen=True)
class Change:
    """One change: the path it is about, its Dutch name, and both texts (empty: nothing there)."""

    path: str
    label: str
    before: str
    after: str


def changes_between(before: CaseDocument, after: CaseDocument) -> tuple[Change, ...]:
    """Give every change, in the order of the case."""
    words = _Words(before, after)
    return tuple(words.change(difference) for difference in differences(before, after))


class _Words:
    def __init__(self, before: CaseDocument, after: CaseDocument) -> None:
        self._before, self._after = before, after

    def change(self, found: Difference) -> Change:
        """Give the change in words."""
        name = self._name(found.path, found.after)
        if found.aspect == "answer":
            before, after = (
                _answer(document, found.path) for document in (self._before, self._after)
            )
            return Change(found.path, name, before, after)
        if found.aspect == "order":
            before, after = (self._order(found.path, ids) for ids in (found.before, found.after))
            return Change(found.path, said("Volgorde: {name}", name=name), before, after)
        if found.aspect == "finding":
            path, _kind, excerpt = found.path.split(":", 2)
            place = self._name(path, found.after)
            label = said("Vondst in {place}: {excerpt}", place=place, excerpt=excerpt)
            return Change(path, label, _finding(found.before), _finding(found.after))
        if found.aspect in {"choice", "muni_choice"}:
            label = said("Gaat mee: {name}", name=name)
            if found.muni:
                gemeente = self._gemeente(found.muni)
                label = said("Gaat mee naar {gemeente}: {name}", gemeente=gemeente, name=name)
            return Change(found.path, label, _choice(found.before), _choice(found.after))
        if found.aspect == "group_reason":
            label = said("Waarom dit nodig is: {group}", group=self._group(found.path))
            return Change(found.path, label, found.before or "", found.after or "")
        return Change(
            found.path, said("Reden: {name}", name=name), found.before or "", found.after or ""
        )

    def _name(self, path: str, after: Any) -> str:
        return label_of(path, self._before if after is None else self._after)

    def _order(self, path: str, ids: tuple[str, ...]) -> str:
        return joined(", ", (questions.label(f"{path}.{item}") for item in ids))

    def _gemeente(self, muni: str) -> str:
        for document in (self._after, self._before):
            code = next((each.code for each in document.muni if each.id == muni), None)
            if code:
                return gemeenten.by_code(code).name
        return muni

    def _group(self, group: str) -> str:
        for document in (self._after, self._before):
            for each in sharing.shareable(document):
                if each.id == group:
                    return said(each.title)
        return group


def _answer(document: CaseDocument, path: str) -> str:
    try:
        return questions.answer_text(document, path)
    except (NoSuchPath, KeyError):
        return ""


def _choice(value: tuple[str, ...] | None) -> str:
    if value is None:
        return said("Niet")
    choice, short = value[0], value[1]
    text = {"yes": said("Wel"), "no": said("Niet")}.get(choice)
    if text is None:
        text = said("Verkort: {text}", text=short or "")
    reason = value[2] if len(value) > 2 else None
    return said("{choice} (reden: {reason})", choice=text, reason=reason) if reason else text


def _finding(value: tuple[str | None, str | None] | None) -> str:
    if value is None or value[0] is None:
        return ""
    decision = _DECISIONS[value[0]]
    if not value[1]:
        return decision
    return said("{decision}, want {reason}", decision=decision, reason=value[1])
