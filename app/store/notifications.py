"""Notifications as they were composed: their bytes never change, their state does.

A notification has a state only after its case version was decided; before that it is a proposal.
"""

from __future__ import annotations

from dataclasses import dataclass

from app.case.workflow import NotificationState
from app.store.connection import Connection

_COLUMNS = (
    "notification.id, case_id, version, muni, gemeente, content, salt, hash, state, receipt_due"
)
_TABLES = "notification LEFT JOIN notification_state ON notification_state.notification = id"


@dataclass(frozen=True)
class NewNotification:
    """What is kept at submitting: ``content`` is exactly ``melding.json``; ``hash`` is salted."""

    id: str
    case_id: str
    version: int
    muni: str
    gemeente: str
    content: bytes
    salt: bytes
    hash: str


@dataclass(frozen=True)
class StoredNotification(NewNotification):
    """A notification with its state; None while its version is not decided.

    ``receipt_due`` is a date (ISO 8601), once it was handed over.
    """

    state: NotificationState | None
    receipt_due: str | None


class Notifications:
    """The notifications of this vault."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, new: NewNotification) -> None:
        """Keep a notification that was composed for a case version."""
        self._connection.execute(
            "INSERT INTO notification (id, case_id, version, muni, gemeente, content, salt, hash)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (
                new.id,
                new.case_id,
                new.version,
                new.muni,
                new.gemeente,
                new.content,
                new.salt,
                new.hash,
            ),
        )

    def get(self, notification_id: str) -> StoredNotification | None:
        """Give one notification, or None."""
        return next(iter(self._found("notification.id = ?", (notification_id,))), None)

    def of_version(self, case_id: str, version: int) -> tuple[StoredNotification, ...]:
        """Give the notifications of one case version, in the order of the case."""
        return self._found("case_id = ? AND version = ?", (case_id, version))

    def of_case(self, case_id: str) -> tuple[StoredNotification, ...]:
        """Give every notification of a case, decided or not, oldest version first."""
        return self._found("case_id = ?", (case_id,))

    def decided(self, case_id: str) -> tuple[StoredNotification, ...]:
        """Give the notifications of a case that may leave or have left, oldest version first."""
        return self._found("case_id = ? AND state IS NOT NULL", (case_id,))

    def to_hand_over(self) -> tuple[StoredNotification, ...]:
        """Give the notifications that were decided and of which nothing was handed over yet."""
        return self._found("state = 'to_hand_over'", ())

    def per_gemeente(self) -> dict[str, int]:
        """Give how many notifications were decided, by code of the gemeente."""
        found = self._connection.rows(
            "SELECT gemeente, count(*) FROM notification"
            " JOIN notification_state ON notification_state.notification = id GROUP BY gemeente"
        )
        return dict(found)

    def release(self, case_id: str, version: int, at: str) -> None:
        """Make the notifications of a decided version ready to be handed over."""
        self._connection.execute(
            "INSERT INTO notification_state (notification, state, changed_at)"
            " SELECT id, 'to_hand_over', ? FROM notification WHERE case_id = ? AND version = ?",
            (at, case_id, version),
        )

    def set_state(
        self, notification_id: str, state: NotificationState, at: str, receipt_due: str | None
    ) -> None:
        """Change the state, and the day before which a receipt is expected."""
        self._connection.execute(
            "UPDATE notification_state SET state = ?, receipt_due = ?, changed_at = ?"
            " WHERE notification = ?",
            (state, receipt_due, at, notification_id),
        )

    def _found(
        self, where: str, parameters: tuple[object, ...], limit: int = -1
    ) -> tuple[StoredNotification, ...]:
        found = self._connection.rows(
            f"SELECT {_COLUMNS} FROM {_TABLES} WHERE {where}"  # noqa: S608 - fixed texts
            " ORDER BY version, notification.rowid LIMIT ?",
            (*parameters, limit),
        )
        return tuple(StoredNotification(*row) for row in found)
