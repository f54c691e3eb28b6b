"""The work list, autosave and search.

Saving and searching stand beside plain sqlite3 that runs the very same statements on a copy
of the same database without encryption.
"""

from __future__ import annotations

import contextlib
import itertools
import json
import sqlite3
import tempfile
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import Any, TypeAlias

from sqlcipher3 import dbapi2

from app.case import paths
from app.case.model import CaseDocument
from app.services.alarms import silence
from app.services.casework import cases, search, work_list
from app.services.session import Session
from tests.benchmarks.measure import Result, compare
from tests.benchmarks.vaults import vault_with
from ui.demo.example import example_case

ROUNDS = 201
TODAY = date(2026, 11, 23)
WORD = "bardenf"
"""The beginning of a name that is typed in the search field."""

Statement: TypeAlias = tuple[str, Sequence[Any]]

_SETTINGS = (
    "journal_mode",
    "synchronous",
    "foreign_keys",
    "recursive_triggers",
    "secure_delete",
    "trusted_schema",
    "temp_store",
    "cache_size",
)


def run() -> Iterator[Result]:
    """Measure everything about the database."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        yield _work_list(folder)
        yield _alarms(folder)
        yield _autosave(folder)
        yield _search(folder)


def _work_list(folder: Path) -> Result:
    small = vault_with(folder / "hundred", 100)
    large = vault_with(folder / "ten-thousand", 10_000)
    try:
        return compare(
            "werklijst openen, 10.000 zaken tegen 100",
            lambda: work_list.rows(large, limit=100),
            lambda: work_list.rows(small, limit=100),
            aim=1.3,
            rounds=41,
        )
    finally:
        small.close()
        large.close()


def _alarms(folder: Path) -> Result:
    # In both vaults more is late than is looked up at a time.
    small = vault_with(folder / "two-thousand", 2_000)
    large = vault_with(folder / "ten-thousand-late", 10_000)
    try:
        assert silence.is_cut(silence.alarms(small))
        return compare(
            "alarm, 10.000 zaken tegen 2.000",
            lambda: silence.alarms(large),
            lambda: silence.alarms(small),
            aim=1.5,
            rounds=41,
        )
    finally:
        small.close()
        large.close()


def _autosave(folder: Path) -> Result:
    session = vault_with(folder / "saving", 20)
    case_id = cases.new_case(session)
    document = CaseDocument.from_value(json.loads(example_case(TODAY)))
    turn = itertools.count()
    # Typing made the next document; saving begins where it is handed over.
    typed = iter([paths.put(document, "risk.feared", f"Zin {n}") for n in range(2 * ROUNDS)])

    def ours() -> None:
        cases.save_draft(session, case_id, next(typed), {}, "signal")

    ours()
    statements = recorded(session, ours)
    plain = plain_copy(session, folder / "saving.db")
    content = document.to_bytes()

    def theirs() -> None:
        fresh = content + b"%d" % next(turn)  # so that it writes, as ours does
        for sql, values in statements:
            plain.execute(sql, [fresh if isinstance(v, bytes) else v for v in values])

    try:
        return compare("automatisch bewaren", ours, theirs, aim=2.0, rounds=ROUNDS)
    finally:
        plain.close()
        session.close()


def _search(folder: Path) -> Result:
    session = vault_with(folder / "hundred-thousand", 100_000)

    def ours() -> None:
        search.search(session, WORD)

    ours()
    statements = recorded(session, ours)
    plain = plain_copy(session, folder / "search.db")

    def theirs() -> None:
        for sql, values in statements:
            plain.execute(sql, values).fetchall()

    try:
        return compare("zoeken in 100.000 zaken", ours, theirs, aim=2.0, rounds=ROUNDS)
    finally:
        plain.close()
        session.close()


def recorded(session: Session, work: Callable[[], None]) -> list[Statement]:
    """Give the statements that ``work`` runs on the database, with their values."""
    statements: list[Statement] = []
    connection = session.connection
    execute = connection.execute

    def listening(sql: str, values: Sequence[Any] = ()) -> Any:
        statements.append((sql, values))
        return execute(sql, values)

    connection.execute = listening
    try:
        work()
    finally:
        del connection.execute
    return statements


def plain_copy(session: Session, path: Path) -> sqlite3.Connection:
    """Give the same tables, rows and settings in plain sqlite3, without encryption."""
    ours = session.connection
    ours.execute("ATTACH DATABASE ? AS plain KEY ''", (str(path),))
    ours.rows("SELECT sqlcipher_export('plain')")
    ours.execute("DETACH DATABASE plain")
    # Python's sqlite3 may be too old to read a full-text index that deletes securely.
    with contextlib.closing(dbapi2.connect(str(path))) as copy:
        copy.execute("INSERT INTO case_search (case_search, rank) VALUES ('secure-delete', 0)")
        copy.execute("INSERT INTO case_search (case_search) VALUES ('rebuild')")
        copy.commit()
    plain = sqlite3.connect(path, isolation_level=None)
    for setting in _SETTINGS:
        (value,) = ours.row(f"PRAGMA {setting}") or (None,)
        plain.execute(f"PRAGMA {setting} = {value}").fetchall()
    plain.execute("ANALYZE")
    return plain
