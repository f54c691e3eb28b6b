"""Which questions are asked of a case, which of them must be answered, and which are.

What a case needs follows from its proposal (the table "Wat is verplicht bij welk voorstel"): a
case that goes another way answers three steps, one that ends in a notification all eight.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, Literal, TypeAlias

from app.case import paths
from app.case.model import CaseDocument
from app.wizard.questions import Condition, Page, Question, Step, step_of
from app.wizard.questions import question as question_at

Route: TypeAlias = Literal["notify", "not_notify", "hold", "other_way"]
Need: TypeAlias = Literal["required", "soft", "optional"]

NEEDED: dict[Route, tuple[int, ...]] = {
    "notify": (1, 2, 3, 4, 5, 6, 7, 8),
    "not_notify": (1, 2, 3, 4, 8),
    "hold": (1, 2, 8),
    "other_way": (1, 2, 8),
}
"""The steps that each route asks for."""

EMPTY: tuple[Any, ...] = (None, "", (), False)
RESIDENCES = frozenset({"brp", "before_detention", "intended"})
"""Kinds of address a chosen gemeente is compared with, each kind by itself."""
HEALTH = "risk.health"


@dataclass(frozen=True, slots=True)
class FlowSettings:
    """What the organisation set: the months a risk assessment stays usable, BSN on or off.

    ``notice_days``: fewer days before the release than this asks for a reason.
    """

    assessment_max_months: int | None = None
    bsn_allowed: bool = False
    notice_days: int = 14


DEFAULT = FlowSettings()


@dataclass(frozen=True, slots=True)
class Asked:
    """A question that is asked at this place of the case, and how much it is needed."""

    question: Question
    path: str
    page: Page
    need: Need


def route(document: CaseDocument) -> Route:
    """Give the way this case goes; until anything is chosen it is the way to a notification."""
    proposal = document.proposal.choice
    if document.scope.detained == "no":
        return "other_way"
    if proposal == "notify":
        return "notify"
    if document.scope.outcome == "other_way":
        return "other_way"
    if proposal is not None:
        return proposal
    return "hold" if document.scope.outcome == "hold" else "notify"


def differs(document: CaseDocument, code: str) -> bool:
    """Tell whether a known address of some kind lies in another gemeente than ``code``."""
    known = [each for each in document.address if each.kind in RESIDENCES and each.gemeente]
    same = {each.kind for each in known if each.gemeente == code}
    return any(each.kind not in same for each in known)


def needed_steps(document: CaseDocument) -> tuple[int, ...]:
    """Give the numbers of the steps that this case needs."""
    return NEEDED[route(document)]


def visible(
    question: Question,
    document: CaseDocument,
    block: str | None = None,
    settings: FlowSettings = DEFAULT,
) -> bool:
    """Whether the question is asked, given the other answers.

    ``block`` is the path of the block or row it stands in, such as ``risk.facts.f1``.
    """
    return all(_holds(each, document, block, settings) for each in question.when)


def needed_at(document: CaseDocument, path: str) -> Need:
    """Give how much the answer at ``path`` is needed on the route of this case."""
    return _need(question_at(path), route(document), step_of(path).number)


def _need(question: Question, way: Route, step: int) -> Need:
    if step not in NEEDED[way]:
        return "optional"
    if way == "other_way" and step == 1 and not question.core:
        return "optional"
    if question.required == "always":
        return "required"
    if question.required == "notify":
        return "required" if way == "notify" else "optional"
    return "soft" if question.required == "soft" else "optional"


def asked(document: CaseDocument, step: Step, settings: FlowSettings = DEFAULT) -> Iterator[Asked]:
    """Give every question of a step that is asked now, blocks and rows included, in order."""
    way = route(document)
    for page in step.pages:
        for question in page.questions:
            if not visible(question, document, None, settings):
                continue
            yield Asked(question, question.path, page, _need(question, way, step.number))
            if question.type == "share":
                continue
            for block in blocks(document, question):
                for inner in question.questions:
                    if visible(inner, document, block, settings):
                        needed = _need(inner, way, step.number)
                        yield Asked(inner, f"{block}.{inner.path}", page, needed)


def blocks(document: CaseDocument, question: Question) -> tuple[str, ...]:
    """Give the paths of the blocks of a list or the rows of a table, as on screen."""
    if question.type == "table":
        return tuple(f"{question.path}.{row.code}" for row in question.rows)
    if question.type == "list":
        return tuple(f"{question.path}.{each.id}" for each in paths.get(document, question.path))
    return ()


def is_unknown(document: CaseDocument, question: Question, path: str) -> bool:
    """Whether the answer is "weet ik niet", on a question that takes that as an answer."""
    if not question.unknown:
        return False
    if path in document.unknown:
        return True
    instead = question.empty_choice if question.empty_type == "one" else None
    value = paths.get(document, instead or path)
    if question.type == "tested":
        return bool(value.answer == "unknown")
    return value == "unknown" or (isinstance(value, tuple) and "unknown" in value)


def is_filled(document: CaseDocument, question: Question, path: str) -> bool:
    """Whether anything was answered: a value, "weet ik niet", or that there is nothing to list."""
    if path in document.unknown:
        return question.unknown
    if question.type in {"share", "table"}:
        return False if question.type == "table" else bool(document.share.choices)
    if question.type == "summary":
        return False
    value = paths.get(document, path)
    if question.type == "tested":
        return value.answer is not None or value.reason is not None
    if question.empty_choice and paths.get(document, question.empty_choice) not in EMPTY:
        return True
    return value not in EMPTY


def is_complete(document: CaseDocument, question: Question, path: str) -> bool:
    """Whether the question is answered in full; a tested one needs its reason as well.

    The table of step 6 and what the scan found have rules of their own (``app.wizard.sharing``
    and ``app.wizard.scanning``): here they always count as answered.
    """
    if question.type in {"share", "findings", "table", "summary"}:
        return True
    if question.type == "tested" and path not in document.unknown:
        value = paths.get(document, path)
        return value.answer is not None and value.reason is not None
    return is_filled(document, question, path)


def health_goes(document: CaseDocument) -> bool:
    """Whether something about health was chosen to go along to any gemeente."""
    share = document.share
    general = any(each.field == HEALTH and each.choice != "no" for each in share.choices)
    return general or any(each.field == HEALTH and each.choice != "no" for each in share.munis)


def _holds(
    condition: Condition, document: CaseDocument, block: str | None, settings: FlowSettings
) -> bool:
    if condition.is_ is not None:
        return _STATES[condition.is_](condition, document, block, settings)
    value = _value(condition, document, block)
    if isinstance(value, tuple):
        return any(each in condition.in_ for each in value)
    return value in condition.in_


def _value(condition: Condition, document: CaseDocument, block: str | None) -> Any:
    path = condition.path
    return paths.get(document, f"{block}{path}" if path.startswith(".") else path)


def _filled(
    condition: Condition, document: CaseDocument, block: str | None, _settings: FlowSettings
) -> bool:
    return _value(condition, document, block) not in EMPTY


def _empty(
    condition: Condition, document: CaseDocument, block: str | None, settings: FlowSettings
) -> bool:
    return not _filled(condition, document, block, settings)


def _differs(
    condition: Condition, document: CaseDocument, block: str | None, _settings: FlowSettings
) -> bool:
    code = _value(condition, document, block)
    return code is not None and differs(document, code)


def _other_gemeenten(
    _condition: Condition, document: CaseDocument, block: str | None, _settings: FlowSettings
) -> bool:
    chosen = {muni.code for muni in document.muni}
    known = {each.gemeente for each in document.address} - {None}
    first = bool(document.muni) and block == f"muni.{document.muni[0].id}"
    return first and bool(chosen - {None}) and bool(known - chosen)


def _allowed(
    condition: Condition, _document: CaseDocument, _block: str | None, settings: FlowSettings
) -> bool:
    return bool(getattr(settings, condition.path))


def _health_goes(
    _condition: Condition, document: CaseDocument, _block: str | None, _settings: FlowSettings
) -> bool:
    return health_goes(document)


_STATES: dict[str, Callable[[Condition, CaseDocument, str | None, FlowSettings], bool]] = {
    "filled": _filled,
    "empty": _empty,
    "differs": _differs,
    "other_gemeenten": _other_gemeenten,
    "allowed": _allowed,
    "health_goes": _health_goes,
}
