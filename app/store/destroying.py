"""Taking a case out of every table, and its remnants out of the file.

Only for what two people sealed: the guards of the tables let nothing else go.
"""

from __future__ import annotations

import hashlib

from app.store.case_content import CASE_CONTENT
from app.store.connection import Connection
from app.store.rekeying import empty_log

_COPY = frozenset({"case_search"})
"""A copy of other tables, for searching: not part of what a case is."""


def content_digest(connection: Connection, case_id: str, salt: bytes) -> str:
    """Give SHA-256 over ``salt`` and every row of a case, as 64 hexadecimal characters.

    Anything that is added to the case or changes gives another value.
    """
    digest = hashlib.sha256(salt)
    for table in sorted(CASE_CONTENT.keys() - _COPY):
        columns = [row[1] for row in connection.rows(f"PRAGMA table_info({table})")]
        order = ", ".join(columns)
        for row in connection.rows(
            f"SELECT {order} FROM {table} WHERE {CASE_CONTENT[table]} ORDER BY {order}",  # noqa: S608
            (case_id,),
        ):
            digest.update(repr((table, row)).encode("utf-8"))
    return digest.hexdigest()


def line_digest(connection: Connection, line: int) -> str | None:
    """Give SHA-256 over a line of the register, or None when there is none."""
    row = connection.row("SELECT * FROM disclosure WHERE id = ?", (line,))
    return hashlib.sha256(repr(row).encode("utf-8")).hexdigest() if row else None


def counts_of(connection: Connection, case_id: str) -> tuple[int, int, int]:
    """Give how many versions, notifications and exemplars a case has."""

    def count(table: str) -> int:
        row = connection.row(
            f"SELECT count(*) FROM {table} WHERE {CASE_CONTENT[table]}",  # noqa: S608
            (case_id,),
        )
        return int(row[0]) if row else 0

    return count("case_version"), count("notification"), count("exemplar")


def delete_case(connection: Connection, case_id: str) -> None:
    """Delete every row of a case; in a transaction, while its destruction is carried out.

    References between the tables are checked at the end of the transaction.
    """
    connection.execute("PRAGMA defer_foreign_keys = ON")
    for table, where in CASE_CONTENT.items():
        connection.execute(f"DELETE FROM {table} WHERE {where}", (case_id,))  # noqa: S608


def is_there(connection: Connection, case_id: str) -> bool:
    """Tell whether a case is in the vault."""
    return connection.row("SELECT 1 FROM case_file WHERE id = ?", (case_id,)) is not None


def keep_person(connection: Connection, case_id: str, name: str, birth_date: str) -> None:
    """Keep about whom the register lines of a case are, before the case goes."""
    connection.execute(
        "INSERT OR IGNORE INTO register_person (case_id, name, birth_date) VALUES (?, ?, ?)",
        (case_id, name, birth_date),
    )


def delete_line(connection: Connection, line: int) -> None:
    """Delete a line of the register, and with the last one of a case the person's name.

    In a transaction, while its destruction is carried out.
    """
    row = connection.row("SELECT case_id FROM disclosure WHERE id = ?", (line,))
    connection.execute("DELETE FROM disclosure WHERE id = ?", (line,))
    if row is not None:
        connection.execute(
            "DELETE FROM register_person WHERE case_id = ?1"
            " AND NOT EXISTS (SELECT 1 FROM disclosure WHERE case_id = ?1)",
            (row[0],),
        )


def clear_remnants(connection: Connection) -> None:
    """Write the whole file anew, so that no free page or log keeps what was deleted.

    Must not be called inside a transaction. The search index is written together first.
    """
    connection.execute("INSERT INTO case_search (case_search) VALUES ('optimize')")
    empty_log(connection)
    connection.execute("VACUUM")
    empty_log(connection)
