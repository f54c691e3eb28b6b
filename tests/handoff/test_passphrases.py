"""Passphrases: the list, the strength that follows from it, and that no word is favoured."""

from __future__ import annotations

import itertools
import math
import os
import re
from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from app.handoff.passphrases import LEAST_BITS, new_passphrase, word_count, word_list


def test_a_passphrase_carries_at_least_77_bits() -> None:
    words = word_list()
    assert len(words) >= 2048
    assert len(set(words)) == len(words)
    assert math.log2(len(words)) * word_count(len(words)) >= LEAST_BITS == 77
    assert len(new_passphrase(os.urandom).split("-")) == word_count(len(words)) == 7


@given(st.integers(2, 100_000))
def test_the_number_of_words_is_the_smallest_that_is_enough(size: int) -> None:
    count = word_count(size)
    assert math.log2(size) * count >= LEAST_BITS
    assert math.log2(size) * (count - 1) < LEAST_BITS


def test_words_are_short_lower_case_letters() -> None:
    assert all(re.fullmatch(r"[a-z]{3,8}", word) for word in word_list())
    assert list(word_list()) == sorted(word_list())


def _sound(word: str) -> str:
    """What someone who hears the word may write down."""
    for written, heard in (
        *(("ij", "ei"), ("ou", "au"), ("th", "t"), ("ph", "f"), ("dt", "t"), ("ck", "k")),
        *(("qu", "kw"), ("c", "k"), ("y", "i"), ("ie", "i")),
    ):
        word = word.replace(written, heard)
    ends = {"d": "t", "b": "p"}
    word = word[:-1] + ends.get(word[-1], word[-1])
    return re.sub(r"(.)\1", r"\1", word)


def test_no_two_words_sound_the_same() -> None:
    heard = sorted(word_list(), key=_sound)
    same = [list(g) for _, g in itertools.groupby(heard, key=_sound)]
    assert [group for group in same if len(group) > 1] == []


def test_every_word_is_as_likely_as_any_other() -> None:
    """Walk through every pair of bytes once: each word must come as often as the others."""
    words = word_list()
    mask = (1 << (len(words) - 1).bit_length()) - 1
    draws = iter(range(mask + 1))
    seen: Counter[str] = Counter()

    def next_bytes(size: int) -> bytes:
        return next(draws).to_bytes(size, "big")

    while True:
        try:
            seen.update(new_passphrase(next_bytes).split("-"))
        except StopIteration:
            break
        except RuntimeError:  # StopIteration inside a generator
            break
    counts = Counter(seen.values())
    assert set(counts) == {1}
    assert len(seen) > len(words) - word_count(len(words))


def test_two_passphrases_differ() -> None:
    assert len({new_passphrase(os.urandom) for _ in range(50)}) == 50
