"""Lists of gemeenten that came by file: a newer one replaces the shipped one, older ones stay."""

from __future__ import annotations

from dataclasses import dataclass

from app.store.connection import Connection

_COLUMNS = (
    "dated, digest, content, file_name, imported_by, imported_at, confirmed_by, confirmed_at,"
    " rejected_by, rejected_at"
)


@dataclass(frozen=True)
class StoredGemeenteList:
    """A list as it came (bytes), from which day it holds, and who stands for it.

    ``digest`` is the SHA-256 of ``content``. It counts once ``confirmed_by`` is filled, by
    another person than ``imported_by``.
    """

    dated: str
    digest: str
    content: bytes
    file_name: str
    imported_by: str
    imported_at: str
    confirmed_by: str | None = None
    confirmed_at: str | None = None
    rejected_by: str | None = None
    rejected_at: str | None = None


class GemeenteLists:
    """The lists in this vault."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, new: StoredGemeenteList) -> None:
        """Keep a list that came in; it does not count yet."""
        self._connection.execute(
            f"INSERT INTO gemeente_list ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",  # noqa: S608
            tuple(vars(new).values()),
        )

    def confirm(self, digest: str, by: str, at: str) -> None:
        """Note that a second person stands for a list."""
        self._connection.execute(
            "UPDATE gemeente_list SET confirmed_by = ?, confirmed_at = ? WHERE digest = ?",
            (by, at, digest),
        )

    def reject(self, digest: str, by: str, at: str) -> None:
        """Note that a list that waited is not taken."""
        self._connection.execute(
            "UPDATE gemeente_list SET rejected_by = ?, rejected_at = ? WHERE digest = ?",
            (by, at, digest),
        )

    def get(self, digest: str) -> StoredGemeenteList | None:
        """Give one list by its digest, or None."""
        return next(iter(self._found("digest = ?", (digest,))), None)

    def in_force(self) -> tuple[StoredGemeenteList, ...]:
        """Give the confirmed lists, the one in force first."""
        return self._found("confirmed_by IS NOT NULL", ())

    def all(self) -> tuple[StoredGemeenteList, ...]:
        """Give every list, newest first."""
        return self._found("1", ())

    def _found(self, where: str, parameters: tuple[object, ...]) -> tuple[StoredGemeenteList, ...]:
        found = self._connection.rows(
            f"SELECT {_COLUMNS} FROM gemeente_list WHERE {where}"  # noqa: S608
            " ORDER BY dated DESC, id DESC",
            parameters,
        )
        return tuple(StoredGemeenteList(*row) for row in found)
