"""Every table either goes with its case or stays, and what goes has a guard that says when."""

from __future__ import annotations

from app.store.case_content import CASE_CONTENT, KEPT
from app.store.connection import Connection

from .conftest import CASE


def _tables(connection: Connection) -> set[str]:
    return {
        row[0]
        for row in connection.rows(
            "SELECT name FROM pragma_table_list WHERE schema = 'main'"
            " AND type IN ('table', 'virtual') AND name NOT LIKE 'sqlite_%'"
        )
    }


def test_every_table_goes_or_stays(connection: Connection) -> None:
    tables = _tables(connection)
    assert tables - CASE_CONTENT.keys() - KEPT.keys() == set()
    assert (CASE_CONTENT.keys() | KEPT.keys()) - tables == set()
    assert CASE_CONTENT.keys() & KEPT.keys() == set()


def test_what_goes_can_be_found_by_its_case(filled: Connection) -> None:
    for table, where in CASE_CONTENT.items():
        filled.rows(f"SELECT count(*) FROM {table} WHERE {where}", (CASE,))  # noqa: S608
        assert "?1" in where, table


def test_what_names_a_case_is_thought_about(connection: Connection) -> None:
    """A table with a case_id that stays must say so here, so that nobody keeps one by accident."""
    named = {
        row[0]
        for row in connection.rows(
            "SELECT list.name FROM pragma_table_list AS list, pragma_table_info(list.name) AS info"
            " WHERE list.schema = 'main' AND list.type = 'table' AND info.name = 'case_id'"
        )
    }
    assert named & KEPT.keys() == {
        "breach",
        "destroyed_case",
        "destruction",
        "disclosure",
        "person_request",
        "register_person",
    }


def test_a_guard_lets_go_only_what_two_people_sealed(connection: Connection) -> None:
    guards = connection.rows(
        "SELECT name, tbl_name, sql FROM sqlite_master WHERE type = 'trigger'"
        " AND sql LIKE '%BEFORE DELETE ON%'"
    )
    assert guards
    for name, table, sql in guards:
        if table in CASE_CONTENT:
            assert "destroyable_case" in sql, name
        elif table in KEPT:
            assert "destroyable_case" not in sql, name
