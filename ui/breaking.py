"""Long paths and addresses as a label can break them over lines."""

from __future__ import annotations

_SEPARATORS = "/\\_.-"


def breakable(place: str) -> str:
    """Give a path or address with invisible places to break at after each separator."""
    for sign in _SEPARATORS:
        place = place.replace(sign, f"{sign}\u200b")
    return place
