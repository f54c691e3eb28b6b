"""Reading a SQLCipher 4 file without SQLCipher, page by page, as its design document describes it.

For tests only: shows that the database is what we say it is, with nothing but AES and HMAC. A page
of 4096 bytes is ciphertext, IV (16 bytes) and HMAC-SHA512 (64 bytes) over both and the page number;
the first 16 bytes of the file are the salt, from which (with every byte xor 0x3a) and the raw key
the HMAC key follows in two rounds of PBKDF2.
"""

from __future__ import annotations

import hashlib
import hmac
from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import AES
from cryptography.hazmat.primitives.ciphers.modes import CBC

PAGE, SALT, IV, MAC = 4096, 16, 16, 64
HEADER = b"SQLite format 3\0"


class WrongPage(Exception):
    """A page whose HMAC does not hold: another key, or a changed file."""


def decrypted(data: bytes, key: bytes) -> bytes:
    """Give a plain SQLite file for an encrypted one and its raw 32-byte key; raises WrongPage."""
    if len(data) % PAGE or not data:
        raise WrongPage(0)
    salt = data[:SALT]
    mac_key = hashlib.pbkdf2_hmac("sha512", key, bytes(byte ^ 0x3A for byte in salt), 2, 32)
    plain = bytearray()
    for number in range(1, len(data) // PAGE + 1):
        page = data[(number - 1) * PAGE : number * PAGE]
        hidden, iv, mac = page[: -IV - MAC], page[-IV - MAC : -MAC], page[-MAC:]
        if number == 1:
            hidden = hidden[SALT:]
            plain += HEADER
        expected = hmac.digest(mac_key, hidden + iv + number.to_bytes(4, "little"), "sha512")
        if not hmac.compare_digest(expected, mac):
            raise WrongPage(number)
        opener = Cipher(AES(key), CBC(iv)).decryptor()
        plain += opener.update(hidden) + opener.finalize() + bytes(IV + MAC)
    return bytes(plain)


def decrypt_file(database: Path, key: bytes, target: Path) -> None:
    """Write the plain SQLite file of a closed database, to be opened by plain sqlite3."""
    wal = database.with_name(f"{database.name}-wal")
    if wal.exists() and wal.stat().st_size:
        raise WrongPage(0)  # what stands in the log is not in the file yet
    target.write_bytes(decrypted(database.read_bytes(), key))
