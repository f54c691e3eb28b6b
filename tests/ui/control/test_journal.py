"""The journal on screen: by pages, by case, person and kind, and as a file."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from app.case.workflow import Role
from app.services.casework import cases
from app.services.control import journal_reading
from app.services.session import Session
from tests.conftest import NAMES, PracticeVault
from tests.ui.looking import FakeNavigator, cut_texts, find
from ui.control.journal import JournalScreen
from ui.control.journal_words import object_name, result_name, verb_name
from ui.screen import Screen
from ui.worker import Worker

WorkAs = Callable[[Role], Worker]
Show = Callable[[Screen], Screen]
Settle = Callable[[Worker], None]


@pytest.fixture
def two_cases(practice_vault: PracticeVault) -> tuple[str, str]:
    """The references of two cases."""
    session = practice_vault.log_in("casemanager")
    made = [cases.open_case(session, cases.new_case(session)).reference for _ in range(2)]
    practice_vault.close()
    return made[0], made[1]


@pytest.fixture
def screen(
    two_cases: tuple[str, str], work_as: WorkAs, navigator: FakeNavigator, show: Show
) -> Screen:
    assert two_cases
    return show(JournalScreen(work_as("controleur"), navigator))


def column(screen: Screen, number: int) -> list[str]:
    model = find(screen, "journal").model()
    return [str(model.index(row, number).data()) for row in range(model.rowCount())]


def test_every_line_is_a_plain_sentence_newest_first(
    screen: Screen,
    accessible_tree: Callable[[QWidget], None],
    grab: Callable[..., object],
) -> None:
    numbers = [int(text) for text in column(screen, 0)]
    assert numbers == sorted(numbers, reverse=True)
    assert column(screen, 2)[0] == f"{NAMES['controleur']} bekeek het logboek."
    assert f"{NAMES['casemanager']} begon een zaak." in column(screen, 2)
    accessible_tree(screen)
    grab(screen, "journal")
    assert cut_texts(screen) == []


def test_one_case(screen: Screen, settle: Settle, two_cases: tuple[str, str]) -> None:
    find(screen, "journal-case").setText(two_cases[0].upper())
    find(screen, "show-lines").click()
    settle(screen.worker)
    assert set(column(screen, 3)) == {two_cases[0]}


def test_a_case_that_is_not_there_is_said(screen: Screen, settle: Settle) -> None:
    find(screen, "journal-case").setText("MP-2026-zzzzz")
    find(screen, "show-lines").click()
    settle(screen.worker)
    assert "MP-2026-zzzzz" in find(screen, "errors").texts()[0]


def choose(box: QWidget, data: object) -> None:
    box.setCurrentIndex(box.findData(data))  # type: ignore[attr-defined]
    box.activated.emit(box.currentIndex())  # type: ignore[attr-defined]


def test_one_kind_and_one_person(screen: Screen, settle: Settle) -> None:
    choose(find(screen, "journal-kind"), "collect")
    settle(screen.worker)
    assert set(column(screen, 4)) == {"Verzamelen"}
    choose(find(screen, "journal-kind"), "")
    settle(screen.worker)
    assert set(column(screen, 4)) == {"Het programma zelf"}
    who = find(screen, "journal-who")
    who.setCurrentIndex(who.findText(NAMES["teamleider"]))
    who.activated.emit(who.currentIndex())
    settle(screen.worker)
    names = column(screen, 2)
    assert names
    assert all(text.startswith(NAMES["teamleider"]) for text in names)
    choose(find(screen, "journal-kind"), "destroy")
    settle(screen.worker)
    assert column(screen, 0) == []
    assert "Geen regels gevonden" in find(screen, "journal-count").text()


def test_older_lines_come_as_one_goes_down(
    screen: Screen, settle: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = journal_reading.page

    def three(session: Session, **asked: object) -> journal_reading.JournalPage:
        return whole(session, most=3, **asked)  # type: ignore[arg-type]

    monkeypatch.setattr(journal_reading, "page", three)
    screen.shown_again()
    settle(screen.worker)
    table = find(screen, "journal")
    model = table.model()
    for _page in range(200):
        settle(screen.worker)
        QApplication.processEvents()
        if screen.worker.busy:
            continue  # the table asks for more by itself as soon as there is room
        if not model.canFetchMore(table.rootIndex()):
            break
        model.fetchMore(table.rootIndex())
    assert column(screen, 0)[-1] == "1"
    assert "maakte deze kluis" in column(screen, 2)[-1]
    assert len(set(column(screen, 0))) == model.rowCount()


def test_the_journal_as_a_file(
    screen: Screen, settle: Settle, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "logboek.jsonl"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a: (str(path), ""))
    find(screen, "export-journal").click()
    settle(screen.worker)
    lines = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
    assert [line["seq"] for line in lines] == list(range(1, len(lines) + 1))
    assert "bewaarde het logboek" in "".join(column(screen, 2))


def test_someone_without_the_role_is_refused(
    work_as: WorkAs, navigator: FakeNavigator, show: Show
) -> None:
    screen = show(JournalScreen(work_as("casemanager"), navigator))
    assert "rol" in find(screen, "errors").texts()[0]
    assert find(screen, "journal").model().rowCount() == 0


@pytest.mark.usefixtures("large_text")
def test_it_fits_with_text_twice_as_large(screen: Screen, grab: Callable[..., object]) -> None:
    grab(screen, "200-journal", (1280, 720))
    assert cut_texts(screen) == []


def test_words_for_everything_a_line_can_hold() -> None:
    acts = journal_reading.events_by_act()
    assert all(verb_name(act or None) != act for act in acts)
    assert {result_name(code) for code in ("done", "refused", "failed")} == {
        "gedaan",
        "geweigerd",
        "niet gelukt",
    }
    assert object_name("account:a2", {"a2": "Tom Taal"}) == "Tom Taal"
    assert object_name("account", {}) == "een account"
    assert object_name("setting:lock_minutes", {}) == "instelling lock_minutes"
    assert object_name("MP-2026-x7k3q", {}) == "MP-2026-x7k3q"
    assert object_name("vault", {}) == "de kluis"
