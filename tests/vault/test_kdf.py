"""The cost of a guess: floor, ceiling, and what the derivation depends on."""

from __future__ import annotations

import pytest
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from hypothesis import given
from hypothesis import strategies as st

from app.case.refusal import Refusal
from app.vault.kdf import FLOOR, KdfParameters
from app.vault.refusals import WeakPassphrase
from app.vault.stretching import checked_passphrase, slot_key, stretch


def test_the_default_is_what_the_design_says() -> None:
    assert KdfParameters() == KdfParameters(memory_kib=131_072, iterations=3, lanes=1)


@pytest.mark.parametrize(
    ("memory_kib", "iterations", "lanes"),
    [
        (65_535, 3, 1),
        (65_536, 2, 1),
        (65_536, 3, 0),
        (0, 0, 0),
        (2**21, 3, 1),
        (65_536, 17, 1),
        (65_536, 3, 5),
    ],
)
def test_outside_floor_and_ceiling_is_refused(memory_kib: int, iterations: int, lanes: int) -> None:
    with pytest.raises(Refusal):
        KdfParameters(memory_kib, iterations, lanes)


def test_argon2id_gives_the_known_bytes_of_rfc_9106() -> None:
    # Section 5.3 has secret and associated data, which stretch() has not; so the same library is
    # held against that vector, and stretch() against the library.
    rfc = Argon2id(
        salt=b"\x02" * 16,
        length=32,
        iterations=3,
        lanes=4,
        memory_cost=32,
        ad=b"\x04" * 12,
        secret=b"\x03" * 8,
    ).derive(b"\x01" * 32)
    assert rfc.hex() == "0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659"
    plain = Argon2id(salt=b"s" * 16, length=32, iterations=3, lanes=1, memory_cost=65_536)
    assert stretch("wachtzin", b"s" * 16, FLOOR) == plain.derive(b"wachtzin")


def test_the_same_letters_in_another_normal_form_are_the_same_passphrase() -> None:
    assert stretch("caf\u00e9 aan zee", b"s" * 16, FLOOR) == stretch(
        "cafe\u0301 aan zee", b"s" * 16, FLOOR
    )


@given(st.binary(min_size=32, max_size=32), st.binary(min_size=32, max_size=32), st.binary())
def test_a_slot_key_needs_both_halves(stretched: bytes, secret: bytes, info: bytes) -> None:
    key = slot_key(stretched, secret, info)
    assert key != slot_key(stretched, None, info)
    assert key != slot_key(stretched, secret, info + b"x")
    assert key != slot_key(bytes(b ^ 1 for b in stretched), secret, info)
    assert key != slot_key(stretched, bytes(b ^ 1 for b in secret), info)


@pytest.mark.parametrize("weak", ["", " " * 30, "elf letters", "  elf letter  ", "\t\n"])
def test_short_and_empty_passphrases_are_refused(weak: str) -> None:
    with pytest.raises(WeakPassphrase, match="12 tekens"):
        checked_passphrase(weak)


@given(st.text(alphabet=st.characters(categories=["L", "N"]), min_size=12, max_size=200))
def test_length_is_the_only_rule(passphrase: str) -> None:
    checked_passphrase(passphrase + "aaaaaaaaaaaa")
