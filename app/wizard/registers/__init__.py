"""The questions of the registers beside a case: requests, breaches, informing, what came in.

Data with the same labels as the questions of the wizard; answers are kept by the path of their
question, dates as ISO 8601.
"""

from app.wizard.registers.answers import (
    Answer,
    Answers,
    Incomplete,
    Problem,
    answer_text,
    asked,
    cleaned_answers,
    from_json,
    problems,
    to_json,
)
from app.wizard.registers.reader import Form, FormName, Term, form, forms, term_for

__all__ = [
    "Answer",
    "Answers",
    "Form",
    "FormName",
    "Incomplete",
    "Problem",
    "Term",
    "answer_text",
    "asked",
    "cleaned_answers",
    "form",
    "forms",
    "from_json",
    "problems",
    "term_for",
    "to_json",
]
