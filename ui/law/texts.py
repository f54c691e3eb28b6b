"""The law texts that the screens show: those in force in the vault that is open.

The window sets them when somebody logs in, and the screen of the law texts after a change.
"""

from __future__ import annotations

from app import law
from app.law import Entry, Library

_in_force: list[Library] = []


def show(texts: Library | None) -> None:
    """Show these texts from now on; None: those of the program."""
    _in_force[:] = [texts] if texts is not None else []


def in_force() -> Library:
    """Give the texts that the screens show."""
    return _in_force[0] if _in_force else law.shipped()


def entry(entry_id: str) -> Entry:
    """Give the text with this id as it is in force. Raises UnknownEntry."""
    return in_force().entry(entry_id)
