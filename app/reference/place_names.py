"""How names of places are compared: as people type them, not as a register writes them.

Accents, capitals, hyphens, apostrophes, "a/d" and "aan den", "y" and "ij" make no difference.
"""

from __future__ import annotations

import re
import unicodedata

LONGEST = 100
"""Characters that are looked at; no place has a longer name."""

SHORTEST_WITH_TYPO = 5
"""Letters from which one wrong letter is forgiven; shorter names look too much alike."""

_OPENING = re.compile(r"^(?:de )?(?:gemeente|gem) (?=.)")
_AAN_DE = re.compile(r"\b(?:aan den|aan de|a d|ad|a den|a de)\b")
_SINT = re.compile(r"\bst\b")
_SHORT_ARTICLE = re.compile(r"^([st]) (?=[a-z])")


def folded(text: str) -> str:
    """Give ``text`` as it is compared: small plain letters, digits and single spaces."""
    decomposed = unicodedata.normalize("NFKD", text[:LONGEST].casefold())
    plain = "".join(c for c in decomposed if not unicodedata.combining(c))
    without_marks = re.sub(r"['’‘`´.]", "", plain.replace(". ", " "))
    words = " ".join(re.sub(r"[^a-z0-9]+", " ", without_marks).split())
    words = _OPENING.sub("", words).replace("y", "ij")
    return _SHORT_ARTICLE.sub(r"\1", _SINT.sub("sint", _AAN_DE.sub("ad", words)))


def one_typo_apart(left: str, right: str) -> bool:
    """Say whether one letter added, left out, replaced or swapped makes them the same."""
    if abs(len(left) - len(right)) > 1 or left == right:
        return False
    start = 0
    while start < min(len(left), len(right)) and left[start] == right[start]:
        start += 1
    rest_left, rest_right = left[start:], right[start:]
    if len(rest_left) == len(rest_right):
        swapped = rest_left[1::-1] + rest_left[2:]
        return rest_left[1:] == rest_right[1:] or swapped == rest_right
    return rest_left[1:] == rest_right or rest_right[1:] == rest_left
