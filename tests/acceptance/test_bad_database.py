"""Databases that are damaged, newer or edited with other tools: told, and nothing made worse."""

from __future__ import annotations

import gc
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from app.case.refusal import Refusal
from app.services.keys import access
from tests.acceptance.attacking import (
    assert_clear,
    assert_practice_whole,
    assert_whole,
    contents,
    run,
)
from tests.acceptance.breaking import Commands, half, service_refuses
from tests.conftest import CommandVault, PracticeVault

Capsys = pytest.CaptureFixture[str]


def bare(folder: Path, key: bytes, *statements: str) -> None:
    """Work in the database with the library alone, as somebody with the key could."""
    connection = dbapi2.connect(str(folder / "meldpoort.db"), isolation_level=None)
    try:
        connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        for statement in statements:
            connection.execute(statement)
    finally:
        connection.close()


def key_of(vault: CommandVault) -> bytes:
    session = vault.log_in()
    key = bytes(session.unlocked.database_key)
    access.close(session)
    return key


def test_a_database_of_a_newer_version(
    with_case: CommandVault, practice_vault: PracticeVault, both: Commands
) -> None:
    session = practice_vault.log_in("casemanager")
    version = session.connection.row("PRAGMA user_version")
    assert version is not None
    practice_key = bytes(session.unlocked.database_key)
    practice_vault.close()
    key = key_of(with_case)
    bare(with_case.folder, key, "PRAGMA user_version = 99", "CREATE TABLE later (x TEXT)")
    bare(practice_vault.folder, practice_key, "PRAGMA user_version = 99")
    before = contents(with_case.folder)
    for sentence in both(with_case):
        assert "nieuwere versie" in sentence
    assert "nieuwere versie" in service_refuses(practice_vault.folder, practice_vault)
    assert contents(with_case.folder) == before
    back = f"PRAGMA user_version = {version[0]}"
    bare(with_case.folder, key, back, "DROP TABLE later")
    bare(practice_vault.folder, practice_key, back)
    assert_whole(with_case, cases=1)
    assert_practice_whole(practice_vault)


DATABASES: dict[str, Callable[[bytes], bytes]] = {
    "empty": lambda _: b"",
    "a few bytes": lambda data: data[:100],
    "half": half,
    "half a page": lambda data: data[: len(data) - 2000],
    "zeros": lambda data: bytes(len(data)),
    "not encrypted": lambda data: b"SQLite format 3\x00".ljust(len(data), b"\x00"),
    "first byte": lambda data: bytes([data[0] ^ 1]) + data[1:],
    "first page": lambda data: data[:2000] + b"\x00\x01\x02" + data[2003:],
}


@pytest.mark.parametrize("name", DATABASES)
def test_a_bad_database(
    with_case: CommandVault, practice_vault: PracticeVault, capsys: Capsys, name: str
) -> None:
    for folder in (with_case.folder, practice_vault.folder):
        path = folder / "meldpoort.db"
        good = path.read_bytes()
        path.write_bytes(DATABASES[name](good))
        bad = path.read_bytes()
        if folder is with_case.folder:
            told = run(capsys, "onderzoek", folder, *with_case.who)
            assert told.code == 1
            said = told.out + told.err
            assert "beschadigd" in said or "geen databasebestand" in said
            assert "zet" in said.lower()
        else:
            with pytest.raises(Refusal) as refusal:
                practice_vault.log_in("casemanager")
            assert_clear(str(refusal.value))
        assert path.read_bytes() == bad
        for name_beside in ("meldpoort.db-wal", "meldpoort.db-shm"):
            (folder / name_beside).unlink(missing_ok=True)
        path.write_bytes(good)
    assert_whole(with_case, cases=1)
    assert_practice_whole(practice_vault)


def test_no_database(with_case: CommandVault, both: Commands) -> None:
    path = with_case.folder / "meldpoort.db"
    kept = path.rename(with_case.folder.parent / "weg")
    for sentence in both(with_case):
        assert "meldpoort.db" in sentence
    assert not path.exists()
    kept.rename(path)
    assert_whole(with_case, cases=1)


def test_a_flipped_byte_in_any_page_is_found(with_case: CommandVault, capsys: Capsys) -> None:
    path = with_case.folder / "meldpoort.db"
    good, page = path.read_bytes(), 4096
    others = shutil.copytree(with_case.folder, with_case.folder.parent / "heel")
    count = len(good) // page
    assert count > 40
    for number in [*range(1, count, 7), count - 1]:
        at = number * page + (number * 37) % page
        path.write_bytes(good[:at] + bytes([good[at] ^ 0x10]) + good[at + 1 :])
        told = run(capsys, "onderzoek", with_case.folder, *with_case.who)
        assert told.code == 1, number
        assert "beschadigd" in told.out + told.err, number
        assert "reservekopie" in told.out + told.err
        assert "De kluis is in orde" not in told.out
        put_back(others, with_case.folder)
    assert_whole(with_case, cases=1)


def put_back(kept: Path, folder: Path) -> None:
    """Put a copy of the whole folder back."""
    gc.collect()  # an exception may still hold a statement, and that the database
    for file in list(folder.iterdir()):
        file.unlink()
    for file in kept.iterdir():
        shutil.copy2(file, folder)


def with_triggers_away(folder: Path, key: bytes, *statements: str) -> None:
    """Edit what triggers protect, and put the triggers back as they were."""
    connection = dbapi2.connect(str(folder / "meldpoort.db"), isolation_level=None)
    try:
        connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        triggers = connection.execute(
            "SELECT tbl_name, sql, name FROM sqlite_master WHERE type = 'trigger'"
        ).fetchall()
        for _, _, trigger in triggers:
            connection.execute(f"DROP TRIGGER {trigger}")
        for statement in statements:
            connection.execute(statement)
        left = {name for (name,) in connection.execute("SELECT name FROM sqlite_master")}
        for table, sql, _ in triggers:
            if table in left:
                connection.execute(sql)
    finally:
        connection.close()


@pytest.mark.parametrize(
    ("statement", "says"),
    [
        ("UPDATE journal_line SET at = '2026-01-01T00:00:00Z' WHERE seq = 2", "logboek"),
        ("UPDATE journal_line SET content = x'00' WHERE seq = 3", "logboek"),
        ("DELETE FROM journal_line WHERE seq = 2", "logboek"),
        ("UPDATE journal_line SET signature = zeroblob(64) WHERE seq = 1", "logboek"),
        ("DELETE FROM facility_certificate", "certificaat"),
    ],
)
def test_what_was_edited_with_other_tools_is_found(
    with_case: CommandVault, capsys: Capsys, statement: str, says: str
) -> None:
    with_triggers_away(with_case.folder, key_of(with_case), statement)
    told = run(capsys, "onderzoek", with_case.folder, *with_case.who)
    assert (told.code, told.err) == (1, "")
    found = [line for line in told.out.splitlines() if line.startswith("let op: ")]
    assert any(says in line.lower() for line in found), told.out
    for line in found:
        assert_clear(line.removeprefix("let op: "))
    assert told.out.splitlines()[-1] == "De kluis is NIET in orde."


def test_a_table_that_was_dropped_or_filled_with_nonsense_is_told(
    with_case: CommandVault, capsys: Capsys
) -> None:
    key = key_of(with_case)
    kept = shutil.copytree(with_case.folder, with_case.folder.parent / "heel")
    statements = [f"DROP TABLE {table}" for table in tables(with_case.folder, key)]
    statements += [
        "UPDATE roster_entry SET content = x'7b7d'",
        "UPDATE roster_entry SET content = x'ff'",
        "UPDATE setting SET value = 'geen json'",
        "UPDATE setting SET value = '[]'",
        "UPDATE setting SET value = '{}'",
        "DELETE FROM setting",
        "DELETE FROM roster_entry",
        "DELETE FROM journal_line",
    ]
    for statement in statements:
        with_triggers_away(with_case.folder, key, "PRAGMA foreign_keys = OFF", statement)
        told = run(capsys, "onderzoek", with_case.folder, *with_case.who)
        assert told.code == 1, statement
        for line in told.err.splitlines():
            assert_clear(line)
        put_back(kept, with_case.folder)
    assert_whole(with_case, cases=1)


def tables(folder: Path, key: bytes) -> list[str]:
    connection = dbapi2.connect(str(folder / "meldpoort.db"), isolation_level=None)
    try:
        connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        found = connection.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
            " AND name NOT LIKE 'case_search_%'"
        ).fetchall()
        return [name for (name,) in found]
    finally:
        connection.close()
