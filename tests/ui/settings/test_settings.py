"""Settings and accounts, as a beheerder and as someone who only reads."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.case.workflow import Role
from app.services import settings as vault_settings
from app.services.keys import access
from tests.conftest import PASSPHRASE, PracticeVault
from tests.ui.looking import FakeNavigator, cut_texts
from ui.settings.accounts import AccountsScreen
from ui.settings.entries import entries
from ui.settings.screen import SettingsScreen
from ui.worker import Worker

WorkAs = Callable[[Role], Worker]
Settle = Callable[[Worker], None]


def find(screen: QWidget, name: str) -> Any:
    widget = screen.findChild(QWidget, name)
    assert widget is not None, name
    return widget


@pytest.fixture
def settings_screen(
    qtbot: QtBot, work_as: WorkAs, navigator: FakeNavigator, settle: Settle
) -> Callable[[Role], SettingsScreen]:
    def make(role: Role) -> SettingsScreen:
        worker = work_as(role)
        screen = SettingsScreen(worker, navigator)
        qtbot.addWidget(screen)
        screen.resize(1000, 700)
        screen.show()
        settle(worker)
        return screen

    return make


@pytest.fixture
def accounts_screen(
    qtbot: QtBot, work_as: WorkAs, navigator: FakeNavigator, settle: Settle
) -> Callable[[Role], AccountsScreen]:
    def make(role: Role) -> AccountsScreen:
        worker = work_as(role)
        screen = AccountsScreen(worker, navigator)
        qtbot.addWidget(screen)
        screen.resize(1000, 700)
        screen.show()
        settle(worker)
        return screen

    return make


@pytest.mark.usefixtures("qtbot")
def test_the_page_has_every_setting() -> None:
    on_page = {entry.path.split(".")[0] for entry in entries()}
    own_screen = {"retention_rules"}
    assert on_page == set(vault_settings.Settings.model_fields) - own_screen
    details = {entry.path for entry in entries() if entry.path.startswith("facility.")}
    assert details == {f"facility.{n}" for n in vault_settings.FacilityDetails.model_fields}
    authority = {entry.path for entry in entries() if entry.path.startswith("authority.")}
    assert authority == {f"authority.{n}" for n in vault_settings.AuthoritySetting.model_fields}


def test_a_beheerder_changes_settings(
    settings_screen: Callable[[Role], SettingsScreen],
    qtbot: QtBot,
    settle: Settle,
    work_as: WorkAs,
    navigator: FakeNavigator,
) -> None:
    screen = settings_screen("beheerder")
    find(screen, "setting:facility.phone").setText("088 111 11 11")
    find(screen, "setting:lock_minutes").setText("20")
    find(screen, "setting:assessment_max_months").setText("12")
    qtbot.keyClick(find(screen, "setting:names_in_letter"), Qt.Key.Key_Space)
    qtbot.keyClick(find(screen, "keep-settings"), Qt.Key.Key_Space)
    worker = work_as("beheerder")
    assert ("message", ("De instellingen zijn bewaard.",)) in navigator.asked
    kept: list[vault_settings.Settings] = []
    worker.run(vault_settings.read, kept.append)
    settle(worker)
    assert kept[0].facility.phone == "088 111 11 11"
    assert (kept[0].lock_minutes, kept[0].assessment_max_months) == (20, 12)
    assert kept[0].names_in_letter
    assert kept[0].facility.name == "PI Voorbeeldstad"


def test_what_is_wrong_is_said_at_its_field(
    settings_screen: Callable[[Role], SettingsScreen], qtbot: QtBot, settle: Settle
) -> None:
    screen = settings_screen("beheerder")
    find(screen, "setting:alarm_days").setText("vier weken")
    qtbot.keyClick(find(screen, "keep-settings"), Qt.Key.Key_Space)
    assert "heel getal" in screen.errors.texts()[0]
    find(screen, "setting:alarm_days").setText("28")
    qtbot.keyClick(find(screen, "setting:bsn_allowed"), Qt.Key.Key_Space)
    qtbot.keyClick(find(screen, "keep-settings"), Qt.Key.Key_Space)
    settle(screen.worker)
    assert "grond" in screen.errors.texts()[0]


def test_a_mandate_that_ended_is_said_at_its_field(
    settings_screen: Callable[[Role], SettingsScreen], qtbot: QtBot, settle: Settle
) -> None:
    screen = settings_screen("beheerder")
    qtbot.keyClick(find(screen, "setting:authority.kind:gemachtigd"), Qt.Key.Key_Space)
    find(screen, "setting:authority.reference").setText("M-7")
    find(screen, "setting:authority.until").setText("22-11-2026")
    qtbot.keyClick(find(screen, "keep-settings"), Qt.Key.Key_Space)
    settle(screen.worker)
    assert "is voorbij" in screen.errors.texts()[0]
    (entry,) = [one for one in screen._entries if one.path == "authority.until"]
    assert "is voorbij" in entry.field.error()


def test_every_term_of_the_alarm_is_called_our_own_choice(
    settings_screen: Callable[[Role], SettingsScreen],
) -> None:
    screen = settings_screen("casemanager")
    terms = [entry for entry in screen._entries if entry.part == "Termijnen"]
    assert len(terms) == 10
    shown = [w.text() for w in screen.findChildren(QLabel)]
    assert sum(text.startswith("Eigen keuze.") for text in shown) == len(terms)
    assert any("geen wet noemt ze" in text for text in shown)


def test_others_only_read(settings_screen: Callable[[Role], SettingsScreen]) -> None:
    screen = settings_screen("casemanager")
    assert not find(screen, "setting:facility.phone").isEnabled()
    assert not find(screen, "keep-settings").isVisible()


def test_settings_can_be_read_aloud_and_looked_at(
    settings_screen: Callable[[Role], SettingsScreen],
    accessible_tree: Callable[[QWidget], None],
    grab: Callable[..., object],
) -> None:
    screen = settings_screen("beheerder")
    accessible_tree(screen)
    grab(screen, "settings", (1280, 3600))
    assert cut_texts(screen) == []


def test_an_invited_colleague_can_activate(
    accounts_screen: Callable[[Role], AccountsScreen],
    qtbot: QtBot,
    settle: Settle,
    practice_vault: PracticeVault,
    accessible_tree: Callable[[QWidget], None],
    grab: Callable[..., object],
) -> None:
    screen = accounts_screen("beheerder")
    assert find(screen, "account-list").rowCount() == 5
    find(screen, "invite.name").setText("Nina Nieuw")
    find(screen, "invite.function").setText("casemanager")
    qtbot.keyClick(find(screen, "invite.role:casemanager"), Qt.Key.Key_Space)
    qtbot.keyClick(find(screen, "invite"), Qt.Key.Key_Space)
    settle(screen.worker)
    code = find(screen, "activation-code").text()
    assert len(code.split("-")) == 7
    assert find(screen, "account-list").rowCount() == 6
    accessible_tree(screen)
    grab(screen, "accounts", (1280, 1100))
    assert cut_texts(screen) == []
    qtbot.keyClick(find(screen, "copy-code"), Qt.Key.Key_Space)
    assert QGuiApplication.clipboard().text() == code
    qtbot.keyClick(find(screen, "forget-code"), Qt.Key.Key_Space)
    assert find(screen, "activation-code").text() == ""
    screen.worker.close()
    session = access.activate(
        practice_vault.env, practice_vault.folder, "Nina Nieuw", code, PASSPHRASE
    )
    practice_vault.sessions.append(session)
    assert session.can("casemanager")


def test_an_invitation_needs_name_function_and_role(
    accounts_screen: Callable[[Role], AccountsScreen], qtbot: QtBot
) -> None:
    screen = accounts_screen("beheerder")
    qtbot.keyClick(find(screen, "invite"), Qt.Key.Key_Space)
    assert len(screen.errors.texts()) == 3


def test_a_name_that_is_taken_is_refused(
    accounts_screen: Callable[[Role], AccountsScreen], qtbot: QtBot, settle: Settle
) -> None:
    screen = accounts_screen("beheerder")
    find(screen, "invite.name").setText("tessa team")
    find(screen, "invite.function").setText("teamleider")
    qtbot.keyClick(find(screen, "invite.role:teamleider"), Qt.Key.Key_Space)
    qtbot.keyClick(find(screen, "invite"), Qt.Key.Key_Space)
    settle(screen.worker)
    assert "Kies een andere naam" in screen.errors.texts()[0]


def test_only_a_beheerder_invites(accounts_screen: Callable[[Role], AccountsScreen]) -> None:
    screen = accounts_screen("casemanager")
    assert not find(screen, "invite").isVisible()
