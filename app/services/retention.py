"""The organisation's rules for keeping the working copy, and which rules the sources fall under.

A rule has a name, a term after an event, a ground, and with whom and when it was decided. There
is none until the organisation makes one.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import Any

from app import law
from app.case.model import CaseDocument
from app.case.refusal import Refusal
from app.case.retention import rule_text
from app.case.said import Said, said
from app.reference import regimes
from app.reference.regimes import For18b, Regime
from app.services import settings as vault_settings
from app.services.case_moves import case_of
from app.services.cases import READERS, draft_of
from app.services.law_texts import texts_in_force
from app.services.session import Session
from app.services.settings import RetentionRule
from app.wizard.questions import answer_text


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
    """One source of a case, how many answers lean on it, and what it is on both sides.

    ``here`` and ``there`` are empty when the maker does not know under which rules it falls.
    """

    source: str
    answers: int
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


def regime_views() -> tuple[RegimeView, ...]:
    """Give what the law says about keeping, per party and kind of data."""
    return tuple(_view(one) for one in regimes.regimes())


def regimes_of(session: Session, case_id: str) -> tuple[SourceRegime, ...]:
    """Give under which rules each source of a case falls, here and at the gemeente.

    Raises NoSuchCase, RoleNeeded.
    """
    session.require(*READERS)
    document = CaseDocument.from_bytes(draft_of(session, case_of(session, case_id)).document)
    texts = texts_in_force(session)
    leaning: Counter[str] = Counter(_sources_in(document.model_dump(mode="json")))
    found = []
    for source in document.source:
        side = regimes.side(source.regime or "unknown")
        entry = texts.entry(side.law) if side else None
        found.append(
            SourceRegime(
                source=answer_text(document, f"source.{source.id}.kind") or source.id,
                answers=leaning[source.id],
                here=said(side.here) if side else "",
                there=said(side.there) if side else "",
                citation=entry.citation if entry else "",
                label=law.label(entry) if entry else "",
                here_term=regimes.regime(side.here_regime).term if side else "",
                there_term=regimes.regime(side.there_regime).term if side else "",
            )
        )
    return tuple(found)


def _view(one: Regime) -> RegimeView:
    entry = law.entry(one.law)
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


def _sources_in(value: Any) -> list[str]:
    """Give the source that every answer names, as often as it is named."""
    if isinstance(value, dict):
        own = value.get("source")
        named = [own] if isinstance(own, str) else []
        return named + [one for inner in value.values() for one in _sources_in(inner)]
    if isinstance(value, list | tuple):
        return [one for inner in value for one in _sources_in(inner)]
    return []
