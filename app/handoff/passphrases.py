"""Passphrases for the encrypted PDF: Dutch words that can be said over the telephone.

The words are data; how many go into one passphrase follows from the size of the list.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from functools import cache
from importlib.resources import files

LEAST_BITS = 77
"""What a passphrase carries at least: a stolen file stays closed against guessing offline."""

SEPARATOR = "-"

_FEWEST_WORDS = 2048


def new_passphrase(random_bytes: Callable[[int], bytes]) -> str:
    """Give a new passphrase, every word as likely as any other.

    ``random_bytes`` gives that many unpredictable bytes.
    """
    words = word_list()
    chosen = (words[_below(len(words), random_bytes)] for _ in range(word_count(len(words))))
    return SEPARATOR.join(chosen)


def word_count(list_size: int) -> int:
    """Give how many words from a list of that size carry LEAST_BITS bits."""
    return math.ceil(LEAST_BITS / math.log2(list_size))


@cache
def word_list() -> tuple[str, ...]:
    """Give the words, as they stand in ``resources/reference/words.txt``.

    Raises ValueError when the file was cut short or holds a word twice.
    """
    text = (files("resources") / "reference" / "words.txt").read_text(encoding="utf-8")
    words = tuple(line for line in text.splitlines() if line and not line.startswith("#"))
    if len(words) < _FEWEST_WORDS or len(set(words)) != len(words):
        raise ValueError("resources/reference/words.txt is not the whole list of words")
    return words


def _below(limit: int, random_bytes: Callable[[int], bytes]) -> int:
    """Give a number under ``limit``; too high draws are drawn again, so none is favoured."""
    mask = (1 << (limit - 1).bit_length()) - 1
    size = (mask.bit_length() + 7) // 8
    while True:
        number = int.from_bytes(random_bytes(size), "big") & mask
        if number < limit:
            return number
