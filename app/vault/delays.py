"""The growing delay after wrong passphrases; it stands in a file, so a restart does not end it.

The file holds no secret and is not protected: who can change it can also take the keyfile away
and guess elsewhere, where Argon2id and the workstation secret stand in the way. It is there for
the guesser at the keyboard.
"""

from __future__ import annotations

import contextlib
import json
import math
import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from app.vault.refusals import TooSoon
from app.vault.replacing import replace_file

DELAYS_NAME = "meldpoort.delays"
FREE = 2
"""Wrong passphrases that cost nothing: a typing error is no attack."""
FIRST = timedelta(seconds=5)
LONGEST = timedelta(minutes=15)

_LARGEST = 64 * 1024
_ACCOUNT = re.compile(r"(a[1-9][0-9]{0,5})?\Z")
_MOST_FAILURES = 1_000_000


@dataclass(frozen=True)
class Failures:
    """How often in a row a passphrase was wrong, and when the last time was (UTC)."""

    count: int
    last: datetime


def delay_after(count: int) -> timedelta:
    """Give the delay after so many wrong passphrases in a row: 5 seconds, doubling, 15 minutes."""
    if count <= FREE:
        return timedelta()
    doublings = min(count - FREE - 1, 20)
    return min(FIRST * (1 << doublings), LONGEST)


def check_delay(folder: Path, account: str, now: datetime) -> None:
    """Raise TooSoon while the delay of this account ("" for a name that is none) runs."""
    kept = _read(folder)
    failures = kept.get(account)
    if failures is None:
        return
    if failures.last > now:  # the clock went back: the delay starts again, it never grows by that
        failures = Failures(failures.count, now)
        _write(folder, {**kept, account: failures})
    left = failures.last + delay_after(failures.count) - now
    if left > timedelta():
        raise TooSoon(
            "De wachtzin was {count} keer verkeerd. Wacht nog {seconds} seconden en probeer het"
            " dan opnieuw.",
            count=failures.count,
            seconds=math.ceil(left.total_seconds()),
        )


def wrong(folder: Path, account: str, now: datetime) -> None:
    """Count one more wrong passphrase."""
    kept = _read(folder)
    before = kept.get(account)
    count = min((before.count if before else 0) + 1, _MOST_FAILURES)
    _write(folder, {**kept, account: Failures(count, now)})


def right(folder: Path, account: str) -> None:
    """Forget the wrong ones of this account, and those on names that are none."""
    kept = _read(folder)
    left = {name: one for name, one in kept.items() if name not in {account, ""}}
    if left != kept:
        _write(folder, left)


def _read(folder: Path) -> dict[str, Failures]:
    try:
        with (folder / DELAYS_NAME).open("rb") as file:
            value = json.loads(file.read(_LARGEST))
    except (OSError, ValueError, RecursionError):
        return {}
    if not isinstance(value, dict):
        return {}
    found = {account: _failures(item) for account, item in value.items() if _ACCOUNT.match(account)}
    return {account: item for account, item in found.items() if item is not None}


def _failures(item: object) -> Failures | None:
    if not isinstance(item, list) or len(item) != 2:
        return None
    count, last = item
    plain = isinstance(count, int) and isinstance(last, int)
    if not plain or not 0 < count <= _MOST_FAILURES or not 0 <= last < 2**33:
        return None
    return Failures(count, datetime.fromtimestamp(last, UTC))


def _write(folder: Path, kept: dict[str, Failures]) -> None:
    value = {account: [one.count, int(one.last.timestamp())] for account, one in kept.items()}
    with contextlib.suppress(OSError):  # a folder that cannot be written opens nothing anyway
        if kept:
            replace_file(folder / DELAYS_NAME, json.dumps(value).encode("ascii"))
        else:
            (folder / DELAYS_NAME).unlink(missing_ok=True)
