"""Answers to a form: which questions are asked, what is still missing, and how they are kept.

Nothing that was typed is thrown away here; what cannot be kept is named with its question.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TypeAlias

from app.case.canonical import encode
from app.case.refusal import Refusal
from app.case.said import joined, said
from app.case.text import checked
from app.wizard.dates import show_day
from app.wizard.questions import Question
from app.wizard.registers.reader import Form

Answer: TypeAlias = str | tuple[str, ...]
Answers: TypeAlias = Mapping[str, Answer]
"""Answers by the path of their question; a question without an answer is not in it."""

_TIME = re.compile(r"([01]?[0-9]|2[0-3])[.:]([0-5][0-9])", re.ASCII)


@dataclass(frozen=True)
class Problem:
    """What is wrong with the answer to one question."""

    path: str
    refusal: Refusal


class Incomplete(Refusal):
    """A form that cannot be kept yet; ``problems`` says why, per question."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        first = problems[0].refusal
        super().__init__(first.template, **first.values)
        self.problems = problems


def asked(form: Form, answers: Answers) -> tuple[Question, ...]:
    """Give the questions that are asked, seen what was answered before them."""
    return tuple(q for q in form.questions if is_asked(q, answers))


def is_asked(question: Question, answers: Answers) -> bool:
    """Tell whether a question is asked: every one of its conditions holds."""
    return all(_holds(answers.get(one.path), one.in_) for one in question.when)


def problems(form: Form, answers: Answers, today: date) -> tuple[Problem, ...]:
    """Give what is missing or cannot be read, in the order of the form.

    A day on which something happened cannot lie after ``today``; a day to do something can.
    """
    found = []
    for question in asked(form, answers):
        refusal = _problem(form, question, answers.get(question.path), today)
        if refusal is not None:
            found.append(Problem(question.path, refusal))
    return tuple(found)


def cleaned_answers(form: Form, answers: Answers, today: date) -> dict[str, Answer]:
    """Give the answers to the questions that are asked, as they are kept.

    Raises Incomplete, which names every problem.
    """
    wrong = problems(form, answers, today)
    if wrong:
        raise Incomplete(wrong)
    kept: dict[str, Answer] = {}
    for question in asked(form, answers):
        answer = answers.get(question.path)
        if isinstance(answer, tuple) and answer:
            kept[question.path] = answer
        elif isinstance(answer, str) and answer.strip():
            clean = checked(answer.strip())
            kept[question.path] = _as_time(clean) if question.path in form.times else clean
    return kept


def to_json(answers: Answers) -> str:
    """Give answers as they are stored: canonical JSON."""
    plain = {path: list(a) if isinstance(a, tuple) else a for path, a in answers.items()}
    return encode(plain).decode("utf-8")


def from_json(text: str) -> dict[str, Answer]:
    """Read what ``to_json`` wrote."""
    return {
        path: tuple(answer) if isinstance(answer, list) else str(answer)
        for path, answer in json.loads(text).items()
    }


def answer_text(form: Form, path: str, answers: Answers) -> str:
    """Give an answer in words, empty when there is none."""
    question = form.question(path)
    answer = answers.get(path)
    if answer is None:
        return ""
    if isinstance(answer, tuple):
        return joined(", ", (_option_text(question, code) for code in answer))
    if question.options:
        return _option_text(question, answer)
    if question.type == "date":
        return show_day(date.fromisoformat(answer))
    return answer


_AHEAD = ("review_on", "expected_by")
"""Last steps of the paths of days that lie ahead."""


def _holds(answer: Answer | None, wanted: Iterable[str]) -> bool:
    given = answer if isinstance(answer, tuple) else (answer,)
    return any(one in given for one in wanted)


def _problem(form: Form, question: Question, answer: Answer | None, today: date) -> Refusal | None:
    if not answer or (isinstance(answer, str) and not answer.strip()):
        return _missing(question) if question.required == "always" else None
    if question.options:
        known = {option.code for option in question.options}
        given = answer if isinstance(answer, tuple) else (answer,)
        return None if known.issuperset(given) else _missing(question)
    return (
        _missing(question) if isinstance(answer, tuple) else _wrong(form, question, answer, today)
    )


def _wrong(form: Form, question: Question, answer: str, today: date) -> Refusal | None:
    try:
        checked(answer)
    except Refusal as refusal:
        return refusal
    if question.path in form.times and not _TIME.fullmatch(answer.strip()):
        return Refusal("Schrijf de tijd zoals 14.30: {label}.", label=said(question.label))
    return _date_problem(question, answer, today) if question.type == "date" else None


def _date_problem(question: Question, answer: str, today: date) -> Refusal | None:
    try:
        day = date.fromisoformat(answer)
    except ValueError:
        return Refusal("Vul een datum in zoals 3-1-2027: {label}.", label=said(question.label))
    if day > today and not question.path.endswith(_AHEAD) and not _may_be_ahead(question):
        return Refusal(
            "Deze dag ligt in de toekomst: {label}. Vul de dag in waarop het gebeurde.",
            label=said(question.label),
        )
    return None


def _may_be_ahead(question: Question) -> bool:
    # "Wordt verteld op": the form says itself what the day means, and the service looks at both.
    return question.path == "informing.on"


def _missing(question: Question) -> Refusal:
    if question.options:
        return Refusal("Kies een antwoord: {label}.", label=said(question.label))
    return Refusal("Vul in: {label}.", label=said(question.label))


def _as_time(text: str) -> str:
    found = _TIME.fullmatch(text)
    return f"{int(found[1]):02}.{found[2]}" if found else text


def _option_text(question: Question, code: str) -> str:
    option = question.option(code)
    return said(option.text) if option else code
