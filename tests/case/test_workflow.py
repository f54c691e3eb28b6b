from __future__ import annotations

import itertools
from typing import get_args

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from app.case.workflow import (
    JUDGING,
    NOTIFICATION_STEPS,
    VERSION_STEPS,
    Actor,
    NotAllowed,
    NotificationAct,
    NotificationState,
    Role,
    VersionAct,
    VersionState,
    agreement,
    next_notification_state,
    next_version_state,
    part_of,
)

STATES = get_args(VersionState)
ACTS = get_args(VersionAct)
ROLES = get_args(Role)
MAKERS = frozenset({"a1", "a2"})

# Written out here once more, apart from the program: from, act, to, role, and who may not or must.
EXPECTED = """
signal                start              draft                 casemanager  anybody
signal                close              closed                casemanager  anybody
draft                 submit             under_review          casemanager  anybody
draft                 close              closed                casemanager  anybody
returned              submit             under_review          casemanager  anybody
returned              close              closed                casemanager  anybody
under_review          withdraw           returned              casemanager  maker
under_review          return             returned              teamleider   other
under_review          agree_notify       decided_notify        teamleider   other
under_review          agree_forward      awaiting_decision     teamleider   other
under_review          agree_not_notify   decided_not_notify    teamleider   other
under_review          agree_hold         on_hold               teamleider   other
under_review          disagree           awaiting_second_seal  teamleider   other
awaiting_second_seal  confirm            decided_not_notify    casemanager  maker
awaiting_second_seal  refuse_confirm     returned              casemanager  maker
awaiting_second_seal  decide_not_notify  decided_not_notify    beslisser    other
awaiting_decision     decide_notify      decided_notify        beslisser    other
awaiting_decision     decide_not_notify  decided_not_notify    beslisser    other
awaiting_decision     decide_return      returned              beslisser    other
on_hold               resume             draft                 casemanager  anybody
on_hold               close              closed                casemanager  anybody
decided_notify        new_version        draft                 casemanager  anybody
decided_notify        close              closed                casemanager  anybody
decided_not_notify    new_version        draft                 casemanager  anybody
decided_not_notify    close              closed                casemanager  anybody
"""
STEPS = {
    (source, act): (target, role, who)
    for source, act, target, role, who in (line.split() for line in EXPECTED.strip().splitlines())
}


def test_the_table_is_the_one_that_was_agreed() -> None:
    assert {(step.source, step.act) for step in VERSION_STEPS} == set(STEPS)
    assert len(VERSION_STEPS) == len(STEPS)


@pytest.mark.parametrize("role_count", range(len(ROLES) + 1))
def test_every_step_is_allowed_or_forbidden_as_agreed(role_count: int) -> None:
    for state, act, account in itertools.product(STATES, ACTS, ("a1", "a9")):
        for roles in itertools.combinations(ROLES, role_count):
            target, role, who = STEPS.get((state, act), ("", "", ""))
            allowed = role in roles and not (
                (who == "other" and account in MAKERS) or (who == "maker" and account not in MAKERS)
            )
            actor = Actor.of(account, roles)
            if allowed:
                assert next_version_state(state, act, actor, MAKERS) == target
            else:
                with pytest.raises(NotAllowed):
                    next_version_state(state, act, actor, MAKERS)


def test_nobody_has_two_parts_in_one_case() -> None:
    parts: dict[Role, frozenset[str]] = {
        "teamleider": frozenset({"a5"}),
        "beslisser": frozenset({"a6"}),
    }
    for step, account in itertools.product(VERSION_STEPS, ("a5", "a6", "a9")):
        if step.maker_only:
            continue
        actor = Actor.of(account, ROLES)
        other = account != "a9" and account not in parts.get(step.role, frozenset())
        if step.act in JUDGING and other:
            with pytest.raises(NotAllowed, match="al beoordeeld"):
                next_version_state(step.source, step.act, actor, MAKERS, parts)
        else:
            assert next_version_state(step.source, step.act, actor, MAKERS, parts) == step.target
        assert part_of(step.act) == (step.role if step.act in JUDGING else None)


@pytest.mark.parametrize("act", ACTS)
def test_nothing_leaves_closed(act: VersionAct) -> None:
    with pytest.raises(NotAllowed):
        next_version_state("closed", act, Actor.of("a1", ROLES), frozenset())


def test_every_state_can_be_reached_and_left_but_closed() -> None:
    reached = {"signal", "draft"}
    while more := {s.target for s in VERSION_STEPS if s.source in reached} - reached:
        reached |= more
    assert reached == set(STATES)
    assert {s.source for s in VERSION_STEPS} == set(STATES) - {"closed"}


@pytest.mark.parametrize(
    ("proposal", "authority", "second", "act"),
    [
        ("notify", "gemachtigd", False, "agree_notify"),
        ("notify", "gemachtigd", True, "agree_forward"),
        ("notify", "directeur", False, "agree_forward"),
        ("notify", "directeur", True, "agree_forward"),
        ("notify", "not_arranged", False, "agree_forward"),
        ("not_notify", "gemachtigd", False, "agree_not_notify"),
        ("not_notify", "directeur", True, "agree_not_notify"),
        ("hold", "gemachtigd", False, "agree_hold"),
        ("hold", "not_arranged", True, "agree_hold"),
    ],
)
def test_what_agreeing_is(proposal, authority, second, act) -> None:  # type: ignore[no-untyped-def]
    assert agreement(proposal, authority, second_decision=second) == act


ALLOWED_ON_NOTIFICATIONS = {
    "to_hand_over": {"hand_over": "handed_over", "replace": "replaced", "withdraw": "withdrawn"},
    "handed_over": {
        "hand_over": "handed_over",
        "receive": "received",
        "answer": "answered",
        "replace": "replaced",
        "withdraw": "withdrawal_to_confirm",
    },
    "received": {
        "hand_over": "received",
        "receive": "received",
        "answer": "answered",
        "replace": "replaced",
        "withdraw": "withdrawal_to_confirm",
    },
    "answered": {
        "hand_over": "answered",
        "receive": "answered",
        "answer": "answered",
        "replace": "replaced",
        "withdraw": "withdrawal_to_confirm",
    },
    "replaced": {
        "receive": "replaced",
        "answer": "replaced",
        "withdraw": "withdrawal_to_confirm",
    },
    "withdrawal_to_confirm": {
        "receive": "withdrawal_to_confirm",
        "answer": "withdrawal_to_confirm",
        "withdraw": "withdrawal_to_confirm",
        "confirm_withdrawal": "withdrawn",
    },
    "withdrawn": {
        "receive": "withdrawn",
        "answer": "withdrawn",
        "withdraw": "withdrawal_to_confirm",
    },
}
"""Written out once more, so that a step that comes or goes is noticed."""


@pytest.mark.parametrize("act", get_args(NotificationAct))
@pytest.mark.parametrize("state", get_args(NotificationState))
def test_every_notification_step_and_no_other(
    state: NotificationState, act: NotificationAct
) -> None:
    target = ALLOWED_ON_NOTIFICATIONS[state].get(act)
    if target is None:
        with pytest.raises(NotAllowed):
            next_notification_state(state, act)
    else:
        assert next_notification_state(state, act) == target


def test_what_is_replaced_or_withdrawn_never_stands_or_leaves_again() -> None:
    seen: set[NotificationState] = {"replaced", "withdrawn"}
    for _ in NOTIFICATION_STEPS:
        seen |= {target for (state, _act), target in NOTIFICATION_STEPS.items() if state in seen}
    assert seen == {"replaced", "withdrawal_to_confirm", "withdrawn"}
    assert not [state for state, act in NOTIFICATION_STEPS if act == "hand_over" and state in seen]


def test_what_nobody_has_is_never_received_answered_or_confirmed() -> None:
    acts = {act for state, act in NOTIFICATION_STEPS if state == "to_hand_over"}
    assert acts == {"hand_over", "replace", "withdraw"}


class FourEyes(RuleBasedStateMachine):
    """People take any step the table lets them; nobody decides on what they wrote."""

    PEOPLE = st.builds(
        Actor.of, st.sampled_from(["a1", "a2", "a3"]), st.sets(st.sampled_from(ROLES), min_size=1)
    )

    @initialize()
    def begin(self) -> None:
        self.state: VersionState = "draft"
        self.makers: frozenset[str] = frozenset()
        self.agreed_by: set[str] = set()

    @rule(actor=PEOPLE, act=st.sampled_from(ACTS))
    def act(self, actor: Actor, act: VersionAct) -> None:
        if self.state in {"draft", "returned"} and "casemanager" in actor.roles:
            self.makers |= {actor.account}
        try:
            self.state = next_version_state(self.state, act, actor, self.makers)
        except NotAllowed:
            return
        if act in {"start", "resume", "new_version", "submit"}:
            self.agreed_by = set()
        elif act != "close":
            self.agreed_by.add(actor.account)

    @invariant()
    def decided_by_another(self) -> None:
        if getattr(self, "state", "") in {"decided_notify", "decided_not_notify"}:
            assert self.agreed_by - self.makers


FourEyes.TestCase.settings = settings(max_examples=50, stateful_step_count=30, deadline=None)
test_four_eyes = FourEyes.TestCase
