"""The outbox of failed logins: they wait here, without secrets, until somebody can sign them.

Nobody is logged in when a passphrase is wrong, so nobody can sign a journal line; the next login
does. Only an account id and a time are kept: a typed name may be a passphrase in the wrong field.
"""

from __future__ import annotations

import contextlib
import json
import os
import re
from dataclasses import dataclass
from pathlib import Path

from app.vault.replacing import FILE_MODE, share_with_group

OUTBOX_NAME = "meldpoort.outbox"
MOST = 1000
"""Attempts kept; what comes after is only counted as more of the same."""

_LINE_BYTES = 64
_ACCOUNT = re.compile(r"(a[1-9][0-9]{0,5})?\Z")
_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ\Z")


@dataclass(frozen=True)
class FailedLogin:
    """One attempt: on which account ("" for a name that is none), and when (UTC)."""

    account: str
    at: str


def note(folder: Path, attempt: FailedLogin) -> None:
    """Add an attempt. A folder that cannot be written keeps nothing; the refusal stands."""
    line = json.dumps({"account": attempt.account, "at": attempt.at}).encode("ascii") + b"\n"
    with contextlib.suppress(OSError):
        handle = os.open(folder / OUTBOX_NAME, os.O_WRONLY | os.O_CREAT | os.O_APPEND, FILE_MODE)
        try:
            if os.fstat(handle).st_size < MOST * _LINE_BYTES:
                with contextlib.suppress(PermissionError):  # another system user made the file
                    share_with_group(handle)
                os.write(handle, line)
                os.fsync(handle)
        finally:
            os.close(handle)


def waiting(folder: Path) -> tuple[FailedLogin, ...]:
    """Give the attempts that wait. Lines that are not ours are left out."""
    try:
        with (folder / OUTBOX_NAME).open("rb") as file:
            lines = file.read(2 * MOST * _LINE_BYTES).splitlines()
    except OSError:
        return ()
    return tuple(attempt for line in lines if (attempt := _read(line)) is not None)


def clear(folder: Path) -> None:
    """Forget them, after they were signed in."""
    with contextlib.suppress(OSError):
        (folder / OUTBOX_NAME).unlink(missing_ok=True)


def _read(line: bytes) -> FailedLogin | None:
    try:
        value = json.loads(line)
    except (ValueError, RecursionError):
        return None
    if not isinstance(value, dict) or value.keys() != {"account", "at"}:
        return None
    account, at = value["account"], value["at"]
    if not isinstance(account, str) or not isinstance(at, str):
        return None
    known = _ACCOUNT.match(account) and _TIME.match(at)
    return FailedLogin(account, at) if known else None
