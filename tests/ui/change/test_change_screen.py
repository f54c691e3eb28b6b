"""Withdrawing on screen: nothing beforehand, the law beside it, followed up until confirmed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel, QListWidget, QWidget
from pytestqt.qtbot import QtBot

from app.case.workflow import Role
from app.services.answers import changes
from app.services.answers.changes import Change
from tests.conftest import PracticeVault
from tests.ui.driving import Driver
from tests.ui.gemeente_walk import Answered, handed_over
from tests.ui.looking import FakeNavigator, cut_texts, in_sight, paper_shown
from ui.change.screen import ChangeScreen
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
        screen = ChangeScreen(worker, navigator, answered.case_id, answered.notification)
        return Driver(qtbot, worker, navigator, screen)

    return do


def said(driver: Driver) -> str:
    labels = driver.screen.findChildren(QLabel)
    return "\n".join(label.text() for label in labels if label.isVisible())


def lines(driver: Driver) -> list[str]:
    found = driver.find("timeline")
    assert isinstance(found, QListWidget)
    return [found.item(row).text() for row in range(found.count())]


def named(driver: Driver, beginning: str) -> str:
    found = [
        one.objectName()
        for one in driver.screen.findChildren(QAbstractButton)
        if one.objectName().startswith(beginning) and one.isVisible()
    ]
    assert found, beginning
    return found[-1]


def withdraw(driver: Driver, kind: str, ask: str) -> None:
    driver.press(f"change.kind:{kind}")
    driver.write("change.reason", "Betrokkene gaat ergens anders wonen.")
    driver.press(f"change.ask:{ask}")
    driver.press("withdraw")
    driver.press("withdraw-sure:yes")
    driver.settle()


def test_nothing_is_chosen_and_everything_is_asked(
    opened: Open, accessible_tree: Callable[[QWidget], None]
) -> None:
    driver = opened()
    assert not in_sight(driver.screen, "withdraw")
    driver.press("change.kind:not_needed")
    accessible_tree(driver.screen)
    driver.press("withdraw")
    for part in ("wat er anders is", "wat u de gemeente vraagt"):
        assert part in driver.errors()
    assert "Fout: Kies wat u de gemeente vraagt." in said(driver)
    assert not in_sight(driver.screen, "withdraw-sure:yes")


def test_what_is_changed_after_the_question_is_asked_about_anew(opened: Open) -> None:
    driver = opened()
    driver.press("change.kind:not_needed")
    driver.write("change.reason", "Betrokkene gaat ergens anders wonen.")
    driver.press("change.ask:note")
    driver.press("withdraw")
    driver.write("change.reason", "Betrokkene blijft in detentie.")
    driver.press("withdraw-sure:yes")
    assert in_sight(driver.screen, "withdraw-sure:yes")
    assert in_sight(driver.screen, "change.reason")
    driver.press("withdraw-sure:yes")
    assert not in_sight(driver.screen, "change.reason")
    assert "Betrokkene blijft in detentie." in said(driver)


@pytest.mark.parametrize(
    ("kind", "law", "demands"),
    [
        ("wrong_gemeente", False, False),
        ("incorrect", True, True),
        ("unlawful", True, True),
        ("not_needed", False, False),
        ("deceased", False, False),
    ],
)
def test_law_and_own_choice_look_different(
    opened: Open, kind: str, law: bool, demands: bool
) -> None:
    driver = opened()
    driver.press(f"change.kind:{kind}")
    assert ("Artikel 24 jo. artikel 51b" in said(driver)) is law
    if not law:
        assert "Eigen keuze" in said(driver)
    assert in_sight(driver.screen, "change.ask:destroy") is demands
    assert in_sight(driver.screen, "change.ask:request_destruction") is not demands
    assert ("Dit kan een datalek zijn." in said(driver)) is (kind in {"wrong_gemeente", "unlawful"})


def test_a_wrong_gemeente_is_followed_to_the_end(
    opened: Open,
    navigator: FakeNavigator,
    accessible_tree: Callable[[QWidget], None],
    grab: Callable[..., Path],
) -> None:
    driver = opened()
    withdraw(driver, "wrong_gemeente", "request_destruction")
    assert "Is dit een datalek?" in said(driver)
    assert "72 uur" in said(driver)
    accessible_tree(driver.screen)
    grab(driver.screen, "change-breach")
    driver.press("done")
    driver.settle()
    assert "Is dit een datalek?" in said(driver), "the question stays"
    driver.press(named(driver, "breach:"))
    assert navigator.asked[-1][0] == "breaches"
    driver.screen.shown_again()
    driver.settle()
    assert "Is dit een datalek?" not in said(driver)
    assert "Het bericht is nog niet aan de gemeente gegeven." in said(driver)
    driver.press(named(driver, "notice-letter:"))
    driver.settle()
    title, text = paper_shown()
    assert "intrekking" in title
    assert "Die melding trekken wij in" in text
    driver.press(named(driver, "notice-given:"))
    accessible_tree(driver.screen)
    driver.press("record-given")
    assert "Kies hoe het bericht ging." in driver.errors()
    grab(driver.screen, "notice-given")
    assert not cut_texts(driver.screen)
    driver.press("notice.channel:in_person")
    driver.write("notice.to", "J. Jansen")
    driver.write("notice.function", "adviseur")
    day, time = "23-11-2026", "10.00"
    driver.write("notice.day", day)
    driver.write("notice.time", time)
    driver.press("record-given")
    assert "De tijd moet liggen" in driver.errors(), "the clock of the vault stands still"


def test_what_the_gemeente_did_is_noted(
    answered: Answered,
    opened: Open,
    accessible_tree: Callable[[QWidget], None],
    grab: Callable[..., Path],
) -> None:
    session = answered.session()
    changes.withdraw(
        session,
        answered.notification,
        Change("unlawful", "De gegevens hadden niet gegeven mogen worden.", ("destroy",)),
    )
    answered.vault.close()
    driver = opened()
    accessible_tree(driver.screen)
    grab(driver.screen, "change-waiting")
    driver.press(named(driver, "confirm:"))
    accessible_tree(driver.screen)
    assert not in_sight(driver.screen, "confirm.what:corrected")
    driver.press("record-confirmed")
    assert "Kies wat de gemeente deed." in driver.errors()
    grab(driver.screen, "notice-confirm")
    assert not cut_texts(driver.screen)
    driver.press("confirm.what:read")
    driver.write("confirm.on", "23-11-2026")
    driver.write("confirm.by", "J. Jansen, adviseur")
    driver.press("confirm.how:telephone")
    driver.press("record-confirmed")
    driver.settle()
    assert "het bericht blijft open" in said(driver)
    grab(driver.screen, "change-confirmed", (1280, 1000))
    driver.press(named(driver, "confirm:"))
    driver.press("confirm.what:destroyed")
    driver.write("confirm.on", "23-11-2026")
    driver.write("confirm.by", "J. Jansen, adviseur")
    driver.press("confirm.how:telephone")
    driver.press("record-confirmed")
    driver.settle()
    assert "De gemeente heeft dit bevestigd." in said(driver)


def test_a_signed_file_is_saved_where_one_wants(
    answered: Answered, opened: Open, tmp_path: Path
) -> None:
    session = answered.session()
    notice = changes.withdraw(
        session, answered.notification, Change("deceased", "Overleden.", ("note",))
    )
    made = changes.notice_file(session, notice.id)
    answered.vault.close()
    driver = opened()
    assert in_sight(driver.screen, named(driver, "notice-file:"))
    assert isinstance(driver.screen, ChangeScreen)
    path = tmp_path / made.file_name
    driver.screen.save_file(made, str(path))
    driver.settle()
    assert path.read_bytes() == made.data


def test_a_changed_case_gets_a_new_version(opened: Open, navigator: FakeNavigator) -> None:
    driver = opened()
    driver.press("change.kind:changed")
    assert not in_sight(driver.screen, "withdraw")
    assert not in_sight(driver.screen, "change.reason")
    driver.press("new-version")
    assert navigator.asked[-1][0] == "case"


def test_the_gemeente_that_was_named_is_shown_and_nothing_is_chosen(
    answered: Answered, opened: Open
) -> None:
    answered.answered("answer", right_muni={"answer": "no", "which": "Breda"})
    driver = opened()
    assert "Zij noemt: Breda" in said(driver)
    chosen = [
        one.objectName()
        for one in driver.screen.findChildren(QAbstractButton)
        if one.objectName().startswith("change.kind:") and one.isChecked()
    ]
    assert chosen == []
    withdraw(driver, "wrong_gemeente", "note")
    driver.press("done")  # the question of a data breach comes later
    driver.settle()
    assert "Zij noemt" not in said(driver)


def test_a_team_lead_looks_afterwards(
    answered: Answered, qtbot: QtBot, work_as: WorkAs, navigator: FakeNavigator
) -> None:
    session = answered.session()
    notice = changes.withdraw(
        session, answered.notification, Change("not_needed", "Niet meer nodig.", ("note",))
    )
    answered.vault.close()
    worker = work_as("teamleider")
    driver = Driver(qtbot, worker, navigator, RepliesScreen(worker, navigator, answered.case_id))
    driver.press(f"look:{notice.id}")
    driver.settle()
    assert not in_sight(driver.screen, f"look:{notice.id}")
    assert "Teamleider bekeek het bericht" in lines(driver)[-1]


def test_who_may_only_read_sees_and_cannot_act(opened: Open) -> None:
    driver = opened("controleur")
    assert "Overhandigd" in said(driver)
    assert not in_sight(driver.screen, "change.kind")


def test_the_screen_is_readable(opened: Open, grab: Callable[..., Path]) -> None:
    driver = opened()
    grab(driver.screen, "change")
    driver.press("change.kind:unlawful")
    grab(driver.screen, "change-unlawful", (1280, 1700))
    assert not cut_texts(driver.screen)
    driver.press("change.kind:wrong_gemeente")
    grab(driver.screen, "change-wrong", (1280, 1700))


@pytest.mark.usefixtures("large_text")
def test_nothing_is_cut_with_large_text(opened: Open, grab: Callable[..., Path]) -> None:
    driver = opened()
    driver.press("change.kind:unlawful")
    grab(driver.screen, "change-large", (1280, 720))
    assert not cut_texts(driver.screen)
    withdraw(driver, "unlawful", "destroy")
    grab(driver.screen, "change-breach-large", (1280, 720))
    assert not cut_texts(driver.screen)
    driver.press("done")
    driver.settle()
    grab(driver.screen, "change-waiting-large", (1280, 720))
    assert not cut_texts(driver.screen)
