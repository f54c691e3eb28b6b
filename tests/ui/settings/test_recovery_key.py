"""The recovery key on screen: whether it is on paper, another one, typed back before going."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from app.case.workflow import Role
from tests.ui.looking import FakeNavigator, accessible_problems, cut_texts, find, in_sight
from ui.screen import Screen
from ui.settings.recovery_key import RecoveryKeyScreen
from ui.worker import Worker

WorkAs = Callable[[Role], Worker]
Show = Callable[[Screen], Screen]
Settle = Callable[[Worker], None]
Grab = Callable[..., Path]


def test_a_new_key_is_typed_back_before_going(
    work_as: WorkAs, navigator: FakeNavigator, show: Show, settle: Settle, grab: Grab
) -> None:
    screen = show(RecoveryKeyScreen(work_as("beheerder"), navigator))
    assert accessible_problems(screen) == []
    grab(screen, "recovery-key")
    find(screen, "make-recovery-key").click()
    find(screen, "replace-key:yes").click()
    settle(screen.worker)
    key = find(screen, "recovery-key-shown").toPlainText()
    grab(screen, "recovery-key-new")
    assert not screen.leave()
    assert find(screen, "errors").texts()
    find(screen, "on-paper").click()
    find(screen, "check-key").click()
    assert find(screen, "errors").texts() == ("Typ de herstelsleutel over van het papier.",)
    find(screen, "recovery-key").setPlainText(key[:-1])
    find(screen, "check-key").click()
    settle(screen.worker)
    assert "typefout" in find(screen, "errors").texts()[0]
    assert accessible_problems(screen) == []
    find(screen, "recovery-key").setPlainText(key)
    find(screen, "check-key").click()
    settle(screen.worker)
    assert navigator.asked[-1] == ("work_list", ())
    assert screen.leave()


def test_others_see_only_how_it_is(work_as: WorkAs, navigator: FakeNavigator, show: Show) -> None:
    screen = show(RecoveryKeyScreen(work_as("casemanager"), navigator))
    assert not in_sight(screen, "make-recovery-key")
    assert in_sight(screen, "recovery-key-state")


@pytest.mark.usefixtures("large_text")
def test_twice_the_text_size_cuts_nothing(
    work_as: WorkAs, navigator: FakeNavigator, show: Show, settle: Settle, grab: Grab
) -> None:
    screen = show(RecoveryKeyScreen(work_as("beheerder"), navigator))
    find(screen, "make-recovery-key").click()
    find(screen, "replace-key:yes").click()
    settle(screen.worker)
    grab(screen, "recovery-key-large", (1280, 720))
    assert cut_texts(screen) == []
