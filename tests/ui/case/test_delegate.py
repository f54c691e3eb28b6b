"""Who accepts for the burgemeester, taken over from the register of recipients."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget

from app.services.dispatch.recipients import Mandate, add_mandate
from app.services.session import Session
from tests.ui.looking import cut_texts, find, in_sight
from ui.case.screen import CaseScreen

PART = "muni.m1.delegate_"


@pytest.fixture
def known(ask: Callable[[Callable[[Session], Any]], Any], full_case: str) -> str:
    def record(session: Session) -> None:
        mandate = Mandate(
            "gemandateerde openbare orde", "B. Bode", "MB-2026-14", None, session.today(), "griffie"
        )
        add_mandate(session, "0855", mandate)

    ask(record)
    return full_case


def test_the_register_is_offered_and_taken_over(
    known: str,
    case_screen: Callable[..., CaseScreen],
    grab: Callable[..., Path],
    accessible_tree: Callable[[QWidget], None],
) -> None:
    screen = case_screen(known, "munis")
    said = find(screen, f"register:{PART}function")
    assert isinstance(said, QLabel)
    assert "B. Bode" in said.text()
    before = screen.form.draft.value(f"{PART}name")
    assert before != "B. Bode"  # nothing is filled in by itself
    take = find(screen, f"take:{PART}function")
    assert isinstance(take, QAbstractButton)
    find(screen, f"answer:{PART}name").setFocus()
    grab(screen, "case-delegate")
    accessible_tree(screen)
    take.click()
    draft = screen.form.draft
    assert draft.value(f"{PART}function") == "gemandateerde openbare orde"
    assert draft.value(f"{PART}name") == "B. Bode"
    assert draft.value(f"{PART}mandate") == "MB-2026-14"
    assert draft.value(f"{PART}asked_on") is not None
    name = find(screen, f"answer:{PART}name")
    assert isinstance(name, QLineEdit)
    assert name.text() == "B. Bode"
    assert not in_sight(screen, f"take:{PART}function")


def test_what_the_register_does_not_know_is_not_offered(
    full_case: str, case_screen: Callable[..., CaseScreen]
) -> None:
    screen = case_screen(full_case, "munis")
    assert in_sight(screen, f"answer:{PART}function")
    assert not in_sight(screen, f"take:{PART}function")


@pytest.mark.usefixtures("large_text")
def test_the_offer_is_not_cut(known: str, case_screen: Callable[..., CaseScreen]) -> None:
    screen = case_screen(known, "munis")
    screen.resize(1280, 720)
    find(screen, f"take:{PART}function")
    assert not [text for text in cut_texts(screen) if "register" in text]
