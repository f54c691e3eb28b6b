"""Secrets that people type: Crockford's 32 characters in groups of four, with a checksum.

No I, L, O or U, so nothing looks like something else; reading them as 1 and 0 is forgiven.
"""

from __future__ import annotations

import hashlib

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_VALUE = {character: value for value, character in enumerate(ALPHABET)}
_VALUE |= {"O": 0, "I": 1, "L": 1}
_GROUP = 4
_SEPARATORS = frozenset(" -\n\r\t\u00a0\u2010\u2011\u2012\u2013.")


class NotACode(ValueError):
    """Text that is not a code with this label: wrong length, character or checksum."""


def encode_code(payload: bytes, label: str, checksum_bits: int) -> str:
    """Write ``payload`` with a checksum as groups of four characters.

    ``label`` names the use, so that a code for one purpose is no code for another. Payload and
    checksum together must be a whole number of characters (5 bits each).
    """
    bits = len(payload) * 8 + checksum_bits
    if bits % 5:
        raise ValueError("payload and checksum must fill whole characters")
    number = int.from_bytes(payload, "big") << checksum_bits | _sum(payload, label, checksum_bits)
    characters = [ALPHABET[number >> shift & 31] for shift in range(bits - 5, -1, -5)]
    groups = ["".join(characters[i : i + _GROUP]) for i in range(0, len(characters), _GROUP)]
    return "-".join(groups)


def decode_code(text: str, label: str, payload_bytes: int, checksum_bits: int) -> bytes:
    """Read what ``encode_code`` wrote, whatever the case, spaces or dashes.

    Raises NotACode.
    """
    bits = payload_bytes * 8 + checksum_bits
    if len(text) > bits:  # five times as long as needed: nobody typed this
        raise NotACode
    characters = [c for c in text.upper() if c not in _SEPARATORS]
    if len(characters) != bits // 5 or any(c not in _VALUE for c in characters):
        raise NotACode
    number = 0
    for character in characters:
        number = number << 5 | _VALUE[character]
    payload = (number >> checksum_bits).to_bytes(payload_bytes, "big")
    if number & (1 << checksum_bits) - 1 != _sum(payload, label, checksum_bits):
        raise NotACode
    return payload


def _sum(payload: bytes, label: str, bits: int) -> int:
    digest = hashlib.sha256(label.encode("ascii") + b"\n" + payload).digest()
    return int.from_bytes(digest, "big") >> 256 - bits
