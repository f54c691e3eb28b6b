"""Soft stops: what may be submitted, but only with a reason that the team lead reads first."""

from __future__ import annotations

import calendar
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from app.case import deadlines, legal_test
from app.case.model import CaseDocument
from app.case.model.risk import Instrument
from app.wizard.dates import days_text, show_day, show_partial
from app.wizard.flow.asking import (
    DEFAULT,
    FlowSettings,
    asked,
    is_complete,
    is_unknown,
    needed_steps,
    route,
)
from app.wizard.flow.texts import sentence
from app.wizard.questions import Basis, label, steps
from app.wizard.share_text import final_label

EARLY_MONTHS = 3
"""Art. 11a lid 3 Bjsg (BIJ) by analogy; art. 18b names no term."""


@dataclass(frozen=True, slots=True)
class SoftStop:
    """Something that asks for one reason before submitting; kept in the case under ``name``.

    ``text`` is the whole Dutch sentence, ``template`` and ``values`` the same for a translation.
    ``for_reviewer`` is the template that says it to who reads the reason.
    """

    name: str
    path: str | None
    template: str
    for_reviewer: str
    values: dict[str, str]
    reason: str | None
    basis: Basis
    weight: int

    @property
    def text(self) -> str:
        """The sentence as a person reads it."""
        return self.template.format(**self.values)


def soft_stops(
    document: CaseDocument, settings: FlowSettings = DEFAULT, today: date | None = None
) -> tuple[SoftStop, ...]:
    """Give what asks for a reason, the heaviest first; without ``today`` none about dates."""
    found = [
        *_about_the_proposal(document),
        *_about_the_release(document, settings, today),
        *_about_offences(document),
        *_about_assessments(document, settings, today),
        *_about_gemeenten(document),
        *_soft_questions(document, settings),
    ]
    return tuple(sorted(found, key=lambda each: each.weight))


def _stop(
    document: CaseDocument, name: str, *, block: str = "", about: str = "", **values: str
) -> SoftStop:
    row = sentence("soft", name)
    path = block or about or row.path
    if block:
        values["label"] = label(block, document)
    key = about or (f"{name}.{block.rsplit('.', 1)[-1]}" if block else name)
    reason = document.reason_for(key)
    texts = row.text, row.for_reviewer
    return SoftStop(key, path, *texts, values, reason, row.basis, row.weight)


def _about_the_proposal(document: CaseDocument) -> Iterator[SoftStop]:
    way = route(document)
    if document.proposal.choice == "not_notify" and legal_test.outcome(document.test).may_notify:
        yield _stop(document, "law_says_provide")
    if way == "notify" and document.test.proportional.answer in {"no", "unknown"}:
        yield _stop(document, "not_proportional")
    if way in {"notify", "not_notify"} and document.scope.outcome == "beyond":
        yield _stop(document, "beyond_handreiking")


def _about_the_release(
    document: CaseDocument, settings: FlowSettings, today: date | None
) -> Iterator[SoftStop]:
    release = document.release.date
    if release is None or today is None:
        return
    days = deadlines.days_until(release, today)
    if days < 0:
        yield _stop(document, "release_passed", release=show_day(release))
    elif route(document) == "notify":
        if days < settings.notice_days:
            limit = str(settings.notice_days)
            yield _stop(document, "late", days=days_text(days), limit=limit)
        elif release > deadlines.add_months(today, EARLY_MONTHS):
            yield _stop(document, "early", days=days_text(days))


def _about_offences(document: CaseDocument) -> Iterator[SoftStop]:
    if route(document) not in {"notify", "not_notify"}:
        return
    for offence in document.offence:
        block = f"offence.{offence.id}"
        if offence.ended is not None:
            yield _stop(document, "not_convicted", block=block, ended=final_label(offence))
        elif offence.final in {"no", "unknown"}:
            yield _stop(document, "not_final", block=block)


def _about_assessments(
    document: CaseDocument, settings: FlowSettings, today: date | None
) -> Iterator[SoftStop]:
    if today is None or route(document) not in {"notify", "not_notify"}:
        return
    for instrument in document.risk.instrument:
        block = f"risk.instrument.{instrument.id}"
        if instrument.valid_until is not None and instrument.valid_until < today:
            until = show_day(instrument.valid_until)
            yield _stop(document, "expired_assessment", block=block, until=until)
        elif instrument.on and _is_old(instrument, settings, today):
            on = show_partial(instrument.on)
            yield _stop(document, "old_assessment", block=block, on=on)


def _is_old(instrument: Instrument, settings: FlowSettings, today: date) -> bool:
    if settings.assessment_max_months is None or not instrument.on:
        return False
    made = latest_day(instrument.on)
    return deadlines.add_months(made, settings.assessment_max_months) < today


def latest_day(partial: str) -> date:
    """Give the last day that a partial date can mean, so that nothing counts as old too soon."""
    year, *rest = (int(part) for part in partial.split("-"))
    month = rest[0] if rest else 12
    day = rest[1] if len(rest) > 1 else calendar.monthrange(year, month)[1]
    return date(year, month, day)


def _about_gemeenten(document: CaseDocument) -> Iterator[SoftStop]:
    if route(document) != "notify":
        return
    for muni in document.muni:
        if muni.mismatch in {"no", "unknown"}:
            yield _stop(document, "mismatch", block=f"muni.{muni.id}")


def _soft_questions(document: CaseDocument, settings: FlowSettings) -> Iterator[SoftStop]:
    needed = needed_steps(document)
    for step in steps():
        if step.number not in needed:
            continue
        for each in asked(document, step, settings):
            if each.need != "soft":
                continue
            name = label(each.path, document)
            if is_unknown(document, each.question, each.path):
                yield _stop(document, "unknown", about=each.path, label=name)
            elif not is_complete(document, each.question, each.path):
                yield _stop(document, "empty", about=each.path, label=name)
