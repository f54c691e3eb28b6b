"""The flow through the questions: what is asked, how far a step is, and what stops submitting."""

from app.wizard.flow.asking import (
    DEFAULT,
    Asked,
    FlowSettings,
    Need,
    Route,
    asked,
    blocks,
    differs,
    is_complete,
    is_filled,
    is_unknown,
    needed_at,
    needed_steps,
    route,
    visible,
)
from app.wizard.flow.deviations import Deviation, deviations
from app.wizard.flow.progress import StepState, open_questions, step_state
from app.wizard.flow.soft import SoftStop, soft_stops
from app.wizard.flow.stops import Problem, problems

__all__ = [
    "DEFAULT",
    "Asked",
    "Deviation",
    "FlowSettings",
    "Need",
    "Problem",
    "Route",
    "SoftStop",
    "StepState",
    "asked",
    "blocks",
    "deviations",
    "differs",
    "is_complete",
    "is_filled",
    "is_unknown",
    "needed_at",
    "needed_steps",
    "open_questions",
    "problems",
    "route",
    "soft_stops",
    "step_state",
    "visible",
]
