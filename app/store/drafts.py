"""Drafts: what was typed last, saved all the time, and who typed it."""

from __future__ import annotations

from dataclasses import dataclass

from app.store.connection import Connection


@dataclass(frozen=True)
class StoredDraft:
    """The answers as canonical bytes, the unreadable texts as JSON, and the page one left."""

    document: bytes
    pending: str
    place: str
    saved_at: str


class Drafts:
    """One draft per case."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def get(self, case_id: str) -> StoredDraft | None:
        """Give the draft of a case, or None."""
        row = self._connection.row(
            "SELECT document, pending, place, saved_at FROM draft WHERE case_id = ?", (case_id,)
        )
        return StoredDraft(*row) if row else None

    def save(self, case_id: str, draft: StoredDraft) -> None:
        """Keep ``draft`` in the place of the one before."""
        self._connection.execute(
            "INSERT INTO draft (case_id, document, pending, place, saved_at)"
            " VALUES (?, ?, ?, ?, ?) ON CONFLICT (case_id) DO UPDATE SET"
            " document = excluded.document, pending = excluded.pending, place = excluded.place,"
            " saved_at = excluded.saved_at",
            (case_id, draft.document, draft.pending, draft.place, draft.saved_at),
        )

    def wrote(self, case_id: str, account: str) -> None:
        """Note that ``account`` wrote in the draft."""
        self._connection.execute(
            "INSERT INTO draft_writer (case_id, account) VALUES (?, ?) ON CONFLICT DO NOTHING",
            (case_id, account),
        )

    def writers(self, case_id: str) -> frozenset[str]:
        """Give who wrote in the draft since the last version."""
        found = self._connection.rows(
            "SELECT account FROM draft_writer WHERE case_id = ?", (case_id,)
        )
        return frozenset(row[0] for row in found)

    def forget_writers(self, case_id: str) -> None:
        """Start counting writers anew, after a version was made."""
        self._connection.execute("DELETE FROM draft_writer WHERE case_id = ?", (case_id,))
