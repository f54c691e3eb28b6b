"""The check of a package without a vault, and the command that prints it."""

from __future__ import annotations

from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, generate_private_key
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    NoEncryption,
    PrivateFormat,
)

from app import cli
from app.handoff.checking import CHECKS
from app.services.dispatch.package_check import UnusableKey, check_package
from app.trust.facility import make_certificate
from tests.handoff.world import NOW, People, World, build_world


@pytest.fixture(scope="module")
def world() -> World:
    facility = make_certificate(
        "PI Voorbeeld", "Vught", NOW, private_key=generate_private_key(65537, 2048)
    )
    return build_world(facility, generate_private_key(65537, 2048), People())


def key_pem(key: RSAPrivateKey | ec.EllipticCurvePrivateKey) -> bytes:
    return key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())


def facility_pem(world: World) -> bytes:
    return world.facility_certificate.public_bytes(Encoding.PEM)


def test_everything_holds(world: World) -> None:
    result = check_package(
        world.made, key_pem(world.gemeente_key), facility_pem(world), world.roster.root, "0855"
    )
    assert result.ok
    assert result.opened is not None
    assert all(ok for _, ok, _ in result.lines)
    names = [name for name, _, _ in result.lines]
    assert names[: len(CHECKS)] == list(dict.fromkeys(names[: len(CHECKS)]))
    assert names[len(CHECKS) :] == [
        "Melding", "Zegel", "Zegel", "Zegel", "Vergelijk", "Papiercode",
    ]  # fmt: skip


def test_der_is_read_as_well(world: World) -> None:
    der = world.gemeente_key.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())
    assert check_package(world.made, der, world.facility.certificate).ok


def test_without_a_root_it_is_told_to_be_compared(world: World) -> None:
    result = check_package(world.made, key_pem(world.gemeente_key), facility_pem(world))
    assert any(world.roster.root in sentence for _, _, sentence in result.lines)


@pytest.mark.parametrize(
    ("root", "gemeente", "check"), [("00" * 32, None, "Rollenlijst"), (None, "0758", "Ontvanger")]
)
def test_the_first_that_does_not_hold_is_the_last_line(
    world: World, root: str | None, gemeente: str | None, check: str
) -> None:
    result = check_package(
        world.made, key_pem(world.gemeente_key), facility_pem(world), root, gemeente
    )
    assert not result.ok
    assert result.opened is None
    assert [(name, ok) for name, ok, _ in result.lines if not ok] == [(check, False)]
    assert result.lines[-1][0] == check


def test_nothing_of_the_content_is_told(world: World) -> None:
    changed = world.package(seals=(world.seal("submit", "a1"),))
    result = check_package(changed, key_pem(world.gemeente_key), facility_pem(world))
    assert not result.ok
    told = " ".join(sentence for _, _, sentence in result.lines)
    assert "MP-2026" not in told
    assert "Vries" not in told


def test_a_broken_package_is_a_line_and_no_refusal(world: World) -> None:
    result = check_package(b"x", key_pem(world.gemeente_key), facility_pem(world))
    assert [(name, ok) for name, ok, _ in result.lines] == [("Envelop", False)]


def test_keys_that_cannot_be_used_are_refused(world: World) -> None:
    good = key_pem(world.gemeente_key)
    locked = world.gemeente_key.private_bytes(
        Encoding.PEM, PrivateFormat.PKCS8, BestAvailableEncryption(b"geheim")
    )
    elliptic = key_pem(ec.generate_private_key(ec.SECP256R1()))
    for wrong in (b"", b"x", facility_pem(world), elliptic, locked):
        with pytest.raises(UnusableKey):
            check_package(world.made, wrong, facility_pem(world))
    for wrong in (b"", b"-----BEGIN CERTIFICATE-----", good):
        with pytest.raises(UnusableKey):
            check_package(world.made, good, wrong)


def run(folder: Path) -> int:
    return cli.main(
        [
            "controleer",
            str(folder / "melding.p7m"),
            "--sleutel",
            str(folder / "sleutel.pem"),
            "--inrichting",
            str(folder / "inrichting.pem"),
        ]
    )


def test_the_command(world: World, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "melding.p7m").write_bytes(world.made)
    (tmp_path / "sleutel.pem").write_bytes(key_pem(world.gemeente_key))
    (tmp_path / "inrichting.pem").write_bytes(facility_pem(world))
    assert run(tmp_path) == 0
    assert "Alles klopt." in capsys.readouterr().out
    (tmp_path / "melding.p7m").write_bytes(world.made[:-20])
    assert run(tmp_path) == 1
    assert "KLOPT NIET" in capsys.readouterr().out
    (tmp_path / "sleutel.pem").write_bytes(b"geen sleutel")
    assert run(tmp_path) == 1
    assert "geen RSA-sleutel" in capsys.readouterr().err
