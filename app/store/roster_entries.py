"""The roster as it is kept: signed entries in their order, never changed."""

from __future__ import annotations

from dataclasses import dataclass

from app.store.connection import Connection


@dataclass(frozen=True)
class StoredEntry:
    """One entry: its place (from 1), its bytes and their hash (64 hex)."""

    seq: int
    content: bytes
    hash: str


class RosterEntries:
    """The roster entries of this vault."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def all(self) -> tuple[StoredEntry, ...]:
        """Give every entry, first to last."""
        found = self._connection.rows("SELECT seq, content, hash FROM roster_entry ORDER BY seq")
        return tuple(StoredEntry(*row) for row in found)

    def append(self, entry: StoredEntry) -> None:
        """Add ``entry``; its ``seq`` must be one more than the last."""
        self._connection.execute(
            "INSERT INTO roster_entry (seq, content, hash) VALUES (?, ?, ?)",
            (entry.seq, entry.content, entry.hash),
        )
