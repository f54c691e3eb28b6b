"""Making the package for a gemeente: a zip, signed by the facility, in an envelope for one key.

What is inside and how another program reads it stands in docs/package.md.
"""

from __future__ import annotations

import base64
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from cryptography.hazmat.primitives.serialization import load_der_private_key

from app.case.canonical import sha256_hex
from app.handoff import archive, cms, manifest
from app.handoff.certificates import public_key_digest
from app.trust.facility import paper_public
from app.trust.seals import read_statement

if TYPE_CHECKING:
    from app.trust.roster import Roster
    from app.trust.seals import Seal


@dataclass(frozen=True)
class Contents:
    """What goes into a package.

    ``seals`` are all seals over this version; ``salt`` belongs to this notification alone, so
    that the hashes of other notifications in the same statement stay closed. ``made_at`` is
    ISO 8601 in UTC; ``journal_head`` the hash of the journal's last line.
    """

    reference: str
    version: int
    exemplar: int
    practice: bool
    made_at: str
    gemeente: str
    notification_id: str
    notification: bytes
    salt: bytes
    letter: bytes
    seals: Sequence[Seal]
    roster: Roster
    journal_head: str
    replaces: tuple[str, int] | None = None


def make_package(
    contents: Contents,
    *,
    recipient_certificate: bytes,
    facility_certificate: bytes,
    facility_key: bytes,
) -> bytes:
    """Give the bytes of a ``.p7m`` file: EnvelopedData(SignedData(zip)).

    Certificates and the facility's private key (PKCS #8, not encrypted) are DER. The result
    differs each time, because key and vector of the envelope are random.
    """
    recipient = x509.load_der_x509_certificate(recipient_certificate)
    facility = x509.load_der_x509_certificate(facility_certificate)
    # Checking the numbers of an RSA key takes 0.3 s; this one was kept under AES-GCM, and that it
    # belongs to the certificate is seen at once.
    key = load_der_private_key(facility_key, None, unsafe_skip_rsa_key_validation=True)
    if not isinstance(key, RSAPrivateKey) or key.public_key() != facility.public_key():
        raise ValueError("the facility signs with the RSA key of its certificate")
    listed = _manifest(
        contents,
        recipient,
        recipient_certificate,
        facility_certificate,
        paper_public(facility_key).hex(),
    )
    zipped = archive.pack(
        {
            archive.LETTER: contents.letter,
            archive.NOTIFICATION: contents.notification,
            archive.MANIFEST: manifest.to_bytes(listed),
        }
    )
    return cms.encrypt(cms.sign(zipped, facility, key), recipient)


def _manifest(
    contents: Contents,
    recipient: x509.Certificate,
    recipient_certificate: bytes,
    facility_certificate: bytes,
    paper_key: str,
) -> manifest.Manifest:
    replaced = contents.replaces
    return manifest.Manifest(
        format=manifest.FORMAT,
        purpose=manifest.PURPOSE,
        practice=contents.practice,
        reference=contents.reference,
        version=contents.version,
        exemplar=contents.exemplar,
        made_at=contents.made_at,
        recipient=manifest.Recipient(
            gemeente=contents.gemeente,
            certificate=sha256_hex(recipient_certificate),
            public_key=public_key_digest(recipient),
        ),
        sender_certificate=sha256_hex(facility_certificate),
        paper_key=paper_key,
        files=(
            _file(archive.NOTIFICATION, contents.notification),
            _file(archive.LETTER, contents.letter),
        ),
        replaces=None
        if replaced is None
        else manifest.ReplacedNotification(reference=replaced[0], version=replaced[1]),
        notification=contents.notification_id,
        salt=contents.salt.hex(),
        seals=tuple(
            manifest.SealRecord(
                account=seal.account,
                statement=_base64(seal.statement),
                signature=_base64(seal.signature),
            )
            for seal in contents.seals
        ),
        roster=tuple(_base64(entry) for entry in _needed_entries(contents)),
        journal_head=contents.journal_head,
    )


def _needed_entries(contents: Contents) -> list[bytes]:
    """Give the roster from its root up to the last place that a seal names."""
    places = [
        contents.roster.position(read_statement(seal.statement).roster_head)
        for seal in contents.seals
    ]
    last = max(place or 0 for place in places)
    return [entry.content for entry in contents.roster.entries[:last]]


def _file(name: str, content: bytes) -> manifest.File:
    return manifest.File.model_validate(
        {"name": name, "size": len(content), "sha256": sha256_hex(content)}
    )


def _base64(data: bytes) -> str:
    return base64.b64encode(data).decode("ascii")
