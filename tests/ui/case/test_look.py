"""Every kind of page at the usual size, at twice the text size and in the dark: nothing is cut."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from app.wizard.questions import steps
from tests.ui.looking import cut_texts
from ui import theme
from ui.case.screen import CaseScreen

PAGES = [page.id for step in steps() for page in step.pages]
SOME = ["signal", "offences", "scope_frame", "test_tasks", "munis", "share_choices", "check"]


@pytest.mark.parametrize("page", PAGES)
def test_no_page_cuts_a_text(
    full_case: str,
    case_screen: Callable[..., CaseScreen],
    grab: Callable[..., Path],
    page: str,
) -> None:
    screen = case_screen(full_case, page)
    grab(screen, f"case-{page}")
    assert cut_texts(screen) == []


@pytest.mark.usefixtures("large_text")
@pytest.mark.parametrize("page", SOME)
def test_twice_the_text_size_cuts_nothing(
    full_case: str,
    case_screen: Callable[..., CaseScreen],
    grab: Callable[..., Path],
    page: str,
) -> None:
    screen = case_screen(full_case, page)
    grab(screen, f"case-large-{page}", (1280, 720))
    assert cut_texts(screen) == []


@pytest.fixture
def dark(qapp: QApplication) -> Iterator[None]:
    """Ask for light text on a dark ground, for one test."""
    theme.use(qapp, theme.DARK)
    yield
    theme.use(qapp, theme.LIGHT)


@pytest.mark.usefixtures("dark")
@pytest.mark.parametrize("page", SOME)
def test_dark_pages(
    full_case: str,
    case_screen: Callable[..., CaseScreen],
    grab: Callable[..., Path],
    page: str,
) -> None:
    screen = case_screen(full_case, page)
    grab(screen, f"case-dark-{page}")
    assert cut_texts(screen) == []


@pytest.mark.usefixtures("large_text")
@pytest.mark.parametrize("page", ["person", "test_tasks", "check"])
def test_errors_at_twice_the_text_size(
    empty_case: str,
    case_screen: Callable[..., CaseScreen],
    grab: Callable[..., Path],
    page: str,
) -> None:
    screen = case_screen(empty_case, page)
    screen.next.click()
    assert screen.errors.texts()
    grab(screen, f"case-large-errors-{page}", (1280, 720))
    assert cut_texts(screen) == []
