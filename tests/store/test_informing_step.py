"""What step 7 says is kept beside each version, also of versions from before it was."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from sqlcipher3 import dbapi2

from app.store.connection import Connection, migrations

DOCUMENTS = {
    1: b'{"inform":{"status":"will_be_told","when":"2026-12-01"}}',
    2: b'{"inform":{"status":"will_be_told","when":"2026-12"}}',
    3: b'{"inform":{"status":"postponed","review_on":"2027-01-04"}}',
    4: b"{}",
    5: b"no JSON",
}
ROWS = [
    (1, "will_be_told", "2026-12-01", None),
    (2, "will_be_told", None, None),
    (3, "postponed", None, "2027-01-04"),
    (4, "unknown", None, None),
]


@pytest.fixture
def before() -> Iterator[Connection]:
    """A database as it was before, with a case."""
    connection = dbapi2.connect(":memory:", isolation_level=None, factory=Connection)
    for number, script in migrations():
        if number < 9:
            connection.cursor().executescript(script)
    connection.execute(
        "INSERT INTO case_file (id, reference, state, owner, created_at, changed_at)"
        " VALUES ('c', 'MP-2026-aaaaa', 'draft', 'a', 'x', 'x')"
    )
    yield connection
    connection.close()


def _versions(connection: Connection) -> None:
    for number, document in DOCUMENTS.items():
        connection.execute(
            "INSERT INTO case_version VALUES ('c', ?, ?, 'h', 'a', 'x', 'law', 'text', x'00')",
            (number, document),
        )


def _found(connection: Connection) -> list[tuple[object, ...]]:
    return connection.rows(
        "SELECT version, status, told_on, review_on FROM informing_step ORDER BY version"
    )


@pytest.mark.parametrize("earlier", [True, False])
def test_step_seven_stands_beside_every_version(before: Connection, *, earlier: bool) -> None:
    script = dict(migrations())[9]
    if earlier:
        _versions(before)
    before.cursor().executescript(script)
    if not earlier:
        _versions(before)
    assert _found(before) == ROWS


def test_it_does_not_change_and_goes_only_with_its_case(before: Connection) -> None:
    before.cursor().executescript(dict(migrations())[9])
    _versions(before)
    for statement in ("UPDATE informing_step SET status = 'told'", "DELETE FROM informing_step"):
        with pytest.raises(dbapi2.Error, match="immutable"):
            before.execute(statement)
    assert _found(before) == ROWS
