"""The code on a letter: the key that signs it, and checking a code that was scanned or typed.

Checking needs no vault and no network, only the public key from the exchange sheet or a package.
"""

from __future__ import annotations

import contextlib
import io
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeAlias

import pikepdf
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.case.canonical import sha256_hex
from app.case.refusal import Refusal
from app.case.said import Said, said
from app.notification.letter import in_groups
from app.notification.message import Notification, from_bytes
from app.notification.paper_code import PaperCode, read_code
from app.notification.tagging.reading import read
from app.services.session import Session
from app.store.facility import FacilityCertificate, FacilityCertificates
from app.trust.facility import (
    paper_key,
    paper_public,
    paper_signature_holds,
    unwrap_private_key,
)

Line: TypeAlias = tuple[Said, bool, Said]
"""What was checked, whether it holds, and a sentence."""

_KEY_BYTES = 32
_PDF = b"%PDF-"


class UnusablePaperKey(Refusal):
    """A public key that is not one."""


@dataclass(frozen=True)
class CodeResult:
    """The outcome: ``lines`` are (what, holds, sentence); ``ok`` when everything holds."""

    ok: bool
    lines: tuple[Line, ...]
    code: PaperCode


def current_key(session: Session) -> Ed25519PrivateKey | None:
    """Give the key that signs codes now: that of the certificate in use; None without one."""
    current = FacilityCertificates(session.connection).current(session.stamp())
    return _key(session, current) if current else None


def kept_keys(session: Session) -> tuple[Ed25519PrivateKey | None, ...]:
    """Give every key that ever signed codes, the one of now first; None is none at all."""
    kept = FacilityCertificates(session.connection).all()
    found: dict[bytes | None, Ed25519PrivateKey | None] = {}
    for one in (current_key(session), *_whole_keys(session, kept), None):
        found.setdefault(one.public_key().public_bytes_raw() if one else None, one)
    return tuple(found.values())


def _whole_keys(
    session: Session, kept: tuple[FacilityCertificate, ...]
) -> Iterator[Ed25519PrivateKey]:
    for one in kept:
        with contextlib.suppress(Refusal):  # a damaged key of long ago hinders nothing else
            yield _key(session, one)


def public_key(session: Session, certificate: FacilityCertificate) -> str:
    """Give the public half of the key that belongs to a certificate, in groups, for on paper."""
    private = unwrap_private_key(session.unlocked.facility_key, certificate.wrapped_private_key)
    return in_groups(paper_public(private).hex())


def check(text: str, public: str, file: bytes | None = None) -> CodeResult:
    """Check a code against the inrichting's public key (hexadecimal), and against a file.

    ``file`` is melding.json or the letter as PDF. Raises NotAPaperCode and UnusablePaperKey, and
    Refusal for a file that is neither; what does not hold is a line.
    """
    code, key = read_code(text), read_public_key(public)
    holds = paper_signature_holds(key, code.signature, code.signed())
    lines = [
        (
            said("Code"),
            True,
            said("{reference} versie {version}.", reference=code.reference, version=code.version),
        ),
        (
            said("Handtekening"),
            holds,
            said("Deze sleutel van de inrichting heeft de code ondertekend.")
            if holds
            else said(
                "De code hoort niet bij deze sleutel, of er is een teken verkeerd overgetypt."
            ),
        ),
    ]
    if file is not None:
        lines.append(_letter(code, file) if file.startswith(_PDF) else _notification(code, file))
    return CodeResult(all(one for _, one, _ in lines), tuple(lines), code)


def read_public_key(text: str) -> bytes:
    """Read a public key of 32 bytes in hexadecimal; spaces and line breaks do not count.

    Raises UnusablePaperKey.
    """
    plain = "".join(text.split()) if len(text) <= 16 * _KEY_BYTES else ""
    try:
        key = bytes.fromhex(plain) if plain.isascii() else b""
    except ValueError:
        key = b""
    if len(key) != _KEY_BYTES:
        raise UnusablePaperKey(
            "Dit is geen sleutel voor codes op papier. Neem de 64 tekens over van het"
            " uitwisselblad, of uit de uitkomst van 'meldpoort controleer'."
        )
    return key


def _notification(code: PaperCode, data: bytes) -> Line:
    read = _read_notification(data)
    if sha256_hex(data) != code.content_hash:
        return (
            said("Bestand"),
            False,
            said("Het bestand is NIET gelijk aan de melding van deze code."),
        )
    same = (read.reference, read.version) == (code.reference, code.version)
    if not same:
        return (
            said("Bestand"),
            False,
            said("Kenmerk of versie in het bestand is anders dan in de code."),
        )
    return (
        said("Bestand"),
        True,
        said("Het bestand is gelijk aan de melding van deze code, tot op de byte."),
    )


def _read_notification(data: bytes) -> Notification:
    try:
        return from_bytes(data)
    except Refusal:
        raise Refusal(
            "Dit bestand is geen melding.json en geen pdf. Kies het bestand uit het pakket of de"
            " brief zelf."
        ) from None


def _letter(code: PaperCode, data: bytes) -> Line:
    """Look whether the letter carries this code; what else stands in it, the code cannot tell."""
    try:
        with pikepdf.open(io.BytesIO(data)):
            pass
        told = "".join("".join(one.text.split()) for one in read(data).walk())
    except pikepdf.PasswordError:
        raise Refusal(
            "Deze pdf is versleuteld. Open hem, vergelijk de code op de laatste bladzijden zelf,"
            " of geef het bestand melding.json."
        ) from None
    except (pikepdf.PdfError, ValueError, RecursionError):  # BadStructure is a ValueError
        told = ""
    if code.text() not in told:
        return said("Bestand"), False, said("In deze pdf staat een andere code, of geen code.")
    return (
        said("Bestand"),
        True,
        said("In deze pdf staat dezelfde code. Of elk woord klopt, ziet u met melding.json."),
    )


def _key(session: Session, certificate: FacilityCertificate) -> Ed25519PrivateKey:
    return paper_key(
        unwrap_private_key(session.unlocked.facility_key, certificate.wrapped_private_key)
    )
