"""The two key pairs of one person: Ed25519 to sign with, X25519 to receive keys with."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from app.vault.stretching import derive

RandomBytes = Callable[[int], bytes]


@dataclass(frozen=True)
class AccountKeys:
    """A signing and a sealing key pair that belong together."""

    signing: Ed25519PrivateKey = field(repr=False)
    sealing: X25519PrivateKey = field(repr=False)

    @classmethod
    def new(cls, random_bytes: RandomBytes) -> AccountKeys:
        """Make two fresh key pairs."""
        return cls.unpacked(random_bytes(64))

    @classmethod
    def unpacked(cls, raw: bytes) -> AccountKeys:
        """Read the 64 bytes that ``packed`` gave."""
        if len(raw) != 64:
            raise ValueError("two private keys are 64 bytes")
        return cls(
            signing=Ed25519PrivateKey.from_private_bytes(raw[:32]),
            sealing=X25519PrivateKey.from_private_bytes(raw[32:]),
        )

    @classmethod
    def derived(cls, material: bytes, purpose: str) -> AccountKeys:
        """Make both pairs from a secret that a person types (activation code, recovery key)."""
        info = b"meldpoort.derived-keys/1\n" + purpose.encode("utf-8") + b"\n"
        return cls.unpacked(derive(material, info + b"sign") + derive(material, info + b"seal"))

    def packed(self) -> bytes:
        """Give both private halves as 64 bytes."""
        return self.signing.private_bytes_raw() + self.sealing.private_bytes_raw()

    @property
    def signing_public(self) -> bytes:
        """The 32 bytes of the Ed25519 public key."""
        return self.signing.public_key().public_bytes_raw()

    @property
    def sealing_public(self) -> bytes:
        """The 32 bytes of the X25519 public key."""
        return self.sealing.public_key().public_bytes_raw()
