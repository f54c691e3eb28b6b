"""Data breaches on screen: the clock in words, written down, brought up to date."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.case.workflow import Role
from app.services.rights import breaches
from tests.conftest import PracticeVault
from tests.ui.driving import Driver
from tests.ui.looking import FakeNavigator, cut_texts
from ui.rights.breaches import BreachesScreen
from ui.worker import Worker

Open = Callable[..., Driver]


@pytest.fixture
def open_breaches(
    qtbot: QtBot,
    practice_vault: PracticeVault,
    work_as: Callable[[Role], Worker],
    navigator: FakeNavigator,
) -> Open:
    def make(breach_id: str | None = None) -> Driver:
        practice_vault.close()
        worker = work_as("casemanager")
        return Driver(qtbot, worker, navigator, BreachesScreen(worker, navigator, breach_id))

    return make


def texts(driver: Driver) -> str:
    labels = driver.screen.findChildren(QLabel)
    return "\n".join(label.text() for label in labels if label.isVisible())


def test_a_breach_is_recorded_and_reported(
    practice_vault: PracticeVault,
    open_breaches: Open,
    grab: Callable[..., Path],
    accessible_tree: Callable[[QWidget], None],
) -> None:
    driver = open_breaches()
    grab(driver.screen, "breaches-empty")
    accessible_tree(driver.screen)
    driver.press("new-breach")
    driver.write("answer:breach.what", "De brief ging naar de verkeerde gemeente.")
    driver.press("keep-record")
    assert "Vul in: Ontdekt op." in driver.errors()
    found = practice_vault.clock.moment.astimezone() - timedelta(hours=31)
    driver.write("answer:breach.discovered_on", f"{found:%d-%m-%Y}")
    driver.write("answer:breach.discovered_time", f"{found:%H.%M}")
    grab(driver.screen, "breach-form")
    driver.press("keep-record")
    assert "Tijd om te melden: nog 41 uur" in texts(driver)
    assert "Nog niet besproken met de functionaris" in texts(driver)
    grab(driver.screen, "breach")
    accessible_tree(driver.screen)
    driver.press("change-breach")
    driver.press("answer:breach.is:yes")
    driver.press("answer:breach.ap:reported")
    now = practice_vault.clock.moment.astimezone()
    driver.write("answer:breach.ap_on", f"{now:%d-%m-%Y}")
    driver.write("answer:breach.ap_time", f"{now:%H:%M}")
    driver.press("keep-record")
    assert "Nummer van de AP" in driver.errors()
    driver.write("answer:breach.ap_reference", "AP-2026-1")
    driver.press("keep-record")
    assert "Stand: gemeld na 31 uur" in texts(driver)
    driver.press("back")
    assert "Stand: gemeld na 31 uur" in texts(driver)
    grab(driver.screen, "breaches-list")
    accessible_tree(driver.screen)


def test_a_breach_that_is_late_says_so(
    practice_vault: PracticeVault, open_breaches: Open, grab: Callable[..., Path]
) -> None:
    session = practice_vault.log_in("casemanager")
    breach_id = breaches.open_breach(
        session, None, None, "Een stick bleef liggen.", session.now() - timedelta(hours=84)
    )
    driver = open_breaches(breach_id)
    assert "Tijd om te melden: 12 uur te laat" in texts(driver)
    grab(driver.screen, "breach-late")


@pytest.mark.usefixtures("large_text")
def test_nothing_is_cut_with_large_text(
    practice_vault: PracticeVault,
    open_breaches: Open,
    grab: Callable[..., Path],
) -> None:
    session = practice_vault.log_in("casemanager")
    breach_id = breaches.open_breach(session, None, None, "Een stick weg.", session.now())
    driver = open_breaches(breach_id)
    for name in ("breach", "form", "list"):
        if name == "form":
            driver.press("change-breach")
        elif name == "list":
            driver.press("back")
        grab(driver.screen, f"breaches-large-{name}", (1280, 720))
        assert not cut_texts(driver.screen)
