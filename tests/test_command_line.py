"""The command line as a person types it: what works, and what it says when it does not."""

from __future__ import annotations

import getpass
import io
import json
import os
import re
import subprocess
import sys
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from asn1crypto import cms
from cryptography.hazmat.primitives.asymmetric.rsa import generate_private_key
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from app import arguments
from app.case.model import CaseDocument
from app.handoff.checking import CHECKS
from app.services import access, case_import, cases, package_check, practice, work_list
from app.services.certificates import add_certificate
from app.services.exemplars import MakeExemplar, make_exemplar
from app.services.handover import notifications
from app.trust.facility import make_certificate
from tests.acceptance import walking
from tests.acceptance.attacking import assert_clear, assert_whole, refused, run
from tests.conftest import PASSPHRASE, CommandVault, PracticeVault
from tests.handoff.world import (
    NOW,
    PDF,
    People,
    World,
    base64_text,
    build_world,
    set_field,
    zip_of,
)

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


@pytest.mark.parametrize("words", [["--help"], ["importeer", "-h"], ["start", "--hulp"]])
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
    from app.services import inspection

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


# --- controleer ---


@pytest.fixture
def package(practice_vault: PracticeVault, tmp_path: Path) -> dict[str, Path]:
    """Give a package of case A as a gemeente gets it, with what it needs to check it."""
    case_id = walking.decided(practice_vault, "a")
    session = practice_vault.sessions[-1]
    keys = practice.gemeente_keys(session, "Tilburg")
    add_certificate(session, "0855", keys.certificate)
    (one,) = notifications(session, case_id).notifications
    made = make_exemplar(session, one.id, MakeExemplar("courier", "p7m", "Tilburg"))
    assert made.data is not None
    files = {
        "pakket": made.data,
        "sleutel": keys.private_key,
        "inrichting": practice.facility_certificate(session),
        "ander": practice.gemeente_keys(session, "Breda").private_key,
        "gemeente": keys.certificate,
    }
    for name, data in files.items():
        (tmp_path / name).write_bytes(data)
    return {name: tmp_path / name for name in files}


def check(capsys: Capsys, package: dict[str, Path], **other: Path) -> Any:
    files = package | other
    return run(
        capsys, "controleer", files["pakket"],
        "--sleutel", files["sleutel"], "--inrichting", files["inrichting"],
    )  # fmt: skip


def test_a_package_is_checked_and_a_bad_one_is_found(
    capsys: Capsys, package: dict[str, Path], tmp_path: Path
) -> None:
    told = check(capsys, package)
    assert (told.code, told.err) == (0, ""), told
    assert told.out.splitlines()[-1] == "Alles klopt."
    assert all(line.startswith("klopt: ") for line in told.out.splitlines()[:-1])
    data = package["pakket"].read_bytes()
    bad = tmp_path / "slecht.p7m"
    wrong = {
        "empty": b"",
        "text": b"geen pakket",
        "half": data[: len(data) // 2],
        "cut": data[:-1],
        "longer": data + b"x",
        "flipped at the end": data[:-100] + bytes([data[-100] ^ 1]) + data[-99:],
        "flipped in the middle": data[: len(data) // 2] + b"\0\1" + data[len(data) // 2 + 2 :],
        "flipped in its key": data.replace(sealed_key(data), bytes(len(sealed_key(data)))),
        "a certificate": package["gemeente"].read_bytes(),
        "zip": b"PK\x03\x04" + bytes(100),
    }
    for name, content in wrong.items():
        bad.write_bytes(content)
        told = check(capsys, package, pakket=bad)
        assert told.code == 1, name
        last, verdict = told.out.splitlines()[-2:]
        assert last.startswith("KLOPT NIET: "), name
        assert_clear(last.partition(". ")[2])
        assert verdict == "Gebruik dit bestand niet."
        assert "Donkersloot" not in told.out
    for name, other in {"ander": "Envelop", "gemeente": ""}.items():
        told = check(capsys, package, sleutel=package[name])
        assert told.code == 1
        assert other in told.out
    told = check(capsys, package, inrichting=package["gemeente"])
    assert told.code == 1
    assert "KLOPT NIET: Handtekening" in told.out


def sealed_key(package: bytes) -> bytes:
    """Give the key of the content as it is encrypted for the gemeente."""
    recipients = cms.ContentInfo.load(package)["content"]["recipient_infos"]
    key = recipients[0].chosen["encrypted_key"].native
    assert isinstance(key, bytes)
    return key


@pytest.fixture(scope="module")
def world() -> World:
    facility = make_certificate(
        "PI Voorbeeld", "Vught", NOW, private_key=generate_private_key(65537, 2048)
    )
    return build_world(facility, generate_private_key(65537, 2048), People())


def bad_packages(world: World) -> dict[str, bytes]:
    """Give for every check a package that fails on it, made by somebody with the real keys."""
    first = world.contents.seals[0]
    changed = {**world.good_members, "melding.pdf": PDF + b"x"}
    stranger = make_certificate("PI X", "Y", NOW, private_key=generate_private_key(65537, 2048))
    return {
        "Envelop": world.made[:-1],
        "Handtekening": build_world(stranger, world.gemeente_key, People()).made,
        "Inhoud": world.wrap(b"geen zip"),
        "Format": world.with_manifest(set_field("format", "meldpoort.package/2")),
        "Bestanden": world.wrap(zip_of(changed)),
        "Ontvanger": world.with_manifest(set_field("recipient.public_key", "00" * 32)),
        "Doel": world.with_manifest(set_field("purpose", "reply")),
        "Rollenlijst": world.with_manifest(set_field("roster.0", base64_text(b"{}"))),
        "Zegels": world.package(seals=(first, replace(first, account="a2"))),
        "Vier ogen": world.package(seals=(first, world.seal("approve", "a1"))),
        "Versie": world.with_manifest(set_field("version", 2)),
    }


def test_every_check_has_a_package_that_fails_on_it(
    capsys: Capsys, world: World, tmp_path: Path
) -> None:
    files = {name: tmp_path / name for name in ("pakket", "sleutel", "inrichting")}
    files["sleutel"].write_bytes(
        world.gemeente_key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    )
    files["inrichting"].write_bytes(world.facility_certificate.public_bytes(Encoding.PEM))
    bad = bad_packages(world)
    assert len(bad) == len(CHECKS)
    for number, (name, content) in enumerate(bad.items()):
        files["pakket"].write_bytes(content)
        told = check(capsys, files)
        assert (told.code, told.err) == (1, "")
        lines = told.out.splitlines()
        assert [line.partition(":")[0] for line in lines[:-2]] == ["klopt"] * number, name
        assert lines[-2].startswith(f"KLOPT NIET: {name}. ")
        assert_clear(lines[-2].partition(". ")[2])
        assert lines[-1] == "Gebruik dit bestand niet."


@pytest.mark.parametrize("which", ["pakket", "sleutel", "inrichting"])
def test_files_of_a_check_that_cannot_be_read(capsys: Capsys, tmp_path: Path, which: str) -> None:
    files = {name: tmp_path / name for name in ("pakket", "sleutel", "inrichting")}
    for path in files.values():
        path.write_bytes(b"")
    files[which].unlink()
    assert "bestaat niet" in check(capsys, files).err
    files[which].mkdir()
    told = check(capsys, files)
    assert told.code == 1
    assert "is geen bestand" in told.err
    files[which].rmdir()
    with files[which].open("wb") as file:
        file.truncate(65 * 1024 * 1024)
    told = check(capsys, files)
    assert told.code == 1
    assert "groter dan" in told.err
    assert_clear(told.err)


def test_the_check_says_the_same_without_a_command(package: dict[str, Path]) -> None:
    data = {name: path.read_bytes() for name, path in package.items()}
    assert package_check.check_package(data["pakket"], data["sleutel"], data["inrichting"]).ok
    wrong = package_check.check_package(data["pakket"], data["ander"], data["inrichting"])
    assert (wrong.ok, wrong.opened) == (False, None)


# --- onderzoek ---


def test_a_sound_vault(capsys: Capsys, command_vault: CommandVault) -> None:
    told = run(capsys, "onderzoek", command_vault.folder, *command_vault.who)
    assert (told.code, told.err) == (0, "")
    assert told.out.splitlines()[-1] == "De kluis is in orde."
    assert told.out.count("gecontroleerd: ") == 6
    assert_whole(command_vault)
