"""The register of requests: terms with their labels, outcomes, warnings and the end of keeping."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from app import law
from app.case.refusal import Refusal
from app.services import settings as settings_
from app.services.rights import requests
from app.services.session import RoleNeeded, Session
from app.store.journal_lines import JournalLines
from app.wizard.dates import short_date
from app.wizard.registers import Incomplete
from tests.acceptance import walking
from tests.conftest import PracticeVault

ANSWERED = {
    "outcome.result": "granted",
    "outcome.how": "read_aloud",
    "outcome.by": "casemanager",
    "outcome.told": "betrokkene",
}


def asked(received: date, **changes: str) -> dict[str, str]:
    """Give the answers of a request that came in on a day."""
    answers = {
        "request.kind": "access",
        "request.regime": "wjsg",
        "request.received_on": received.isoformat(),
        "request.how": "written",
        "request.by": "person",
        "request.name": "Waterreus, Bram",
    }
    return answers | {f"request.{name}": value for name, value in changes.items()}


def test_a_request_has_a_term_with_its_article(practice_vault: PracticeVault) -> None:
    session = practice_vault.log_in("casemanager")
    received = session.today() - timedelta(days=10)
    request_id = requests.record_request(session, asked(received))
    view = requests.request(session, request_id)
    assert view.due == received + timedelta(days=28)
    assert view.when == f"{short_date(view.due)}, over 18 dagen"
    assert (view.days_left, view.warns) == (18, False)
    assert view.term is not None
    assert view.term.basis.law is not None
    assert "vier weken" in law.entry(view.term.basis.law).text
    assert view.kind_text == "Inzage"
    assert requests.due_soon(session) == ()


def test_it_warns_before_the_term_passes_and_after(practice_vault: PracticeVault) -> None:
    session = practice_vault.log_in("casemanager")
    today = session.today()
    seven, eight, late = (
        requests.record_request(session, asked(today - timedelta(days=28 - days)))
        for days in (7, 8, -1)
    )
    soon = {one.id: one.when for one in requests.due_soon(session)}
    assert soon.keys() == {seven, late}
    assert soon[late].endswith("1 dag te laat")
    assert not requests.request(session, eight).warns
    assert [one.id for one in requests.requests(session).rows] == [late, seven, eight]
    answered = {**ANSWERED, "outcome.on": today.isoformat()}
    view = requests.answer_request(session, late, answered)
    assert view.when.endswith("na de termijn")
    assert not view.warns
    assert view.days_left is None
    assert {one.id for one in requests.due_soon(session)} == {seven}
    assert [one.id for one in requests.requests(session).rows] == [seven, eight, late]


def test_a_complaint_has_no_term_and_the_other_regime_is_told_apart(
    practice_vault: PracticeVault,
) -> None:
    session = practice_vault.log_in("casemanager")
    today = session.today()
    complaint = requests.record_request(session, asked(today, kind="complaint"))
    view = requests.request(session, complaint)
    assert (view.due, view.when, view.term) == (None, "geen termijn bekend", None)
    elsewhere = requests.record_request(session, asked(date(2026, 10, 31), regime="avg"))
    view = requests.request(session, elsewhere)
    assert view.due == date(2026, 11, 30)
    assert view.term is not None
    assert view.term.basis.unconfirmed
    assert any("Wijs betrokkene" in str(one) for one in view.reminders)


def test_what_came_in_and_what_was_answered_are_written_apart(
    practice_vault: PracticeVault,
) -> None:
    session = practice_vault.log_in("casemanager")
    today = session.today()
    request_id = requests.record_request(session, asked(today, kind="correction"))
    refused = {
        "outcome.result": "refused",
        "outcome.ground": ("none",),
        "outcome.reason": "De datum klopt volgens het vonnis.",
        "outcome.how": "written_refusal",
        "outcome.on": today.isoformat(),
        "outcome.by": "directeur",
        "outcome.recipients": "not_needed",
    }
    view = requests.answer_request(session, request_id, refused)
    assert view.result_text == "Geweigerd"
    assert view.answers["request.name"] == "Waterreus, Bram"
    view = requests.change_request(session, request_id, asked(today, kind="correction", skn="12"))
    assert view.answers["outcome.reason"] == "De datum klopt volgens het vonnis."
    assert view.answers["request.skn"] == "12"
    assert len(view.history) == 3
    assert view.closed_on == today
    events = [one.event for one in JournalLines(session.connection).from_seq()]
    assert events.count("request_recorded") == 1
    assert events.count("request_changed") == 2


def test_a_correction_reminds_of_the_recipients_until_they_heard_it(
    practice_vault: PracticeVault,
) -> None:
    session = practice_vault.log_in("casemanager")
    today = session.today()
    request_id = requests.record_request(session, asked(today, kind="correction", identity="yes"))

    def reminded() -> bool:
        view = requests.request(session, request_id)
        return any("Wijzigen of intrekken" in str(one) for one in view.reminders)

    assert reminded()
    answered = {**ANSWERED, "outcome.on": today.isoformat()}
    with pytest.raises(Incomplete) as told:
        requests.answer_request(session, request_id, answered)
    assert [one.path for one in told.value.problems] == ["outcome.recipients"]
    requests.answer_request(session, request_id, {**answered, "outcome.recipients": "not_yet"})
    assert reminded()
    requests.answer_request(session, request_id, {**answered, "outcome.recipients": "yes"})
    assert not reminded()


def test_an_answer_before_the_request_is_refused(practice_vault: PracticeVault) -> None:
    session = practice_vault.log_in("casemanager")
    today = session.today()
    request_id = requests.record_request(session, asked(today))
    early = {**ANSWERED, "outcome.on": (today - timedelta(days=1)).isoformat()}
    with pytest.raises(Incomplete, match="vóór het verzoek"):
        requests.answer_request(session, request_id, early)
    assert requests.request(session, request_id).closed_on is None


def test_requests_of_a_case_and_the_roles(practice_vault: PracticeVault) -> None:
    case_id = walking.imported(practice_vault, "c")
    session = practice_vault.sessions[-1]
    today = session.today()
    mine = requests.record_request(session, asked(today), case_id=case_id)
    requests.record_request(session, asked(today))
    assert [one.id for one in requests.requests(session, case_id).rows] == [mine]
    assert requests.requests(session).total == 2
    with pytest.raises(requests.NoSuchRequest):
        requests.request(session, "f" * 32)
    session = practice_vault.log_in("controleur")
    assert requests.requests(session).total == 2
    with pytest.raises(RoleNeeded):
        requests.record_request(session, asked(today))
    session = practice_vault.log_in("beheerder")
    assert requests.due_soon(session) == ()
    with pytest.raises(RoleNeeded):
        requests.requests(session)


def _keep_for(vault: PracticeVault, years: int | None) -> Session:
    session = vault.log_in("beheerder")
    now = settings_.read(session)
    settings_.change(session, now.model_copy(update={"request_years": years}))
    return vault.log_in("teamleider")


def test_a_request_goes_only_after_the_term_that_the_organisation_set(
    practice_vault: PracticeVault,
) -> None:
    session = practice_vault.log_in("teamleider")
    today = session.today()
    answered, open_one = (requests.record_request(session, asked(today)) for _ in range(2))
    requests.answer_request(session, answered, {**ANSWERED, "outcome.on": today.isoformat()})
    practice_vault.clock.advance(days=3 * 366)
    assert requests.removable(session) == ()
    session = _keep_for(practice_vault, 4)
    with pytest.raises(Refusal, match="bewaartermijn"):
        requests.remove(session, answered)
    session = _keep_for(practice_vault, 2)
    assert [one.id for one in requests.removable(session)] == [answered]
    with pytest.raises(Refusal, match="bewaartermijn"):
        requests.remove(session, open_one)
    requests.remove(session, answered)
    assert [one.id for one in requests.requests(session).rows] == [open_one]
    left = session.connection.rows("SELECT DISTINCT request FROM person_request_entry")
    assert left == [(open_one,)]
    with pytest.raises(RoleNeeded):
        requests.remove(practice_vault.log_in("casemanager"), open_one)
