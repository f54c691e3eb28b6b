"""Writing a slot for this workstation: the secret into the keyring, the slot into the keyfile."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from app.vault.account_keys import AccountKeys
from app.vault.keyfile import LONGEST_LABEL, Keyfile, sealed_with, write_keyfile
from app.vault.refusals import KeyringFailed
from app.vault.secrets import WorkstationSecrets, secret_name
from app.vault.slots import SECRET_BYTES, SlotPlace, wrap
from app.vault.unlocked import Workstation
from app.vault.wiping import Secret


def write_with_slot(
    folder: Path,
    keyfile: Keyfile,
    mac_key: Secret,
    *,
    account: str,
    keys: AccountKeys,
    passphrase: str,
    workstation: Workstation,
) -> str:
    """Wrap the account's keys for this workstation, write the keyfile and give the slot's id.

    The new secret goes into the keyring first, and out of it again when writing fails. Raises
    KeyringFailed, FolderNotWritable.
    """
    slot_id = workstation.random_bytes(8).hex()
    name = secret_name(keyfile.vault, slot_id)
    secrets = None if keyfile.passphrase_only else workstation.secrets
    secret = None if secrets is None else workstation.random_bytes(SECRET_BYTES)
    if secrets is not None and secret is not None:
        secrets.set(name, secret)
    try:
        slot = wrap(
            keys,
            place=SlotPlace.of(keyfile),
            account=account,
            slot_id=slot_id,
            passphrase=passphrase,
            workstation_secret=secret,
            kdf=workstation.kdf,
            random_bytes=workstation.random_bytes,
            label=workstation.label[:LONGEST_LABEL],
            made=workstation.at,
            keyring=secrets.kind[:LONGEST_LABEL] if secrets is not None else "",
        )
        written = replace(keyfile, slots=(*keyfile.slots, slot))
        write_keyfile(folder, sealed_with(written, mac_key))
    except BaseException:
        forget_secret(secrets, name)
        raise
    return slot_id


def forget_secret(secrets: WorkstationSecrets | None, name: str) -> None:
    """Take a secret that no slot needs out of the keyring; one that stays does no harm."""
    if secrets is not None:
        with suppress(KeyringFailed):
            secrets.delete(name)
