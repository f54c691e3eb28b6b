"""From a key press to its paint in a real form field, while saves and a letter are under way.

Keys come at their own times, as from a person: a press that must wait for the screen is late,
and that counts.
"""

from __future__ import annotations

import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow, QPlainTextEdit

from app.case import paths
from app.services.casework import cases
from app.services.casework.case_import import import_case
from app.services.dispatch import papers
from app.services.session import Session
from tests.benchmarks.measure import Result, shown
from tests.benchmarks.vaults import vault_with
from ui.demo.example import example_case
from ui.main import SWITCH_INTERVAL, make_application
from ui.preferences import Preferences
from ui.start.door import VaultDoor, let_go
from ui.window import SIZE, Window
from ui.worker import Worker

KEYS = 600
PAGE, FIELD, LETTER_TO = "risk_feared", "answer:risk.feared", "m1"
_QUICK = (0.02, 0.06)
_PAUSE = (0.2, 0.4)
"""Seconds between keys; in a pause the side list is worked out anew, and some keys meet that."""


def run() -> Iterator[Result]:
    """Measure a bare text field, and then ours with the worker busy."""
    before = sys.getswitchinterval()
    app = QApplication.instance() or QApplication(["meting"])
    assert isinstance(app, QApplication)
    bare = _bare()
    sys.setswitchinterval(SWITCH_INTERVAL)
    try:
        mine = _in_the_program()
    finally:
        sys.setswitchinterval(before)
    for name, part in (("99e percentiel", 99), ("mediaan", 50)):
        here, there = _percentile(mine, part), _percentile(bare, part)
        title = f"toets tot beeld tijdens bewaren en een brief, {name}"
        yield Result(title, here / there, None, shown(here), shown(there))


class Typist(QObject):
    """Presses keys in a text field at set times and waits for each to be painted."""

    def __init__(self, edit: QPlainTextEdit) -> None:
        super().__init__()
        self._edit = edit
        self._pressed = self._painted = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._press)
        edit.viewport().installEventFilter(self)

    def latencies(self, keys: int) -> list[float]:
        """Type so many keys; gives the seconds from when each was due to its paint."""
        chance = random.Random(18)
        return [
            self._latency(chance.uniform(*(_PAUSE if number % 20 == 0 else _QUICK)))
            for number in range(keys)
        ]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802, ARG002 - Qt's
        """Notice the paint that follows a press."""
        self._painted = self._painted or (self._pressed and event.type() == QEvent.Type.Paint)
        return False

    def _latency(self, wait: float) -> float:
        self._pressed = self._painted = False
        milliseconds = round(wait * 1000)
        due = time.perf_counter() + milliseconds / 1000
        self._timer.start(milliseconds)
        while not self._painted:
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        return time.perf_counter() - due

    def _press(self) -> None:
        self._pressed = True
        QTest.keyClick(self._edit, Qt.Key.Key_A)


def _bare() -> list[float]:
    window, edit = QMainWindow(), QPlainTextEdit()
    window.setCentralWidget(edit)
    window.resize(*SIZE)
    window.show()
    edit.setFocus()
    return Typist(edit).latencies(KEYS)


def _in_the_program() -> list[float]:
    make_application()
    worker = Worker(let_go=let_go)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        door = VaultDoor()
        window = Window(worker, door, Preferences(folder))
        try:
            door.load_ahead(worker)
            return _typing_in(window, worker, folder)
        finally:
            worker.close()


def _typing_in(window: Window, worker: Worker, folder: Path) -> list[float]:
    worker.open_session(lambda: vault_with(folder / "kluis", 20), _nothing)
    typed_in, other = (
        _answer(worker, lambda session: import_case(session, example_case(date(2026, 11, 23))))
        for _ in range(2)
    )
    window.show()
    window.show_case(typed_in, PAGE)
    _wait(lambda: not worker.busy)
    edit = window.findChild(QPlainTextEdit, FIELD)
    assert isinstance(edit, QPlainTextEdit)
    edit.setFocus()
    return BusyWorker(worker, other).during(lambda: Typist(edit).latencies(KEYS))


class BusyWorker:
    """Keeps the worker at work: a save of another case, a letter, a save, a letter."""

    def __init__(self, worker: Worker, case: str) -> None:
        self._worker = worker
        self._case = case
        self._going = False
        self.saves = self.letters = 0

    def during(self, work: Callable[[], list[float]]) -> list[float]:
        """Do ``work`` meanwhile."""
        self._going = True
        self._save()
        result = work()
        self._going = False
        _wait(lambda: not self._worker.busy)
        assert min(self.saves, self.letters) > 0, "the worker did nothing"
        return result

    def _save(self) -> None:
        if self._going:
            self.saves = number = self.saves + 1
            self._worker.run(
                lambda session: _save(session, self._case, number), lambda _: self._letter()
            )

    def _letter(self) -> None:
        if self._going:
            self.letters += 1
            self._worker.run(
                lambda session: papers.concept_letter(session, self._case, LETTER_TO),
                lambda _: self._save(),
            )


def _save(session: Session, case: str, number: int) -> None:
    view = cases.open_case(session, case)
    document = paths.put(view.document, "risk.feared", f"Bewaard voor de {number}e keer.")
    cases.save_draft(session, case, document, view.pending, view.place)


def _answer(worker: Worker, work: Callable[[Session], str]) -> str:
    given: list[str] = []
    worker.run(work, given.append)
    _wait(lambda: bool(given))
    return given[0]


def _wait(ready: Callable[[], bool]) -> None:
    while not ready():
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


def _percentile(values: list[float], part: int) -> float:
    return statistics.quantiles(values, n=100, method="inclusive")[part - 1]


def _nothing(_value: object) -> None:
    return None
