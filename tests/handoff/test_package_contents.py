"""What is in a package: zip, manifest, hashes and recipient, each refused when it is off."""

from __future__ import annotations

import io
import zipfile

import pytest
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey

from app.case import canonical
from app.case.refusal import Refusal
from app.handoff import archive, cms, manifest
from app.handoff.checking import (
    WrongHashes,
    WrongPurpose,
    WrongRecipient,
    WrongRoster,
    WrongSeals,
    WrongVersion,
    open_package,
)
from app.trust.facility import FacilityKeyPair
from tests.handoff.world import (
    PDF,
    REFERENCE,
    People,
    World,
    build_world,
    certificate,
    opened,
    set_field,
    zip_of,
)


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
    limit = archive.PACKAGE_LAYOUT["melding.json"]
    bomb = zip_of({**world.good_members, "melding.json": bytes(limit + 1)})
    assert len(bomb) < limit // 50
    with pytest.raises(archive.WrongArchive):
        opened(world, world.wrap(bomb))


def test_a_bomb_that_lies_about_its_size_is_refused(world: World) -> None:
    limit = archive.PACKAGE_LAYOUT["melding.json"]
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


def test_a_newer_format_says_so_before_anything_else(world: World) -> None:
    members = {
        "manifest.json": canonical.encode({"format": "meldpoort.package/2", "other": True}),
        "melding.xml": b"<new/>",
    }
    with pytest.raises(manifest.NewerFormat, match="nieuwere versie") as refusal:
        opened(world, world.wrap(zip_of(members)))
    assert refusal.value.values == {"theirs": 2, "ours": 1}


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
        ("paper_key", "00" * 31),
        ("seals", []),
        ("roster", ["!!"]),
        ("files.0.name", "../melding.json"),
    ],
)
def test_a_manifest_that_is_not_of_this_format_is_refused(
    world: World, path: str, value: object
) -> None:
    with pytest.raises(manifest.WrongManifest):
        opened(world, world.with_manifest(set_field(path, value)))


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
        ("reference", "MP-2026-zzzzz", WrongVersion),
        ("version", 2, WrongVersion),
        ("replaces", {"reference": REFERENCE, "version": 1}, WrongVersion),
    ],
)
def test_each_field_that_does_not_fit_has_its_own_refusal(
    world: World, path: str, value: object, refusal: type[Refusal]
) -> None:
    with pytest.raises(refusal):
        opened(world, world.with_manifest(set_field(path, value)))


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
