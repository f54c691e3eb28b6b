"""Seals as they were made: statement, signature and who; never changed."""

from __future__ import annotations

from dataclasses import dataclass

from app.store.connection import Connection

_COLUMNS = "case_id, version, act, account, statement, signature, made_at"


@dataclass(frozen=True)
class StoredSeal:
    """A person's seal on a case version."""

    case_id: str
    version: int
    act: str
    account: str
    statement: bytes
    signature: bytes
    made_at: str


class Seals:
    """The seals of this vault."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, seal: StoredSeal) -> None:
        """Keep a seal; the database refuses a maker's seal of approve or decide."""
        self._connection.execute(
            f"INSERT INTO seal ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?)",  # noqa: S608
            (
                seal.case_id,
                seal.version,
                seal.act,
                seal.account,
                seal.statement,
                seal.signature,
                seal.made_at,
            ),
        )

    def of_version(self, case_id: str, version: int) -> tuple[StoredSeal, ...]:
        """Give the seals on one version, oldest first."""
        found = self._connection.rows(
            f"SELECT {_COLUMNS} FROM seal WHERE case_id = ? AND version = ? ORDER BY id",  # noqa: S608
            (case_id, version),
        )
        return tuple(StoredSeal(*row) for row in found)

    def all(self) -> tuple[StoredSeal, ...]:
        """Give every seal, oldest first, for an inspection of the vault."""
        found = self._connection.rows(f"SELECT {_COLUMNS} FROM seal ORDER BY id")  # noqa: S608
        return tuple(StoredSeal(*row) for row in found)
