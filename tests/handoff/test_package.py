"""Packages: made, opened with the real openssl, and refused when anything in them is off."""

from __future__ import annotations

import io
import shutil
import subprocess
import zipfile
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.case import canonical
from app.case.refusal import Refusal
from app.handoff import archive, checking, cms, manifest
from app.handoff.checking import (
    CHECKS,
    OnePerson,
    Opened,
    WrongHashes,
    WrongPurpose,
    WrongRecipient,
    WrongRoster,
    WrongSeals,
    WrongVersion,
    checks,
    open_package,
)
from app.trust.facility import FacilityKeyPair, make_certificate
from app.trust.seals import make_seal
from tests.handoff.world import (
    NOTIFICATION_ID,
    NOW,
    PDF,
    REFERENCE,
    SALT,
    People,
    World,
    base64_text,
    build_world,
    certificate,
    notification_bytes,
    statement,
    zip_of,
)


def opened(world: World, data: bytes, **known: Any) -> Opened:
    return open_package(data, world.gemeente_key, world.facility_certificate, **known)


def test_opens_what_it_makes(world: World) -> None:
    result = opened(world, world.package(), gemeente="0855", roster_root=world.roster.root)
    assert result.notification == world.contents.notification
    assert result.letter == PDF
    assert result.manifest.exemplar == 2
    assert result.roster_root == world.roster.root
    assert [(a.act, a.account, a.name) for a in result.approvals] == [
        ("submit", "a1", "M. de Vries"),
        ("approve", "a2", "T. Bakker"),
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


# --- envelope -------------------------------------------------------------------------------


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


# --- signature ------------------------------------------------------------------------------


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


# --- zip ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "extra",
    ["../melding.pdf", "/etc/passwd", "melding.pdf/", "C:\\melding.pdf", "a/b", "melding.PDF"],
)
def test_other_names_in_the_zip_are_refused(world: World, extra: str) -> None:
    with pytest.raises(archive.WrongArchive):
        opened(world, world.wrap(zip_of({**world.good_members, extra: b"x"})))


def test_a_member_that_is_missing_or_moved_is_refused(world: World) -> None:
    members = world.good_members
    short = {name: data for name, data in members.items() if name != "melding.pdf"}
    turned = dict(reversed(list(members.items())))
    for wrong in (short, turned, {}):
        with pytest.raises(archive.WrongArchive):
            opened(world, world.wrap(zip_of(wrong)))


def test_a_member_twice_is_refused(world: World) -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as zipped:
        for name, content in world.good_members.items():
            zipped.writestr(name, content)
        with pytest.warns(UserWarning, match="Duplicate"):
            zipped.writestr("melding.json", b"{}")
    with pytest.raises(archive.WrongArchive):
        opened(world, world.wrap(buffer.getvalue()))


def test_a_bomb_is_refused_before_it_is_inflated(world: World) -> None:
    limit = archive.LIMITS["melding.json"]
    bomb = zip_of({**world.good_members, "melding.json": bytes(limit + 1)})
    assert len(bomb) < limit // 50
    with pytest.raises(archive.WrongArchive):
        opened(world, world.wrap(bomb))


def test_a_bomb_that_lies_about_its_size_is_refused(world: World) -> None:
    limit = archive.LIMITS["melding.json"]
    content = bytes(limit * 2)
    zipped = zip_of({**world.good_members, "melding.json": content})
    lying = zipped.replace(len(content).to_bytes(4, "little"), (100).to_bytes(4, "little"))
    assert lying != zipped
    with pytest.raises(archive.WrongArchive):
        opened(world, world.wrap(lying))


def test_a_stored_zip_is_read_as_well(world: World) -> None:
    members = world.good_members
    assert opened(world, world.wrap(zip_of(members, zipfile.ZIP_STORED))).letter == PDF


def test_another_method_is_refused(world: World) -> None:
    with pytest.raises(archive.WrongArchive):
        opened(world, world.wrap(zip_of(world.good_members, zipfile.ZIP_BZIP2)))


# --- manifest -------------------------------------------------------------------------------


def test_a_newer_format_says_so_before_anything_else(world: World) -> None:
    members = {
        "manifest.json": canonical.encode({"format": "meldpoort.package/2", "other": True}),
        "melding.xml": b"<new/>",
    }
    with pytest.raises(manifest.NewerFormat, match="nieuwere versie") as refusal:
        opened(world, world.wrap(zip_of(members)))
    assert refusal.value.values == {"theirs": 2, "ours": 1}


def _set(path: str, value: Any) -> Any:
    def change(listed: dict[str, Any]) -> None:
        *steps, last = path.split(".")
        target: Any = listed
        for step in steps:
            target = target[int(step) if step.isdigit() else step]
        target[int(last) if last.isdigit() else last] = value

    return change


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("format", "meldpoort.package/0"),
        ("format", 1),
        ("extra", "x"),
        ("version", "1"),
        ("version", 0),
        ("salt", "zz"),
        ("reference", "MP-2026-ABCDE"),
        ("seals", []),
        ("roster", ["!!"]),
        ("files.0.name", "../melding.json"),
    ],
)
def test_a_manifest_that_is_not_of_this_format_is_refused(
    world: World, path: str, value: object
) -> None:
    with pytest.raises(manifest.WrongManifest):
        opened(world, world.with_manifest(_set(path, value)))


def test_a_manifest_that_is_not_canonical_is_refused(world: World) -> None:
    members = dict(world.good_members)
    members["manifest.json"] += b"\n"
    with pytest.raises(manifest.WrongManifest):
        opened(world, world.wrap(zip_of(members)))


@pytest.mark.parametrize(
    ("path", "value", "refusal"),
    [
        ("files.0.sha256", "00" * 32, WrongHashes),
        ("files.1.size", 5, WrongHashes),
        ("files.1.name", "melding.json", WrongHashes),
        ("recipient.gemeente", "0758", WrongRecipient),
        ("recipient.public_key", "00" * 32, WrongRecipient),
        ("purpose", "reply", WrongPurpose),
        ("sender_certificate", "00" * 32, WrongPurpose),
        ("practice", True, WrongRoster),
        ("salt", "11" * 32, WrongSeals),
        ("notification", "34" * 16, WrongSeals),
        ("reference", "MP-2026-zzzzz", WrongVersion),
        ("version", 2, WrongVersion),
        ("replaces", {"reference": REFERENCE, "version": 1}, WrongVersion),
    ],
)
def test_each_field_that_does_not_fit_has_its_own_refusal(
    world: World, path: str, value: object, refusal: type[Refusal]
) -> None:
    with pytest.raises(refusal):
        opened(world, world.with_manifest(_set(path, value)))


def test_a_letter_that_was_swapped_is_refused(world: World) -> None:
    with pytest.raises(WrongHashes):
        opened(world, world.wrap(zip_of({**world.good_members, "melding.pdf": b"%PDF-1.7 other"})))


def test_the_manifest_of_another_gemeente_is_refused(
    world: World, facility: FacilityKeyPair, gemeente_key: RSAPrivateKey
) -> None:
    other = build_world(
        facility, gemeente_key, People(), recipient={"code": "0758", "gemeente": "Breda"}
    )
    mixed = {**world.good_members, "manifest.json": other.members()["manifest.json"]}
    with pytest.raises(WrongHashes):
        opened(world, world.wrap(zip_of(mixed)))
    with pytest.raises(WrongRecipient):
        opened(world, other.package())


def test_a_package_encrypted_again_for_another_key_is_refused(
    world: World, other_key: RSAPrivateKey
) -> None:
    signed = cms.decrypt(world.made, world.gemeente_key)
    with pytest.raises(WrongRecipient):
        open_package(
            cms.encrypt(signed, certificate(other_key)), other_key, world.facility_certificate
        )


def test_the_gemeente_knows_its_own_code(world: World) -> None:
    with pytest.raises(WrongRecipient):
        opened(world, world.package(), gemeente="0758")


# --- roster and seals -----------------------------------------------------------------------


def test_another_root_is_refused(world: World) -> None:
    with pytest.raises(WrongRoster):
        opened(world, world.package(), roster_root="00" * 32)


def test_a_roster_entry_that_was_changed_is_refused(world: World) -> None:
    changed = bytearray(world.roster.entries[0].content)
    changed[changed.index(b"M. de Vries")] ^= 1
    with pytest.raises(WrongRoster):
        opened(world, world.with_manifest(_set("roster.0", base64_text(bytes(changed)))))


def test_seals_of_another_roster_are_refused(world: World) -> None:
    others = People(maker=Ed25519PrivateKey.from_private_bytes(b"q" * 32)).roster()
    entry = base64_text(others.entries[0].content)
    with pytest.raises(WrongSeals):
        opened(world, world.with_manifest(_set("roster.0", entry)))


def test_a_key_that_is_not_in_the_roster_is_refused(world: World) -> None:
    made = statement(world.roster, world.contents.notification, "approve", "a2")
    forged = make_seal(made, Ed25519PrivateKey.from_private_bytes(b"z" * 32))
    with pytest.raises(WrongSeals):
        opened(world, world.package(seals=(world.contents.seals[0], forged)))


def test_an_account_that_is_not_in_the_roster_is_refused(world: World) -> None:
    made = statement(world.roster, world.contents.notification, "approve", "a9")
    forged = make_seal(made, world.people.approver)
    with pytest.raises(WrongSeals):
        opened(world, world.package(seals=(world.contents.seals[0], forged)))


def test_swapped_seals_are_refused(world: World) -> None:
    def swap(listed: dict[str, Any]) -> None:
        first, second = listed["seals"][:2]
        first["signature"], second["signature"] = second["signature"], first["signature"]

    with pytest.raises(WrongSeals):
        opened(world, world.with_manifest(swap))


def test_seals_over_another_notification_are_refused(world: World) -> None:
    other = notification_bytes(subject="Iets anders")
    seals = tuple(
        make_seal(
            statement(world.roster, other, act, account),
            world.people.maker if account == "a1" else world.people.approver,
        )
        for act, account in (("submit", "a1"), ("approve", "a2"))
    )
    with pytest.raises(WrongSeals, match="andere melding"):
        opened(world, world.package(seals=seals))


def test_seals_of_two_versions_of_a_case_are_refused(world: World) -> None:
    seals = (
        world.seal("submit", "a1"),
        world.seal("approve", "a2", case_version_hash="77" * 32),
    )
    with pytest.raises(WrongSeals, match="horen niet bij elkaar"):
        opened(world, world.package(seals=seals))


@pytest.mark.parametrize(
    "acts",
    [
        [("submit", "a1")],
        [("approve", "a2")],
        [("submit", "a1"), ("approve", "a1")],
        [("submit", "a2"), ("decide", "a2")],
        [("submit", "a1"), ("approve", "a2"), ("decide", "a1")],
        [("submit", "a1"), ("approve", "a2"), ("not-notify", "a2")],
        [("submit", "a1"), ("submit", "a2"), ("approve", "a2")],
    ],
)
def test_one_person_is_not_enough(world: World, acts: list[tuple[str, str]]) -> None:
    seals = tuple(world.seal(act, account) for act, account in acts)
    with pytest.raises(OnePerson):
        opened(world, world.package(seals=seals))


def test_two_seals_of_two_people_are_enough(world: World) -> None:
    seals = (world.seal("submit", "a1"), world.seal("approve", "a2"))
    assert len(opened(world, world.package(seals=seals)).approvals) == 2


def test_a_practice_package_never_passes_for_a_real_one(
    facility: FacilityKeyPair, gemeente_key: RSAPrivateKey
) -> None:
    practice = build_world(facility, gemeente_key, People(practice=True), practice=True)
    assert opened(practice, practice.package()).manifest.practice
    with pytest.raises(WrongRoster):
        opened(practice, practice.package(practice=False))


def test_what_it_replaces_stands_in_the_letter_too(
    facility: FacilityKeyPair, gemeente_key: RSAPrivateKey
) -> None:
    replaces = {"reference": REFERENCE, "text": "Deze melding vervangt v1.", "version": 1}
    world = build_world(facility, gemeente_key, People(), replaces=replaces)
    assert opened(world, world.package(replaces=(REFERENCE, 1))).manifest.replaces is not None
    with pytest.raises(WrongVersion):
        opened(world, world.made)


# --- mutations ------------------------------------------------------------------------------


def _try(world: World, data: bytes) -> None:
    """Whatever happens to the bytes: a refusal, or exactly the same content."""
    try:
        result = opened(world, data)
    except Refusal as refusal:
        assert str(refusal).endswith(".")
        return
    assert result.notification == world.contents.notification
    assert result.letter == PDF


def test_a_flipped_byte_in_every_region(world: World) -> None:
    data = world.made
    for place in range(0, len(data), max(1, len(data) // 150)):
        _try(world, data[:place] + bytes([data[place] ^ 0x20]) + data[place + 1 :])


@given(st.data())
@settings(
    max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_mutated_packages(world: World, data: st.DataObject) -> None:
    package = bytearray(world.made)
    for _ in range(data.draw(st.integers(1, 4))):
        place = data.draw(st.integers(0, len(package) - 1))
        kind = data.draw(st.sampled_from(["flip", "cut", "double", "insert"]))
        if kind == "flip":
            package[place] ^= data.draw(st.integers(1, 255))
        elif kind == "cut":
            del package[place : place + data.draw(st.integers(1, 50))]
        elif kind == "double":
            package[place:place] = package[place : place + 20]
        else:
            package[place:place] = data.draw(st.binary(min_size=1, max_size=20))
    _try(world, bytes(package))


@given(st.data())
@settings(
    max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_mutated_signed_data(world: World, data: st.DataObject) -> None:
    signed = bytearray(
        cms.sign(zip_of(world.good_members), world.facility_certificate, world.facility_key)
    )
    place = data.draw(st.integers(0, len(signed) - 1))
    signed[place] ^= data.draw(st.integers(1, 255))
    _try(world, cms.encrypt(bytes(signed), world.gemeente))


@given(st.data())
@settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_mutated_zips_under_a_good_signature(world: World, data: st.DataObject) -> None:
    zipped = bytearray(zip_of(world.good_members))
    for _ in range(data.draw(st.integers(1, 3))):
        zipped[data.draw(st.integers(0, len(zipped) - 1))] ^= data.draw(st.integers(1, 255))
    _try(world, world.wrap(bytes(zipped)))


def test_a_key_that_is_not_of_the_facility_certificate_signs_nothing(
    world: World, other_key: RSAPrivateKey
) -> None:
    wrong = other_key.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())
    with pytest.raises(ValueError, match="of its certificate"):
        replace(world, facility=replace(world.facility, private_key=wrong)).package()
