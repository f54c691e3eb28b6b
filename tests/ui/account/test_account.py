"""One's own account on screen: fingerprint, workstations and another passphrase."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QAbstractButton, QWidget

from app.case.workflow import Role
from app.services.keys import access, own_account, people
from app.services.session import Session
from app.vault.refusals import WrongPassphrase
from app.vault.secrets import MemorySecrets
from tests.conftest import NAMES, PASSPHRASE, PracticeVault
from tests.services.founded import RealVault, found_real
from tests.ui.looking import FakeNavigator, cut_texts, find, in_sight
from ui.account.screen import AccountScreen
from ui.screen import Screen
from ui.worker import Worker

WorkAs = Callable[[Role], Worker]
Show = Callable[[Screen], Screen]
Settle = Callable[[Worker], None]
NEW = "negen gele bussen naar het plein"


@pytest.fixture
def screen(work_as: WorkAs, navigator: FakeNavigator, show: Show) -> Screen:
    return show(AccountScreen(work_as("casemanager"), navigator))


def fill(screen: Screen, now: str, first: str, again: str) -> None:
    find(screen, "passphrase-now").setText(now)
    find(screen, "passphrase").setText(first)
    find(screen, "passphrase-again").setText(again)
    find(screen, "change-passphrase").click()


def errors(screen: Screen) -> tuple[str, ...]:
    texts: tuple[str, ...] = find(screen, "errors").texts()
    return texts


def test_the_fingerprint_is_the_one_that_others_see(
    screen: Screen, practice_vault: PracticeVault
) -> None:
    shown = find(screen, "own-fingerprint")
    words, groups = shown.words(), shown.groups()
    assert words in shown.accessibleDescription()
    assert groups in shown.accessibleDescription()
    screen.worker.close()
    row = next(
        row
        for row in people.accounts(practice_vault.log_in("beheerder"))
        if row.name == NAMES["casemanager"]
    )
    assert row.fingerprint is not None
    assert (groups, words) == (row.fingerprint.hex, " – ".join(row.fingerprint.words))
    assert "casemanager" in find(screen, "who").text()


def test_another_passphrase_opens_and_the_old_one_does_not(
    screen: Screen, settle: Settle, practice_vault: PracticeVault, navigator: FakeNavigator
) -> None:
    fill(screen, PASSPHRASE, NEW, NEW)
    settle(screen.worker)
    assert any("Uw wachtzin is veranderd" in str(values) for _name, values in navigator.asked)
    assert find(screen, "passphrase-now").text() == find(screen, "passphrase").text() == ""
    screen.worker.close()
    env, folder = practice_vault.env, practice_vault.folder
    with pytest.raises(WrongPassphrase):
        access.log_in(env, folder, NAMES["casemanager"], PASSPHRASE)
    practice_vault.sessions.append(access.log_in(env, folder, NAMES["casemanager"], NEW))


@pytest.mark.parametrize(
    ("now", "first", "again", "sentence"),
    [
        ("", "", "", "Vul uw wachtzin van nu in."),
        (PASSPHRASE, NEW, NEW + "!", "niet gelijk"),
        (PASSPHRASE, PASSPHRASE, PASSPHRASE, "dezelfde wachtzin"),
        ("een heel verkeerde wachtzin", NEW, NEW, "huidige wachtzin klopt niet"),
        (PASSPHRASE, "kort", "kort", "te kort"),
    ],
)
def test_what_is_wrong_is_said_at_its_field(
    screen: Screen, settle: Settle, now: str, first: str, again: str, sentence: str
) -> None:
    fill(screen, now, first, again)
    settle(screen.worker)
    assert sentence in errors(screen)[0]


def test_a_wrong_passphrase_here_makes_one_wait_too(screen: Screen, settle: Settle) -> None:
    for _time in range(3):
        fill(screen, "een heel verkeerde wachtzin", NEW, NEW)
        settle(screen.worker)
    fill(screen, PASSPHRASE, NEW, NEW)
    settle(screen.worker)
    assert "Wacht nog" in errors(screen)[0]


def test_a_code_lets_one_in_on_another_workstation_which_can_be_removed(
    screen: Screen,
    settle: Settle,
    practice_vault: PracticeVault,
) -> None:
    assert not [
        b for b in screen.findChildren(QAbstractButton) if "remove-workstation:" in b.objectName()
    ]
    find(screen, "new-workstation-code").click()
    settle(screen.worker)
    code = find(screen, "workstation-code").text()
    find(screen, "forget-code").click()
    assert not in_sight(screen, "workstation-code")
    screen.worker.close()
    elsewhere = replace(practice_vault.env, secrets=MemorySecrets(), workstation_name="werkplek 2")
    folder, name = practice_vault.folder, NAMES["casemanager"]
    access.close(access.add_workstation(elsewhere, folder, name, code, NEW))
    session = practice_vault.log_in("casemanager")
    (other,) = [row for row in own_account.workstations(session) if not row.here]
    assert other.label == "werkplek 2"


@pytest.fixture
def two(practice_vault: PracticeVault) -> str:
    """The id of a second workstation of the casemanager."""
    code = own_account.new_workstation_code(practice_vault.log_in("casemanager"))
    practice_vault.close()
    elsewhere = replace(practice_vault.env, secrets=MemorySecrets(), workstation_name="werkplek 2")
    folder, name = practice_vault.folder, NAMES["casemanager"]
    access.close(access.add_workstation(elsewhere, folder, name, code, NEW))
    session = practice_vault.log_in("casemanager")
    (other,) = [row.id for row in own_account.workstations(session) if not row.here]
    practice_vault.close()
    return other


def test_a_workstation_is_removed_after_one_question(
    two: str, screen: Screen, settle: Settle, navigator: FakeNavigator
) -> None:
    button = find(screen, f"remove-workstation:{two}")
    assert "werkplek 2" in button.accessibleName()
    button.click()
    assert "gestolen" in find(screen, "confirm-remove").text()
    find(screen, "confirm-remove:no").click()
    assert not in_sight(screen, "confirm-remove")
    button.click()
    find(screen, "confirm-remove:yes").click()
    settle(screen.worker)
    assert ("message", ("De werkplek is verwijderd.",)) in navigator.asked
    assert not in_sight(screen, f"remove-workstation:{two}")
    left: list[int] = []

    def count(session: Session) -> int:
        return len(own_account.workstations(session))

    screen.worker.run(count, left.append)
    settle(screen.worker)
    assert left == [1]


@pytest.mark.usefixtures("two")
def test_it_can_be_read_aloud_and_looked_at(
    screen: Screen,
    settle: Settle,
    accessible_tree: Callable[[QWidget], None],
    grab: Callable[..., object],
) -> None:
    find(screen, "new-workstation-code").click()
    settle(screen.worker)
    accessible_tree(screen)
    grab(screen, "account")
    grab(screen, "account-whole", (1280, 1500))
    assert cut_texts(screen) == []


@pytest.mark.usefixtures("two", "large_text")
def test_it_fits_with_text_twice_as_large(screen: Screen, grab: Callable[..., object]) -> None:
    grab(screen, "200-account", (1280, 720))
    assert cut_texts(screen) == []


def test_a_role_that_waits_is_told(
    tmp_path_factory: pytest.TempPathFactory,
    work_in: Callable[[RealVault, str], Worker],
    navigator: FakeNavigator,
    show: Show,
) -> None:
    vault = found_real(tmp_path_factory.mktemp("echt") / "kluis")
    vault.add("Tom Taal", "teamleider")
    screen = show(AccountScreen(work_in(vault, "Tom Taal"), navigator))
    assert "teamleider" in find(screen, "waiting-roles").text()
    assert "nog geen" in find(screen, "who").text()
