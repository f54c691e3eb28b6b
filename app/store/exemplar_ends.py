"""What was checked before an exemplar was made, and exemplars that were lost or not used."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from app.store.connection import Connection

EndKind: TypeAlias = Literal["unused", "lost"]

_CHECK = "exemplar, case_id, typed_name, differing, answer, checked_by, checked_at"
_END = "exemplar, case_id, kind, reason, ended_by, ended_at"


@dataclass(frozen=True)
class StoredCheck:
    """The name that was typed; ``differing`` names the other gemeenten of known addresses.

    ``answer`` is why this gemeente is right all the same; None when no address differs.
    """

    exemplar: int
    case_id: str
    typed_name: str
    differing: str
    answer: str | None
    checked_by: str
    checked_at: str


@dataclass(frozen=True)
class StoredEnd:
    """Why an exemplar is not open any more: never used, or lost."""

    exemplar: int
    case_id: str
    kind: EndKind
    reason: str
    ended_by: str
    ended_at: str


class ExemplarChecks:
    """The checks in this vault."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, new: StoredCheck) -> None:
        """Keep what was checked."""
        self._connection.execute(
            f"INSERT INTO exemplar_check ({_CHECK}) VALUES (?, ?, ?, ?, ?, ?, ?)",  # noqa: S608
            tuple(vars(new).values()),
        )

    def of_exemplar(self, exemplar: int) -> StoredCheck | None:
        """Give what was checked before an exemplar was made, or None."""
        row = self._connection.row(
            f"SELECT {_CHECK} FROM exemplar_check WHERE exemplar = ?",  # noqa: S608
            (exemplar,),
        )
        return StoredCheck(*row) if row else None


class ExemplarEnds:
    """The exemplars in this vault that were lost or not used."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, new: StoredEnd) -> None:
        """Keep that an exemplar was lost or not used."""
        self._connection.execute(
            f"INSERT INTO exemplar_end ({_END}) VALUES (?, ?, ?, ?, ?, ?)",  # noqa: S608
            tuple(vars(new).values()),
        )

    def of_exemplar(self, exemplar: int) -> StoredEnd | None:
        """Give how an exemplar ended, or None while it counts."""
        row = self._connection.row(
            f"SELECT {_END} FROM exemplar_end WHERE exemplar = ?",  # noqa: S608
            (exemplar,),
        )
        return StoredEnd(*row) if row else None

    def of_case(self, case_id: str) -> tuple[StoredEnd, ...]:
        """Give the exemplars of a case that were lost or not used, oldest first."""
        found = self._connection.rows(
            f"SELECT {_END} FROM exemplar_end WHERE case_id = ? ORDER BY exemplar",  # noqa: S608
            (case_id,),
        )
        return tuple(StoredEnd(*row) for row in found)
