"""Closing a case on screen."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.case.workflow import Role
from app.services import cases
from app.services import settings as settings_
from tests.acceptance import walking
from tests.conftest import PracticeVault
from tests.ui.looking import FakeNavigator
from ui.closing.screen import ClosingScreen
from ui.worker import Worker


def press(screen: QWidget, name: str) -> None:
    button = screen.findChild(QAbstractButton, name)
    assert button is not None
    button.click()


def with_retention_rule(vault: PracticeVault) -> None:
    session = vault.log_in("beheerder")
    now = settings_.read(session)
    settings_.change(session, now.model_copy(update={"retention_rule": "Zes maanden, oefening"}))


def test_closing_needs_a_reason_and_a_rule_and_names_what_is_open(
    qtbot: QtBot,
    practice_vault: PracticeVault,
    work_as: Callable[[Role], Worker],
    navigator: FakeNavigator,
    settle: Callable[[Worker], None],
    accessible_tree: Callable[[QWidget], None],
    grab: Callable[..., Path],
) -> None:
    case_id = walking.decided(practice_vault, "a")
    practice_vault.close()
    worker = work_as("casemanager")
    screen = ClosingScreen(worker, navigator, case_id)
    qtbot.addWidget(screen)
    screen.show()
    settle(worker)
    QApplication.processEvents()
    grab(screen, "closing")
    accessible_tree(screen)
    open_items = screen.findChild(QWidget, "open-items")
    assert open_items is not None
    assert open_items.isVisible()
    press(screen, "close-case")
    assert screen.errors.texts() == ("Kies waarom u de zaak sluit.",)
    press(screen, "close.reason:notified_and_handled")
    press(screen, "close-case")
    settle(worker)
    assert "bewaarregel" in screen.errors.texts()[0]
    worker.close()
    with_retention_rule(practice_vault)
    practice_vault.close()


def test_a_closed_case_can_be_read_but_not_changed(
    qtbot: QtBot,
    practice_vault: PracticeVault,
    work_as: Callable[[Role], Worker],
    navigator: FakeNavigator,
    settle: Callable[[Worker], None],
) -> None:
    with_retention_rule(practice_vault)
    case_id = walking.imported(practice_vault, "c")
    practice_vault.close()
    worker = work_as("casemanager")
    screen = ClosingScreen(worker, navigator, case_id)
    qtbot.addWidget(screen)
    screen.show()
    settle(worker)
    press(screen, "close.reason:created_by_mistake")
    press(screen, "close-case")
    settle(worker)
    assert ("work_list", ()) in navigator.asked
    seen: list[cases.CaseView] = []
    worker.run(lambda session: cases.open_case(session, case_id), seen.append)
    settle(worker)
    assert seen[0].state == "closed"
    assert not seen[0].writable
