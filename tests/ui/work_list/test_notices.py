"""What the vault itself asks attention for, above the work list."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from app import law
from app.case.workflow import Role
from app.law import library, text_file
from app.services.keys.recovery_key import replace_recovery_key
from app.services.lawbook import law_texts
from app.store.journal_lines import JournalLines
from tests.conftest import PracticeVault
from tests.services.closed import closed_case, proposed
from tests.services.founded import SECOND, RealVault, found_real
from tests.ui.looking import FakeNavigator, find, in_sight
from ui.screen import Screen
from ui.work_list.screen import WorkListScreen
from ui.worker import Worker

WorkAs = Callable[[Role], Worker]
Show = Callable[[Screen], Screen]


@pytest.fixture
def work_list(work_as: WorkAs, navigator: FakeNavigator, show: Show) -> Callable[[Role], Screen]:
    return lambda role: show(WorkListScreen(work_as(role), navigator))


def test_a_quiet_vault_says_nothing(work_list: Callable[[Role], Screen]) -> None:
    assert not in_sight(work_list("beheerder"), "notices")


def test_a_journal_that_was_cut_off_is_told_at_once(
    practice_vault: PracticeVault,
    work_list: Callable[[Role], Screen],
    navigator: FakeNavigator,
    accessible_tree: Callable[[QWidget], None],
    grab: Callable[..., object],
) -> None:
    secrets = practice_vault.env.secrets
    assert secrets is not None
    session = practice_vault.log_in("casemanager")
    last = JournalLines(session.connection).last()
    assert last is not None
    ahead = f"{last.seq + 50}:{'0' * 64}".encode()
    name = f"{session.unlocked.vault_id}/head"
    practice_vault.close()
    secrets.set(name, ahead)  # this computer saw fifty lines more
    screen = work_list("casemanager")
    line = find(screen, "notice:shortened")
    assert str(last.seq + 50) in line.text()
    accessible_tree(screen)
    grab(screen, "work-list-shortened")
    line.click()
    assert navigator.asked[-1] == ("control", ())


@pytest.mark.parametrize("role", ["beheerder", "casemanager"])
def test_a_beheerder_hears_of_a_recovery_key_that_is_not_on_paper(
    practice_vault: PracticeVault,
    work_list: Callable[[Role], Screen],
    navigator: FakeNavigator,
    role: Role,
) -> None:
    replace_recovery_key(practice_vault.log_in("beheerder"))
    practice_vault.close()
    screen = work_list(role)
    assert in_sight(screen, "notice:recovery") == (role == "beheerder")
    if role == "beheerder":
        find(screen, "notice:recovery").click()
        assert navigator.asked[-1] == ("recovery_key", ())


@pytest.mark.parametrize(("role", "told"), [("teamleider", True), ("casemanager", False)])
def test_who_can_confirm_hears_of_changed_law_texts(
    practice_vault: PracticeVault,
    work_list: Callable[[Role], Screen],
    navigator: FakeNavigator,
    role: Role,
    told: bool,
) -> None:
    changed = replace(law.entry("wjsg-24"), text="Anders.")
    law_texts.propose_law(practice_vault.log_in("beheerder"), text_file.to_toml([changed]))
    practice_vault.close()
    screen = work_list(role)
    assert in_sight(screen, "notice:law") == told
    if told:
        find(screen, "notice:law").click()
        assert navigator.asked[-1] == ("law", (None,))


def test_everybody_hears_of_texts_changed_on_this_computer(
    work_list: Callable[[Role], Screen], monkeypatch: pytest.MonkeyPatch
) -> None:
    changed = law.shipped().with_changes([replace(law.entry("wjsg-24"), text="Anders.")])
    monkeypatch.setattr(library, "_shipped", lambda: changed)
    assert "indienen" in find(work_list("casemanager"), "notice:law_touched").text()


def test_the_second_person_hears_of_a_destruction(
    practice_vault: PracticeVault,
    work_list: Callable[[Role], Screen],
    navigator: FakeNavigator,
    accessible_tree: Callable[[QWidget], None],
) -> None:
    proposed(practice_vault, closed_case(practice_vault))
    practice_vault.close()
    assert not in_sight(work_list("teamleider"), "notice:destruction")  # the wait is not over
    practice_vault.clock.advance(days=7)
    assert not in_sight(work_list("casemanager"), "notice:destruction")  # proposed it
    screen = work_list("teamleider")
    accessible_tree(screen)
    find(screen, "notice:destruction").click()
    assert navigator.asked[-1] == ("destruction", ())


def test_a_backup_is_asked_of_a_beheerder_of_a_real_vault(
    work_in: Callable[[RealVault, str], Worker],
    navigator: FakeNavigator,
    show: Show,
    tmp_path: Path,
) -> None:
    vault = found_real(tmp_path / "echt")
    screen = show(WorkListScreen(work_in(vault, SECOND), navigator))
    assert not in_sight(screen, "notice:backup")  # the vault is new
    vault.clock.advance(days=7)
    screen = show(WorkListScreen(work_in(vault, SECOND), navigator))
    find(screen, "notice:backup").click()
    assert navigator.asked[-1] == ("backups", ())
