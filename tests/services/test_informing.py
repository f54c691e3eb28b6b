"""What became of telling the person: step 7 first, then what was recorded, and what is due."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from app.case.refusal import Refusal
from app.notification.tagging.check import problem
from app.services.alarms import silence
from app.services.casework import cases
from app.services.rights import informing
from app.services.session import RoleNeeded, Session
from app.store.journal_lines import JournalLines
from app.wizard.registers import Incomplete
from tests.conftest import PracticeVault
from tests.services.decided import decided_case, submitted_case
from tests.services.handing import whole_text


def step_seven(vault: PracticeVault, status: str, days: int = 0, **more: Any) -> dict[str, Any]:
    """Give step 7 with the day of telling or of looking again, counted from today."""
    day = (vault.clock.moment.date() + timedelta(days=days)).isoformat()
    if status in {"told", "will_be_told"}:
        about = {"when": day, "by": "casemanager", "how": "conversation", "paper": "none"}
    else:
        about = {"ground": ["d"], "reason": "Een ander loopt gevaar.", "review_on": day}
    return {"status": status, **about, **more}


def test_step_seven_counts_until_something_is_recorded(practice_vault: PracticeVault) -> None:
    case = decided_case(practice_vault, inform=step_seven(practice_vault, "will_be_told", 3))
    session = case.as_casemanager()
    view = informing.informing(session, case.case_id)
    assert view.from_step
    assert view.status_text == "Wordt verteld"
    assert view.asks is None
    assert informing.waiting(session) == ()
    practice_vault.clock.advance(days=3)
    (due,) = informing.waiting(session)
    assert due.case_id == case.case_id
    assert "zou het verteld worden. Is dat gebeurd?" in str(due.asks)
    told = {
        **due.answers,
        "informing.status": "told",
        "informing.on": session.today().isoformat(),
        "informing.interpreter": "yes",
        "informing.paper": "short_sheet",
    }
    view = informing.record_informing(session, case.case_id, told)
    assert (view.status, view.asks, view.from_step) == ("told", None, False)
    assert informing.waiting(session) == ()
    assert view.answers["informing.by"] == "casemanager"
    assert view.history[-1].by == "Casper Kaas"
    assert "informing_recorded" in {
        line.event for line in JournalLines(session.connection).about(f"case:{case.case_id}")
    }


@pytest.mark.parametrize("status", ["postponed", "omitted"])
def test_not_telling_is_looked_at_again(practice_vault: PracticeVault, status: str) -> None:
    case = decided_case(practice_vault, inform=step_seven(practice_vault, status, 5))
    session = case.as_casemanager()
    assert informing.waiting(session) == ()
    practice_vault.clock.advance(days=6)
    (due,) = informing.waiting(session)
    assert "opnieuw kijken" in str(due.asks)
    again = session.today() + timedelta(days=14)
    view = informing.record_informing(
        session, case.case_id, {**due.answers, "informing.review_on": again.isoformat()}
    )
    assert view.review_on == again
    assert informing.waiting(session) == ()
    with pytest.raises(Refusal, match="nu niet ingelicht"):
        informing.person_sheet(session, case.case_id, full=False)


def test_unknown_asks_to_find_out_and_a_new_version_begins_anew(
    practice_vault: PracticeVault,
) -> None:
    case = decided_case(practice_vault, inform={"status": "unknown"})
    session = case.as_casemanager()
    (due,) = informing.waiting(session)
    assert "niet bekend" in str(due.asks)
    assert due.status_text == "Weet ik niet"
    assert "informing.status" not in due.answers


def test_told_in_the_future_is_refused_and_a_plan_is_not(practice_vault: PracticeVault) -> None:
    case = decided_case(practice_vault, inform=step_seven(practice_vault, "will_be_told", 0))
    session = case.as_casemanager()
    tomorrow = (session.today() + timedelta(days=1)).isoformat()
    answers = {
        "informing.status": "told",
        "informing.on": tomorrow,
        "informing.by": "casemanager",
        "informing.how": "conversation",
        "informing.paper": "none",
    }
    with pytest.raises(Incomplete) as told:
        informing.record_informing(session, case.case_id, answers)
    assert [one.path for one in told.value.problems] == ["informing.on"]
    view = informing.record_informing(
        session, case.case_id, {**answers, "informing.status": "will_be_told"}
    )
    assert view.asks is None
    assert "informing.by" not in view.answers


def test_the_guide_says_to_whom_and_which_kinds_but_no_content(
    practice_vault: PracticeVault,
) -> None:
    case = decided_case(practice_vault, inform=step_seven(practice_vault, "told"))
    session = case.as_casemanager()
    view = informing.informing(session, case.case_id)
    document = cases.open_case(session, case.case_id).document
    text = " ".join(line for part in view.guide for line in part.lines)
    assert "burgemeester van Tilburg" in text
    assert "ons oordeel over het risico" in text
    assert "toestemming niet nodig" in text
    for fact in document.risk.facts:
        assert (fact.what or "-") not in text
    assert (document.risk.feared or "-") not in text


@pytest.mark.parametrize("full", [False, True])
def test_the_sheet_short_or_full(practice_vault: PracticeVault, full: bool) -> None:
    case = decided_case(practice_vault, inform=step_seven(practice_vault, "told"))
    session = case.as_casemanager()
    pdf = informing.person_sheet(session, case.case_id, full=full)
    assert problem(pdf) is None
    text = whole_text(pdf)
    assert ("burgemeester van Tilburg, nog niet gegeven" in text) == full
    assert ("ons oordeel over het risico" in text) == full
    assert ("Artikel 18b, eerste lid" in text) == full
    assert "Donkersloot" not in text
    last = JournalLines(session.connection).from_seq()[-1]
    assert last.event == "person_sheet_made"


def test_nothing_to_tell_without_a_decision_to_notify(practice_vault: PracticeVault) -> None:
    case_id = submitted_case(practice_vault)
    session = practice_vault.sessions[-1]
    with pytest.raises(informing.NotNotified):
        informing.informing(session, case_id)
    with pytest.raises(informing.NotNotified):
        informing.record_informing(session, case_id, {"informing.status": "told"})
    assert informing.waiting(session) == ()


def test_who_may(practice_vault: PracticeVault) -> None:
    case = decided_case(practice_vault, inform={"status": "unknown"})
    session = practice_vault.log_in("controleur")
    assert informing.informing(session, case.case_id).name
    with pytest.raises(RoleNeeded):
        informing.record_informing(session, case.case_id, {})
    with pytest.raises(RoleNeeded):
        informing.person_sheet(session, case.case_id, full=False)
    session = practice_vault.log_in("beheerder")
    assert informing.waiting(session) == ()
    with pytest.raises(RoleNeeded):
        informing.informing(session, case.case_id)


def alarm_days(session: Session, case_id: str) -> list[tuple[int, str]]:
    found = [a for a in silence.alarms(session) if a.kind == "informing_due"]
    assert {a.case_id for a in found} == {v.case_id for v in informing.waiting(session)}
    return [(a.days, str(a.sentence)) for a in found if a.case_id == case_id]


@pytest.mark.parametrize(
    ("status", "said"), [("will_be_told", "zou het verteld worden"), ("omitted", "opnieuw kijken")]
)
def test_the_alarm_comes_on_the_day_and_goes_when_it_is_recorded(
    practice_vault: PracticeVault, status: str, said: str
) -> None:
    case = decided_case(practice_vault, inform=step_seven(practice_vault, status, 3))
    practice_vault.clock.advance(days=2)
    assert alarm_days(case.as_casemanager(), case.case_id) == []
    practice_vault.clock.advance(days=1)
    session = case.as_casemanager()
    ((days, sentence),) = alarm_days(session, case.case_id)
    assert days == 0
    assert said in sentence
    answers = informing.informing(session, case.case_id).answers
    told = {
        **{path: answer for path, answer in answers.items() if path == "informing.by"},
        "informing.status": "told",
        "informing.on": session.today().isoformat(),
        "informing.by": "casemanager",
        "informing.how": "conversation",
        "informing.interpreter": "no",
        "informing.paper": "none",
    }
    informing.record_informing(session, case.case_id, told)
    assert alarm_days(session, case.case_id) == []
    # What is recorded counts from then on, not step 7; a new day brings the alarm back.
    later = session.today() + timedelta(days=5)
    again = {
        "informing.status": "postponed",
        "informing.ground": ("d",),
        "informing.reason": "Een ander loopt gevaar.",
        "informing.review_on": later.isoformat(),
    }
    informing.record_informing(session, case.case_id, again)
    assert alarm_days(session, case.case_id) == []
    practice_vault.clock.advance(days=6)
    ((days, _),) = alarm_days(case.as_casemanager(), case.case_id)
    assert days == -1


@pytest.mark.parametrize(
    "step",
    [
        {"status": "unknown"},
        {"status": "will_be_told", "when": "2027-01", "by": "x", "how": "letter", "paper": "none"},
    ],
)
def test_the_alarm_does_not_wait_where_no_day_is_known(
    practice_vault: PracticeVault, step: dict[str, Any]
) -> None:
    case = decided_case(practice_vault, inform=step)
    session = case.as_casemanager()
    assert len(alarm_days(session, case.case_id)) == 1
    # Who only looks after the vault does not hear of it, and a closed case is done.
    keeper = practice_vault.log_in("beheerder")
    assert "informing_due" not in {a.kind for a in silence.alarms(keeper)}
    keeper.connection.execute("UPDATE case_file SET state = 'closed'")
    assert alarm_days(practice_vault.log_in("teamleider"), case.case_id) == []
