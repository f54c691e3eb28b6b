"""Changes of the law texts, who confirmed them, and the sets of texts that cases name.

Nothing here can be taken away; a change can only be dropped before it is in force.
"""

from __future__ import annotations

from dataclasses import dataclass

from app.store.connection import Connection

_COLUMNS = "seq, digest, content, proposed_by, proposed_at, dropped_by, dropped_at"


@dataclass(frozen=True)
class LawChange:
    """A change that was put forward; ``content`` is the canonical JSON of the texts in it."""

    seq: int
    digest: str
    content: bytes
    proposed_by: str
    proposed_at: str
    dropped_by: str | None = None
    dropped_at: str | None = None


@dataclass(frozen=True)
class LawConfirmation:
    """One person's signed confirmation of a change."""

    change: int
    account: str
    statement: bytes
    signature: bytes
    confirmed_at: str


class LawTexts:
    """The law texts of this vault."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add_change(self, digest: str, content: bytes, account: str, at: str) -> int:
        """Keep a change that was put forward and give its number."""
        cursor = self._connection.execute(
            "INSERT INTO law_change (digest, content, proposed_by, proposed_at)"
            " VALUES (?, ?, ?, ?)",
            (digest, content, account, at),
        )
        return int(cursor.lastrowid)

    def changes(self) -> tuple[LawChange, ...]:
        """Give every change, newest first."""
        rows = self._connection.rows(
            f"SELECT {_COLUMNS} FROM law_change ORDER BY seq DESC"  # noqa: S608 - our own names
        )
        return tuple(LawChange(*row) for row in rows)

    def drop(self, change: int, account: str, at: str) -> None:
        """Keep that a change will not come into force."""
        self._connection.execute(
            "UPDATE law_change SET dropped_by = ?, dropped_at = ? WHERE seq = ?",
            (account, at, change),
        )

    def add_confirmation(self, confirmation: LawConfirmation) -> None:
        """Keep a confirmation; a second one of the same person is an error."""
        self._connection.execute(
            "INSERT INTO law_confirmation (change_seq, account, statement, signature,"
            " confirmed_at) VALUES (?, ?, ?, ?, ?)",
            (
                confirmation.change,
                confirmation.account,
                confirmation.statement,
                confirmation.signature,
                confirmation.confirmed_at,
            ),
        )

    def confirmations(self, change: int) -> tuple[LawConfirmation, ...]:
        """Give the confirmations of a change, oldest first."""
        rows = self._connection.rows(
            "SELECT change_seq, account, statement, signature, confirmed_at"
            " FROM law_confirmation WHERE change_seq = ? ORDER BY confirmed_at, account",
            (change,),
        )
        return tuple(LawConfirmation(*row) for row in rows)

    def keep_set(self, digest: str, content: bytes, at: str) -> None:
        """Keep a set of texts, once."""
        self._connection.execute(
            "INSERT INTO law_text_set (digest, content, first_used_at)"
            " SELECT ?1, ?2, ?3 WHERE NOT EXISTS"
            " (SELECT 1 FROM law_text_set WHERE digest = ?1)",
            (digest, content, at),
        )

    def kept_set(self, digest: str) -> bytes | None:
        """Give the set of texts with this digest, or None."""
        row = self._connection.row("SELECT content FROM law_text_set WHERE digest = ?", (digest,))
        return bytes(row[0]) if row else None

    def kept_sets(self) -> tuple[bytes, ...]:
        """Give every set of texts, the last one that came into use first."""
        rows = self._connection.rows(
            "SELECT content FROM law_text_set ORDER BY first_used_at DESC, digest"
        )
        return tuple(bytes(row[0]) for row in rows)
