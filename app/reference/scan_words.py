"""The word lists for the scan of free text: names, victims, others, and special data.

They are our own collections and never complete; a facility can add lines to the files.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Literal, TypeAlias

ListName: TypeAlias = Literal[
    "victim",
    "third_party",
    "counsel",
    "intelligence",
    "medical",
    "health",
    "biometric",
    "origin",
    "religion",
    "politics",
    "orientation",
]
SetName: TypeAlias = Literal["first_names", "sentence_starters", "lettered", "bodies"]

# "Er zijn kinderen": there "zijn" is no possessive.
_OWNERS = r"(?:(?<!\ber )(?<!\bdat )(?<!\bdit )zijn|haar|hun|diens|mijn|onze|uw|betrokkenes)"
_POINTERS = rf"(?:{_OWNERS}|de|het|dat|die|dit|deze)"
_OF_PERSON = r"(?=\s+van\s+betrokkene\b)"
_BEFORE_PERSON = (
    r"(?=\s+(?:man|mannen|vrouw|vrouwen|jongen|jongens|meisje|jongeren|familie|gezin|groep|bende"
    r"|clan|gemeenschap|achtergrond|roots|ouders)\b)"
)
_ADJECTIVE = r"(?:\w+e\s+)?"


@dataclass(frozen=True)
class WordFinder:
    """Finds the words of one list in a text."""

    patterns: tuple[re.Pattern[str], ...]

    def spans(self, text: str) -> tuple[tuple[int, int], ...]:
        """Give where a word of the list stands, as start and end; they may overlap."""
        return tuple(m.span(1) for pattern in self.patterns for m in pattern.finditer(text))


@cache
def words(name: SetName) -> frozenset[str]:
    """Give the words of a plain list, in small letters."""
    return frozenset(line.casefold() for line in _lines(name))


@cache
def finder(name: ListName) -> WordFinder:
    """Give the finder of one list.

    ``!`` before a word: always; ``+``: after an article or possessive; ``@``: before a word for a
    person or a group ("Poolse man"); nothing: in the list of
    others after a possessive or before "van betrokkene", in every other list always.
    """
    lines = _lines(name)
    plain = [line for line in lines if line[0] not in "!+@"]
    always = [line[1:] for line in lines if line[0] == "!"]
    pointed = [line[1:] for line in lines if line[0] == "+"]
    patterns = [(_AFTER[0], pointed, "")]
    if name == "third_party":
        patterns += [(_AFTER[1], plain, ""), ("", [*plain, *pointed], _OF_PERSON)]
    else:
        always += plain
    patterns.append(("", [line[1:] for line in lines if line[0] == "@"], _BEFORE_PERSON))
    patterns.append(("", always, ""))
    return WordFinder(tuple(_pattern(*each) for each in patterns if each[1]))


_AFTER = (rf"{_POINTERS}\s+{_ADJECTIVE}", rf"{_OWNERS}\s+{_ADJECTIVE}")


def _pattern(before: str, words: list[str], after: str) -> re.Pattern[str]:
    longest_first = sorted(words, key=len, reverse=True)
    alternatives = "|".join(_as_pattern(word) for word in longest_first)
    return re.compile(rf"(?<![\w-]){before}({alternatives})(?![\w-]){after}", re.IGNORECASE)


def _as_pattern(word: str) -> str:
    escaped = r"\s+".join(re.escape(part) for part in word.removesuffix("*").split(" "))
    return escaped + (r"[\w-]*" if word.endswith("*") else "")


def _lines(name: str) -> list[str]:
    text = (files("resources") / "reference" / "scan" / f"{name}.txt").read_text(encoding="utf-8")
    return [line.strip() for line in text.splitlines() if line.strip() and line[0] != "#"]
