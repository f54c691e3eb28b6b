"""Running the real command line and holding a vault against what it was, for bad input."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

import pytest

from app.services.casework import work_list
from app.services.control import inspection
from app.services.keys import access
from tests.conftest import CommandVault, PracticeVault
from ui.main import main

DOES = re.compile(
    r"\b(Bel|Controleer|Gebruik|Geef|Haal|Herstel|Installeer|Kies|Laat|Leg|Maak|Neem|Open|Probeer|Rond|Sla|"
    r"Schrijf|Sluit|Typ|Verbeter|Vergelijk|Verstuur|Vraag|Vul|Werk|Zet|Meld|Log|Kijk|Lees|Ontgrendel|Kopieer)\b"
)
"""A sentence tells somebody what to do when it has one of these words."""

FOREIGN = re.compile(
    r"\b(error|errno|exception|traceback|usage|argument|invalid|file|none|null|the|not)\b",
    re.IGNORECASE,
)

AT_REST = {"meldpoort.db", "meldpoort.keys", "meldpoort.lock"}
"""What lies in a vault's folder when nobody is logged in."""


@dataclass(frozen=True)
class Told:
    """What a command said, and its exit code."""

    code: int
    out: str
    err: str


def run(capsys: pytest.CaptureFixture[str], *words: object) -> Told:
    """Run a command as the shell would."""
    capsys.readouterr()
    try:
        code = main([str(word) for word in words])
    except SystemExit as end:
        code = end.code if isinstance(end.code, int) else 1
    out, err = capsys.readouterr()
    return Told(code, out, err)


def refused(capsys: pytest.CaptureFixture[str], *words: object) -> str:
    """Run a command that must be refused; gives its sentence."""
    told = run(capsys, *words)
    assert told.code == 1, told
    assert told.out == ""
    assert_clear(told.err)
    return told.err


def assert_clear(sentence: str) -> None:
    """Assert that this is Dutch for a person, says what to do and commands no terminal."""
    text = sentence.rstrip("\n")
    assert text, "no sentence"
    assert "\n" not in text, text
    assert text[0].isupper(), text
    assert text.endswith("."), text
    assert text.isprintable(), ascii(text)
    assert len(text) < 600, text
    assert not re.search(r"\{[a-z_]+\}", text), text
    assert not FOREIGN.search(re.sub(r"'[^']*'", "", text)), text  # codes stand in quotes
    assert DOES.search(text), text


def contents(folder: Path) -> dict[str, bytes]:
    """Give every file of a folder."""
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


def assert_whole(vault: CommandVault, cases: int = 0, also: frozenset[str] = frozenset()) -> None:
    """Assert that the vault opens, holds this many cases, is sound, and that nothing is left.

    ``also`` names what may lie there until it is opened again.
    """
    may = {"meldpoort.outbox", "meldpoort.delays", *also}
    left = {path.name for path in vault.folder.iterdir()} - may
    assert left == AT_REST
    session = vault.log_in()
    try:
        assert work_list.rows(session).total == cases
        assert [str(finding) for finding in inspection.inspect(session).findings] == []
    finally:
        access.close(session)
    assert {path.name for path in vault.folder.iterdir()} == AT_REST


def assert_practice_whole(vault: PracticeVault, cases: int = 0) -> None:
    """Assert the same of the practice vault; whoever was logged in is logged out."""
    session = vault.log_in("casemanager")
    assert work_list.rows(session).total == cases
    assert [str(finding) for finding in inspection.inspect(session).findings] == []
    vault.close()
    assert {path.name for path in vault.folder.iterdir()} == AT_REST
