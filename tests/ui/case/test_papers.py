"""The papers that belong to a case that can only be read."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.case.workflow import Role
from app.services.deciding import decision, review
from tests.conftest import PracticeVault
from tests.services.decided import decided_case, submitted_case
from tests.services.test_sheets import told
from tests.ui.driving import Driver
from tests.ui.looking import FakeNavigator, paper_shown
from ui.case.screen import CaseScreen
from ui.worker import Worker

Read = Callable[[str], Driver]


@pytest.fixture
def read(
    qtbot: QtBot,
    practice_vault: PracticeVault,
    work_as: Callable[[Role], Worker],
    navigator: FakeNavigator,
) -> Read:
    def make(case_id: str) -> Driver:
        practice_vault.close()
        worker = work_as("casemanager")
        return Driver(qtbot, worker, navigator, CaseScreen(worker, navigator, case_id))

    return make


def test_the_memo_of_a_case_that_is_not_notified(
    practice_vault: PracticeVault, read: Read, accessible_tree: Callable[[QWidget], None]
) -> None:
    case_id = submitted_case(practice_vault)
    review.disagree(practice_vault.log_in("teamleider"), case_id, "Er zijn te weinig feiten.")
    decision.confirm_not_notify(practice_vault.log_in("casemanager"), case_id)
    driver = read(case_id)
    accessible_tree(driver.screen)
    driver.press("memo")
    title, text = paper_shown()
    assert title == "Stuk bij niet melden"
    assert "Er zijn te weinig feiten." in text
    assert not driver.screen.findChildren(QWidget, "informing")


def test_telling_the_person_and_what_came_in_are_screens_of_their_own(
    practice_vault: PracticeVault, read: Read
) -> None:
    case_id = decided_case(practice_vault, inform=told(practice_vault, "full_sheet")).case_id
    driver = read(case_id)
    assert not driver.screen.findChildren(QWidget, "memo")
    driver.press("informing")
    driver.press("incoming")
    assert driver.navigator.asked[-2:] == [("informing", (case_id,)), ("incoming", (case_id,))]
