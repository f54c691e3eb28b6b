"""Why cases must not be destroyed for now; a hold ends only when somebody lifts it."""

from __future__ import annotations

from dataclasses import dataclass

from app.store.connection import Connection

_COLUMNS = "id, case_id, kind, reason, until, set_by, set_at, lifted_by, lifted_at, lifted_reason"


@dataclass(frozen=True)
class StoredHold:
    """One hold; ``until`` is when to look again, a date or None."""

    id: str
    case_id: str
    kind: str
    reason: str
    until: str | None
    set_by: str
    set_at: str
    lifted_by: str | None = None
    lifted_at: str | None = None
    lifted_reason: str | None = None


class Holds:
    """The holds of this vault."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, hold: StoredHold) -> None:
        """Keep a hold."""
        self._connection.execute(
            f"INSERT INTO legal_hold ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",  # noqa: S608
            (
                hold.id,
                hold.case_id,
                hold.kind,
                hold.reason,
                hold.until,
                hold.set_by,
                hold.set_at,
                hold.lifted_by,
                hold.lifted_at,
                hold.lifted_reason,
            ),
        )

    def lift(self, hold_id: str, account: str, at: str, reason: str) -> None:
        """End a hold, once."""
        self._connection.execute(
            "UPDATE legal_hold SET lifted_by = ?, lifted_at = ?, lifted_reason = ? WHERE id = ?",
            (account, at, reason, hold_id),
        )

    def get(self, hold_id: str) -> StoredHold | None:
        """Give one hold, or None."""
        return next(iter(self._found("id = ?", (hold_id,))), None)

    def of_case(self, case_id: str) -> tuple[StoredHold, ...]:
        """Give the holds of a case, oldest first."""
        return self._found("case_id = ?", (case_id,))

    def open_of(self, case_id: str) -> tuple[StoredHold, ...]:
        """Give the holds of a case that were not lifted."""
        return self._found("case_id = ? AND lifted_at IS NULL", (case_id,))

    def _found(self, where: str, parameters: tuple[object, ...]) -> tuple[StoredHold, ...]:
        found = self._connection.rows(
            f"SELECT {_COLUMNS} FROM legal_hold WHERE {where} ORDER BY set_at, id",  # noqa: S608
            parameters,
        )
        return tuple(StoredHold(*row) for row in found)
