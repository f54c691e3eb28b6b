"""The questions of the registers: complete, labelled, and answered as they are kept."""

from __future__ import annotations

from datetime import date
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app import law
from app.case.refusal import Refusal
from app.wizard import registers
from app.wizard.questions import Question
from app.wizard.registers import FormName, Incomplete, answer_text, asked, form, forms, problems

TODAY = date(2026, 11, 23)
EVERY = [pytest.param(f, q, id=q.path) for f in forms() for q in f.questions]
REFUSED = {
    "outcome.result": "refused",
    "outcome.ground": ("d",),
    "outcome.reason": "Er staan namen van anderen in.",
    "outcome.how": "read_aloud",
    "outcome.on": "2026-11-20",
    "outcome.by": "casemanager",
}


def test_there_is_a_file_for_every_form() -> None:
    assert tuple(f.id for f in forms()) == get_args(FormName)


@pytest.mark.parametrize(("one", "question"), EVERY)
def test_a_question_says_why_and_where_it_comes_from(
    one: registers.Form, question: Question
) -> None:
    assert question.why.endswith(".")
    assert question.label
    assert question.path.startswith(f"{one.id}.")
    assert question.letter == "no"
    for basis in question.basis:
        if basis.kind == "eigen keuze":
            assert basis.law is None
        else:
            assert basis.law is not None
            assert law.entry(basis.law).kind == basis.kind


@pytest.mark.parametrize(("one", "question"), EVERY)
def test_a_condition_names_a_question_of_the_same_form_and_its_options(
    one: registers.Form, question: Question
) -> None:
    for condition in question.when:
        if condition.path == "outcome.kind":
            options = {o.code for o in form("request").question("request.kind").options}
        else:
            options = {o.code for o in one.question(condition.path).options}
        assert options.issuperset(condition.in_)


def test_what_is_not_asked_is_not_missing_and_not_kept() -> None:
    answers = {**REFUSED, "outcome.recipients": "yes"}
    kept = registers.cleaned_answers(form("outcome"), answers, TODAY)
    assert "outcome.recipients" not in kept
    granted = {**answers, "outcome.result": "granted"}
    kept = registers.cleaned_answers(form("outcome"), granted, TODAY)
    assert "outcome.ground" not in kept
    of_correction = {**answers, "outcome.kind": "correction"}
    assert form("outcome").question("outcome.recipients") in asked(form("outcome"), of_correction)


def test_everything_that_is_missing_is_named_with_its_question() -> None:
    with pytest.raises(Incomplete) as refused:
        registers.cleaned_answers(form("outcome"), {"outcome.result": "refused"}, TODAY)
    assert [one.path for one in refused.value.problems] == [
        "outcome.ground",
        "outcome.reason",
        "outcome.how",
        "outcome.on",
        "outcome.by",
    ]
    assert str(refused.value) == "Kies een antwoord: Grond van weigeren."


@pytest.mark.parametrize(
    ("path", "answer", "says"),
    [
        ("outcome.on", "2026-11-24", "toekomst"),
        ("outcome.on", "gisteren", "3-1-2027"),
        ("outcome.result", "misschien", "Kies"),
        ("outcome.ground", ("d", "z"), "Kies"),
        ("outcome.by", "case\u202emanager", "onzichtbaar"),
    ],
)
def test_what_cannot_be_kept_is_refused(
    path: str, answer: str | tuple[str, ...], says: str
) -> None:
    (problem,) = problems(form("outcome"), {**REFUSED, path: answer}, TODAY)
    assert problem.path == path
    assert says in str(problem.refusal)


def test_a_day_to_do_something_may_lie_ahead() -> None:
    answers = {
        "informing.status": "postponed",
        "informing.ground": ("d",),
        "informing.reason": "Een ander loopt gevaar.",
        "informing.review_on": "2027-01-03",
    }
    assert problems(form("informing"), answers, TODAY) == ()


@given(hour=st.integers(0, 30), minute=st.integers(0, 70), sign=st.sampled_from(".:"))
def test_a_time_is_read_when_it_exists(hour: int, minute: int, sign: str) -> None:
    answers = {
        "breach.discovered_on": "2026-11-23",
        "breach.discovered_time": f"{hour}{sign}{minute:02}",
        "breach.what": "Een brief lag bij de verkeerde gemeente.",
    }
    found = problems(form("breach"), answers, TODAY)
    if hour < 24 and minute < 60:
        assert found == ()
        kept = registers.cleaned_answers(form("breach"), answers, TODAY)
        assert kept["breach.discovered_time"] == f"{hour:02}.{minute:02}"
    else:
        assert [one.path for one in found] == ["breach.discovered_time"]


@given(
    st.dictionaries(
        st.sampled_from([q.path for q in form("received").questions]),
        st.one_of(
            st.text(st.characters(codec="utf-8", categories=["L", "N"]), max_size=20),
            st.lists(st.sampled_from("abcde")).map(tuple),
        ),
    )
)
def test_answers_come_back_as_they_were_kept(answers: dict[str, str | tuple[str, ...]]) -> None:
    try:
        text = registers.to_json(answers)
    except Refusal:
        return  # not in the fixed form of characters
    assert registers.from_json(text) == answers


def test_an_answer_is_told_in_words() -> None:
    told = [answer_text(form("outcome"), path, REFUSED) for path in REFUSED]
    assert told[0] == "Geweigerd"
    assert told[1] == "Voor de rechten en vrijheden van anderen"
    assert told[4] == "20 november 2026"
    assert answer_text(form("outcome"), "outcome.told", REFUSED) == ""


@pytest.mark.parametrize("kind", ["access", "correction", "erasure", "restriction"])
def test_the_term_is_four_weeks_at_the_inrichting(kind: str) -> None:
    term = registers.term_for(kind, "wjsg")
    assert term is not None
    assert term.due(TODAY) == date(2026, 12, 21)
    assert term.basis.law in {"wjsg-51b-2", "wjsg-22"}
    assert not term.basis.unconfirmed


def test_the_other_regime_is_marked_as_not_confirmed_and_a_complaint_has_no_term() -> None:
    term = registers.term_for("access", "avg")
    assert term is not None
    assert term.due(date(2027, 1, 31)) == date(2027, 2, 28)
    assert term.basis.unconfirmed
    assert registers.term_for("complaint", "wjsg") is None
    assert registers.term_for("complaint", "avg") is None
