"""The rows of the work list: read in pages through the worker, never all at once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.case.workflow import VersionState
from ui.state_texts import case_state_text
from ui.text import t
from ui.widgets.rows import PagedRows
from ui.work_list.words import next_act_name, release_text

if TYPE_CHECKING:
    from app.services.casework.work_list import WorkPage, WorkRow
    from app.services.session import Session

PAGE = 100


@dataclass(frozen=True)
class Filter:
    """Which cases to show."""

    query: str = ""
    states: tuple[VersionState, ...] | None = None
    mine: bool = False
    waiting_for_me: bool = False


class WorkListModel(PagedRows["WorkRow", "WorkPage"]):
    """Shows the cases of a filter."""

    _filter = Filter()

    def show(self, wanted: Filter) -> None:
        """Show other cases."""
        self._filter = wanted
        self.read_anew()

    def reading(self, at: int | None) -> Callable[[Session], WorkPage]:
        """Read cases from the worker's thread."""
        return _reading(self._filter, at or 0)

    def columns(self) -> tuple[str, ...]:
        """Give the names of the columns."""
        return (
            t("Betrokkene"),
            t("Kenmerk"),
            t("Vrijlating"),
            t("Status"),
            t("Volgende stap"),
            t("Eigenaar"),
        )

    def cells(self, row: WorkRow) -> tuple[str, ...]:
        """Give a case as text per column."""
        return (
            row.name or t("Nog geen naam"),
            row.reference,
            release_text(row.release_date, row.days),
            case_state_text(row.state),
            next_act_name(row.next_act),
            row.owner_name,
        )


def _reading(wanted: Filter, offset: int) -> Callable[[Session], WorkPage]:
    def read(session: Session) -> WorkPage:
        from app.services.casework import work_list  # noqa: PLC0415 - in the worker's thread

        return work_list.rows(
            session,
            query=wanted.query,
            states=wanted.states,
            mine=wanted.mine,
            waiting_for_me=wanted.waiting_for_me,
            offset=offset,
            limit=PAGE,
        )

    return read
