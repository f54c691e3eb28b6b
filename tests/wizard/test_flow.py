"""The way through the questions: what is asked, what is needed, how far each step is."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.case import paths
from app.case.model import CaseDocument
from app.wizard import flow, questions
from app.wizard.flow import FlowSettings
from tests.wizard.made_case import complete

EMPTY = CaseDocument()


def case(**parts: Any) -> CaseDocument:
    return CaseDocument.from_value({"format": "meldpoort.case/1", **parts})


def seen(path: str, document: CaseDocument, block: str | None = None) -> bool:
    return flow.visible(questions.question(path), document, block)


@pytest.mark.parametrize(
    ("scope", "proposal", "way", "needed"),
    [
        ({}, None, "notify", (1, 2, 3, 4, 5, 6, 7, 8)),
        ({"outcome": "within"}, "notify", "notify", (1, 2, 3, 4, 5, 6, 7, 8)),
        ({"outcome": "within"}, "not_notify", "not_notify", (1, 2, 3, 4, 8)),
        ({"outcome": "beyond"}, "not_notify", "not_notify", (1, 2, 3, 4, 8)),
        ({"outcome": "within"}, "hold", "hold", (1, 2, 8)),
        ({"outcome": "hold"}, None, "hold", (1, 2, 8)),
        ({"outcome": "hold"}, "not_notify", "not_notify", (1, 2, 3, 4, 8)),
        ({"outcome": "other_way"}, None, "other_way", (1, 2, 8)),
        ({"outcome": "other_way"}, "not_notify", "other_way", (1, 2, 8)),
        ({"outcome": "other_way"}, "notify", "notify", (1, 2, 3, 4, 5, 6, 7, 8)),
        ({"detained": "no"}, "notify", "other_way", (1, 2, 8)),
        ({"detained": "no", "outcome": "within"}, None, "other_way", (1, 2, 8)),
        ({"detained": "unknown"}, None, "notify", (1, 2, 3, 4, 5, 6, 7, 8)),
    ],
)
def test_the_proposal_decides_which_steps_are_needed(
    scope: dict[str, str], proposal: str | None, way: str, needed: tuple[int, ...]
) -> None:
    document = case(scope=scope, proposal={"choice": proposal})
    assert flow.route(document) == way
    assert flow.needed_steps(document) == needed


@pytest.mark.parametrize(
    ("path", "document", "asked"),
    [
        ("release.certainty", EMPTY, False),
        ("release.certainty", case(release={"date": "2027-01-03"}), True),
        ("release.certainty", case(unknown=["release.date"]), False),
        ("scope.jurist_who", case(scope={"outcome": "within"}), False),
        ("scope.jurist_who", case(scope={"outcome": "beyond"}), True),
        ("scope.route", case(scope={"outcome": "other_way"}), True),
        ("inform.ground", case(inform={"status": "told"}), False),
        ("inform.ground", case(inform={"status": "omitted"}), True),
        ("detention.titles_other", case(detention={"titles": ["isd", "other"]}), True),
        ("share.health_reason", EMPTY, False),
        (
            "share.health_reason",
            case(
                risk={"health": "Verslaving."},
                share={"choices": [{"field": "risk.health", "choice": "yes"}]},
            ),
            True,
        ),
        (
            "share.health_reason",
            case(share={"choices": [{"field": "risk.health", "choice": "no"}]}),
            False,
        ),
    ],
)
def test_a_question_is_asked_when_other_answers_ask_for_it(
    path: str, document: CaseDocument, asked: bool
) -> None:
    assert seen(path, document) is asked


def test_the_bsn_is_only_asked_where_the_setting_is_on() -> None:
    question = questions.question("person.bsn")
    assert not flow.visible(question, EMPTY)
    assert flow.visible(question, EMPTY, None, FlowSettings(bsn_allowed=True))


def test_a_block_follows_its_own_answers() -> None:
    document = case(
        source=[{"id": "s1", "kind": "other"}, {"id": "s2", "kind": "om"}],
        scope={"frame": {"vi": {"state": "granted"}, "isd": {"state": "undecided"}}},
    )
    assert seen("source.kind_other", document, "source.s1")
    assert not seen("source.kind_other", document, "source.s2")
    assert seen("scope.frame.ends_on", document, "scope.frame.vi")
    assert not seen("scope.frame.ends_on", document, "scope.frame.isd")


@pytest.mark.parametrize(
    ("addresses", "asked"),
    [
        ([("intended", "0855")], False),
        ([("intended", "0855"), ("intended", "0758")], False),
        ([("intended", "0855"), ("before_detention", "0758")], True),
        ([("brp", "0758")], True),
        ([("leave", "0758"), ("other", "0758")], False),
        ([("brp", None)], False),
        ([], False),
    ],
)
def test_a_gemeente_that_is_not_that_of_a_known_address_is_asked_again(
    addresses: list[tuple[str, str | None]], asked: bool
) -> None:
    document = case(
        address=[{"kind": kind, "gemeente": code} for kind, code in addresses],
        muni=[{"id": "m1", "code": "0855"}],
    )
    assert seen("muni.mismatch", document, "muni.m1") is asked


def test_why_not_the_other_gemeente_is_asked_once() -> None:
    document = case(
        address=[{"gemeente": "0758"}, {"gemeente": "0855"}, {"gemeente": "0518"}],
        muni=[{"id": "m1", "code": "0855"}, {"id": "m2", "code": "0518"}],
    )
    assert seen("muni.not_chosen", document, "muni.m1")
    assert not seen("muni.not_chosen", document, "muni.m2")
    both = paths.put(document, "muni.m2.code", "0758")
    assert seen("muni.not_chosen", both, "muni.m1")
    assert not seen("muni.not_chosen", paths.remove_item(both, "address", "ad3"), "muni.m1")


@pytest.mark.parametrize(
    ("path", "way", "needed"),
    [
        ("person.surname", {"outcome": "other_way"}, "required"),
        ("person.birth_date", {"outcome": "other_way"}, "optional"),
        ("person.birth_date", {"outcome": "hold"}, "required"),
        ("person.skn", {"outcome": "hold"}, "soft"),
        ("person.skn", {"outcome": "other_way"}, "optional"),
        ("contact.person", {"outcome": "within"}, "required"),
        ("contact.person", {"outcome": "hold"}, "optional"),
        ("risk.feared", {"outcome": "hold"}, "optional"),
        ("detention.facility", {"outcome": "within"}, "optional"),
    ],
)
def test_how_much_an_answer_is_needed_follows_the_route(
    path: str, way: dict[str, str], needed: str
) -> None:
    assert flow.needed_at(case(scope=way), path) == needed


def states(document: CaseDocument, pending: dict[str, str] | None = None) -> list[str]:
    return [flow.step_state(document, pending or {}, step).state for step in questions.steps()]


def test_an_empty_case_has_not_begun_and_cannot_be_submitted_yet() -> None:
    assert states(EMPTY) == ["not_started"] * 7 + ["not_yet"]
    assert flow.step_state(EMPTY, {}, 1).open > 5


def test_a_complete_case_is_done() -> None:
    document = complete()
    assert states(document)[:5] == ["done"] * 5
    assert states(document)[6:] == ["done"] * 2
    assert flow.step_state(document, {}, 6) == flow.StepState("not_started", 0)


def test_a_step_that_is_not_needed_says_so() -> None:
    document = case(scope={"outcome": "other_way"})
    assert states(document)[2:7] == ["not_needed"] * 5


def test_one_open_question_is_counted() -> None:
    document = paths.put(complete(), "risk.feared", None)
    assert flow.step_state(document, {}, 3) == flow.StepState("busy", 1)


def test_a_soft_question_is_open_until_it_has_a_reason() -> None:
    document = paths.put(complete(), "risk.term", "unknown")
    assert flow.step_state(document, {}, 3) == flow.StepState("busy", 1)
    explained = paths.reason(document, "risk.term", "Niemand kan dat zeggen.")
    assert flow.step_state(explained, {}, 3) == flow.StepState("done", 0)


def test_unreadable_text_and_an_open_remark_are_a_problem() -> None:
    document = complete()
    assert flow.step_state(document, {"signal.date": "gisteren"}, 1).state == "problem"
    assert flow.step_state(document, {}, 4, ["test.risk"]).state == "problem"
    assert flow.step_state(document, {}, 4, [None, "", "person.surname"]).state == "done"


def test_step_six_counts_the_reasons_that_are_missing() -> None:
    document = complete(share__choices=[{"field": "risk.feared", "choice": "yes"}])
    assert flow.step_state(document, {}, 6) == flow.StepState("busy", 1)
    given_reason = paths.put(
        document, "share.reasons", ({"group": "risk", "reason": "Om te weten waarop te letten."},)
    )
    assert flow.step_state(given_reason, {}, 6) == flow.StepState("done", 0)


@pytest.mark.parametrize("path", ["person.surname", "scope.outcome", "proposal.reason"])
def test_unknown_does_not_answer_a_name_or_an_own_act(path: str) -> None:
    question = questions.question(path)
    document = paths.set_unknown(complete(), path, unknown=True)
    assert not flow.is_complete(document, question, path)


UNKNOWABLE = [
    pytest.param(each, id=each.path)
    for step in questions.steps()
    for each in flow.asked(complete(), step)
    if each.question.unknown and each.question.type not in {"table", "list"}
]


@pytest.mark.parametrize("each", UNKNOWABLE)
def test_unknown_answers_every_question_that_offers_it(each: flow.Asked) -> None:
    document = complete()
    if not each.question.unknown_is_code:
        document = paths.set_unknown(document, each.path, unknown=True)
    elif each.question.type == "tested":
        document = paths.put(document, f"{each.path}.answer", "unknown")
    elif each.question.type == "many":
        document = paths.put(document, each.path, ("unknown",))
    else:
        document = paths.put(document, each.path, "unknown")
    assert flow.is_complete(document, each.question, each.path)
    assert flow.is_unknown(document, each.question, each.path)


@given(st.sampled_from(["notify", "not_notify", "hold", None]), st.booleans())
def test_asked_paths_can_all_be_read(proposal: str | None, far: bool) -> None:
    document = complete(proposal__choice=proposal) if far else case(proposal={"choice": proposal})
    for step in questions.steps():
        for each in flow.asked(document, step):
            assert questions.question(each.path) is each.question
            if each.question.type != "summary":
                paths.get(document, each.path)
