"""Replies of gemeenten: their bytes never change; that one was handled is added once."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from app.store.connection import Connection

_COLUMNS = (
    "reply.id, reply.case_id, notification, kind, how, content, hash, file, fingerprint, sent_at,"
    " waits, recorded_by, recorded_at"
)
_HANDLED = "note, handled_by, handled_at"
_TABLES = "reply LEFT JOIN reply_handled ON reply_handled.reply = reply.id"


@dataclass(frozen=True)
class NewReply:
    """One reply. ``content`` is canonical JSON, ``hash`` its SHA-256; times are ISO 8601.

    ``file`` is what came in and ``fingerprint`` the certificate that signed it; both None when
    the reply was typed over (``how`` says from what). ``waits``: it asks something of us.
    """

    id: str
    case_id: str
    notification: str
    kind: str
    how: str
    content: bytes
    hash: str
    file: bytes | None
    fingerprint: str | None
    sent_at: str
    waits: bool
    recorded_by: str
    recorded_at: str


@dataclass(frozen=True)
class StoredReply(NewReply):
    """A reply, with what was done about it once somebody did."""

    note: str | None
    handled_by: str | None
    handled_at: str | None


class Replies:
    """The replies in this vault."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, new: NewReply) -> None:
        """Keep a reply."""
        self._connection.execute(
            "INSERT INTO reply (id, case_id, notification, kind, how, content, hash, file,"
            " fingerprint, sent_at, waits, recorded_by, recorded_at)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                new.id,
                new.case_id,
                new.notification,
                new.kind,
                new.how,
                new.content,
                new.hash,
                new.file,
                new.fingerprint,
                new.sent_at,
                int(new.waits),
                new.recorded_by,
                new.recorded_at,
            ),
        )

    def handle(self, reply_id: str, case_id: str, note: str, by: str, at: str) -> None:
        """Note that somebody did what a reply asked."""
        self._connection.execute(
            "INSERT INTO reply_handled (reply, case_id, note, handled_by, handled_at)"
            " VALUES (?, ?, ?, ?, ?)",
            (reply_id, case_id, note, by, at),
        )

    def get(self, reply_id: str) -> StoredReply | None:
        """Give one reply, or None."""
        return next(iter(self._found("reply.id = ?", (reply_id,))), None)

    def of_case(self, case_id: str) -> tuple[StoredReply, ...]:
        """Give the replies about a case, oldest first."""
        return self._found("reply.case_id = ?", (case_id,))

    def of_notification(self, notification: str) -> tuple[StoredReply, ...]:
        """Give the replies about one notification, oldest first."""
        return self._found("notification = ?", (notification,))

    def by_file(self) -> tuple[str, ...]:
        """Give the ids of the replies that came as a file."""
        found = self._connection.rows("SELECT id FROM reply WHERE file IS NOT NULL ORDER BY rowid")
        return tuple(str(row[0]) for row in found)

    def waiting(self) -> tuple[StoredReply, ...]:
        """Give the replies that ask something nobody did yet, oldest first."""
        return self._found("waits = 1 AND handled_at IS NULL", ())

    def _found(self, where: str, parameters: tuple[object, ...]) -> tuple[StoredReply, ...]:
        found = self._connection.rows(
            f"SELECT {_COLUMNS}, {_HANDLED} FROM {_TABLES} WHERE {where}"  # noqa: S608 - fixed
            " ORDER BY recorded_at, reply.rowid",
            parameters,
        )
        return tuple(_reply(row) for row in found)


def _reply(row: tuple[Any, ...]) -> StoredReply:
    reply = StoredReply(*row)
    return replace(reply, waits=bool(reply.waits))
