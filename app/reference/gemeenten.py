"""The gemeenten of the Netherlands: a dated list, and finding one by any name people use.

The list is a file of the program; ``digest`` says which one, so that a case can record it.
"""

from __future__ import annotations

import csv
import hashlib
import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from importlib.resources import files
from typing import Any

from app.case.refusal import Refusal
from app.case.said import Said, said
from app.reference.place_names import SHORTEST_WITH_TYPO, folded, one_typo_apart


@dataclass(frozen=True)
class Gemeente:
    """One gemeente; ``code`` has four digits (CBS), ``region`` is its veiligheidsregio."""

    code: str
    name: str
    region: str
    province: str

    @property
    def where(self) -> str:
        """Province and region in words, for beside the name: no two namesakes share them."""
        return said(
            "{province}, veiligheidsregio {region}", province=self.province, region=self.region
        )


@dataclass(frozen=True)
class Match:
    """A gemeente that was found, and why when the name typed was not its own."""

    gemeente: Gemeente
    because: str = ""


class UnknownGemeente(Refusal):
    """A code that stands for no gemeente of the list."""


def all() -> tuple[Gemeente, ...]:  # noqa: A001 - read as gemeenten.all()
    """Give every gemeente in the order of the codes."""
    return _reference().gemeenten


def by_code(code: str) -> Gemeente:
    """Give the gemeente of ``code`` ("0363" or "GM0363"); raises UnknownGemeente."""
    found = _reference().by_code.get(code.strip().upper().removeprefix("GM"))
    if found is None:
        raise UnknownGemeente(
            "De gemeentecode {code} staat niet in de lijst van {date}."
            " Kies de gemeente in de lijst.",
            code=code[:20],
            date=_day(dated()),
        )
    return found


def find(text: str, limit: int = 20) -> tuple[Match, ...]:
    """Give the gemeenten that ``text`` may mean, best first, each once.

    Order: the name itself, another name for it (older name, former gemeente, place), names that
    begin so, a word in the name (or of province and region), a part of it, and one wrong letter
    when no name is the same.
    """
    query = folded(text)
    if not query:
        return ()
    code = re.fullmatch(r"(?:gm)? ?0*([0-9]{1,4})", query)
    if code is not None:
        found = _reference().by_code.get(code.group(1).zfill(4))
        return (Match(found),) if found else ()
    best: dict[str, tuple[tuple[int, str], Match]] = {}
    for name in _reference().names:
        tier = name.tier(query)
        if tier is None:
            continue
        rank = (tier, folded(name.gemeente.name))
        known = best.get(name.gemeente.code)
        if known is None or rank < known[0]:
            best[name.gemeente.code] = (rank, Match(name.gemeente, name.because))
    ranked = sorted(best.values(), key=lambda each: each[0])
    if ranked and ranked[0][0][0] <= _EXACT_OTHER:
        ranked = [each for each in ranked if each[0][0] < _TYPO]
    return tuple(match for _, match in ranked[:limit])


def look_alikes(code: str) -> tuple[Gemeente, ...]:
    """Give the other gemeenten with the same name, as Bergen (L.) and Bergen (NH.)."""
    own = by_code(code)
    name = _without_addition(own.name)
    return tuple(g for g in all() if g.code != own.code and _without_addition(g.name) == name)


def place_names() -> frozenset[str]:
    """Give every name the finder knows, for whoever must tell a place from a person."""
    return frozenset(name.text for name in _reference().names)


def dated() -> date:
    """Give the day from which the list holds."""
    day: date = _reference().header["date"]
    return day


def digest() -> str:
    """Give the SHA-256 of the list and of the other names together, as 64 hexadecimals."""
    return _reference().digest


def as_shipped() -> bool:
    """Say whether the list is still the one its header was written for."""
    return bool(_reference().list_digest == _reference().header["digest"])


_EXACT, _EXACT_SHORT, _EXACT_OTHER, _BEGIN, _BEGIN_OTHER, _WORD, _AROUND, _PART, _TYPO = range(9)


@dataclass(frozen=True)
class _Name:
    """One name under which a gemeente can be found."""

    gemeente: Gemeente
    text: str
    because: str
    folded: str
    short: str
    words: frozenset[str]
    around: frozenset[str]

    def tier(self, query: str) -> int | None:
        """Say how well ``query`` fits; a smaller number is better, None is not at all."""
        own = not self.because
        solid, solid_query = self.folded.replace(" ", ""), query.replace(" ", "")
        solid_short = self.short.replace(" ", "")
        if solid_query in {solid, solid_short}:
            exact = _EXACT if solid_query == solid else _EXACT_SHORT
            return exact if own else _EXACT_OTHER
        if solid.startswith(solid_query):
            return _BEGIN if own else _BEGIN_OTHER
        left = [word for word in query.split() if not self._has(word)]
        if not left:
            return _WORD
        if self.around.issuperset(left) and (own or len(left) < len(query.split())):
            return _AROUND
        if len(query) > 2 and query in self.folded:
            return _PART
        long_enough = min(len(solid_query), len(solid_short)) >= SHORTEST_WITH_TYPO
        return _TYPO if long_enough and one_typo_apart(solid_query, solid_short) else None

    def _has(self, beginning: str) -> bool:
        return any(word.startswith(beginning) for word in self.words)


@dataclass(frozen=True)
class _Reference:
    gemeenten: tuple[Gemeente, ...]
    by_code: dict[str, Gemeente]
    names: tuple[_Name, ...]
    header: dict[str, Any]
    list_digest: str
    digest: str


@lru_cache(maxsize=1)
def _reference() -> _Reference:
    folder = files("resources") / "reference"
    listed = (folder / "gemeenten.csv").read_bytes()
    other = (folder / "aliases.toml").read_bytes()
    header = tomllib.loads((folder / "gemeenten.toml").read_text(encoding="utf-8"))
    rows = csv.DictReader(listed.decode("utf-8").splitlines())
    gemeenten = tuple(
        Gemeente(
            code=row["gemeentecode"],
            name=row["naam"],
            region=row["veiligheidsregio"],
            province=header["province"][row["veiligheidsregio"]],
        )
        for row in rows
    )
    by_code = {gemeente.code: gemeente for gemeente in gemeenten}
    own = [_name(gemeente, gemeente.name, "") for gemeente in gemeenten]
    others = list(_other_names(tomllib.loads(other.decode("utf-8")), by_code))
    return _Reference(
        gemeenten=gemeenten,
        by_code=by_code,
        names=(*own, *others),
        header=header,
        list_digest=hashlib.sha256(listed).hexdigest(),
        digest=hashlib.sha256(listed + b"\x00" + other).hexdigest(),
    )


def _other_names(aliases: dict[str, Any], by_code: dict[str, Gemeente]) -> Iterator[_Name]:
    for text, code in aliases["other_names"].items():
        gemeente = by_code[code]
        because = said(
            "{name} is een andere naam voor {gemeente}", name=text, gemeente=gemeente.name
        )
        yield _name(gemeente, text, because)
    for day, merged in aliases["former"].items():
        since = _day(date.fromisoformat(day))
        for text, codes in merged.items():
            for code in codes:
                yield _name(by_code[code], text, _merged(text, by_code[code], codes, since))
    for code, texts in aliases["places"].items():
        name = by_code[code].name
        for text in texts:
            because = said("{name} ligt in de gemeente {gemeente}", name=text, gemeente=name)
            yield _name(by_code[code], text, because)


def _merged(text: str, gemeente: Gemeente, codes: list[str], since: str) -> Said:
    name = gemeente.name
    if len(codes) > 1:
        return said(
            "{name} is op {since} verdeeld; een deel hoort bij {gemeente}",
            name=text,
            since=since,
            gemeente=name,
        )
    return said("{name} hoort bij {gemeente} sinds {since}", name=text, gemeente=name, since=since)


def _name(gemeente: Gemeente, text: str, because: str) -> _Name:
    around = folded(f"{gemeente.province} {gemeente.region}")
    return _Name(
        gemeente=gemeente,
        text=text,
        because=because,
        folded=folded(text),
        short=folded(_without_addition(text)),
        words=frozenset(folded(text).split()),
        around=frozenset(around.split()),
    )


def _without_addition(name: str) -> str:
    return re.sub(r" \([A-Z]+\.\)$", "", name)


def _day(day: date) -> str:
    return f"{day.day}-{day.month}-{day.year}"
