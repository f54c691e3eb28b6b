"""Putting a new file in the place of an old one so that a crash leaves one of the two, whole."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path

FILE_MODE = 0o660
"""Read and write for the owner and for the folder's own group, nothing for others."""


def replace_file(path: Path, data: bytes) -> None:
    """Write ``data`` to ``path``: beside it first, on disk, then renamed, then the folder on disk.

    The caller holds the vault's lock, so the name beside it is used by one writer only; what a
    killed program left there is overwritten. Raises OSError; the old file is whole then, and
    nothing half written lies beside it.
    """
    beside = pending_path(path)
    flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_NOFOLLOW", 0)
    beside.unlink(missing_ok=True)
    handle = os.open(beside, flags | os.O_EXCL, FILE_MODE)
    try:
        _write(handle, data)
        beside.replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            beside.unlink(missing_ok=True)
        raise
    sync_folder(path.parent)


def pending_path(path: Path) -> Path:
    """Where the new content of ``path`` stands until it is complete."""
    return path.with_name(path.name + ".new")


def _write(handle: int, data: bytes) -> None:
    try:
        share_with_group(handle)
        remaining = memoryview(data)
        while remaining:
            remaining = remaining[os.write(handle, remaining) :]
        os.fsync(handle)
    finally:
        os.close(handle)


def share_with_group(handle: int) -> None:
    """Give an open file its mode, whatever the umask is."""
    if os.name == "posix":
        os.fchmod(handle, FILE_MODE)


def sync_folder(folder: Path) -> None:
    """Put the names in ``folder`` on disk; Windows does that by itself."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
