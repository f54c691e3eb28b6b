"""Notifications that a gemeente opened: what is known of them, what they say, and who read them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from app.store.connection import Connection

_RECEIVED = (
    "id, facility, fingerprint, reference, version, exemplar, content_hash, package_hash,"
    " replaces_reference, replaces_version, made_at, opened_by, opened_at"
)
_OF = ", ".join(f"received.{name.strip()}" for name in _RECEIVED.split(","))
_LINES = f"""
SELECT {_OF}, received_content.name, received_content.release_date,
    (SELECT keep_until FROM received_term WHERE received_term.received = received.id
        ORDER BY seq DESC LIMIT 1),
    (SELECT seq FROM received_term WHERE received_term.received = received.id
        ORDER BY seq DESC LIMIT 1) IS NOT NULL,
    received_destroyed.destroyed_on,
    EXISTS (SELECT 1 FROM sent_reply WHERE sent_reply.received = received.id),
    EXISTS (SELECT 1 FROM received AS later
        WHERE later.facility = received.facility AND (
            (later.replaces_reference = received.reference
                AND later.replaces_version = received.version)
            OR (later.reference = received.reference AND later.version > received.version)))
    OR EXISTS (SELECT 1 FROM received_notice AS n
        WHERE n.facility = received.facility AND n.reference = received.reference
            AND n.version = received.version AND n.kind = 'replacement'),
    EXISTS (SELECT 1 FROM received_notice AS n
        WHERE n.facility = received.facility AND n.reference = received.reference
            AND n.version = received.version AND n.kind = 'withdrawal')
FROM received
LEFT JOIN received_content ON received_content.received = received.id
LEFT JOIN received_destroyed ON received_destroyed.received = received.id
"""  # noqa: S608 - put together of names that stand here


@dataclass(frozen=True)
class StoredReceived:
    """A notification that was opened; nothing about the person."""

    id: str
    facility: str
    fingerprint: str
    reference: str
    version: int
    exemplar: int
    content_hash: str
    package_hash: str
    replaces_reference: str | None
    replaces_version: int | None
    made_at: str
    opened_by: str
    opened_at: str


@dataclass(frozen=True)
class ReceivedLine:
    """A notification with how it stands. ``name`` is None when it was destroyed."""

    stored: StoredReceived
    name: str | None
    release_date: str | None
    keep_until: str | None
    term_set: bool
    destroyed_on: str | None
    answered: bool
    replaced: bool
    withdrawn: bool


@dataclass(frozen=True)
class ReceivedContent:
    """What a notification says; ``approvals`` is JSON."""

    received: str
    notification: bytes
    letter: bytes
    approvals: str
    name: str
    name_key: str
    release_date: str | None


@dataclass(frozen=True)
class StoredReading:
    """That somebody read it; ``account`` is None for who has none."""

    received: str
    account: str | None
    name: str
    function: str
    read_at: str
    purpose: str
    recorded_by: str


@dataclass(frozen=True)
class StoredDestroyed:
    """That a notification was destroyed here."""

    received: str
    destroyed_on: str
    destroyed_by: str
    destroyed_at: str
    reason: str


class ReceivedNotifications:
    """The notifications in the vault of a gemeente."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, new: StoredReceived, content: ReceivedContent) -> None:
        """Keep a notification with what it says."""
        marks = ", ".join("?" * len(vars(new)))
        self._connection.execute(
            f"INSERT INTO received ({_RECEIVED}) VALUES ({marks})",  # noqa: S608
            tuple(vars(new).values()),
        )
        self._connection.execute(
            "INSERT INTO received_content (received, notification, letter, approvals, name,"
            " name_key, release_date) VALUES (?, ?, ?, ?, ?, ?, ?)",
            tuple(vars(content).values()),
        )

    def lines(self) -> tuple[ReceivedLine, ...]:
        """Give every notification with how it stands, newest first."""
        found = self._connection.rows(f"{_LINES} ORDER BY received.seq DESC")
        return tuple(_line(row) for row in found)

    def line(self, received: str) -> ReceivedLine | None:
        """Give one notification with how it stands."""
        row = self._connection.row(f"{_LINES} WHERE received.id = ?", (received,))
        return _line(row) if row else None

    def find(self, facility: str, reference: str, version: int) -> ReceivedLine | None:
        """Give the notification with this number of this inrichting."""
        row = self._connection.row(
            f"{_LINES} WHERE received.facility = ? AND received.reference = ?"
            " AND received.version = ?",
            (facility, reference, version),
        )
        return _line(row) if row else None

    def content(self, received: str) -> ReceivedContent | None:
        """Give what a notification says, or None when it was destroyed."""
        row = self._connection.row(
            "SELECT received, notification, letter, approvals, name, name_key, release_date"
            " FROM received_content WHERE received = ?",
            (received,),
        )
        return ReceivedContent(*row) if row else None

    def add_reading(self, new: StoredReading) -> None:
        """Note that somebody read it."""
        self._connection.execute(
            "INSERT INTO reading (received, account, name, function, read_at, purpose,"
            " recorded_by) VALUES (?, ?, ?, ?, ?, ?, ?)",
            tuple(vars(new).values()),
        )

    def readings(self, received: str) -> tuple[StoredReading, ...]:
        """Give who read it, last first."""
        found = self._connection.rows(
            "SELECT received, account, name, function, read_at, purpose, recorded_by"
            " FROM reading WHERE received = ? ORDER BY seq DESC",
            (received,),
        )
        return tuple(StoredReading(*row) for row in found)

    def set_term(
        self, received: str, keep_until: str | None, *, reason: str, by: str, at: str
    ) -> None:
        """Note until when it is kept; None: not decided."""
        self._connection.execute(
            "INSERT INTO received_term (received, keep_until, reason, set_by, set_at)"
            " VALUES (?, ?, ?, ?, ?)",
            (received, keep_until, reason, by, at),
        )

    def term_reason(self, received: str) -> str:
        """Give why it is kept until that day; empty when nothing was set."""
        row = self._connection.row(
            "SELECT reason FROM received_term WHERE received = ? ORDER BY seq DESC LIMIT 1",
            (received,),
        )
        return str(row[0]) if row else ""

    def destroy(self, gone: StoredDestroyed) -> None:
        """Take away what it says and what was answered to it; note that this was done.

        ``clear_remnants`` after the transaction makes the space it took empty as well.
        """
        received = gone.received
        self._connection.execute(
            "INSERT INTO received_destroyed (received, destroyed_on, destroyed_by, destroyed_at,"
            " reason) VALUES (?, ?, ?, ?, ?)",
            tuple(vars(gone).values()),
        )
        for owner in self._owners(received):
            self._connection.execute("DELETE FROM received_file WHERE owner = ?", (owner,))
        self._connection.execute("DELETE FROM received_content WHERE received = ?", (received,))

    def destroyed(self, received: str) -> StoredDestroyed | None:
        """Give when and by whom it was destroyed, or None."""
        row = self._connection.row(
            "SELECT received, destroyed_on, destroyed_by, destroyed_at, reason"
            " FROM received_destroyed WHERE received = ?",
            (received,),
        )
        return StoredDestroyed(*row) if row else None

    def _owners(self, received: str) -> Iterator[str]:
        yield from (
            str(row[0])
            for row in self._connection.rows(
                "SELECT id FROM sent_reply WHERE received = ?1 UNION"
                " SELECT received_notice.id FROM received_notice"
                " JOIN received USING (facility, reference, version) WHERE received.id = ?1",
                (received,),
            )
        )


def clear_remnants(connection: Connection) -> None:
    """Write the database anew without the space of what was destroyed, and empty its log.

    Must not be called inside a transaction.
    """
    connection.execute("VACUUM")
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()


def _line(row: tuple[Any, ...]) -> ReceivedLine:
    stored, rest = StoredReceived(*row[:13]), row[13:]
    flags = (bool(value) for value in rest[5:])
    return ReceivedLine(stored, rest[0], rest[1], rest[2], bool(rest[3]), rest[4], *flags)
