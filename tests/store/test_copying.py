"""A copy of the whole database, and whether such a copy holds."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.case.refusal import Refusal
from app.store.connection import Connection, open_database
from app.store.copying import check_copy, copy_database
from app.store.failures import DamagedDatabase

from .conftest import KEY


def test_a_copy_is_whole_and_opens_with_the_same_key(filled: Connection, tmp_path: Path) -> None:
    target = tmp_path / "kopie.db"
    copy_database(filled, target)
    assert check_copy(target, KEY).seq == 1
    assert sorted(path.name for path in tmp_path.iterdir() if "kopie" in path.name) == ["kopie.db"]
    copy = open_database(target, KEY)
    assert copy.rows("SELECT reference FROM case_file") == [("MP-2026-aaaaa",)]
    copy.close()


def test_a_changed_copy_or_another_key_is_damage(filled: Connection, tmp_path: Path) -> None:
    target = tmp_path / "kopie.db"
    copy_database(filled, target)
    with pytest.raises(DamagedDatabase):
        check_copy(target, bytes(32))
    data = bytearray(target.read_bytes())
    data[-2000] ^= 1
    target.write_bytes(data)
    with pytest.raises(DamagedDatabase):
        check_copy(target, KEY)
    with pytest.raises(Refusal):
        check_copy(tmp_path / "weg.db", KEY)


def test_an_empty_journal_is_no_vault(connection: Connection, tmp_path: Path) -> None:
    copy_database(connection, tmp_path / "leeg.db")
    with pytest.raises(DamagedDatabase):
        check_copy(tmp_path / "leeg.db", KEY)


def test_a_place_that_cannot_be_written_is_refused(filled: Connection, tmp_path: Path) -> None:
    with pytest.raises(Refusal):
        copy_database(filled, tmp_path / "weg" / "kopie.db")
    (tmp_path / "vol.db").write_bytes(b"iets anders")
    with pytest.raises(Refusal):
        copy_database(filled, tmp_path / "vol.db")
