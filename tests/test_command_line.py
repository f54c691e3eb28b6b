"""The command line as a person types it: what works, and what it says when it does not."""

from __future__ import annotations

import getpass
import io
import json
import os
import re
import subprocess
import sys
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from app import arguments
from app.case.model import CaseDocument
from app.services.casework import case_import, cases, work_list
from app.services.keys import access
from tests.acceptance import walking
from tests.acceptance.attacking import assert_clear, assert_whole, refused, run
from tests.conftest import PASSPHRASE, CommandVault

Capsys = pytest.CaptureFixture[str]
ROOT = Path(__file__).parents[1]


def today() -> Any:
    return datetime.now().astimezone().date()


@pytest.fixture
def case_a(tmp_path: Path) -> Path:
    path = tmp_path / "zaak-a.json"
    path.write_bytes(walking.case_file("a", today()))
    return path


# --- words that are not right ---


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["onbekend"], "'onbekend' bestaat niet"),
        (["importeer"], "Er ontbreekt: KLUIS, BESTAND"),
        (["importeer", "kluis"], "Er ontbreekt: BESTAND"),
        (["onderzoek"], "Er ontbreekt: KLUIS"),
        (["onderzoek", "kluis", "--account"], "Na --account ontbreekt de waarde"),
        (["onderzoek", "kluis", "--wachtzin-bestand"], "Na --wachtzin-bestand ontbreekt de waarde"),
        (["controleer"], "Er ontbreekt: PAKKET, --sleutel, --inrichting"),
        (["controleer", "pakket"], "Er ontbreekt: --sleutel, --inrichting"),
        (["controleer", "pakket", "--sleutel", "k"], "Er ontbreekt: --inrichting"),
        (["schema", "extra"], "Deze woorden kent de opdracht niet: extra"),
        (["schema", "--help=ja"], "hoort geen waarde"),
        (["--vreemd"], "opdracht"),
        (["start", "--vreemd"], "Deze woorden kent de opdracht niet: --vreemd"),
        (["start", "--kluis"], "Na --kluis ontbreekt de waarde"),
        (["demo", "--zaak"], "Na --zaak ontbreekt de waarde"),
        (["demo", "iets"], "Deze woorden kent de opdracht niet: iets"),
    ],
)
def test_a_command_that_is_not_right_is_explained(
    capsys: Capsys, words: list[str], says: str
) -> None:
    told = run(capsys, *words)
    assert (told.code, told.out) == (2, "")
    assert says in told.err
    lines = told.err.splitlines()
    assert lines[0].startswith("Deze opdracht klopt niet. ")
    assert lines[1].startswith("Gebruik: meldpoort")
    assert lines[-1].startswith("Meer uitleg: meldpoort")
    assert not re.search("argument|invalid|usage|required|expected", told.err)


def test_what_argparse_may_say_later_is_still_dutch() -> None:
    assert arguments.explained("something nobody thought of") == (
        "Deze opdracht klopt niet. Vergelijk hem met de regel hieronder."
    )


@pytest.mark.parametrize(
    "words", [["--help"], ["importeer", "-h"], ["start", "--hulp"], ["demo", "-h"]]
)
def test_help_is_dutch(capsys: Capsys, words: list[str]) -> None:
    told = run(capsys, *words)
    assert told.code == 0
    assert told.out.startswith("Gebruik: meldpoort")
    assert "toon deze uitleg" in told.out
    assert not re.search("usage|positional|options|show this", told.out)


# --- schema ---


def test_the_schema_describes_case_a(capsys: Capsys) -> None:
    told = run(capsys, "schema")
    assert (told.code, told.err) == (0, "")
    schema = json.loads(told.out)
    case = json.loads(walking.case_file("a", today()))
    assert list(misfits(schema, case, "")) == []
    CaseDocument.from_value(case)
    # The check above can fail:
    assert list(misfits(schema, case | {"vreemd": 1}, "")) == ["vreemd: unknown"]
    assert list(misfits(schema, case | {"release": {"manner": "x"}}, "")) == ["release.manner"]
    assert list(misfits(schema, case | {"source": [{"id": "S!"}]}, "")) == ["source.0.id"]
    assert list(misfits(schema, {}, "")) == ["format: missing"]


def misfits(schema: dict[str, Any], value: Any, path: str) -> Any:
    """Give where a value does not fit; the parts of JSON Schema that the case schema uses."""
    known = {
        "$schema", "$id", "title", "description", "type", "properties", "required", "items",
        "additionalProperties", "anyOf", "enum", "const", "pattern", "maxLength", "format",
        "minLength", "minimum", "maximum", "maxItems", "minItems", "default",
    }  # fmt: skip
    assert schema.keys() <= known, schema.keys() - known
    if "anyOf" in schema:
        each = [list(misfits(one, value, path)) for one in schema["anyOf"]]
        if all(each):
            deepest = max(each, key=lambda found: max(map(len, found)))
            yield from deepest
        return
    allowed = schema.get("enum", [schema.get("const", value)])
    if not _is(schema.get("type"), value) or value not in allowed:
        yield path
    elif isinstance(value, str):
        if not re.search(schema.get("pattern", ""), value):
            yield path
    elif isinstance(value, list):
        for number, item in enumerate(value):
            yield from misfits(schema["items"], item, f"{path}.{number}")
    elif isinstance(value, dict):
        yield from _misfits_inside(schema, value, path)


def _misfits_inside(schema: dict[str, Any], value: dict[str, Any], path: str) -> Any:
    assert schema["additionalProperties"] is False
    for name in schema.get("required", ()):
        if name not in value:
            yield f"{path}.{name}: missing".lstrip(".")
    for name, item in value.items():
        inner = f"{path}.{name}".lstrip(".")
        if name not in schema["properties"]:
            yield f"{inner}: unknown"
        else:
            yield from misfits(schema["properties"][name], item, inner)


def _is(kind: str | None, value: Any) -> bool:
    kinds: dict[str | None, tuple[type, ...]] = {
        None: (object,),
        "string": (str,),
        "array": (list,),
        "object": (dict,),
        "boolean": (bool,),
        "integer": (int,),
        "null": (type(None),),
    }
    return isinstance(value, kinds[kind])


def test_the_schema_can_be_read_where_signs_are_missing() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "ui.main", "schema"],
        env={**os.environ, "PYTHONIOENCODING": "ascii"},
        cwd=ROOT,
        capture_output=True,
        check=True,
    )
    assert json.loads(done.stdout.decode("ascii"))["title"] == "Zaakbestand van Meldpoort"


def test_a_reader_that_stops_reading_gets_no_traceback() -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "ui.main", "schema"],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as running:
        assert running.stdout is not None
        assert running.stderr is not None
        running.stdout.close()
        assert running.stderr.read() == b""
    assert running.returncode == 1


# --- importeer ---


def test_a_case_file_is_imported(capsys: Capsys, command_vault: CommandVault, case_a: Path) -> None:
    told = run(capsys, "importeer", command_vault.folder, case_a, *command_vault.who)
    assert (told.code, told.err) == (0, "")
    found = re.fullmatch(r"Zaak gemaakt: (MP-\d{4}-[2-9a-z]{5})\n", told.out)
    assert found
    session = command_vault.log_in()
    try:
        (row,) = work_list.rows(session).rows
        assert row.reference == found[1]
        kept = cases.open_case(session, row.case_id).document
        assert kept == case_import.read_case_file(case_a.read_bytes())
    finally:
        access.close(session)
    assert_whole(command_vault, cases=1)


def test_account_and_passphrase_are_asked_for(
    capsys: Capsys,
    command_vault: CommandVault,
    case_a: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO(f"{command_vault.account.upper()}\n"))
    monkeypatch.setattr(getpass, "getpass", lambda _question: PASSPHRASE)
    told = run(capsys, "importeer", command_vault.folder, case_a)
    assert told.code == 0, told
    assert PASSPHRASE not in told.out + told.err


def test_nobody_at_the_keyboard(
    capsys: Capsys, command_vault: CommandVault, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO(""))
    told = run(capsys, "onderzoek", command_vault.folder)
    assert told.code == 1
    assert_clear(told.err)
    assert "--wachtzin-bestand" in told.err


@pytest.mark.parametrize("content", [f"{PASSPHRASE}\r\n", f"\ufeff{PASSPHRASE}\r\n", PASSPHRASE])
def test_a_passphrase_file_of_any_editor(
    capsys: Capsys, command_vault: CommandVault, content: str
) -> None:
    command_vault.passphrase_file.write_bytes(content.encode("utf-8"))
    assert run(capsys, "onderzoek", command_vault.folder, *command_vault.who).code == 0


@pytest.mark.parametrize(
    "content", [b"", b"\n", b"een andere zin van iemand", b"\xff\xfe\x00", bytes(5000), b"\x00"]
)
def test_a_wrong_passphrase_file(
    capsys: Capsys, command_vault: CommandVault, content: bytes
) -> None:
    command_vault.passphrase_file.write_bytes(content)
    sentence = refused(capsys, "onderzoek", command_vault.folder, *command_vault.who)
    assert "wachtzin" in sentence.lower()
    assert_whole(command_vault)


@pytest.mark.parametrize("name", ["Niemand", "a1", "", "\udcff", "Bente\x00Beheer", "x" * 100_000])
def test_an_unknown_account(capsys: Capsys, command_vault: CommandVault, name: str) -> None:
    words = ("--account", name or " ", "--wachtzin-bestand", command_vault.passphrase_file)
    sentence = refused(capsys, "onderzoek", command_vault.folder, *words)
    assert sentence == "Naam of wachtzin klopt niet. Probeer het opnieuw.\n"
    assert_whole(command_vault)


@pytest.mark.parametrize("command", ["importeer", "onderzoek"])
def test_an_interrupt_keeps_nothing_half(
    capsys: Capsys,
    command_vault: CommandVault,
    case_a: Path,
    monkeypatch: pytest.MonkeyPatch,
    command: str,
) -> None:
    from app.services.control import inspection

    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(inspection._Inspection, "seals", interrupted)
    monkeypatch.setattr(case_import, "read_case_file", interrupted)
    files = [case_a] if command == "importeer" else []
    told = run(capsys, command, command_vault.folder, *files, *command_vault.who)
    assert (told.code, told.out) == (1, "")
    assert told.err == "Afgebroken. Er is niets half opgeslagen.\n"
    monkeypatch.undo()
    assert_whole(command_vault)


def test_an_interrupt_in_the_middle_of_keeping_a_case(
    capsys: Capsys, command_vault: CommandVault, case_a: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from app.store.drafts import Drafts

    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(Drafts, "wrote", interrupted)
    told = run(capsys, "importeer", command_vault.folder, case_a, *command_vault.who)
    assert told.code == 1
    monkeypatch.undo()
    assert_whole(command_vault)


# --- onderzoek ---


def test_a_sound_vault(capsys: Capsys, command_vault: CommandVault) -> None:
    told = run(capsys, "onderzoek", command_vault.folder, *command_vault.who)
    assert (told.code, told.err) == (0, "")
    assert told.out.splitlines()[-1] == "De kluis is in orde."
    assert told.out.count("gecontroleerd: ") == 8
    assert_whole(command_vault)
