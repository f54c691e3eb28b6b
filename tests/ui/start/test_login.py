"""Logging in, the lock, and coming back to the same field."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.services.environment import Environment
from tests.conftest import NAMES, PASSPHRASE, PracticeVault
from ui.start.login import LoginScreen
from ui.window import Window

Part = Callable[[Window, str], Any]
Press = Callable[[Window, str], None]
WindowOf = Callable[[Environment], Window]


@pytest.fixture
def at_login(
    window_of: WindowOf, practice_vault: PracticeVault, qtbot: QtBot, part: Part
) -> Window:
    window = window_of(practice_vault.env)
    window.begin(practice_vault.folder)
    qtbot.waitUntil(lambda: part(window, "account").count() == 5, timeout=20_000)
    return window


def log_in(window: Window, part: Part, press: Press, passphrase: str = PASSPHRASE) -> None:
    part(window, "account").setCurrentText(NAMES["casemanager"])
    part(window, "passphrase").setText(passphrase)
    press(window, "login")


def test_nobody_is_chosen_beforehand_and_the_practice_vault_says_so(
    at_login: Window, part: Part
) -> None:
    assert part(at_login, "account").currentText() == ""
    assert "OEFENING" in part(at_login, "banner:practice").text()


def test_the_login_page_can_be_read_aloud(
    at_login: Window, accessible_tree: Callable[[QWidget], None], grab: Callable[..., object]
) -> None:
    accessible_tree(at_login)
    grab(at_login, "login")


def test_empty_fields_are_named(at_login: Window, part: Part, press: Press) -> None:
    press(at_login, "login")
    errors = part(at_login, "errors")
    assert errors.texts() == ("Kies wie u bent.", "Vul uw wachtzin in.")
    assert at_login.windowTitle().startswith("Fout:")


def test_a_wrong_passphrase_gets_a_plain_sentence(
    at_login: Window, part: Part, press: Press
) -> None:
    log_in(at_login, part, press, "een heel andere wachtzin")
    assert part(at_login, "errors").texts() == (
        "Naam of wachtzin klopt niet. Probeer het opnieuw.",
    )
    assert part(at_login, "passphrase").text() == ""
    assert part(at_login, "account").currentText() == NAMES["casemanager"]


def test_the_right_one_opens_the_work_list(
    at_login: Window, part: Part, press: Press, practice_vault: PracticeVault
) -> None:
    log_in(at_login, part, press)
    part(at_login, "work-list")
    assert at_login.preferences.last_folder() == practice_vault.folder.resolve()
    assert "PI Voorbeeldstad" in part(at_login, "top").findChildren(QWidget)[2].text()


def test_the_lock_keeps_the_work_and_comes_back_to_the_same_field(
    at_login: Window, part: Part, press: Press, qtbot: QtBot
) -> None:
    log_in(at_login, part, press)
    search = part(at_login, "search")
    at_login.activateWindow()
    search.setFocus()
    qtbot.keyClicks(search, "vries")
    at_login.lock()
    assert at_login.locked
    assert isinstance(at_login.current(), LoginScreen)
    assert not search.isVisible()
    qtbot.waitUntil(lambda: part(at_login, "account").count() == 5, timeout=20_000)
    assert part(at_login, "account").currentText() == NAMES["casemanager"]
    part(at_login, "passphrase").setText(PASSPHRASE)
    press(at_login, "login")
    qtbot.waitUntil(lambda: not at_login.locked, timeout=20_000)
    assert part(at_login, "search") is search
    assert search.text() == "vries"
    assert at_login.focusWidget() is search


def test_someone_else_after_the_lock_begins_at_their_own_work_list(
    at_login: Window, part: Part, press: Press, qtbot: QtBot
) -> None:
    log_in(at_login, part, press)
    search = part(at_login, "search")
    search.setText("vries")
    at_login.lock()
    qtbot.waitUntil(lambda: part(at_login, "account").count() == 5, timeout=20_000)
    part(at_login, "account").setCurrentText(NAMES["teamleider"])
    part(at_login, "passphrase").setText(PASSPHRASE)
    press(at_login, "login")
    qtbot.waitUntil(lambda: not at_login.locked, timeout=20_000)
    assert part(at_login, "search").text() == ""


def test_the_screen_locks_when_left_alone(
    at_login: Window, part: Part, press: Press, qtbot: QtBot
) -> None:
    log_in(at_login, part, press)
    part(at_login, "work-list")
    at_login._idle.start(0.001)
    qtbot.waitUntil(lambda: at_login.locked, timeout=5_000)
