"""From what a person types in the search field to a full-text expression that cannot go wrong."""

from __future__ import annotations

import re

MOST_WORDS = 12
LONGEST_WORD = 60

_WORD = re.compile(r"[^\W_]+")


def match_expression(text: str) -> str | None:
    """Give the FTS5 expression for ``text``: every word must occur, the last may be a beginning.

    Only letters and digits are kept, each word in quotes, so nothing that is typed is read as an
    operator. None when there is no word in it: then nothing can be found.
    """
    words = [word[:LONGEST_WORD] for word in _WORD.findall(text)][:MOST_WORDS]
    if not words:
        return None
    return " ".join(f'"{word}"' for word in words) + "*"
