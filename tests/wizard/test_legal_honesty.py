"""What the law asks, what the handreiking asks and what is ours stay apart in the questions."""

from __future__ import annotations

import pytest

from app import law
from app.case.legal_test import CONDITIONS
from app.wizard import questions
from app.wizard.questions import Question
from app.wizard.questions.index import places

SCOPE = questions.step(2)
TEST = questions.step(4)
POWERS = {"gemw-172-2", "gemw-172a", "gemw-172b", "gemw-174a", "gemw-151b", "gemw-177"}


def asked(path: str) -> Question:
    return places()[path].question


def all_questions() -> list[Question]:
    return [place.question for place in places().values()]


def test_the_conditions_of_18b_stand_in_step_four_only() -> None:
    in_step_four = {q.path for page in TEST.pages for q in page.questions}
    assert {f"test.{name}" for name in CONDITIONS} <= in_step_four
    for name in CONDITIONS:
        first = asked(f"test.{name}").basis[0]
        assert (first.kind, first.law, first.unconfirmed) == ("wet", "pbw-18b-1", False)


def test_a_scope_criterion_never_leans_on_the_law() -> None:
    """Only that somebody is detained, and which way one goes on, touch the law itself."""
    for page in SCOPE.pages:
        for question in page.questions:
            certain = {b.law for b in question.basis if b.kind == "wet" and not b.unconfirmed}
            if question.path in {"scope.detained", "scope.outcome"}:
                assert certain == {"pbw-18b-1"}
            elif question.path != "scope.route":
                assert certain == set(), question.path
    assert {b.kind for b in asked("scope.no_frame").basis} == {"handreiking"}


def test_the_table_of_frameworks_is_ours_and_can_be_changed() -> None:
    table = asked("scope.frame")
    assert "van ons" in places()["scope.frame"].page.intro
    assert {b.kind for b in table.basis} == {"handreiking", "eigen keuze"}
    texts = [law.entry(row.law) for row in table.rows]
    assert len({entry.id for entry in texts}) == len(table.rows) == 9
    assert {entry.kind for entry in texts} == {"eigen keuze"}
    assert not any(entry.may_be_stated_as_law for entry in texts)
    assert any("Onduidelijk" in entry.text for entry in texts)


def test_the_scope_step_has_four_outcomes_and_none_is_chosen() -> None:
    codes = [option.code for option in asked("scope.outcome").options]
    assert codes == ["within", "beyond", "other_way", "hold"]


def test_another_way_leads_to_no_power_of_the_burgemeester() -> None:
    for option in asked("scope.route.way").options:
        assert option.code == "other" or law.entry(option.law)
        assert option.law not in POWERS
    for question in all_questions():
        assert not POWERS & {basis.law for basis in question.basis}, question.path


def test_less_and_outweighing_are_asked_and_are_no_condition_of_18b() -> None:
    for path in ("test.less_intrusive", "test.consequences", "test.proportional"):
        assert "pbw-18b-1" not in {basis.law for basis in asked(path).basis}
    assert asked("test.proportional").required == "always"


def test_facts_and_judgements_are_other_questions() -> None:
    assert {inner.path for inner in asked("risk.facts").questions} == {"what", "when", "source"}
    assert "oordeel" in asked("risk.raises").why
    assert asked("risk.sources").type == "table"
    assert asked("risk.unknown").required == "always"


@pytest.mark.parametrize("question", all_questions(), ids=lambda one: one.path)
def test_our_own_choice_has_no_article_beside_it(question: Question) -> None:
    for basis in question.basis:
        assert (basis.law is None) == (basis.kind == "eigen keuze")


def test_a_proposal_has_three_equal_answers() -> None:
    choice = asked("proposal.choice")
    assert [option.code for option in choice.options] == ["notify", "not_notify", "hold"]
    assert not any(option.hint for option in choice.options) or all(
        option.hint for option in choice.options
    )
