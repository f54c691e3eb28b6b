"""A backup on disk: one folder with database, keyfile, list of what was destroyed and their sums.

It is made beside its name and renamed when complete, so that a half one is never taken for whole.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import shutil
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from app.case.refusal import Refusal
from app.vault.destroyed_file import DESTROYED_NAME
from app.vault.keyfile import DATABASE_NAME, KEYFILE_NAME
from app.vault.replacing import FILE_MODE, replace_file, sync_folder

LIST_NAME = "reservekopie.json"
FORMAT = "meldpoort.backup/1"
RESTORED_NAME = "meldpoort.restored"
"""Beside a vault that was put back, until the first login tells the journal of it."""

_PARTS = (DATABASE_NAME, KEYFILE_NAME, DESTROYED_NAME)
_MOST_LIST_BYTES = 100_000
_CHUNK = 1 << 20


@dataclass(frozen=True)
class BackupList:
    """What a backup says of itself: of which vault, when (UTC), its journal's last place."""

    vault: str
    made_at: str
    journal_seq: int
    files: Mapping[str, str]


def write_backup(
    into: Path,
    name: str,
    fill: Callable[[Path], None],
    *,
    vault: str,
    made_at: str,
    journal_seq: Callable[[], int],
) -> tuple[Path, BackupList]:
    """Make the folder ``name`` in ``into``; ``fill`` writes the parts in a folder that is given.

    ``journal_seq`` is asked after that. Raises Refusal when the folder is there already or cannot
    be written, and what ``fill`` raises; nothing is left behind then.
    """
    target, busy = into / name, into / f".{name}.bezig"
    if target.exists():
        raise Refusal("In deze map staat al een reservekopie van dit moment. Wacht even.")
    try:
        busy.mkdir(mode=0o700)
    except OSError:
        raise _not_writable(into) from None
    try:
        fill(busy)
        files = {part: _sum(busy / part) for part in _PARTS if (busy / part).exists()}
        kept = BackupList(vault, made_at, journal_seq(), files)
        _write_list(busy / LIST_NAME, kept)
        for path in busy.iterdir():
            _on_disk(path)
        busy.rename(target)
    except OSError:
        shutil.rmtree(busy, ignore_errors=True)
        raise _not_writable(into) from None
    except BaseException:
        shutil.rmtree(busy, ignore_errors=True)
        raise
    with contextlib.suppress(OSError):  # a share may not know how; the files themselves are on disk
        sync_folder(into)
    return target, kept


def read_backup(folder: Path) -> BackupList:
    """Read and check a backup: every file is there with its sum. Raises Refusal."""
    path = folder / LIST_NAME
    try:
        if path.is_symlink() or path.stat().st_size > _MOST_LIST_BYTES:
            raise _no_backup()
        value = json.loads(path.read_bytes())
        kept = BackupList(
            vault=str(value["vault"]),
            made_at=str(value["made_at"]),
            journal_seq=int(value["journal_seq"]),
            files={str(name): str(digest) for name, digest in value["files"].items()},
        )
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        raise _no_backup() from None
    if value.get("format") != FORMAT or not {DATABASE_NAME, KEYFILE_NAME} <= kept.files.keys():
        raise _no_backup()
    for name, digest in kept.files.items():
        if name not in _PARTS or _sum_of(folder / name) != digest:
            raise Refusal(
                "Deze reservekopie is beschadigd of veranderd: {name}. Kies een andere"
                " reservekopie.",
                name=name,
            )
    return kept


def put_back(folder: Path, kept: BackupList, target: Path, destroyed: bytes | None) -> None:
    """Copy database and keyfile to ``target``, an empty folder, with the list that is given.

    Raises Refusal; the target is emptied again then.
    """
    written: list[Path] = []
    try:
        for name in (DATABASE_NAME, KEYFILE_NAME):
            written.append(target / name)
            shutil.copyfile(folder / name, target / name)
            (target / name).chmod(FILE_MODE)
            _on_disk(target / name)
        if destroyed is not None:
            written.append(target / DESTROYED_NAME)
            replace_file(target / DESTROYED_NAME, destroyed)
        written.append(target / RESTORED_NAME)
        replace_file(target / RESTORED_NAME, str(kept.journal_seq).encode("ascii"))
        if any(
            _sum_of(target / name) != kept.files[name] for name in (DATABASE_NAME, KEYFILE_NAME)
        ):
            raise _not_writable(target)
    except (OSError, Refusal):
        for path in written:
            path.unlink(missing_ok=True)
        raise _not_writable(target) from None


def take_restored(folder: Path) -> int | None:
    """Give the journal's place of a backup that was put back here, once; None without one."""
    path = folder / RESTORED_NAME
    try:
        text = path.read_bytes()[:20].decode("ascii", "replace")
        path.unlink()
    except OSError:
        return None
    return int(text) if text.isascii() and text.isdigit() else 0


def _write_list(path: Path, kept: BackupList) -> None:
    value = {
        "format": FORMAT,
        "vault": kept.vault,
        "made_at": kept.made_at,
        "journal_seq": kept.journal_seq,
        "files": dict(kept.files),
    }
    path.write_text(json.dumps(value, indent=2, sort_keys=True) + "\n", "utf-8")


def _sum_of(path: Path) -> str:
    try:
        return "" if path.is_symlink() else _sum(path)
    except OSError:
        return ""


def _sum(path: Path) -> str:
    digest = hashlib.sha256()
    with path.open("rb") as stream:
        while chunk := stream.read(_CHUNK):
            digest.update(chunk)
    return digest.hexdigest()


def _on_disk(path: Path) -> None:
    handle = os.open(path, os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _no_backup() -> Refusal:
    return Refusal(
        "In deze map staat geen reservekopie van Meldpoort. Kies de map waarin het bestand {name}"
        " staat.",
        name=LIST_NAME,
    )


def _not_writable(folder: Path) -> Refusal:
    return Refusal(
        "In de map '{folder}' kan niet geschreven worden, of zij is vol. Kies een andere map.",
        folder=folder,
    )
