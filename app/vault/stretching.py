"""From a passphrase to 32 bytes (Argon2id), and from there to the key of one slot (HKDF)."""

from __future__ import annotations

import unicodedata

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from app.vault.kdf import KdfParameters
from app.vault.refusals import WeakPassphrase

SHORTEST_PASSPHRASE = 12
"""Characters. Length is the only rule; composition rules make passphrases worse."""


def checked_passphrase(passphrase: str) -> str:
    """Give a new passphrase back in NFC when it is long enough.

    Raises WeakPassphrase when it is shorter than 12 characters or only white space.
    """
    normal = unicodedata.normalize("NFC", passphrase)
    if not normal.strip():
        raise WeakPassphrase(
            "De wachtzin is leeg. Kies een zin van minstens {shortest} tekens.",
            shortest=SHORTEST_PASSPHRASE,
        )
    if len(normal.strip()) < SHORTEST_PASSPHRASE:
        raise WeakPassphrase(
            "De wachtzin is te kort. Kies een zin van minstens {shortest} tekens,"
            " bijvoorbeeld vier losse woorden.",
            shortest=SHORTEST_PASSPHRASE,
        )
    return normal


def stretch(passphrase: str, salt: bytes, parameters: KdfParameters) -> bytes:
    """Give the 32 bytes that Argon2id makes of the passphrase (NFC, UTF-8)."""
    normal = unicodedata.normalize("NFC", passphrase).encode("utf-8", "surrogatepass")
    return Argon2id(
        salt=salt,
        length=32,
        iterations=parameters.iterations,
        lanes=parameters.lanes,
        memory_cost=parameters.memory_kib,
    ).derive(normal)


def slot_key(stretched: bytes, workstation_secret: bytes | None, info: bytes) -> bytes:
    """Join the stretched passphrase and the workstation's secret into one AES-256 key.

    ``info`` names the slot and says whether a secret takes part, so a slot made with one can
    never be read as a slot made without.
    """
    material = stretched + (workstation_secret or b"")
    return derive(material, info)


def derive(material: bytes, info: bytes) -> bytes:
    """Give 32 bytes of HKDF-SHA256 over ``material`` for the purpose named in ``info``."""
    return HKDF(algorithm=SHA256(), length=32, salt=None, info=info).derive(material)
