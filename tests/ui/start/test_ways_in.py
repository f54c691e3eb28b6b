"""The other ways in: choosing a vault, an activation code, the recovery key."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from app.services.environment import Environment
from app.services.keys import access
from tests.conftest import NAMES, PASSPHRASE, PracticeVault
from ui.clipboard import copy_secret, forget_secret
from ui.start.choose import ChooseScreen
from ui.start.first_start import FirstStartScreen
from ui.start.login import LoginScreen
from ui.start.paper import sheet
from ui.window import Window

Part = Callable[[Window, str], Any]
Press = Callable[[Window, str], None]
NEW = "een nieuwe lange wachtzin"


@pytest.fixture
def opened(window_of: Callable[[Environment], Window], practice_vault: PracticeVault) -> Window:
    return window_of(practice_vault.env)


def settled(window: Window, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not window.worker.busy, timeout=30_000)


def answer(monkeypatch: pytest.MonkeyPatch, folder: Path | None) -> None:
    monkeypatch.setattr(
        QFileDialog, "getExistingDirectory", lambda *_arguments: str(folder) if folder else ""
    )


def test_without_a_known_vault_one_chooses(
    opened: Window,
    press: Press,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    practice_vault: PracticeVault,
    accessible_tree: Callable[[QWidget], None],
    grab: Callable[..., object],
) -> None:
    opened.begin()
    assert isinstance(opened.current(), ChooseScreen)
    accessible_tree(opened)
    grab(opened, "choose")
    answer(monkeypatch, None)
    press(opened, "open-vault")
    assert isinstance(opened.current(), ChooseScreen)
    answer(monkeypatch, practice_vault.folder)
    press(opened, "open-vault")
    settled(opened, qtbot)
    assert isinstance(opened.current(), LoginScreen)


def test_a_folder_without_a_vault_is_refused(
    opened: Window, press: Press, part: Part, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    opened.begin()
    answer(monkeypatch, tmp_path)
    press(opened, "open-vault")
    assert len(part(opened, "errors").texts()) == 1


def test_a_new_vault_begins_with_the_first_question(
    opened: Window, press: Press, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    opened.begin()
    answer(monkeypatch, tmp_path / "nieuw")
    press(opened, "new-vault")
    assert isinstance(opened.current(), FirstStartScreen)
    press(opened, "back")
    assert isinstance(opened.current(), ChooseScreen)


def test_enter_presses_the_button_that_has_the_focus(
    opened: Window, part: Part, press: Press, qtbot: QtBot, tmp_path: Path
) -> None:
    opened.show_first_start(tmp_path / "nieuw")
    settled(opened, qtbot)
    press(opened, "kind:real")
    qtbot.keyClick(part(opened, "kind:real"), Qt.Key.Key_Return)
    part(opened, "facility.name")
    qtbot.keyClick(part(opened, "back"), Qt.Key.Key_Return)
    assert part(opened, "kind:real").isChecked()


def test_a_vault_that_is_gone_leads_back_to_choosing(
    opened: Window, press: Press, part: Part, tmp_path: Path
) -> None:
    opened.begin(tmp_path / "weg")
    assert len(part(opened, "errors").texts()) == 1
    press(opened, "error:0")
    assert isinstance(opened.current(), ChooseScreen)


def test_an_activation_code_becomes_an_account(
    opened: Window,
    practice_vault: PracticeVault,
    part: Part,
    press: Press,
    qtbot: QtBot,
    accessible_tree: Callable[[QWidget], None],
    grab: Callable[..., object],
) -> None:
    session = practice_vault.log_in("beheerder")
    code = access.invite(session, "Nina Nieuw", "casemanager", ("casemanager",))
    practice_vault.close()
    opened.begin(practice_vault.folder)
    settled(opened, qtbot)
    press(opened, "activate")
    settled(opened, qtbot)
    assert part(opened, "account").currentText() == "Nina Nieuw"
    accessible_tree(opened)
    grab(opened, "activation")
    press(opened, "activate")
    assert part(opened, "errors").texts() == ("Vul de activeringscode in.", "Kies een wachtzin.")
    part(opened, "code").setText(code[:-1] + ("A" if code[-1] != "A" else "B"))
    part(opened, "passphrase").setText(NEW)
    part(opened, "passphrase-again").setText(NEW)
    press(opened, "activate")
    settled(opened, qtbot)
    assert "activeringscode" in part(opened, "errors").texts()[0]
    part(opened, "code").setText(f"  {code.lower()} ")
    press(opened, "activate")
    part(opened, "work-list")
    settled(opened, qtbot)
    opened.worker.close()
    practice_vault.sessions.append(
        access.log_in(practice_vault.env, practice_vault.folder, "Nina Nieuw", NEW)
    )


def test_without_an_invitation_it_says_whom_to_ask(
    opened: Window, practice_vault: PracticeVault, part: Part, qtbot: QtBot
) -> None:
    opened.show_activation(practice_vault.folder)
    settled(opened, qtbot)
    assert "Vraag uw beheerder" in part(opened, "errors").texts()[0]


def test_the_recovery_key_lets_someone_in_again(
    opened: Window,
    practice_vault: PracticeVault,
    part: Part,
    press: Press,
    qtbot: QtBot,
    accessible_tree: Callable[[QWidget], None],
    grab: Callable[..., object],
) -> None:
    opened.begin(practice_vault.folder)
    settled(opened, qtbot)
    press(opened, "recover")
    settled(opened, qtbot)
    accessible_tree(opened)
    grab(opened, "recovery")
    part(opened, "account").setCurrentText(NAMES["casemanager"])
    part(opened, "recovery-key").setPlainText("dit is geen sleutel")
    part(opened, "passphrase").setText(NEW)
    part(opened, "passphrase-again").setText(NEW)
    press(opened, "recover")
    settled(opened, qtbot)
    assert "geen herstelsleutel" in part(opened, "errors").texts()[0]
    part(opened, "recovery-key").setPlainText(practice_vault.recovery_key)
    press(opened, "recover")
    part(opened, "work-list")


def test_a_secret_on_the_clipboard_is_taken_off_again(qapp: object) -> None:
    assert qapp is not None
    clipboard = QGuiApplication.clipboard()
    copy_secret("AAAA-BBBB")
    forget_secret("iets anders")
    assert clipboard.text() == "AAAA-BBBB"
    forget_secret("AAAA-BBBB")
    assert clipboard.text() == ""


def test_a_printed_sheet_has_its_sentences_and_its_code(qapp: object) -> None:
    assert qapp is not None
    text = sheet("Herstelsleutel", ["Bewaar dit.", "Geen foto."], "AAAA-BBBB").toPlainText()
    assert text.split("\n\n") == ["Herstelsleutel", "Bewaar dit.", "Geen foto.", "AAAA-BBBB"]
    assert PASSPHRASE not in text
