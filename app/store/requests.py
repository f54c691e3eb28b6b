"""Requests of the person concerned: a line to find each by, and everything written about it.

A change is a new entry; the last one counts.
"""

from __future__ import annotations

from dataclasses import dataclass

from app.store.connection import Connection

_COLUMNS = "id, case_id, kind, name, received_on, due, closed_on, made_at"


@dataclass(frozen=True)
class RequestLine:
    """What a request is found by. Days are dates (ISO 8601); ``due`` is the last day of the term.

    ``case_id`` may name a case that was destroyed since, or none.
    """

    id: str
    case_id: str | None
    kind: str
    name: str
    received_on: str
    due: str | None
    closed_on: str | None
    made_at: str


@dataclass(frozen=True)
class Entry:
    """What was written at one moment; ``answers`` is JSON by question."""

    seq: int
    answers: str
    recorded_by: str
    recorded_at: str


class Requests:
    """The requests of this vault."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, line: RequestLine) -> None:
        """Add a request; its first entry follows."""
        self._connection.execute(
            f"INSERT INTO person_request ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",  # noqa: S608
            (
                line.id,
                line.case_id,
                line.kind,
                line.name,
                line.received_on,
                line.due,
                line.closed_on,
                line.made_at,
            ),
        )

    def change(self, line: RequestLine) -> None:
        """Bring the copies up to date with a new entry."""
        self._connection.execute(
            "UPDATE person_request SET kind = ?, name = ?, received_on = ?, due = ?,"
            " closed_on = ? WHERE id = ?",
            (line.kind, line.name, line.received_on, line.due, line.closed_on, line.id),
        )

    def add_entry(self, request: str, answers: str, by: str, at: str) -> None:
        """Write an entry after the last one."""
        self._connection.execute(
            "INSERT INTO person_request_entry (request, seq, answers, recorded_by, recorded_at)"
            " SELECT ?1, coalesce(max(seq), 0) + 1, ?2, ?3, ?4 FROM person_request_entry"
            " WHERE request = ?1",
            (request, answers, by, at),
        )

    def entries(self, request: str) -> tuple[Entry, ...]:
        """Give everything written about a request, oldest first."""
        found = self._connection.rows(
            "SELECT seq, answers, recorded_by, recorded_at FROM person_request_entry"
            " WHERE request = ? ORDER BY seq",
            (request,),
        )
        return tuple(Entry(*row) for row in found)

    def get(self, request: str) -> RequestLine | None:
        """Give one request, or None."""
        return next(iter(self._found("id = ?", (request,))), None)

    def page(self, offset: int = 0, limit: int = 100) -> tuple[RequestLine, ...]:
        """Give a page of all requests: open ones first, by the end of their term."""
        return self._found("1", (), limit, offset)

    def count(self) -> int:
        """Give how many requests there are."""
        row = self._connection.row("SELECT count(*) FROM person_request")
        return int(row[0]) if row else 0

    def of_case(self, case_id: str) -> tuple[RequestLine, ...]:
        """Give the requests that were noted with a case."""
        return self._found("case_id = ?", (case_id,))

    def open_before(self, day: str, limit: int) -> tuple[RequestLine, ...]:
        """Give the open requests whose term ends before ``day``."""
        return self._found("closed_on IS NULL AND due < ?", (day,), limit)

    def closed_before(self, day: str) -> tuple[RequestLine, ...]:
        """Give the requests that were closed before ``day``."""
        return self._found("closed_on < ?", (day,))

    def remove(self, request: str) -> None:
        """Take away a closed request with all its entries."""
        self._connection.execute("DELETE FROM person_request_entry WHERE request = ?", (request,))
        self._connection.execute("DELETE FROM person_request WHERE id = ?", (request,))

    def _found(
        self, where: str, parameters: tuple[object, ...], limit: int = -1, offset: int = 0
    ) -> tuple[RequestLine, ...]:
        found = self._connection.rows(
            f"SELECT {_COLUMNS} FROM person_request WHERE {where}"  # noqa: S608 - fixed texts
            " ORDER BY closed_on IS NOT NULL, coalesce(due, '9999'), received_on, made_at, id"
            " LIMIT ? OFFSET ?",
            (*parameters, limit, offset),
        )
        return tuple(RequestLine(*row) for row in found)
