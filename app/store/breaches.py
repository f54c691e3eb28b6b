"""Data breaches: a line to find each by with its clock, and everything written about it.

The record stays when the case goes; a change is a new entry.
"""

from __future__ import annotations

from dataclasses import dataclass

from app.store.connection import Connection
from app.store.requests import Entry

_COLUMNS = (
    "id, case_id, notification, reference, gemeente, discovered_at, settled_at, is_breach, made_at"
)


@dataclass(frozen=True)
class BreachLine:
    """What a breach is found by.

    ``settled_at`` is when the clock stopped: reported, or decided that reporting is not needed.
    ``reference`` and ``gemeente`` (its code) are copies; the case may be gone.
    """

    id: str
    case_id: str | None
    notification: str | None
    reference: str
    gemeente: str | None
    discovered_at: str
    settled_at: str | None
    is_breach: str
    made_at: str


class Breaches:
    """The data breaches of this vault."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, line: BreachLine) -> None:
        """Add a breach; its first entry follows."""
        self._connection.execute(
            f"INSERT INTO breach ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",  # noqa: S608
            (
                line.id,
                line.case_id,
                line.notification,
                line.reference,
                line.gemeente,
                line.discovered_at,
                line.settled_at,
                line.is_breach,
                line.made_at,
            ),
        )

    def change(self, line: BreachLine) -> None:
        """Bring the copies up to date with a new entry."""
        self._connection.execute(
            "UPDATE breach SET discovered_at = ?, settled_at = ?, is_breach = ? WHERE id = ?",
            (line.discovered_at, line.settled_at, line.is_breach, line.id),
        )

    def add_entry(self, breach: str, answers: str, by: str, at: str) -> None:
        """Write an entry after the last one."""
        self._connection.execute(
            "INSERT INTO breach_entry (breach, seq, answers, recorded_by, recorded_at)"
            " SELECT ?1, coalesce(max(seq), 0) + 1, ?2, ?3, ?4 FROM breach_entry"
            " WHERE breach = ?1",
            (breach, answers, by, at),
        )

    def entries(self, breach: str) -> tuple[Entry, ...]:
        """Give everything written about a breach, oldest first."""
        found = self._connection.rows(
            "SELECT seq, answers, recorded_by, recorded_at FROM breach_entry"
            " WHERE breach = ? ORDER BY seq",
            (breach,),
        )
        return tuple(Entry(*row) for row in found)

    def get(self, breach: str) -> BreachLine | None:
        """Give one breach, or None."""
        return next(iter(self._found("id = ?", (breach,))), None)

    def all(self) -> tuple[BreachLine, ...]:
        """Give every breach: those whose clock runs first, then the newest."""
        return self._found("1", ())

    def of_case(self, case_id: str) -> tuple[BreachLine, ...]:
        """Give the breaches of one case, also of a case that was destroyed."""
        return self._found("case_id = ?", (case_id,))

    def running(self) -> tuple[BreachLine, ...]:
        """Give the breaches whose clock runs, the oldest discovery first."""
        return self._found("settled_at IS NULL", ())

    def _found(self, where: str, parameters: tuple[object, ...]) -> tuple[BreachLine, ...]:
        found = self._connection.rows(
            f"SELECT {_COLUMNS} FROM breach WHERE {where}"  # noqa: S608 - fixed texts
            " ORDER BY settled_at IS NOT NULL, CASE WHEN settled_at IS NULL"
            " THEN discovered_at END, discovered_at DESC, id",
            parameters,
        )
        return tuple(BreachLine(*row) for row in found)
