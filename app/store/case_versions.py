"""Case versions: what was submitted, by whom, and what became of it; never changed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from app.store.connection import Connection

Outcome: TypeAlias = Literal[
    "returned", "withdrawn", "on_hold", "decided_notify", "decided_not_notify"
]

_COLUMNS = (
    "case_id, version, document, hash, made_by, submitted_at, law_version, text_version, salt"
)


@dataclass(frozen=True)
class CaseVersion:
    """One version: its canonical bytes, their SHA-256, and under which texts it was made.

    ``salt`` is 32 random bytes that never leave the vault; the seals are filled up with it.
    """

    case_id: str
    version: int
    document: bytes
    hash: str
    made_by: str
    submitted_at: str
    law_version: str
    text_version: str
    salt: bytes = field(repr=False)


@dataclass(frozen=True)
class VersionRelease:
    """The release date of a version and, as JSON, the earlier ones."""

    date: str | None
    certainty: str | None
    history: str


class CaseVersions:
    """The versions of all cases."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, version: CaseVersion, makers: Iterable[str]) -> None:
        """Keep a version with everybody who wrote in it."""
        self._connection.execute(
            f"INSERT INTO case_version ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",  # noqa: S608
            (
                version.case_id,
                version.version,
                version.document,
                version.hash,
                version.made_by,
                version.submitted_at,
                version.law_version,
                version.text_version,
                version.salt,
            ),
        )
        self._connection.executemany(
            "INSERT INTO maker (case_id, version, account) VALUES (?, ?, ?)",
            [
                (version.case_id, version.version, account)
                for account in sorted(set(makers) - {version.made_by})
            ],
        )

    def get(self, case_id: str, version: int) -> CaseVersion | None:
        """Give one version, or None."""
        row = self._connection.row(
            f"SELECT {_COLUMNS} FROM case_version WHERE case_id = ? AND version = ?",  # noqa: S608
            (case_id, version),
        )
        return CaseVersion(*row) if row else None

    def of_case(self, case_id: str) -> tuple[CaseVersion, ...]:
        """Give every version of a case, oldest first."""
        found = self._connection.rows(
            f"SELECT {_COLUMNS} FROM case_version WHERE case_id = ? ORDER BY version",  # noqa: S608
            (case_id,),
        )
        return tuple(CaseVersion(*row) for row in found)

    def release(self, case_id: str, version: int) -> VersionRelease | None:
        """Give the release date that a version had."""
        row = self._connection.row(
            "SELECT json_extract(CAST(document AS TEXT), '$.release.date'),"
            " json_extract(CAST(document AS TEXT), '$.release.certainty'),"
            " coalesce(json_extract(CAST(document AS TEXT), '$.release.history'), '[]')"
            " FROM case_version WHERE case_id = ? AND version = ?",
            (case_id, version),
        )
        return VersionRelease(*row) if row else None

    def makers(self, case_id: str, version: int) -> frozenset[str]:
        """Give everybody who wrote in a version or in one it grew from."""
        found = self._connection.rows(
            "SELECT account FROM maker WHERE case_id = ? AND version = ?", (case_id, version)
        )
        return frozenset(row[0] for row in found)

    def conclude(self, case_id: str, version: int, outcome: Outcome, at: str) -> None:
        """Note what became of a version; once."""
        self._connection.execute(
            "INSERT INTO version_outcome (case_id, version, outcome, at) VALUES (?, ?, ?, ?)",
            (case_id, version, outcome, at),
        )

    def outcome(self, case_id: str, version: int) -> Outcome | None:
        """Give what became of a version, or None while it is being reviewed."""
        row = self._connection.row(
            "SELECT outcome FROM version_outcome WHERE case_id = ? AND version = ?",
            (case_id, version),
        )
        return row[0] if row else None
