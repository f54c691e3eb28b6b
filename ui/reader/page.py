"""What the screens of a gemeente share: a page with a way back to what was received."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from app.case.refusal import Refusal
from ui.navigation import Navigator
from ui.page_screen import PageScreen
from ui.text import t
from ui.widgets import Button
from ui.worker import Worker


class ReaderPage(PageScreen):
    """What is read comes later and is put in its place; ``back`` is for the screen to place."""

    def __init__(
        self,
        worker: Worker,
        navigator: Navigator,
        title: str,
        name: str,
        *,
        width: int = 46,
        back: Callable[[], None] | None = None,
    ) -> None:
        super().__init__(worker, navigator, title, name, width=width)
        self.back = Button(t("&Terug naar de meldingen"), "back", quiet=True)
        self.back.clicked.connect(back or navigator.show_received)

    def first_focus(self) -> QWidget:
        """Begin at the way back; pages with a field begin there."""
        return self.back


def read_bytes(path: Path, largest: int) -> bytes:
    """Read a file that a person chose, in the worker. Raises Refusal."""
    try:
        with path.open("rb") as file:
            data = file.read(largest + 1)
    except OSError:
        raise Refusal(
            "Het bestand kan niet worden gelezen. Kijk of het er nog is en of u het mag openen."
        ) from None
    if len(data) > largest:
        raise Refusal("Dit bestand is te groot. Kies een ander bestand.")
    return data
