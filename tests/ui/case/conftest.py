"""A logged-in worker, cases in its practice vault, and the wizard's screen on one of them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any, TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.case.model import CaseDocument
from app.case.refusal import Refusal
from app.case.workflow import Role
from app.services.casework import cases
from app.services.casework.case_import import import_case
from app.services.session import Session
from app.wizard.questions import Page
from tests.ui.looking import FakeNavigator
from ui.case.draft import Draft
from ui.case.form import Form
from ui.case.page_view import PageView
from ui.case.screen import CaseScreen
from ui.demo.example import example_case
from ui.worker import Worker

T = TypeVar("T")
TODAY = date(2026, 11, 23)

Ask = Callable[..., Any]


@pytest.fixture
def ask(work_as: Callable[[Role], Worker], settle: Callable[[Worker], None]) -> Ask:
    """Give a function that does something as a person with a role, casemanager unless named."""
    last: list[Role] = []
    workers: list[Worker] = []

    def run(fn: Callable[[Session], T], role: Role = "casemanager") -> T:
        if last[-1:] != [role]:
            last.append(role)
            worker = work_as(role)
        else:
            worker = workers[-1]
        workers.append(worker)
        given: list[T] = []
        refused: list[Refusal] = []
        worker.run(fn, given.append, refused.append)
        settle(worker)
        if refused:
            raise refused[0]
        return given[0]

    return run


@pytest.fixture
def empty_case(ask: Ask) -> str:
    """Give the id of a new case; the casemanager is logged in."""
    return str(ask(cases.new_case))


@pytest.fixture
def full_case(ask: Ask) -> str:
    """Give the id of a case that can be handed in; the casemanager is logged in."""
    return str(ask(lambda session: import_case(session, example_case(session.today()))))


@pytest.fixture
def case_screen(
    qtbot: QtBot,
    work_as: Callable[[Role], Worker],
    navigator: FakeNavigator,
    settle: Callable[[Worker], None],
) -> Callable[..., CaseScreen]:
    """Give a function that opens the wizard on a case, as a person with a role."""

    def show(case_id: str, page: str | None = None, role: Role = "casemanager") -> CaseScreen:
        worker = work_as(role)
        screen = CaseScreen(worker, navigator, case_id, page)
        qtbot.addWidget(screen)
        screen.resize(1280, 800)
        screen.show()
        settle(worker)
        # The page that reads everything back comes step by step.
        qtbot.waitUntil(lambda: not getattr(screen.page, "to_come", ()), timeout=20_000)
        qtbot.wait(1)
        return screen

    return show


@pytest.fixture
def page_of_draft(qtbot: QtBot) -> Callable[..., PageView]:
    """Give a function that shows one page on a draft in memory."""

    def show(page: Page, document: CaseDocument | None = None, **form: Any) -> PageView:
        draft = Draft(document or CaseDocument(), form.pop("pending", None))
        view = PageView(Form(draft, TODAY, **form), page)
        qtbot.addWidget(view)
        view.resize(640, 900)
        view.show()
        with qtbot.waitActive(view):
            view.activateWindow()
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(view.focus_moved)
        return view

    return show


@pytest.fixture
def type_text() -> Callable[[QWidget, str], None]:
    """Give a function that types text, accents too, where the focus is."""

    def write(widget: QWidget, text: str) -> None:
        widget.setFocus()
        event = QInputMethodEvent()
        event.setCommitString(text)
        QApplication.sendEvent(widget, event)

    return write


@pytest.fixture
def press(qtbot: QtBot) -> Callable[..., None]:
    """Give a function that presses a key, on a widget or where the focus is."""

    def key(which: Qt.Key, widget: QWidget | None = None) -> None:
        target = widget or QApplication.focusWidget()
        assert target is not None
        qtbot.keyClick(target, which)

    return key
