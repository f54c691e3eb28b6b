"""The questions of a reply: every field of a reply has one, and every law entry exists."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import get_args

import pytest

from app import law
from app.handoff.reply import Measure, Reply, field_problems, problems
from app.handoff.reply_questions import (
    KINDS,
    ReplyQuestion,
    option_text,
    reply_question,
    reply_questions,
)
from tests.handoff.replies import COMPLETE, HEAD, reply, reply_fields

MADE_BY_THE_PROGRAM = {"format", "id", "practice", "ref", "gemeente", "sent_at", "about_notice"}


def everything() -> Iterator[ReplyQuestion]:
    for question in reply_questions():
        yield question
        yield from question.questions


def test_every_field_of_a_reply_has_its_question() -> None:
    asked = {question.id.split(".")[0] for question in reply_questions()}
    asked |= {q.empty_id.split(".")[0] for q in reply_questions() if q.empty_id}
    assert asked == set(Reply.model_fields) - MADE_BY_THE_PROGRAM


def test_every_law_entry_exists_and_own_choices_have_none() -> None:
    for question in everything():
        for basis in question.basis:
            if basis.law is None:
                assert basis.kind == "eigen keuze"
            else:
                assert law.entry(basis.law).citation


def test_the_options_are_the_codes_that_a_reply_takes() -> None:
    assert tuple(o.code for o in reply_question("measures").options) == get_args(Measure)
    assert tuple(o.code for o in reply_question("kind").options) == KINDS
    assert option_text("exchanged.on_18b", "unknown") == "Weet ik niet"
    assert option_text("exchanged.on_18b", "later") == "later"
    with pytest.raises(KeyError):
        reply_question("exchanged.colour")


def test_a_question_that_is_required_is_also_asked() -> None:
    for question in everything():
        assert set(question.required) <= set(question.asked)
        assert set(question.empty_asked) <= set(question.asked)


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_required_is_what_a_reply_is_checked_for(kind: str) -> None:
    """Without its answers a reply lacks exactly what the questions call required."""
    bare = reply(kind).model_copy(update=dict.fromkeys(COMPLETE[kind]))
    bare = bare.model_copy(update={"exchanged": (), "data": (), "measures": ()})
    missed = {problem.field.split(".")[0] for problem in problems(bare, date(2026, 11, 24))}
    required = {
        question.id.split(".")[0]
        for question in reply_questions()
        if kind in question.required and question.when is None and question.id != "kind"
    }
    if kind == "question":  # one of two, so neither is required by itself
        required = {"question"}
    assert missed == required


@pytest.mark.parametrize("kind", KINDS)
def test_a_complete_reply_only_uses_questions_of_its_kind(kind: str) -> None:
    asked = {question.id.split(".")[0] for question in reply_questions(kind)}
    assert set(reply_fields(kind)) - set(HEAD) <= asked
    assert field_problems(reply_fields(kind)) == ()
