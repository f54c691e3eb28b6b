"""A backup on disk, the list beside the keyfile, and what is half made or changed."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.case.refusal import Refusal
from app.vault import destroyed_file
from app.vault.backup_folder import (
    LIST_NAME,
    BackupList,
    put_back,
    read_backup,
    take_restored,
    write_backup,
)
from app.vault.destroyed_file import DESTROYED_NAME, read_destroyed, write_destroyed
from app.vault.keyfile import DATABASE_NAME, KEYFILE_NAME


def fill(folder: Path) -> None:
    (folder / DATABASE_NAME).write_bytes(b"database")
    (folder / KEYFILE_NAME).write_bytes(b"keys")


def made(into: Path) -> tuple[Path, BackupList]:
    return write_backup(
        into, "kopie", fill, vault="ab" * 16, made_at="2026-11-23T09:00:00Z", journal_seq=lambda: 7
    )


def test_what_is_written_is_read_back(tmp_path: Path) -> None:
    place, kept = made(tmp_path)
    assert read_backup(place) == kept
    assert kept.journal_seq == 7
    assert [path.name for path in tmp_path.iterdir()] == ["kopie"]
    with pytest.raises(Refusal, match="staat al"):
        made(tmp_path)


def test_nothing_half_stays(tmp_path: Path) -> None:
    def breaks(folder: Path) -> None:
        fill(folder)
        raise OSError(28, "full")

    with pytest.raises(Refusal, match="is vol"):
        write_backup(tmp_path, "x", breaks, vault="", made_at="", journal_seq=lambda: 1)
    assert list(tmp_path.iterdir()) == []
    with pytest.raises(Refusal, match="niet geschreven"):
        made(tmp_path / "weg")


@pytest.mark.parametrize("name", [DATABASE_NAME, KEYFILE_NAME])
def test_a_changed_or_missing_part_is_named(tmp_path: Path, name: str) -> None:
    place, _ = made(tmp_path)
    (place / name).write_bytes(b"other")
    with pytest.raises(Refusal, match=name):
        read_backup(place)
    (place / name).unlink()
    with pytest.raises(Refusal, match=name):
        read_backup(place)
    (place / name).symlink_to(place / LIST_NAME)
    with pytest.raises(Refusal, match=name):
        read_backup(place)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
@given(data=st.binary(max_size=200))
def test_any_other_list_is_no_backup(tmp_path: Path, data: bytes) -> None:
    (tmp_path / LIST_NAME).write_bytes(data)
    with pytest.raises(Refusal, match="geen reservekopie"):
        read_backup(tmp_path)


@pytest.mark.parametrize("files", [{}, {DATABASE_NAME: "x"}, {"../x": "y"}])
def test_a_list_that_names_other_files_is_refused(tmp_path: Path, files: dict[str, str]) -> None:
    place, _ = made(tmp_path)
    value = json.loads((place / LIST_NAME).read_text("utf-8"))
    value["files"] = files if "../x" not in files else value["files"] | files
    (place / LIST_NAME).write_text(json.dumps(value), "utf-8")
    with pytest.raises(Refusal):
        read_backup(place)


def test_putting_back_leaves_nothing_when_it_fails(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place, kept = made(tmp_path)
    target = tmp_path / "nieuw"
    target.mkdir()
    put_back(place, kept, target, b"list")
    assert take_restored(target) == 7
    assert take_restored(target) is None
    assert read_destroyed(target) == b"list"
    other = tmp_path / "ander"
    other.mkdir()
    monkeypatch.setattr(os, "fsync", lambda _: (_ for _ in ()).throw(OSError(28, "full")))
    with pytest.raises(Refusal, match="is vol"):
        put_back(place, kept, other, None)
    assert list(other.iterdir()) == []


def test_the_list_beside_the_keyfile(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert read_destroyed(tmp_path) is None
    write_destroyed(tmp_path, b"one")
    assert read_destroyed(tmp_path) == b"one"
    monkeypatch.setattr(destroyed_file, "MOST_BYTES", 2)
    with pytest.raises(Refusal, match="niet te lezen"):
        read_destroyed(tmp_path)
    path = tmp_path / DESTROYED_NAME
    path.unlink()
    path.symlink_to(tmp_path / "elders")
    with pytest.raises(Refusal, match="niet te lezen"):
        read_destroyed(tmp_path)
    with pytest.raises(Refusal, match="kon niet"):
        write_destroyed(tmp_path / "weg", b"x")
