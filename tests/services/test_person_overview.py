"""The overview for inspection: over cases, also destroyed ones; on paper only after a choice."""

from __future__ import annotations

import pytest

from app.case.refusal import Refusal
from app.notification.tagging.check import problem
from app.services import settings as settings_
from app.services.casework import cases
from app.services.dispatch.exemplars import make_exemplar
from app.services.dispatch.handover import hand_over, notifications
from app.services.ending import closing
from app.services.rights import (
    breaches,
    dossier_text,
    inbound,
    informing,
    person_overview,
    requests,
)
from app.services.session import RoleNeeded, Session
from app.store.journal_lines import JournalLines
from tests.conftest import PracticeVault
from tests.services.closed import closed_case, closing_of, destroyed, with_rule
from tests.services.decided import decided_case
from tests.services.handing import PAPER, given, whole_text
from tests.services.test_inbound import received
from tests.services.test_requests import asked

SURNAME, BORN, SKN = "Donkersloot", "1991-05-14", "90001"


def given_case(vault: PracticeVault, **person: str) -> str:
    """Hand a case over; ``person`` changes who it is about. Leaves the casemanager logged in."""
    about = {
        "surname": SURNAME,
        "given_names": "Ruben",
        "birth_date": BORN,
        "skn": SKN,
    } | person
    case = decided_case(vault, person=about)
    session = case.as_casemanager()
    (notification,) = notifications(session, case.case_id).notifications
    hand_over(session, make_exemplar(session, notification.id, PAPER).id, given(session))
    return case.case_id


def request_for(session: Session, **changes: str) -> str:
    answers = {
        "request.kind": "access",
        "request.regime": "wjsg",
        "request.received_on": session.today().isoformat(),
        "request.how": "written",
        "request.by": "person",
        "request.name": f"{SURNAME}, Ruben",
        "request.birth_date": BORN,
    }
    return requests.record_request(
        session, answers | {f"request.{name}": value for name, value in changes.items()}
    )


def test_cases_of_a_person_are_proposed_and_nothing_is_chosen(
    practice_vault: PracticeVault,
) -> None:
    same = given_case(practice_vault)
    namesake = given_case(practice_vault, birth_date="1970-01-02", skn="90002")
    by_number = given_case(practice_vault, surname="Andersen", skn="90003")
    given_case(practice_vault, surname="Veenstra", skn="90004")
    session = practice_vault.sessions[-1]
    found = person_overview.candidates(session, request_for(session, skn="90003"))
    assert [one.case_id for one in found] == [by_number, same, namesake]
    assert [one.alike for one in found] == [
        "Het SKN is gelijk.",
        "De naam lijkt erop en de geboortedatum is gelijk.",
        "De naam lijkt erop, maar de geboortedatum is anders.",
    ]
    unknown = person_overview.candidates(session, request_for(session, name="Zoutendijk"))
    assert unknown == ()


def test_a_line_says_what_kind_to_whom_and_when(practice_vault: PracticeVault) -> None:
    case_id = given_case(practice_vault)
    session = practice_vault.sessions[-1]
    made = person_overview.overview(session, request_for(session), [case_id])
    (row,) = made.rows
    assert row.gemeente == "Tilburg"
    assert row.function == "adviseur openbare orde"
    assert row.given_on == session.today()
    assert "uw naam en geboortedatum" in row.kinds
    assert "ons oordeel over het risico" in row.kinds
    assert row.ground == "art. 18b lid 1 Pbw"
    assert not made.destroyed
    assert "J. Jansen" not in repr(made)
    assert JournalLines(session.connection).from_seq()[-1].event == "overview_shown"


def test_a_destroyed_case_is_found_by_its_line_of_the_register(
    practice_vault: PracticeVault,
) -> None:
    gone = closed_case(practice_vault)
    session = practice_vault.sessions[-1]
    person = cases.open_case(session, gone).document.person
    destroyed(practice_vault, gone)
    session = practice_vault.sessions[-1]
    request_id = request_for(session, name=person.surname or "", birth_date=person.birth_date or "")
    (found,) = person_overview.candidates(session, request_id)
    assert found.case_id == gone
    assert found.destroyed
    assert found.alike == "De naam lijkt erop en de geboortedatum is gelijk."
    made = person_overview.overview(session, request_id, [gone])
    assert made.destroyed
    (row,) = made.rows
    assert row.gemeente == "Tilburg"
    assert row.kinds == ()


def test_what_was_noted_beside_a_case_goes_with_it_and_what_outlives_it_stays(
    practice_vault: PracticeVault,
) -> None:
    with_rule(practice_vault)
    case_id = given_case(practice_vault)
    session = practice_vault.sessions[-1]
    today = session.today()
    item = inbound.record_inbound(session, case_id, "received", received(session))
    dossier_text.record_dossier(session, "inbound", item, today, "PD 1")
    informing.record_informing(
        session,
        case_id,
        {
            "informing.status": "told",
            "informing.on": today.isoformat(),
            "informing.by": "casemanager",
            "informing.how": "conversation",
            "informing.paper": "none",
        },
    )
    breach_id = breaches.open_breach(session, case_id, None, "Een stick weg.", session.now())
    request_id = requests.record_request(session, asked(today), case_id=case_id)
    closing.close_case(session, case_id, closing_of())
    destroyed(practice_vault, case_id)
    session = practice_vault.sessions[-1]
    for table in ("inbound", "inbound_entry", "informing", "dossier_record"):
        assert session.connection.row(f"SELECT count(*) FROM {table}") == (0,)  # noqa: S608
    assert breaches.breach(session, breach_id).reference.startswith("MP-")
    assert requests.request(session, request_id).case_id == case_id


def test_only_the_four_years_before_the_request(practice_vault: PracticeVault) -> None:
    case_id = given_case(practice_vault)
    practice_vault.clock.advance(days=4 * 365)
    session = practice_vault.log_in("casemanager")
    inside = request_for(session)
    practice_vault.clock.advance(days=3)
    session = practice_vault.log_in("casemanager")
    outside = request_for(session)
    assert len(person_overview.overview(session, inside, [case_id]).rows) == 1
    made = person_overview.overview(session, outside, [case_id])
    assert made.rows == ()
    assert made.since == session.today().replace(year=session.today().year - 4)
    assert person_overview.candidates(session, outside) == ()


def test_on_paper_only_after_a_choice_that_is_kept(practice_vault: PracticeVault) -> None:
    case_id = given_case(practice_vault)
    session = practice_vault.sessions[-1]
    request_id = request_for(session)
    for decided_by, why in (("", ""), ("directeur", " "), ("", "De rechter vroeg erom.")):
        with pytest.raises(Refusal, match="wie beslist"):
            person_overview.overview_paper(
                session, request_id, [case_id], decided_by=decided_by, why=why
            )
    pdf = person_overview.overview_paper(
        session, request_id, [case_id], decided_by="directeur", why="De rechter vroeg erom."
    )
    assert problem(pdf) is None
    text = whole_text(pdf)
    assert "directeur: De rechter vroeg erom." in text
    assert "Wet, onze samenvatting" in text
    assert "J. Jansen" not in text
    kept = requests.request(session, request_id)
    assert kept.answers["overview.decided"] == "directeur: De rechter vroeg erom."
    assert kept.answers["request.name"] == f"{SURNAME}, Ruben"
    events = [line.event for line in JournalLines(session.connection).from_seq()]
    assert events.count("overview_printed") == 1


def test_the_setting_makes_the_choice_for_all(practice_vault: PracticeVault) -> None:
    case_id = given_case(practice_vault)
    session = practice_vault.log_in("beheerder")
    now = settings_.read(session)
    settings_.change(session, now.model_copy(update={"overview_paper": True}))
    session = practice_vault.log_in("casemanager")
    request_id = request_for(session)
    assert person_overview.overview(session, request_id, [case_id]).may_print
    text = whole_text(person_overview.overview_paper(session, request_id, [case_id]))
    assert "volgens de instelling van de organisatie" in text


def test_who_may(practice_vault: PracticeVault) -> None:
    session = practice_vault.log_in("casemanager")
    request_id = request_for(session)
    session = practice_vault.log_in("controleur")
    assert person_overview.overview(session, request_id, []).rows == ()
    with pytest.raises(RoleNeeded):
        person_overview.overview_paper(session, request_id, [], decided_by="x", why="y")
    with pytest.raises(RoleNeeded):
        person_overview.candidates(practice_vault.log_in("beheerder"), request_id)
