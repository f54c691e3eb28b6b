"""Backups on screen: made, ticked off, put back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.case.workflow import Role
from app.services.ending import backups
from app.vault.destroyed_file import DESTROYED_NAME
from app.vault.keyfile import DATABASE_NAME
from tests.conftest import PracticeVault
from tests.services.closed import closed_case, destroyed
from tests.ui.looking import FakeNavigator, cut_texts, find, in_sight
from ui.backup.restore import RestoreScreen
from ui.backup.screen import BackupScreen
from ui.screen import Screen
from ui.start.door import VaultDoor
from ui.widgets import line_text
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


def test_a_backup_is_made_and_ticked_off(
    practice_vault: PracticeVault,
    work_as: Callable[[Role], Worker],
    navigator: FakeNavigator,
    show: Show,
    settle: Settle,
    accessible_tree: Callable[[QWidget], None],
    grab: Callable[..., Path],
    tmp_path: Path,
) -> None:
    case_id = closed_case(practice_vault)
    backups.make_backup(practice_vault.log_in("beheerder"), tmp_path)
    destroyed(practice_vault, case_id)
    practice_vault.close()
    worker = work_as("beheerder")
    screen = show(BackupScreen(worker, navigator))
    assert isinstance(screen, BackupScreen)
    practice_vault.clock.advance(minutes=1)
    screen.make_in(tmp_path)
    settle(worker)
    assert any("reservekopie staat in" in str(args) for _name, args in navigator.asked)
    accessible_tree(screen)
    grab(screen, "backups")
    found: list[backups.BackupPage] = []
    worker.run(backups.backup_page, found.append)
    settle(worker)
    new, old = found[0].backups
    assert (new.destroyed_cases, len(old.destroyed_cases)) == ((), 1)
    press(screen, f"backup-destroyed:{old.id}")
    settle(worker)
    assert "hoe" in screen.errors.texts()[0]
    type_in(screen, f"backup-how:{old.id}", "Stick versnipperd")
    press(screen, f"backup-destroyed:{old.id}")
    settle(worker)
    assert not in_sight(screen, f"backup-destroyed:{old.id}")


@pytest.mark.usefixtures("practice_vault")
def test_a_controleur_reads(
    work_as: Callable[[Role], Worker],
    navigator: FakeNavigator,
    show: Show,
) -> None:
    screen = show(BackupScreen(work_as("controleur"), navigator))
    assert not in_sight(screen, "make-backup")


class Way:
    """Records where the page before the login asked to go."""

    def __init__(self) -> None:
        self.door = VaultDoor()
        self.folders: list[Path] = []

    def show_login(self, folder: Path) -> None:
        self.folders.append(folder)

    def choose_vault(self) -> None:
        self.folders.append(Path())


def restore_screen(qtbot: QtBot, worker: Worker, navigator: FakeNavigator, way: Way) -> Screen:
    screen = RestoreScreen(worker, navigator, way)  # type: ignore[arg-type]
    qtbot.addWidget(screen)
    screen.show()
    return screen


def test_the_list_of_the_vault_that_was_open_last_is_offered(
    qtbot: QtBot,
    practice_vault: PracticeVault,
    worker: Worker,
    navigator: FakeNavigator,
    settle: Settle,
    tmp_path: Path,
) -> None:
    practice_vault.close()
    offered = []
    (practice_vault.folder / DESTROYED_NAME).touch()
    for known in (practice_vault.folder, tmp_path / "is er niet", None):
        way: Any = Way()
        screen = RestoreScreen(worker, navigator, way, known)
        qtbot.addWidget(screen)
        settle(worker)
        offered.append(line_text(screen.newer))
    assert offered == [str(practice_vault.folder), "", ""]


def test_a_backup_is_put_back_before_the_login(
    qtbot: QtBot,
    practice_vault: PracticeVault,
    worker: Worker,
    navigator: FakeNavigator,
    settle: Settle,
    accessible_tree: Callable[[QWidget], None],
    grab: Callable[..., Path],
    tmp_path: Path,
) -> None:
    made = backups.make_backup(practice_vault.log_in("beheerder"), tmp_path)
    practice_vault.close()
    way = Way()
    screen = restore_screen(qtbot, worker, navigator, way)
    assert isinstance(screen, RestoreScreen)
    accessible_tree(screen)
    press(screen, "restore")
    assert len(screen.errors.texts()) == 2
    type_in(screen, "restore.backup", str(tmp_path))
    type_in(screen, "restore.target", str(tmp_path / "nieuw"))
    press(screen, "restore")
    settle(worker)
    assert "geen reservekopie" in screen.errors.texts()[0]
    grab(screen, "restore")
    type_in(screen, "restore.backup", made.place)
    type_in(screen, "restore.newer", str(practice_vault.folder))
    press(screen, "restore")
    settle(worker)
    assert way.folders == [tmp_path / "nieuw"]
    assert (tmp_path / "nieuw" / DATABASE_NAME).is_file()


@pytest.mark.usefixtures("large_text", "practice_vault")
def test_nothing_is_cut_in_large_text(
    qtbot: QtBot,
    work_as: Callable[[Role], Worker],
    navigator: FakeNavigator,
    show: Show,
    grab: Callable[..., Path],
) -> None:
    worker = work_as("beheerder")
    screen = show(BackupScreen(worker, navigator))
    grab(screen, "backups-large", (1280, 720))
    assert cut_texts(screen) == []
    page = restore_screen(qtbot, worker, navigator, Way())
    grab(page, "restore-large", (1280, 720))
    assert cut_texts(page) == []
