"""Files of exemplars on sticks and other removable media, and whether they were wiped."""

from __future__ import annotations

from dataclasses import dataclass

from app.store.connection import Connection

_COLUMNS = (
    "exemplar, case_id, place, file_name, hash, written_by, written_at, wiped_how, wiped_on,"
    " wiped_by, wiped_at, wiped_note, id"
)


@dataclass(frozen=True)
class StoredMedium:
    """One file on a medium. ``place`` is the folder it was written in, as the person saw it.

    ``wiped_how``: overwritten (by the program), told (by a person), left_there (at the gemeente);
    None while the file still has to be wiped. ``wiped_on`` is a date.
    """

    exemplar: int
    case_id: str
    place: str
    file_name: str
    hash: str
    written_by: str
    written_at: str
    wiped_how: str | None
    wiped_on: str | None
    wiped_by: str | None
    wiped_at: str | None
    wiped_note: str
    id: int


class Mediums:
    """The media in this vault."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(
        self,
        *,
        exemplar: int,
        case_id: str,
        place: str,
        file_name: str,
        digest: str,
        by: str,
        at: str,
    ) -> int:
        """Keep that a file was written, and give the id of this line."""
        cursor = self._connection.execute(
            "INSERT INTO exemplar_medium (exemplar, case_id, place, file_name, hash, written_by,"
            " written_at) VALUES (?, ?, ?, ?, ?, ?, ?)",
            (exemplar, case_id, place, file_name, digest, by, at),
        )
        return int(cursor.lastrowid)

    def wiped(self, medium_id: int, *, how: str, on: str, by: str, at: str, note: str) -> None:
        """Note that a file was wiped, or why it is not here to be wiped."""
        self._connection.execute(
            "UPDATE exemplar_medium SET wiped_how = ?, wiped_on = ?, wiped_by = ?, wiped_at = ?,"
            " wiped_note = ? WHERE id = ?",
            (how, on, by, at, note, medium_id),
        )

    def get(self, medium_id: int) -> StoredMedium | None:
        """Give one line, or None."""
        return next(iter(self._found("id = ?", (medium_id,))), None)

    def of_exemplar(self, exemplar: int) -> tuple[StoredMedium, ...]:
        """Give the media of an exemplar, oldest first."""
        return self._found("exemplar = ?", (exemplar,))

    def not_wiped(self) -> tuple[StoredMedium, ...]:
        """Give the media that still have to be wiped, oldest first."""
        return self._found("wiped_at IS NULL", ())

    def _found(self, where: str, parameters: tuple[object, ...]) -> tuple[StoredMedium, ...]:
        found = self._connection.rows(
            f"SELECT {_COLUMNS} FROM exemplar_medium WHERE {where} ORDER BY written_at, id",  # noqa: S608
            parameters,
        )
        return tuple(StoredMedium(*row) for row in found)
