"""Journeys of cases between vaults, and the rows of a case as they travel and arrive."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any, Literal, TypeAlias

from app.store.case_files import Face
from app.store.connection import Connection

Direction: TypeAlias = Literal["out", "in"]
Ended: TypeAlias = Literal["returned", "recalled"]
CopyKind: TypeAlias = Literal["ours", "theirs", "history"]

_COLUMNS = (
    "id, case_id, direction, other, other_name, content_hash, gives_back, by, at, ended, ended_at"
)
_COPY = "id, case_id, kind, other_name, content, at, by"


@dataclass(frozen=True)
class Journey:
    """One journey of a case, out of this vault or into it.

    ``other`` is the id of the other vault (or the fingerprint of another inrichting);
    ``content_hash`` is over the case as it travelled; ``gives_back`` says that it went back to
    where it came from.
    """

    id: str
    case_id: str
    direction: Direction
    other: str
    other_name: str
    content_hash: str
    gives_back: bool
    by: str
    at: str
    ended: Ended | None = None
    ended_at: str | None = None


@dataclass(frozen=True)
class StoredCopy:
    """A case as it was, to read only: the bytes of a travel file's content."""

    id: str
    case_id: str
    kind: CopyKind
    other_name: str
    content: bytes
    at: str
    by: str


class Journeys:
    """The journeys of all cases."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, journey: Journey) -> None:
        """Keep a journey; one that goes out locks the case."""
        self._connection.execute(
            f"INSERT INTO travel ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",  # noqa: S608
            (
                journey.id,
                journey.case_id,
                journey.direction,
                journey.other,
                journey.other_name,
                journey.content_hash,
                journey.gives_back,
                journey.by,
                journey.at,
                journey.ended,
                journey.ended_at,
            ),
        )

    def get(self, journey_id: str) -> Journey | None:
        """Give one journey, or None."""
        return next(iter(self._found("id = ?", (journey_id,))), None)

    def of_case(self, case_id: str) -> tuple[Journey, ...]:
        """Give the journeys of a case, oldest first."""
        return self._found("case_id = ?", (case_id,))

    def under_way(self, case_id: str) -> Journey | None:
        """Give the journey that has not ended, when the case is out."""
        found = self._found("case_id = ? AND direction = 'out' AND ended IS NULL", (case_id,))
        return found[0] if found else None

    def all_under_way(self) -> tuple[Journey, ...]:
        """Give every journey that has not ended."""
        return self._found("direction = 'out' AND ended IS NULL", ())

    def latest(self, limit: int) -> tuple[Journey, ...]:
        """Give the last journeys, newest first."""
        rows = self._connection.rows(
            f"SELECT {_COLUMNS} FROM travel ORDER BY seq DESC LIMIT ?",  # noqa: S608
            (limit,),
        )
        return tuple(_journey(row) for row in rows)

    def end(self, journey_id: str, how: Ended, at: str) -> None:
        """Note that the case is back, or was recalled; that unlocks it."""
        self._connection.execute(
            "UPDATE travel SET ended = ?, ended_at = ? WHERE id = ?", (how, at, journey_id)
        )

    def add_line(self, case_id: str, digest: str, content: bytes, signature: bytes) -> None:
        """Keep a journal line of another vault; one that is there already stays."""
        self._connection.execute(
            "INSERT INTO travel_line (case_id, hash, content, signature) VALUES (?, ?, ?, ?)"
            " ON CONFLICT DO NOTHING",
            (case_id, digest, content, signature),
        )

    def lines(self, case_id: str | None = None) -> tuple[tuple[bytes, bytes], ...]:
        """Give the kept lines of other vaults (content, signature), of one case or of all."""
        rows = self._connection.rows(
            "SELECT content, signature FROM travel_line WHERE ?1 IS NULL OR case_id = ?1"
            " ORDER BY rowid",
            (case_id,),
        )
        return tuple((row[0], row[1]) for row in rows)

    def add_copy(self, copy: StoredCopy) -> None:
        """Keep a copy to read."""
        self._connection.execute(
            f"INSERT INTO travel_copy ({_COPY}) VALUES (?, ?, ?, ?, ?, ?, ?)",  # noqa: S608
            (copy.id, copy.case_id, copy.kind, copy.other_name, copy.content, copy.at, copy.by),
        )

    def copies(self) -> tuple[StoredCopy, ...]:
        """Give every kept copy, newest first."""
        rows = self._connection.rows(
            f"SELECT {_COPY} FROM travel_copy ORDER BY at DESC, rowid DESC"  # noqa: S608
        )
        return tuple(StoredCopy(*row) for row in rows)

    def copy(self, copy_id: str) -> StoredCopy | None:
        """Give one copy, or None."""
        return next((one for one in self.copies() if one.id == copy_id), None)

    def _found(self, where: str, parameters: tuple[object, ...]) -> tuple[Journey, ...]:
        rows = self._connection.rows(
            f"SELECT {_COLUMNS} FROM travel WHERE {where} ORDER BY seq",  # noqa: S608
            parameters,
        )
        return tuple(_journey(row) for row in rows)


class ArrivingCase:
    """Writes the rows of a case that arrived; what is there already stays as it is."""

    def __init__(self, connection: Connection, case_id: str) -> None:
        self._connection = connection
        self._id = case_id

    def begin(self, values: tuple[str, ...], face: Face) -> None:
        """Add the case: reference, state, owner, created_at, changed_at."""
        cursor = self._connection.execute(
            "INSERT INTO case_file (id, reference, state, owner, created_at, changed_at, name,"
            " name_key, release_date, hold_until) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (self._id, *values, face.name, face.name_key, face.release_date, face.hold_until),
        )
        self._connection.execute(
            "INSERT INTO case_search (rowid, reference, name, skn, summary) VALUES (?, ?, ?, ?, ?)",
            (cursor.lastrowid, values[0], face.name, face.skn, face.summary),
        )

    def stand(self, state: str, owner: str, version: int, changed_at: str) -> None:
        """Put the case where it stands now."""
        self._connection.execute(
            "UPDATE case_file SET state = ?, owner = ?, version = ?, changed_at = ? WHERE id = ?",
            (state, owner, version, changed_at, self._id),
        )

    def writers(self, accounts: tuple[str, ...]) -> None:
        """Put those who wrote in the draft in the place of those of before."""
        self._connection.execute("DELETE FROM draft_writer WHERE case_id = ?", (self._id,))
        self._connection.executemany(
            "INSERT INTO draft_writer (case_id, account) VALUES (?, ?)",
            [(self._id, account) for account in accounts],
        )

    def seal(self, version: int, values: tuple[Any, ...]) -> None:
        """Add a seal (act, account, statement, signature, made_at) that is not there yet."""
        self._connection.execute(
            "INSERT INTO seal (case_id, version, act, account, statement, signature, made_at)"
            " SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7 WHERE NOT EXISTS (SELECT 1 FROM seal"
            " WHERE case_id = ?1 AND version = ?2 AND act = ?3 AND account = ?4)",
            (self._id, version, *values),
        )

    def review(self, version: int, values: tuple[Any, ...]) -> None:
        """Add a review (account, act, at, answers) that is not there yet."""
        self._connection.execute(
            "INSERT INTO review (case_id, version, account, act, at, answers)"
            " SELECT ?1, ?2, ?3, ?4, ?5, ?6 WHERE NOT EXISTS (SELECT 1 FROM review"
            " WHERE case_id = ?1 AND version = ?2 AND account = ?3 AND act = ?4 AND at = ?5)",
            (self._id, version, *values),
        )

    def remark(self, version: int, values: tuple[Any, ...], answer: tuple[Any, ...]) -> None:
        """Add a remark (path, text, author, made_at) and its sent, answer, because, by, at."""
        key = (self._id, version, *values)
        self._connection.execute(
            "INSERT INTO remark (case_id, version, path, text, author, made_at)"
            " SELECT ?1, ?2, ?3, ?4, ?5, ?6 WHERE NOT EXISTS (SELECT 1 FROM remark"
            " WHERE case_id = ?1 AND version = ?2 AND path IS ?3 AND text = ?4 AND author = ?5"
            " AND made_at = ?6)",
            key,
        )
        self._connection.execute(
            "UPDATE remark SET sent = ?7, answer = ?8, because = ?9, answered_by = ?10,"
            " answered_at = ?11 WHERE case_id = ?1 AND version = ?2 AND path IS ?3 AND text = ?4"
            " AND author = ?5 AND made_at = ?6",
            (*key, *answer),
        )

    def drop_unsent_remarks(self) -> None:
        """Throw away remarks that were not sent; the ones that travelled are added again."""
        self._connection.execute("DELETE FROM remark WHERE case_id = ? AND sent = 0", (self._id,))

    def outcome(self, version: int, outcome: str, at: str) -> None:
        """Note what became of a version, when that is not there yet."""
        self._connection.execute(
            "INSERT INTO version_outcome (case_id, version, outcome, at)"
            " VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
            (self._id, version, outcome, at),
        )

    def notification_state(self, notification: str, state: str, at: str) -> None:
        """Put a notification of a decided version where it stands."""
        self._connection.execute(
            "INSERT INTO notification_state (notification, state, changed_at) VALUES (?, ?, ?)"
            " ON CONFLICT (notification) DO UPDATE SET state = excluded.state,"
            " changed_at = excluded.changed_at",
            (notification, state, at),
        )


def outcome_of(connection: Connection, case_id: str, version: int) -> tuple[str, str] | None:
    """Give what became of a version and when, or None."""
    row = connection.row(
        "SELECT outcome, at FROM version_outcome WHERE case_id = ? AND version = ?",
        (case_id, version),
    )
    return (row[0], row[1]) if row else None


def state_changed_at(connection: Connection, notification: str) -> str | None:
    """Give when the state of a notification last changed."""
    row = connection.row(
        "SELECT changed_at FROM notification_state WHERE notification = ?", (notification,)
    )
    return str(row[0]) if row else None


def has_exemplars(connection: Connection, case_id: str) -> bool:
    """Tell whether an exemplar was ever made of a notification of this case."""
    row = connection.row(
        "SELECT 1 FROM exemplar JOIN notification ON notification.id = exemplar.notification"
        " WHERE notification.case_id = ? LIMIT 1",
        (case_id,),
    )
    return row is not None


def _journey(row: tuple[Any, ...]) -> Journey:
    journey = Journey(*row)
    return replace(journey, gives_back=bool(journey.gives_back))
