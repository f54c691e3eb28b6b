"""What a gemeente answered and which notices came: their lines, and their bytes apart."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from app.store.connection import Connection

FileName = Literal["content", "letter", "file"]


@dataclass(frozen=True)
class StoredReply:
    """A reply that was made; ``hash`` is the SHA-256 of its content."""

    id: str
    received: str
    number: int
    kind: str
    file_name: str
    hash: str
    about_notice: str | None
    made_by: str
    made_at: str


@dataclass(frozen=True)
class StoredGiven:
    """How a reply was handed over."""

    reply: str
    channel: str
    given_to: str
    given_on: str
    recorded_by: str
    recorded_at: str


@dataclass(frozen=True)
class StoredNotice:
    """A withdrawal or replacement that came, about one notification."""

    id: str
    facility: str
    reference: str
    version: int
    content_hash: str
    kind: str
    opened_by: str
    opened_at: str


class Correspondence:
    """Replies and notices in the vault of a gemeente."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add_reply(self, new: StoredReply) -> None:
        """Keep the line of a reply."""
        self._connection.execute(
            "INSERT INTO sent_reply (id, received, number, kind, file_name, hash, about_notice,"
            " made_by, made_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            tuple(vars(new).values()),
        )

    def replies(self, received: str) -> tuple[StoredReply, ...]:
        """Give the replies to one notification, first to last."""
        found = self._connection.rows(
            "SELECT id, received, number, kind, file_name, hash, about_notice, made_by, made_at"
            " FROM sent_reply WHERE received = ? ORDER BY number",
            (received,),
        )
        return tuple(StoredReply(*row) for row in found)

    def reply(self, reply: str) -> StoredReply | None:
        """Give one reply."""
        row = self._connection.row(
            "SELECT id, received, number, kind, file_name, hash, about_notice, made_by, made_at"
            " FROM sent_reply WHERE id = ?",
            (reply,),
        )
        return StoredReply(*row) if row else None

    def add_given(self, new: StoredGiven) -> None:
        """Note how a reply was handed over, once."""
        self._connection.execute(
            "INSERT INTO sent_reply_given (reply, channel, given_to, given_on, recorded_by,"
            " recorded_at) VALUES (?, ?, ?, ?, ?, ?)",
            tuple(vars(new).values()),
        )

    def given(self, reply: str) -> StoredGiven | None:
        """Give how a reply was handed over, or None."""
        row = self._connection.row(
            "SELECT reply, channel, given_to, given_on, recorded_by, recorded_at"
            " FROM sent_reply_given WHERE reply = ?",
            (reply,),
        )
        return StoredGiven(*row) if row else None

    def add_notice(self, new: StoredNotice) -> None:
        """Keep the line of a notice."""
        self._connection.execute(
            "INSERT INTO received_notice (id, facility, reference, version, content_hash, kind,"
            " opened_by, opened_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            tuple(vars(new).values()),
        )

    def notice(self, notice: str) -> StoredNotice | None:
        """Give one notice."""
        row = self._connection.row(
            "SELECT id, facility, reference, version, content_hash, kind, opened_by, opened_at"
            " FROM received_notice WHERE id = ?",
            (notice,),
        )
        return StoredNotice(*row) if row else None

    def notices(self, facility: str, reference: str, version: int) -> tuple[StoredNotice, ...]:
        """Give the notices about one notification, first to last."""
        found = self._connection.rows(
            "SELECT id, facility, reference, version, content_hash, kind, opened_by, opened_at"
            " FROM received_notice WHERE facility = ? AND reference = ? AND version = ?"
            " ORDER BY opened_at, rowid",
            (facility, reference, version),
        )
        return tuple(StoredNotice(*row) for row in found)

    def add_file(self, owner: str, name: FileName, data: bytes) -> None:
        """Keep bytes of a reply or a notice."""
        self._connection.execute(
            "INSERT INTO received_file (owner, name, data) VALUES (?, ?, ?)", (owner, name, data)
        )

    def file(self, owner: str, name: FileName) -> bytes | None:
        """Give bytes of a reply or a notice; None when there are none (any more)."""
        row = self._connection.row(
            "SELECT data FROM received_file WHERE owner = ? AND name = ?", (owner, name)
        )
        return bytes(row[0]) if row else None
