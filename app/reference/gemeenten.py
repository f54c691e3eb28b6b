"""The gemeenten of the Netherlands: a dated list, and finding one by any name people use.

The list is a file of the program, or a newer one of the vault that is open (``use``); ``digest``
says which one, so that a case can record it. What an older list named can always be read.
"""

from __future__ import annotations

import hashlib
import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from importlib.resources import files
from typing import Any

from app.case.refusal import Refusal
from app.case.said import Said, said
from app.reference.gemeente_list import Gemeente, ListOfGemeenten, read_list
from app.reference.place_names import SHORTEST_WITH_TYPO, folded, one_typo_apart


@dataclass(frozen=True)
class Match:
    """A gemeente that was found, and why when the name typed was not its own."""

    gemeente: Gemeente
    because: str = ""


class UnknownGemeente(Refusal):
    """A code that stands for no gemeente of the list."""


class FormerGemeente(Refusal):
    """A gemeente that does not exist any more."""


@dataclass(frozen=True)
class ListFile:
    """The bytes of a list that came by file, and the day from which it holds."""

    dated: date
    content: bytes


def use(lists: Sequence[ListFile]) -> None:
    """Read gemeenten from these lists from now on: the first is in force, the others are older.

    Without a list the program's own counts. There is one vault open at a time, so there is one
    list in force. Raises WrongList; then nothing changed.
    """
    global _in_force  # noqa: PLW0603 - one vault, one list
    kept = tuple(lists)
    if kept == _in_force[0]:
        return
    _in_force = (kept, _reference_of(kept) if kept else None)


_in_force: tuple[tuple[ListFile, ...], _Reference | None] = ((), None)


def all() -> tuple[Gemeente, ...]:  # noqa: A001 - read as gemeenten.all()
    """Give every gemeente in the order of the codes."""
    return _reference().gemeenten


def by_code(code: str) -> Gemeente:
    """Give the gemeente of ``code`` ("0363" or "GM0363"), also one that was in an older list.

    Raises UnknownGemeente.
    """
    plain, known = code.strip().upper().removeprefix("GM"), _reference()
    found = known.by_code.get(plain) or known.former.get(plain)
    if found is None:
        raise UnknownGemeente(
            "De gemeentecode {code} staat niet in de lijst van {date}."
            " Kies de gemeente in de lijst.",
            code=code[:20],
            date=_day(dated()),
        )
    return found


def is_current(code: str) -> bool:
    """Say whether a gemeente is in the list that is in force."""
    return code in _reference().by_code


def current(code: str) -> Gemeente:
    """Give a gemeente that exists now; raises UnknownGemeente, FormerGemeente."""
    found = by_code(code)
    if not is_current(found.code):
        raise FormerGemeente(
            "Gemeente {name} bestaat niet meer volgens de lijst van {date}. Kies de gemeente waar"
            " zij nu bij hoort.",
            name=found.name,
            date=_day(dated()),
        )
    return found


def provinces() -> Mapping[str, str]:
    """Give the province of each veiligheidsregio."""
    return _shipped().provinces


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
    return _reference().dated


def digest() -> str:
    """Give the SHA-256 of the list and of the other names together, as 64 hexadecimals."""
    return _reference().digest


def as_shipped() -> bool:
    """Say whether the program's own list is still the one its header was written for."""
    return _shipped().as_written


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
    former: dict[str, Gemeente]
    names: tuple[_Name, ...]
    dated: date
    digest: str
    provinces: dict[str, str]
    as_written: bool = True


def _reference() -> _Reference:
    return _in_force[1] or _shipped()


@lru_cache(maxsize=1)
def _shipped() -> _Reference:
    listed = (files("resources") / "reference" / "gemeenten.csv").read_bytes()
    header = tomllib.loads(_text("gemeenten.toml"))
    read = read_list(listed, header["date"], header["province"])
    other = _text("aliases.toml")
    by_code = {gemeente.code: gemeente for gemeente in read.gemeenten}
    return _Reference(
        gemeenten=read.gemeenten,
        by_code=by_code,
        former={},
        names=_names(read, by_code, other),
        dated=read.dated,
        digest=hashlib.sha256(listed + b"\x00" + other.encode("utf-8")).hexdigest(),
        provinces=header["province"],
        as_written=read.digest == header["digest"],
    )


def _reference_of(lists: Sequence[ListFile]) -> _Reference:
    shipped, other = _shipped(), _text("aliases.toml")
    read = [read_list(one.content, one.dated, shipped.provinces) for one in lists]
    newest = read[0]
    by_code = {gemeente.code: gemeente for gemeente in newest.gemeenten}
    older = [shipped.gemeenten, *(one.gemeenten for one in reversed(read[1:]))]
    return _Reference(
        gemeenten=newest.gemeenten,
        by_code=by_code,
        former={g.code: g for each in older for g in each if g.code not in by_code},
        names=_names(newest, by_code, other),
        dated=newest.dated,
        digest=hashlib.sha256(lists[0].content + b"\x00" + other.encode("utf-8")).hexdigest(),
        provinces=shipped.provinces,
    )


def _text(name: str) -> str:
    return (files("resources") / "reference" / name).read_text(encoding="utf-8")


def _names(read: ListOfGemeenten, by_code: dict[str, Gemeente], other: str) -> tuple[_Name, ...]:
    own = [_name(gemeente, gemeente.name, "") for gemeente in read.gemeenten]
    since = _day(read.dated)
    former = [
        _name(by_code[code], text, _merged(text, by_code[code], [code], since))
        for code, texts in read.former.items()
        for text in texts
    ]
    return (*own, *former, *_other_names(tomllib.loads(other), by_code))


def _other_names(aliases: dict[str, Any], by_code: dict[str, Gemeente]) -> Iterator[_Name]:
    for text, code in aliases["other_names"].items():
        gemeente = by_code.get(code)
        if gemeente is None:  # gone in a newer list
            continue
        because = said(
            "{name} is een andere naam voor {gemeente}", name=text, gemeente=gemeente.name
        )
        yield _name(gemeente, text, because)
    for day, merged in aliases["former"].items():
        since = _day(date.fromisoformat(day))
        for text, codes in merged.items():
            for code in filter(by_code.__contains__, codes):
                yield _name(by_code[code], text, _merged(text, by_code[code], codes, since))
    for code, texts in aliases["places"].items():
        if code not in by_code:
            continue
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
