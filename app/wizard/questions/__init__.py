"""The questions of a case as data, found by step, by page and by path."""

from app.wizard.questions.answers import AnswerLine, answer_lines, answer_text, source_name
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
    "AnswerLine",
    "Basis",
    "Condition",
    "Option",
    "Page",
    "Question",
    "QuestionType",
    "Step",
    "WrongData",
    "answer_lines",
    "answer_text",
    "label",
    "page",
    "page_of",
    "pattern_of",
    "question",
    "source_name",
    "step",
    "step_of",
    "steps",
    "texts_version",
]
