"""The outcome of the legal test: ordering answers, never weighing them."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.case import legal_test
from app.case.model.legal import LegalTest

answers = st.fixed_dictionaries(
    dict.fromkeys(legal_test.CONDITIONS, st.sampled_from(["yes", "no", "unknown", None]))
)


def made(given_answers: dict[str, str | None]) -> LegalTest:
    return LegalTest.model_validate({k: {"answer": v} for k, v in given_answers.items()})


@given(answers)
def test_each_condition_stands_in_exactly_one_place(given_answers: dict[str, str | None]) -> None:
    outcome = legal_test.outcome(made(given_answers))
    placed = (
        *outcome.fulfilled,
        *outcome.not_fulfilled,
        *outcome.unknown,
        *outcome.unanswered,
    )
    assert sorted(placed) == sorted(legal_test.CONDITIONS)
    assert all(given_answers[name] == "yes" for name in outcome.fulfilled)
    assert all(given_answers[name] == "no" for name in outcome.not_fulfilled)


@given(answers)
def test_only_yes_on_all_four_allows_to_notify(given_answers: dict[str, str | None]) -> None:
    all_yes = set(given_answers.values()) == {"yes"}
    assert legal_test.outcome(made(given_answers)).may_notify is all_yes


def test_proportionality_and_quality_are_no_conditions_of_18b() -> None:
    test = LegalTest.model_validate(
        {
            **{name: {"answer": "yes"} for name in legal_test.CONDITIONS},
            "proportional": {"answer": "no"},
            "quality": {"answer": "no"},
        }
    )
    assert legal_test.outcome(test).may_notify


def test_the_summary_names_every_condition_under_its_answer() -> None:
    test = made({"risk": "yes", "necessary": "no", "sender_task": "unknown", "receiver_task": None})
    assert legal_test.summary(test) == (
        "Vervuld: het risico op een ernstig misdrijf.\n"
        "Niet vervuld: nodig om anderen te beschermen.\n"
        "Onbekend: de taak van de directeur.\n"
        "Nog niet beantwoord: de taak van de burgemeester."
    )


def test_the_summary_repeats_what_the_person_wrote() -> None:
    test = LegalTest.model_validate(
        {"risk": {"answer": "yes", "reason": "Hij dreigde in november."}, "necessary": {}}
    )
    assert legal_test.summary(test).splitlines()[0] == (
        "Vervuld: het risico op een ernstig misdrijf. U schreef: Hij dreigde in november."
    )
