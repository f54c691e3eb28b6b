"""Case C of the four: v.i. with supervision, so another way; no notification.

Three steps are enough, the team lead agrees, the case is closed, and no letter can be made of it
by any way there is. That its working copy is destroyed after the waiting time stands in
test_ends_both_sides.
"""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest

from app.case import paths
from app.case.model import CaseDocument
from app.case.refusal import Refusal
from app.case.workflow import NotAllowed
from app.notification.content import NotificationNotPossible, compose
from app.services.casework import cases, submission, work_list
from app.services.casework.submission import letter_settings
from app.services.deciding import decision, review
from app.services.dispatch import disclosure, exemplars, handover, papers
from app.services.dispatch.handover import MakeExemplar
from app.services.ending import closing
from app.services.session import Session
from app.store.notifications import Notifications
from app.store.seals import Seals
from app.wizard.flow import route, step_state
from app.wizard.questions import steps
from tests.acceptance.seeing import counted, inspected
from tests.acceptance.walking import answers_for, case_file, imported, submitted
from tests.conftest import PracticeVault
from tests.services.closed import closing_of, with_rule
from tests.services.handing import WHY

NEEDED = (1, 2, 8)


@pytest.fixture
def agreed(practice_vault: PracticeVault) -> str:
    """Case C after the team lead agreed not to notify."""
    case_id = submitted(practice_vault, "c")
    session = practice_vault.log_in("teamleider")
    view = review.review_view(session, case_id)
    assert review.agree(session, case_id, answers_for(view)) == "decided_not_notify"
    return case_id


def test_three_steps_are_enough(practice_vault: PracticeVault) -> None:
    session = practice_vault.log_in("casemanager")
    case_id = cases.new_case(session)
    document = cases.open_case(session, case_id).document
    known = CaseDocument.from_value(json.loads(case_file("c", session.today())))
    for step in steps():
        for page in step.pages if step.number in NEEDED else ():
            for question in page.questions:
                if question.required != "auto":
                    document = paths.put(document, question.path, paths.get(known, question.path))
            cases.save_draft(session, case_id, document, {}, page.id)
    assert route(document) == "other_way"
    states = {step.number: step_state(document, {}, step).state for step in steps()}
    assert states == {n: "done" if n in NEEDED else "not_needed" for n in range(1, 9)}
    found = submission.check(session, case_id)
    assert (found.problems, found.soft_stops) == ((), ())
    assert submission.submit(session, case_id) == 1


@pytest.mark.parametrize(
    ("path", "empty"),
    [
        ("scope.detained", None),
        ("scope.frame.vi.state", None),
        ("scope.no_frame", None),
        ("scope.outcome", None),
        ("scope.route", ()),
        ("scope.route.r1.who", None),
        ("proposal.choice", None),
        ("proposal.reason", None),
        ("proposal.checked", False),
        ("person.surname", None),
        ("signal.summary", None),
        ("release.date", None),
    ],
)
def test_each_of_the_three_steps_is_really_needed(
    practice_vault: PracticeVault, path: str, empty: object
) -> None:
    case_id = imported(practice_vault, "c")
    session = practice_vault.sessions[-1]
    document = cases.open_case(session, case_id).document
    cases.save_draft(session, case_id, paths.put(document, path, empty))
    assert not submission.check(session, case_id).ready
    with pytest.raises(submission.NotReady):
        submission.submit(session, case_id)


def test_another_way_needs_a_reason_that_the_team_lead_reads(
    practice_vault: PracticeVault,
) -> None:
    case_id = submitted(practice_vault, "c")
    session = practice_vault.log_in("teamleider")
    view = review.review_view(session, case_id)
    assert view.letters == ()
    assert view.document.scope.outcome == "other_way"
    assert {each.way for each in view.document.scope.route} == {"dr_plan_18a", "bij_11a"}
    assert view.may == {"agree", "return"}
    with pytest.raises(review.AnswerMissing):
        review.agree(session, case_id, answers_for(view, reason=" "))
    with pytest.raises(Refusal):  # there is nothing to disagree with: it already says so
        review.disagree(session, case_id, "Niet melden.")


def test_it_is_closed_once_the_rule_for_keeping_is_set(
    practice_vault: PracticeVault, agreed: str
) -> None:
    session = practice_vault.log_in("casemanager")
    assert [(seal.act) for seal in Seals(session.connection).of_version(agreed, 1)] == [
        "submit",
        "not-notify",
    ]
    with pytest.raises(Refusal, match="bewaarregel"):
        closing.close_case(session, agreed, closing_of("other_way"))
    assert cases.open_case(session, agreed).state == "decided_not_notify"
    with_rule(practice_vault)
    session = practice_vault.log_in("casemanager")
    closing.close_case(session, agreed, closing_of("other_way"))
    view = cases.open_case(session, agreed)
    assert (view.state, view.writable, view.may) == ("closed", False, frozenset())
    for attempt in (
        lambda: cases.save_draft(session, agreed, view.document, {}, "person"),
        lambda: cases.new_version(session, agreed),
        lambda: submission.submit(session, agreed),
        lambda: closing.close_case(session, agreed, closing_of("not_notified")),
    ):
        with pytest.raises(Refusal):
            attempt()
    (row,) = work_list.rows(session, states=("closed",)).rows
    assert row.next_act == "nothing"
    events = counted(session)
    assert (events["case_submitted"], events["case_approved"], events["case_closed"]) == (1, 1, 1)
    found = inspected(practice_vault)
    assert found.sound, [str(finding) for finding in found.findings]


# ------------------------------------------------------------------------------ no letter
def test_no_letter_can_be_made_by_any_way(practice_vault: PracticeVault, agreed: str) -> None:
    for role in ("casemanager", "teamleider", "beslisser"):
        session = practice_vault.log_in(role)
        for attempt in _ways(session, agreed):
            with pytest.raises(Refusal):
                attempt()
    session = practice_vault.log_in("casemanager")
    connection = session.connection
    for table in ("notification", "notification_state", "exemplar", "disclosure"):
        assert connection.rows(f"SELECT * FROM {table}") == [], table  # noqa: S608 - our words
    assert handover.notifications(session, agreed).notifications == ()
    assert disclosure.register(session).total == 0
    assert counted(session)["exemplar_made"] == 0


def test_no_letter_can_be_made_before_the_decision_either(practice_vault: PracticeVault) -> None:
    case_id = imported(practice_vault, "c")
    for attempt in _ways(practice_vault.sessions[-1], case_id):
        with pytest.raises(Refusal):
            attempt()
    submission.submit(practice_vault.sessions[-1], case_id)
    for attempt in _ways(practice_vault.sessions[-1], case_id):
        with pytest.raises(Refusal):
            attempt()


def test_not_even_with_a_gemeente_and_everything_chosen(practice_vault: PracticeVault) -> None:
    """The answers of case A, with only the proposal of case C: there is nothing to hand over."""
    case_id = imported(practice_vault, "a")
    session = practice_vault.sessions[-1]
    document = cases.open_case(session, case_id).document
    document = paths.put(document, "proposal.choice", "not_notify")
    reason = {"about": "law_says_provide", "text": "De politie heeft betrokkene al in beeld."}
    document = CaseDocument.from_value(document.model_dump(mode="json") | {"reasons": [reason]})
    cases.save_draft(session, case_id, document)
    with pytest.raises(NotificationNotPossible):
        papers.concept_letter(session, case_id, "m1")
    with pytest.raises(NotificationNotPossible):
        compose(
            document,
            "m1",
            reference="MP-2026-x7k3q",
            version=1,
            settings=letter_settings(session),
            law_version="x",
        )
    submission.submit(session, case_id)
    assert Notifications(session.connection).of_version(case_id, 1) == ()
    session = practice_vault.log_in("teamleider")
    view = review.review_view(session, case_id)
    assert review.agree(session, case_id, answers_for(view)) == "decided_not_notify"
    session = practice_vault.log_in("beslisser")
    with pytest.raises(NotAllowed):
        decision.decide_notify(session, case_id, authority="directeur")
    assert Notifications(session.connection).decided(case_id) == ()


def _ways(session: Session, case_id: str) -> tuple[Callable[[], object], ...]:
    """Give every way in which something could leave, as a person or a program would try it."""
    wish = MakeExemplar("in_person", "paper", "Tilburg", right_because=WHY)
    return (
        lambda: papers.concept_letter(session, case_id, "m1"),
        lambda: papers.letter(session, case_id),
        lambda: handover.make_exemplar(session, case_id, wish),
        lambda: exemplars.make_exemplar(session, case_id, wish),
        lambda: handover.copy_fields(session, case_id),
        lambda: handover.hand_over(session, 1, handover.HandOver("A", "B", session.now())),
        lambda: handover.record_receipt(session, case_id, session.today(), "A", "letter"),
        lambda: decision.decide_notify(session, case_id, authority="directeur"),
        lambda: compose(
            cases.open_case(session, case_id).document,
            "m1",
            reference="MP-2026-x7k3q",
            version=1,
            settings=letter_settings(session),
            law_version="x",
        ),
    )
