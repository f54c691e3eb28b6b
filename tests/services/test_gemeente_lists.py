"""A newer list of gemeenten in a vault: it counts with two people, and from its day."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

import pytest

from app.case.refusal import Refusal
from app.reference import gemeenten
from app.reference.gemeente_list import WrongList
from app.reference.gemeenten import FormerGemeente
from app.services.casework.cases import open_case
from app.services.casework.submission import submit
from app.services.dispatch.disclosure import register
from app.services.dispatch.gemeente_lists import confirm_list, import_list, lists, reject_list
from app.services.dispatch.handover import hand_over, make_exemplar, notifications
from app.services.dispatch.recipients import recipients
from app.services.session import RoleNeeded
from tests.conftest import PracticeVault
from tests.reference.test_gemeente_list import changed
from tests.services.decided import case_file, decided_case
from tests.services.handing import PAPER, events, given

MERGED = changed(
    without=("0855",),
    extra=("1999,Hart van Brabant,Midden- en West-Brabant,Tilburg",),
    head="gemeentecode,naam,veiligheidsregio,voorheen",
)
DAY = date(2026, 11, 1)


@pytest.fixture(autouse=True)
def _own_list_afterwards() -> Iterator[None]:
    yield
    gemeenten.use(())


def test_one_person_is_not_enough(practice_vault: PracticeVault) -> None:
    session = practice_vault.log_in("casemanager")
    view = import_list(session, MERGED, "gemeenten.csv", DAY)
    assert (view.state, view.count, view.may_confirm) == ("waiting", 342, False)
    assert view.changes is not None
    assert view.changes.gone == ("Tilburg",)
    assert gemeenten.is_current("0855")
    with pytest.raises(Refusal, match="zelf ingelezen"):
        confirm_list(session, view.digest)
    with pytest.raises(Exception, match="CHECK"):
        session.connection.execute("UPDATE gemeente_list SET confirmed_by = imported_by")
    session = practice_vault.log_in("teamleider")
    view = confirm_list(session, view.digest)
    assert (view.state, view.imported_by, view.confirmed_by) == (
        "in_force",
        "Casper Kaas",
        "Tessa Team",
    )
    assert not gemeenten.is_current("0855")
    assert events(session)[-1] == "gemeente_list_confirmed"
    with pytest.raises(Exception, match="immutable"):
        session.connection.execute("UPDATE gemeente_list SET content = x'00'")


def test_it_counts_for_whoever_opens_the_vault_and_only_there(
    practice_vault: PracticeVault,
) -> None:
    view = import_list(practice_vault.log_in("casemanager"), MERGED, "g.csv", DAY)
    confirm_list(practice_vault.log_in("teamleider"), view.digest)
    practice_vault.close()
    gemeenten.use(())
    practice_vault.log_in("casemanager")
    assert gemeenten.dated() == DAY


def test_a_list_of_next_year_waits_for_its_day(practice_vault: PracticeVault) -> None:
    session = practice_vault.log_in("casemanager")
    later = session.today() + timedelta(days=39)
    view = import_list(session, MERGED, "g.csv", later)
    assert confirm_list(practice_vault.log_in("beheerder"), view.digest).state == "coming"
    assert gemeenten.is_current("0855")
    practice_vault.clock.advance(days=40)
    (view,) = lists(practice_vault.log_in("casemanager"))
    assert view.state == "in_force"
    assert not gemeenten.is_current("0855")


def test_what_does_not_fit_is_refused(practice_vault: PracticeVault) -> None:
    session = practice_vault.log_in("casemanager")
    with pytest.raises(WrongList):
        import_list(session, b"x", "g.csv", DAY)
    with pytest.raises(Refusal, match="van later"):
        import_list(session, MERGED, "g.csv", gemeenten.dated())
    view = import_list(session, MERGED, "g.csv", DAY)
    with pytest.raises(Refusal, match="al ingelezen"):
        import_list(session, MERGED, "g.csv", DAY)
    reject_list(session, view.digest)
    with pytest.raises(Refusal, match="wacht niet"):
        confirm_list(practice_vault.log_in("teamleider"), view.digest)
    session = practice_vault.log_in("controleur")
    assert [one.state for one in lists(session)] == ["rejected"]
    with pytest.raises(RoleNeeded):
        import_list(session, MERGED, "g.csv", DAY)


def test_old_cases_stay_readable_and_new_ones_name_the_new_gemeente(
    practice_vault: PracticeVault,
) -> None:
    decided = decided_case(practice_vault)
    session = decided.as_casemanager()
    one = notifications(session, decided.case_id).notifications[0]
    made = make_exemplar(session, one.id, PAPER)
    hand_over(session, made.id, given(session))
    view = import_list(session, MERGED, "g.csv", DAY)
    confirm_list(practice_vault.log_in("teamleider"), view.digest)
    session = practice_vault.log_in("casemanager")
    assert register(session).rows[0].gemeente_name == "Tilburg"
    assert open_case(session, decided.case_id).document.muni[0].code == "0855"
    rows = {row.name: row.current for row in recipients(session)}
    assert rows == {"Tilburg": False}
    from app.services.casework.case_import import import_case

    case_id = import_case(session, case_file(practice_vault))
    with pytest.raises(FormerGemeente, match="Tilburg bestaat niet meer"):
        submit(session, case_id)
