"""The code on a letter: number, version, content hash and the inrichting's signature, as text.

It is the text of the QR code, and stands below it to be typed over. Nothing personal is in it.
Written out for other programs in docs/papers.md.
"""

from __future__ import annotations

import base64
import re
from dataclasses import dataclass
from typing import Final

from app.case.refusal import Refusal

PREFIX: Final = "MELDPOORT1"
SIGNATURE_BYTES: Final = 64
_HASH_BYTES: Final = 32
_LONGEST: Final = 2000
"""Characters, spaces and line breaks included; nobody types more than this."""

# Crockford's characters: no I, L, O or U. Together with - and / all of them are in the QR
# standard's alphanumeric set, which needs a third less room than bytes.
_CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_RFC_4648 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
_WRITE = str.maketrans(_RFC_4648, _CROCKFORD)
_READ = str.maketrans(_CROCKFORD + "OIL", _RFC_4648 + "ABB")
_SHAPE = re.compile(
    r"MELDPOORT1/MP-([0-9]{4})-([23456789ABCDEFGHJKMNPQRSTVWXYZ]{5})/([1-9][0-9]{0,5})"
    r"/([0-9A-Z]{52})/([0-9A-Z]{103})",
    re.ASCII,
)
_SPACES = dict.fromkeys(map(ord, " \t\r\n\f\v\u00a0\u200b\ufeff"))
_DASHES = dict.fromkeys(map(ord, "\u2010\u2011\u2012\u2013\u2014\u2212"), "-")


class NotAPaperCode(Refusal):
    """Text that is not the code of a letter."""


@dataclass(frozen=True)
class PaperCode:
    """What the code says. ``content_hash`` is the SHA-256 of melding.json in hexadecimal."""

    reference: str
    version: int
    content_hash: str
    signature: bytes

    def text(self) -> str:
        """Give the text of the QR code, in one line without spaces."""
        return "/".join(
            (
                PREFIX,
                self.reference.upper(),
                str(self.version),
                _base32(bytes.fromhex(self.content_hash)),
                _base32(self.signature),
            )
        )

    def written(self) -> str:
        """Give the same text as it stands on paper: in groups, each part on a line of its own."""
        head, content_hash, signature = self.text().rsplit("/", 2)
        return f"{head}/\n{_groups(content_hash)}/\n{_groups(signature)}"

    def signed(self) -> bytes:
        """Give the bytes that the signature is over."""
        return signed_bytes(self.reference, self.version, self.content_hash)


def signed_bytes(reference: str, version: int, content_hash: str) -> bytes:
    """Give the bytes that the inrichting signs: what it is, and three lines."""
    return f"meldpoort.paper-code/1\n{reference}\n{version}\n{content_hash}".encode("ascii")


def read_code(text: str) -> PaperCode:
    """Read a code as it was typed or scanned; case, spaces and line breaks do not count.

    O is read as 0, I and L as 1. Every code has one reading and every reading one code. Raises
    NotAPaperCode.
    """
    plain = text.translate(_SPACES).translate(_DASHES) if len(text) <= _LONGEST else ""
    match = _SHAPE.fullmatch(plain.upper()) if plain.isascii() else None
    if match is None:
        raise _not_a_code()
    year, end, version, content_hash, signature = match.groups()
    return PaperCode(
        reference=f"MP-{year}-{end.lower()}",
        version=int(version),
        content_hash=_bytes(content_hash, _HASH_BYTES).hex(),
        signature=_bytes(signature, SIGNATURE_BYTES),
    )


def _groups(text: str) -> str:
    return " ".join(text[at : at + 4] for at in range(0, len(text), 4))


def _base32(data: bytes) -> str:
    return base64.b32encode(data).decode("ascii").rstrip("=").translate(_WRITE)


def _bytes(text: str, count: int) -> bytes:
    padded = text.translate(_READ)
    data = base64.b32decode(padded + "=" * (-len(padded) % 8)) if "U" not in text else b""
    # The last character has bits to spare; only zeros there are ours.
    if len(data) != count or _base32(data) != text.translate(_SAME):
        raise _not_a_code()
    return data


_SAME = str.maketrans("OIL", "011")


def _not_a_code() -> NotAPaperCode:
    return NotAPaperCode(
        "Dit is geen code van een brief. Een code begint met MELDPOORT1 en heeft vier schuine"
        " strepen. Scan hem opnieuw, of typ hem helemaal over."
    )
