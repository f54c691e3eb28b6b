"""The composition root and entry point: starts window, demonstration or command line."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from app.core_dumps import switch_off

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from ui.language import Language

SWITCH_INTERVAL = 0.0005
"""Seconds: the worker lets the screen through this often, so a key press does not wait for it."""

NO_DISPLAY = 2
"""Exit code when there is no screen to show the window on."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run ``start`` (also without any word), ``lees``, ``demo``, or what the command line knows."""
    switch_off()
    words = list(sys.argv[1:] if argv is None else argv)
    if words[:1] == ["demo"]:
        from ui.demo import main as demo  # noqa: PLC0415 - only what is asked for

        return demo(words[1:])
    if not words or words[0] == "start":
        return start(words[1:])
    if words[0] == "lees":
        return start(words[1:], reader=True)
    from app.cli import main as command_line  # noqa: PLC0415 - only what is asked for

    return command_line(words)


def start(words: Sequence[str], *, reader: bool = False) -> int:
    """Open the window; ``--kluis MAP`` names the vault, ``--taal`` the language of the screens.

    ``reader``: only for a gemeente, to read and answer. Gives the exit code.
    """
    from app.arguments import Parser  # noqa: PLC0415 - only what is asked for

    parser = (
        Parser(prog="meldpoort lees", description="Open het programma voor een gemeente.")
        if reader
        else Parser(prog="meldpoort start", description="Open het programma.")
    )
    parser.add_argument("--kluis", type=Path, metavar="MAP", help="map van de kluis")
    parser.add_argument(
        "--taal", choices=("nl", "en"), help="taal van de schermen, alleen voor deze keer"
    )
    chosen = parser.parse_args(list(words))
    if not has_display(os.environ):
        sys.stderr.write(
            "Er is geen beeldscherm. Meldpoort kan het venster niet laten zien.\n"
            "Wilt u zien wat het programma doet? Typ dan: make demo\n"
        )
        return NO_DISPLAY
    return show(chosen.kluis, chosen.taal, reader=reader)


def has_display(environment: Mapping[str, str], platform: str = sys.platform) -> bool:
    """Whether a window can be shown; drawing offscreen counts."""
    if platform in ("win32", "darwin"):
        return True
    return any(environment.get(n) for n in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def show(folder: Path | None, language: Language | None = None, *, reader: bool = False) -> int:
    """Make the application and its window, and work until it is closed."""
    gc.disable()  # starting makes no garbage, and after it the screen's thread collects
    from ui.plain_import import use_plain_import  # noqa: PLC0415 - only with a display

    use_plain_import()
    from ui.preferences import Preferences  # noqa: PLC0415 - only with a display
    from ui.start.door import VaultDoor, let_go  # noqa: PLC0415 - as above
    from ui.window import Window  # noqa: PLC0415 - only with a display
    from ui.worker import Worker  # noqa: PLC0415 - only with a display

    sys.setswitchinterval(SWITCH_INTERVAL)
    preferences = Preferences.of_this_person()
    app = make_application(language or preferences.language())
    worker = Worker(let_go=let_go, wait=True)
    window = Window(worker, VaultDoor(reader=reader), preferences)
    sys.excepthook = window.show_exception
    window.begin(folder)
    window.show()
    app.processEvents()  # paints; until then nothing else asks for the processor
    worker.start()
    code = app.exec()
    worker.close()
    gc.enable()
    return code


def make_application(language: Language = "nl") -> QApplication:
    """Make the Qt application with the program's look, in this language."""
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415 - with a display

    from ui import theme  # noqa: PLC0415 - with a display
    from ui.language import speak  # noqa: PLC0415 - with a display

    existing = QApplication.instance()
    made_with = ["meldpoort", *theme.STYLE]
    app = existing if isinstance(existing, QApplication) else QApplication(made_with)
    app.setApplicationName("Meldpoort")
    app.setDesktopFileName("meldpoort")
    speak(language, app)
    theme.apply(app)
    return app


if __name__ == "__main__":
    sys.exit(main())
