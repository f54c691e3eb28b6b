"""The inspection on screen: outcome, comparing with an earlier head, checkpoints."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget

from app.case.workflow import Role
from app.services.session import Session
from app.store.journal_lines import JournalLines
from tests.conftest import NAMES
from tests.ui.looking import FakeNavigator, cut_texts, find, in_sight, paper_shown
from ui.control.screen import ControlScreen
from ui.screen import Screen
from ui.worker import Worker

WorkAs = Callable[[Role], Worker]
Show = Callable[[Screen], Screen]
Settle = Callable[[Worker], None]


@pytest.fixture
def screen(work_as: WorkAs, navigator: FakeNavigator, show: Show) -> Screen:
    return show(ControlScreen(work_as("controleur"), navigator))


def inspect(screen: Screen, settle: Settle) -> None:
    find(screen, "start-inspection").click()
    settle(screen.worker)


def asked(screen: Screen, settle: Settle, fn: Callable[[Session], object]) -> object:
    answers: list[object] = []
    screen.worker.run(fn, answers.append)
    settle(screen.worker)
    return answers[0]


def test_a_sound_vault_says_what_was_looked_at(
    screen: Screen,
    settle: Settle,
    accessible_tree: Callable[[QWidget], None],
    grab: Callable[..., object],
) -> None:
    grab(screen, "control-start")
    inspect(screen, settle)
    assert in_sight(screen, "sound")
    assert not in_sight(screen, "wrong")
    assert "rollenlijst" in find(screen, "checked").text()
    assert "nog geen controlepunt" in find(screen, "checkpoint").text()
    accessible_tree(screen)
    grab(screen, "control-sound", (1280, 1000))
    assert cut_texts(screen) == []


def test_a_trigger_that_is_gone_is_found(
    screen: Screen, settle: Settle, grab: Callable[..., object]
) -> None:
    def drop(session: Session) -> str:
        row = session.connection.row("SELECT name FROM sqlite_master WHERE type = 'trigger'")
        assert row is not None
        session.connection.execute(f"DROP TRIGGER {row[0]}")
        return str(row[0])

    name = asked(screen, settle, drop)
    inspect(screen, settle)
    assert str(name) in find(screen, "findings").text()
    assert "Database:" in find(screen, "findings").text()
    assert not in_sight(screen, "sign-checkpoint")
    grab(screen, "control-wrong", (1280, 1000))


def test_a_tail_that_was_cut_off_is_found_with_an_earlier_head(
    screen: Screen, settle: Settle
) -> None:
    def cut(session: Session) -> str:
        last = JournalLines(session.connection).last()
        assert last is not None
        for (name,) in session.connection.rows(
            "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'journal_line'"
        ):
            session.connection.execute(f"DROP TRIGGER {name}")
        session.connection.execute("DELETE FROM journal_line WHERE seq = ?", (last.seq,))
        session.env.secrets.delete(f"{session.unlocked.vault_id}/head")  # type: ignore[union-attr]
        return f"{last.seq}: {last.hash.upper()}"

    head = asked(screen, settle, cut)
    find(screen, "more").click()
    find(screen, "seen-heads").setPlainText(str(head))
    inspect(screen, settle)
    number = str(head).partition(":")[0]
    assert f"had eerder een regel {number}" in find(screen, "findings").text()


def test_a_head_that_is_none_is_said_at_its_field(screen: Screen, settle: Settle) -> None:
    find(screen, "more").click()
    find(screen, "seen-heads").setPlainText("zomaar wat")
    inspect(screen, settle)
    assert "stand van het logboek" in find(screen, "errors").texts()[0]
    assert not in_sight(screen, "result")


def test_the_head_that_is_shown_can_be_typed_back(screen: Screen, settle: Settle) -> None:
    inspect(screen, settle)
    shown = find(screen, "head").text()
    find(screen, "more").click()
    find(screen, "seen-heads").setPlainText(f"{shown}\n\n{shown}")
    inspect(screen, settle)
    assert in_sight(screen, "sound")


def test_a_controleur_signs_a_checkpoint(
    screen: Screen, settle: Settle, navigator: FakeNavigator
) -> None:
    inspect(screen, settle)
    find(screen, "sign-checkpoint").click()
    settle(screen.worker)
    assert any("controlepunt is getekend" in str(values) for _name, values in navigator.asked)
    assert not in_sight(screen, "sign-checkpoint")
    assert NAMES["controleur"] in find(screen, "checkpoint").text()
    inspect(screen, settle)
    assert "getekend door" in find(screen, "checkpoint").text()
    assert in_sight(screen, "sound")


def test_another_sees_the_outcome_but_signs_nothing(
    work_as: WorkAs, navigator: FakeNavigator, show: Show, settle: Settle
) -> None:
    screen = show(ControlScreen(work_as("beheerder"), navigator))
    inspect(screen, settle)
    assert in_sight(screen, "sound")
    assert not in_sight(screen, "sign-checkpoint")


def test_the_page_on_paper_says_whose_vault_and_the_heads(screen: Screen, settle: Settle) -> None:
    inspect(screen, settle)
    find(screen, "sign-checkpoint").click()
    settle(screen.worker)
    inspect(screen, settle)
    find(screen, "print-result").click()
    settle(screen.worker)
    title, text = paper_shown()
    assert title == "Uitslag van de controle"
    assert "Alles klopt." in text
    assert NAMES["controleur"] in text
    assert find(screen, "head").text().split(": ")[1] in text
    assert "Laatste controlepunt: regel" in text
    assert "Stand van de rollenlijst" in text


@pytest.mark.usefixtures("large_text")
def test_it_fits_with_text_twice_as_large(
    screen: Screen, settle: Settle, grab: Callable[..., object]
) -> None:
    find(screen, "more").click()
    inspect(screen, settle)
    grab(screen, "200-control", (1280, 720))
    assert cut_texts(screen) == []
