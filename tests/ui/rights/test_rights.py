"""Requests on screen: noted, answered, the overview for inspection, and what is due."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.case.workflow import Role
from app.services.rights import breaches, requests
from tests.conftest import PracticeVault
from tests.services.test_person_overview import BORN, SURNAME, given_case
from tests.services.test_requests import asked
from tests.ui.driving import Driver
from tests.ui.looking import FakeNavigator, cut_texts, paper_shown
from ui.rights import screen as screen_module
from ui.rights.screen import RightsScreen
from ui.worker import Worker

Open = Callable[..., Driver]


@pytest.fixture
def open_rights(
    qtbot: QtBot,
    practice_vault: PracticeVault,
    work_as: Callable[[Role], Worker],
    navigator: FakeNavigator,
) -> Open:
    def make(role: Role = "casemanager", case_id: str | None = None) -> Driver:
        practice_vault.close()
        worker = work_as(role)
        return Driver(qtbot, worker, navigator, RightsScreen(worker, navigator, case_id))

    return make


def texts(driver: Driver) -> str:
    labels = driver.screen.findChildren(QLabel)
    return "\n".join(label.text() for label in labels if label.isVisible())


def fill_request(driver: Driver, kind: str = "access") -> None:
    driver.press(f"answer:request.kind:{kind}")
    driver.press("answer:request.regime:wjsg")
    driver.write("answer:request.received_on", "20-11-2026")
    driver.press("answer:request.how:written")
    driver.press("answer:request.by:person")
    driver.write("answer:request.name", f"{SURNAME}, Ruben")
    driver.write("answer:request.birth_date", "14 mei 1991")


def test_a_request_is_noted_and_answered(
    open_rights: Open,
    grab: Callable[..., Path],
    accessible_tree: Callable[[QWidget], None],
) -> None:
    driver = open_rights()
    grab(driver.screen, "rights-empty")
    accessible_tree(driver.screen)
    assert "Er is nog geen verzoek genoteerd" in texts(driver)
    driver.press("new-request")
    grab(driver.screen, "rights-request-form")
    accessible_tree(driver.screen)
    driver.press("keep-record")
    assert "Kies een antwoord: Soort." in driver.errors()
    assert "Fout: Vul in: Naam van betrokkene." in texts(driver)
    grab(driver.screen, "rights-request-errors")
    fill_request(driver)
    assert "vrijdag 20 november 2026" in texts(driver)
    driver.press("keep-record")
    assert "Antwoord uiterlijk 18-12-2026, over 25 dagen." in texts(driver)
    assert "Artikel 51b, tweede lid" in texts(driver)
    grab(driver.screen, "rights-request")
    accessible_tree(driver.screen)
    driver.press("answer-request")
    assert not driver.screen.findChildren(QWidget, "answer:outcome.recipients")[0].isVisible()
    driver.press("answer:outcome.result:refused")
    driver.press("answer:outcome.ground:d")
    driver.write("answer:outcome.reason", "Er staan namen van anderen in.")
    driver.press("answer:outcome.how:read_aloud")
    driver.write("answer:outcome.on", "gisteren")
    driver.write("answer:outcome.by", "casemanager")
    driver.press("keep-record")
    assert "3-1-2027" in driver.errors()
    assert driver.find("answer:outcome.on").text() == "gisteren"  # type: ignore[attr-defined]
    driver.write("answer:outcome.on", "23-11-2026")
    driver.press("keep-record")
    assert "beantwoord op 23-11-2026" in texts(driver)
    assert "Grond van weigeren: Voor de rechten en vrijheden van anderen" in texts(driver)
    grab(driver.screen, "rights-request-answered")
    driver.press("back")
    assert "Geweigerd, beantwoord op 23-11-2026" in texts(driver)
    grab(driver.screen, "rights-list")


def test_correction_points_to_the_notification_and_the_recipients(
    practice_vault: PracticeVault, open_rights: Open
) -> None:
    case_id = given_case(practice_vault)
    driver = open_rights(case_id=case_id)
    driver.press("new-request")
    assert SURNAME in driver.find("answer:request.name").text()  # type: ignore[attr-defined]
    fill_request(driver, "correction")
    driver.press("keep-record")
    assert "Wijzigen of intrekken" in texts(driver)
    driver.press("to-handover")
    assert driver.navigator.asked[-1] == ("handover", (case_id,))
    driver.press("answer-request")
    driver.press("answer:outcome.result:granted")
    assert driver.find("answer:outcome.recipients:yes").isVisible()


def test_the_overview_is_shown_and_printed_only_after_a_choice(
    practice_vault: PracticeVault,
    open_rights: Open,
    grab: Callable[..., Path],
    accessible_tree: Callable[[QWidget], None],
) -> None:
    case_id = given_case(practice_vault)
    session = practice_vault.sessions[-1]
    request_id = requests.record_request(
        session, asked(session.today(), name=f"{SURNAME}, Ruben", birth_date=BORN)
    )
    driver = open_rights()
    driver.press(f"request:{request_id}")
    driver.press("show-overview")
    driver.press("make-overview")
    assert "Kies de zaken" in driver.errors()
    assert "geboortedatum is gelijk" in texts(driver)
    driver.press(f"same-person:{case_id}")
    driver.press("make-overview")
    assert "de burgemeester van Tilburg" in texts(driver)
    assert "Soorten gegevens: uw naam en geboortedatum" in texts(driver)
    assert "Wet – samengevat" in texts(driver)
    grab(driver.screen, "rights-overview")
    accessible_tree(driver.screen)
    driver.press("overview-paper")
    assert "wie beslist" in driver.errors()
    driver.write("paper.by", "directeur")
    driver.write("paper.why", "De rechter vroeg erom.")
    driver.press("overview-paper")
    title, text = paper_shown()
    assert title == "Overzicht voor inzage"
    assert "directeur: De rechter vroeg erom." in text


def test_what_is_due_stands_on_the_overview(
    practice_vault: PracticeVault, open_rights: Open, grab: Callable[..., Path]
) -> None:
    session = practice_vault.log_in("casemanager")
    late = session.today() - timedelta(days=30)
    requests.record_request(session, asked(late))
    breach_id = breaches.open_breach(
        session, None, None, "Een brief ging naar de verkeerde gemeente.", session.now()
    )
    driver = open_rights("teamleider")
    shown = texts(driver)
    assert "Let op: de termijn is bijna of al voorbij." in shown
    assert "2 dagen te laat" in shown
    assert "Tijd om te melden: nog 72 uur." in shown
    grab(driver.screen, "rights-due")
    driver.press(f"breach:{breach_id}")
    assert driver.navigator.asked[-1] == ("breaches", (breach_id,))


@pytest.mark.usefixtures("large_text")
def test_nothing_is_cut_with_large_text(
    practice_vault: PracticeVault,
    open_rights: Open,
    grab: Callable[..., Path],
) -> None:
    case_id = given_case(practice_vault)
    session = practice_vault.sessions[-1]
    request_id = requests.record_request(
        session, asked(session.today(), name=f"{SURNAME}, Ruben", birth_date=BORN)
    )
    driver = open_rights()
    for name in ("list", "request", "overview", "answer"):
        if name == "request":
            driver.press(f"request:{request_id}")
        elif name == "overview":
            driver.press("show-overview")
            driver.press(f"same-person:{case_id}")
            driver.press("make-overview")
        elif name == "answer":
            driver.press("leave-overview")
            driver.press("answer-request")
            driver.press("answer:outcome.result:partly")
        grab(driver.screen, f"rights-large-{name}", (1280, 720))
        assert not cut_texts(driver.screen)


def test_what_was_typed_is_not_lost_by_one_press(open_rights: Open) -> None:
    driver = open_rights()
    driver.press("new-request")
    driver.press("back")
    assert driver.find("new-request")
    driver.press("new-request")
    driver.write("answer:request.what", "Alles over juni.")
    for name in ("back", "leave-record"):
        driver.press(name)
        assert "Dit is nog niet bewaard" in texts(driver)
        driver.press("confirm-leave:no")
        shown = driver.find("answer:request.what")
        assert shown.toPlainText() == "Alles over juni."  # type: ignore[attr-defined]
    assert not driver.screen.leave()
    driver.press("confirm-leave:yes")
    assert driver.find("new-request")
    assert driver.screen.leave()


def test_a_long_list_is_read_a_part_at_a_time(
    practice_vault: PracticeVault, open_rights: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(screen_module, "PAGE", 2)
    session = practice_vault.log_in("casemanager")
    for days in range(3):
        requests.record_request(session, asked(session.today() - timedelta(days=days)))
    driver = open_rights()
    assert "U ziet de eerste 2 van 3." in texts(driver)
    driver.press("more-requests")
    assert "U ziet de eerste" not in texts(driver)
    assert texts(driver).count("Inzage: Waterreus, Bram") == 3
