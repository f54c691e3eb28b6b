"""The activation code: 120 random bits that let one invited person in, once.

The code makes a signing key (its public half stands in the signed roster entry) and a sealing
key (the database key is sealed to it), so the keys can be rotated while an invitation waits.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from app.vault.account_keys import AccountKeys, RandomBytes
from app.vault.codes import NotACode, decode_code, encode_code
from app.vault.refusals import WrongCode

_LABEL = "meldpoort.activation-code/1"
_SECRET_BYTES = 15
_CHECKSUM_BITS = 20


@dataclass(frozen=True)
class Invitation:
    """The secret behind one activation code."""

    secret: bytes = field(repr=False)

    @classmethod
    def new(cls, random_bytes: RandomBytes) -> Invitation:
        """Make a fresh secret of 120 bits."""
        return cls(random_bytes(_SECRET_BYTES))

    @classmethod
    def read(cls, text: str) -> Invitation:
        """Read a typed code. Raises WrongCode."""
        try:
            return cls(decode_code(text, _LABEL, _SECRET_BYTES, _CHECKSUM_BITS))
        except NotACode:
            raise WrongCode(
                "Deze activeringscode klopt niet. Vergelijk elke groep van vier tekens"
                " met het blad van uw beheerder."
            ) from None

    def printed(self) -> str:
        """Give the code as 7 groups of four characters."""
        return encode_code(self.secret, _LABEL, _CHECKSUM_BITS)

    def keys(self, *, vault: str, roster_root: str, account: str) -> AccountKeys:
        """Give the key pairs of this code for one account under one roster root.

        Another root or account gives other keys: a code cannot be used on a swapped roster.
        """
        purpose = f"invitation\n{vault}\n{roster_root}\n{account}"
        return AccountKeys.derived(self.secret, purpose)
