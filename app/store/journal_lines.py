"""The journal as it is kept: chained, signed lines in their order, never changed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from app.store.connection import Connection

_PAGE = 2000
_COLUMNS = "seq, content, hash, signature, at, event, object, account"


@dataclass(frozen=True)
class StoredLine:
    """One line: its place (from 1), the signed bytes, their hash (64 hex) and signature.

    ``at``, ``event``, ``object`` and ``account`` are copies out of the bytes, to find it by.
    """

    seq: int
    content: bytes
    hash: str
    signature: bytes
    at: str
    event: str
    object: str
    account: str


class JournalLines:
    """The journal of this vault."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def append(self, line: StoredLine) -> None:
        """Add ``line``; its ``seq`` must be one more than the last."""
        self._connection.execute(
            f"INSERT INTO journal_line ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",  # noqa: S608
            (
                line.seq,
                line.content,
                line.hash,
                line.signature,
                line.at,
                line.event,
                line.object,
                line.account,
            ),
        )

    def last(self) -> StoredLine | None:
        """Give the last line, or None in an empty journal."""
        row = self._connection.row(
            f"SELECT {_COLUMNS} FROM journal_line ORDER BY seq DESC LIMIT 1"  # noqa: S608
        )
        return StoredLine(*row) if row else None

    def from_seq(self, seq: int = 1, limit: int | None = None) -> tuple[StoredLine, ...]:
        """Give the lines from place ``seq`` on, at most ``limit``."""
        found = self._connection.rows(
            f"SELECT {_COLUMNS} FROM journal_line WHERE seq >= ? ORDER BY seq LIMIT ?",  # noqa: S608
            (seq, -1 if limit is None else limit),
        )
        return tuple(StoredLine(*row) for row in found)

    def began(self) -> str | None:
        """Give when the first line was written, or None for a journal without lines."""
        row = self._connection.row("SELECT at FROM journal_line ORDER BY seq LIMIT 1")
        return str(row[0]) if row else None

    def walk(self, seq: int = 1) -> Iterator[StoredLine]:
        """Give the lines from place ``seq`` on, without ever holding them all."""
        while page := self.from_seq(seq, _PAGE):
            yield from page
            seq = page[-1].seq + 1

    def about(self, about: str, event: str | None = None) -> tuple[StoredLine, ...]:
        """Give the lines about one object, oldest first; of one kind of event when it is named."""
        found = self._connection.rows(
            f"SELECT {_COLUMNS} FROM journal_line WHERE object = ? AND (?2 IS NULL OR event = ?2)"  # noqa: S608
            " ORDER BY seq",
            (about, event),
        )
        return tuple(StoredLine(*row) for row in found)

    def page(
        self,
        *,
        about: tuple[str, ...] = (),
        account: str | None = None,
        events: tuple[str, ...] = (),
        before: int | None,
        most: int,
    ) -> tuple[StoredLine, ...]:
        """Give at most ``most`` lines, newest first, from before the place ``before``.

        ``about`` names objects, ``account`` who acted, ``events`` kinds; without them every
        line counts.
        """
        marks = ", ".join("?" * len(about))
        wheres = ["seq < ?", *([f"object IN ({marks})"] if about else [])]
        values: list[object] = [before if before is not None else 2**62, *about]
        if account is not None:
            wheres.append("account = ?")
            values.append(account)
        if events:
            wheres.append(f"event IN ({', '.join('?' * len(events))})")
            values.extend(events)
        found = self._connection.rows(
            f"SELECT {_COLUMNS} FROM journal_line WHERE {' AND '.join(wheres)}"  # noqa: S608
            " ORDER BY seq DESC LIMIT ?",
            (*values, most),
        )
        return tuple(StoredLine(*row) for row in found)

    def count(self) -> int:
        """Give how many lines there are."""
        row = self._connection.row("SELECT count(*) FROM journal_line")
        return int(row[0]) if row else 0

    def hash_at(self, seq: int) -> str | None:
        """Give the hash of the line at place ``seq``, or None when there is none."""
        row = self._connection.row("SELECT hash FROM journal_line WHERE seq = ?", (seq,))
        return str(row[0]) if row else None

    def last_at(self, event: str, about: str, account: str) -> str | None:
        """Give the time of the last line of this event, object and account."""
        row = self._connection.row(
            "SELECT at FROM journal_line WHERE object = ? AND event = ? AND account = ?"
            " ORDER BY seq DESC LIMIT 1",
            (about, event, account),
        )
        return str(row[0]) if row else None
