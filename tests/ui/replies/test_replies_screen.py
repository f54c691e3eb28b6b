"""Replies on screen: read from a file, typed over, done, and the time line."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QListWidget, QWidget
from pytestqt.qtbot import QtBot

from app import law
from app.case.workflow import Role
from tests.conftest import PracticeVault
from tests.services.test_law_texts import confirm, propose
from tests.ui.driving import Driver
from tests.ui.gemeente_walk import Answered, handed_over
from tests.ui.looking import FakeNavigator, cut_texts, in_sight, paper_shown
from ui.replies.screen import RepliesScreen
from ui.worker import Worker

WorkAs = Callable[[Role], Worker]
Open = Callable[..., Driver]


@pytest.fixture
def answered(practice_vault: PracticeVault) -> Answered:
    return handed_over(practice_vault)


@pytest.fixture
def opened(qtbot: QtBot, answered: Answered, work_as: WorkAs, navigator: FakeNavigator) -> Open:
    def do(role: Role = "casemanager") -> Driver:
        worker = work_as(role)
        return Driver(qtbot, worker, navigator, RepliesScreen(worker, navigator, answered.case_id))

    return do


def said(driver: Driver) -> str:
    labels = driver.screen.findChildren(QLabel)
    return "\n".join(label.text() for label in labels if label.isVisible())


def lines(driver: Driver) -> list[str]:
    found = driver.find("timeline")
    assert isinstance(found, QListWidget)
    return [found.item(row).text() for row in range(found.count())]


def take(driver: Driver, path: Path) -> None:
    assert isinstance(driver.screen, RepliesScreen)
    driver.screen.import_file(str(path))
    driver.settle()
    driver.settle()


def test_a_reply_from_a_file_is_shown_and_ends_what_it_ends(
    answered: Answered, opened: Open, tmp_path: Path
) -> None:
    path = answered.reply_file(tmp_path, "answer")
    driver = opened()
    assert "Er is nog geen antwoord." in said(driver)
    before = len(lines(driver))
    take(driver, path)
    text = said(driver)
    assert "Antwoord van gemeente Tilburg ingelezen: Antwoord." in text
    assert "Politie, basisteam" in text
    assert "Te doen" in text
    assert "art. 18b lid 2 Pbw" in text
    assert len(lines(driver)) == before + 1
    assert "Gemeente Tilburg antwoordde over melding" in lines(driver)[-1]
    assert "uur, Casper Kaas (casemanager PI): Gemeente" in lines(driver)[-1]
    take(driver, path)
    assert "Dit antwoord was al ingelezen. Er is niets veranderd." in said(driver)
    assert len(lines(driver)) == before + 1


def test_a_forged_reply_is_told_in_one_sentence(
    answered: Answered, opened: Open, tmp_path: Path
) -> None:
    path = answered.reply_file(tmp_path, "answer")
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(bytes(data))
    driver = opened()
    take(driver, path)
    assert "niet ondertekend" in said(driver) or "gaat niet open" in said(driver)
    assert "Er is nog geen antwoord." in said(driver)


def test_what_a_reply_asks_is_noted(
    answered: Answered, opened: Open, accessible_tree: Callable[[QWidget], None]
) -> None:
    answered.answered("question")
    driver = opened()
    (name,) = [
        one.objectName()
        for one in driver.screen.findChildren(QWidget)
        if one.objectName().startswith("handle:")
    ]
    accessible_tree(driver.screen)
    driver.press(name)
    accessible_tree(driver.screen)
    driver.press("keep-handled")
    assert "één zin" in driver.errors()
    driver.write("handled.note", "Gebeld met J. Smit.")
    driver.press("keep-handled")
    assert "Gebeld met J. Smit." in said(driver)
    assert "Te doen" not in said(driver)
    assert lines(driver)[-1].count("Gebeld met J. Smit.") == 1


def test_a_wrong_gemeente_leads_to_the_change(
    answered: Answered, opened: Open, navigator: FakeNavigator
) -> None:
    answered.answered("answer", right_muni={"answer": "no", "which": "Breda"})
    driver = opened()
    (name,) = [
        one.objectName()
        for one in driver.screen.findChildren(QWidget)
        if one.objectName().startswith("change:")
    ]
    driver.press(name)
    assert navigator.asked[-1] == ("change", (answered.case_id, answered.notification))


def test_an_answer_by_telephone_is_typed_over(
    answered: Answered,
    opened: Open,
    accessible_tree: Callable[[QWidget], None],
    grab: Callable[..., Path],
) -> None:
    driver = opened()
    driver.press("type-reply")
    accessible_tree(driver.screen)
    driver.press("keep-reply")
    for part in ("over welke melding", "hoe het antwoord kwam", "wat de gemeente stuurt"):
        assert part in driver.errors()
    assert "Fout: Kies hoe het antwoord kwam." in said(driver)
    driver.press(f"typed.notification:{answered.notification}")
    driver.press("typed.how:telephone")
    driver.press("reply.kind:question")
    driver.press("keep-reply")
    assert "vraag" in driver.errors()
    driver.write("reply.question", "Is de datum al zeker?")
    grab(driver.screen, "typing-reply")
    driver.press("keep-reply")
    driver.settle()
    assert "Is de datum al zeker?" in said(driver)
    assert "Telefoon" in said(driver)


def test_who_may_only_read_gets_no_buttons(answered: Answered, opened: Open) -> None:
    answered.answered("question")
    driver = opened("controleur")
    assert "Te doen" in said(driver)
    for name in ("import-reply", "type-reply"):
        assert not in_sight(driver.screen, name)
    assert not [
        one for one in driver.screen.findChildren(QWidget) if one.objectName().startswith("handle:")
    ]


def test_the_time_line_goes_on_paper(answered: Answered, opened: Open) -> None:
    answered.answered("question")
    driver = opened()
    driver.press("timeline-paper")
    title, text = paper_shown()
    assert title == "Tijdlijn van een zaak"
    assert "Gemeente Tilburg antwoordde" in text
    assert "Casper Kaas, casemanager PI" in text


def test_the_screen_is_readable(
    answered: Answered,
    opened: Open,
    accessible_tree: Callable[[QWidget], None],
    grab: Callable[..., Path],
) -> None:
    answered.answered("answer", right_muni={"answer": "no", "which": "Breda"})
    driver = opened()
    accessible_tree(driver.screen)
    grab(driver.screen, "replies")
    grab(driver.screen, "replies-tall", (1280, 2200))
    assert not cut_texts(driver.screen)


@pytest.mark.usefixtures("large_text")
def test_nothing_is_cut_with_large_text(
    answered: Answered, opened: Open, grab: Callable[..., Path]
) -> None:
    answered.answered("answer", right_muni={"answer": "no", "which": "Breda"})
    driver = opened()
    grab(driver.screen, "replies-large", (1280, 720))
    assert not cut_texts(driver.screen)
    driver.press("type-reply")
    grab(driver.screen, "typing-reply-large", (1280, 720))
    assert not cut_texts(driver.screen)


@pytest.mark.usefixtures("large_text")
def test_the_law_texts_of_then_stand_with_the_case(
    practice_vault: PracticeVault,
    answered: Answered,
    opened: Open,
    accessible_tree: Callable[[QWidget], None],
    grab: Callable[..., Path],
) -> None:
    assert answered.case_id
    changed = replace(law.entry("pbw-18b-1"), text="De nieuwe tekst van artikel 18b.")
    confirm(practice_vault, propose(practice_vault, changed), "beheerder", "teamleider")
    practice_vault.close()
    driver = opened()
    assert "Sindsdien anders" not in said(driver)
    driver.press("assessed-under")
    assert "Sindsdien anders: 1." in said(driver)
    assert "artikel 18b.]" in said(driver)  # with a sign around what is other
    accessible_tree(driver.screen)
    grab(driver.screen, "assessed-under", (1280, 720))
    assert cut_texts(driver.screen) == []
    driver.press("to-law")
    assert driver.navigator.asked[-1] == ("law", (None,))


def test_a_case_assessed_under_the_texts_of_now_says_so(opened: Open) -> None:
    driver = opened()
    assert "Beoordeeld onder" not in said(driver)
    driver.press("assessed-under")
    assert "Beoordeeld onder dezelfde wetteksten als nu gelden." in said(driver)
