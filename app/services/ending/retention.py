"""The organisation's rules for keeping the working copy, and which rules the sources fall under.

A rule has a name, a term after an event, a ground, and with whom and when it was decided. There
is none until the organisation makes one.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from textwrap import shorten
from typing import Any

from app import law
from app.case.model import CaseDocument
from app.case.refusal import Refusal
from app.case.retention import rule_text
from app.case.said import Said, said
from app.law import Library
from app.reference import regimes
from app.reference.regimes import For18b, Regime
from app.services import settings as vault_settings
from app.services.casework.case_moves import case_of
from app.services.casework.cases import READERS, draft_of
from app.services.lawbook.law_texts import texts_in_force
from app.services.session import Session
from app.services.settings import RetentionRule
from app.wizard.questions import answer_text, label

_WORDS = ("what", "conclusion", "text")
"""In which answer of a block the words of a fact stand."""


@dataclass(frozen=True)
class RuleView:
    """One rule of the organisation in words."""

    rule: RetentionRule
    text: Said

    @property
    def asks_for_day(self) -> bool:
        """Whether the day from which it counts may have to be filled in."""
        return self.rule.counts_from in {"release", "end_of_stay"}


@dataclass(frozen=True)
class RegimeView:
    """One row of what the law says about keeping, with the labels of its law entry."""

    party: str
    data: str
    rules: str
    term: str
    citation: str
    label: str
    for_18b: For18b
    note: str
    law: str


@dataclass(frozen=True)
class SourceRegime:
    """One source of a case, the facts and other answers that lean on it, and what these are here
    and at the gemeente.

    ``here`` and ``there`` are empty when the maker does not know under which rules it falls.
    """

    source: str
    facts: tuple[str, ...]
    here: str
    there: str
    citation: str
    label: str
    here_term: str
    there_term: str


def rule_views(session: Session) -> tuple[RuleView, ...]:
    """Give the rules of the organisation, in the order in which they were made."""
    rules = session.settings.retention_rules
    return tuple(RuleView(one, rule_text(one.rule)) for one in rules)


def add_rule(session: Session, values: dict[str, object]) -> RuleView:
    """Add a rule; only a beheerder may. Raises RoleNeeded, Refusal."""
    before = vault_settings.read(session)
    rules = (*before.model_dump()["retention_rules"], values)
    made = vault_settings.make_settings(before.model_dump() | {"retention_rules": rules})
    rule = made.retention_rules[-1]
    if rule.decided_on > session.today():
        raise Refusal("De dag van vaststellen ligt in de toekomst. Verbeter de dag.")
    vault_settings.change(session, made)
    return RuleView(rule, rule_text(rule.rule))


def remove_rule(session: Session, name: str) -> None:
    """Take a rule out of the list for new closings; closed cases keep the rule they were given.

    Raises RoleNeeded, Refusal.
    """
    before = vault_settings.read(session)
    rules = tuple(rule for rule in before.retention_rules if rule.name != name)
    vault_settings.change(session, before.model_copy(update={"retention_rules": rules}))


def regime_views(texts: Library) -> tuple[RegimeView, ...]:
    """Give what the law says about keeping, per party and kind of data, with texts in force."""
    return tuple(_view(one, texts) for one in regimes.regimes())


def regimes_of(session: Session, case_id: str) -> tuple[SourceRegime, ...]:
    """Give under which rules each source of a case falls, here and at the gemeente.

    Raises NoSuchCase, RoleNeeded.
    """
    session.require(*READERS)
    document = CaseDocument.from_bytes(draft_of(session, case_of(session, case_id)).document)
    return source_regimes(document, texts_in_force(session))


def source_regimes(document: CaseDocument, texts: Library) -> tuple[SourceRegime, ...]:
    """Give the same of answers that were read before, with the law texts in force."""
    leaning = _facts(document)
    found = []
    for source in document.source:
        side = regimes.side(source.regime or "unknown")
        entry = texts.entry(side.law) if side else None
        found.append(
            SourceRegime(
                source=answer_text(document, f"source.{source.id}.kind") or source.id,
                facts=leaning.get(source.id, ()),
                here=said(side.here) if side else "",
                there=said(side.there) if side else "",
                citation=entry.citation if entry else "",
                label=law.label(entry) if entry else "",
                here_term=regimes.regime(side.here_regime).term if side else "",
                there_term=regimes.regime(side.there_regime).term if side else "",
            )
        )
    return tuple(found)


def _view(one: Regime, texts: Library) -> RegimeView:
    entry = texts.entry(one.law)
    return RegimeView(
        party=said(one.party),
        data=said(one.data),
        rules=said(one.rules),
        term=said(one.term) if one.term else "",
        citation=entry.citation,
        label=law.label(entry),
        for_18b=one.for_18b,
        note=said(one.note) if one.note else "",
        law=one.law,
    )


def _facts(document: CaseDocument) -> dict[str, tuple[str, ...]]:
    """Give what leans on each source, by its id: the name of the answer and how it begins."""
    found: dict[str, list[str]] = {}
    for path, part in _parts(document.model_dump(mode="json"), ""):
        source = part.get("source")
        if not isinstance(source, str):
            continue
        try:
            name = label(path, document)
        except KeyError:  # not a block of its own, as the release date
            name = label(f"{path}.source", document)
        begins = next((str(part[key]) for key in _WORDS if part.get(key)), "")
        if begins:
            name = said("{name}: {words}", name=name, words=shorten(begins, 70, placeholder=" …"))
        found.setdefault(source, []).append(name)
    return {source: tuple(names) for source, names in found.items()}


def _parts(value: Any, path: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """Give every group of answers of a case with its path."""
    if isinstance(value, dict):
        if path:
            yield path, value
        for key, inner in value.items():
            yield from _parts(inner, f"{path}.{key}".lstrip("."))
    elif isinstance(value, list | tuple):
        for inner in value:
            if isinstance(inner, dict) and "id" in inner:
                yield from _parts(inner, f"{path}.{inner['id']}")
