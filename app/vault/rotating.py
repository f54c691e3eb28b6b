"""Rotation in the keyfile: current and next key side by side, then only the next.

In between the caller gives the database its new key. Killed at any point, opening tries both
keys and whoever comes in next finishes the work. Afterwards no file holds the older key.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from app.vault.account_keys import RandomBytes
from app.vault.keyfile import (
    KEYFILE_NAME,
    RECOVERY_READER,
    Keyfile,
    KeyPlace,
    Purpose,
    SealedKey,
    account_reader,
    check_mac,
    invitation_reader,
    read_keyfile,
    sealed_with,
    write_keyfile,
)
from app.vault.readers import KEY_BYTES, HalfRotated, VaultKeys, boxes_for, without_readers
from app.vault.replacing import pending_path, sync_folder
from app.vault.sealing import key_check
from app.vault.strict import damaged


def begin_rotation(
    folder: Path,
    keys: VaultKeys,
    gone: Iterable[str],
    random_bytes: RandomBytes,
    *,
    recovery: bytes | None = None,
) -> HalfRotated:
    """Write the keyfile with new keys beside the old, sealed to all but the accounts ``gone``.

    Those accounts lose name, slots and boxes at once. ``recovery`` is the public sealing key of
    another recovery paper that counts from now on; the earlier one opens nothing any more.
    Raises DamagedKeyfile, FolderNotWritable; then nothing has changed.
    """
    keyfile = read_keyfile(folder)
    check_mac(keyfile, keys.mac_key)
    keyfile = _without(keyfile, frozenset(gone))
    if recovery is not None:
        keyfile = replace(keyfile, readers={**keyfile.readers, RECOVERY_READER: recovery})
    fresh: dict[Purpose, bytes] = {
        "database": random_bytes(KEY_BYTES),
        "facility": random_bytes(KEY_BYTES),
    }
    places = {}
    for purpose, place in keyfile.keys.items():
        secret, key_id = fresh[purpose], random_bytes(8).hex()
        boxes = boxes_for(keyfile, purpose, key_id, secret, keyfile.readers)
        following = SealedKey(key_id, key_check(secret, keyfile.vault, purpose), boxes)
        places[purpose] = KeyPlace(place.current, following)
    write_keyfile(folder, sealed_with(replace(keyfile, keys=places), keys.database_key))
    return HalfRotated(keys.database_key, fresh["database"], keys.facility_key, fresh["facility"])


def end_rotation(folder: Path, half: HalfRotated) -> VaultKeys:
    """Write the keyfile with only the new keys, and take what a killed program left beside it.

    The database already has its new key. Raises DamagedKeyfile, FolderNotWritable.
    """
    keyfile = read_keyfile(folder)
    check_mac(keyfile, half.database_current)
    places = {
        purpose: KeyPlace(place.next if place.next is not None else place.current)
        for purpose, place in keyfile.keys.items()
    }
    write_keyfile(folder, sealed_with(replace(keyfile, keys=places), half.database_next))
    written = read_keyfile(folder)
    check_mac(written, half.database_next)
    if any(place.next is not None for place in written.keys.values()):
        raise damaged()
    drop_left_over(folder)
    return VaultKeys(half.database_next, half.facility_next)


def drop_left_over(folder: Path) -> None:
    """Take away the half written keyfile of a killed program; the caller holds the lock."""
    beside = pending_path(folder / KEYFILE_NAME)
    if beside.exists():
        beside.unlink(missing_ok=True)
        sync_folder(folder)


def _without(keyfile: Keyfile, gone: frozenset[str]) -> Keyfile:
    readers = {account_reader(one) for one in gone} | {invitation_reader(one) for one in gone}
    return replace(
        without_readers(keyfile, readers),
        accounts={id_: name for id_, name in keyfile.accounts.items() if id_ not in gone},
        slots=tuple(slot for slot in keyfile.slots if slot.account not in gone),
    )
