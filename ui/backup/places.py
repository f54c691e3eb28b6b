"""The place of a backup as a label can break it over lines."""

from __future__ import annotations

import re

_BREAK = re.compile(r"([/\\_.-])")


def breakable(place: str) -> str:
    """Give a path with invisible places to break at after each separator."""
    return _BREAK.sub("\\1\u200b", place)
