"""At the login: waiting after wrong passphrases, a lost keyring, one workstation more."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.services.environment import Environment
from app.services.keys import own_account
from app.services.session import Session
from app.store.journal_lines import JournalLines
from app.vault.secrets import MemorySecrets
from tests.conftest import NAMES, PASSPHRASE, PracticeVault
from tests.ui.looking import cut_texts, in_sight
from ui.start import waiting
from ui.start.waiting import WaitingBanner, span_text
from ui.start.workstation import WorkstationScreen
from ui.window import Window

Part = Callable[[Window, str], Any]
Press = Callable[[Window, str], None]
WindowOf = Callable[[Environment], Window]
NEW = "een nieuwe lange wachtzin"


def settled(window: Window, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not window.worker.busy, timeout=30_000)


def log_in(window: Window, part: Part, press: Press, qtbot: QtBot, passphrase: str) -> None:
    part(window, "account").setCurrentText(NAMES["casemanager"])
    part(window, "passphrase").setText(passphrase)
    press(window, "login")
    settled(window, qtbot)


@pytest.fixture
def at_login(window_of: WindowOf, practice_vault: PracticeVault, qtbot: QtBot) -> Window:
    window = window_of(practice_vault.env)
    window.begin(practice_vault.folder)
    settled(window, qtbot)
    return window


def test_after_wrong_passphrases_one_sentence_counts_down(
    at_login: Window,
    part: Part,
    press: Press,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    practice_vault: PracticeVault,
    accessible_tree: Callable[[QWidget], None],
    grab: Callable[..., object],
) -> None:
    monkeypatch.setattr(waiting, "SECOND", 1)
    for _time in range(3):
        log_in(at_login, part, press, qtbot, "een heel andere wachtzin")
    assert "klopt niet" in part(at_login, "errors").texts()[0]
    banner = part(at_login, "login").parentWidget().findChild(WaitingBanner)
    assert banner is not None
    banner._timer.setInterval(60_000)
    log_in(at_login, part, press, qtbot, PASSPHRASE)
    assert "Wacht nog 5 seconden" in part(at_login, "waiting").text()
    assert not in_sight(at_login, "errors")
    accessible_tree(at_login)
    grab(at_login, "login-waiting")
    log_in(at_login, part, press, qtbot, PASSPHRASE)
    assert at_login.windowTitle().startswith("Inloggen")
    for _second in range(5):
        banner._tick()
    assert not in_sight(at_login, "waiting")
    practice_vault.clock.advance(seconds=6)
    log_in(at_login, part, press, qtbot, PASSPHRASE)
    part(at_login, "work-list")


def test_another_need_not_wait(at_login: Window, part: Part, press: Press, qtbot: QtBot) -> None:
    for _time in range(4):
        log_in(at_login, part, press, qtbot, "een heel andere wachtzin")
    assert in_sight(at_login, "waiting")
    part(at_login, "account").setCurrentText(NAMES["teamleider"])
    part(at_login, "passphrase").setText(PASSPHRASE)
    press(at_login, "login")
    part(at_login, "work-list")


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (1, "1 seconde"),
        (59, "59 seconden"),
        (60, "1 minuut"),
        (61, "1 minuut en 1 seconde"),
        (900, "15 minuten"),
    ],
)
@pytest.mark.usefixtures("qtbot")
def test_a_span_of_time_in_words(seconds: int, text: str) -> None:
    assert span_text(seconds) == text


def test_a_keyring_that_is_empty_says_how_to_get_in(
    window_of: WindowOf,
    practice_vault: PracticeVault,
    part: Part,
    press: Press,
    qtbot: QtBot,
    accessible_tree: Callable[[QWidget], None],
    grab: Callable[..., object],
) -> None:
    window = window_of(replace(practice_vault.env, secrets=MemorySecrets()))
    window.begin(practice_vault.folder)
    settled(window, qtbot)
    assert not in_sight(window, "keyring-help")
    log_in(window, part, press, qtbot, PASSPHRASE)
    assert "herstelsleutel" in part(window, "errors").texts()[0]
    assert part(window, "keyring-help").isVisible()
    accessible_tree(window)
    grab(window, "login-keyring")
    press(window, "keyring:code")
    settled(window, qtbot)
    assert isinstance(window.current(), WorkstationScreen)


@pytest.fixture
def code(practice_vault: PracticeVault) -> str:
    made = own_account.new_workstation_code(practice_vault.log_in("casemanager"))
    practice_vault.close()
    return made


def test_a_code_lets_one_in_on_this_computer_too(
    code: str,
    window_of: WindowOf,
    practice_vault: PracticeVault,
    part: Part,
    press: Press,
    qtbot: QtBot,
    accessible_tree: Callable[[QWidget], None],
    grab: Callable[..., object],
) -> None:
    window = window_of(replace(practice_vault.env, secrets=MemorySecrets()))
    window.begin(practice_vault.folder)
    settled(window, qtbot)
    press(window, "add-workstation")
    settled(window, qtbot)
    accessible_tree(window)
    grab(window, "add-workstation")
    press(window, "add-workstation")
    assert len(part(window, "errors").texts()) == 3
    part(window, "account").setCurrentText(NAMES["casemanager"])
    part(window, "passphrase").setText(NEW)
    part(window, "passphrase-again").setText(NEW)
    part(window, "code").setText(code[:-1] + ("A" if code[-1] != "A" else "B"))
    press(window, "add-workstation")
    settled(window, qtbot)
    assert "werkplekcode" in part(window, "errors").texts()[0]
    part(window, "code").setText(code.lower())
    press(window, "add-workstation")
    part(window, "work-list")


@pytest.mark.usefixtures("large_text")
def test_they_fit_with_text_twice_as_large(
    window_of: WindowOf,
    practice_vault: PracticeVault,
    part: Part,
    press: Press,
    qtbot: QtBot,
    grab: Callable[..., object],
) -> None:
    window = window_of(replace(practice_vault.env, secrets=MemorySecrets()))
    window.begin(practice_vault.folder)
    settled(window, qtbot)
    log_in(window, part, press, qtbot, PASSPHRASE)
    grab(window, "200-login-keyring", (1280, 720))
    assert cut_texts(window) == []
    window.show_add_workstation(practice_vault.folder)
    settled(window, qtbot)
    grab(window, "200-add-workstation", (1280, 720))
    assert cut_texts(window) == []


def test_the_journal_tells_a_lock_from_a_logout(
    at_login: Window, part: Part, press: Press, qtbot: QtBot
) -> None:
    log_in(at_login, part, press, qtbot, PASSPHRASE)
    part(at_login, "work-list")
    settled(at_login, qtbot)
    at_login.lock()
    settled(at_login, qtbot)
    part(at_login, "passphrase").setText(PASSPHRASE)
    press(at_login, "login")
    qtbot.waitUntil(lambda: not at_login.locked, timeout=20_000)
    events: list[list[str]] = []

    def read(session: Session) -> list[str]:
        return [line.event for line in JournalLines(session.connection).from_seq()]

    at_login.worker.run(read, events.append)
    settled(at_login, qtbot)
    assert events[0][-2:] == ["screen_locked", "screen_unlocked"]
