"""The register on screen: what happened after a line stands beside it, also with large text."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTableView
from pytestqt.qtbot import QtBot

from app.case.workflow import Role
from app.services.answers import changes
from app.services.answers.changes import Change, Confirmed
from tests.conftest import PracticeVault
from tests.ui.driving import Driver
from tests.ui.gemeente_walk import handed_over
from tests.ui.looking import FakeNavigator, cut_texts
from ui.handover.register import RegisterScreen
from ui.worker import Worker

WorkAs = Callable[[Role], Worker]


@pytest.fixture
def opened(
    qtbot: QtBot, practice_vault: PracticeVault, work_as: WorkAs, navigator: FakeNavigator
) -> Driver:
    walked = handed_over(practice_vault)
    walked.answered("answer")
    session = walked.session()
    change = Change("deceased", "Betrokkene is overleden.", ("request_destruction",))
    notice = changes.withdraw(session, walked.notification, change)
    done = Confirmed("destroyed", session.today(), "J. Jansen", "telephone")
    changes.confirm_notice(session, notice.id, done)
    practice_vault.close()
    worker = work_as("casemanager")
    return Driver(qtbot, worker, navigator, RegisterScreen(worker, navigator))


def said(driver: Driver) -> str:
    table = driver.find("register")
    assert isinstance(table, QTableView)
    model = table.model()
    return str(model.index(0, 6).data())


def test_what_happened_afterwards_stands_beside_it(
    opened: Driver, grab: Callable[..., Path]
) -> None:
    day = "23-11-2026"
    assert said(opened) == (
        f"ontvangen {day}\nbeantwoord {day}\ningetrokken {day}\nvernietigd door de gemeente {day}"
    )
    grab(opened.screen, "register-afterwards")


@pytest.mark.usefixtures("large_text")
def test_nothing_is_cut_with_large_text(opened: Driver, grab: Callable[..., Path]) -> None:
    grab(opened.screen, "register-afterwards-large", (1280, 720))
    assert not cut_texts(opened.screen)
    table = opened.find("register")
    assert isinstance(table, QTableView)
    words = table.fontMetrics().horizontalAdvance
    for column in range(table.model().columnCount()):
        head = str(table.model().headerData(column, Qt.Orientation.Horizontal))
        text = str(table.model().index(0, column).data())
        longest = max(words(word) for word in (*head.split(), *text.split()))
        assert longest < table.columnWidth(column), head
