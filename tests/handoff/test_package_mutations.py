"""Packages with changed bytes: refused with a sentence, or exactly the same content."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.case import canonical
from app.case.refusal import Refusal
from app.handoff import cms
from tests.handoff.world import (
    PDF,
    World,
    opened,
    zip_of,
)


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


LEAVES = st.none() | st.booleans() | st.integers(-5, 10**6) | st.text(max_size=20)
VALUES = st.recursive(
    LEAVES, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner)
)


@given(st.data())
@settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_any_manifest_under_a_good_signature(world: World, data: st.DataObject) -> None:
    members = dict(world.good_members)
    value = canonical.decode(members["manifest.json"])
    field = data.draw(st.sampled_from(sorted(value)))
    value[field] = data.draw(VALUES)
    try:
        members["manifest.json"] = canonical.encode(value)
    except Refusal:
        members["manifest.json"] = json.dumps(value).encode()
    _try(world, world.wrap(zip_of(members)))
