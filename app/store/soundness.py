"""Looking at the database as a file: every page, every trigger and table, every reference.

Reads only. What seals, roster and journal say is held against it in services/inspection.py.
"""

from __future__ import annotations

from dataclasses import dataclass

from sqlcipher3 import dbapi2

from app.store.connection import Connection, migrations


@dataclass(frozen=True)
class Difference:
    """A part of the schema that is missing, extra or other than this program made it."""

    kind: str
    name: str


def damaged_pages(connection: Connection) -> int:
    """Give how many pages do not have the MAC that the key makes; first all pages are written.

    Without that checkpoint pages that are still in the write-ahead log count as damaged.
    """
    connection.rows("PRAGMA wal_checkpoint(TRUNCATE)")
    return len(connection.rows("PRAGMA cipher_integrity_check"))


def structure_holds(connection: Connection) -> bool:
    """Tell whether tables, indexes and references agree with each other."""
    quick = connection.rows("PRAGMA quick_check")
    return quick == [("ok",)] and not connection.rows("PRAGMA foreign_key_check")


def schema_differences(connection: Connection) -> tuple[Difference, ...]:
    """Hold every table, index and trigger against what the migrations make of an empty database."""
    made, here = _fresh_schema(), _schema(connection)
    keys = sorted(made.keys() | here.keys())
    return tuple(Difference(*key) for key in keys if made.get(key) != here.get(key))


def versions_with_outcome(connection: Connection) -> tuple[tuple[str, int, str | None], ...]:
    """Give every case version (case id, number) with what became of it."""
    found = connection.rows(
        "SELECT case_id, version, outcome FROM case_version"
        " LEFT JOIN version_outcome USING (case_id, version) ORDER BY case_id, version"
    )
    return tuple((row[0], row[1], row[2]) for row in found)


def _schema(connection: Connection) -> dict[tuple[str, str], str | None]:
    # What FTS5 and STRICT make for themselves has no SQL of ours and is compared by name only.
    found = connection.rows("SELECT type, name, sql FROM sqlite_master")
    return {(row[0], row[1]): row[2] for row in found if not row[1].startswith("sqlite_stat")}


def _fresh_schema() -> dict[tuple[str, str], str | None]:
    connection = dbapi2.connect(":memory:", isolation_level=None, factory=Connection)
    try:
        for _, script in migrations():
            connection.cursor().executescript(script)
        return _schema(connection)
    finally:
        connection.close()
