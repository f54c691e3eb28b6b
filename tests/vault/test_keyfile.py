"""The keyfile meets damage of every kind: a refusal, never a crash and never a key."""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from app.case.canonical import encode
from app.case.refusal import Refusal
from app.vault.keyfile import (
    KEYFILE_NAME,
    LARGEST,
    from_bytes,
    read_keyfile,
    sealed_with,
    to_bytes,
    write_keyfile,
)
from app.vault.refusals import DamagedKeyfile, FolderNotWritable, NewerKeyfile, NoVault
from app.vault.replacing import pending_path, replace_file
from tests.vault.conftest import SmallVault, make_small_vault

pytestmark = pytest.mark.usefixtures("quick")


@pytest.fixture(scope="module")
def victim(quick: None, tmp_path_factory: pytest.TempPathFactory) -> SmallVault:  # noqa: ARG001
    return make_small_vault(tmp_path_factory.mktemp("victim") / "kluis")


@pytest.fixture(scope="module")
def whole(victim: SmallVault) -> bytes:
    return (victim.folder / KEYFILE_NAME).read_bytes()


def opens_nothing(victim: SmallVault, data: bytes) -> None:
    (victim.folder / KEYFILE_NAME).write_bytes(data)
    with pytest.raises(Refusal) as caught:
        victim.unlock().close()
    assert str(caught.value).endswith(".")


def test_round_trip(victim: SmallVault, whole: bytes) -> None:
    keyfile = from_bytes(whole)
    assert to_bytes(keyfile) == whole
    assert keyfile.generation == 1
    assert set(keyfile.readers) == {"account:a1", "recovery"}
    assert keyfile.account_named(" anna  ARTS") == "a1"
    again = from_bytes(to_bytes(sealed_with(keyfile, victim.founding.keys.database_key)))
    assert again.generation == 2


def test_no_key_stands_in_the_file(victim: SmallVault, whole: bytes) -> None:
    founding = victim.founding
    for secret in (
        founding.keys.database_key,
        founding.keys.facility_key,
        founding.founder.packed()[:32],
        founding.founder.packed()[32:],
        founding.recovery.secret,
    ):
        for spelling in (secret, secret.hex().encode(), encode(secret.hex())):
            assert spelling not in whole


def mutated(data: bytes, chance: random.Random) -> bytes:
    """Change some bytes: flip, replace, drop, repeat, cut or mix two places up."""
    changed = bytearray(data)
    for _ in range(chance.choice([1, 1, 1, 2, 5])):
        place = chance.randrange(len(changed))
        length = chance.choice([1, 1, 2, 8, 60])
        match chance.randrange(6):
            case 0:
                changed[place] ^= 1 << chance.randrange(8)
            case 1:
                changed[place] = chance.randrange(256)
            case 2:
                del changed[place : place + length]
            case 3:
                changed[place:place] = changed[place : place + length] or b"0"
            case 4:
                del changed[max(1, place) :]
            case _:
                other = chance.randrange(len(changed))
                changed[place], changed[other] = changed[other], changed[place]
        if not changed:
            changed = bytearray(b"{")
    return bytes(changed)


@pytest.mark.parametrize("seed", range(8))
def test_mutated_bytes_open_nothing(victim: SmallVault, whole: bytes, seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311
    for _ in range(1250):
        data = mutated(whole, chance)
        if data != whole:
            opens_nothing(victim, data)


def places(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    if path:
        yield path
    if isinstance(value, list):
        value = dict(enumerate(value))
    if isinstance(value, dict):
        for key, item in value.items():
            yield from places(item, (*path, key))


RUBBISH: tuple[Any, ...] = (
    None, True, 0, -1, 2**40, 2**53 - 1, "", "a", "a1", "real", "none", "x" * 500,
    "é", "AAAA", "ab" * 8, [], {}, [[]], {"a": 1}, ["a1"],
)  # fmt: skip


def test_every_field_with_rubbish_opens_nothing(victim: SmallVault, whole: bytes) -> None:
    document = json.loads(whole)
    for path in list(places(document)):
        for rubbish in (*RUBBISH, "drop"):
            changed = json.loads(whole)
            parent = changed
            for step in path[:-1]:
                parent = parent[step]
            if rubbish == "drop":
                del parent[path[-1]]
            else:
                parent[path[-1]] = rubbish
            data = encode(changed)
            if data != whole:
                opens_nothing(victim, data)


@given(st.binary(max_size=400))
@example(b"[" * 100_000)
@example(b'{"format":"meldpoort.keyfile/1"}')
@example(b'{"format":1}')
@example("\ufeff{}".encode())
@example(b'{"a":1e999}')
@settings(max_examples=300, suppress_health_check=[HealthCheck.too_slow])
def test_any_bytes_are_refused(data: bytes) -> None:
    with pytest.raises(DamagedKeyfile):
        from_bytes(data)


@pytest.mark.parametrize("version", ["2", "10", "999999", "99999999999999999999"])
def test_a_newer_keyfile_says_so(version: str) -> None:
    with pytest.raises(NewerKeyfile, match="nieuwere versie"):
        from_bytes(encode({"format": f"meldpoort.keyfile/{version}", "iets": "nieuws"}))


@pytest.mark.parametrize("name", ["meldpoort.keyfile/0", "meldpoort.keyfile/", "x/1", "/"])
def test_another_format_is_damage(name: str) -> None:
    with pytest.raises(DamagedKeyfile):
        from_bytes(encode({"format": name}))


def test_an_endless_file_is_not_read(tmp_path: Path) -> None:
    (tmp_path / KEYFILE_NAME).write_bytes(b" " * (LARGEST + 10))
    with pytest.raises(DamagedKeyfile):
        read_keyfile(tmp_path)


def test_cut_anywhere_opens_nothing(victim: SmallVault, whole: bytes) -> None:
    for end in range(0, len(whole), 37):
        opens_nothing(victim, whole[:end])


def test_no_file_and_no_database_is_no_vault(tmp_path: Path) -> None:
    with pytest.raises(NoVault):
        read_keyfile(tmp_path)
    (tmp_path / "meldpoort.db").touch()
    with pytest.raises(DamagedKeyfile, match="ontbreekt"):
        read_keyfile(tmp_path)
    (tmp_path / KEYFILE_NAME).mkdir()
    with pytest.raises(DamagedKeyfile, match="niet te lezen"):
        read_keyfile(tmp_path)


def test_written_files_are_for_the_group_and_nobody_else(
    small_vault: SmallVault, monkeypatch: pytest.MonkeyPatch
) -> None:
    old = os.umask(0o077)
    try:
        write_keyfile(small_vault.folder, read_keyfile(small_vault.folder))
    finally:
        os.umask(old)
    assert (small_vault.folder / KEYFILE_NAME).stat().st_mode & 0o777 == 0o660
    monkeypatch.undo()


def test_a_full_disk_leaves_the_old_file(
    small_vault: SmallVault, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = small_vault.folder / KEYFILE_NAME
    before = path.read_bytes()

    def full(*_: object) -> int:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(os, "write", full)
        with pytest.raises(FolderNotWritable, match="vol"):
            write_keyfile(small_vault.folder, read_keyfile(small_vault.folder))
    assert path.read_bytes() == before
    small_vault.unlock().close()


KILLED = """
import os, signal, sys
from pathlib import Path
from app.vault import replacing
when, path = sys.argv[1], Path(sys.argv[2])
def killed(*_):
    os.kill(os.getpid(), signal.SIGKILL)
if when == "write":
    os.fsync = killed
elif when == "rename":
    Path.replace = killed
else:
    replacing.sync_folder = killed
replacing.replace_file(path, b"nieuw" * 1000)
"""


@pytest.mark.skipif(os.name != "posix", reason="SIGKILL")
@pytest.mark.parametrize(
    ("when", "left"), [("write", b"oud"), ("rename", b"oud"), ("sync", b"nieuw" * 1000)]
)
def test_killed_at_any_point_one_whole_file_is_left(tmp_path: Path, when: str, left: bytes) -> None:
    path = tmp_path / "bestand"
    path.write_bytes(b"oud")
    child = subprocess.run([sys.executable, "-c", KILLED, when, str(path)], check=False)
    assert child.returncode == -9
    assert path.read_bytes() == left
    replace_file(path, b"daarna")
    assert path.read_bytes() == b"daarna"
    assert not pending_path(path).exists()
