"""Packages that are wrong, one for every check, and files that cannot be used to check one."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from asn1crypto import cms
from cryptography.hazmat.primitives.asymmetric.rsa import generate_private_key
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from app.handoff.checking import CHECKS
from app.services.dispatch import package_check
from app.services.dispatch.certificates import add_certificate
from app.services.dispatch.exemplars import MakeExemplar, make_exemplar
from app.services.dispatch.handover import notifications
from app.services.keys import practice
from app.trust.facility import make_certificate
from tests.acceptance import walking
from tests.acceptance.attacking import assert_clear, run
from tests.conftest import PracticeVault
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
from tests.services.handing import WHY, compared

Capsys = pytest.CaptureFixture[str]


@pytest.fixture
def package(practice_vault: PracticeVault, tmp_path: Path) -> dict[str, Path]:
    """Give a package of case A as a gemeente gets it, with what it needs to check it."""
    case_id = walking.decided(practice_vault, "a")
    session = practice_vault.sessions[-1]
    keys = practice.gemeente_keys(session, "Tilburg")
    add_certificate(session, "0855", keys.certificate)
    compared(session)
    (one,) = notifications(session, case_id).notifications
    made = make_exemplar(
        session, one.id, MakeExemplar("courier", "p7m", "Tilburg", right_because=WHY)
    )
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
