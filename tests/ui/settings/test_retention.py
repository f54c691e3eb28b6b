"""The rules for keeping on screen."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget

from app.case.workflow import Role
from app.services.ending import retention
from tests.ui.looking import FakeNavigator, cut_texts, find, in_sight
from ui.screen import Screen
from ui.settings.retention import RetentionScreen
from ui.worker import Worker

Show = Callable[[Screen], Screen]
Settle = Callable[[Worker], None]


def press(screen: QWidget, name: str) -> None:
    button = find(screen, name)
    assert isinstance(button, QAbstractButton)
    button.click()


def type_in(screen: QWidget, name: str, text: str) -> None:
    editor = find(screen, name)
    assert isinstance(editor, QLineEdit)
    editor.setText(text)


@pytest.mark.usefixtures("practice_vault")
def test_a_rule_is_added_and_dropped(
    work_as: Callable[[Role], Worker],
    navigator: FakeNavigator,
    show: Show,
    settle: Settle,
    accessible_tree: Callable[[QWidget], None],
    grab: Callable[..., Path],
) -> None:
    worker = work_as("beheerder")
    screen = show(RetentionScreen(worker, navigator))
    assert isinstance(screen, RetentionScreen)
    grab(screen, "retention-empty")
    press(screen, "add-rule")
    assert len(screen.errors.texts()) == 7
    for name, text in (
        ("rule.name", "Kort"),
        ("rule.amount", "2"),
        ("rule.ground", "Selectielijst 2026, nr. 12"),
        ("rule.decided_with", "FG en archivaris"),
        ("rule.decided_on", "1-11-2026"),
    ):
        type_in(screen, name, text)
    press(screen, "rule.unit:years")
    press(screen, "rule.counts_from:end_of_stay")
    press(screen, "add-rule")
    settle(worker)
    found: list[tuple[retention.RuleView, ...]] = []
    worker.run(retention.rule_views, found.append)
    settle(worker)
    ((view,),) = found
    assert view.text == "2 jaar na de laatste dag in deze inrichting"
    press(screen, "retention-law")
    accessible_tree(screen)
    grab(screen, "retention")
    press(screen, "drop:Kort")
    settle(worker)
    assert not in_sight(screen, "drop:Kort")


@pytest.mark.usefixtures("practice_vault", "large_text")
def test_somebody_else_reads_and_nothing_is_cut(
    work_as: Callable[[Role], Worker],
    navigator: FakeNavigator,
    show: Show,
    grab: Callable[..., Path],
) -> None:
    screen = show(RetentionScreen(work_as("casemanager"), navigator))
    assert not in_sight(screen, "add-rule")
    press(screen, "retention-law")
    grab(screen, "retention-large", (1280, 720))
    assert cut_texts(screen) == []
