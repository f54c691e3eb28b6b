"""Which backups were made, where they are, and which were destroyed."""

from __future__ import annotations

from dataclasses import dataclass

from app.store.connection import Connection

_COLUMNS = (
    "id, made_at, made_by, place, digest, size, journal_seq, destroyed_on, destroyed_by,"
    " destroyed_how"
)


@dataclass(frozen=True)
class StoredBackup:
    """One backup. ``digest`` is SHA-256 of its database, ``journal_seq`` its last journal line."""

    id: str
    made_at: str
    made_by: str
    place: str
    digest: str
    size: int
    journal_seq: int
    destroyed_on: str | None = None
    destroyed_by: str | None = None
    destroyed_how: str | None = None


class Backups:
    """The backups of this vault, as far as they were made with Meldpoort."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, backup: StoredBackup) -> None:
        """Keep that a backup was made."""
        self._connection.execute(
            f"INSERT INTO backup ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",  # noqa: S608
            (
                backup.id,
                backup.made_at,
                backup.made_by,
                backup.place,
                backup.digest,
                backup.size,
                backup.journal_seq,
                backup.destroyed_on,
                backup.destroyed_by,
                backup.destroyed_how,
            ),
        )

    def set_destroyed(self, backup_id: str, on: str, by: str, how: str) -> None:
        """Note that a backup was destroyed, once."""
        self._connection.execute(
            "UPDATE backup SET destroyed_on = ?, destroyed_by = ?, destroyed_how = ? WHERE id = ?",
            (on, by, how, backup_id),
        )

    def get(self, backup_id: str) -> StoredBackup | None:
        """Give one backup, or None."""
        return next(iter(self._found("id = ?", (backup_id,))), None)

    def all(self) -> tuple[StoredBackup, ...]:
        """Give every backup, newest first."""
        return self._found("1", ())

    def there(self) -> tuple[StoredBackup, ...]:
        """Give the backups that were not destroyed, newest first."""
        return self._found("destroyed_on IS NULL", ())

    def _found(self, where: str, parameters: tuple[object, ...]) -> tuple[StoredBackup, ...]:
        found = self._connection.rows(
            f"SELECT {_COLUMNS} FROM backup WHERE {where}"  # noqa: S608 - fixed texts
            " ORDER BY made_at DESC, rowid DESC",
            parameters,
        )
        return tuple(StoredBackup(*row) for row in found)
