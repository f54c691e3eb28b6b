"""Bare SQL against the triggers: as somebody with the key and a database tool would try it."""
# ruff: noqa: S608 - every statement here is put together on purpose

from __future__ import annotations

import pytest
from sqlcipher3 import dbapi2

from app.store.connection import Connection

from .conftest import AT, CASE, add_exemplar, add_notification, add_seal, add_version

IMMUTABLE = {
    "case_version": "made_by",
    "maker": "account",
    "seal": "account",
    "version_outcome": "outcome",
    "review": "answers",
    "notification": "gemeente",
    "exemplar": "channel",
    "disclosure": "given_to",
    "receipt": "how",
    "roster_entry": "hash",
    "journal_line": "account",
}


@pytest.mark.parametrize("table", IMMUTABLE)
def test_what_was_sealed_cannot_be_changed(filled: Connection, table: str) -> None:
    before = filled.rows(f"SELECT * FROM {table}")
    assert before
    with pytest.raises(dbapi2.IntegrityError, match="immutable"):
        filled.execute(f"UPDATE {table} SET {IMMUTABLE[table]} = 'x'")
    with pytest.raises(dbapi2.IntegrityError, match="immutable"):
        filled.execute(
            f"UPDATE OR IGNORE {table} SET rowid = 77"
            if _has_rowid(filled, table)
            else f"UPDATE OR REPLACE {table} SET {IMMUTABLE[table]} = 'y'"
        )
    assert filled.rows(f"SELECT * FROM {table}") == before


@pytest.mark.parametrize("table", IMMUTABLE)
def test_what_was_sealed_cannot_be_taken_away(filled: Connection, table: str) -> None:
    before = filled.rows(f"SELECT * FROM {table}")
    for statement in (f"DELETE FROM {table}", f"DELETE FROM {table} WHERE 1"):
        with pytest.raises(dbapi2.IntegrityError, match="immutable"):
            filled.execute(statement)
    assert filled.rows(f"SELECT * FROM {table}") == before


@pytest.mark.parametrize("table", IMMUTABLE)
def test_replacing_does_not_walk_past_the_triggers(filled: Connection, table: str) -> None:
    before = filled.rows(f"SELECT * FROM {table}")
    row = list(before[0])
    marks = ", ".join("?" * len(row))
    with pytest.raises(dbapi2.IntegrityError):
        filled.execute(f"REPLACE INTO {table} VALUES ({marks})", row)
    assert filled.rows(f"SELECT * FROM {table}") == before


def _has_rowid(connection: Connection, table: str) -> bool:
    row = connection.row("SELECT wr FROM pragma_table_list WHERE name = ?", (table,))
    return row == (0,)


@pytest.mark.parametrize("table", ["roster_entry", "journal_line"])
def test_a_chain_grows_by_one(filled: Connection, table: str) -> None:
    rest = "x'00', 'h3'" + (f", x'00', '{AT}', 'login', 'v', 'a1'" if "line" in table else "")
    for wrong in (3, 0, -1):
        with pytest.raises(dbapi2.IntegrityError, match="follow"):
            filled.execute(f"INSERT INTO {table} VALUES ({wrong}, {rest})")
    filled.execute(f"INSERT INTO {table} VALUES (2, {rest})")


@pytest.mark.parametrize("act", ["approve", "decide"])
def test_a_maker_never_approves(filled: Connection, act: str) -> None:
    add_version(filled, 2)
    filled.execute("INSERT INTO maker VALUES (?, 2, 'a3')", (CASE,))
    for maker in ("a1", "a3"):
        with pytest.raises(dbapi2.IntegrityError, match="maker"):
            add_seal(filled, 2, act, maker)
    add_seal(filled, 2, act, "a2")


def test_the_one_who_submits_is_a_maker_without_being_told(filled: Connection) -> None:
    add_version(filled, 2, maker="a7")
    assert filled.rows("SELECT account FROM maker WHERE version = 2") == [("a7",)]


def test_a_maker_is_not_added_after_the_review_began(filled: Connection) -> None:
    with pytest.raises(dbapi2.IntegrityError, match="before a review"):
        filled.execute("INSERT INTO maker VALUES (?, 1, 'a2')", (CASE,))


def test_no_decision_without_the_seal_of_another(filled: Connection) -> None:
    add_version(filled, 2)
    add_seal(filled, 2, "submit", "a1")
    add_seal(filled, 2, "not-notify", "a1")
    for outcome in ("decided_notify", "decided_not_notify"):
        with pytest.raises(dbapi2.IntegrityError, match="seal"):
            filled.execute("INSERT INTO version_outcome VALUES (?, 2, ?, ?)", (CASE, outcome, AT))
    add_seal(filled, 2, "not-notify", "a2")
    with pytest.raises(dbapi2.IntegrityError, match="seal"):
        filled.execute("INSERT INTO version_outcome VALUES (?, 2, 'decided_notify', ?)", (CASE, AT))
    filled.execute("INSERT INTO version_outcome VALUES (?, 2, 'decided_not_notify', ?)", (CASE, AT))


@pytest.mark.parametrize("outcome", [None, "returned", "on_hold", "decided_not_notify"])
def test_nothing_leaves_that_was_not_decided(filled: Connection, outcome: str | None) -> None:
    add_version(filled, 2)
    add_seal(filled, 2, "not-notify", "a2")
    add_notification(filled, "n2", 2)
    if outcome:
        filled.execute("INSERT INTO version_outcome VALUES (?, 2, ?, ?)", (CASE, outcome, AT))
    with pytest.raises(dbapi2.IntegrityError, match="not decided"):
        add_exemplar(filled, "n2")
    with pytest.raises(dbapi2.IntegrityError, match="not decided"):
        filled.execute(
            "INSERT INTO notification_state VALUES ('n2', 'to_hand_over', NULL, ?)", (AT,)
        )


def test_a_remark_that_was_sent_gets_an_answer_and_nothing_else(filled: Connection) -> None:
    with pytest.raises(dbapi2.IntegrityError, match="immutable"):
        filled.execute("DELETE FROM remark")
    for change in ("text = 'x'", "author = 'a9'", "sent = 0", "version = 2"):
        with pytest.raises(dbapi2.IntegrityError):
            filled.execute(f"UPDATE remark SET {change}")
    filled.execute("UPDATE remark SET answer = 'changed', answered_by = 'a1'")
    assert filled.row("SELECT text, answer FROM remark") == ("Waarom?", "changed")


def test_a_case_with_a_version_cannot_be_taken_away(filled: Connection) -> None:
    with pytest.raises(dbapi2.IntegrityError, match="immutable"):
        filled.execute("DELETE FROM case_file")
    with pytest.raises(dbapi2.IntegrityError, match="FOREIGN KEY"):
        filled.execute("UPDATE case_file SET id = 'x'")


def test_the_tally_follows_every_change(filled: Connection) -> None:
    insert = (
        "INSERT INTO case_file (id, reference, state, owner, created_at, changed_at)"
        " VALUES (?, ?, ?, ?, ?, ?)"
    )
    filled.execute(insert, ("x", "MP-2026-bbbbb", "draft", "a1", AT, AT))
    filled.execute(insert, ("y", "MP-2026-ccccc", "draft", "a1", AT, AT))
    filled.execute("UPDATE case_file SET state = 'under_review' WHERE id = 'x'")
    filled.execute("UPDATE case_file SET owner = 'a4' WHERE id = 'y'")
    counted = filled.rows("SELECT owner, state, count(*) FROM case_file GROUP BY 1, 2 ORDER BY 1")
    tally = filled.rows(
        "SELECT owner, state, cases FROM case_tally WHERE cases <> 0 ORDER BY owner"
    )
    assert tally == counted
