"""How far each step is: its state for the side list, with the number of open questions."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Literal, TypeAlias

from app.case.model import CaseDocument
from app.wizard.flow.asking import (
    DEFAULT,
    FlowSettings,
    asked,
    is_complete,
    is_filled,
    is_unknown,
    needed_steps,
)
from app.wizard.flow.stops import SHARE_STEP, share_problems
from app.wizard.questions import Step, step_of, steps
from app.wizard.questions import step as step_with

State: TypeAlias = Literal["not_started", "busy", "done", "problem", "not_yet", "not_needed"]

LAST = 8
_ASKED_WITH_THE_CHOICES = "share.health_reason"  # counted among the problems of the choices


@dataclass(frozen=True, slots=True)
class StepState:
    """The state of one step; ``open`` counts the questions that still ask for something."""

    state: State
    open: int = 0


def step_state(
    document: CaseDocument,
    pending: Mapping[str, str],
    step: Step | int,
    remarks_paths: Collection[str | None] = (),
    settings: FlowSettings = DEFAULT,
) -> StepState:
    """Give how far a step is.

    ``pending`` holds texts that could not be read as a date, ``remarks_paths`` the paths of
    remarks that are not answered yet; both make it a problem. Only the last step can be
    "not_yet": while it is empty and another needed step has open questions.
    """
    of = step_with(step) if isinstance(step, int) else step
    if of.number not in needed_steps(document):
        return StepState("not_needed")
    left = open_questions(document, of, settings)
    if any(_in_step(path, of) for path in (*pending, *remarks_paths)):
        return StepState("problem", left)
    if not _is_started(document, of, settings):
        waits = of.number == LAST and _others_open(document, settings)
        return StepState("not_yet" if waits else "not_started", left)
    return StepState("busy" if left else "done", left)


def open_questions(document: CaseDocument, step: Step, settings: FlowSettings = DEFAULT) -> int:
    """Count what a step still asks: required answers, and soft ones without answer or reason."""
    reasons = {each.about for each in document.reasons if each.text}
    count = len(share_problems(document)) if step.number == SHARE_STEP else 0
    for each in asked(document, step, settings):
        if each.path == _ASKED_WITH_THE_CHOICES:
            continue
        if each.need == "required":
            count += not is_complete(document, each.question, each.path)
        elif each.need == "soft" and each.path not in reasons:
            complete = is_complete(document, each.question, each.path)
            count += not complete or is_unknown(document, each.question, each.path)
    return count


def _is_started(document: CaseDocument, step: Step, settings: FlowSettings) -> bool:
    return any(
        is_filled(document, each.question, each.path)
        for each in asked(document, step, settings)
        if each.question.required != "auto"
    )


def _others_open(document: CaseDocument, settings: FlowSettings) -> bool:
    needed = needed_steps(document)
    return any(
        open_questions(document, each, settings)
        for each in steps()
        if each.number in needed and each.number != LAST
    )


def _in_step(path: str | None, step: Step) -> bool:
    if not path:
        return False
    try:
        return step_of(path) is step
    except KeyError:
        return False
