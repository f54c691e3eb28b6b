"""Fixtures for the screens: offscreen, bundled font, a navigator that records, a worker.

Qt is told to draw offscreen before anything imports it.
"""

from __future__ import annotations

import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ.setdefault("QT_ACCESSIBILITY", "1")

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.case.workflow import Role
from app.services.keys import access
from tests.conftest import NAMES, PASSPHRASE, PracticeVault
from tests.services.founded import RealVault
from tests.ui.looking import FakeNavigator, accessible_problems, save_picture
from ui import theme
from ui.screen import Screen
from ui.start.door import let_go
from ui.worker import Worker

FONT_SIZE = 10.0


@pytest.fixture(scope="session")
def qapp(qapp: QApplication) -> QApplication:
    """Give the application in the program's look with the bundled font."""
    family = theme.add_bundled_font()
    qapp.setFont(QFont(family, round(FONT_SIZE)))
    theme.apply(qapp)
    return qapp


@pytest.fixture
def navigator() -> FakeNavigator:
    """Give a navigator that records where screens ask to go."""
    return FakeNavigator()


@pytest.fixture
def large_text(qapp: QApplication) -> Iterator[None]:
    """Double the system's text size for one test."""
    usual = qapp.font()
    large = QFont(usual)
    large.setPointSizeF(usual.pointSizeF() * 2)
    qapp.setFont(large)
    yield
    qapp.setFont(usual)


@pytest.fixture
def worker(qtbot: QtBot) -> Iterator[Worker]:
    """Give a worker without a session; its thread ends with the test."""
    made = Worker()
    crashes: list[str] = []
    made.crashed.connect(crashes.append)
    yield made
    qtbot.waitUntil(lambda: not made.busy, timeout=20_000)
    made.close()
    assert not crashes, "\n".join(crashes)


@pytest.fixture
def work_as(qtbot: QtBot, practice_vault: PracticeVault) -> Iterator[Callable[[Role], Worker]]:
    """Give a function that logs a person with a role in, in a worker on the practice vault.

    Asked again, the person before is logged out and the same worker goes on.
    """
    made = Worker(let_go=let_go)
    crashes: list[str] = []
    made.crashed.connect(crashes.append)

    def log_in(role: Role) -> Worker:
        folder, env = practice_vault.folder, practice_vault.env
        made.open_session(
            lambda: access.log_in(env, folder, NAMES[role], PASSPHRASE), lambda _session: None
        )
        qtbot.waitUntil(lambda: not made.busy, timeout=20_000)
        assert not crashes, crashes[0]
        return made

    yield log_in
    qtbot.waitUntil(lambda: not made.busy, timeout=20_000)
    made.close()
    assert not crashes, "\n".join(crashes)


@pytest.fixture
def work_in(qtbot: QtBot) -> Iterator[Callable[[RealVault, str], Worker]]:
    """Give a function that logs a person in in a real vault; asked again, the same worker."""
    made = Worker(let_go=let_go)
    crashes: list[str] = []
    made.crashed.connect(crashes.append)

    def log_in(vault: RealVault, name: str) -> Worker:
        vault.close()
        made.open_session(
            lambda: access.log_in(vault.env, vault.folder, name, PASSPHRASE), lambda _session: None
        )
        qtbot.waitUntil(lambda: not made.busy, timeout=20_000)
        assert not crashes, crashes[0]
        return made

    yield log_in
    qtbot.waitUntil(lambda: not made.busy, timeout=20_000)
    made.close()
    assert not crashes, "\n".join(crashes)


@pytest.fixture
def show(qtbot: QtBot, settle: Callable[[Worker], None]) -> Callable[[Screen], Screen]:
    """Give a function that shows a screen and waits until it has read what it shows."""

    def do(screen: Screen) -> Screen:
        qtbot.addWidget(screen)
        screen.resize(1280, 800)
        screen.show()
        settle(screen.worker)
        qtbot.wait(1)
        return screen

    return do


@pytest.fixture
def settle(qtbot: QtBot) -> Callable[[Worker], None]:
    """Give a function that waits until the worker has answered everything."""

    def wait(worker: Worker) -> None:
        qtbot.waitUntil(lambda: not worker.busy, timeout=20_000)
        QApplication.processEvents()

    return wait


@pytest.fixture
def accessible_tree() -> Callable[[QWidget], None]:
    """Give a check that every control of a screen can be told apart by a screen reader."""

    def check(widget: QWidget) -> None:
        problems = accessible_problems(widget)
        assert not problems, "\n".join(problems)

    return check


@pytest.fixture
def grab(qtbot: QtBot) -> Callable[..., Path]:
    """Give a function that saves a picture of a screen in build/screens, to look at."""

    def picture(screen: QWidget, name: str, size: tuple[int, int] = (1280, 800)) -> Path:
        return save_picture(qtbot, screen, name, size)

    return picture
