"""A list of gemeenten as it comes by file: read strictly, and compared with another one.

CSV in UTF-8 with a line of names of columns, separated by commas or semicolons, as the statistics
office (CBS) gives it: gemeentecode, naam (or gemeentenaam), and veiligheidsregio or provincienaam.
A column "voorheen" may name former gemeenten that became part, separated by "|".
"""

from __future__ import annotations

import csv
import hashlib
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from app.case.refusal import Refusal
from app.case.said import said
from app.case.text import checked

LARGEST_LIST = 512 * 1024
FEWEST, MOST = 100, 1000
"""Gemeenten in a list that can be one of the whole country; there were 342 in 2023."""

_LONGEST_NAME = 80
_CODE = re.compile(r"(?:GM)?0*([0-9]{1,4})", re.IGNORECASE)
_COLUMNS = {
    "code": ("gemeentecode", "code"),
    "name": ("naam", "gemeentenaam"),
    "region": ("veiligheidsregio",),
    "province": ("provincienaam", "provincie"),
    "former": ("voorheen",),
}


class WrongList(Refusal):
    """A file that is no list of gemeenten."""


@dataclass(frozen=True)
class Gemeente:
    """One gemeente; ``code`` has four digits (CBS), ``region`` is its veiligheidsregio.

    ``region`` or ``province`` is empty when the list does not name it.
    """

    code: str
    name: str
    region: str
    province: str

    @property
    def where(self) -> str:
        """Province and region in words, for beside the name: no two namesakes share them."""
        if not self.region or not self.province:
            return self.province or self.region
        return said(
            "{province}, veiligheidsregio {region}", province=self.province, region=self.region
        )


@dataclass(frozen=True)
class ListOfGemeenten:
    """What stands in one list; ``former`` gives the former names per code."""

    dated: date
    digest: str
    gemeenten: tuple[Gemeente, ...]
    former: Mapping[str, tuple[str, ...]]


@dataclass(frozen=True)
class Difference:
    """What a newer list changes: for a person to look at before it counts.

    ``unnamed`` are gemeenten that disappear without a line saying where they went.
    """

    added: tuple[str, ...]
    gone: tuple[str, ...]
    renamed: tuple[tuple[str, str], ...]
    unnamed: tuple[str, ...]


def read_list(data: bytes, dated: date, provinces: Mapping[str, str]) -> ListOfGemeenten:
    """Read a list; ``provinces`` gives the province of each veiligheidsregio that is known.

    Raises WrongList with the line where it goes wrong.
    """
    if len(data) > LARGEST_LIST:
        raise WrongList("Dit bestand is te groot voor een lijst van gemeenten.")
    try:
        lines = data.decode("utf-8-sig").splitlines()
    except UnicodeDecodeError:
        raise WrongList(
            "Dit bestand is geen tekst in UTF-8. Bewaar de lijst als CSV (UTF-8) en kies haar"
            " opnieuw."
        ) from None
    rows = _rows(lines)
    columns = _places(rows[0] if rows else [])
    gemeenten: dict[str, Gemeente] = {}
    former: dict[str, tuple[str, ...]] = {}
    for number, row in enumerate(rows[1:], start=2):
        if not any(cell.strip() for cell in row):
            continue
        one, names = _read(row, columns, number, provinces)
        if one.code in gemeenten or any(g.name == one.name for g in gemeenten.values()):
            raise WrongList(
                "Regel {number}: {name} ({code}) staat er al. Haal de dubbele regel weg.",
                number=number,
                name=one.name,
                code=one.code,
            )
        gemeenten[one.code] = one
        if names:
            former[one.code] = names
    if not FEWEST <= len(gemeenten) <= MOST:
        raise WrongList(
            "In dit bestand staan {count} gemeenten. Dat kan geen lijst van heel Nederland zijn."
            " Kies de volledige lijst.",
            count=len(gemeenten),
        )
    return ListOfGemeenten(
        dated=dated,
        digest=hashlib.sha256(data).hexdigest(),
        gemeenten=tuple(gemeenten[code] for code in sorted(gemeenten)),
        former=former,
    )


def difference(old: Sequence[Gemeente], new: ListOfGemeenten) -> Difference:
    """Give what the new list changes."""
    before = {one.code: one.name for one in old}
    after = {one.code: one.name for one in new.gemeenten}
    named = {name for names in new.former.values() for name in names}
    gone = tuple(name for code, name in before.items() if code not in after)
    return Difference(
        added=tuple(name for code, name in after.items() if code not in before),
        gone=gone,
        renamed=tuple(
            (name, after[code])
            for code, name in before.items()
            if code in after and after[code] != name
        ),
        unnamed=tuple(name for name in gone if name not in named),
    )


def _rows(lines: list[str]) -> list[list[str]]:
    head = lines[0] if lines else ""
    try:
        return list(csv.reader(lines, delimiter=";" if head.count(";") > head.count(",") else ","))
    except csv.Error:
        raise WrongList(
            "Dit bestand is geen lijst in CSV. Bewaar de lijst als CSV (UTF-8) en kies haar"
            " opnieuw."
        ) from None


def _places(head: Sequence[str]) -> dict[str, int]:
    names = [cell.strip().casefold() for cell in head]
    places = {
        column: next((names.index(name) for name in accepted if name in names), -1)
        for column, accepted in _COLUMNS.items()
    }
    if places["code"] < 0 or places["name"] < 0:
        raise WrongList(
            "De eerste regel noemt geen kolommen 'gemeentecode' en 'naam'. Kies een lijst met die"
            " kolommen."
        )
    if places["region"] < 0 and places["province"] < 0:
        raise WrongList(
            "De lijst noemt geen 'veiligheidsregio' of 'provincienaam'. Zonder zijn twee gemeenten"
            " met dezelfde naam niet uit elkaar te houden."
        )
    return places


def _read(
    row: Sequence[str], columns: Mapping[str, int], number: int, provinces: Mapping[str, str]
) -> tuple[Gemeente, tuple[str, ...]]:
    def cell(column: str) -> str:
        place = columns[column]
        return row[place].strip() if 0 <= place < len(row) else ""

    code, name = _CODE.fullmatch(cell("code")), _name(cell("name"), number)
    if code is None:
        raise WrongList(
            "Regel {number}: '{text}' is geen gemeentecode. Een code heeft vier cijfers.",
            number=number,
            text=cell("code")[:20],
        )
    region, province = cell("region"), cell("province")
    if not region and not province:
        raise WrongList(
            "Regel {number}: bij {name} ontbreekt de veiligheidsregio of de provincie.",
            number=number,
            name=name,
        )
    if region and not province:
        province = provinces.get(region, "")
    names = tuple(_name(one.strip(), number) for one in cell("former").split("|") if one.strip())
    one = Gemeente(
        code=code[1].zfill(4),
        name=name,
        region=_name(region, number) if region else "",
        province=_name(province, number) if province else "",
    )
    return one, names


def _name(text: str, number: int) -> str:
    try:
        name = checked(text)
    except Refusal:
        name = ""
    if not name or len(name) > _LONGEST_NAME or "\n" in name or "\t" in name:
        raise WrongList(
            "Regel {number}: de naam van een gemeente, regio of provincie klopt niet.",
            number=number,
        )
    return name
