from __future__ import annotations

import sqlite3
import stat
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from app.case.refusal import Refusal
from app.store import connection as opening
from app.store.connection import (
    Connection,
    create_database,
    migrations,
    open_database,
    schema_version,
    transaction,
)
from app.store.failures import (
    BusyDatabase,
    DamagedDatabase,
    FullDisk,
    MissingDatabase,
    NewerDatabase,
    ReadOnlyDatabase,
    refusal_for,
)

from .conftest import KEY

KEPT_TRIGGERS = Path(__file__).with_name("triggers.txt")


def test_every_connection_has_the_settings_of_the_design(connection: Connection) -> None:
    expected = {
        "foreign_keys": 1,
        "recursive_triggers": 1,
        "secure_delete": 1,
        "trusted_schema": 0,
        "journal_mode": "wal",
        "synchronous": 2,
        "cipher_memory_security": "0",
    }
    found = {name: connection.rows(f"PRAGMA {name}")[0][0] for name in expected}
    assert found == expected


def test_nothing_readable_stands_in_the_files(connection: Connection, database: Path) -> None:
    connection.execute("INSERT INTO setting VALUES ('naam', 'Waterreus zonder sleutel')")
    for file in database.parent.iterdir():
        assert b"Waterreus" not in file.read_bytes(), file.name
        assert b"CREATE TABLE" not in file.read_bytes(), file.name


def test_the_group_may_write_every_file(connection: Connection, database: Path) -> None:
    connection.execute("INSERT INTO setting VALUES ('a', '1')")
    modes = {f.name: stat.S_IMODE(f.stat().st_mode) for f in database.parent.iterdir()}
    assert modes == dict.fromkeys(("meldpoort.db", "meldpoort.db-wal", "meldpoort.db-shm"), 0o660)


def test_the_tables_are_strict(connection: Connection) -> None:
    loose = connection.rows(
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'"
        " AND strict = 0 AND name NOT LIKE 'sqlite_%'"
    )
    assert loose == []


def test_deleted_search_words_are_really_gone(connection: Connection) -> None:
    secure = connection.row("SELECT v FROM case_search_config WHERE k = 'secure-delete'")
    assert secure == (1,)


def test_the_trigger_list_is_the_one_that_was_kept(connection: Connection) -> None:
    found = connection.rows("SELECT name FROM sqlite_master WHERE type = 'trigger' ORDER BY name")
    assert [row[0] for row in found] == KEPT_TRIGGERS.read_text("utf-8").split()


def test_migrations_are_numbered_one_after_the_other() -> None:
    assert [number for number, _ in migrations()] == list(range(1, len(migrations()) + 1))


def test_a_wrong_key_is_refused(connection: Connection, database: Path) -> None:
    connection.close()
    with pytest.raises(DamagedDatabase):
        open_database(database, bytes(32))


@pytest.mark.parametrize("size", [1, 100, 5000, 20_000])
def test_a_database_cut_short_is_refused_or_whole(
    connection: Connection, database: Path, size: int
) -> None:
    connection.close()
    data = database.read_bytes()
    assert size < len(data)
    database.write_bytes(data[:size])
    with pytest.raises(DamagedDatabase):
        open_database(database, KEY).rows("SELECT * FROM sqlite_master, case_file")


def test_a_plain_sqlite_file_is_not_opened(database: Path) -> None:
    with sqlite3.connect(database) as plain:
        plain.execute("CREATE TABLE t (a)")
    plain.close()
    with pytest.raises(DamagedDatabase):
        open_database(database, KEY)


def test_no_file_or_an_empty_one_is_not_opened_and_not_made(database: Path) -> None:
    with pytest.raises(MissingDatabase):
        open_database(database, KEY)
    assert not database.exists()
    database.touch()
    with pytest.raises(MissingDatabase):
        open_database(database, KEY)
    assert database.read_bytes() == b""


def test_a_new_database_does_not_overwrite_an_old_one(
    connection: Connection, database: Path
) -> None:
    connection.close()
    before = database.read_bytes()
    with pytest.raises(Refusal):
        create_database(database, KEY)
    assert database.read_bytes() == before


def test_a_newer_database_is_refused_and_left_alone(connection: Connection, database: Path) -> None:
    newer = migrations()[-1][0] + 1
    connection.execute(f"PRAGMA user_version = {newer}")
    connection.close()
    before = database.read_bytes()
    with pytest.raises(NewerDatabase, match="nieuwere versie"):
        open_database(database, KEY)
    assert database.read_bytes() == before


def test_a_migration_that_fails_leaves_nothing_behind(
    connection: Connection, database: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    here = schema_version(connection)
    connection.close()
    broken = (here + 1, "CREATE TABLE half (a TEXT) STRICT; INSERT INTO nowhere VALUES (1);")
    known = [*migrations(), broken]
    monkeypatch.setattr(opening, "migrations", lambda: known)
    with pytest.raises(dbapi2.OperationalError):
        open_database(database, KEY)
    monkeypatch.undo()
    reopened = open_database(database, KEY)
    assert schema_version(reopened) == here
    assert reopened.row("SELECT 1 FROM sqlite_master WHERE name = 'half'") is None
    reopened.close()


def test_a_full_disk_loses_only_what_was_being_written(
    connection: Connection, database: Path
) -> None:
    connection.execute("INSERT INTO setting VALUES ('eerst', 'staat er')")
    (pages,) = connection.row("PRAGMA page_count") or (0,)
    connection.execute(f"PRAGMA max_page_count = {pages}")

    def write_much() -> None:
        with transaction(connection):
            for number in range(200):
                connection.execute("INSERT INTO setting VALUES (?, ?)", (f"n{number}", "x" * 2000))

    with pytest.raises(FullDisk, match="schijf is vol"):
        write_much()
    assert not connection.in_transaction
    connection.close()
    reopened = open_database(database, KEY)
    assert reopened.rows("SELECT name FROM setting") == [("eerst",)]
    reopened.close()


def test_another_writer_is_a_sentence_and_not_a_hang(
    connection: Connection, database: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opening, "BUSY_SECONDS", 0)
    other = open_database(database, KEY)
    with transaction(connection), pytest.raises(BusyDatabase), transaction(other):
        raise AssertionError("two writers at once")
    other.close()


def test_a_read_only_database_is_a_sentence(connection: Connection) -> None:
    connection.execute("PRAGMA query_only = ON")
    with pytest.raises(ReadOnlyDatabase):
        connection.execute("INSERT INTO setting VALUES ('a', '1')")


def test_a_folder_without_write_access_is_a_sentence(
    database: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(*_given: object, **_named: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "touch", refused)
    with pytest.raises(Refusal, match="niet geschreven"):
        create_database(database, KEY)


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        (13, FullDisk),
        (778, FullDisk),
        (1034, FullDisk),
        (522, DamagedDatabase),
        (11, DamagedDatabase),
        (267, DamagedDatabase),
        (26, DamagedDatabase),
        (8, ReadOnlyDatabase),
        (1544, ReadOnlyDatabase),
        (5, BusyDatabase),
        (266, Refusal),
        (14, Refusal),
    ],
)
def test_codes_of_the_file_are_refusals(code: int, kind: type[Refusal]) -> None:
    error = dbapi2.OperationalError("x")
    error.sqlite_errorcode = code
    assert isinstance(refusal_for(error), kind)


@pytest.mark.parametrize("code", [1, 19, 20, 25, None])
def test_faults_of_the_program_are_not_refusals(code: int | None) -> None:
    error = dbapi2.OperationalError("x")
    error.sqlite_errorcode = code
    assert refusal_for(error) is None


def test_a_transaction_inside_another_is_part_of_it(connection: Connection) -> None:
    def fail() -> None:
        with transaction(connection):
            with transaction(connection):
                connection.execute("INSERT INTO setting VALUES ('a', '1')")
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        fail()
    assert connection.rows("SELECT * FROM setting") == []


def test_a_key_of_another_length_is_a_fault_of_the_program(database: Path) -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        create_database(database, b"short")
