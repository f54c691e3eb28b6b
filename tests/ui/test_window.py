"""The window as a whole: keyboard, troubles, and text twice as large on a small screen."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QMenu, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from app.case.refusal import Refusal
from app.services.casework import cases
from app.services.keys import access
from tests.conftest import NAMES, PASSPHRASE, PracticeVault
from tests.ui.looking import cut_texts
from ui import theme
from ui.help.window import HelpWindow
from ui.preferences import Preferences
from ui.start.door import VaultDoor, let_go
from ui.window import Window
from ui.worker import Worker

SMALL = (1280, 720)


def find(window: QWidget, name: str) -> Any:
    found = [w for w in window.findChildren(QWidget, name) if w.isVisibleTo(window)]
    assert found, name
    return found[0]


@pytest.fixture
def window(qtbot: QtBot, practice_vault: PracticeVault, tmp_path: Path) -> Iterator[Window]:
    worker = Worker(let_go=let_go)
    crashes: list[str] = []
    worker.crashed.connect(crashes.append)
    made = Window(worker, VaultDoor(lambda: practice_vault.env), Preferences(tmp_path / "mine"))
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    yield made
    qtbot.waitUntil(lambda: not worker.busy, timeout=20_000)
    worker.close()
    assert not crashes, "\n".join(crashes)


@pytest.fixture
def enter(window: Window, practice_vault: PracticeVault, qtbot: QtBot) -> Callable[[str], Window]:
    def log_in(name: str) -> Window:
        window.begin(practice_vault.folder)
        qtbot.waitUntil(lambda: not window.worker.busy, timeout=20_000)
        find(window, "account").setCurrentText(name)
        find(window, "passphrase").setText(PASSPHRASE)
        qtbot.keyClick(find(window, "login"), Qt.Key.Key_Space)
        qtbot.waitUntil(lambda: window.windowTitle().startswith("Werklijst"), timeout=20_000)
        qtbot.waitUntil(lambda: not window.worker.busy, timeout=20_000)
        return window

    return log_in


def test_the_window_says_in_words_that_this_is_practice(
    enter: Callable[[str], Window], grab: Callable[..., object]
) -> None:
    window = enter(NAMES["casemanager"])
    texts = [label.text() for label in find(window, "top").findChildren(QWidget)]
    assert "OEFENING" in texts
    assert "PI Voorbeeldstad" in texts
    assert NAMES["casemanager"] in texts
    grab(window, "window-work-list")


def test_f6_goes_round_the_parts_of_the_screen(
    enter: Callable[[str], Window], qtbot: QtBot
) -> None:
    window = enter(NAMES["casemanager"])
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.findChild(QAction, "menu:search").trigger()
    assert window.focusWidget().objectName() == "search"
    window.show_signal()
    qtbot.waitUntil(lambda: window.focusWidget().objectName() == "signal.summary")
    window.findChild(QAction, "menu:pane").trigger()
    screen = window.current()
    assert screen is not None
    assert screen.isAncestorOf(window.focusWidget())


def test_shortcuts_and_mnemonics_are_told_apart(enter: Callable[[str], Window]) -> None:
    window = enter(NAMES["casemanager"])
    actions = [a for a in window.findChildren(QAction) if a.objectName().startswith("menu:")]
    keys = [a.shortcut().toString() for a in actions if not a.shortcut().isEmpty()]
    assert len(set(keys)) == len(keys)
    assert {"F6", "Ctrl+F", "Ctrl+S", "Ctrl+L"} <= set(keys)
    for menu in {a.associatedObjects()[0] for a in actions}:
        letters = [_mnemonic(a.text()) for a in menu.actions() if a.text()]
        assert len(set(letters)) == len(letters), letters


def _mnemonic(text: str) -> str:
    assert "&" in text, text
    return text[text.index("&") + 1].lower()


def test_without_a_login_the_menu_offers_nothing_that_needs_one(window: Window) -> None:
    window.begin()
    for name in ("menu:new", "menu:work", "menu:settings", "menu:lock"):
        assert not window.findChild(QAction, name).isEnabled()


def test_a_refusal_that_no_screen_took_is_shown(window: Window, qtbot: QtBot) -> None:
    window.begin()

    def refuse() -> None:
        raise Refusal("Dat kan nu niet. Probeer {wat}.", wat="iets anders")

    window.worker.run_without_session(refuse, pytest.fail)
    qtbot.waitUntil(lambda: not window.worker.busy, timeout=20_000)
    trouble = find(window, "trouble")
    assert trouble.text() == "Dat kan nu niet. Probeer iets anders."
    qtbot.keyClick(find(window, "trouble:close"), Qt.Key.Key_Space)
    assert trouble.isHidden()


def test_an_unexpected_error_is_a_calm_panel(window: Window, grab: Callable[..., object]) -> None:
    window.begin()
    try:
        _ = 1 // 0
    except ZeroDivisionError as error:
        window.show_exception(type(error), error, error.__traceback__)
    assert "Uw werk op het scherm is er nog" in find(window, "trouble").text()
    window.findChild(QWidget, "trouble:fold").click()
    assert "ZeroDivisionError" in find(window, "trouble:technical").toPlainText()
    grab(window, "window-trouble")


def test_a_passphrase_only_vault_stays_in_sight(
    enter: Callable[[str], Window], practice_vault: PracticeVault
) -> None:
    window = enter(NAMES["casemanager"])
    top = find(window, "top")
    top.show_vault(name="PI", practice=True, remark="kluis met alleen een wachtzin")
    assert any("alleen een wachtzin" in w.text() for w in top.findChildren(QWidget))
    assert replace(practice_vault.env, secrets=None).secrets is None


@pytest.mark.usefixtures("large_text")
def test_everything_fits_a_small_screen_with_text_twice_as_large(
    window: Window,
    practice_vault: PracticeVault,
    qtbot: QtBot,
    enter: Callable[[str], Window],
    grab: Callable[..., object],
    tmp_path: Path,
) -> None:
    def look(name: str) -> None:
        qtbot.waitUntil(lambda: not window.worker.busy, timeout=20_000)
        grab(window, f"200-{name}", SMALL)
        assert (window.width(), window.height()) == SMALL, name
        assert cut_texts(window) == [], name

    window.begin(practice_vault.folder)
    look("login")
    window.choose_vault()
    look("choose")
    window.show_activation(practice_vault.folder)
    look("activation")
    window.show_recovery(practice_vault.folder)
    look("recovery")
    window.show_first_start(tmp_path / "nieuw")
    look("first-start")
    enter(NAMES["beheerder"])
    look("work-list-beheerder")
    window.show_settings()
    look("settings")
    window.show_accounts()
    look("accounts")
    window.show_signal()
    look("signal")
    window.show_account()
    look("account")
    window.show_foundation()
    look("foundation")
    window.show_certificate()
    look("certificate")
    window.show_control()
    look("control")
    window.show_journal()
    look("journal")
    window.lock()
    look("locked")


def test_in_the_dark(
    qapp: QApplication,
    window: Window,
    practice_vault: PracticeVault,
    enter: Callable[[str], Window],
    grab: Callable[..., object],
    qtbot: QtBot,
) -> None:
    theme.use(qapp, theme.DARK)
    try:
        window.begin(practice_vault.folder)
        qtbot.waitUntil(lambda: not window.worker.busy, timeout=20_000)
        qtbot.keyClick(find(window, "login"), Qt.Key.Key_Space)
        grab(window, "dark-login")
        enter(NAMES["casemanager"])
        grab(window, "dark-work-list")
        window.show_settings()
        qtbot.waitUntil(lambda: not window.worker.busy, timeout=20_000)
        grab(window, "dark-settings")
        ground = window.grab().toImage().pixelColor(5, window.height() // 2)
        assert ground.lightness() < 60
    finally:
        theme.use(qapp, None)


@pytest.mark.parametrize("name", [NAMES["casemanager"], NAMES["teamleider"]])
def test_the_window_leads_to_every_screen_and_back(
    enter: Callable[[str], Window],
    qtbot: QtBot,
    name: str,
    grab: Callable[..., object],
    practice_vault: PracticeVault,
) -> None:
    case_id = practice_case(practice_vault)
    window = enter(name)
    places: list[tuple[str, Callable[[], None]]] = [
        ("case", lambda: window.show_case(case_id)),
        ("handover", lambda: window.show_handover(case_id)),
        ("register", window.show_register),
        ("rights", window.show_rights),
        ("breaches", window.show_breaches),
        ("incoming", lambda: window.show_incoming(case_id)),
        ("processing", window.show_processing_register),
        ("settings", window.show_settings),
        ("accounts", window.show_accounts),
        ("account", window.show_account),
        ("foundation", window.show_foundation),
        ("certificate", window.show_certificate),
        ("control", window.show_control),
        ("journal", window.show_journal),
        ("work-list", window.show_work_list),
    ]
    for place, go in places:
        go()
        qtbot.waitUntil(lambda: not window.worker.busy, timeout=20_000)
        screen = window.current()
        assert screen is not None
        assert screen.title
        assert screen.title in window.windowTitle()
        window.findChild(QAction, "menu:pane").trigger()
        window.findChild(QAction, "menu:save").trigger()
        grab(window, f"window-{place}")


def practice_case(vault: PracticeVault) -> str:
    session = vault.log_in("casemanager")
    case_id = cases.record_signal(session, "Zorgen op de afdeling.", "Vries", date(2027, 1, 3))
    cases.start_signal(session, case_id)
    vault.close()
    return case_id


def test_work_typed_in_a_case_outlives_the_lock(
    enter: Callable[[str], Window], qtbot: QtBot, practice_vault: PracticeVault
) -> None:
    case_id = practice_case(practice_vault)
    window = enter(NAMES["casemanager"])
    window.activateWindow()
    window.show_case(case_id, "signal")
    qtbot.waitUntil(lambda: not window.worker.busy, timeout=20_000)
    before = window.current()
    field = next(
        w for w in before.findChildren(QPlainTextEdit) if w.isVisible() and not w.isReadOnly()
    )
    field.setFocus()
    field.setPlainText("Wat ik net typte.")
    window.lock()
    qtbot.waitUntil(lambda: not window.worker.busy, timeout=20_000)
    assert not field.isVisible()
    find(window, "passphrase").setText(PASSPHRASE)
    qtbot.keyClick(find(window, "login"), Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not window.locked, timeout=20_000)
    qtbot.waitUntil(lambda: not window.worker.busy, timeout=20_000)
    assert window.current() is before
    assert field.toPlainText() == "Wat ik net typte."
    assert window.focusWidget() is field


def test_the_lock_leaves_no_other_window_in_sight(
    enter: Callable[[str], Window], qtbot: QtBot
) -> None:
    window = enter(NAMES["casemanager"])
    preview = QDialog(window)
    qtbot.addWidget(preview)
    preview.show()
    window.lock()
    assert not preview.isVisible()


@pytest.mark.parametrize(
    ("name", "sees"),
    [
        (NAMES["casemanager"], False),
        (NAMES["controleur"], True),
        (NAMES["beheerder"], True),
    ],
)
def test_the_menu_of_control_is_for_who_controls(
    enter: Callable[[str], Window], name: str, sees: bool
) -> None:
    window = enter(name)
    for action in ("menu:control", "menu:journal"):
        assert window.findChild(QAction, action).isEnabled() is sees
    assert window.findChild(QAction, "menu:account").isEnabled()
    window.lock()
    assert not window.findChild(QAction, "menu:control").isEnabled()


def test_the_lock_takes_a_secret_off_the_clipboard_and_comes_back_to_the_field(
    enter: Callable[[str], Window], qtbot: QtBot
) -> None:
    window = enter(NAMES["casemanager"])
    window.activateWindow()
    window.show_account()
    qtbot.waitUntil(lambda: not window.worker.busy, timeout=20_000)
    qtbot.keyClick(find(window, "new-workstation-code"), Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not window.worker.busy, timeout=20_000)
    qtbot.keyClick(find(window, "copy-code"), Qt.Key.Key_Space)
    code = find(window, "workstation-code").text()
    assert QGuiApplication.clipboard().text() == code
    field = find(window, "passphrase-now")
    field.setFocus()
    qtbot.keyClicks(field, "half")
    window.lock()
    assert QGuiApplication.clipboard().text() == ""
    qtbot.waitUntil(lambda: not window.worker.busy, timeout=20_000)
    find(window, "passphrase").setText(PASSPHRASE)
    qtbot.keyClick(find(window, "login"), Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not window.locked, timeout=20_000)
    assert window.focusWidget() is field
    assert field.text() == "half"


def log_in_again(window: Window, qtbot: QtBot) -> None:
    find(window, "passphrase").setText(PASSPHRASE)
    qtbot.keyClick(find(window, "login"), Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not window.locked, timeout=20_000)
    qtbot.waitUntil(lambda: not window.worker.busy, timeout=20_000)


def test_a_new_colleague_activates_at_a_locked_screen(
    enter: Callable[[str], Window], qtbot: QtBot, practice_vault: PracticeVault
) -> None:
    session = practice_vault.log_in("beheerder")
    code = access.invite(session, "Nina Nieuw", "casemanager", ("casemanager",))
    practice_vault.close()
    window = enter(NAMES["beheerder"])
    window.show_settings()
    qtbot.waitUntil(lambda: not window.worker.busy, timeout=20_000)
    window.lock()
    qtbot.waitUntil(lambda: not window.worker.busy, timeout=20_000)
    asked = window.current()
    with qtbot.waitSignal(asked.destroyed):
        find(window, "activate").click()
    qtbot.waitUntil(lambda: not window.worker.busy, timeout=20_000)
    find(window, "account").setCurrentText("Nina Nieuw")
    find(window, "code").setText(code)
    find(window, "passphrase").setText(PASSPHRASE)
    find(window, "passphrase-again").setText(PASSPHRASE)
    find(window, "activate").click()
    qtbot.waitUntil(lambda: window.windowTitle().startswith("Werklijst"), timeout=20_000)
    assert not window.locked
    window.lock()
    assert window.locked
    qtbot.waitUntil(lambda: not window.worker.busy, timeout=20_000)


def test_work_outlives_a_look_at_another_way_in(
    enter: Callable[[str], Window], qtbot: QtBot
) -> None:
    window = enter(NAMES["beheerder"])
    window.show_settings()
    qtbot.waitUntil(lambda: not window.worker.busy, timeout=20_000)
    before = window.current()
    window.lock()
    qtbot.waitUntil(lambda: not window.worker.busy, timeout=20_000)
    find(window, "recover").click()
    qtbot.waitUntil(lambda: not window.worker.busy, timeout=20_000)
    find(window, "back").click()
    qtbot.waitUntil(lambda: not window.worker.busy, timeout=20_000)
    log_in_again(window, qtbot)
    assert window.current() is before


def test_the_same_account_of_another_vault_does_not_see_this_work(
    enter: Callable[[str], Window], qtbot: QtBot, practice_vault: PracticeVault, tmp_path: Path
) -> None:
    window = enter(NAMES["beheerder"])
    window.show_settings()
    qtbot.waitUntil(lambda: not window.worker.busy, timeout=20_000)
    before = window.current()
    other = tmp_path / "andere"
    shutil.copytree(practice_vault.folder, other)
    window.lock()
    qtbot.waitUntil(lambda: not window.worker.busy, timeout=20_000)
    window.show_login(other)
    qtbot.waitUntil(lambda: not window.worker.busy, timeout=20_000)
    log_in_again(window, qtbot)
    assert window.current() is not before
    assert window.windowTitle().startswith("Werklijst")


def test_what_was_done_is_read_on_the_screen_that_follows(
    enter: Callable[[str], Window], qtbot: QtBot
) -> None:
    window = enter(NAMES["casemanager"])
    window.show_register()
    qtbot.waitUntil(lambda: not window.worker.busy, timeout=20_000)
    window.message("De zaak is gesloten.")
    window.show_work_list()
    qtbot.waitUntil(lambda: not window.worker.busy, timeout=20_000)
    said = [w for w in window.findChildren(QLabel) if w.text() == "De zaak is gesloten."]
    assert any(label.isVisible() for label in said)
    window.show_register()
    assert not any(label.isVisible() for label in said)
    qtbot.waitUntil(lambda: not window.worker.busy, timeout=20_000)


def test_help_stands_beside_the_work_and_goes_with_the_lock(
    enter: Callable[[str], Window], qtbot: QtBot
) -> None:
    window = enter(NAMES["casemanager"])
    window.findChild(QAction, "menu:help").trigger()
    shown = window.findChild(HelpWindow)
    assert shown is not None
    assert shown.isVisible()
    assert "alarm" in shown.text()
    assert window.windowTitle().startswith("Werklijst")
    window.show_help("overdracht")
    assert "gewone e-mail" in shown.text()
    window.lock()
    qtbot.waitUntil(lambda: window.locked, timeout=20_000)
    assert not shown.isVisible()


def test_help_opens_before_the_login(window: Window, practice_vault: PracticeVault) -> None:
    window.begin(practice_vault.folder)
    window.findChild(QAction, "menu:help").trigger()
    shown = window.findChild(HelpWindow)
    assert shown is not None
    assert "artikel 18b" in shown.text()
    shown.close()


def test_the_menu_offers_what_is_about_a_case_only_with_one_in_front(
    enter: Callable[[str], Window], qtbot: QtBot
) -> None:
    window = enter(NAMES["casemanager"])
    about_case = [
        window.findChild(QAction, f"menu:{name}") for name in ("replies", "incoming", "informing")
    ]
    menu = about_case[0].associatedObjects()[0]
    assert isinstance(menu, QMenu)
    menu.aboutToShow.emit()
    assert not any(action.isEnabled() for action in about_case)
    made: list[str] = []
    window.worker.run(lambda session: cases.record_signal(session, "Een signaal"), made.append)
    qtbot.waitUntil(lambda: bool(made), timeout=20_000)
    window.show_case(made[0])
    qtbot.waitUntil(lambda: not window.worker.busy, timeout=20_000)
    menu.aboutToShow.emit()
    assert all(action.isEnabled() for action in about_case)
    about_case[0].trigger()
    qtbot.waitUntil(lambda: not window.worker.busy, timeout=20_000)
    assert window.current().title.startswith("Antwoorden en tijdlijn")


def test_who_looks_after_the_vault_finds_the_backups(enter: Callable[[str], Window]) -> None:
    assert not enter(NAMES["casemanager"]).findChild(QAction, "menu:backups").isVisible()
    assert enter(NAMES["beheerder"]).findChild(QAction, "menu:backups").isVisible()


def test_everybody_finds_the_law_texts_in_the_menu(
    enter: Callable[[str], Window], qtbot: QtBot
) -> None:
    window = enter(NAMES["controleur"])
    action = window.findChild(QAction, "menu:law")
    assert action.isVisible()
    action.trigger()
    qtbot.waitUntil(lambda: window.windowTitle().startswith("Wetteksten"), timeout=20_000)
    qtbot.waitUntil(lambda: not window.worker.busy, timeout=20_000)
    assert "heeft niets gewijzigd" in find(window, "law-state").text()
