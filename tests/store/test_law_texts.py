"""What was confirmed about law texts stays; a change is dropped once and never again changed."""

from __future__ import annotations

import pytest
from sqlcipher3 import dbapi2

from app.store.connection import Connection
from app.store.law_texts import LawConfirmation, LawTexts

from .conftest import AT

LATER = "2026-11-24T09:00:00Z"


@pytest.fixture
def store(connection: Connection) -> LawTexts:
    kept = LawTexts(connection)
    number = kept.add_change("d1", b"[]", "a1", AT)
    kept.add_confirmation(LawConfirmation(number, "a1", b"s", b"g", AT))
    kept.keep_set("s1", b"texts", AT)
    return kept


def test_changes_come_newest_first(store: LawTexts) -> None:
    store.add_change("d2", b"[1]", "a2", LATER)
    assert [one.digest for one in store.changes()] == ["d2", "d1"]
    assert store.confirmations(1) == (LawConfirmation(1, "a1", b"s", b"g", AT),)
    assert store.confirmations(2) == ()


def test_one_person_confirms_once(store: LawTexts) -> None:
    with pytest.raises(dbapi2.IntegrityError):
        store.add_confirmation(LawConfirmation(1, "a1", b"t", b"h", LATER))


def test_a_change_is_dropped_once(store: LawTexts) -> None:
    store.drop(1, "a2", LATER)
    assert store.changes()[0].dropped_by == "a2"
    with pytest.raises(dbapi2.IntegrityError, match="immutable"):
        store.drop(1, "a3", LATER)


def test_a_set_is_kept_as_it_was_first(store: LawTexts) -> None:
    store.keep_set("s1", b"other", LATER)
    store.keep_set("s2", b"newer", LATER)
    assert store.kept_set("s1") == b"texts"
    assert store.kept_set("s9") is None
    assert store.kept_sets() == (b"newer", b"texts")


@pytest.mark.usefixtures("store")
@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE law_change SET content = x'01'",
        "UPDATE law_change SET digest = 'x'",
        "DELETE FROM law_change",
        "REPLACE INTO law_change VALUES (1, 'd1', x'02', 'a1', 'x', NULL, NULL)",
        "UPDATE law_confirmation SET account = 'a3'",
        "DELETE FROM law_confirmation",
        "REPLACE INTO law_confirmation VALUES (1, 'a1', x'00', x'00', 'x')",
        "UPDATE law_text_set SET content = x'03'",
        "DELETE FROM law_text_set",
        "REPLACE INTO law_text_set VALUES ('s1', x'04', 'x')",
    ],
)
def test_nothing_can_be_changed_or_taken_away(connection: Connection, statement: str) -> None:
    tables = ("law_change", "law_confirmation", "law_text_set")
    before = [connection.rows(f"SELECT * FROM {table}") for table in tables]  # noqa: S608
    with pytest.raises(dbapi2.IntegrityError):
        connection.execute(statement)
    assert [connection.rows(f"SELECT * FROM {table}") for table in tables] == before  # noqa: S608
