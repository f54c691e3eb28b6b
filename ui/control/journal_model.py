"""The lines of the journal: read by pages through the worker, newest first."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.control.journal_words import object_name, result_name, verb_name
from ui.moments import moment_text
from ui.text import t, told
from ui.widgets.rows import PagedRows

if TYPE_CHECKING:
    from app.services.control.journal_reading import JournalPage, JournalRow
    from app.services.session import Session
    from ui.worker import Worker


@dataclass(frozen=True)
class JournalFilter:
    """Which lines to show: of one case, one person, one kind of event or act of the law."""

    reference: str = ""
    account: str | None = None
    events: tuple[str, ...] = ()


class JournalModel(PagedRows["JournalRow", "JournalPage"]):
    """Shows the lines of a filter; ``names`` are those of the people, by account."""

    def __init__(self, worker: Worker, parent: QObject | None = None) -> None:
        super().__init__(worker, parent)
        self._filter = JournalFilter()
        self.names: Mapping[str, str] = {}

    def show(self, wanted: JournalFilter) -> None:
        """Show other lines."""
        self._filter = wanted
        self.read_anew()

    def reading(self, at: int | None) -> Callable[[Session], JournalPage]:
        """Read lines older than ``at`` from the worker's thread."""
        return _reading(self._filter, at)

    def following(self, page: JournalPage) -> int | None:
        """Go on with what is older; the total counts the whole journal, not what was filtered."""
        return page.older

    def columns(self) -> tuple[str, ...]:
        """Give the names of the columns."""
        return (t("Regel"), t("Wanneer"), t("Wat"), t("Waarover"), t("Soort"), t("Uitkomst"))

    def cells(self, row: JournalRow) -> tuple[str, ...]:
        """Give a line as text per column; who acted stands in the sentence."""
        return (
            str(row.seq),
            moment_text(row.at),
            told(row.sentence),
            object_name(row.about, self.names),
            verb_name(row.verb),
            result_name(row.result),
        )


def _reading(wanted: JournalFilter, before: int | None) -> Callable[[Session], JournalPage]:
    def read(session: Session) -> JournalPage:
        from app.services.control import journal_reading  # noqa: PLC0415 - in the worker's thread

        case_id = (
            journal_reading.case_of_reference(session, wanted.reference)
            if wanted.reference
            else None
        )
        return journal_reading.page(
            session,
            case_id=case_id,
            account=wanted.account,
            events=wanted.events,
            before=before,
        )

    return read
