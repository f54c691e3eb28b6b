"""From starting the process to a painted login window, and its memory, against a bare window.

Our memory counts when the names of the accounts are there, and the program waits for a person.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from tests.benchmarks.measure import Result, shown, typical
from tests.benchmarks.vaults import vault_with

ROUNDS = 11

_REPORT = """
import json, sys, time
from PySide6.QtCore import QObject, QEvent, QTimer
class FirstPaint(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and not getattr(self, "seen", False):
            self.seen = True
            QTimer.singleShot(0, self.painted)
        return False
    def painted(self):
        self.at = time.time()
        self.report()
    def report(self):
        if not self.ready():
            QTimer.singleShot(50, self.report)
            return
        lines = open("/proc/self/status").read().splitlines()
        kib = next(int(line.split()[1]) for line in lines if line.startswith("VmRSS"))
        print(json.dumps({"at": self.at, "kib": kib}), flush=True)
        import os
        os._exit(0)
    def ready(self):
        return True
"""

_BARE = (
    _REPORT
    + """
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout
app = QApplication([])
window, page = QMainWindow(), QWidget()
column = QVBoxLayout(page)
for widget in (QLineEdit(), QLineEdit(), QPushButton("Log in")):
    column.addWidget(widget)
window.setCentralWidget(page)
window.resize(1280, 800)
watch = FirstPaint()
page.installEventFilter(watch)
window.show()
app.exec()
"""
)

_OURS = (
    _REPORT
    + """
from ui import main as program
make = program.make_application
def watched(*given):
    app = make(*given)
    global watch
    watch = FirstPaint()
    from ui.start.login import LoginScreen
    began = LoginScreen.__init__
    def begin(self, *given, **named):
        began(self, *given, **named)
        FirstPaint.ready = lambda _watch: not self.worker.busy
        self.installEventFilter(watch)
    LoginScreen.__init__ = begin
    return app
program.make_application = watched
program.main(["start", "--kluis", sys.argv[1]])
"""
)


def run() -> Iterator[Result]:
    """Measure both in turns, as on a workstation where the program was started before."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "kluis"
        vault_with(folder, 0).close()
        surroundings = _surroundings(Path(name) / "bytecode")
        ours = (_OURS, str(folder))
        for program in (ours, (_BARE,)):
            _once(surroundings, *program)  # compiles the sources, as installing does
        mine, bare = [], []
        for _ in range(ROUNDS):
            mine.append(_once(surroundings, *ours))
            bare.append(_once(surroundings, _BARE))
    for title, key, aim in (
        ("start tot inlogvenster", "seconds", 1.5),
        ("geheugen bij het inlogvenster", "kib", 1.6),
    ):
        here = typical([one[key] for one in mine])
        there = typical([one[key] for one in bare])
        show = shown if key == "seconds" else lambda kib: f"{kib / 1024:.0f} MB"
        yield Result(title, here / there, aim, show(here), show(there))


def _surroundings(bytecode: Path) -> dict[str, str]:
    kept = {n: v for n, v in os.environ.items() if n != "PYTHONDONTWRITEBYTECODE"}
    return kept | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPYCACHEPREFIX": str(bytecode)}


def _once(surroundings: dict[str, str], program: str, *arguments: str) -> dict[str, float]:
    began = time.time()
    answer = subprocess.run(
        [sys.executable, "-c", program, *arguments],
        check=True,
        capture_output=True,
        text=True,
        env=surroundings,
        timeout=60,
    )
    report = json.loads(answer.stdout.splitlines()[-1])
    return {"seconds": report["at"] - began, "kib": float(report["kib"])}
