"""What came in and the texts for the dossier, on screen."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.case.workflow import Role
from app.services.casework import cases
from app.services.rights import inbound
from tests.acceptance import walking
from tests.conftest import PracticeVault
from tests.services.test_dossier_text import given_case
from tests.services.test_inbound import exchange, question, received
from tests.ui.driving import Driver
from tests.ui.looking import FakeNavigator, cut_texts, paper_shown
from ui.incoming.screen import IncomingScreen
from ui.worker import Worker

Open = Callable[..., Driver]


@pytest.fixture
def open_incoming(
    qtbot: QtBot,
    practice_vault: PracticeVault,
    work_as: Callable[[Role], Worker],
    navigator: FakeNavigator,
) -> Open:
    def make(case_id: str, role: Role = "casemanager") -> Driver:
        practice_vault.close()
        worker = work_as(role)
        return Driver(qtbot, worker, navigator, IncomingScreen(worker, navigator, case_id))

    return make


def texts(driver: Driver) -> str:
    labels = driver.screen.findChildren(QLabel)
    return "\n".join(label.text() for label in labels if label.isVisible())


def filled(vault: PracticeVault) -> tuple[str, str]:
    """Give a case with one of each, and the id of the data that came in."""
    session, case_id, _notification = given_case(vault)
    item = inbound.record_inbound(session, case_id, "received", received(session))
    late = session.today() - timedelta(days=1)
    inbound.record_inbound(
        session, case_id, "question", question(session, expected_by=late.isoformat())
    )
    inbound.record_inbound(session, case_id, "exchange", exchange(session))
    return case_id, item


def test_what_came_in_is_noted_with_ground_and_source(
    practice_vault: PracticeVault,
    open_incoming: Open,
    grab: Callable[..., Path],
    accessible_tree: Callable[[QWidget], None],
) -> None:
    case_id = walking.imported(practice_vault, "a")
    driver = open_incoming(case_id)
    assert "Er is nog niets genoteerd." in texts(driver)
    grab(driver.screen, "incoming-empty")
    driver.press("new-received")
    grab(driver.screen, "incoming-form")
    accessible_tree(driver.screen)
    driver.press("answer:received.party:politie")
    driver.press("answer:received.ground:pbw_18b")
    driver.press("keep-record")
    assert "Vul in: Gekregen op." in driver.errors()
    driver.write("answer:received.on", "23-11-2026")
    driver.press("answer:received.kinds:risk")
    driver.write("answer:received.summary", "Twee meldingen in 2026.")
    driver.write("answer:received.source", "wijkagent")
    driver.press("answer:received.how:telephone")
    driver.press("keep-record")
    shown = texts(driver)
    assert "Gekregen van: Politie" in shown
    assert "Let op: Politiegegevens houden hun eigen regels." in shown
    seen: list[int] = []
    driver.worker.run(
        lambda session: len(cases.open_case(session, case_id).document.source), seen.append
    )
    driver.settle()
    (button,) = (
        w
        for w in driver.screen.findChildren(QWidget)
        if w.isVisible() and w.objectName().startswith("source:")
    )
    driver.press(button.objectName())
    driver.worker.run(
        lambda session: len(cases.open_case(session, case_id).document.source), seen.append
    )
    driver.settle()
    assert seen == [seen[0], seen[0] + 1]


def test_every_exchange_is_copied_printed_and_placed(
    practice_vault: PracticeVault,
    open_incoming: Open,
    grab: Callable[..., Path],
    accessible_tree: Callable[[QWidget], None],
) -> None:
    case_id, item = filled(practice_vault)
    driver = open_incoming(case_id)
    shown = texts(driver)
    assert "Let op: het antwoord is te laat." in shown
    assert shown.count("Nog niet vastgelegd in het penitentiair dossier.") == 4
    grab(driver.screen, "incoming")
    accessible_tree(driver.screen)
    driver.press(f"copy:inbound:{item}")
    assert QGuiApplication.clipboard().text().startswith("Gekregen van: Politie (eenheid Oost)\n")
    driver.press("copy-all")
    assert "Melding gegeven aan de burgemeester van Tilburg" in QGuiApplication.clipboard().text()
    driver.press("print-all")
    title, text = paper_shown()
    assert title == "Tekst voor het penitentiair dossier"
    assert "Vraag aan: Burgemeester (Tilburg)" in text
    driver.press(f"place:inbound:{item}")
    assert "Artikel 35 en 37 Penitentiaire maatregel" in texts(driver)
    assert "Wet – nog te controleren" in texts(driver)
    grab(driver.screen, "incoming-place")
    accessible_tree(driver.screen)
    driver.write("place.reference", "PD 12/4")
    driver.press("keep-place")
    assert "3-1-2027" in driver.errors()
    driver.write("place.on", "23-11-2026")
    driver.write("place.reference", "")
    driver.press("keep-place")
    assert "Vul het kenmerk in" in driver.errors()
    driver.write("place.reference", "PD 12/4")
    driver.press("keep-place")
    assert "op 23-11-2026, kenmerk PD 12/4 (Casper Kaas)." in texts(driver)


def test_who_may_only_read_sees_no_way_to_write(
    practice_vault: PracticeVault, open_incoming: Open
) -> None:
    case_id, item = filled(practice_vault)
    session = practice_vault.log_in("casemanager")
    session.connection.execute("UPDATE case_file SET state = 'closed' WHERE id = ?", (case_id,))
    driver = open_incoming(case_id)
    for name in ("new-received", f"change:{item}", f"source:{item}", f"place:inbound:{item}"):
        assert not [w for w in driver.screen.findChildren(QWidget, name) if w.isVisible()], name
    assert driver.find(f"copy:inbound:{item}")


@pytest.mark.usefixtures("large_text")
def test_nothing_is_cut_with_large_text(
    practice_vault: PracticeVault, open_incoming: Open, grab: Callable[..., Path]
) -> None:
    case_id, item = filled(practice_vault)
    driver = open_incoming(case_id)
    grab(driver.screen, "incoming-large", (1280, 720))
    assert not cut_texts(driver.screen)
    driver.press(f"place:inbound:{item}")
    grab(driver.screen, "incoming-large-place", (1280, 720))
    assert not cut_texts(driver.screen)
    driver.press("leave-place")
    driver.press("new-exchange")
    grab(driver.screen, "incoming-large-form", (1280, 720))
    assert not cut_texts(driver.screen)
