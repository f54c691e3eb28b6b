"""The right pane of the wizard: words and help are reached by keyboard, and keep the work."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.looking import FakeNavigator, cut_texts, find
from ui.case.screen import CaseScreen
from ui.help.places import topic_of
from ui.tab_order import in_reading_order
from ui.widgets import Unfolding


@pytest.fixture
def screen(full_case: str, case_screen: Callable[..., CaseScreen]) -> CaseScreen:
    return case_screen(full_case, "scope_frame")


def test_words_choices_and_help_can_be_reached_by_tab(screen: CaseScreen) -> None:
    names = [widget.objectName() for widget in in_reading_order(screen.law)]
    assert "law-option:vi" in names
    assert "term:proeftijd" in names
    assert names[-1] == "help-topic"


def test_f6_reaches_the_pane_and_the_question_stays(screen: CaseScreen, qtbot: QtBot) -> None:
    before = screen.law.question
    screen.law.setFocus()
    screen.law.focusNextChild()
    inside = QApplication.focusWidget()
    assert inside is not None
    assert screen.law.isAncestorOf(inside)
    assert screen.law.question is before
    qtbot.keyClick(inside, Qt.Key.Key_Return)
    unfolded = [one for one in screen.law.findChildren(Unfolding) if one.is_open()]
    assert len(unfolded) == 1


def test_help_opens_the_topic_of_the_question(screen: CaseScreen, navigator: FakeNavigator) -> None:
    find(screen, "help-topic").click()
    assert navigator.asked[-1] == ("help", ("reikwijdte",))
    assert topic_of(screen) == "reikwijdte"


@pytest.mark.parametrize(("size", "name"), [((1280, 800), "help-pane"), ((1280, 720), "small")])
def test_everything_unfolded_is_not_cut(
    screen: CaseScreen, grab: Callable[..., Path], size: tuple[int, int], name: str
) -> None:
    inside = screen.law.widget()
    assert isinstance(inside, QWidget)
    for one in inside.findChildren(Unfolding)[:3]:
        one.set_open(True)
    grab(screen, f"case-{name}", size)
    assert cut_texts(screen) == []
