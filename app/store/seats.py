"""The vaults of one roster that send each other cases, and what a new one takes along."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from app.store.connection import Connection

_COLUMNS = "id, name, certificate, wrapped_private_key, own, first, added_by, added_at"

_TAKEN_ALONG = (
    "setting",
    "roster_entry",
    "law_change",
    "law_confirmation",
    "law_text_set",
    "gemeente_list",
    "gemeente_certificate",
    "recipient_contact",
    "recipient_mandate",
    "issuer_certificate",
    "revocation_list",
    "fingerprint_comparison",
)
"""Tables of the organisation, not of a case: a new vault starts with them."""


@dataclass(frozen=True)
class StoredSeat:
    """One vault. The wrapped private key is there for this vault alone (``own``).

    ``first`` is the vault in which the roster began.
    """

    id: str
    name: str
    certificate: bytes
    wrapped_private_key: bytes | None = field(repr=False)
    own: bool
    first: bool
    added_by: str
    added_at: str


class Seats:
    """The vaults that this one knows, itself included."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, seat: StoredSeat) -> None:
        """Keep a vault."""
        self._connection.execute(
            f"INSERT INTO seat ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",  # noqa: S608
            (
                seat.id,
                seat.name,
                seat.certificate,
                seat.wrapped_private_key,
                seat.own,
                seat.first,
                seat.added_by,
                seat.added_at,
            ),
        )

    def all(self) -> tuple[StoredSeat, ...]:
        """Give every vault, in the order in which they came."""
        found = self._connection.rows(f"SELECT {_COLUMNS} FROM seat ORDER BY rowid")  # noqa: S608
        seats = (StoredSeat(*row) for row in found)
        return tuple(replace(seat, own=bool(seat.own), first=bool(seat.first)) for seat in seats)

    def get(self, seat_id: str) -> StoredSeat | None:
        """Give one vault, or None."""
        return next((seat for seat in self.all() if seat.id == seat_id), None)

    def own(self) -> StoredSeat | None:
        """Give this vault, or None while there is only one."""
        return next((seat for seat in self.all() if seat.own), None)

    def rewrap(self, seat_id: str, wrapped_private_key: bytes) -> None:
        """Keep the same private key under a new wrapping."""
        self._connection.execute(
            "UPDATE seat SET wrapped_private_key = ? WHERE id = ?", (wrapped_private_key, seat_id)
        )


def take_along(source: Connection, target: Connection) -> None:
    """Copy what a new vault starts with: the organisation's tables, and the journal's first line.

    The journal of the new vault begins with the same line, so that it hangs on the same root.
    """
    for table in _TAKEN_ALONG:
        _copy(source, target, f"SELECT * FROM {table} ORDER BY rowid", table)  # noqa: S608
    _copy(source, target, "SELECT * FROM journal_line WHERE seq = 1", "journal_line")


def _copy(source: Connection, target: Connection, query: str, table: str) -> None:
    for row in source.rows(
        query.replace("ORDER BY rowid", "") if _no_rowid(source, table) else query
    ):
        marks = ", ".join("?" * len(row))
        target.execute(f"INSERT INTO {table} VALUES ({marks})", row)  # noqa: S608 - our own names


def _no_rowid(connection: Connection, table: str) -> bool:
    row = connection.row("SELECT sql FROM sqlite_master WHERE name = ?", (table,))
    return row is not None and "WITHOUT ROWID" in str(row[0])
