"""The entry point: without a display, with the last folder, and light before the login."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer

from tests.conftest import PracticeVault
from ui import main as entry
from ui.preferences import Preferences
from ui.window import Window

HEAVY = ("reportlab", "pikepdf", "cryptography", "sqlcipher3", "pydantic", "keyring", "pypdfium2")
"""What the login window must not wait for."""

_SHOW_LOGIN = """
import sys
from pathlib import Path
from ui.main import make_application
from ui.preferences import Preferences
from ui.start.door import VaultDoor, let_go
from ui.window import Window
from ui.worker import Worker

app = make_application()
worker = Worker(let_go=let_go)
worker.run_without_session = lambda *_arguments, **_named: None  # only what comes before it
window = Window(worker, VaultDoor(), Preferences(Path(sys.argv[1])))
window.begin(Path(sys.argv[1]))
window.show()
app.processEvents()
print(" ".join(sorted(sys.modules)))
worker.close()
"""


def test_without_a_display_it_points_to_the_demonstration(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(sys, "platform", "linux")
    assert entry.main(["start"]) == 2
    told = capsys.readouterr().err
    assert "Er is geen beeldscherm" in told
    assert "make demo" in told


@pytest.mark.parametrize(
    ("environment", "platform", "shown"),
    [
        ({}, "linux", False),
        ({"DISPLAY": ":0"}, "linux", True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "linux", True),
        ({"QT_QPA_PLATFORM": "offscreen"}, "linux", True),
        ({"DISPLAY": ""}, "linux", False),
        ({}, "win32", True),
    ],
)
def test_a_display_is_asked_for_before_qt_is(
    environment: dict[str, str], platform: str, shown: bool
) -> None:
    assert entry.has_display(environment, platform) is shown


def test_the_login_window_waits_for_nothing_heavy(tmp_path: Path) -> None:
    answer = subprocess.run(
        [sys.executable, "-c", _SHOW_LOGIN, str(tmp_path)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
        cwd=Path(__file__).parents[2],
    )
    loaded = set(answer.stdout.split())
    assert "ui.start.login" in loaded
    assert [name for name in HEAVY if name in loaded] == []
    assert {name for name in loaded if name.startswith("app.") and name != "app.case"} == {
        "app.case.refusal",
        "app.case.said",
        "app.case.text",  # what is typed is kept without hidden characters
        "app.core_dumps",
    }


def test_the_last_folder_is_remembered_and_nothing_else(tmp_path: Path) -> None:
    preferences, folder = Preferences(tmp_path / "settings"), tmp_path / "kluis"
    assert preferences.last_folder() is None
    folder.mkdir()
    preferences.remember(folder)
    assert Preferences(tmp_path / "settings").last_folder() == folder
    (file,) = (tmp_path / "settings").iterdir()
    assert file.read_text(encoding="utf-8").count(":") == 1
    folder.rmdir()
    assert preferences.last_folder() is None
    file.write_text("geen json", encoding="utf-8")
    assert preferences.last_folder() is None


def test_a_place_that_cannot_be_written_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / "settings").write_text("een bestand", encoding="utf-8")
    Preferences(tmp_path / "settings").remember(tmp_path)


class Closing:
    """Closes the window as soon as the program waits for input."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
        self.windows: list[Window] = []
        begin = Window.begin

        def note(window: Window, chosen: Path | None = None) -> None:
            self.windows.append(window)
            begin(window, chosen)
            QTimer.singleShot(50, window, window.close)

        monkeypatch.setattr(Window, "begin", note)
        monkeypatch.setattr(Preferences, "of_this_person", lambda: Preferences(folder))
        monkeypatch.setattr(sys, "excepthook", sys.excepthook)


@pytest.mark.usefixtures("qapp")
def test_start_opens_the_window_and_ends_with_it(
    monkeypatch: pytest.MonkeyPatch, practice_vault: PracticeVault, tmp_path: Path
) -> None:
    closing = Closing(monkeypatch, tmp_path / "mine")
    before = sys.getswitchinterval()
    try:
        assert entry.main(["start", "--kluis", str(practice_vault.folder)]) == 0
    finally:
        sys.setswitchinterval(before)
    (window,) = closing.windows
    assert not window.isVisible()
    assert window.windowTitle() == "Inloggen – Meldpoort"
    window.deleteLater()


def test_every_other_word_goes_to_the_command_line(monkeypatch: pytest.MonkeyPatch) -> None:
    from app import cli

    asked: list[list[str]] = []

    def note(words: list[str]) -> int:
        asked.append(words)
        return 7

    monkeypatch.setattr(cli, "main", note)
    assert entry.main(["schema", "--uit"]) == 7
    assert asked == [["schema", "--uit"]]
