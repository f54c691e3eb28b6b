"""Telling the person on screen, and the text for the register of processing."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.case.workflow import Role
from tests.conftest import PracticeVault
from tests.services.decided import decided_case, submitted_case
from tests.services.test_informing import step_seven
from tests.ui.driving import Driver
from tests.ui.looking import FakeNavigator, cut_texts, paper_shown
from ui.rights.informing import InformingScreen
from ui.rights.processing import ProcessingScreen
from ui.worker import Worker

Open = Callable[..., Driver]


@pytest.fixture
def open_informing(
    qtbot: QtBot,
    practice_vault: PracticeVault,
    work_as: Callable[[Role], Worker],
    navigator: FakeNavigator,
) -> Open:
    def make(case_id: str) -> Driver:
        practice_vault.close()
        worker = work_as("casemanager")
        return Driver(qtbot, worker, navigator, InformingScreen(worker, navigator, case_id))

    return make


def texts(driver: Driver) -> str:
    labels = driver.screen.findChildren(QLabel)
    return "\n".join(label.text() for label in labels if label.isVisible())


def test_it_is_told_and_recorded(
    practice_vault: PracticeVault,
    open_informing: Open,
    grab: Callable[..., Path],
    accessible_tree: Callable[[QWidget], None],
) -> None:
    case = decided_case(practice_vault, inform=step_seven(practice_vault, "will_be_told"))
    driver = open_informing(case.case_id)
    shown = texts(driver)
    assert "Stand: wordt verteld (volgens stap 7)." in shown
    assert "zou het verteld worden. Is dat gebeurd?" in shown
    assert "– Hiervoor is uw toestemming niet nodig." in shown
    grab(driver.screen, "informing")
    accessible_tree(driver.screen)
    driver.press("record-informing")
    driver.press("answer:informing.status:told")
    driver.press("answer:informing.interpreter:no")
    driver.press("keep-record")
    assert "Kies een antwoord: Papier voor betrokkene." in driver.errors()
    driver.press("answer:informing.paper:none")
    grab(driver.screen, "informing-form")
    accessible_tree(driver.screen)
    driver.press("keep-record")
    shown = texts(driver)
    assert "Stand: verteld." in shown
    assert "Papier voor betrokkene: Nee, alleen een gesprek" in shown
    assert "Nu te doen" not in shown


def test_the_danger_is_said_before_a_sheet_is_made(
    practice_vault: PracticeVault, open_informing: Open, grab: Callable[..., Path]
) -> None:
    case = decided_case(practice_vault, inform=step_seven(practice_vault, "told"))
    driver = open_informing(case.case_id)
    driver.press("full-sheet")
    assert "Een blad op cel kan gevaarlijk zijn" in texts(driver)
    grab(driver.screen, "informing-danger")
    driver.press("confirm-sheet:no")
    driver.press("short-sheet")
    driver.press("confirm-sheet:yes")
    title, text = paper_shown()
    assert title == "Blad voor betrokkene"
    assert "Tilburg" not in text


def test_no_sheet_while_it_is_postponed(
    practice_vault: PracticeVault, open_informing: Open
) -> None:
    case = decided_case(practice_vault, inform=step_seven(practice_vault, "postponed", 5))
    driver = open_informing(case.case_id)
    assert not driver.screen.findChildren(QWidget, "short-sheet")
    assert "Opnieuw kijken op: 28-11-2026" in texts(driver)


def test_without_a_decision_to_notify_it_says_why(
    practice_vault: PracticeVault, open_informing: Open
) -> None:
    driver = open_informing(submitted_case(practice_vault))
    assert "Over deze zaak is niet beslist om te melden." in texts(driver)


@pytest.mark.usefixtures("large_text")
def test_nothing_is_cut_with_large_text(
    practice_vault: PracticeVault,
    open_informing: Open,
    grab: Callable[..., Path],
) -> None:
    case = decided_case(practice_vault, inform=step_seven(practice_vault, "told"))
    driver = open_informing(case.case_id)
    driver.press("full-sheet")
    grab(driver.screen, "informing-large", (1280, 720))
    assert not cut_texts(driver.screen)
    driver.press("record-informing")
    grab(driver.screen, "informing-large-form", (1280, 720))
    assert not cut_texts(driver.screen)


def test_the_text_for_the_register_of_processing(
    qtbot: QtBot,
    work_as: Callable[[Role], Worker],
    navigator: FakeNavigator,
    grab: Callable[..., Path],
    accessible_tree: Callable[[QWidget], None],
) -> None:
    worker = work_as("beheerder")
    screen = ProcessingScreen(worker, navigator)
    driver = Driver(qtbot, worker, navigator, screen)
    grab(screen, "processing")
    accessible_tree(screen)
    driver.press("copy-text")
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("Naam van de verwerking\n- Meldingen op grond van artikel 18b Pbw")
    assert screen.text.isReadOnly()
    driver.press("print-text")
    title, text = paper_shown()
    assert title == "Tekst voor het verwerkingsregister"
    assert "PI Voorbeeldstad" in text
