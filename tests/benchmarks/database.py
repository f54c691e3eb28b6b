"""The work list, autosave and search, against plain sqlite3."""

from __future__ import annotations

import sqlite3
import tempfile
from collections.abc import Iterator
from pathlib import Path

from app.case.model import CaseDocument
from app.services import cases, search, work_list
from tests.benchmarks.measure import Result, compare
from tests.benchmarks.vaults import vault_with
from ui.demo.example import example_case


def run() -> Iterator[Result]:
    """Measure everything about the database."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        yield _work_list(folder)
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


def _autosave(folder: Path) -> Result:
    session = vault_with(folder / "saving", 20)
    case_id = cases.new_case(session)
    value = CaseDocument.from_value(_example())
    bare = _bare(folder / "saving.db")
    bare.execute("CREATE TABLE draft (id TEXT PRIMARY KEY, document BLOB, pending TEXT, at TEXT)")
    bare.execute("CREATE TABLE case_file (id TEXT PRIMARY KEY, name TEXT, release TEXT, at TEXT)")
    bare.execute("INSERT INTO case_file VALUES ('a', 'n', '2027', 'x')")
    bare.execute("INSERT INTO draft VALUES ('a', x'00', '', 'x')")
    data = value.to_bytes()
    turn = iter(range(10**9))

    def ours() -> None:
        changed = value.model_copy(
            update={"risk": value.risk.model_copy(update={"feared": f"Zin {next(turn)}"})}
        )
        cases.save_draft(session, case_id, changed, {}, "signal")

    def plain() -> None:
        bare.execute("BEGIN IMMEDIATE")
        bare.execute(
            "UPDATE draft SET document = ?, pending = ?", (data + b"%d" % next(turn), "{}")
        )
        bare.execute("UPDATE case_file SET name = ?, at = ?", ("n", str(next(turn))))
        bare.execute("COMMIT")

    try:
        return compare("automatisch bewaren", ours, plain, aim=2.0, rounds=101)
    finally:
        bare.close()
        session.close()


def _search(folder: Path) -> Result:
    session = vault_with(folder / "hundred-thousand", 100_000)
    bare = _bare(folder / "search.db")
    bare.execute(
        "CREATE VIRTUAL TABLE found USING fts5 (reference, name, skn, summary,"
        " tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3')"
    )
    bare.execute(
        "CREATE TABLE case_file (seq INTEGER PRIMARY KEY, id, reference, name, state,"
        " release_date, owner)"
    )
    rows = session.connection.rows("SELECT rowid, reference, name, skn, summary FROM case_search")
    bare.execute("BEGIN")
    bare.executemany(
        "INSERT INTO found (rowid, reference, name, skn, summary) VALUES (?, ?, ?, ?, ?)", rows
    )
    bare.executemany(
        "INSERT INTO case_file VALUES (?, ?, ?, ?, 'draft', '2027-01-01', 'a1')",
        [(row[0], str(row[0]), row[1], row[2]) for row in rows],
    )
    bare.execute("COMMIT")

    def plain() -> None:
        bare.execute(
            "SELECT case_file.* FROM found JOIN case_file ON case_file.seq = found.rowid"
            " WHERE found MATCH 'bardenf*' ORDER BY case_file.seq DESC LIMIT 50"
        ).fetchall()
        bare.execute("SELECT count(*) FROM found WHERE found MATCH 'bardenf*'").fetchone()

    try:
        return compare(
            "zoeken in 100.000 zaken",
            lambda: search.search(session, "bardenf"),
            plain,
            aim=2.0,
            rounds=41,
        )
    finally:
        bare.close()
        session.close()


def _bare(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA secure_delete = ON")
    return connection


def _example() -> dict[str, object]:
    import json
    from datetime import date

    value: dict[str, object] = json.loads(example_case(date(2026, 11, 23)))
    return value
