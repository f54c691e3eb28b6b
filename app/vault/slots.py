"""Wrapping an account's private halves for one workstation, and unwrapping them.

AES-256-GCM under HKDF(Argon2id(passphrase), workstation secret). The associated data ties the
wrapped bytes to vault, kind, roster root, account, slot and that slot's own parameters.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from app.case.canonical import encode
from app.vault import stretching
from app.vault.account_keys import AccountKeys, RandomBytes
from app.vault.kdf import KdfParameters
from app.vault.keyfile import NONCE_BYTES, SALT_BYTES, Keyfile, Slot, SlotSecret, VaultKind

SECRET_BYTES = 32
"""Length of a workstation secret."""


class SlotClosed(ValueError):
    """Passphrase or workstation secret does not fit, or the slot was changed."""


@dataclass(frozen=True)
class SlotPlace:
    """The vault that a slot belongs to, as far as it is bound into the wrapping."""

    vault: str
    kind: VaultKind
    roster_root: str

    @classmethod
    def of(cls, keyfile: Keyfile) -> SlotPlace:
        """Take the place from a keyfile."""
        return cls(keyfile.vault, keyfile.kind, keyfile.roster_root)


def wrap(
    keys: AccountKeys,
    *,
    place: SlotPlace,
    account: str,
    slot_id: str,
    passphrase: str,
    workstation_secret: bytes | None,
    kdf: KdfParameters,
    random_bytes: RandomBytes,
    by_code: bool = False,
    label: str = "",
    made: str = "",
    keyring: str = "",
) -> Slot:
    """Wrap the private halves in a new slot with its own salt and nonce.

    ``by_code``: the passphrase is the secret of an enrolment code.
    """
    secret: SlotSecret = "none" if workstation_secret is None else "keyring"
    if by_code:
        secret = "code"  # noqa: S105 - a kind
    slot = Slot(
        id=slot_id,
        account=account,
        secret=secret,
        kdf=kdf,
        salt=random_bytes(SALT_BYTES),
        nonce=random_bytes(NONCE_BYTES),
        wrapped=b"",
        label=label,
        made=made,
        keyring=keyring,
    )
    context = _context(slot, place)
    stretched = stretching.stretch(passphrase, slot.salt, kdf)
    key = stretching.slot_key(stretched, workstation_secret, b"meldpoort.slot-key/1\n" + context)
    wrapped = AESGCM(key).encrypt(slot.nonce, keys.packed(), context)
    return replace(slot, wrapped=wrapped)


def unwrap(
    slot: Slot, *, place: SlotPlace, passphrase: str, workstation_secret: bytes | None
) -> AccountKeys:
    """Give the private halves back. Raises SlotClosed."""
    if (slot.secret == "keyring") != (workstation_secret is not None):  # noqa: S105 - a kind
        raise SlotClosed
    context = _context(slot, place)
    stretched = stretching.stretch(passphrase, slot.salt, slot.kdf)
    key = stretching.slot_key(stretched, workstation_secret, b"meldpoort.slot-key/1\n" + context)
    try:
        return AccountKeys.unpacked(AESGCM(key).decrypt(slot.nonce, slot.wrapped, context))
    except (InvalidTag, ValueError):
        raise SlotClosed from None


def _context(slot: Slot, place: SlotPlace) -> bytes:
    return encode(
        {
            "account": slot.account,
            "format": "meldpoort.slot/1",
            "iterations": slot.kdf.iterations,
            "kind": place.kind,
            "lanes": slot.kdf.lanes,
            "memory_kib": slot.kdf.memory_kib,
            "roster_root": place.roster_root,
            "salt": slot.salt.hex(),
            "secret": slot.secret,
            "slot": slot.id,
            "vault": place.vault,
        }
    )
