"""The whole window for a gemeente: first start, log in, menu, and what is not of a gemeente."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.services.environment import Environment
from app.services.keys import access
from tests.conftest import PASSPHRASE, PracticeVault
from tests.gemeente import PEOPLE, GemeenteVault
from tests.ui.looking import accessible_problems, cut_texts
from ui.account.screen import AccountScreen
from ui.backup.screen import BackupScreen
from ui.control.journal import JournalScreen
from ui.control.screen import ControlScreen
from ui.main import main
from ui.preferences import Preferences
from ui.reader.received import ReceivedScreen
from ui.settings.accounts import AccountsScreen
from ui.settings.recovery_key import RecoveryKeyScreen
from ui.start.door import VaultDoor, let_go
from ui.window import Window
from ui.worker import Worker


def find(window: QWidget, name: str) -> Any:
    found = [w for w in window.findChildren(QWidget, name) if w.isVisibleTo(window)]
    assert found, name
    return found[0]


@pytest.fixture
def make(qtbot: QtBot, env: Environment, tmp_path: Path) -> Iterator[Callable[..., Window]]:
    made: list[Window] = []
    crashes: list[str] = []

    def window(*, reader: bool, of: PracticeVault | None = None) -> Window:
        worker = Worker(let_go=let_go)
        worker.crashed.connect(crashes.append)
        world = of.env if of is not None else env
        preferences = Preferences(tmp_path / "mine")
        shown = Window(worker, VaultDoor(lambda: world, reader=reader), preferences)
        qtbot.addWidget(shown)
        shown.resize(1280, 800)
        shown.show()
        made.append(shown)
        return shown

    yield window
    for shown in made:
        qtbot.waitUntil(lambda shown=shown: not shown.worker.busy, timeout=20_000)
        shown.worker.close()
    assert not crashes, "\n".join(crashes)


def settle(window: Window, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not window.worker.busy, timeout=30_000)
    qtbot.wait(5)


def log_in(window: Window, vault: GemeenteVault, role: str, qtbot: QtBot) -> None:
    vault.close()
    window.begin(vault.folder)
    settle(window, qtbot)
    find(window, "account").setCurrentText(PEOPLE[role])  # type: ignore[index]
    find(window, "passphrase").setText(PASSPHRASE)
    qtbot.keyClick(find(window, "login"), Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: window.windowTitle().startswith("Ontvangen"), timeout=20_000)
    settle(window, qtbot)


def shown_acts(window: Window) -> set[str]:
    return {
        action.objectName()
        for action in window.findChildren(QAction)
        if action.objectName().startswith("menu:") and action.isVisible() and action.isEnabled()
    }


def test_a_gemeente_makes_its_vault(
    make: Callable[..., Window], qtbot: QtBot, tmp_path: Path, grab: Callable[..., Path]
) -> None:
    window = make(reader=True)
    window.begin()
    assert [w.objectName() for w in window.findChildren(QWidget, "new-vault")] == []
    grab(window, "reader-choose")
    window.show_first_start(tmp_path / "kluis", gemeente=True)
    settle(window, qtbot)
    find(window, "kind:practice").click()
    find(window, "next").click()
    find(window, "next").click()
    assert "Kies uw gemeente in de lijst." in find(window, "errors").texts()
    line = find(window, "organisation.code")
    line.setFocus()
    qtbot.keyClicks(line, "Tilb")
    find(window, "organisation.code:found:0855").click()
    find(window, "organisation.city").setText("Tilburg")
    find(window, "organisation.address").setPlainText("Oefenplein 1")
    find(window, "organisation.phone").setText("013 000 00 00")
    grab(window, "reader-start-gemeente", (1280, 900))
    assert not accessible_problems(window)
    assert not cut_texts(window)
    find(window, "next").click()
    find(window, "mandate:mandated").click()
    find(window, "next").click()
    assert len(find(window, "errors").texts()) == 3
    find(window, "mandate.name").setText("Greet Mandaat")
    find(window, "mandate.reference").setText("M-1")
    find(window, "mandate.until").setText("31-12-2027")
    grab(window, "reader-start-mandate")
    find(window, "next").click()
    find(window, "next").click()  # the keyring works
    find(window, "founder.name").setText("Greet Mandaat")
    find(window, "founder.function").setText("adviseur openbare orde")
    find(window, "founder.role:gemandateerde").click()
    assert not [
        w for w in window.findChildren(QWidget, "founder.role:casemanager") if w.isVisible()
    ]
    find(window, "passphrase").setText(PASSPHRASE)
    find(window, "passphrase-again").setText(PASSPHRASE)
    grab(window, "reader-start-founder", (1280, 900))
    find(window, "next").click()
    settle(window, qtbot)
    qtbot.waitUntil(
        lambda: bool(window.findChildren(QWidget, "recovery-key-shown")), timeout=60_000
    )
    key = find(window, "recovery-key-shown").toPlainText()
    find(window, "next").click()
    find(window, "recovery-key").setPlainText(key)
    find(window, "next").click()
    qtbot.waitUntil(lambda: window.windowTitle().startswith("Ontvangen"), timeout=20_000)
    settle(window, qtbot)
    texts = [label.text() for label in find(window, "top").findChildren(QWidget, "") if label]
    assert any("kluis van een gemeente" in text for text in texts if isinstance(text, str))
    assert access.vault_at(tmp_path / "kluis").profile == "gemeente"
    assert window.preferences.last_folder(reader=True) == (tmp_path / "kluis").resolve()


def test_the_menu_holds_only_what_is_of_a_gemeente(
    make: Callable[..., Window], gemeente_vault: GemeenteVault, qtbot: QtBot
) -> None:
    window = make(reader=False, of=gemeente_vault)
    log_in(window, gemeente_vault, "gemandateerde", qtbot)
    acts = shown_acts(window)
    assert {"menu:reader:list", "menu:reader:open", "menu:work", "menu:lock"} <= acts
    assert not acts & {
        "menu:new",
        "menu:import",
        "menu:register",
        "menu:recipients",
        "menu:settings",
        "menu:certificate",
        "menu:foundation",
        "menu:control",
    }
    assert isinstance(window.current(), ReceivedScreen)
    window.show_settings()
    assert window.current().objectName() == "gemeente-settings"  # type: ignore[union-attr]
    settle(window, qtbot)
    window.show_work_list()
    settle(window, qtbot)
    assert isinstance(window.current(), ReceivedScreen)
    window.lock()
    settle(window, qtbot)
    assert "menu:reader:open" not in shown_acts(window)


def test_half_a_reply_is_kept_for_the_same_person_only(
    make: Callable[..., Window], gemeente_vault: GemeenteVault, qtbot: QtBot
) -> None:
    window = make(reader=True, of=gemeente_vault)
    log_in(window, gemeente_vault, "gemandateerde", qtbot)
    window.half_replies["een melding", None] = {"question": "Wanneer?"}
    for role, kept in (("gemandateerde", True), ("lezer", False)):
        window.lock()
        settle(window, qtbot)
        find(window, "account").setCurrentText(PEOPLE[role])  # type: ignore[index]
        find(window, "passphrase").setText(PASSPHRASE)
        find(window, "login").click()
        qtbot.waitUntil(lambda: window.windowTitle().startswith("Ontvangen"), timeout=20_000)
        settle(window, qtbot)
        assert bool(window.half_replies) is kept


def test_a_beheerder_finds_the_shared_screens_in_words_of_a_gemeente(
    make: Callable[..., Window],
    gemeente_vault: GemeenteVault,
    qtbot: QtBot,
    grab: Callable[..., Path],
) -> None:
    window = make(reader=False, of=gemeente_vault)
    log_in(window, gemeente_vault, "beheerder", qtbot)
    for show, kind in (
        (window.show_accounts, AccountsScreen),
        (window.show_account, AccountScreen),
        (window.show_control, ControlScreen),
        (window.show_journal, JournalScreen),
        (window.show_backups, BackupScreen),
        (window.show_recovery_key, RecoveryKeyScreen),
    ):
        show()
        settle(window, qtbot)
        assert isinstance(window.current(), kind)
        errors = window.current().findChildren(QWidget, "errors")  # type: ignore[union-attr]
        assert all(not one.isVisible() for one in errors), kind
        grab(window, f"reader-shared-{kind.__name__}")
    window.show_accounts()
    settle(window, qtbot)
    assert find(window, "invite.role:gemandateerde")
    assert not [w for w in window.findChildren(QWidget, "invite.role:casemanager") if w.isVisible()]


def test_lees_opens_no_vault_of_an_inrichting(
    make: Callable[..., Window], practice_vault: PracticeVault, qtbot: QtBot
) -> None:
    window = make(reader=True, of=practice_vault)
    window.begin(practice_vault.folder)
    settle(window, qtbot)
    assert "kluis van een inrichting" in find(window, "errors").texts()[0]
    assert find(window, "account").count() == 0


def test_lees_is_a_command(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    asked: list[tuple[object, ...]] = []
    monkeypatch.setattr("ui.main.show", lambda *args, **named: asked.append((args, named)) or 0)
    assert main(["lees", "--kluis", "map"]) == 0
    assert asked == [((Path("map"), None), {"reader": True})]
    assert main(["start"]) == 0
    assert asked[-1] == ((None, None), {"reader": False})
    with pytest.raises(SystemExit):
        main(["lees", "--help"])
    assert "meldpoort lees" in capsys.readouterr().out
