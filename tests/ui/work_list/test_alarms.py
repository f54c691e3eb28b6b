"""The list of alarms, and the few that stand above the work list."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QWidget

from app.case.workflow import Role
from app.services import settings
from app.services.alarms import silence
from app.services.casework import cases
from app.services.session import Session, stamp
from app.services.settings import AuthoritySetting
from tests.conftest import PracticeVault
from tests.services.decided import decided_case
from tests.ui.looking import FakeNavigator, cut_texts, find, in_sight, paper_shown
from ui.screen import Screen
from ui.work_list.alarm_lines import AlarmLine, alarm_text, show_place
from ui.work_list.alarms import AlarmsScreen
from ui.work_list.screen import WorkListScreen
from ui.worker import Worker

Show = Callable[[Role], Any]
Settle = Callable[[Worker], None]


@pytest.fixture
def busy_vault(practice_vault: PracticeVault) -> PracticeVault:
    """A vault in which several things are late."""
    decided_case(practice_vault)
    session = practice_vault.log_in("beheerder")
    until = session.today() + timedelta(days=20)
    authority = AuthoritySetting(kind="gemachtigd", reference="M-7", until=until)
    settings.change(session, session.settings.model_copy(update={"authority": authority}))
    session = practice_vault.log_in("casemanager")
    for name, days in (("Zeeman", 17), ("Aalbers", 4), ("Haas", 30)):
        cases.record_signal(session, "Signaal.", name, session.today() + timedelta(days=days))
    _breach(session)
    practice_vault.clock.advance(days=7)
    practice_vault.close()
    return practice_vault


def _breach(session: Session) -> None:
    session.connection.execute(
        "INSERT INTO breach (id, reference, discovered_at, is_breach, made_at)"
        " VALUES ('b1', 'MP-2026-x7k3q', ?, 'unknown', ?)",
        (stamp(session.now() + timedelta(days=6)), session.stamp()),
    )


@pytest.fixture
def alarms(
    busy_vault: PracticeVault,  # noqa: ARG001 - copied for the worker
    work_as: Callable[[Role], Worker],
    navigator: FakeNavigator,
    show: Callable[[Screen], Screen],
) -> Show:
    return lambda role: show(AlarmsScreen(work_as(role), navigator))


def test_the_list_has_every_head_with_its_term_and_label(
    alarms: Show, accessible_tree: Callable[[QWidget], None], grab: Callable[..., Path]
) -> None:
    screen = alarms("casemanager")
    assert [line.alarm.kind for line in screen.lines] == [
        "release_passed",
        "release_near",
        "release_near",
        "breach_running",
        "not_handed_over",
        "authority_ending",
    ]
    shown = " ".join(w.text() for w in screen.findChildren(QWidget) if hasattr(w, "text"))
    assert "Nog niet beslist: 3" in shown
    assert "Vanaf 28 dagen vóór de vrijlating" in shown
    assert shown.count("Eigen keuze") == 3
    assert "Wet – samengevat" in shown
    assert "kent alleen wat hier is ingevuld" in shown
    accessible_tree(screen)
    grab(screen, "alarms")
    assert cut_texts(screen) == []


@pytest.mark.usefixtures("large_text")
def test_the_list_fits_with_large_text(alarms: Show, grab: Callable[..., Path]) -> None:
    screen = alarms("casemanager")
    grab(screen, "alarms-large", (1280, 720))
    assert cut_texts(screen) == []


def test_each_alarm_leads_to_its_place(
    alarms: Show, navigator: FakeNavigator, settle: Settle
) -> None:
    screen = alarms("casemanager")
    places: dict[str, str] = {}
    for line in screen.lines:
        line.click()
        settle(screen.worker)
        places[line.alarm.kind] = navigator.asked[-1][0]
    assert places == {
        "release_passed": "case",
        "release_near": "case",
        "breach_running": "breaches",
        "not_handed_over": "handover",
        "authority_ending": "settings",
    }


def test_every_kind_has_a_place(alarms: Show, navigator: FakeNavigator, settle: Settle) -> None:
    screen = alarms("casemanager")
    about_case = next(line.alarm for line in screen.lines if line.alarm.case_id)
    for kind in silence.GROUPS:
        for case_id in (about_case.case_id, None):
            before = len(navigator.asked)
            alarm = silence.Alarm(
                kind, "0855:x", about_case.day, 0, about_case.sentence, case_id=case_id
            )
            show_place(alarm, screen)
            settle(screen.worker)
            assert len(navigator.asked) > before, kind


def test_a_beheerder_sees_only_what_a_beheerder_can_mend(alarms: Show) -> None:
    screen = alarms("beheerder")
    assert [line.alarm.kind for line in screen.lines] == ["authority_ending", "backup_due"]
    assert "Aalbers" not in " ".join(alarm_text(line.alarm) for line in screen.lines)


@pytest.mark.usefixtures("busy_vault")
def test_the_work_list_shows_a_few_and_leads_to_all(
    work_as: Callable[[Role], Worker],
    navigator: FakeNavigator,
    show: Callable[[Screen], Screen],
    accessible_tree: Callable[[QWidget], None],
    grab: Callable[..., Path],
) -> None:
    screen = show(WorkListScreen(work_as("casemanager"), navigator))
    banner = find(screen, "alarms")
    assert len([w for w in banner.findChildren(AlarmLine) if w.isVisible()]) == 3
    assert "eigen keuze, geen wet" in banner.text()
    accessible_tree(screen)
    grab(screen, "work-list-alarms")
    find(screen, "all-alarms").click()
    assert navigator.asked[-1] == ("alarms", ())


@pytest.mark.usefixtures("large_text", "busy_vault")
def test_the_banner_leaves_room_for_the_list(
    work_as: Callable[[Role], Worker],
    navigator: FakeNavigator,
    show: Callable[[Screen], Screen],
    grab: Callable[..., Path],
) -> None:
    screen = show(WorkListScreen(work_as("casemanager"), navigator))
    grab(screen, "work-list-alarms-large", (1280, 720))
    assert in_sight(screen, "cases")
    assert cut_texts(screen) == []


def test_the_day_list_from_the_list(alarms: Show, settle: Settle) -> None:
    screen = alarms("teamleider")
    find(screen, "day-list").click()
    settle(screen.worker)
    title, text = paper_shown()
    assert title == "Daglijst"
    for head in ("Nog niet beslist", "Beslist, niet overhandigd", "Machtiging, mandaat"):
        assert head in text
    assert "Eigen keuze van de organisatie" in text
    assert "zo lezen wij de wet" in text


def test_nothing_is_wrong(
    work_as: Callable[[Role], Worker],
    navigator: FakeNavigator,
    show: Callable[[Screen], Screen],
) -> None:
    screen: Any = show(AlarmsScreen(work_as("casemanager"), navigator))
    assert screen.lines == []
    texts = [w.text() for w in screen.findChildren(QWidget) if hasattr(w, "text")]
    assert "Er is nu geen alarm." in texts
    assert screen.first_focus() is find(screen, "day-list")
