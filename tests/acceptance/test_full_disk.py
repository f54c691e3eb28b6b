"""A disk that is full: a clear sentence, and what was kept is still there."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.services.casework import case_import, cases, work_list
from app.services.environment import Environment
from app.services.keys import access
from app.services.keys.first_start import set_up_vault
from app.store.failures import FullDisk
from app.vault.kdf import FLOOR
from app.vault.keyfile import read_keyfile, write_keyfile
from app.vault.refusals import FolderNotWritable
from tests.acceptance import walking
from tests.acceptance.attacking import (
    assert_clear,
    assert_practice_whole,
    assert_whole,
    contents,
    run,
)
from tests.acceptance.breaking import mounted, new_vault, set_up_refused
from tests.conftest import CommandVault, PracticeVault

Capsys = pytest.CaptureFixture[str]


def test_no_room_in_the_database(practice_vault: PracticeVault) -> None:
    case_id = walking.imported(practice_vault, "a")
    session = practice_vault.sessions[-1]
    view = cases.open_case(session, case_id)
    connection = session.connection
    lines = connection.rows("SELECT count(*) FROM journal_line")
    (pages,) = connection.rows("PRAGMA page_count")
    connection.execute(f"PRAGMA max_page_count = {pages[0]}").fetchall()
    data = walking.case_file("a", session.today())
    made, told = 0, None
    while told is None and made < 50:
        try:
            case_import.import_case(session, data)
        except FullDisk as full:
            told = str(full)
        else:
            made += 1
            lines = connection.rows("SELECT count(*) FROM journal_line")
    assert told is not None
    assert_clear(told)
    assert "schijf is vol" in told
    assert not connection.in_transaction
    assert connection.rows("SELECT count(*) FROM journal_line") == lines
    assert cases.open_case(session, case_id).document == view.document
    connection.execute("PRAGMA max_page_count = 1000000").fetchall()
    case_import.import_case(session, data)
    assert work_list.rows(session).total == made + 2
    assert_practice_whole(practice_vault, cases=made + 2)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """Give a folder on a disk of two megabytes."""
    folder = tmp_path / "schijf"
    folder.mkdir()
    mounted("-t", "tmpfs", "-o", "size=2m,mode=0700", "tmpfs", str(folder))
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


def fill(folder: Path, leave: int) -> Path:
    """Fill the disk but for so many bytes."""
    ballast = folder / "ballast"
    with ballast.open("wb", buffering=0) as file:
        try:
            while True:
                file.write(bytes(65_536))
        except OSError:
            file.truncate(max(0, file.tell() - leave))
    return ballast


@pytest.mark.parametrize("leave", [0, 4096, 16_384, 40_960, 81_920, 163_840])
def test_a_full_disk(
    capsys: Capsys, with_case: CommandVault, case_a: Path, small_disk: Path, leave: int
) -> None:
    vault = CommandVault(small_disk / "kluis", with_case.passphrase_file)
    shutil.copytree(with_case.folder, vault.folder)
    ballast = fill(small_disk, leave)
    made, told = 0, None
    for _ in range(40):
        told = run(capsys, "importeer", vault.folder, case_a, *vault.who)
        if told.code != 0:
            break
        made += 1
    assert told is not None
    assert told.code == 1
    assert told.out == ""
    assert_clear(told.err)
    assert "schijf" in told.err or "bewaard" in told.err
    ballast.unlink()
    # What was committed may wait in the log until there is room for it in the database.
    assert_whole(vault, 1 + made, frozenset({"meldpoort.db-wal", "meldpoort.db-shm"}))


def test_a_full_disk_at_the_first_start(small_disk: Path) -> None:
    ballast = fill(small_disk, 65_536)
    refusal = set_up_refused(small_disk / "kluis")
    assert "vol" in str(refusal)
    assert not (small_disk / "kluis").exists()
    ballast.unlink()
    env = Environment(lambda: datetime.now(UTC), os.urandom, None, FLOOR)
    access.close(set_up_vault(env, new_vault(small_disk / "kluis")).session)


def test_a_full_disk_leaves_the_keyfile_whole(
    practice_vault: PracticeVault, small_disk: Path
) -> None:
    folder = shutil.copytree(practice_vault.folder, small_disk / "kluis")
    before = contents(folder)
    fill(small_disk, 0)
    with pytest.raises(FolderNotWritable) as told:
        write_keyfile(folder, read_keyfile(folder))
    assert_clear(str(told.value))
    assert contents(folder) == before
