"""Wrapped private halves open with exactly their own passphrase, secret and place."""

from __future__ import annotations

import dataclasses
import os

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.vault import stretching
from app.vault.account_keys import AccountKeys
from app.vault.kdf import FLOOR, KdfParameters
from app.vault.keyfile import Slot
from app.vault.sealing import BoxClosed, box_context, key_check, open_box, seal_box
from app.vault.slots import SlotClosed, SlotPlace, unwrap, wrap

PLACE = SlotPlace("ab" * 16, "practice", "cd" * 32)

pytestmark = pytest.mark.usefixtures("quick")


def wrapped(keys: AccountKeys, passphrase: str, secret: bytes | None) -> Slot:
    return wrap(
        keys,
        place=PLACE,
        account="a1",
        slot_id="01" * 8,
        passphrase=passphrase,
        workstation_secret=secret,
        kdf=FLOOR,
        random_bytes=os.urandom,
    )


@given(st.text(max_size=50), st.none() | st.binary(min_size=32, max_size=32))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_round_trip(passphrase: str, secret: bytes | None) -> None:
    keys = AccountKeys.new(os.urandom)
    slot = wrapped(keys, passphrase, secret)
    opened = unwrap(slot, place=PLACE, passphrase=passphrase, workstation_secret=secret)
    assert opened.packed() == keys.packed()
    assert keys.packed()[:32] not in slot.wrapped


@given(st.binary(min_size=32, max_size=32), st.binary(min_size=32, max_size=32))
def test_another_passphrase_or_secret_opens_nothing(secret: bytes, other: bytes) -> None:
    slot = wrapped(AccountKeys.new(os.urandom), "goed", secret)
    tries: list[tuple[str, bytes | None]] = [("fout", secret), ("goed", None)]
    if other != secret:
        tries.append(("goed", other))
    for passphrase, tried in tries:
        with pytest.raises(SlotClosed):
            unwrap(slot, place=PLACE, passphrase=passphrase, workstation_secret=tried)


def test_a_slot_made_without_a_secret_refuses_one() -> None:
    slot = wrapped(AccountKeys.new(os.urandom), "goed", None)
    with pytest.raises(SlotClosed):
        unwrap(slot, place=PLACE, passphrase="goed", workstation_secret=bytes(32))


@pytest.mark.parametrize(
    "change",
    [
        {"id": "02" * 8},
        {"account": "a2"},
        {"kdf": KdfParameters(65_537, 3, 1)},
        {"salt": bytes(16)},
        {"nonce": bytes(12)},
        {"wrapped": bytes(80)},
    ],
)
def test_a_changed_slot_opens_nothing(change: dict[str, object]) -> None:
    slot = wrapped(AccountKeys.new(os.urandom), "goed", bytes(32))
    changed = dataclasses.replace(slot, **change)  # type: ignore[arg-type]
    with pytest.raises(SlotClosed):
        unwrap(changed, place=PLACE, passphrase="goed", workstation_secret=bytes(32))


@pytest.mark.parametrize(
    "place",
    [
        SlotPlace("ac" * 16, "practice", "cd" * 32),
        SlotPlace("ab" * 16, "real", "cd" * 32),
        SlotPlace("ab" * 16, "practice", "ce" * 32),
    ],
)
def test_a_slot_is_bound_to_vault_kind_and_roster(place: SlotPlace) -> None:
    slot = wrapped(AccountKeys.new(os.urandom), "goed", bytes(32))
    with pytest.raises(SlotClosed):
        unwrap(slot, place=place, passphrase="goed", workstation_secret=bytes(32))


def test_the_parameters_are_bound_even_when_they_would_give_the_same_key(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(stretching, "stretch", lambda *_: bytes(32))
    slot = wrapped(AccountKeys.new(os.urandom), "goed", bytes(32))
    weaker = dataclasses.replace(slot, kdf=KdfParameters(70_000, 4, 1))
    with pytest.raises(SlotClosed):
        unwrap(weaker, place=PLACE, passphrase="goed", workstation_secret=bytes(32))


@given(st.binary(min_size=32, max_size=32), st.binary(max_size=200))
def test_a_box_opens_for_its_reader_only(secret: bytes, rubbish: bytes) -> None:
    reader, other = AccountKeys.new(os.urandom), AccountKeys.new(os.urandom)
    context = box_context(
        vault="ab" * 16, kind="real", purpose="database", key="01" * 8, reader="account:a1"
    )
    box = seal_box(secret, reader.sealing_public, context)
    assert open_box(box, reader.sealing, context) == secret
    for closed, private, told in (
        (box, other.sealing, context),
        (box, reader.sealing, context + b" "),
        (box[:-1], reader.sealing, context),
        (box[:-1] + bytes([box[-1] ^ 1]), reader.sealing, context),
        (rubbish, reader.sealing, context),
    ):
        with pytest.raises(BoxClosed):
            open_box(closed, private, told)


def test_a_key_check_tells_keys_vaults_and_purposes_apart() -> None:
    checks = {
        key_check(key, vault, purpose)
        for key in (bytes(32), b"\x01" * 32)
        for vault in ("ab" * 16, "cd" * 16)
        for purpose in ("database", "facility")
    }
    assert len(checks) == 8
    assert AccountKeys.unpacked(bytes(64)).packed() == bytes(64)
    with pytest.raises(ValueError, match="64 bytes"):
        AccountKeys.unpacked(bytes(63))
