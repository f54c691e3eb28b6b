"""The file beside the keyfile that lists what was destroyed, so that an older copy can be told.

Only its bytes: what they say and whether the seals in it hold is for app/trust/destruction.py.
"""

from __future__ import annotations

from pathlib import Path

from app.case.refusal import Refusal
from app.vault.replacing import replace_file

DESTROYED_NAME = "meldpoort.destroyed"
MOST_BYTES = 64 * 1024 * 1024
"""A longer file is damage: it holds a few thousand bytes for each case."""


def read_destroyed(folder: Path) -> bytes | None:
    """Give the bytes of the list in ``folder``, or None when there is none. Raises Refusal."""
    path = folder / DESTROYED_NAME
    try:
        if path.is_symlink() or (path.exists() and path.stat().st_size > MOST_BYTES):
            raise _unreadable()
        return path.read_bytes()
    except FileNotFoundError:
        return None
    except OSError:
        raise _unreadable() from None


def write_destroyed(folder: Path, data: bytes) -> None:
    """Put a new list in the place of the old one; a crash leaves one of the two, whole.

    Raises Refusal.
    """
    try:
        replace_file(folder / DESTROYED_NAME, data)
    except OSError:
        raise Refusal(
            "De lijst van vernietigde zaken kon niet in de map van de kluis worden geschreven."
            " Maak ruimte vrij of vraag uw systeembeheerder om rechten, en log opnieuw in."
        ) from None


def _unreadable() -> Refusal:
    return Refusal(
        "De lijst van vernietigde zaken (meldpoort.destroyed) is niet te lezen."
        " Zet dat bestand terug uit de nieuwste reservekopie."
    )
