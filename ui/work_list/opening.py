"""Opening a case on the screen that belongs to its state now."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from ui.work_list.words import place_of

if TYPE_CHECKING:
    from app.services.casework.work_list import WorkRow
    from app.services.session import Session
    from ui.screen import Screen


def open_case(screen: Screen, case_id: str) -> None:
    """Look up where the case stands and show it there."""
    screen.run(partial(_row, case_id=case_id), partial(_open_found, screen))


def open_row(screen: Screen, row: WorkRow, *, casemanager: bool) -> None:
    """Show the screen that belongs to this case; a signal becomes a case."""
    place = place_of(row.state, casemanager=casemanager)
    if place == "review":
        screen.navigator.show_review(row.case_id)
    elif place == "handover":
        screen.navigator.show_handover(row.case_id)
    elif place == "start":
        screen.run(
            partial(_start, case_id=row.case_id),
            lambda _nothing: screen.navigator.show_case(row.case_id),
        )
    else:
        screen.navigator.show_case(row.case_id)


def _open_found(screen: Screen, found: tuple[WorkRow | None, bool]) -> None:
    row, casemanager = found
    if row is not None:
        open_row(screen, row, casemanager=casemanager)


def _row(session: Session, case_id: str) -> tuple[WorkRow | None, bool]:
    from app.services.casework import work_list  # noqa: PLC0415 - in the worker's thread

    return work_list.row_of(session, case_id), session.can("casemanager")


def _start(session: Session, case_id: str) -> None:
    from app.services.casework import cases  # noqa: PLC0415 - in the worker's thread

    cases.start_signal(session, case_id)
