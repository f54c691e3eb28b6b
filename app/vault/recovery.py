"""The recovery key: one secret on paper that opens the vault when a workstation is lost.

Its two key pairs are derived from 32 random bytes; the public halves stand in the keyfile and
in the roster's root. It opens the keys and may give an account new keys, visibly in the roster;
it never holds anybody's private keys.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field

from app.vault.account_keys import AccountKeys, RandomBytes
from app.vault.codes import NotACode, decode_code, encode_code
from app.vault.refusals import WrongRecoveryKey

_LABEL = "meldpoort.recovery-key/1"
_TAG_BYTES = 4
_SECRET_BYTES = 32
_CHECKSUM_BITS = 32


@dataclass(frozen=True)
class RecoveryKey:
    """The recovery secret of one vault."""

    vault: str
    secret: bytes = field(repr=False)

    @classmethod
    def new(cls, vault: str, random_bytes: RandomBytes) -> RecoveryKey:
        """Make the recovery key of a new vault."""
        return cls(vault, random_bytes(_SECRET_BYTES))

    @classmethod
    def read(cls, text: str, vault: str) -> RecoveryKey:
        """Read a typed recovery key for this vault.

        Raises WrongRecoveryKey, with one sentence for a key of another vault and one for text
        that is no recovery key.
        """
        try:
            payload = decode_code(text, _LABEL, _TAG_BYTES + _SECRET_BYTES, _CHECKSUM_BITS)
        except NotACode:
            raise WrongRecoveryKey(
                "Dit is geen herstelsleutel, of er zit een typefout in."
                " Vergelijk elke groep van vier tekens met het papier."
            ) from None
        if payload[:_TAG_BYTES] != _tag(vault):
            raise WrongRecoveryKey(
                "Dit is een herstelsleutel van een andere kluis."
                " Zoek het papier dat bij deze kluis hoort."
            )
        return cls(vault, payload[_TAG_BYTES:])

    def printed(self) -> str:
        """Give the key as 16 groups of four characters, for paper."""
        return encode_code(_tag(self.vault) + self.secret, _LABEL, _CHECKSUM_BITS)

    def keys(self) -> AccountKeys:
        """Give the key pairs that belong to this secret."""
        return AccountKeys.derived(self.secret, f"recovery\n{self.vault}")


def check_typed_back(text: str, key: RecoveryKey) -> None:
    """Hold what a person typed back against the key that was just shown.

    Raises WrongRecoveryKey.
    """
    if RecoveryKey.read(text, key.vault).secret != key.secret:
        raise WrongRecoveryKey(
            "Dit is een herstelsleutel van een andere kluis."
            " Zoek het papier dat bij deze kluis hoort."
        )


def _tag(vault: str) -> bytes:
    return hashlib.sha256(b"meldpoort.vault-tag/1\n" + vault.encode("ascii")).digest()[:_TAG_BYTES]
