"""The screen of the law texts: reading, searching, and a change that two people confirm."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QScrollArea, QTreeWidget

from app import law
from app.case.workflow import Role
from app.law import library, text_file
from tests.ui.looking import FakeNavigator, cut_texts, find, in_sight
from ui.law import texts
from ui.law.compare import marked
from ui.law.screen import LawScreen
from ui.law.words import SIGNS, grouped, legend
from ui.worker import Worker

NEW = replace(law.entry("wjsg-24"), text="Onjuiste gegevens? Dan hoort de ontvanger dat meteen.")
OTHER = replace(law.entry("pbw-18b-1"), text="De tekst van artikel 18b is nu anders.")

Open = Callable[..., LawScreen]


@pytest.fixture(autouse=True)
def _forget_texts() -> Iterator[None]:
    yield
    texts.show(None)


@pytest.fixture
def opened(
    work_as: Callable[[Role], Worker],
    navigator: FakeNavigator,
    show: Callable[[LawScreen], LawScreen],
) -> Open:
    def make(role: Role, entry: str | None = None) -> LawScreen:
        return show(LawScreen(work_as(role), navigator, entry))

    return make


@pytest.fixture
def settled(settle: Callable[[Worker], None]) -> Callable[[LawScreen], None]:
    return lambda screen: settle(screen.worker)


def proposal(folder: Path, *entries: law.Entry) -> Path:
    path = folder / "wetteksten.toml"
    path.write_bytes(text_file.to_toml(entries))
    return path


def rows(screen: LawScreen) -> list[str]:
    listed: QTreeWidget = find(screen, "law-list")
    tops = [listed.topLevelItem(at) for at in range(listed.topLevelItemCount())]
    return [
        group.child(at).text(0).replace("\n", " | ")
        for group in tops
        if group is not None
        for at in range(group.childCount())
    ]


def test_everybody_reads_every_text(opened: Open) -> None:
    screen = opened("casemanager", "pbw-18b-1")
    assert len(rows(screen)) == len(law.entries())
    shown = find(screen, "law-entry").text()
    entry = law.entry("pbw-18b-1")
    assert entry.text in shown
    assert entry.citation in shown
    assert "Versie van: 1-11-2025" in shown
    assert "Gelezen op 23-11-2026" in shown
    assert "heeft niets gewijzigd" in find(screen, "law-state").text()
    assert not in_sight(screen, "law-import")
    assert not in_sight(screen, "law-confirm")


def test_a_text_tells_what_uses_it(opened: Open) -> None:
    shown = find(opened("controleur", "pbw-18b-1"), "law-entry").text()
    assert "Papier: Brief aan de burgemeester" in shown
    assert "Vraag: Is betrokkene nog gedetineerd?" in shown


def test_searching_narrows_the_list(opened: Open) -> None:
    screen = opened("casemanager")
    screen.search_field().setText("72 uur")  # type: ignore[union-attr]
    assert len(rows(screen)) == 1
    assert "26g" in rows(screen)[0]
    screen.search_field().setText("bestaat nergens")  # type: ignore[union-attr]
    assert rows(screen) == []
    assert "Geen tekst gevonden" in find(screen, "law-count").text()


def test_kinds_differ_by_word_and_sign(opened: Open) -> None:
    found = {row.rpartition(" | ")[2].partition(" – ")[0] for row in rows(opened("casemanager"))}
    assert found == {
        "§ Wet",
        "¶ Beleidsregel",
        "» Handreiking",
        "≈ Voorbeeld van elders",
        "● Eigen keuze",
    }
    assert len(set(SIGNS.values())) == len(SIGNS)
    assert [line[0] for line in legend()] == list(SIGNS.values())


@pytest.mark.usefixtures("qtbot")
def test_every_text_stands_under_its_law() -> None:
    groups = grouped(law.entries())
    assert sum(len(texts) for texts in groups.values()) == len(law.entries())
    wjsg = [one.citation for one in groups["Wet justitiële en strafvorderlijke gegevens (Wjsg)"]]
    assert wjsg[0].startswith("Artikel 1,")
    assert wjsg[1].startswith("Artikel 3,")


def test_a_change_goes_past_two_people(
    opened: Open, settled: Callable[[LawScreen], None], tmp_path: Path, navigator: FakeNavigator
) -> None:
    screen = opened("beheerder")
    screen.use_file(proposal(tmp_path, NEW, OTHER))
    settled(screen)
    told = find(screen, "law-state").text()
    assert "Er wacht een wijziging van 2 teksten" in told
    assert "Bente Beheer" in told
    assert "[Onjuiste gegevens?" in told
    assert not in_sight(screen, "law-import")
    find(screen, "law-confirm").click()
    settled(screen)
    assert "Nog nodig: een teamleider of beslisser" in find(screen, "law-state").text()
    assert not in_sight(screen, "law-confirm")
    assert texts.entry("wjsg-24") == law.entry("wjsg-24")

    screen = opened("teamleider", "wjsg-24")
    find(screen, "law-confirm").click()
    settled(screen)
    told = find(screen, "law-state").text()
    assert "2 teksten gewijzigd. Bevestigd door Bente Beheer en Tessa Team" in told
    assert texts.entry("wjsg-24") == NEW
    assert sum("gewijzigd" in row for row in rows(screen)) == 2
    assert "Tekst van het programma" in find(screen, "law-entry").text()
    assert any(name == "message" and "Bijgewerkt op" in str(args) for name, args in navigator.asked)


def test_a_proposal_can_be_dropped_after_a_question(
    opened: Open, settled: Callable[[LawScreen], None], tmp_path: Path
) -> None:
    screen = opened("beheerder")
    screen.use_file(proposal(tmp_path, NEW))
    settled(screen)
    screen = opened("teamleider")
    find(screen, "law-drop").click()
    assert "blijven gelden" in find(screen, "law-drop-sure").text()
    find(screen, "law-drop-sure:yes").click()
    settled(screen)
    assert "heeft niets gewijzigd" in find(screen, "law-state").text()


def test_a_wrong_file_is_told_and_changes_nothing(
    opened: Open, settled: Callable[[LawScreen], None], tmp_path: Path
) -> None:
    screen = opened("beheerder")
    path = tmp_path / "fout.toml"
    path.write_text("dit is geen toml", "utf-8")
    screen.use_file(path)
    settled(screen)
    assert screen.errors.isVisible()
    screen.use_file(tmp_path / "weg.toml")
    settled(screen)
    assert screen.errors.isVisible()
    assert "heeft niets gewijzigd" in find(screen, "law-state").text()


def test_the_texts_go_out_as_a_file_and_come_back(
    opened: Open, settled: Callable[[LawScreen], None], tmp_path: Path
) -> None:
    screen = opened("casemanager")
    screen.save_to(tmp_path / "uit.toml")
    settled(screen)
    kept = text_file.read_changes(
        (tmp_path / "uit.toml").read_bytes(), law.shipped(), law.shipped(), NEW.checked
    )
    assert kept == ()


def test_a_file_changed_on_this_computer_is_told(
    opened: Open, settled: Callable[[LawScreen], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    changed = law.shipped().with_changes([NEW])
    monkeypatch.setattr(library, "_shipped", lambda: changed)
    screen = opened("beheerder")
    told = find(screen, "law-state").text()
    assert "1 tekst anders dan meegeleverd" in told
    assert NEW.text in told
    find(screen, "law-take-over").click()
    settled(screen)
    assert in_sight(screen, "law-waiting")


def test_words_that_differ_have_a_sign_on_both_sides() -> None:
    assert marked("een twee drie", "een vier drie") == ("een [twee] drie", "een [vier] drie")
    assert marked("een twee", "een twee") == ("een twee", "een twee")
    assert marked("een", "een twee") == ("een", "een [twee]")


@pytest.mark.usefixtures("large_text")
def test_nothing_is_cut_with_large_text(
    opened: Open, settled: Callable[[LawScreen], None], tmp_path: Path, grab: Any
) -> None:
    screen = opened("beheerder", "pbw-18b-1")
    screen.use_file(proposal(tmp_path, NEW))
    settled(screen)
    grab(screen, "law-large", (1280, 720))
    assert cut_texts(screen) == []
    page: QScrollArea = screen.findChildren(QScrollArea)[0]
    page.ensureWidgetVisible(find(screen, "law-list"))
    grab(screen, "law-large-list", (1280, 720))
    listed: QTreeWidget = find(screen, "law-list")
    assert listed.columnWidth(0) <= listed.viewport().width()


def test_it_can_be_told_apart_by_a_screen_reader(
    opened: Open,
    settled: Callable[[LawScreen], None],
    tmp_path: Path,
    accessible_tree: Callable[[LawScreen], None],
    grab: Any,
) -> None:
    screen = opened("beheerder", "pbw-18b-1")
    grab(screen, "law")
    accessible_tree(screen)
    screen.use_file(proposal(tmp_path, NEW, OTHER))
    settled(screen)
    grab(screen, "law-proposal")
    accessible_tree(screen)
