"""The questions of a case as data, found by step, by page and by path."""

from app.wizard.questions.index import (
    label,
    page,
    page_of,
    pattern_of,
    question,
    step,
    step_of,
    steps,
)
from app.wizard.questions.model import (
    Basis,
    Condition,
    Option,
    Page,
    Question,
    QuestionType,
    Step,
)
from app.wizard.questions.reader import WrongData, texts_version

__all__ = [
    "Basis",
    "Condition",
    "Option",
    "Page",
    "Question",
    "QuestionType",
    "Step",
    "WrongData",
    "label",
    "page",
    "page_of",
    "pattern_of",
    "question",
    "step",
    "step_of",
    "steps",
    "texts_version",
]
