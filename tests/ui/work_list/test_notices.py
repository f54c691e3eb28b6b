"""What the vault itself asks attention for, above the work list."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtWidgets import QWidget

from app.case.workflow import Role
from app.services import settings
from app.services.settings import AuthoritySetting
from app.store.journal_lines import JournalLines
from tests.conftest import PracticeVault
from tests.ui.looking import FakeNavigator, find, in_sight
from ui.screen import Screen
from ui.work_list.screen import WorkListScreen
from ui.worker import Worker

WorkAs = Callable[[Role], Worker]
Show = Callable[[Screen], Screen]


@pytest.fixture
def work_list(work_as: WorkAs, navigator: FakeNavigator, show: Show) -> Callable[[Role], Screen]:
    return lambda role: show(WorkListScreen(work_as(role), navigator))


def with_mandate(vault: PracticeVault, until: date) -> None:
    session = vault.log_in("beheerder")
    authority = AuthoritySetting(kind="gemachtigd", reference="M-7", until=until)
    settings.change(session, session.settings.model_copy(update={"authority": authority}))
    vault.close()


def test_a_quiet_vault_says_nothing(work_list: Callable[[Role], Screen]) -> None:
    assert not in_sight(work_list("beheerder"), "notices")


@pytest.mark.parametrize(
    ("until", "said"),
    [
        (date(2027, 1, 22), "eindigt op 22-1-2027"),
        (date(2026, 11, 23), "eindigt op 23-11-2026"),
        (date(2026, 11, 22), "verlopen op 22-11-2026"),
    ],
)
def test_the_end_of_the_mandate_is_announced(
    practice_vault: PracticeVault,
    work_list: Callable[[Role], Screen],
    navigator: FakeNavigator,
    until: date,
    said: str,
) -> None:
    with_mandate(practice_vault, until)
    line = find(work_list("teamleider"), "notice:mandate")
    assert said in line.text()
    line.click()
    assert navigator.asked[-1] == ("settings", ())


def test_a_mandate_that_goes_on_is_not_announced(
    practice_vault: PracticeVault, work_list: Callable[[Role], Screen]
) -> None:
    with_mandate(practice_vault, date(2027, 1, 23))
    assert not in_sight(work_list("teamleider"), "notices")


def test_the_end_of_the_certificate_is_announced(
    practice_vault: PracticeVault, work_list: Callable[[Role], Screen], navigator: FakeNavigator
) -> None:
    practice_vault.clock.advance(days=5 * 365 - 30)
    find(work_list("casemanager"), "notice:certificate").click()
    assert navigator.asked[-1] == ("certificate", ())


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
