"""One program at a time in a vault: a lock that the operating system lets go when we die."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Self

from app.vault.refusals import FolderNotWritable, VaultBusy
from app.vault.replacing import FILE_MODE, share_with_group

LOCK_NAME = "meldpoort.lock"


class VaultLock:
    """The held lock of one vault; ``close`` lets it go, and so does the end of the program."""

    def __init__(self, folder: Path) -> None:
        self._handle: int | None = _open(folder / LOCK_NAME)
        try:
            _hold(self._handle)
        except OSError:
            self.close()
            raise VaultBusy(
                "Deze kluis is al open in een ander venster of bij een andere gebruiker."
                " Sluit Meldpoort daar eerst af."
            ) from None

    def close(self) -> None:
        """Let the lock go; a second time does nothing."""
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None

    @property
    def held(self) -> bool:
        """Whether this program still holds the lock."""
        return self._handle is not None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def _open(path: Path) -> int:
    try:
        try:
            handle = os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, FILE_MODE)
        except FileExistsError:
            return os.open(path, os.O_RDWR)
        share_with_group(handle)
    except OSError:
        raise FolderNotWritable(
            "In de map '{folder}' mag u niet schrijven."
            " Kies een andere map of vraag uw systeembeheerder om rechten.",
            folder=path.parent,
        ) from None
    return handle


def _hold(handle: int) -> None:
    if sys.platform == "win32":
        import msvcrt  # noqa: PLC0415 - Windows only

        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
    else:
        import fcntl  # noqa: PLC0415 - not on Windows

        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
