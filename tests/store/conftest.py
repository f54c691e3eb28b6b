from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.store.connection import Connection, create_database

KEY = bytes(range(32))
AT = "2026-11-23T09:00:00Z"
CASE = "c" * 32


@pytest.fixture
def database(tmp_path: Path) -> Path:
    return tmp_path / "meldpoort.db"


@pytest.fixture
def connection(database: Path) -> Iterator[Connection]:
    opened = create_database(database, KEY)
    yield opened
    opened.close()


@pytest.fixture
def filled(connection: Connection) -> Connection:
    """A vault with one case whose first version, made by a1, was decided to notify by a2."""
    run = connection.execute
    run(
        "INSERT INTO case_file (id, reference, state, owner, created_at, changed_at, version)"
        " VALUES (?, 'MP-2026-aaaaa', 'decided_notify', 'a1', ?, ?, 1)",
        (CASE, AT, AT),
    )
    add_version(connection, 1)
    add_seal(connection, 1, "submit", "a1")
    add_seal(connection, 1, "decide", "a2")
    run("INSERT INTO version_outcome VALUES (?, 1, 'decided_notify', ?)", (CASE, AT))
    add_notification(connection, "n1", 1)
    run("INSERT INTO notification_state VALUES ('n1', 'to_hand_over', NULL, ?)", (AT,))
    add_exemplar(connection, "n1")
    run(
        "INSERT INTO disclosure VALUES (1, 1, 1, 'n1', ?, 1, 'MP-2026-aaaaa', '0855', 'Ada',"
        " 'adviseur', ?, 'art. 18b Pbw', 'by_hand', 'paper', 'h', NULL, NULL, NULL, 'a1', ?,"
        " '2030-11-23')",
        (CASE, AT, AT),
    )
    run("INSERT INTO receipt VALUES (1, 'n1', '2026-11-24', 'Ada', 'phone', 'a1', ?)", (AT,))
    run("INSERT INTO review VALUES (1, ?, 1, 'a2', 'agree_notify', ?, '{}')", (CASE, AT))
    run(
        "INSERT INTO remark (case_id, version, text, author, made_at, sent)"
        " VALUES (?, 1, 'Waarom?', 'a2', ?, 1)",
        (CASE, AT),
    )
    run("INSERT INTO roster_entry VALUES (1, x'00', 'r1')")
    run("INSERT INTO journal_line VALUES (1, x'00', 'j1', x'00', ?, 'login', 'vault', 'a1')", (AT,))
    return connection


def add_version(connection: Connection, version: int, maker: str = "a1") -> None:
    connection.execute(
        "INSERT INTO case_version VALUES (?, ?, x'7b7d', 'hash', ?, ?, 'law', 'text', x'00')",
        (CASE, version, maker, AT),
    )


def add_seal(connection: Connection, version: int, act: str, account: str) -> None:
    connection.execute(
        "INSERT INTO seal (case_id, version, act, account, statement, signature, made_at)"
        " VALUES (?, ?, ?, ?, x'00', x'00', ?)",
        (CASE, version, act, account, AT),
    )


def add_notification(connection: Connection, name: str, version: int) -> None:
    connection.execute(
        "INSERT INTO notification VALUES (?, ?, ?, 'm1', '0855', x'7b7d', x'00', 'h')",
        (name, CASE, version),
    )


def add_exemplar(connection: Connection, notification: str) -> None:
    connection.execute(
        "INSERT INTO exemplar (notification, number, channel, form, hash, made_by, made_at)"
        " VALUES (?, 1, 'by_hand', 'paper', 'h', 'a1', ?)",
        (notification, AT),
    )
