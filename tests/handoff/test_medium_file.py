"""Bytes on a stick: the same come back, and a bad stick gives a sentence and nothing half."""

from __future__ import annotations

import errno
import hashlib
import os
import resource
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from app.handoff import medium_file
from app.handoff.medium_file import MediumFailed, overwrite_and_delete, write_and_compare

DATA = os.urandom(3 * 1024 * 1024 + 17)
DIGEST = hashlib.sha256(DATA).hexdigest()
NAME = "MP-2026-x7k3q-v1-e1.p7m"


def failing(number: int) -> Callable[..., Any]:
    def fail(*_args: Any, **_names: Any) -> Any:
        raise OSError(number, os.strerror(number))

    return fail


def test_what_is_written_comes_back_and_nothing_else_is_there(tmp_path: Path) -> None:
    path = write_and_compare(tmp_path, NAME, DATA, DIGEST)
    assert path.read_bytes() == DATA
    assert list(tmp_path.iterdir()) == [path]


def test_a_file_of_that_name_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / NAME).write_bytes(b"of somebody else")
    with pytest.raises(MediumFailed, match="al een bestand"):
        write_and_compare(tmp_path, NAME, DATA, DIGEST)
    assert (tmp_path / NAME).read_bytes() == b"of somebody else"


def test_a_folder_that_is_gone(tmp_path: Path) -> None:
    for act in (
        lambda: write_and_compare(tmp_path / "weg", NAME, DATA, DIGEST),
        lambda: overwrite_and_delete(tmp_path / "weg", NAME, DIGEST, os.urandom),
    ):
        with pytest.raises(MediumFailed, match="stick er nog in"):
            act()


def test_too_little_room_writes_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(medium_file, "_ROOM", 1 << 60)
    with pytest.raises(MediumFailed, match="vol"):
        write_and_compare(tmp_path, NAME, DATA, DIGEST)
    assert list(tmp_path.iterdir()) == []


def test_full_halfway_leaves_nothing(tmp_path: Path) -> None:
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    import signal

    before = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1024 * 1024, hard))
    try:
        with pytest.raises(MediumFailed, match="vol"):
            write_and_compare(tmp_path, NAME, DATA, DIGEST)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        signal.signal(signal.SIGXFSZ, before)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (errno.EROFS, "op slot"),
        (errno.EACCES, "op slot"),
        (errno.ENOSPC, "vol"),
        (errno.EIO, "niet \\(meer\\) te bereiken"),
        (errno.ENODEV, "niet \\(meer\\) te bereiken"),
    ],
)
@pytest.mark.parametrize("moment", ["fsync", "replace", "read"])
def test_a_stick_that_fails_at_any_moment_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, words: str, moment: str
) -> None:
    with monkeypatch.context() as patch:
        if moment == "fsync":
            patch.setattr(os, "fsync", failing(number))
        elif moment == "replace":
            patch.setattr(Path, "replace", failing(number))
        else:
            patch.setattr(medium_file, "_read_back", failing(number))
        with pytest.raises(MediumFailed, match=words):
            write_and_compare(tmp_path, NAME, DATA, DIGEST)
    assert list(tmp_path.iterdir()) == []


def test_other_bytes_that_come_back_are_taken_away(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(medium_file, "_read_back", lambda _path: DATA[:-1] + b"\x00")
    with pytest.raises(MediumFailed, match="niet wat erop is gezet"):
        write_and_compare(tmp_path, NAME, DATA[:-1] + b"\x01", DIGEST)
    assert list(tmp_path.iterdir()) == []


def test_what_cannot_even_be_taken_away_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", failing(errno.EIO))
        patch.setattr(Path, "unlink", failing(errno.EIO))
        with pytest.raises(MediumFailed, match="laat hem vernietigen"):
            write_and_compare(tmp_path, NAME, DATA, DIGEST)


def test_wiping_overwrites_before_it_deletes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = write_and_compare(tmp_path, NAME, DATA, DIGEST)
    seen: list[bytes] = []
    real = os.fsync

    def looking(handle: int) -> None:
        seen.append(path.read_bytes() if path.exists() else b"")
        real(handle)

    monkeypatch.setattr(os, "fsync", looking)
    overwrite_and_delete(tmp_path, NAME, DIGEST, os.urandom)
    assert len(seen[0]) == len(DATA)
    assert not any(DATA[at : at + 64] in seen[0] for at in range(0, len(DATA) - 64, 65536))
    assert seen[1] == b""
    assert list(tmp_path.iterdir()) == []


def test_another_file_is_never_wiped(tmp_path: Path) -> None:
    (tmp_path / NAME).write_bytes(b"iets anders")
    with pytest.raises(MediumFailed, match="ander bestand"):
        overwrite_and_delete(tmp_path, NAME, DIGEST, os.urandom)
    assert (tmp_path / NAME).read_bytes() == b"iets anders"
    (tmp_path / NAME).unlink()
    with pytest.raises(MediumFailed, match="staat niet"):
        overwrite_and_delete(tmp_path, NAME, DIGEST, os.urandom)
    (tmp_path / "echt").write_bytes(DATA)
    (tmp_path / NAME).symlink_to(tmp_path / "echt")
    with pytest.raises(MediumFailed, match="geen gewoon bestand"):
        overwrite_and_delete(tmp_path, NAME, DIGEST, os.urandom)
    assert (tmp_path / "echt").read_bytes() == DATA


@pytest.mark.parametrize("number", [errno.EROFS, errno.EIO])
def test_wiping_that_fails_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    write_and_compare(tmp_path, NAME, DATA, DIGEST)
    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", failing(number))
        with pytest.raises(MediumFailed):
            overwrite_and_delete(tmp_path, NAME, DIGEST, os.urandom)
