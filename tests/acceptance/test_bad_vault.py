"""Vaults that are wrong or cannot be written: a clear sentence, nothing lost or half written."""

from __future__ import annotations

import gc
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from app.case.refusal import Refusal
from app.services import access, case_import, cases, work_list
from app.services.environment import Environment
from app.services.first_start import SetUp, set_up_vault
from app.services.settings import AuthoritySetting, FacilityDetails
from app.store.failures import FullDisk
from app.vault import folder as vault_folder
from app.vault.kdf import FLOOR
from app.vault.keyfile import read_keyfile, write_keyfile
from app.vault.refusals import FolderNotWritable, NetworkFolder
from tests.acceptance import walking
from tests.acceptance.attacking import (
    assert_clear,
    assert_practice_whole,
    assert_whole,
    contents,
    refused,
    run,
)
from tests.conftest import NAMES, PASSPHRASE, CommandVault, PracticeVault

Capsys = pytest.CaptureFixture[str]
ROOT = Path(__file__).parents[2]


@pytest.fixture
def case_a(tmp_path: Path) -> Path:
    path = tmp_path / "zaak-a.json"
    path.write_bytes(walking.case_file("a", datetime.now(UTC).date()))
    return path


@pytest.fixture
def with_case(capsys: Capsys, command_vault: CommandVault, case_a: Path) -> CommandVault:
    """Give a vault with one case in it."""
    told = run(capsys, "importeer", command_vault.folder, case_a, *command_vault.who)
    assert told.code == 0, told
    return command_vault


Commands = Callable[[CommandVault], list[str]]


@pytest.fixture
def both(capsys: Capsys, case_a: Path) -> Commands:
    """Give a function that runs every command on a vault; both must be refused."""

    def sentences(vault: CommandVault) -> list[str]:
        return [
            refused(capsys, "onderzoek", vault.folder, *vault.who),
            refused(capsys, "importeer", vault.folder, case_a, *vault.who),
        ]

    return sentences


def service_refuses(folder: Path, vault: PracticeVault) -> str:
    """Log in through the service; gives the sentence of the refusal."""
    with pytest.raises(Refusal) as told:
        access.log_in(vault.env, folder, NAMES["casemanager"], PASSPHRASE)
    assert_clear(str(told.value))
    return str(told.value)


def new_vault(folder: Path) -> SetUp:
    return SetUp(
        folder=folder,
        kind="practice",
        name=NAMES["beheerder"],
        function="functioneel beheerder",
        passphrase=PASSPHRASE,
        roles=("beheerder",),
        facility=FacilityDetails(name="PI Voorbeeldstad"),
        authority=AuthoritySetting(kind="directeur"),
        accept_without_keyring=True,
    )


def set_up_refused(folder: Path) -> Refusal:
    env = Environment(lambda: datetime.now(UTC), os.urandom, None, FLOOR)
    with pytest.raises(Refusal) as told:
        set_up_vault(env, new_vault(folder))
    assert_clear(str(told.value))
    return told.value


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
    _mounted("--bind", str(folder), str(folder))
    try:
        _mounted("-o", "remount,ro,bind", str(folder))
        with pytest.raises(OSError, match="Read-only"):
            (folder / "proef").touch()
        yield
    finally:
        subprocess.run(["umount", str(folder)], check=True)


def _mounted(*words: str) -> None:
    if not sys.platform.startswith("linux") or os.geteuid() != 0:
        pytest.skip("only root on Linux can mount")
    done = subprocess.run(["mount", *words], capture_output=True, text=True, check=False)
    if done.returncode != 0:
        pytest.skip(f"this machine mounts nothing: {done.stderr.strip()}")


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


def half(data: bytes) -> bytes:
    return data[: len(data) // 2]


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


# --- the database ---


def bare(folder: Path, key: bytes, *statements: str) -> None:
    """Work in the database with the library alone, as somebody with the key could."""
    connection = dbapi2.connect(str(folder / "meldpoort.db"), isolation_level=None)
    try:
        connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        for statement in statements:
            connection.execute(statement)
    finally:
        connection.close()


def key_of(vault: CommandVault) -> bytes:
    session = vault.log_in()
    key = bytes(session.unlocked.database_key)
    access.close(session)
    return key


def test_a_database_of_a_newer_version(
    with_case: CommandVault, practice_vault: PracticeVault, both: Commands
) -> None:
    session = practice_vault.log_in("casemanager")
    version = session.connection.row("PRAGMA user_version")
    assert version is not None
    practice_key = bytes(session.unlocked.database_key)
    practice_vault.close()
    key = key_of(with_case)
    bare(with_case.folder, key, "PRAGMA user_version = 99", "CREATE TABLE later (x TEXT)")
    bare(practice_vault.folder, practice_key, "PRAGMA user_version = 99")
    before = contents(with_case.folder)
    for sentence in both(with_case):
        assert "nieuwere versie" in sentence
    assert "nieuwere versie" in service_refuses(practice_vault.folder, practice_vault)
    assert contents(with_case.folder) == before
    back = f"PRAGMA user_version = {version[0]}"
    bare(with_case.folder, key, back, "DROP TABLE later")
    bare(practice_vault.folder, practice_key, back)
    assert_whole(with_case, cases=1)
    assert_practice_whole(practice_vault)


DATABASES: dict[str, Callable[[bytes], bytes]] = {
    "empty": lambda _: b"",
    "a few bytes": lambda data: data[:100],
    "half": half,
    "half a page": lambda data: data[: len(data) - 2000],
    "zeros": lambda data: bytes(len(data)),
    "not encrypted": lambda data: b"SQLite format 3\x00".ljust(len(data), b"\x00"),
    "first byte": lambda data: bytes([data[0] ^ 1]) + data[1:],
    "first page": lambda data: data[:2000] + b"\x00\x01\x02" + data[2003:],
}


@pytest.mark.parametrize("name", DATABASES)
def test_a_bad_database(
    with_case: CommandVault, practice_vault: PracticeVault, capsys: Capsys, name: str
) -> None:
    for folder in (with_case.folder, practice_vault.folder):
        path = folder / "meldpoort.db"
        good = path.read_bytes()
        path.write_bytes(DATABASES[name](good))
        bad = path.read_bytes()
        if folder is with_case.folder:
            told = run(capsys, "onderzoek", folder, *with_case.who)
            assert told.code == 1
            said = told.out + told.err
            assert "beschadigd" in said or "geen databasebestand" in said
            assert "zet" in said.lower()
        else:
            with pytest.raises(Refusal) as refusal:
                practice_vault.log_in("casemanager")
            assert_clear(str(refusal.value))
        assert path.read_bytes() == bad
        for name_beside in ("meldpoort.db-wal", "meldpoort.db-shm"):
            (folder / name_beside).unlink(missing_ok=True)
        path.write_bytes(good)
    assert_whole(with_case, cases=1)
    assert_practice_whole(practice_vault)


def test_no_database(with_case: CommandVault, both: Commands) -> None:
    path = with_case.folder / "meldpoort.db"
    kept = path.rename(with_case.folder.parent / "weg")
    for sentence in both(with_case):
        assert "meldpoort.db" in sentence
    assert not path.exists()
    kept.rename(path)
    assert_whole(with_case, cases=1)


def test_a_flipped_byte_in_any_page_is_found(with_case: CommandVault, capsys: Capsys) -> None:
    path = with_case.folder / "meldpoort.db"
    good, page = path.read_bytes(), 4096
    others = shutil.copytree(with_case.folder, with_case.folder.parent / "heel")
    count = len(good) // page
    assert count > 40
    for number in [*range(1, count, 7), count - 1]:
        at = number * page + (number * 37) % page
        path.write_bytes(good[:at] + bytes([good[at] ^ 0x10]) + good[at + 1 :])
        told = run(capsys, "onderzoek", with_case.folder, *with_case.who)
        assert told.code == 1, number
        assert "beschadigd" in told.out + told.err, number
        assert "reservekopie" in told.out + told.err
        assert "De kluis is in orde" not in told.out
        put_back(others, with_case.folder)
    assert_whole(with_case, cases=1)


def put_back(kept: Path, folder: Path) -> None:
    """Put a copy of the whole folder back."""
    gc.collect()  # an exception may still hold a statement, and that the database
    for file in list(folder.iterdir()):
        file.unlink()
    for file in kept.iterdir():
        shutil.copy2(file, folder)


def with_triggers_away(folder: Path, key: bytes, *statements: str) -> None:
    """Edit what triggers protect, and put the triggers back as they were."""
    connection = dbapi2.connect(str(folder / "meldpoort.db"), isolation_level=None)
    try:
        connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        triggers = connection.execute(
            "SELECT tbl_name, sql, name FROM sqlite_master WHERE type = 'trigger'"
        ).fetchall()
        for _, _, trigger in triggers:
            connection.execute(f"DROP TRIGGER {trigger}")
        for statement in statements:
            connection.execute(statement)
        left = {name for (name,) in connection.execute("SELECT name FROM sqlite_master")}
        for table, sql, _ in triggers:
            if table in left:
                connection.execute(sql)
    finally:
        connection.close()


@pytest.mark.parametrize(
    ("statement", "says"),
    [
        ("UPDATE journal_line SET at = '2026-01-01T00:00:00Z' WHERE seq = 2", "logboek"),
        ("UPDATE journal_line SET content = x'00' WHERE seq = 3", "logboek"),
        ("DELETE FROM journal_line WHERE seq = 2", "logboek"),
        ("UPDATE journal_line SET signature = zeroblob(64) WHERE seq = 1", "logboek"),
        ("DELETE FROM facility_certificate", "certificaat"),
    ],
)
def test_what_was_edited_with_other_tools_is_found(
    with_case: CommandVault, capsys: Capsys, statement: str, says: str
) -> None:
    with_triggers_away(with_case.folder, key_of(with_case), statement)
    told = run(capsys, "onderzoek", with_case.folder, *with_case.who)
    assert (told.code, told.err) == (1, "")
    found = [line for line in told.out.splitlines() if line.startswith("let op: ")]
    assert any(says in line.lower() for line in found), told.out
    for line in found:
        assert_clear(line.removeprefix("let op: "))
    assert told.out.splitlines()[-1] == "De kluis is NIET in orde."


def test_a_table_that_was_dropped_or_filled_with_nonsense_is_told(
    with_case: CommandVault, capsys: Capsys
) -> None:
    key = key_of(with_case)
    kept = shutil.copytree(with_case.folder, with_case.folder.parent / "heel")
    statements = [f"DROP TABLE {table}" for table in tables(with_case.folder, key)]
    statements += [
        "UPDATE roster_entry SET content = x'7b7d'",
        "UPDATE roster_entry SET content = x'ff'",
        "UPDATE setting SET value = 'geen json'",
        "UPDATE setting SET value = '[]'",
        "UPDATE setting SET value = '{}'",
        "DELETE FROM setting",
        "DELETE FROM roster_entry",
        "DELETE FROM journal_line",
    ]
    for statement in statements:
        with_triggers_away(with_case.folder, key, "PRAGMA foreign_keys = OFF", statement)
        told = run(capsys, "onderzoek", with_case.folder, *with_case.who)
        assert told.code == 1, statement
        for line in told.err.splitlines():
            assert_clear(line)
        put_back(kept, with_case.folder)
    assert_whole(with_case, cases=1)


def tables(folder: Path, key: bytes) -> list[str]:
    connection = dbapi2.connect(str(folder / "meldpoort.db"), isolation_level=None)
    try:
        connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        found = connection.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
            " AND name NOT LIKE 'case_search_%'"
        ).fetchall()
        return [name for (name,) in found]
    finally:
        connection.close()


# --- two programs, a full disk ---


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
    _mounted("-t", "tmpfs", "-o", "size=2m,mode=0700", "tmpfs", str(folder))
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
