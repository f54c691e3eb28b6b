"""The help window: topics, words, search, keyboard, and the right pane of a question."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QPushButton, QWidget
from pytestqt.qtbot import QtBot

import ui.screen
from app import law
from app.services.lawbook import help_texts
from app.wizard.questions.index import places
from tests.ui.looking import cut_texts, find
from ui.case.law_pane import LawPane
from ui.help.places import TOPICS, topic_of
from ui.help.window import HelpWindow
from ui.widgets import Unfolding

HOUSE = Path(__file__).resolve().parents[3]


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def window(parent: QWidget) -> HelpWindow:
    return HelpWindow.open(parent)


@pytest.fixture
def pane(qtbot: QtBot) -> LawPane:
    made = LawPane()
    qtbot.addWidget(made)
    made.resize(320, 900)
    made.show()
    return made


def rows(window: HelpWindow) -> list[str]:
    listed: QListWidget = find(window, "help-list")
    return [listed.item(at).text() for at in range(listed.count())]


def test_it_begins_with_what_the_program_does(window: HelpWindow) -> None:
    assert "artikel 18b" in window.text()
    assert rows(window)[0] == "Onderwerpen"
    shown = len(help_texts.topics()) + len(help_texts.terms()) + 2
    assert len(rows(window)) == shown


def test_the_same_window_opens_again(parent: QWidget, window: HelpWindow) -> None:
    again = HelpWindow.open(parent, "overdracht")
    assert again is window
    assert "gewone e-mail" in window.text()


def test_searching_finds_topics_and_words(window: HelpWindow) -> None:
    window.findChild(QWidget, "help-search").setText("driehoek")  # type: ignore[attr-defined]
    assert rows(window) == ["Woorden", "driehoek"]
    assert "burgemeester, politie" in window.text()
    window.findChild(QWidget, "help-search").setText("xyzzy")  # type: ignore[attr-defined]
    assert rows(window) == []


def test_every_topic_and_word_can_be_read(window: HelpWindow) -> None:
    listed: QListWidget = find(window, "help-list")
    for at in range(listed.count()):
        item = listed.item(at)
        if item.flags() & Qt.ItemFlag.ItemIsEnabled:
            listed.setCurrentItem(item)
            assert item.text() in window.text()


def test_escape_closes_it(qtbot: QtBot, window: HelpWindow) -> None:
    qtbot.keyClick(find(window, "help-list"), Qt.Key.Key_Escape)
    assert not window.isVisible()


def test_a_topic_shows_the_texts_it_leans_on(window: HelpWindow) -> None:
    window.show_topic("artikel-18b")
    toggle: QPushButton = find(window, "help-law:pbw-18b-1")
    toggle.click()
    assert law.entry("pbw-18b-1").text in window.text()


@pytest.mark.parametrize("name", sorted(TOPICS))
def test_topics_of_screens_exist(name: str) -> None:
    assert help_texts.topic(TOPICS[name]).id == TOPICS[name]


@pytest.mark.usefixtures("qtbot")
def test_a_screen_without_a_topic_opens_the_first() -> None:
    assert topic_of(None) == help_texts.FIRST
    assert ui.screen.Screen.__name__ not in TOPICS


def test_f1_opens_the_topic_of_the_question(qtbot: QtBot) -> None:
    screen = QWidget()
    qtbot.addWidget(screen)
    pane = LawPane(screen)
    pane.show_question(places()["muni.why"].question)
    assert topic_of(screen) == "gemeente"
    pane.show_question(None)
    assert topic_of(screen) == "stappen"


def test_words_and_help_stand_next_to_the_question(pane: LawPane, qtbot: QtBot) -> None:
    pane.show_question(places()["scope.place"].question)
    word: QPushButton = find(pane, "term:JJI en FPC")
    assert word.focusPolicy() & Qt.FocusPolicy.TabFocus
    qtbot.keyClick(word, Qt.Key.Key_Space)
    assert "kliniek voor tbs" in pane.text()
    with qtbot.waitSignal(pane.topic_wanted) as asked:
        qtbot.keyClick(find(pane, "help-topic"), Qt.Key.Key_Return)
    assert asked.args == ["artikel-18b"]


def test_each_framework_is_explained_as_ours(pane: LawPane) -> None:
    pane.show_question(places()["scope.frame"].question)
    for row in places()["scope.frame"].question.rows:
        find(pane, f"law-option:{row.code}").click()
        assert law.entry(row.law).text in pane.text()
        assert law.entry(row.law).kind == "eigen keuze"


def test_each_other_way_shows_its_own_law(pane: LawPane) -> None:
    question = places()["scope.route.way"].question
    pane.show_question(question)
    assert {option.code for option in question.options if not option.law} == {"other"}
    find(pane, "law-option:wjsg_51c").click()
    assert law.entry("beleidsregel-stappenplan").text in pane.text()


def test_it_can_be_told_apart_and_nothing_is_cut(
    window: HelpWindow,
    pane: LawPane,
    accessible_tree: Callable[[QWidget], None],
    grab: Any,
) -> None:
    window.show_topic("reikwijdte")
    grab(window, "help", (900, 640))
    accessible_tree(window)
    assert cut_texts(window) == []
    for path in ("scope.frame", "scope.route", "test.risk", "risk.sources"):
        pane.show_question(places()[path].question)
        inside = pane.widget()
        assert inside is not None
        for one in inside.findChildren(Unfolding):
            one.set_open(True)
        grab(pane, f"law-pane-{path}", (330, 900))
        accessible_tree(pane)
        assert cut_texts(pane) == []
        assert inside.width() <= pane.viewport().width()


@pytest.mark.usefixtures("large_text")
def test_nothing_is_cut_with_large_text(qtbot: QtBot, grab: Any) -> None:
    window = HelpWindow()
    qtbot.addWidget(window)
    window.show_topic("andere-weg")
    grab(window, "help-large", (1280, 720))
    assert cut_texts(window) == []


def test_every_screen_that_has_a_topic_exists() -> None:
    code = "\n".join(file.read_text("utf-8") for file in (HOUSE / "ui").rglob("*.py"))
    assert {name for name in TOPICS if f"class {name}(" not in code} == set()
