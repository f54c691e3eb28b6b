"""A page says on top and at its field what is wrong, also when the field is gone meanwhile."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from app.case.refusal import Refusal
from tests.ui.looking import FakeNavigator
from ui.page_screen import PageScreen
from ui.widgets import Field, line_field
from ui.worker import Worker


@pytest.fixture
def page(qtbot: QtBot, worker: Worker, navigator: FakeNavigator) -> PageScreen:
    made = PageScreen(worker, navigator, "Titel", "some-page")
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def field(page: PageScreen) -> Field:
    made = line_field("Naam", "name")
    page.add(made)
    return made


def test_it_begins_with_its_heading(page: PageScreen) -> None:
    assert (page.title, page.heading.text(), page.objectName()) == ("Titel", "Titel", "some-page")
    assert not page.errors.isVisible()


def test_a_problem_stands_at_its_field_until_it_is_solved(page: PageScreen, field: Field) -> None:
    assert page.show_problems([("Vul de naam in.", field)])
    assert page.errors.texts() == ("Vul de naam in.",)
    assert field.error() == "Fout: Vul de naam in."
    assert not page.show_problems([])
    assert page.errors.texts() == ()
    assert field.error() == ""


def test_a_refusal_takes_the_place_of_a_problem(page: PageScreen, field: Field) -> None:
    page.show_problems([("Vul de naam in.", field)])
    page.refused(Refusal("Dit kan nu niet."))
    assert page.errors.texts() == ("Dit kan nu niet.",)
    assert field.error() == ""
    page.refused_at(Refusal("Deze naam is er al."), field)
    assert field.error() == "Fout: Deze naam is er al."


def test_a_field_that_was_made_anew_is_not_touched(page: PageScreen, field: Field) -> None:
    page.show_problems([("Vul de naam in.", field)])
    delete(field)
    page.refused(Refusal("Dit kan nu niet."))
    assert page.errors.texts() == ("Dit kan nu niet.",)
