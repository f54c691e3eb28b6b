"""Keys in memory that can be overwritten when they are not needed any more.

Python copies bytes freely and a text cannot be overwritten at all, so this shortens how long a
key lies in memory; it does not promise that no copy is left (docs/security.md).
"""

from __future__ import annotations

from typing import TypeAlias

Secret: TypeAlias = bytes | bytearray
"""A key: bytes for a moment, a bytearray where it is kept and wiped."""


def wipe(secret: bytearray) -> None:
    """Overwrite a key with zeros."""
    secret[:] = bytes(len(secret))
