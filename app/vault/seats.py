"""The keyfile of a second vault of one roster: the same people, other keys.

Nobody's private half is opened for it: the slots are copied as they are, and open where they
opened before, or with a workstation code that was made beforehand.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path

from app.vault.account_keys import RandomBytes
from app.vault.keyfile import (
    PURPOSES,
    RECOVERY_READER,
    Keyfile,
    KeyPlace,
    Purpose,
    SealedKey,
    Slot,
    account_reader,
    sealed_with,
    write_keyfile,
)
from app.vault.opening import own_keyfile
from app.vault.readers import KEY_BYTES, VaultKeys, with_readers
from app.vault.sealing import key_check
from app.vault.unlocked import Unlocked


def new_keys(random_bytes: RandomBytes) -> VaultKeys:
    """Make the database key and the facility key of a second vault."""
    return VaultKeys(random_bytes(KEY_BYTES), random_bytes(KEY_BYTES))


def write_second_keyfile(
    unlocked: Unlocked,
    folder: Path,
    keys: VaultKeys,
    people: Mapping[str, bytes],
    *,
    created: str,
    random_bytes: RandomBytes,
) -> None:
    """Write the keyfile of a second vault in ``folder``, for the accounts in ``people``.

    ``people`` maps each active account to its public sealing key, as the roster has it. Those
    who were only invited come later. Raises DamagedKeyfile, FolderNotWritable.
    """
    mine = own_keyfile(unlocked)
    readers = {account_reader(account): public for account, public in people.items()}
    readers[RECOVERY_READER] = mine.readers[RECOVERY_READER]
    secrets: dict[Purpose, bytes] = {
        "database": keys.database_key,
        "facility": keys.facility_key,
    }
    empty = replace(
        mine,
        created=created,
        generation=0,
        accounts={id_: name for id_, name in mine.accounts.items() if id_ in people},
        readers={},
        keys={
            purpose: KeyPlace(
                SealedKey(
                    random_bytes(8).hex(), key_check(secrets[purpose], mine.vault, purpose), {}
                )
            )
            for purpose in PURPOSES
        },
        slots=tuple(slot for slot in mine.slots if slot.account in people),
    )
    keyfile = with_readers(empty, readers, keys)
    write_keyfile(folder, sealed_with(keyfile, keys.database_key))


def enrolments(unlocked: Unlocked) -> tuple[Slot, ...]:
    """Give every workstation code that was not used yet, as the keyfile holds it."""
    return tuple(slot for slot in own_keyfile(unlocked).slots if slot.secret == "code")  # noqa: S105


def admit_people(
    unlocked: Unlocked,
    people: Mapping[str, tuple[str, bytes]],
    arrived: Iterable[Slot],
    recovery: bytes,
) -> None:
    """Let the active accounts of a roster that grew read the keys, each under its public key.

    ``people`` maps an account to its name and public sealing key; ``recovery`` is the public key
    of the recovery paper that counts. Of the ``arrived`` workstation codes those of these
    accounts are kept, in the place of earlier ones. Raises DamagedKeyfile, FolderNotWritable.
    """
    mine = own_keyfile(unlocked)
    wanted = {account_reader(account): public for account, (_, public) in people.items()}
    wanted[RECOVERY_READER] = recovery
    fresh = {name: public for name, public in wanted.items() if mine.readers.get(name) != public}
    codes = () if mine.passphrase_only else tuple(s for s in arrived if s.account in people)
    coded = {slot.account for slot in codes}
    renewed = {account for account in people if account_reader(account) in fresh}
    kept = tuple(
        slot
        for slot in mine.slots
        if not (slot.account in renewed or (slot.secret == "code" and slot.account in coded))  # noqa: S105
    )
    keyfile: Keyfile = replace(
        mine,
        accounts={**mine.accounts, **{account: name for account, (name, _) in people.items()}},
        slots=(*kept, *codes),
    )
    if fresh:
        keyfile = with_readers(keyfile, fresh, unlocked.keys)
    if keyfile != mine:
        write_keyfile(unlocked.folder, sealed_with(keyfile, unlocked.database_key))
