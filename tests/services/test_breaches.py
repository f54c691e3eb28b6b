"""The record of data breaches: written, counted from the discovery, kept."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.services.rights import breaches
from app.services.rights.breaches import clock_text
from app.services.session import RoleNeeded
from app.store.journal_lines import JournalLines
from app.wizard.registers import Incomplete
from tests.acceptance import walking
from tests.conftest import FIRST_MOMENT, PracticeVault

WHAT = "De brief ging naar de verkeerde gemeente."


def local(moment: datetime) -> dict[str, str]:
    here = moment.astimezone()
    return {"on": here.date().isoformat(), "time": f"{here:%H.%M}"}


def test_the_clock_runs_from_the_discovery_until_it_is_reported(
    practice_vault: PracticeVault,
) -> None:
    case_id = walking.decided(practice_vault, "a")
    session = practice_vault.sessions[-1]
    notification = session.connection.row("SELECT id FROM notification")
    assert notification
    found_at = session.now() - timedelta(hours=31)
    breach_id = breaches.open_breach(session, case_id, notification[0], WHAT, found_at)
    (view,) = breaches.running(session)
    assert view.id == breach_id
    assert (view.hours_left, view.clock) == (41, "nog 41 uur")
    assert view.what == WHAT
    assert view.is_breach == "unknown"
    assert view.gemeente_name
    assert view.gemeente_name in str(view.answers["breach.where"])
    assert view.reference.startswith("MP-")

    practice_vault.clock.advance(hours=53)
    (late,) = breaches.running(session)
    assert (late.hours_left, late.clock) == (-12, "12 uur te laat")

    reported = local(session.now() - timedelta(hours=20))
    view = breaches.change_breach(
        session,
        breach_id,
        {
            **late.answers,
            "breach.is": "yes",
            "breach.ap": "reported",
            "breach.ap_on": reported["on"],
            "breach.ap_time": reported["time"],
            "breach.ap_reference": "AP-1",
        },
    )
    assert view.settled_at == session.now() - timedelta(hours=20)
    assert view.hours_left is None
    assert view.clock == "gemeld na 64 uur"
    assert breaches.running(session) == ()
    assert [one.answers.get("breach.ap") for one in view.history] == ["not_yet", "reported"]
    assert view.history[0].by == "Casper Kaas"


@pytest.mark.parametrize(
    ("answers", "words"),
    [
        ({"breach.is": "no", "breach.is_why": "De brief bleef dicht."}, "geen datalek"),
        (
            {"breach.ap": "not_reported", "breach.ap_why": "Geen risico, zegt de FG."},
            "niet gemeld, met reden",
        ),
    ],
)
def test_a_reasoned_decision_not_to_report_stops_the_clock_and_can_be_taken_back(
    practice_vault: PracticeVault, answers: dict[str, str], words: str
) -> None:
    session = practice_vault.log_in("casemanager")
    breach_id = breaches.open_breach(session, None, None, WHAT, session.now())
    first = breaches.breach(session, breach_id).answers
    stopped = breaches.change_breach(session, breach_id, {**first, **answers})
    assert stopped.clock == words
    moment = stopped.settled_at
    practice_vault.clock.advance(hours=5)
    again = breaches.change_breach(session, breach_id, {**first, **answers, "breach.data": "naam"})
    assert again.settled_at == moment
    open_again = breaches.change_breach(session, breach_id, first)
    assert open_again.clock == "nog 67 uur"


def test_what_is_missing_is_refused_with_its_question(practice_vault: PracticeVault) -> None:
    session = practice_vault.log_in("casemanager")
    good = {
        "breach.what": WHAT,
        "breach.discovered_on": session.today().isoformat(),
        "breach.discovered_time": f"{session.now().astimezone():%H.%M}",
    }

    def refused(**changes: str) -> list[str]:
        answers = {**good, **{f"breach.{name}": value for name, value in changes.items()}}
        with pytest.raises(Incomplete) as told:
            breaches.record_breach(session, answers)
        return [one.path for one in told.value.problems]

    tomorrow = (session.today() + timedelta(days=1)).isoformat()
    yesterday = (session.today() - timedelta(days=1)).isoformat()
    later = f"{(session.now() + timedelta(minutes=1)).astimezone():%H.%M}"
    assert refused(what=" ") == ["breach.what"]
    assert refused(discovered_on=tomorrow) == ["breach.discovered_on"]
    assert refused(discovered_time=later) == ["breach.discovered_time"]
    assert refused(ap="reported") == ["breach.ap_on", "breach.ap_time", "breach.ap_reference"]
    assert refused(ap="reported", ap_on=yesterday, ap_time="10.00", ap_reference="x") == [
        "breach.ap_time"
    ]
    assert refused(ap="not_reported") == ["breach.ap_why"]
    assert refused(**{"is": "no"}) == ["breach.is_why"]
    assert breaches.breaches(session) == ()


def test_running_ones_come_first_and_who_reads_no_cases_sees_none(
    practice_vault: PracticeVault,
) -> None:
    session = practice_vault.log_in("teamleider")
    now = session.now()
    newer = breaches.open_breach(session, None, None, "De nieuwste.", now)
    older = breaches.open_breach(session, None, None, "De oudste.", now - timedelta(hours=70))
    done = breaches.open_breach(session, None, None, "Klaar.", now - timedelta(hours=80))
    answers = breaches.breach(session, done).answers
    breaches.change_breach(
        session, done, {**answers, "breach.is": "no", "breach.is_why": "Vergissing."}
    )
    assert [one.id for one in breaches.breaches(session)] == [older, newer, done]
    assert breaches.breaches(session, "f" * 32) == ()
    events = [line.event for line in JournalLines(session.connection).from_seq()]
    assert events.count("breach_recorded") == 3
    assert events.count("breach_changed") == 1
    session = practice_vault.log_in("beheerder")
    assert breaches.running(session) == ()
    with pytest.raises(RoleNeeded):
        breaches.breaches(session)
    with pytest.raises(RoleNeeded):
        breaches.open_breach(session, None, None, WHAT, now)
    session = practice_vault.log_in("controleur")
    assert len(breaches.breaches(session)) == 3
    with pytest.raises(breaches.NoSuchBreach):
        breaches.breach(session, "f" * 32)


@pytest.mark.parametrize(
    ("hours", "words"),
    [
        (0, "nog 72 uur"),
        (71.5, "nog minder dan een uur"),
        (72, "nog minder dan een uur"),
        (72.5, "minder dan een uur te laat"),
        (73, "1 uur te laat"),
    ],
)
def test_the_clock_in_words(hours: float, words: str) -> None:
    assert clock_text(FIRST_MOMENT, FIRST_MOMENT + timedelta(hours=hours)) == words


@given(st.integers(0, 200 * 60))
def test_the_clock_never_promises_more_time_than_there_is(minutes: int) -> None:
    told = clock_text(FIRST_MOMENT, FIRST_MOMENT + timedelta(minutes=minutes))
    number = next((int(word) for word in told.split() if word.isdigit()), 0)
    if "te laat" in told:
        assert minutes > 72 * 60
        assert number <= (minutes - 72 * 60) / 60
    else:
        assert minutes <= 72 * 60
        assert number <= (72 * 60 - minutes) / 60
