"""What deviates in a case: shown to the team lead before anything else, the heaviest first."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal, TypeAlias

from app.case import identifiers, legal_test
from app.case.model import CaseDocument
from app.case.model.sharing import Finding
from app.case.said import said
from app.wizard import scanning, sharing
from app.wizard.flow.asking import (
    DEFAULT,
    FlowSettings,
    asked,
    is_unknown,
    needed_steps,
    route,
)
from app.wizard.flow.soft import SoftStop, soft_stops
from app.wizard.flow.stops import text_label
from app.wizard.flow.texts import sentence
from app.wizard.questions import Basis, answer_text, label, question, source_name, steps
from app.wizard.scan_kinds import kind_texts

Group: TypeAlias = Literal[
    "stop", "special", "other", "unknown", "empty", "not_consulted", "unchecked_source"
]

_AFTER_STOPS = 1000
_SOFT_ANSWERS = 2000
_PLAIN: tuple[Group, ...] = ("empty", "unknown")
_GROUPS: dict[str, Group] = {
    "health": "special",
    "special_finding": "special",
    "blocked_finding": "special",
    "required_unknown": "unknown",
    "not_consulted": "not_consulted",
    "unchecked_source": "unchecked_source",
}


@dataclass(frozen=True, slots=True)
class Deviation:
    """One thing that deviates, with the reason that was given for it.

    ``text`` is the whole Dutch sentence, ``template`` and ``values`` the same for a translation.
    ``group``: a stop stands alone; what is special is shown apart; of others there may be many.
    """

    name: str
    path: str | None
    template: str
    values: dict[str, str]
    reason: str | None
    basis: Basis
    weight: int
    group: Group

    @property
    def text(self) -> str:
        """The sentence as a person reads it."""
        return self.template.format(**self.values)


def deviations(
    document: CaseDocument, settings: FlowSettings = DEFAULT, today: date | None = None
) -> tuple[Deviation, ...]:
    """Give what deviates: soft stops, then what was said and kept, then open soft questions."""
    found = [
        *(_of_stop(stop) for stop in soft_stops(document, settings, today)),
        *_what_goes(document),
        *_answers(document, settings),
        *_facts(document),
    ]
    return tuple(sorted(found, key=lambda each: each.weight))


def _of_stop(stop: SoftStop) -> Deviation:
    plain = {sentence("soft", name).weight: name for name in _PLAIN}
    weight = stop.weight + (_SOFT_ANSWERS if stop.weight in plain else 0)
    return Deviation(
        stop.name,
        stop.path,
        stop.for_reviewer,
        stop.values,
        stop.reason,
        stop.basis,
        weight,
        plain.get(stop.weight, "stop"),
    )


def _deviation(name: str, path: str | None, reason: str | None = None, **values: str) -> Deviation:
    row = sentence("deviation", name)
    weight = row.weight + _AFTER_STOPS
    group = _GROUPS.get(name, "other")
    return Deviation(name, path, row.text, values, reason, row.basis, weight, group)


def _what_goes(document: CaseDocument) -> Iterator[Deviation]:
    if route(document) != "notify":
        return
    if sharing.health_goes(document):
        yield _deviation("health", "risk.health", document.share.health_reason)
    there = {(each.path, each.kind, each.excerpt) for each in scanning.scan(document) if each.goes}
    for finding in document.share.findings:
        still_there = (finding.path, finding.kind, finding.excerpt) in there
        if finding.decision == "keep" and still_there:
            yield _kept(document, finding)
    for own in sharing.more_for_one(document):
        gemeente = answer_text(document, f"muni.{own.muni}.code")
        yield _deviation(
            "muni_more", "share.choices", own.reason, gemeente=gemeente, label=own.label
        )
    for path in sharing.too_long(document):
        yield _deviation("long_text", path, label=label(path, document))


def _kept(document: CaseDocument, finding: Finding) -> Deviation:
    kind = kind_texts()[finding.kind]
    name = "kept_finding"
    if kind.apart:
        name = "special_finding" if kind.special else "blocked_finding"
    kept = _deviation(
        name,
        finding.path,
        finding.reason,
        kind=kind.label,
        label=text_label(document, finding.path),
        excerpt=finding.excerpt,
    )
    return replace(kept, basis=kind.basis)


def _answers(document: CaseDocument, settings: FlowSettings) -> Iterator[Deviation]:
    needed = needed_steps(document)
    conditions = {f"test.{name}" for name in legal_test.CONDITIONS}
    for step in steps():
        if step.number not in needed:
            continue
        for each in asked(document, step, settings):
            if each.need != "required" or each.path in conditions | {"test.quality"}:
                continue
            if is_unknown(document, each.question, each.path):
                yield _deviation("required_unknown", each.path, label=label(each.path, document))
    if 4 in needed:
        yield from _tested(document)


def _tested(document: CaseDocument) -> Iterator[Deviation]:
    outcome = legal_test.outcome(document.test)
    for name in (*outcome.not_fulfilled, *outcome.unknown):
        path = f"test.{name}"
        reason = getattr(document.test, name).reason
        yield _deviation("condition_unknown", path, reason, label=said(question(path).label))
    quality = document.test.quality
    if quality.answer in {"no", "unknown"}:
        yield _deviation("quality", "test.quality", quality.reason)


def _facts(document: CaseDocument) -> Iterator[Deviation]:
    certainty = document.release.certainty
    if certainty not in {None, "definitive"}:
        shown = answer_text(document, "release.certainty").lower()
        yield _deviation("release_not_definitive", "release.certainty", certainty=shown)
    if route(document) in {"notify", "not_notify"} and document.risk.instrument_none:
        yield _deviation("assessment_none", "risk.instrument", document.risk.instrument_none)
    if route(document) == "notify" and document.inform.status in {"postponed", "omitted"}:
        shown = answer_text(document, "inform.status").lower()
        yield _deviation("not_informed", "inform.status", document.inform.reason, status=shown)
    yield from _recipients(document)
    yield from _not_consulted(document)
    for source in document.source:
        if source.verified == "not_checked":
            path = f"source.{source.id}"
            name = label(path, document)
            yield _deviation("unchecked_source", path, label=name, source=source_name(source))
    skn = document.person.skn
    if skn and not identifiers.looks_like_skn(skn):
        yield _deviation("skn_form", "person.skn")


def _recipients(document: CaseDocument) -> Iterator[Deviation]:
    if route(document) != "notify":
        return
    for muni in document.muni:
        if muni.mismatch == "yes":
            path = f"muni.{muni.id}.mismatch"
            name = answer_text(document, f"muni.{muni.id}.code")
            yield _deviation("other_gemeente", path, muni.mismatch_note, gemeente=name)


def _not_consulted(document: CaseDocument) -> Iterator[Deviation]:
    if 3 not in needed_steps(document):
        return
    for row in question("risk.sources").rows:
        consulted = getattr(document.risk.sources, row.code)
        if consulted.state in {"unavailable", "unknown"}:
            path = f"risk.sources.{row.code}.state"
            yield _deviation("not_consulted", path, consulted.reason, label=said(row.text))
