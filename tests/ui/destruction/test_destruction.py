"""Destroying on screen: propose, wait, another person, the statement."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget

from app.case.workflow import Role
from app.services.ending import backups, holds
from app.store.destructions import DestroyedCases
from tests.conftest import PracticeVault
from tests.services.closed import closed_case, destroyed, due, proposed
from tests.ui.looking import FakeNavigator, cut_texts, find, in_sight, paper_shown
from ui.destruction.screen import DestructionScreen
from ui.screen import Screen
from ui.worker import Worker

Show = Callable[[Screen], Screen]
Settle = Callable[[Worker], None]


def press(screen: QWidget, name: str) -> None:
    button = find(screen, name)
    assert isinstance(button, QAbstractButton)
    button.click()


def test_two_people_on_screen(
    practice_vault: PracticeVault,
    work_as: Callable[[Role], Worker],
    navigator: FakeNavigator,
    show: Show,
    settle: Settle,
    accessible_tree: Callable[[QWidget], None],
    grab: Callable[..., Path],
) -> None:
    case_id = closed_case(practice_vault)
    due(practice_vault)
    practice_vault.close()
    worker = work_as("casemanager")
    screen = show(DestructionScreen(worker, navigator))
    accessible_tree(screen)
    press(screen, f"propose:{case_id}")
    settle(worker)
    found: list[str] = []
    worker.run(
        lambda session: [row[0] for row in session.connection.rows("SELECT id FROM destruction")],
        found.extend,
    )
    settle(worker)
    (proposal,) = found
    assert not in_sight(screen, f"destroy:{proposal}")
    grab(screen, "destruction-proposed")
    practice_vault.clock.advance(days=7)
    worker = work_as("teamleider")
    screen = show(DestructionScreen(worker, navigator))
    press(screen, f"destroy:{proposal}")
    assert in_sight(screen, "confirm-destroy")
    grab(screen, "destruction-confirm")
    accessible_tree(screen)
    press(screen, "confirm-destroy:yes")
    settle(worker)
    grab(screen, "destruction-done")
    accessible_tree(screen)
    assert in_sight(screen, f"destroyed:{case_id}")
    press(screen, f"statement:{case_id}")
    settle(worker)
    title, text = paper_shown()
    assert title == "Verklaring van vernietiging"
    assert "Casper Kaas" in text
    assert "Tessa Team" in text
    assert "Selectielijst 2026, nummer 12" in text


def test_a_proposal_is_withdrawn_with_a_reason(
    practice_vault: PracticeVault,
    work_as: Callable[[Role], Worker],
    navigator: FakeNavigator,
    show: Show,
    settle: Settle,
) -> None:
    case_id = closed_case(practice_vault)
    proposal = proposed(practice_vault, case_id)
    practice_vault.close()
    worker = work_as("teamleider")
    screen = show(DestructionScreen(worker, navigator))
    press(screen, f"cancel:{proposal}")
    settle(worker)
    assert isinstance(screen, DestructionScreen)
    assert "waarom" in screen.errors.texts()[0]
    why = find(screen, f"cancel-reason:{proposal}")
    assert isinstance(why, QLineEdit)
    why.setText("Er loopt nog iets.")
    press(screen, f"cancel:{proposal}")
    settle(worker)
    assert in_sight(screen, f"propose:{case_id}")


def test_what_is_held_cannot_be_proposed_and_the_case_is_one_step_away(
    practice_vault: PracticeVault,
    work_as: Callable[[Role], Worker],
    navigator: FakeNavigator,
    show: Show,
) -> None:
    case_id = closed_case(practice_vault)
    holds.set_hold(practice_vault.sessions[-1], case_id, "complaint", "Klacht")
    due(practice_vault)
    practice_vault.close()
    screen = show(DestructionScreen(work_as("casemanager"), navigator))
    assert not in_sight(screen, f"propose:{case_id}")
    press(screen, f"look:{case_id}")
    assert navigator.asked[-1] == ("closing", (case_id,))


@pytest.mark.usefixtures("large_text")
def test_the_backups_that_still_hold_it_are_named_and_nothing_is_cut(
    practice_vault: PracticeVault,
    work_as: Callable[[Role], Worker],
    navigator: FakeNavigator,
    show: Show,
    grab: Callable[..., Path],
    tmp_path: Path,
) -> None:
    case_id = closed_case(practice_vault)
    made = backups.make_backup(practice_vault.log_in("beheerder"), tmp_path)
    destroyed(practice_vault, case_id)
    assert DestroyedCases(practice_vault.sessions[-1].connection).get(case_id)
    practice_vault.close()
    screen = show(DestructionScreen(work_as("beheerder"), navigator))
    grab(screen, "destruction-large", (1280, 720))
    assert cut_texts(screen) == []

    card = find(screen, f"destroyed:{case_id}")
    texts = [getattr(part, "text", str)() for part in card.findChildren(QWidget)]
    assert any(Path(made.place).name in text.replace("\u200b", "") for text in texts)
    press(screen, "to-backups")
    assert navigator.asked[-1] == ("backups", ())


def test_a_register_line_past_its_term_goes_the_same_way(
    practice_vault: PracticeVault,
    work_as: Callable[[Role], Worker],
    navigator: FakeNavigator,
    show: Show,
    settle: Settle,
) -> None:
    case_id = closed_case(practice_vault)
    destroyed(practice_vault, case_id)
    practice_vault.clock.advance(days=4 * 366)
    practice_vault.close()
    worker = work_as("casemanager")
    screen = show(DestructionScreen(worker, navigator))
    press(screen, "propose-line:1")
    settle(worker)
    practice_vault.clock.advance(days=7)
    worker = work_as("teamleider")
    screen = show(DestructionScreen(worker, navigator))
    (button,) = [
        one
        for one in screen.findChildren(QAbstractButton)
        if one.objectName().startswith("destroy:") and one.isVisibleTo(screen)
    ]
    button.click()
    press(screen, "confirm-destroy:yes")
    settle(worker)
    left: list[object] = []
    worker.run(
        lambda session: (
            session.connection.rows("SELECT count(*) FROM disclosure"),
            session.connection.rows("SELECT count(*) FROM register_person"),
        ),
        left.append,
    )
    settle(worker)
    assert left == [([(0,)], [(0,)])]
