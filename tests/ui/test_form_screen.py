"""A form that is not kept yet: one press elsewhere does not drop it, the second does."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QPlainTextEdit, QRadioButton

from app.case.workflow import Role
from tests.acceptance import walking
from tests.conftest import PracticeVault
from tests.ui.looking import FakeNavigator, find
from ui.closing.screen import ClosingScreen
from ui.screen import Screen
from ui.work_list.signal import SignalScreen
from ui.worker import Worker

Show = Callable[[Screen], Screen]


@pytest.fixture
def case_id(practice_vault: PracticeVault) -> str:
    made = walking.decided(practice_vault, "a")
    practice_vault.close()
    return made


def test_a_signal_that_was_begun_is_not_dropped_by_one_press(
    work_as: Callable[[Role], Worker],
    show: Show,
    navigator: FakeNavigator,
    settle: Callable[[Worker], None],
) -> None:
    worker = work_as("casemanager")
    screen = show(SignalScreen(worker, navigator))
    assert screen.leave()
    text = find(screen, "signal.summary")
    assert isinstance(text, QPlainTextEdit)
    text.setPlainText("Iemand zei iets.")
    assert not screen.leave()
    assert "nog niet bewaard" in str(navigator.asked[-1])
    screen.shown_again()  # the lock asked as well; that was nobody's choice
    assert not screen.leave()
    assert screen.leave()
    find(screen, "keep-signal").click()
    settle(worker)
    assert ("work_list", ()) in navigator.asked
    text.setPlainText("Dit is al bewaard.")
    assert screen.leave()


def test_answers_about_closing_are_not_dropped_by_one_press(
    case_id: str, work_as: Callable[[Role], Worker], show: Show, navigator: FakeNavigator
) -> None:
    screen = show(ClosingScreen(work_as("casemanager"), navigator, case_id))
    assert screen.leave()
    choice = find(screen, "close.reason:deceased")
    assert isinstance(choice, QRadioButton)
    choice.click()
    assert not screen.leave()
    assert screen.leave()
