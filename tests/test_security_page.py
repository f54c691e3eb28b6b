"""docs/security.md keeps its word: each test it names exists, each number is the program's."""

from __future__ import annotations

import ast
import re
from functools import cache
from pathlib import Path

import pytest

from app.trust import facility, fingerprints
from app.vault import delays, invitation, kdf, recovery, stretching, workstations

ROOT = Path(__file__).parents[1]
PAGE = (ROOT / "docs" / "security.md").read_text(encoding="utf-8")
NAMED = sorted(set(re.findall(r"`(tests/[a-z_/]+\.py)::([a-z0-9_]+)`", PAGE)))


@cache
def functions_of(path: str) -> frozenset[str]:
    tree = ast.parse((ROOT / path).read_text(encoding="utf-8"))
    return frozenset(node.name for node in tree.body if isinstance(node, ast.FunctionDef))


def test_the_page_names_tests() -> None:
    assert len(NAMED) > 40


@pytest.mark.parametrize(("path", "name"), NAMED)
def test_each_test_that_is_named_exists(path: str, name: str) -> None:
    assert name in functions_of(path)


def test_each_promise_names_its_test() -> None:
    threats = PAGE.partition("## Dreigingen")[2].partition("## Algoritmen")[0]
    rows = [line for line in threats.splitlines() if line.startswith("|")]
    promises = [row for row in rows if "belofte" not in row and not set(row) <= set("|- ")]
    assert len(promises) > 30
    without = [row for row in promises if "::" not in row.rpartition("|")[0].rpartition("|")[2]]
    assert without == []


def test_the_numbers_on_the_page_are_those_of_the_program() -> None:
    inventory = PAGE.partition("## Algoritmen")[2].partition("## Als er")[0]
    usual = kdf.KdfParameters()
    for said in (
        f"{usual.memory_kib // 1024} MiB, t={usual.iterations}, p={usual.lanes}",
        f"vloer {kdf.FLOOR_MEMORY_KIB // 1024} MiB en t={kdf.FLOOR_ITERATIONS}",
        f"plafond {kdf.CEILING_MEMORY_KIB // 1024 // 1024} GiB, t={kdf.CEILING_ITERATIONS}, p=4",
        f"minstens {stretching.SHORTEST_PASSPHRASE} tekens",
        f"{delays.FREE} keer vrij, dan {delays.FIRST.seconds} seconden",
        f"hoogstens {delays.LONGEST.seconds // 60} minuten",
        f"{recovery._SECRET_BYTES * 8} willekeurige bits, met {recovery._CHECKSUM_BITS} bits",
        f"{invitation._SECRET_BYTES * 8} willekeurige bits, {invitation._CHECKSUM_BITS} bits",
        f"{workstations._SECRET_BYTES * 8} willekeurige bits, {workstations._CHECKSUM_BITS} bits",
        f"RSA {facility.KEY_BITS}, SHA-256, {facility.VALID_YEARS} jaar",
        f"RSA vanaf {facility.SHORTEST_IMPORTED} bits",
        f"{fingerprints.WORDS} woorden",
    ):
        assert said in inventory, said
    assert kdf.CEILING_LANES == 4
    assert workstations.CODE_VALID.total_seconds() == 24 * 3600


def test_every_pragma_that_is_set_is_on_the_page() -> None:
    source = (ROOT / "app" / "store" / "connection.py").read_text(encoding="utf-8")
    found = re.findall(r'"(\w+) = (?:ON|OFF|FULL|MEMORY)"', source)
    assert len(found) >= 6
    for pragma in found:
        assert f"`{pragma}" in PAGE, pragma
