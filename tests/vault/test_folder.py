"""Where a vault may stand: this computer, writable, empty; and one program at a time."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.vault import folder as folders
from app.vault.folder import (
    check_local,
    check_writable,
    is_network_type,
    make_vault_folder,
    mount_of,
    names_a_share,
)
from app.vault.lock import LOCK_NAME, VaultLock
from app.vault.refusals import FolderInUse, FolderNotWritable, NetworkFolder, VaultBusy

MOUNTS = r"""/dev/sda1 / ext4 rw 0 0
server:/home /home nfs4 rw 0 0
//server/deel /mnt/het\040deel cifs rw 0 0
/dev/sdb1 /home/lokaal ext4 rw 0 0
sshfs#ik@ver /mnt/ver fuse.sshfs rw 0 0
stick /media/stick fuseblk rw 0 0
share /virtueel 9p rw 0 0
kapot
tmpfs /home/lokaal/tijdelijk tmpfs rw 0 0
"""


@pytest.mark.parametrize(
    ("path", "network"),
    [
        ("/", False),
        ("/srv/kluis", False),
        ("/home/anna/kluis", True),
        ("/home/lokaal/kluis", False),
        ("/home/lokaal", False),
        ("/home/lokaal/tijdelijk/kluis", False),
        ("/mnt/het deel/kluis", True),
        ("/mnt/het deeltje", False),
        ("/mnt/ver/kluis", True),
        ("/media/stick/kluis", False),
        ("/virtueel/kluis", True),
        ("/homerun", False),
    ],
)
def test_the_mount_decides(path: str, network: bool) -> None:
    assert is_network_type(*mount_of(Path(path), MOUNTS)) is network


def test_a_root_of_9p_is_the_own_disk_of_a_virtual_machine() -> None:
    assert not is_network_type("/", "9p")
    assert is_network_type("/", "nfs")


@given(st.text(max_size=200))
def test_any_table_is_read(mounts: str) -> None:
    mount_of(Path("/a/b"), mounts)


def test_a_folder_on_a_share_is_refused_before_it_is_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    table = tmp_path / "mounts"
    shared = tmp_path / "deel"
    shared.mkdir()
    table.write_text(f"/dev/sda1 / ext4 rw 0 0\nx {shared} cifs rw 0 0\n")
    monkeypatch.setattr(folders, "_MOUNTS", table)
    (tmp_path / "doorverwijzing").symlink_to(shared)
    for wanted in (shared / "a" / "kluis", tmp_path / "doorverwijzing" / "kluis"):
        with pytest.raises(NetworkFolder, match="netwerk"):
            make_vault_folder(wanted)
    assert list(shared.iterdir()) == []
    make_vault_folder(tmp_path / "kluis")


@pytest.mark.parametrize(
    ("path", "share"),
    [
        ("\\\\server\\deel\\kluis", True),
        ("\\\\?\\UNC\\server\\deel", True),
        ("\\\\?\\unc\\server\\deel", True),
        ("smb://server/deel", True),
        (str(Path("smb://server/deel")), True),
        ("C:\\kluis", False),
        ("\\\\?\\C:\\kluis", False),
        ("\\\\.\\C:\\kluis", False),
        ("/srv/smb:/kluis", False),
        ("/home/anna/kluis", False),
    ],
)
def test_shares_are_known_by_their_name(path: str, share: bool) -> None:
    assert names_a_share(path) is share
    if share:
        with pytest.raises(NetworkFolder):
            check_local(Path(path))


def test_a_new_folder_is_for_its_group_only(tmp_path: Path) -> None:
    assert make_vault_folder(tmp_path / "a" / "kluis")
    assert (tmp_path / "a" / "kluis").stat().st_mode & 0o777 == 0o770
    (tmp_path / "leeg").mkdir()
    assert not make_vault_folder(tmp_path / "leeg")


@pytest.mark.parametrize(
    ("name", "sentence"),
    [("foto.jpg", "niet leeg"), ("meldpoort.keys", "al een kluis"), ("meldpoort.db", "al een")],
)
def test_a_folder_with_something_in_it_is_refused(tmp_path: Path, name: str, sentence: str) -> None:
    (tmp_path / name).write_text("x")
    with pytest.raises(FolderInUse, match=sentence):
        make_vault_folder(tmp_path)
    assert [entry.name for entry in tmp_path.iterdir()] == [name]


def test_a_file_is_no_folder(tmp_path: Path) -> None:
    (tmp_path / "bestand").touch()
    with pytest.raises(FolderInUse):
        make_vault_folder(tmp_path / "bestand")
    with pytest.raises(FolderNotWritable):
        make_vault_folder(tmp_path / "bestand" / "kluis")


def test_no_right_to_write(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> int:
        raise PermissionError

    with monkeypatch.context() as patch:
        patch.setattr(os, "open", refuse)  # tests may run as root, whom no mode stops
        with pytest.raises(FolderNotWritable, match="niet schrijven"):
            check_writable(tmp_path)
        with pytest.raises(FolderNotWritable):
            make_vault_folder(tmp_path / "kluis")
        with pytest.raises(FolderNotWritable):
            VaultLock(tmp_path)
    assert not (tmp_path / "kluis").exists()


def test_the_lock_is_for_one(tmp_path: Path) -> None:
    with VaultLock(tmp_path) as lock:
        assert lock.held
        with pytest.raises(VaultBusy, match="al open"):
            VaultLock(tmp_path)
    assert not lock.held
    lock.close()
    with VaultLock(tmp_path):
        assert (tmp_path / LOCK_NAME).stat().st_mode & 0o777 == 0o660


HOLD = """
import sys
from pathlib import Path
from app.vault.lock import VaultLock
lock = VaultLock(Path(sys.argv[1]))
print("held", flush=True)
sys.stdin.read()
"""


def test_a_killed_program_holds_no_lock(tmp_path: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(tmp_path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "held\n"
        with pytest.raises(VaultBusy):
            VaultLock(tmp_path)
        other.kill()
        other.wait()
        VaultLock(tmp_path).close()
