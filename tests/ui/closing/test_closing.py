"""Closing a case on screen, and holding it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPlainTextEdit, QWidget

from app.case.workflow import Role
from app.services.casework import cases
from app.services.ending import closing, holds
from tests.acceptance import walking
from tests.conftest import PracticeVault
from tests.services.closed import RULE, closed_case, with_rule
from tests.ui.looking import FakeNavigator, cut_texts, find, in_sight
from ui.closing.screen import ClosingScreen
from ui.screen import Screen
from ui.worker import Worker

Show = Callable[[Screen], Screen]


def press(screen: QWidget, name: str) -> None:
    button = find(screen, name)
    assert isinstance(button, QAbstractButton)
    button.click()


def type_in(screen: QWidget, name: str, text: str) -> None:
    editor: Any = find(screen, name)
    if isinstance(editor, QPlainTextEdit):
        editor.setPlainText(text)
    else:
        assert isinstance(editor, QLineEdit)
        editor.setText(text)
        editor.editingFinished.emit()


def errors(screen: Screen) -> tuple[str, ...]:
    assert isinstance(screen, ClosingScreen)
    return screen.errors.texts()


def test_closing_needs_a_reason_a_rule_and_a_word_about_what_is_open(
    practice_vault: PracticeVault,
    work_as: Callable[[Role], Worker],
    navigator: FakeNavigator,
    show: Show,
    settle: Callable[[Worker], None],
    accessible_tree: Callable[[QWidget], None],
    grab: Callable[..., Path],
) -> None:
    with_rule(practice_vault)
    case_id = walking.decided(practice_vault, "a")
    practice_vault.close()
    worker = work_as("casemanager")
    screen = show(ClosingScreen(worker, navigator, case_id))
    accessible_tree(screen)
    assert in_sight(screen, "open-items")
    press(screen, "close-case")
    assert errors(screen) == (
        "Kies waarom u de zaak sluit.",
        "Kies welke bewaarregel voor deze zaak geldt.",
    )
    press(screen, "close.reason:other_way")
    press(screen, f"close.rule:{RULE}")
    settle(worker)
    assert find(screen, "close.destroy_on").text() == "23-5-2027"
    grab(screen, "closing")
    press(screen, "close-case")
    settle(worker)
    assert "schrijf waarom u toch sluit" in errors(screen)[0]
    type_in(screen, "close.open_reason", "De gemeente krijgt het langs een andere weg.")
    press(screen, "close-case")
    settle(worker)
    assert "penitentiair dossier" in errors(screen)[0]
    type_in(screen, "close.dossier_reason", "Er is nog geen dossier.")
    type_in(screen, "close.destroy_on", "31-31-2027")
    press(screen, "close-case")
    assert errors(screen)
    type_in(screen, "close.destroy_on", "01-01-2028")
    press(screen, "close-case")
    settle(worker)
    assert "schrijf dan waarom" in errors(screen)[0]
    type_in(screen, "close.deviation", "Er kan nog een klacht komen.")
    press(screen, "close-case")
    settle(worker)
    assert ("work_list", ()) in navigator.asked
    seen: list[Any] = []
    worker.run(lambda session: closing.closed_view(session, case_id), seen.append)
    settle(worker)
    assert seen[0].destroy_on.isoformat() == "2028-01-01"


def test_without_a_rule_the_page_says_who_makes_one(
    practice_vault: PracticeVault,
    work_as: Callable[[Role], Worker],
    navigator: FakeNavigator,
    show: Show,
    settle: Callable[[Worker], None],
) -> None:
    case_id = walking.imported(practice_vault, "c")
    practice_vault.close()
    worker = work_as("casemanager")
    screen = show(ClosingScreen(worker, navigator, case_id))
    press(screen, "close.reason:created_by_mistake")
    press(screen, "close-case")
    settle(worker)
    assert "bewaarregel" in errors(screen)[0]


def test_a_closed_case_can_be_read_held_and_let_go_but_not_changed(
    practice_vault: PracticeVault,
    work_as: Callable[[Role], Worker],
    navigator: FakeNavigator,
    show: Show,
    settle: Callable[[Worker], None],
    accessible_tree: Callable[[QWidget], None],
    grab: Callable[..., Path],
) -> None:
    case_id = closed_case(practice_vault)
    practice_vault.close()
    worker = work_as("casemanager")
    screen = show(ClosingScreen(worker, navigator, case_id))
    assert not in_sight(screen, "close-case")
    press(screen, "hold-form")
    press(screen, "set-hold")
    assert "Kies waarom" in errors(screen)[0]
    press(screen, "hold.kind:complaint")
    press(screen, "set-hold")
    settle(worker)
    assert "Schrijf waarom" in errors(screen)[0]
    type_in(screen, "hold.reason", "Klacht 12 loopt nog")
    type_in(screen, "hold.until", "01-03-2027")
    press(screen, "set-hold")
    settle(worker)
    found: list[Any] = []
    worker.run(lambda session: holds.holds(session, case_id), found.append)
    worker.run(lambda session: cases.open_case(session, case_id), found.append)
    settle(worker)
    (hold,), view = found
    assert (hold.kind, hold.open) == ("complaint", True)
    assert (view.state, view.writable) == ("closed", False)
    press(screen, "source-regimes")
    accessible_tree(screen)
    grab(screen, "closed-held")
    press(screen, f"lift:{hold.id}")
    settle(worker)
    assert "weer vernietigd" in errors(screen)[0]
    type_in(screen, f"lift-reason:{hold.id}", "De klacht is afgehandeld.")
    press(screen, f"lift:{hold.id}")
    settle(worker)
    assert not in_sight(screen, f"lift:{hold.id}")


def test_another_day_is_chosen_for_a_closed_case(
    practice_vault: PracticeVault,
    work_as: Callable[[Role], Worker],
    navigator: FakeNavigator,
    show: Show,
    settle: Callable[[Worker], None],
    accessible_tree: Callable[[QWidget], None],
) -> None:
    case_id = closed_case(practice_vault)
    practice_vault.close()
    worker = work_as("casemanager")
    screen = show(ClosingScreen(worker, navigator, case_id))
    press(screen, "term-form")
    accessible_tree(screen)
    press(screen, f"term.rule:{RULE}")
    type_in(screen, "term.destroy_on", "geen dag")
    press(screen, "change-term")
    assert errors(screen)
    type_in(screen, "term.destroy_on", "01-06-2028")
    press(screen, "change-term")
    settle(worker)
    assert "waarom" in errors(screen)[0]
    type_in(screen, "term.reason", "De FG vroeg om langer te bewaren.")
    press(screen, "change-term")
    settle(worker)
    assert navigator.asked[-1] == ("closing", (case_id,))
    seen: list[Any] = []
    worker.run(lambda session: closing.closed_view(session, case_id), seen.append)
    settle(worker)
    assert seen[0].destroy_on.isoformat() == "2028-06-01"


@pytest.mark.usefixtures("large_text")
def test_nothing_is_cut_in_large_text(
    practice_vault: PracticeVault,
    work_as: Callable[[Role], Worker],
    navigator: FakeNavigator,
    show: Show,
    grab: Callable[..., Path],
) -> None:
    with_rule(practice_vault)
    case_id = walking.decided(practice_vault, "a")
    practice_vault.close()
    screen = show(ClosingScreen(work_as("casemanager"), navigator, case_id))
    press(screen, "retention-law")
    press(screen, "source-regimes")
    grab(screen, "closing-large", (1280, 720))
    assert cut_texts(screen) == []
