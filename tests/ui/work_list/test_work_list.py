"""The work list, a signal, an import: as a casemanager and as a team lead."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QTableView, QWidget
from pytestqt.qtbot import QtBot

from app.case.workflow import Role
from app.services.casework import cases
from app.services.session import Session
from tests.conftest import FIRST_MOMENT
from tests.ui.looking import FakeNavigator, cut_texts, paper_shown
from ui import theme
from ui.state_texts import case_state_text
from ui.work_list.acts import LARGEST_CASE_FILE, import_file, new_case
from ui.work_list.screen import WorkListScreen
from ui.work_list.signal import SignalScreen
from ui.work_list.words import STATES, place_of
from ui.worker import Worker

WorkAs = Callable[[Role], Worker]
Settle = Callable[[Worker], None]
Make = Callable[[Role], WorkListScreen]
TODAY = FIRST_MOMENT.date()


def find(screen: QWidget, name: str) -> Any:
    widget = screen.findChild(QWidget, name)
    assert widget is not None, name
    return widget


def signals(session: Session, count: int = 1, name: str = "Vries") -> list[str]:
    return [
        cases.record_signal(
            session, f"Signaal {n}", f"{name} {n:03}", TODAY + timedelta(days=40 + n)
        )
        for n in range(count)
    ]


def do(worker: Worker, settle: Settle, fn: Callable[[Session], Any]) -> Any:
    kept: list[Any] = []
    worker.run(fn, kept.append)
    settle(worker)
    return kept[0]


@pytest.fixture
def make(qtbot: QtBot, work_as: WorkAs, navigator: FakeNavigator, settle: Settle) -> Make:
    def made(role: Role) -> WorkListScreen:
        worker = work_as(role)
        screen = WorkListScreen(worker, navigator)
        qtbot.addWidget(screen)
        screen.resize(1200, 700)
        screen.show()
        settle(worker)
        return screen

    return made


def shown(screen: WorkListScreen) -> list[list[str]]:
    model = find(screen, "cases").model()
    return [
        [str(model.index(r, c).data()) for c in range(model.columnCount())]
        for r in range(model.rowCount())
    ]


def test_an_empty_list_says_what_to_do(make: Make, grab: Callable[..., object]) -> None:
    screen = make("casemanager")
    texts = [label.text() for label in find(screen, "empty").findChildren(QWidget)]
    assert texts[0] == "U hebt nog geen zaken"
    assert find(screen, "new-case").isVisible()
    grab(screen, "work-list-empty")


def test_a_beheerder_with_an_empty_list_reads_where_to_invite(make: Make) -> None:
    screen = make("beheerder")
    find(screen, "show").setCurrentIndex(2)
    texts = [label.text() for label in find(screen, "empty").findChildren(QWidget)]
    assert "Beheer, Accounts" in texts[1]


def test_rows_tell_who_when_and_what_next(make: Make, work_as: WorkAs, settle: Settle) -> None:
    do(work_as("casemanager"), settle, lambda s: signals(s, 1))
    rows = shown(make("casemanager"))
    assert rows[0][0] == "Vries 000"
    assert rows[0][1].startswith("MP-2026-")
    assert rows[0][2] == "over 40 dagen (2-1-2027)"
    assert rows[0][3:] == ["Signaal", "Zaak beginnen", "Casper Kaas"]


def test_search_finds_and_says_when_there_is_nothing(
    make: Make, work_as: WorkAs, settle: Settle, qtbot: QtBot
) -> None:
    do(work_as("casemanager"), settle, lambda s: signals(s, 3) + signals(s, 1, "Bakker"))
    screen = make("casemanager")
    search = screen.search_field()
    assert search is find(screen, "search")
    qtbot.keyClicks(search, "bakker")
    qtbot.waitUntil(lambda: len(shown(screen)) == 1, timeout=5_000)
    settle(screen.worker)
    qtbot.keyClicks(search, "xyz")
    qtbot.waitUntil(find(screen, "empty").isVisible, timeout=5_000)
    settle(screen.worker)


def test_long_lists_are_read_in_pages(make: Make, work_as: WorkAs, settle: Settle) -> None:
    do(work_as("casemanager"), settle, lambda s: signals(s, 130))
    screen = make("casemanager")
    model = find(screen, "cases").model()
    assert (model.rowCount(), model.total) == (100, 130)
    model.fetchMore(model.index(-1, -1))
    settle(screen.worker)
    assert model.rowCount() == 130
    assert len({row[1] for row in shown(screen)}) == 130
    assert not model.canFetchMore(model.index(-1, -1))


def test_filters_follow_the_role(make: Make, work_as: WorkAs, settle: Settle) -> None:
    do(work_as("casemanager"), settle, lambda s: signals(s, 2))
    screen = make("teamleider")
    assert find(screen, "show").currentData() == "waiting"
    assert find(screen, "empty").isVisible()
    assert not find(screen, "new-case").isVisible()
    find(screen, "show").setCurrentIndex(2)
    settle(screen.worker)
    assert len(shown(screen)) == 2
    find(screen, "state").setCurrentIndex(find(screen, "state").findData("draft"))
    settle(screen.worker)
    assert find(screen, "empty").isVisible()


def test_enter_begins_a_signal_and_opens_the_case(
    make: Make, work_as: WorkAs, settle: Settle, qtbot: QtBot, navigator: FakeNavigator
) -> None:
    (case_id,) = do(work_as("casemanager"), settle, lambda s: signals(s, 1))
    screen = make("casemanager")
    qtbot.keyClick(find(screen, "cases"), Qt.Key.Key_Return)
    settle(screen.worker)
    assert navigator.asked[-1] == ("case", (case_id, None))
    view = do(screen.worker, settle, lambda s: cases.open_case(s, case_id))
    assert view.state == "draft"


def test_each_state_has_a_name_and_a_place() -> None:
    assert len({case_state_text(state) for state in STATES}) == len(STATES)
    assert place_of("under_review", casemanager=False) == "review"
    assert place_of("awaiting_second_seal", casemanager=True) == "review"
    assert place_of("decided_notify", casemanager=True) == "handover"
    assert place_of("draft", casemanager=True) == "case"
    assert place_of("signal", casemanager=True) == "start"
    assert place_of("signal", casemanager=False) == "case"


def test_an_alarm_leads_to_its_case(
    make: Make, work_as: WorkAs, settle: Settle, qtbot: QtBot, navigator: FakeNavigator
) -> None:
    def late(session: Session) -> str:
        case_id = cases.record_signal(session, "Haast", "Haas", TODAY + timedelta(days=3))
        cases.start_signal(session, case_id)
        return case_id

    case_id = do(work_as("casemanager"), settle, late)
    screen = make("casemanager")
    banner = find(screen, "alarms")
    assert banner.isVisible()
    assert "kent alleen wat hier is ingevuld" in banner.text()
    line = next(w for w in banner.findChildren(QWidget) if w.objectName().startswith("alarm:"))
    assert line.text().startswith("Haas (MP-2026-")
    assert "nog niet beslist" in line.text()
    assert "over 3 dagen" in line.text()
    qtbot.keyClick(line, Qt.Key.Key_Space)
    settle(screen.worker)
    assert navigator.asked[-1] == ("case", (case_id, None))


def test_a_new_case_opens(work_as: WorkAs, settle: Settle, navigator: FakeNavigator) -> None:
    worker = work_as("casemanager")
    new_case(worker, navigator)
    settle(worker)
    assert navigator.asked[-1][0] == "case"


def test_a_case_file_becomes_a_case(
    work_as: WorkAs, settle: Settle, navigator: FakeNavigator, tmp_path: Path
) -> None:
    from app.case.model import CaseDocument

    worker = work_as("casemanager")
    document = CaseDocument.from_value(
        {"format": CaseDocument().format, "person": {"surname": "Vries"}}
    )
    path = tmp_path / "zaak.json"
    path.write_bytes(document.to_bytes())
    import_file(path, worker, navigator)
    settle(worker)
    assert [name for name, _arguments in navigator.asked] == ["case", "message"]


@pytest.mark.parametrize("content", [None, b"geen json"])
def test_a_bad_case_file_is_refused(
    work_as: WorkAs,
    settle: Settle,
    navigator: FakeNavigator,
    tmp_path: Path,
    content: bytes | None,
) -> None:
    worker = work_as("casemanager")
    refusals: list[Any] = []
    worker.refused.connect(refusals.append)
    path = tmp_path / "zaak.json"
    if content is not None:
        path.write_bytes(content)
    import_file(path, worker, navigator)
    settle(worker)
    assert len(refusals) == 1
    assert navigator.asked == []


@pytest.fixture
def signal_screen(qtbot: QtBot, work_as: WorkAs, navigator: FakeNavigator) -> SignalScreen:
    screen = SignalScreen(work_as("casemanager"), navigator)
    qtbot.addWidget(screen)
    screen.resize(1280, 800)
    screen.show()
    return screen


def test_a_signal_is_kept(
    signal_screen: SignalScreen, qtbot: QtBot, settle: Settle, navigator: FakeNavigator
) -> None:
    find(signal_screen, "signal.summary").setPlainText("Zorgen op de afdeling.")
    find(signal_screen, "person.surname").setText("Vries")
    find(signal_screen, "release.date").setText("3 januari 2027")
    qtbot.keyClick(find(signal_screen, "keep-signal"), Qt.Key.Key_Space)
    settle(signal_screen.worker)
    assert [name for name, _arguments in navigator.asked] == ["work_list", "message"]

    def first(session: Session) -> Any:
        from app.services.casework import work_list

        return work_list.rows(session, mine=True).rows[0]

    row = do(signal_screen.worker, settle, first)
    assert (row.name, row.state, row.release_date) == ("Vries", "signal", date(2027, 1, 3))


def test_a_signal_needs_a_sentence_and_a_readable_date(
    signal_screen: SignalScreen,
    qtbot: QtBot,
    accessible_tree: Callable[[QWidget], None],
    grab: Callable[..., object],
) -> None:
    find(signal_screen, "release.date").setText("binnenkort")
    qtbot.keyClick(find(signal_screen, "keep-signal"), Qt.Key.Key_Space)
    assert len(signal_screen.errors.texts()) == 2
    accessible_tree(signal_screen)
    grab(signal_screen, "signal")


@pytest.fixture
def dark(qapp: QApplication) -> Iterator[None]:
    theme.use(qapp, theme.DARK)
    yield
    theme.use(qapp, None)


@pytest.fixture
def busy_list(make: Make, work_as: WorkAs, settle: Settle) -> WorkListScreen:
    def fill(session: Session) -> None:
        signals(session, 30)
        cases.record_signal(session, "Haast", "Haas", TODAY + timedelta(days=3))
        cases.record_signal(session, "Te laat", "Laat", TODAY - timedelta(days=2))

    do(work_as("casemanager"), settle, fill)
    return make("casemanager")


def test_the_list_can_be_read_aloud_and_looked_at(
    busy_list: WorkListScreen,
    accessible_tree: Callable[[QWidget], None],
    grab: Callable[..., object],
) -> None:
    accessible_tree(busy_list)
    grab(busy_list, "work-list", (1280, 760))
    assert cut_texts(busy_list) == []


@pytest.mark.usefixtures("dark")
def test_the_list_in_the_dark(busy_list: WorkListScreen, grab: Callable[..., object]) -> None:
    busy_list.setAutoFillBackground(True)
    grab(busy_list, "work-list-dark", (1280, 760))


@pytest.mark.usefixtures("large_text")
def test_the_list_with_text_twice_as_large(
    busy_list: WorkListScreen, grab: Callable[..., object]
) -> None:
    grab(busy_list, "work-list-200", (1280, 660))
    assert cut_texts(busy_list) == []
    table = find(busy_list, "cases")
    assert isinstance(table, QTableView)
    rows_in_view = table.viewport().height() // table.verticalHeader().defaultSectionSize()
    assert rows_in_view >= 3


def test_importing_asks_for_a_file_and_takes_no_for_an_answer(
    make: Make, settle: Settle, navigator: FakeNavigator, monkeypatch: pytest.MonkeyPatch
) -> None:
    screen = make("casemanager")
    answers = iter([("", ""), ("/er/is/niets.json", "")])
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_arguments: next(answers))
    refusals: list[Any] = []
    screen.worker.refused.connect(refusals.append)
    find(screen, "import-case").click()
    settle(screen.worker)
    assert (refusals, navigator.asked) == ([], [])
    find(screen, "import-case").click()
    settle(screen.worker)
    assert "niet te lezen" in str(refusals[0])


def test_a_file_too_large_for_a_case_is_not_read(
    work_as: WorkAs, settle: Settle, navigator: FakeNavigator, tmp_path: Path
) -> None:
    worker = work_as("casemanager")
    refusals: list[Any] = []
    worker.refused.connect(refusals.append)
    path = tmp_path / "groot.json"
    with path.open("wb") as file:
        file.truncate(LARGEST_CASE_FILE + 1)
    import_file(path, worker, navigator)
    settle(worker)
    assert "te groot" in str(refusals[0])


def test_the_day_list_is_shown_on_paper(make: Make, settle: Settle) -> None:
    screen = make("teamleider")
    find(screen, "day-list").click()
    settle(screen.worker)
    title, text = paper_shown()
    assert title == "Daglijst"
    assert "geen alarm" in text
