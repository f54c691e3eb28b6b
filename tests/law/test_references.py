"""Every article that code, data, texts, letters, help and docs name, has a text in the law room."""

from __future__ import annotations

import ast
import re

from app import law
from app.law import Entry
from tests.law.every_text import HOUSE, sources

NAMES = {
    "Pbw": ("Pbw", "Penitentiaire beginselenwet"),
    "Pm": ("Pm", "Penitentiaire maatregel"),
    "Wjsg": ("Wjsg", "Wet justitiële en strafvorderlijke gegevens"),
    "Bjsg": ("Bjsg", "Besluit justitiële en strafvorderlijke gegevens"),
    "UAVG": ("UAVG", "Uitvoeringswet AVG", "Uitvoeringswet Algemene verordening"),
    "AVG": ("AVG", "GDPR"),
    "Gemeentewet": ("Gemeentewet", "Gemw"),
    "Sr": ("Sr", "Wetboek van Strafrecht"),
    "Sv": ("Sv", "Wetboek van Strafvordering"),
    "Wpg": ("Wpg", "Wet politiegegevens"),
    "Wgs": ("Wgs", "Wet gegevensverwerking door samenwerkingsverbanden"),
    "Wabb": ("Wabb", "Wet algemene bepalingen burgerservicenummer"),
    "Awb": ("Awb", "Algemene wet bestuursrecht"),
    "BW": ("BW", "Burgerlijk Wetboek"),
    "Wfz": ("Wfz", "Wet forensische zorg"),
    "Bfz": ("Bfz", "Besluit forensische zorg"),
}
_NUMBER = r"\d{1,3}[a-z]{0,2}(?:[.:]\d{1,3})*"
ARTICLE = re.compile(rf"\b(?:artikel(?:en)?|art\.|articles?)\s+({_NUMBER})", re.IGNORECASE)
JOINED = re.compile(rf"\bjo\. (?:artikel |art\. )?({_NUMBER})")
LAW_FIRST = re.compile(rf"\b(Pbw|Pm|Wjsg|Bjsg|AVG|UAVG|Sr|Sv|Wpg|Wgs) ({_NUMBER})\b")
RANGE = re.compile(rf"({_NUMBER})(?:, ({_NUMBER}))?(?: en | tot en met )({_NUMBER})")
NEAR = 60
END = re.compile(r"[.?!](?=\s+[A-Z])|\n\n")
"""Where a sentence or a part ends."""

NOT_OF_A_LAW = {
    "docs/security.md": "names other standards by number",
    "docs/zaakbestand.md": "its example holds the offence of a fictitious person",
}


def laws_in(text: str) -> set[str]:
    """Give the laws that a piece of text names; "Uitvoeringswet AVG" is not the AVG."""
    found = {
        short
        for short, names in NAMES.items()
        for name in names
        if re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text)
    }
    return found - {"AVG"} if "UAVG" in found and "AVG," not in text else found


def known(entry: Entry) -> set[tuple[str, str]]:
    """Give (law, number) for each article that an entry is about."""
    laws = laws_in(entry.citation)
    numbers = set(ARTICLE.findall(entry.citation)) | set(JOINED.findall(entry.citation))
    for ranged in RANGE.findall(entry.citation):
        numbers |= {number for number in ranged if number}
    return {(name, number.lower()) for name in laws for number in numbers}


KNOWN = {pair for entry in law.entries() for pair in known(entry)}
NUMBERS = {number for _, number in KNOWN}


def wrong_in(text: str) -> list[str]:
    """Give what a text cites and the law room does not have."""
    wrong = []
    for match in ARTICLE.finditer(text):
        number = match[1].lower()
        # The law stands behind its article ("art. 24 Wjsg"), or right before it.
        behind = re.split(END, text[match.end() : match.end() + NEAR])[0]
        before = re.search(r"(\w+) $", text[max(0, match.start() - 20) : match.start()])
        laws = laws_in(re.split(ARTICLE, behind)[0]) or (laws_in(before[1]) if before else set())
        known_here = any((name, number) in KNOWN for name in laws) if laws else number in NUMBERS
        if not known_here:
            wrong.append(text[max(0, match.start() - 20) : match.end() + 40].replace("\n", " "))
    for name, number in LAW_FIRST.findall(text):
        if (name, number.lower()) not in KNOWN:
            wrong.append(f"{name} {number}")
    return wrong


def test_every_article_that_is_named_has_its_text() -> None:
    wrong = {
        place: found
        for place, text in sources()
        if place not in NOT_OF_A_LAW
        and not place.startswith(("resources/law", "resources/translations"))
        and (found := wrong_in(text))
    }
    assert wrong == {}


def test_the_check_finds_an_article_that_does_not_exist() -> None:
    assert wrong_in("Zie artikel 99z Wjsg.")
    assert wrong_in("Op grond van art. 24 Pbw geeft u gegevens.")
    assert wrong_in("Wjsg 99")
    assert wrong_in("Zie artikel 99z.")
    assert not wrong_in("Zie artikel 24 jo. 51b Wjsg en artikel 18b.")


def test_every_entry_that_code_asks_for_by_name_exists() -> None:
    asked: set[str] = set()
    for folder in ("app", "ui"):
        for file in (HOUSE / folder).rglob("*.py"):
            for node in ast.walk(ast.parse(file.read_text("utf-8"))):
                if (
                    isinstance(node, ast.Call)
                    and isinstance(node.func, ast.Attribute | ast.Name)
                    and getattr(node.func, "attr", getattr(node.func, "id", "")) == "entry"
                    and node.args
                    and isinstance(node.args[0], ast.Constant)
                    and isinstance(node.args[0].value, str)
                ):
                    asked.add(node.args[0].value)
    assert asked
    assert asked - law.shipped().by_id.keys() == set()


def test_the_table_of_the_handreiking_points_at_what_is_there() -> None:
    text = (HOUSE / "docs/handreiking.md").read_text("utf-8")
    named = set(re.findall(r"`((?:app|ui|resources)/[a-z0-9_/.]+)`", text))
    assert len(named) > 20
    assert {path for path in named if not (HOUSE / path).exists()} == set()
    for chapter in range(2, 7):
        rows = [line for line in text.splitlines() if line.startswith(f"| {chapter}. ")]
        assert rows
        assert all("Reconstructie." in row for row in rows)
