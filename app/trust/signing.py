"""Ed25519 over canonical bytes. Every signed thing names its own type, so that no signature fits
anything else."""

from __future__ import annotations

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

SIGNATURE_BYTES = 64


def sign(message: bytes, key: Ed25519PrivateKey) -> bytes:
    """Give the 64 bytes of the signature."""
    return key.sign(message)


def holds(message: bytes, signature: bytes, public: bytes) -> bool:
    """Tell whether ``signature`` over ``message`` was made with the key of ``public``."""
    return holds_with(message, signature, public_key(public))


def holds_with(message: bytes, signature: bytes, public: Ed25519PublicKey | None) -> bool:
    """The same with a key that was read before; None holds nothing."""
    if public is None or len(signature) != SIGNATURE_BYTES:
        return False
    try:
        public.verify(signature, message)
    except InvalidSignature:
        return False
    return True


def public_key(public: bytes) -> Ed25519PublicKey | None:
    """Read 32 bytes as a public key, or None when they are none."""
    try:
        return Ed25519PublicKey.from_public_bytes(public)
    except ValueError:
        return None
