"""Exemplars: each copy of a notification that was made, with the bytes that were made for it."""

from __future__ import annotations

from dataclasses import dataclass

from app.store.connection import Connection

_COLUMNS = (
    "notification, number, channel, form, official_id, file_name, sent, letter, hash, made_by,"
    " made_at, id"
)


@dataclass(frozen=True)
class NewExemplar:
    """One exemplar. ``number`` counts from 1 per notification; ``hash`` is SHA-256 of ``sent``.

    ``sent`` and ``file_name`` are None when nothing but text was copied; then ``hash`` is that
    of the notification's content. ``letter`` is the PDF inside an encrypted ``sent``.
    """

    notification: str
    number: int
    channel: str
    form: str
    official_id: str | None
    file_name: str | None
    sent: bytes | None
    letter: bytes | None
    hash: str
    made_by: str
    made_at: str


@dataclass(frozen=True)
class StoredExemplar(NewExemplar):
    """An exemplar with the id that the vault gave it."""

    id: int


class Exemplars:
    """The exemplars of this vault."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def next_number(self, notification: str) -> int:
        """Give the number for a new exemplar of this notification."""
        row = self._connection.row(
            "SELECT coalesce(max(number), 0) + 1 FROM exemplar WHERE notification = ?",
            (notification,),
        )
        return int(row[0]) if row else 1

    def add(self, new: NewExemplar) -> int:
        """Keep an exemplar and give its id; only of a notification that was decided."""
        cursor = self._connection.execute(
            "INSERT INTO exemplar (notification, number, channel, form, official_id, file_name,"
            " sent, letter, hash, made_by, made_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                new.notification,
                new.number,
                new.channel,
                new.form,
                new.official_id,
                new.file_name,
                new.sent,
                new.letter,
                new.hash,
                new.made_by,
                new.made_at,
            ),
        )
        return int(cursor.lastrowid)

    def get(self, exemplar_id: int) -> StoredExemplar | None:
        """Give one exemplar, or None."""
        row = self._connection.row(
            f"SELECT {_COLUMNS} FROM exemplar WHERE id = ?",  # noqa: S608
            (exemplar_id,),
        )
        return StoredExemplar(*row) if row else None

    def of_notification(self, notification: str) -> tuple[StoredExemplar, ...]:
        """Give the exemplars of a notification, in the order of their numbers."""
        found = self._connection.rows(
            f"SELECT {_COLUMNS} FROM exemplar WHERE notification = ? ORDER BY number",  # noqa: S608
            (notification,),
        )
        return tuple(StoredExemplar(*row) for row in found)

    def not_handed_over(self) -> tuple[StoredExemplar, ...]:
        """Give the exemplars that were made and are still to be handed over, oldest first.

        Not those that were put aside: lost, or not used.
        """
        found = self._connection.rows(
            f"SELECT {_COLUMNS} FROM exemplar WHERE id NOT IN"  # noqa: S608
            " (SELECT exemplar FROM disclosure)"
            " AND id NOT IN (SELECT exemplar FROM exemplar_end) ORDER BY id"
        )
        return tuple(StoredExemplar(*row) for row in found)
