"""No core dumps: when the program crashes, its memory with keys and cases is written nowhere."""

from __future__ import annotations

import contextlib
import sys

TOO_SMALL = 1
"""Bytes. Linux takes exactly 1 as: no dump, also not to the program that collects dumps."""


def switch_off() -> None:
    """Forbid core dumps for this process and its children; on Windows there is nothing to do.

    Windows writes a dump only when an administrator asks for it in the registry.
    """
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415 - not on Windows

    _, most = resource.getrlimit(resource.RLIMIT_CORE)
    size = 0 if most == 0 else TOO_SMALL
    with contextlib.suppress(ValueError, OSError):  # a limit that may not be set is lower already
        resource.setrlimit(resource.RLIMIT_CORE, (size, size))
