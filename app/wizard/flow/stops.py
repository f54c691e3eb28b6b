"""What stops a case from being submitted: hard stops, and soft stops that ask for a reason.

A hard stop is only what the law or the technique asks (steps.md, Stopregels).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date

from app.case import identifiers, legal_test, paths
from app.case.model import CaseDocument
from app.case.refusal import Refusal
from app.case.said import said
from app.reference import gemeenten
from app.wizard import scanning, share_text, sharing_problems
from app.wizard.dates import show_day
from app.wizard.flow.asking import (
    DEFAULT,
    Asked,
    FlowSettings,
    asked,
    is_complete,
    needed_steps,
)
from app.wizard.flow.texts import sentence
from app.wizard.questions import answer_text, label, page_of, question, steps

SHARE_STEP = 6
_MISSING = {
    "line": "missing_line",
    "texts": "missing_line",
    "one": "missing_choice",
    "many": "missing_choice",
    "source": "missing_choice",
    "list": "missing_list",
    "check": "missing_check",
}


@dataclass(frozen=True, slots=True)
class Problem:
    """What must be mended before submitting; ``text`` is a template for ``values``."""

    path: str
    text: str
    values: Mapping[str, object] = field(default_factory=dict)
    page_id: str = ""
    name: str = ""

    def __str__(self) -> str:
        return self.text.format(**self.values)


def problems(
    document: CaseDocument,
    pending: Mapping[str, str],
    settings: FlowSettings = DEFAULT,
    today: date | None = None,
) -> tuple[Problem, ...]:
    """Give every hard stop, in the order of the screen; one per answer.

    ``today`` is needed to see whether a day to look again still comes.
    """
    found = [
        *_unreadable(document, pending),
        *_missing(document, pending, settings),
        *_conditions_of_the_law(document),
        *_contradictions(document),
        *_hold_dates(document, today),
        *_numbers(document, settings),
        *_gone(document, settings),
        *_gemeenten(document),
        *share_problems(document),
    ]
    first: dict[str, Problem] = {}
    for each in found:
        first.setdefault(each.path, each)
    pages = [page.id for step in steps() for page in step.pages]
    return tuple(sorted(first.values(), key=lambda each: pages.index(each.page_id)))


def problem(name: str, path: str, document: CaseDocument, **values: object) -> Problem:
    """Make a hard stop of the sentence ``name`` about the answer at ``path``."""
    text = sentence("hard", name).text
    if "{label}" in text:
        values["label"] = label(path, document)
    return Problem(path, text, values, page_of(path).id, name)


def _unreadable(document: CaseDocument, pending: Mapping[str, str]) -> Iterator[Problem]:
    for path, typed in pending.items():
        if typed.strip() and _exists(document, path):
            yield problem("unreadable_date", path, document, typed=typed[:40])


def _missing(
    document: CaseDocument, pending: Mapping[str, str], settings: FlowSettings
) -> Iterator[Problem]:
    needed = needed_steps(document)
    for step in steps():
        if step.number not in needed:
            continue
        for each in asked(document, step, settings):
            if each.need != "required" or each.path in pending:
                continue
            if not is_complete(document, each.question, each.path):
                yield _missing_at(document, each)


def _missing_at(document: CaseDocument, each: Asked) -> Problem:
    if each.path == "muni":
        return problem("no_gemeente", each.path, document)
    if each.question.type == "tested":
        answered = paths.get(document, each.path).answer is not None
        part = "reason" if answered else "answer"
        name = "missing_reason" if answered else "missing_choice"
        return problem(name, f"{each.path}.{part}", document)
    return problem(_MISSING.get(each.question.type, "missing"), each.path, document)


def _conditions_of_the_law(document: CaseDocument) -> Iterator[Problem]:
    """Art. 18b lid 1 Pbw: only "ja" on each condition allows a proposal to notify."""
    if document.proposal.choice != "notify":
        return
    if document.scope.detained not in {"yes", None}:
        yield problem("not_detained", "scope.detained", document)
    outcome = legal_test.outcome(document.test)
    for name in (*outcome.not_fulfilled, *outcome.unknown):
        yield problem("condition", f"test.{name}.answer", document)
    if document.scope.detained == "no":  # the route asks no more, but the law still does
        for name in outcome.unanswered:
            yield problem("condition", f"test.{name}.answer", document)


def _contradictions(document: CaseDocument) -> Iterator[Problem]:
    outcome = document.scope.outcome
    if document.proposal.choice == "notify" and outcome in {"other_way", "hold"}:
        answer = answer_text(document, "scope.outcome")
        yield problem("scope_says_otherwise", "scope.outcome", document, answer=answer)


def _hold_dates(document: CaseDocument, today: date | None) -> Iterator[Problem]:
    days = []
    if document.scope.outcome == "hold":
        days.append(("scope.hold_until", document.scope.hold_until))
    if document.proposal.choice == "hold":
        days.append(("proposal.hold_until", document.proposal.hold_until))
    release = document.release.date
    for path, day in days:
        if day is None:
            continue
        if release is not None and day >= release:
            shown = show_day(release)
            yield problem("hold_after_release", path, document, release=shown)
        elif today is not None and day <= today:
            yield problem("hold_in_past", path, document)


def _numbers(document: CaseDocument, settings: FlowSettings) -> Iterator[Problem]:
    bsn = document.person.bsn
    if bsn and not settings.bsn_allowed:
        yield problem("bsn_off", "person.bsn", document)
    elif bsn and not identifiers.is_bsn(bsn):
        yield problem("wrong_identifier", "person.bsn", document)
    for offence in document.offence:
        if offence.parket:
            try:
                identifiers.read_parketnummer(offence.parket)
            except identifiers.WrongIdentifier:
                yield problem("wrong_identifier", f"offence.{offence.id}.parket", document)


def _gone(document: CaseDocument, settings: FlowSettings) -> Iterator[Problem]:
    sources = {each.id for each in document.source}
    for path, source in _chosen_sources(document, settings):
        if source not in sources:
            yield problem("no_such_source", path, document)
    addresses = {"other", *(each.id for each in document.address)}
    for muni in document.muni:
        if set(muni.basis) - addresses:
            yield problem("no_such_address", f"muni.{muni.id}.basis", document)


def _chosen_sources(document: CaseDocument, settings: FlowSettings) -> Iterator[tuple[str, str]]:
    for step in steps():
        for each in asked(document, step, settings):
            if each.question.type == "source":
                value = paths.get(document, each.path)
                if value:
                    yield each.path, value


def _gemeenten(document: CaseDocument) -> Iterator[Problem]:
    places = [(f"address.{each.id}.gemeente", each.gemeente) for each in document.address]
    places += [(f"muni.{each.id}.code", each.code) for each in document.muni]
    for path, code in places:
        if code and _gemeente(code) is None:
            yield problem("gemeente_not_listed", path, document, code=code)
    seen: set[str] = set()
    for muni in document.muni:
        if muni.code in seen:
            name = _gemeente(muni.code) or muni.code
            yield problem("gemeente_twice", f"muni.{muni.id}.code", document, gemeente=name)
        if muni.code:
            seen.add(muni.code)


def share_problems(document: CaseDocument) -> tuple[Problem, ...]:
    """Give what must be mended in step 6; nothing when this case does not need that step."""
    return tuple(_step_six(document)) if SHARE_STEP in needed_steps(document) else ()


def _step_six(document: CaseDocument) -> Iterator[Problem]:
    for mend in sharing_problems.sharing_problems(document):
        page_id = page_of(mend.path).id if _known(mend.path) else page_of("share.choices").id
        yield Problem(mend.path, mend.sentence.template, mend.sentence.values, page_id, mend.name)
    begun = {(each.path, each.kind, each.excerpt) for each in document.share.findings}
    for at, found in enumerate(scanning.open_findings(document)):
        kept = (found.path, found.kind, found.excerpt) in begun
        name = "finding_reason" if kept else "open_finding"
        path = f"share.findings.{at}"
        values = {"excerpt": found.excerpt, "label": text_label(document, found.path)}
        yield Problem(path, sentence("hard", name).text, values, page_of(path).id, name)


def text_label(document: CaseDocument, path: str) -> str:
    """Give the name of the text a finding is in, which may be the shorter text of a choice."""
    for choices in ("share.choices.", "share.munis."):
        if path.startswith(choices):
            field_path = path.removeprefix(choices)
            if choices == "share.munis.":
                field_path = field_path.partition(".")[2]
            return said("{field} (verkort)", field=share_text.label(document, field_path))
    return label(path, document)


def _gemeente(code: str) -> str | None:
    try:
        return gemeenten.by_code(code).name
    except Refusal:
        return None


def _exists(document: CaseDocument, path: str) -> bool:
    try:
        paths.get(document, path)
    except paths.NoSuchPath:
        return False
    return _known(path)


def _known(path: str) -> bool:
    try:
        question(path)
    except KeyError:
        return False
    return True
