"""What text in a case may hold: visible characters, no commands hidden in them.

Markup is plain text here; only characters that nobody can see or that turn text around go.
"""

from __future__ import annotations

import unicodedata

from app.case.refusal import Refusal

LONGEST = 20_000
"""Characters in one field; a soft limit far below it is shown on screen (600)."""

SOFT_LIMIT = 600
"""Characters after which the screen says that a text in the letter is getting long."""

_ALLOWED_CONTROLS = frozenset("\n\t")
_JOINER = "\u200d"
"""Holds signs together that are written as one; without it some names read differently."""


class HiddenCharacters(Refusal):
    """Text with characters that nobody can see."""


def cleaned(text: str) -> str:
    """Give ``text`` as a screen keeps it: NFC, unix line ends, without hidden characters."""
    unified = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n")
    visible = "".join(c for c in unified.replace("\u2029", "\n") if not _is_hidden(c))
    return unicodedata.normalize("NFC", visible)


def checked(text: str) -> str:
    """Give ``text`` back when it is clean already.

    Raises HiddenCharacters for control characters, direction marks and half characters, and
    Refusal when it is longer than LONGEST.
    """
    if len(text) > LONGEST:
        raise Refusal(
            "De tekst is te lang: {length} tekens. Maak hem korter dan {longest} tekens.",
            length=len(text),
            longest=LONGEST,
        )
    hidden = next((c for c in text if _is_hidden(c)), None)
    if hidden is not None:
        raise HiddenCharacters(
            "In de tekst staat een onzichtbaar teken (U+{code}). Typ dat stukje opnieuw.",
            code=f"{ord(hidden):04X}",
        )
    return unicodedata.normalize("NFC", text)


def _is_hidden(character: str) -> bool:
    if character in _ALLOWED_CONTROLS or character == _JOINER:
        return False
    # Cc: control, Cf: turns text around or hides in it (a whole text fits in tag letters), Cs: half
    # of a pair, Co/Cn: no meaning anyone else would read the same way.
    return unicodedata.category(character) in {"Cc", "Cf", "Cs", "Co", "Cn"}
