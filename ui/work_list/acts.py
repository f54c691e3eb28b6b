"""What the work list and the menu can do: begin a case, print the day list."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QWidget

from app.case.refusal import Refusal
from ui.navigation import Navigator
from ui.text import t

if TYPE_CHECKING:
    from app.services.session import Session
    from ui.screen import Screen
    from ui.worker import Worker

LARGEST_CASE_FILE = 20_000_000
"""Bytes. A case file is text; anything larger is something else."""


def new_case(worker: Worker, navigator: Navigator) -> None:
    """Start an empty case and show it."""

    def make(session: Session) -> str:
        from app.services.casework import cases  # noqa: PLC0415 - in the worker's thread

        return cases.new_case(session)

    worker.run(make, navigator.show_case)


def import_case(parent: QWidget, worker: Worker, navigator: Navigator) -> None:
    """Ask for a case file and make a new case out of it."""
    chosen, _kind = QFileDialog.getOpenFileName(
        parent, t("Kies een zaakbestand"), "", t("Zaakbestand (*.json)")
    )
    if chosen:
        import_file(Path(chosen), worker, navigator)


def import_file(path: Path, worker: Worker, navigator: Navigator) -> None:
    """Make a new case out of the case file at ``path`` and show it."""

    def take(session: Session) -> str:
        from app.services.casework import case_import  # noqa: PLC0415 - in the worker's thread

        return case_import.import_case(session, _content(path))

    def done(case_id: str) -> None:
        navigator.show_case(case_id)
        navigator.message(t("Het zaakbestand is ingelezen. Loop alle antwoorden na."))

    worker.run(take, done)


def print_day_list(screen: Screen, refused: Callable[[Refusal], None]) -> None:
    """Show the alarms of today on paper."""
    from ui.paper.window import show_paper  # noqa: PLC0415 - the list opens without it

    show_paper(screen, t("Daglijst"), _day_list, refused)


def _day_list(session: Session) -> bytes:
    from app.services.alarms import day_list  # noqa: PLC0415 - in the worker's thread

    return day_list.day_list(session)


def _content(path: Path) -> bytes:
    try:
        if path.stat().st_size > LARGEST_CASE_FILE:
            raise Refusal("Dit bestand is te groot voor een zaakbestand. Kies een ander bestand.")
        return path.read_bytes()
    except OSError:
        raise Refusal(
            "Het bestand is niet te lezen. Kijk of het er nog is en of u het mag openen."
        ) from None
