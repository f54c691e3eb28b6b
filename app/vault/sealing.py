"""Boxes: a key of the vault, sealed with HPKE to one reader's X25519 public key (RFC 9180)."""

from __future__ import annotations

import hashlib
import hmac

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite

from app.case.canonical import encode

_SUITE = Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.AES_256_GCM)


class BoxClosed(ValueError):
    """The box was made for another reader, key or vault, or was changed."""


def box_context(*, vault: str, kind: str, purpose: str, key: str, reader: str) -> bytes:
    """Give the bytes that tie a box to its vault, the key inside and its reader."""
    return encode(
        {
            "format": "meldpoort.box/1",
            "key": key,
            "kind": kind,
            "purpose": purpose,
            "reader": reader,
            "vault": vault,
        }
    )


def seal_box(secret: bytes, public: bytes, context: bytes) -> bytes:
    """Seal ``secret`` so that only the holder of the private half can read it."""
    return _SUITE.encrypt(secret, X25519PublicKey.from_public_bytes(public), context)


def open_box(box: bytes, private: X25519PrivateKey, context: bytes) -> bytes:
    """Open a box. Raises BoxClosed."""
    try:
        return _SUITE.decrypt(box, private, context)
    except (InvalidTag, ValueError):
        raise BoxClosed from None


def key_check(secret: bytes, vault: str, purpose: str) -> bytes:
    """Give 32 bytes that tell whether a key is the right one, without telling the key.

    With it a wrong key and a damaged database can be told apart.
    """
    message = f"meldpoort.key-check/1\n{vault}\n{purpose}".encode("ascii")
    return hmac.new(secret, message, hashlib.sha256).digest()
