"""Accounts in a real vault: signing for roles, revoking, and the foundation of two."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from app.services.keys import access, people
from app.services.keys.entering import AccountUnusable
from app.services.session import Session
from app.vault.refusals import WrongPassphrase
from tests.conftest import PASSPHRASE
from tests.services.founded import FIRST, SECOND, RealVault, found_real, set_up_real
from tests.ui.looking import FakeNavigator, cut_texts, find, in_sight
from ui.screen import Screen
from ui.settings.accounts import AccountsScreen
from ui.settings.foundation import FoundationScreen
from ui.work_list.screen import WorkListScreen
from ui.worker import Worker

Show = Callable[[Screen], Screen]
Settle = Callable[[Worker], None]
WorkIn = Callable[[RealVault, str], Worker]


@pytest.fixture
def vault(tmp_path: Path) -> RealVault:
    return found_real(tmp_path / "kluis")


@pytest.fixture
def new(tmp_path: Path) -> RealVault:
    """A real vault of one founder."""
    made = set_up_real(tmp_path / "kluis")
    made.close()
    return made


def roles_of(vault: RealVault, worker: Worker, account: str) -> tuple[str, ...]:
    worker.close()
    session = vault.log_in(FIRST)
    roles = next(row.roles for row in people.accounts(session) if row.id == account)
    vault.close()
    return roles


def test_a_role_takes_two_who_compared_the_fingerprint(
    vault: RealVault,
    work_in: WorkIn,
    navigator: FakeNavigator,
    show: Show,
    settle: Settle,
    accessible_tree: Callable[[QWidget], None],
    grab: Callable[..., object],
) -> None:
    account = vault.add("Tom Taal", "teamleider")
    screen = show(AccountsScreen(work_in(vault, FIRST), navigator))
    assert in_sight(screen, f"fingerprint:{account}")
    accessible_tree(screen)
    grab(screen, "approvals", (1280, 1700))
    assert cut_texts(screen) == []
    find(screen, f"approve:{account}").click()
    settle(screen.worker)
    assert not any(name == "message" for name, _values in navigator.asked)
    find(screen, f"compared:{account}").click()
    find(screen, f"approve:{account}").click()
    settle(screen.worker)
    assert ("message", ("U hebt getekend voor Tom Taal.",)) in navigator.asked
    assert not in_sight(screen, f"approve:{account}")
    screen = show(AccountsScreen(work_in(vault, SECOND), navigator))
    find(screen, f"compared:{account}").click()
    find(screen, f"approve:{account}").click()
    settle(screen.worker)
    assert not in_sight(screen, "approvals")
    assert roles_of(vault, screen.worker, account) == ("teamleider",)


def test_nobody_signs_for_oneself(
    vault: RealVault, work_in: WorkIn, navigator: FakeNavigator, show: Show
) -> None:
    account = vault.add("Tom Taal", "teamleider")
    screen = show(AccountsScreen(work_in(vault, "Tom Taal"), navigator))
    assert in_sight(screen, f"approval:{account}")
    assert not in_sight(screen, f"approve:{account}")


def test_the_work_list_tells_who_waits_for_a_signature(
    vault: RealVault, work_in: WorkIn, navigator: FakeNavigator, show: Show
) -> None:
    vault.add("Tom Taal", "teamleider")
    screen = show(WorkListScreen(work_in(vault, SECOND), navigator))
    notice = find(screen, "notice:approvals")
    assert "Tom Taal" in notice.text()
    notice.click()
    assert navigator.asked[-1] == ("accounts", ())


def test_revoking_says_what_happens_and_shuts_somebody_out(
    vault: RealVault,
    work_in: WorkIn,
    navigator: FakeNavigator,
    show: Show,
    settle: Settle,
    grab: Callable[..., object],
) -> None:
    account = vault.add("Cas Kist", "casemanager")
    screen = show(AccountsScreen(work_in(vault, FIRST), navigator))
    find(screen, "account-list").setCurrentCell(2, 0)
    assert "Actief" in find(screen, "person:state").text()
    find(screen, "revoke").click()
    assert "nieuwe sleutels" in find(screen, "confirm-revoke").text()
    grab(screen, "revoke", (1280, 1700))
    find(screen, "confirm-revoke:no").click()
    find(screen, "revoke").click()
    find(screen, "confirm-revoke:yes").click()
    settle(screen.worker)
    assert "Ingetrokken" in find(screen, "person:state").text()
    assert not in_sight(screen, "revoke")
    screen.worker.close()
    with pytest.raises((WrongPassphrase, AccountUnusable)):
        access.log_in(vault.env, vault.folder, "Cas Kist", PASSPHRASE)
    session = vault.log_in(FIRST)
    assert next(r.state for r in people.accounts(session) if r.id == account) == "revoked"
    vault.close()


def test_ones_own_account_cannot_be_revoked_here(
    vault: RealVault, work_in: WorkIn, navigator: FakeNavigator, show: Show
) -> None:
    screen = show(AccountsScreen(work_in(vault, FIRST), navigator))
    find(screen, "account-list").setCurrentCell(0, 0)
    assert not in_sight(screen, "revoke")
    assert not in_sight(screen, "change-roles")


def test_other_roles_for_a_colleague(
    vault: RealVault, work_in: WorkIn, navigator: FakeNavigator, show: Show, settle: Settle
) -> None:
    account = vault.add("Cas Kist", "casemanager")
    screen = show(AccountsScreen(work_in(vault, FIRST), navigator))
    find(screen, "account-list").setCurrentCell(2, 0)
    find(screen, "change-roles").click()
    find(screen, "person.role:controleur").click()
    find(screen, "keep-roles").click()
    settle(screen.worker)
    assert in_sight(screen, f"approval:{account}")
    assert "controleur" in find(screen, "person:state").text()


def test_an_invited_colleague_can_get_another_code(
    vault: RealVault, work_in: WorkIn, navigator: FakeNavigator, show: Show, settle: Settle
) -> None:
    people.invite(vault.log_in(FIRST), "Nina Nieuw", "casemanager", ("casemanager",))
    screen = show(AccountsScreen(work_in(vault, FIRST), navigator))
    find(screen, "account-list").setCurrentCell(2, 0)
    assert "nog niet gebruikt" in find(screen, "person:state").text()
    find(screen, "new-code").click()
    settle(screen.worker)
    code = find(screen, "activation-code").text()
    screen.worker.close()
    assert vault.activate("Nina Nieuw", code).can("casemanager")
    vault.close()


# -- the foundation -----------------------------------------------------------------------------


def test_two_found_a_vault_on_screen(
    new: RealVault,
    work_in: WorkIn,
    navigator: FakeNavigator,
    show: Show,
    settle: Settle,
    accessible_tree: Callable[[QWidget], None],
    grab: Callable[..., object],
) -> None:
    worker = work_in(new, FIRST)
    notice = find(show(WorkListScreen(worker, navigator)), "notice:foundation")
    assert "Nodig de tweede oprichter uit" in notice.text()
    notice.click()
    assert navigator.asked[-1] == ("foundation", ())
    screen = show(FoundationScreen(worker, navigator))
    assert "nog niet compleet" in find(screen, "foundation-state").accessibleName() or in_sight(
        screen, "foundation-steps"
    )
    accessible_tree(screen)
    grab(screen, "foundation-1", (1280, 1100))
    assert cut_texts(screen) == []
    find(screen, "invite").click()
    assert len(find(screen, "errors").texts()) == 2
    find(screen, "invite.name").setText(SECOND)
    find(screen, "invite.function").setText("hoofd bedrijfsvoering")
    find(screen, "invite").click()
    settle(worker)
    code = find(screen, "activation-code").text()
    assert not in_sight(screen, "invite")
    new.close()
    worker.lock()
    settle(worker)
    new.activate(SECOND, code)
    worker.unlocked(keep_waiting_work=False)
    worker = work_in(new, SECOND)
    notice = find(show(WorkListScreen(worker, navigator)), "notice:foundation")
    assert "Bevestig de oprichting" in notice.text()
    screen = show(FoundationScreen(worker, navigator))
    grab(screen, "foundation-2", (1280, 1300))
    accessible_tree(screen)
    find(screen, "confirm-foundation").click()
    settle(worker)
    assert in_sight(screen, "foundation-steps")
    find(screen, "compared:first").click()
    find(screen, "confirm-foundation").click()
    settle(worker)
    assert not in_sight(screen, "foundation-steps")
    complete: list[bool] = []

    def ask(session: Session) -> bool:
        return people.foundation(session).complete

    worker.run(ask, complete.append)
    settle(worker)
    assert complete == [True]
    assert not in_sight(show(WorkListScreen(worker, navigator)), "notices")


def test_the_first_founder_reads_aloud_and_cannot_confirm(
    new: RealVault, work_in: WorkIn, navigator: FakeNavigator, show: Show
) -> None:
    code = people.invite(new.log_in(FIRST), SECOND, "hoofd bedrijfsvoering", ("beheerder",))
    new.activate(SECOND, code)
    screen = show(FoundationScreen(work_in(new, FIRST), navigator))
    assert in_sight(screen, "first-fingerprint")
    assert not in_sight(screen, "confirm-foundation")
    accounts = show(AccountsScreen(screen.worker, navigator))
    assert in_sight(accounts, "not-complete")
    assert not in_sight(accounts, "invite")


@pytest.mark.usefixtures("large_text")
def test_people_fit_with_text_twice_as_large(
    vault: RealVault,
    work_in: WorkIn,
    navigator: FakeNavigator,
    show: Show,
    grab: Callable[..., object],
) -> None:
    vault.add("Tom Taal", "teamleider")
    worker = work_in(vault, FIRST)
    for name, screen in (
        ("accounts-real", show(AccountsScreen(worker, navigator))),
        ("foundation", show(FoundationScreen(worker, navigator))),
    ):
        grab(screen, f"200-{name}", (1280, 720))
        assert cut_texts(screen) == [], name
