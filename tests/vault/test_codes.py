"""Codes on paper: round trip, forgiving typing, and every typo found."""

from __future__ import annotations

import os

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.vault.codes import ALPHABET, NotACode, decode_code, encode_code
from app.vault.invitation import Invitation
from app.vault.recovery import RecoveryKey, check_typed_back
from app.vault.refusals import WrongCode, WrongRecoveryKey

VAULT = "00112233445566778899aabbccddeeff"
OTHER_VAULT = "ffeeddccbbaa99887766554433221100"


@given(st.binary(min_size=15, max_size=15))
def test_round_trip(payload: bytes) -> None:
    code = encode_code(payload, "proef", 20)
    assert decode_code(code, "proef", 15, 20) == payload
    typed = code.lower().replace("-", " ").replace("1", "l").replace("0", "o")
    assert decode_code(typed, "proef", 15, 20) == payload
    with pytest.raises(NotACode):
        decode_code(code, "iets anders", 15, 20)


@given(st.text(max_size=300))
def test_any_text_is_read_or_refused(text: str) -> None:
    with pytest.raises(NotACode):
        decode_code(text, "proef", 15, 20)


def test_payload_and_checksum_fill_characters() -> None:
    with pytest.raises(ValueError, match="whole characters"):
        encode_code(b"abc", "proef", 20)


def test_an_activation_code_carries_at_least_100_bits_and_reads_well() -> None:
    invitation = Invitation.new(os.urandom)
    code = invitation.printed()
    assert len(invitation.secret) * 8 >= 100
    assert [len(group) for group in code.split("-")] == [4] * 7
    assert Invitation.read(code) == invitation
    assert set(code) <= set(ALPHABET) | {"-"}


def test_every_single_typo_and_swap_in_a_code_is_found() -> None:
    code = Invitation(bytes(range(15))).printed().replace("-", "")
    for place, right in enumerate(code):
        for wrong in ALPHABET:
            if wrong != right:
                with pytest.raises(WrongCode):
                    Invitation.read(code[:place] + wrong + code[place + 1 :])
        if place and code[place - 1] != right:
            swapped = code[: place - 1] + right + code[place - 1] + code[place + 1 :]
            with pytest.raises(WrongCode):
                Invitation.read(swapped)
        with pytest.raises(WrongCode):
            Invitation.read(code[:place] + code[place + 1 :])


@given(st.binary(min_size=32, max_size=32))
def test_recovery_key_round_trip(secret: bytes) -> None:
    key = RecoveryKey(VAULT, secret)
    printed = key.printed()
    assert [len(group) for group in printed.split("-")] == [4] * 16
    assert RecoveryKey.read(printed, VAULT) == key
    assert RecoveryKey.read(printed.lower().replace("-", "\n"), VAULT) == key
    check_typed_back(printed, key)


def test_three_messages() -> None:
    key = RecoveryKey.new(VAULT, os.urandom)
    assert RecoveryKey.read(key.printed(), VAULT).secret == key.secret
    with pytest.raises(WrongRecoveryKey, match="andere kluis"):
        RecoveryKey.read(key.printed(), OTHER_VAULT)
    with pytest.raises(WrongRecoveryKey, match="geen herstelsleutel"):
        RecoveryKey.read(key.printed()[:-1], VAULT)
    code = Invitation.new(os.urandom).printed()
    with pytest.raises(WrongRecoveryKey, match="geen herstelsleutel"):
        RecoveryKey.read(code, VAULT)
    with pytest.raises(WrongRecoveryKey, match="andere kluis"):
        check_typed_back(RecoveryKey.new(VAULT, os.urandom).printed(), key)


def test_every_single_typo_in_a_recovery_key_is_found() -> None:
    printed = RecoveryKey(VAULT, bytes(range(32))).printed().replace("-", "")
    for place, right in enumerate(printed):
        wrong = ALPHABET[(ALPHABET.index(right) + 7) % 32]
        with pytest.raises(WrongRecoveryKey, match="geen herstelsleutel"):
            RecoveryKey.read(printed[:place] + wrong + printed[place + 1 :], VAULT)


def test_the_keys_behind_codes_depend_on_vault_root_and_account() -> None:
    invitation = Invitation(bytes(15))
    made = {
        invitation.keys(vault=v, roster_root=r, account=a).packed()
        for v in (VAULT, OTHER_VAULT)
        for r in ("aa" * 32, "bb" * 32)
        for a in ("a2", "a3")
    }
    assert len(made) == 8
    assert RecoveryKey(VAULT, bytes(32)).keys() != RecoveryKey(OTHER_VAULT, bytes(32)).keys()
    assert "0000" not in repr(invitation)
