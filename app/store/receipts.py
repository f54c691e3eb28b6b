"""Receipts: that a notification arrived, on which day, with whom and how we know."""

from __future__ import annotations

from dataclasses import dataclass

from app.store.connection import Connection

_COLUMNS = "notification, received_on, received_by, how, recorded_by, recorded_at"


@dataclass(frozen=True)
class Receipt:
    """One confirmation of receipt; ``received_on`` is a date (ISO 8601)."""

    notification: str
    received_on: str
    received_by: str
    how: str
    recorded_by: str
    recorded_at: str


class Receipts:
    """The receipts of this vault."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, receipt: Receipt) -> None:
        """Keep a receipt."""
        self._connection.execute(
            f"INSERT INTO receipt ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?)",  # noqa: S608
            (
                receipt.notification,
                receipt.received_on,
                receipt.received_by,
                receipt.how,
                receipt.recorded_by,
                receipt.recorded_at,
            ),
        )

    def of_notification(self, notification: str) -> tuple[Receipt, ...]:
        """Give the receipts of a notification, oldest first."""
        found = self._connection.rows(
            f"SELECT {_COLUMNS} FROM receipt WHERE notification = ? ORDER BY id",  # noqa: S608
            (notification,),
        )
        return tuple(Receipt(*row) for row in found)
