"""Vaults that are wrong or cannot be written: a clear sentence, nothing lost or half written."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from app.case.refusal import Refusal
from app.services.casework import cases
from app.services.keys import access
from app.vault import folder as vault_folder
from app.vault.keyfile import read_keyfile, write_keyfile
from app.vault.refusals import FolderNotWritable, NetworkFolder
from tests.acceptance import walking
from tests.acceptance.attacking import (
    assert_clear,
    assert_practice_whole,
    assert_whole,
    contents,
    refused,
)
from tests.acceptance.breaking import Commands, half, mounted, service_refuses, set_up_refused
from tests.conftest import CommandVault, PracticeVault

Capsys = pytest.CaptureFixture[str]
ROOT = Path(__file__).parents[2]


# --- the folder ---


@contextmanager
def without_write_access(folder: Path) -> Iterator[None]:
    """Take away the right to write in a folder, also from root: for root by a mount."""
    if os.geteuid() != 0:
        mode = folder.stat().st_mode
        folder.chmod(0o555)
        try:
            yield
        finally:
            folder.chmod(mode)
        return
    mounted("--bind", str(folder), str(folder))
    try:
        mounted("-o", "remount,ro,bind", str(folder))
        with pytest.raises(OSError, match="Read-only"):
            (folder / "proef").touch()
        yield
    finally:
        subprocess.run(["umount", str(folder)], check=True)


def test_a_folder_without_write_access(with_case: CommandVault, both: Commands) -> None:
    before = contents(with_case.folder)
    with without_write_access(with_case.folder):
        for sentence in both(with_case):
            assert "mag u niet schrijven" in sentence
        assert contents(with_case.folder) == before
    assert_whole(with_case, cases=1)


def test_a_folder_without_write_access_for_the_service(
    practice_vault: PracticeVault, tmp_path: Path
) -> None:
    (tmp_path / "dicht").mkdir()
    with without_write_access(practice_vault.folder):
        assert "mag u niet schrijven" in service_refuses(practice_vault.folder, practice_vault)
    with without_write_access(tmp_path / "dicht"):
        for folder in (tmp_path / "dicht", tmp_path / "dicht" / "nieuw" / "kluis"):
            assert isinstance(set_up_refused(folder), FolderNotWritable)
    assert list((tmp_path / "dicht").iterdir()) == []
    assert_practice_whole(practice_vault)


def test_a_folder_that_loses_write_access_while_open(practice_vault: PracticeVault) -> None:
    case_id = walking.imported(practice_vault, "a")
    session = practice_vault.sessions[-1]
    session.connection.rows("PRAGMA wal_checkpoint(TRUNCATE)")
    with without_write_access(practice_vault.folder):
        keeper = session.unlocked.folder
        keyfile = read_keyfile(keeper)
        with pytest.raises(Refusal) as told:
            write_keyfile(keeper, keyfile)
        assert_clear(str(told.value))
    assert cases.open_case(session, case_id).case_id == case_id
    assert_practice_whole(practice_vault, cases=1)


@pytest.mark.parametrize(
    "folder", ["smb://server/deel/kluis", r"\\server\deel\kluis", r"\\?\UNC\server\deel"]
)
def test_a_network_path(capsys: Capsys, practice_vault: PracticeVault, folder: str) -> None:
    assert "netwerk" in refused(capsys, "onderzoek", folder, "--account", "x")
    assert "netwerk" in service_refuses(Path(folder), practice_vault)
    assert isinstance(set_up_refused(Path(folder)), NetworkFolder)


def test_a_vault_on_a_network_mount(
    with_case: CommandVault,
    practice_vault: PracticeVault,
    both: Commands,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    mounts = tmp_path / "mounts"
    mounts.write_text(
        f"/dev/sda1 / ext4 rw 0 0\nserver:/deel {os.path.realpath(tmp_path)} nfs4 rw 0 0\n", "utf-8"
    )
    before = contents(with_case.folder)
    with monkeypatch.context() as patch:
        patch.setattr(vault_folder, "_MOUNTS", mounts)
        for sentence in both(with_case):
            assert "netwerk" in sentence
        assert "netwerk" in service_refuses(practice_vault.folder, practice_vault)
        assert isinstance(set_up_refused(tmp_path / "nieuw"), NetworkFolder)
    assert not (tmp_path / "nieuw").exists()
    assert contents(with_case.folder) == before
    assert_whole(with_case, cases=1)


def test_something_that_is_no_vault(
    capsys: Capsys, practice_vault: PracticeVault, tmp_path: Path
) -> None:
    (tmp_path / "leeg").mkdir()
    (tmp_path / "bestand").write_bytes(b"x")
    for name in ("leeg", "bestand", "weg", "x" * 300):
        folder = tmp_path / name
        assert refused(capsys, "onderzoek", folder, "--account", "x")
        assert service_refuses(folder, practice_vault)
    assert list((tmp_path / "leeg").iterdir()) == []
    for name in ("bestand", "bestand/kluis", practice_vault.folder.name, "x" * 260):
        assert set_up_refused(tmp_path / name)
    assert not (tmp_path / "weg").exists()
    assert_practice_whole(practice_vault)


# --- the keyfile ---


KEYFILES: dict[str, tuple[Callable[[bytes], bytes], str]] = {
    "half": (half, "beschadigd"),
    "empty": (lambda _: b"", "beschadigd"),
    "one byte short": (lambda data: data[:-1], "beschadigd"),
    "one byte more": (lambda data: data + b"\n", "beschadigd"),
    "zeros": (lambda data: bytes(len(data)), "beschadigd"),
    "binary": (lambda _: os.urandom(4000), "beschadigd"),
    "not ours": (lambda _: b"{}", "beschadigd"),
    "deep": (lambda _: b"[" * 100_000, "beschadigd"),
    "huge": (lambda _: b" " * 5_000_000, "beschadigd"),
    "a name changed": (lambda data: data.replace(b"Bente", b"Bunte"), "klopt niet"),
    "a generation back": (
        lambda data: data.replace(b'"generation":', b'"generation":1'),
        "beschadigd",
    ),
    "newer": (lambda data: data.replace(b"keyfile/1", b"keyfile/2"), "nieuwere versie"),
    "weak": (lambda data: data.replace(b'"memory_kib":65536', b'"memory_kib":8'), "te zwak"),
    "heavy": (
        lambda data: data.replace(b'"memory_kib":65536', b'"memory_kib":99999999'),
        "te veel geheugen",
    ),
}


@pytest.mark.parametrize("name", KEYFILES)
def test_a_bad_keyfile(
    with_case: CommandVault, practice_vault: PracticeVault, both: Commands, name: str
) -> None:
    spoil, says = KEYFILES[name]
    for folder in (with_case.folder, practice_vault.folder):
        path = folder / "meldpoort.keys"
        good = path.read_bytes()
        path.write_bytes(spoil(good))
        assert path.read_bytes() != good
        before = contents(folder)
        if folder is with_case.folder:
            for sentence in both(with_case):
                assert says in sentence
        elif name != "a name changed":  # the casemanager has another name
            assert says in service_refuses(folder, practice_vault)
        after = contents(folder)
        after.pop("meldpoort.outbox", None)
        after.pop("meldpoort.delays", None)
        assert after == before
        path.write_bytes(good)
    assert_whole(with_case, cases=1)
    assert_practice_whole(practice_vault)


@pytest.mark.parametrize("instead", ["nothing", "folder"])
def test_no_keyfile(with_case: CommandVault, both: Commands, instead: str) -> None:
    path = with_case.folder / "meldpoort.keys"
    kept = path.rename(with_case.folder.parent / "weg")
    if instead == "folder":
        path.mkdir()
    for sentence in both(with_case):
        assert "meldpoort.keys" in sentence
    if instead == "folder":
        path.rmdir()
    kept.rename(path)
    assert_whole(with_case, cases=1)


# --- two programs ---


def test_a_second_program(
    with_case: CommandVault, practice_vault: PracticeVault, both: Commands
) -> None:
    session = with_case.log_in()
    try:
        for sentence in both(with_case):
            assert "al open" in sentence
        done = subprocess.run(
            [sys.executable, "-m", "ui.main", "onderzoek", str(with_case.folder), *with_case.who],
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=False,
        )
        assert (done.returncode, done.stdout) == (1, "")
        assert_clear(done.stderr)
        assert "al open" in done.stderr
        cases.new_case(session)
    finally:
        access.close(session)
    practice_vault.log_in("teamleider")
    assert "al open" in service_refuses(practice_vault.folder, practice_vault)
    practice_vault.close()
    assert_whole(with_case, cases=2)
    assert_practice_whole(practice_vault)
