"""Opening the encrypted database, with its settings and migrations, and one transaction at a time.

Every connection gets the same PRAGMAs; an error of the file comes out as a refusal.
"""

from __future__ import annotations

import contextlib
import functools
from collections.abc import Iterator, Sequence
from importlib import resources
from pathlib import Path
from typing import Any, NoReturn

from sqlcipher3 import dbapi2

from app.case.refusal import Refusal
from app.store.failures import (
    MissingDatabase,
    NewerDatabase,
    damaged,
    missing_part,
    refusal_for,
)

KEY_BYTES = 32
"""Length of the raw database key; SQLCipher derives nothing from it."""

FILE_MODE = 0o660
"""The vault's group writes as well: each casemanager has a login of their own."""

BUSY_SECONDS = 5
_CACHE_KIB = 16_384
_PAGE = 4096  # bytes in a page of SQLCipher 4


class Cursor(dbapi2.Cursor):  # type: ignore[misc]
    """A cursor whose errors about the file are refusals."""

    def execute(self, sql: str, parameters: Any = ()) -> Cursor:
        """Run one statement."""
        try:
            super().execute(sql, parameters)
        except dbapi2.Error as error:
            _tell(error)
        return self

    def executemany(self, sql: str, parameters: Any) -> Cursor:
        """Run one statement for every set of parameters."""
        try:
            super().executemany(sql, parameters)
        except dbapi2.Error as error:
            _tell(error)
        return self

    def executescript(self, script: str) -> Cursor:
        """Run several statements, of a migration: what they miss is a fault of the program."""
        try:
            super().executescript(script)
        except dbapi2.Error as error:
            _tell(error, complete=False)
        return self

    def fetchone(self) -> Any:
        """Give the next row or None."""
        try:
            return super().fetchone()
        except dbapi2.Error as error:
            _tell(error)

    def fetchall(self) -> list[Any]:
        """Give the rows that are left."""
        try:
            rows: list[Any] = super().fetchall()
        except dbapi2.Error as error:
            _tell(error)
        return rows


class Connection(dbapi2.Connection):  # type: ignore[misc]
    """A connection that opens no transactions by itself (see ``transaction``)."""

    def cursor(self, factory: Any = Cursor) -> Any:
        """Give a cursor whose errors about the file are refusals."""
        return super().cursor(factory)

    def execute(self, sql: str, parameters: Any = ()) -> Cursor:
        """Run one statement and give its cursor."""
        cursor: Cursor = self.cursor()
        return cursor.execute(sql, parameters)

    def executemany(self, sql: str, parameters: Any) -> Cursor:
        """Run one statement for every set of parameters."""
        cursor: Cursor = self.cursor()
        return cursor.executemany(sql, parameters)

    def rows(self, sql: str, parameters: Any = ()) -> list[tuple[Any, ...]]:
        """Give all rows that the statement finds."""
        return self.execute(sql, parameters).fetchall()

    def row(self, sql: str, parameters: Any = ()) -> tuple[Any, ...] | None:
        """Give the first row that the statement finds."""
        found: tuple[Any, ...] | None = self.execute(sql, parameters).fetchone()
        return found


def open_database(path: Path, key: bytes | bytearray) -> Connection:
    """Open the database at ``path`` with the raw ``key`` and bring it up to date.

    Raises MissingDatabase, DamagedDatabase (also for a wrong key), NewerDatabase,
    ReadOnlyDatabase, FullDisk or BusyDatabase.
    """
    if not path.is_file() or path.stat().st_size == 0:
        raise MissingDatabase(
            "In deze map staat geen databasebestand ({name}). Kies de map van de kluis, of zet een"
            " reservekopie terug.",
            name=path.name,
        )
    if path.stat().st_size < _PAGE:
        raise damaged()  # SQLite would take it for an empty database and fill it
    return _opened(path, key)


def create_database(path: Path, key: bytes) -> Connection:
    """Make a new, empty database at ``path`` and open it.

    Raises Refusal when a file is there already, and what ``open_database`` raises.
    """
    try:
        path.touch(mode=FILE_MODE, exist_ok=False)
        path.chmod(FILE_MODE)  # the umask is narrower; SQLite gives -wal and -shm the same mode
    except FileExistsError:
        raise Refusal(
            "In deze map staat al een databasebestand ({name}). Kies een lege map.", name=path.name
        ) from None
    except OSError:
        raise Refusal(
            "In deze map kan niet geschreven worden. Kies een andere map of vraag uw beheerder om"
            " rechten."
        ) from None
    return _opened(path, key)


@contextlib.contextmanager
def transaction(connection: Connection) -> Iterator[None]:
    """Do everything inside or nothing; inside another transaction it is part of that one."""
    if connection.in_transaction:
        yield
        return
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def schema_version(connection: Connection) -> int:
    """Give the number of the last migration that this database went through."""
    found = connection.row("PRAGMA user_version")
    return int(found[0]) if found else 0


@functools.cache
def migrations() -> Sequence[tuple[int, str]]:
    """Give the migrations of this program, as (number, SQL), first to last; read once."""
    folder = resources.files("app.store") / "migrations"
    scripts = sorted(
        (entry for entry in folder.iterdir() if entry.name.endswith(".sql")),
        key=lambda entry: entry.name,
    )
    return tuple((int(entry.name[:4]), entry.read_text("utf-8")) for entry in scripts)


def _tell(error: dbapi2.Error, *, complete: bool = True) -> NoReturn:
    refusal = refusal_for(error) or (missing_part(error) if complete else None)
    if refusal is None:
        raise error
    raise refusal from error


def _opened(path: Path, key: bytes | bytearray) -> Connection:
    if len(key) != KEY_BYTES:
        raise ValueError("the database key must be 32 bytes")
    try:
        connection = dbapi2.connect(
            str(path), isolation_level=None, timeout=BUSY_SECONDS, factory=Connection
        )
    except dbapi2.Error as error:
        _tell(error)
    try:
        _prepare(connection, key)
        _migrate(connection)
    except BaseException:
        connection.close()
        raise
    return connection  # type: ignore[no-any-return]


def _prepare(connection: Connection, key: bytes | bytearray) -> None:
    connection.execute("PRAGMA cipher_log_level = NONE")
    # A key cannot be bound as a parameter; hex digits of 32 bytes can hold nothing else.
    connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    connection.execute("PRAGMA cipher_memory_security = OFF")
    connection.rows("SELECT count(*) FROM sqlite_master")  # the first page: is the key right?
    for pragma in (
        "journal_mode = WAL",
        "synchronous = FULL",
        "foreign_keys = ON",
        "recursive_triggers = ON",
        "secure_delete = ON",
        "trusted_schema = OFF",
        "temp_store = MEMORY",
        f"cache_size = -{_CACHE_KIB}",
    ):
        connection.execute(f"PRAGMA {pragma}").fetchall()


def _migrate(connection: Connection) -> None:
    here = schema_version(connection)
    known = migrations()
    if here > known[-1][0]:
        raise NewerDatabase(
            "Deze kluis is gemaakt met een nieuwere versie van Meldpoort (database {theirs}; dit"
            " programma kent {ours}). Installeer de nieuwe versie. Er is niets veranderd.",
            theirs=here,
            ours=known[-1][0],
        )
    for number, script in known:
        if number > here:
            _run_migration(connection, number, script)


def _run_migration(connection: Connection, number: int, script: str) -> None:
    # One script with its own BEGIN and COMMIT: a migration that fails leaves nothing behind.
    try:
        connection.cursor().executescript(
            f"BEGIN IMMEDIATE;\n{script}\nPRAGMA user_version = {number};\nCOMMIT;"
        )
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
