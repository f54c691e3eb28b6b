"""Packages: made, opened with the real openssl, in an envelope and with a signature."""

from __future__ import annotations

import shutil
import subprocess
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from app.case import canonical
from app.case.refusal import Refusal
from app.handoff import checking, cms, manifest
from app.handoff.checking import (
    CHECKS,
    checks,
    open_package,
)
from app.trust.facility import make_certificate
from app.trust.seals import Statement
from tests.handoff.world import (
    NOTIFICATION_ID,
    NOW,
    PDF,
    SALT,
    World,
    base64_text,
    certificate,
    opened,
    zip_of,
)


def test_opens_what_it_makes(world: World) -> None:
    result = opened(world, world.package(), gemeente="0855", roster_root=world.roster.root)
    assert result.notification == world.contents.notification
    assert result.letter == PDF
    assert result.manifest.exemplar == 2
    assert result.roster_root == world.roster.root
    assert [(a.act, a.account, a.name) for a in result.approvals] == [
        ("submit", "a1", "M. de Vries"),
        ("decide", "a2", "T. Bakker"),
        ("decide", "a2", "T. Bakker"),
    ]


def test_every_check_is_done_in_the_order_that_is_published(world: World) -> None:
    steps = checks(world.package(), world.gemeente_key, world.facility_certificate)
    assert tuple(steps) == CHECKS


def test_openssl_opens_and_verifies(world: World, tmp_path: Path) -> None:
    openssl = shutil.which("openssl")
    assert openssl is not None, "this test needs the openssl program"
    (tmp_path / "melding.p7m").write_bytes(world.package())
    (tmp_path / "sleutel.pem").write_bytes(
        world.gemeente_key.private_bytes(
            Encoding.PEM, PrivateFormat.TraditionalOpenSSL, NoEncryption()
        )
    )
    (tmp_path / "inrichting.pem").write_bytes(world.facility_certificate.public_bytes(Encoding.PEM))
    run = [
        "cms -decrypt -inform DER -in melding.p7m -inkey sleutel.pem -out ondertekend.der",
        (
            "cms -verify -inform DER -in ondertekend.der -binary -nointern -noverify"
            " -certfile inrichting.pem -out melding.zip"
        ),
    ]
    page = (Path(__file__).parents[2] / "docs" / "package.md").read_text("utf-8")
    for command in run:
        assert f"openssl {command}" in page.replace("\\\n  ", ""), "the page documents it"
        subprocess.run([openssl, *command.split()], cwd=tmp_path, check=True, capture_output=True)
    with zipfile.ZipFile(tmp_path / "melding.zip") as zipped:
        assert zipped.namelist() == ["melding.pdf", "melding.json", "manifest.json"]
        assert zipped.read("melding.json") == world.contents.notification
        assert zipped.read("melding.pdf") == PDF


def test_openssl_refuses_another_signer(
    world: World, other_key: RSAPrivateKey, tmp_path: Path
) -> None:
    forged = make_certificate("PI Voorbeeld", "Vught", NOW, private_key=other_key)
    world_of_forger = replace(world, facility=forged)
    signed = cms.decrypt(world_of_forger.package(), world.gemeente_key)
    (tmp_path / "ondertekend.der").write_bytes(signed)
    (tmp_path / "inrichting.pem").write_bytes(world.facility_certificate.public_bytes(Encoding.PEM))
    command = (
        "openssl cms -verify -inform DER -in ondertekend.der -binary -nointern -noverify"
        " -certfile inrichting.pem -out melding.zip"
    )
    result = subprocess.run(command.split(), cwd=tmp_path, check=False, capture_output=True)
    assert result.returncode != 0


def test_the_salt_of_another_notification_is_not_inside(world: World) -> None:
    listed = canonical.decode(world.good_members["manifest.json"])
    assert listed["salt"] == SALT.hex()
    assert listed["notification"] == NOTIFICATION_ID
    assert listed["replaces"] is None


def test_the_same_content_gives_the_same_zip(world: World) -> None:
    first, second = (cms.decrypt(world.package(), world.gemeente_key) for _ in range(2))
    assert cms.verified_content(first, world.facility_certificate) == cms.verified_content(
        second, world.facility_certificate
    )


def test_only_as_much_roster_as_the_seals_need(world: World) -> None:
    listed = canonical.decode(world.good_members["manifest.json"])
    assert listed["roster"] == [base64_text(e.content) for e in world.roster.entries]


def test_the_page_names_every_field() -> None:
    page = (Path(__file__).parents[2] / "docs" / "package.md").read_text("utf-8")
    names = {
        *manifest.Manifest.model_fields,
        *(f"recipient.{name}" for name in manifest.Recipient.model_fields),
        *manifest.File.model_fields,
        *manifest.SealRecord.model_fields,
        *Statement.model_fields,
    } - {"recipient"}
    assert [name for name in sorted(names) if f"`{name}`" not in page] == []


def test_another_key_opens_nothing(world: World, other_key: RSAPrivateKey) -> None:
    with pytest.raises(Refusal, match=r"sleutel|pakket|ondertekening"):
        open_package(world.made, other_key, world.facility_certificate)


@pytest.mark.parametrize("data", [b"", b"0", b"%PDF-1.7", b"PK\x03\x04", b"0\x80" * 50_000])
def test_something_else_is_no_package(world: World, data: bytes) -> None:
    with pytest.raises(cms.NotAnEnvelope):
        opened(world, data)


def test_too_large_a_file_is_not_read(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(checking, "LARGEST_PACKAGE", 100)
    with pytest.raises(cms.NotAnEnvelope, match="te groot"):
        opened(world, world.made)


def test_two_recipients_are_refused(world: World, other_key: RSAPrivateKey) -> None:
    from cryptography.hazmat.primitives.ciphers import algorithms
    from cryptography.hazmat.primitives.serialization import pkcs7

    builder = pkcs7.PKCS7EnvelopeBuilder().set_data(cms.decrypt(world.made, world.gemeente_key))
    builder = builder.add_recipient(world.gemeente).add_recipient(certificate(other_key))
    builder = builder.set_content_encryption_algorithm(algorithms.AES256)
    data = builder.encrypt(Encoding.DER, [pkcs7.PKCS7Options.Binary])
    with pytest.raises(cms.NotAnEnvelope):
        opened(world, data)


def test_a_weaker_cipher_is_refused(world: World) -> None:
    from cryptography.hazmat.primitives.ciphers import algorithms
    from cryptography.hazmat.primitives.serialization import pkcs7

    builder = pkcs7.PKCS7EnvelopeBuilder().set_data(cms.decrypt(world.made, world.gemeente_key))
    builder = builder.add_recipient(world.gemeente)
    builder = builder.set_content_encryption_algorithm(algorithms.AES128)
    data = builder.encrypt(Encoding.DER, [pkcs7.PKCS7Options.Binary])
    with pytest.raises(cms.NotAnEnvelope):
        opened(world, data)


def test_a_forged_facility_certificate_is_refused(world: World, other_key: RSAPrivateKey) -> None:
    forged = make_certificate("PI Voorbeeld", "Vught", NOW, private_key=other_key)
    with pytest.raises(cms.WrongSignature, match="dat u vertrouwt"):
        opened(world, replace(world, facility=forged).package())


def test_the_pinned_certificate_with_another_key_is_refused(
    world: World, other_key: RSAPrivateKey
) -> None:
    signed = cms.sign(b"x", world.facility_certificate, other_key)
    with pytest.raises(cms.WrongSignature):
        opened(world, cms.encrypt(signed, world.gemeente))


@pytest.mark.parametrize(
    "spoil",
    ["two_signers", "no_attributes", "sha512", "detached", "no_certificate", "unsigned"],
)
def test_other_signed_data_is_refused(world: World, other_key: RSAPrivateKey, spoil: str) -> None:
    from cryptography.hazmat.primitives import hashes
    from cryptography.hazmat.primitives.serialization import pkcs7

    content = zip_of(world.good_members)
    builder = pkcs7.PKCS7SignatureBuilder().set_data(content)
    method = hashes.SHA512() if spoil == "sha512" else hashes.SHA256()
    builder = builder.add_signer(world.facility_certificate, world.facility_key, method)
    if spoil == "two_signers":
        builder = builder.add_signer(certificate(other_key), other_key, hashes.SHA256())
    options = [pkcs7.PKCS7Options.Binary]
    options += {
        "no_attributes": [pkcs7.PKCS7Options.NoAttributes],
        "detached": [pkcs7.PKCS7Options.DetachedSignature],
        "no_certificate": [pkcs7.PKCS7Options.NoCerts],
    }.get(spoil, [])
    signed = content if spoil == "unsigned" else builder.sign(Encoding.DER, options)
    with pytest.raises(cms.WrongSignature):
        opened(world, cms.encrypt(signed, world.gemeente))


def test_content_that_was_swapped_under_a_signature_is_refused(world: World) -> None:
    signed = cms.decrypt(world.made, world.gemeente_key)
    zipped = cms.verified_content(signed, world.facility_certificate)
    place = signed.index(zipped) + len(zipped) // 2
    swapped = signed[:place] + bytes([signed[place] ^ 1]) + signed[place + 1 :]
    with pytest.raises(cms.WrongSignature):
        opened(world, cms.encrypt(swapped, world.gemeente))
