"""PySide6 looks at the source of every module that is imported, for its ``__feature__`` switch.

Meldpoort does not use that switch. Without the look the program starts faster, and the source
texts of all its libraries are not kept in memory.
"""

from __future__ import annotations

import builtins

import PySide6.QtCore  # noqa: F401 - it puts its own import in place


def use_plain_import() -> None:
    """Give Python's own import back; PySide6 keeps it as ``__orig_import__``."""
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
