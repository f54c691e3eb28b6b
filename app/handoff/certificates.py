"""The certificate of a gemeente, read from the file or files that it sent.

Says in a sentence what is wrong with a file, and gives the fingerprint to compare aloud. What
stands behind a certificate is looked at in ``chains``.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from asn1crypto import pkcs12
from cryptography import x509
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    PublicFormat,
    load_der_private_key,
    pkcs7,
)

from app.case.canonical import sha256_hex
from app.handoff.chains import WrongCertificate, check_strength, is_self_signed
from app.trust.facility import fingerprint

__all__ = [
    "LARGEST_FILE",
    "GemeenteCertificate",
    "WrongCertificate",
    "check_leaf",
    "check_validity",
    "public_key_digest",
    "read_certificate",
    "read_certificates",
    "read_issuers",
]

LARGEST_FILE = 256 * 1024
MOST_CERTIFICATES = 20
"""In the files of one gemeente together; a chain has three or four."""

_SECRET = re.compile(rb"-----BEGIN [A-Z0-9 ]*PRIVATE KEY-----")
_CERTIFICATE = re.compile(rb"-----BEGIN CERTIFICATE-----.*?-----END CERTIFICATE-----", re.DOTALL)
_PKCS7 = re.compile(rb"-----BEGIN (?:PKCS7|CMS)-----")
_DATE = "%d-%m-%Y"


@dataclass(frozen=True)
class GemeenteCertificate:
    """A certificate that a package can be encrypted for.

    ``issuers`` are the other certificates that came along in the file (DER); ``self_signed``
    says that only the fingerprint vouches for it.
    """

    der: bytes
    subject: str
    issuer: str
    fingerprint: str
    valid_from: datetime
    valid_until: datetime
    self_signed: bool
    issuers: tuple[bytes, ...] = ()


def read_certificate(data: bytes, now: datetime) -> GemeenteCertificate:
    """Read a certificate from one file; see ``read_certificates``."""
    return read_certificates((data,), now)


def read_certificates(files: Sequence[bytes], now: datetime) -> GemeenteCertificate:
    """Read a certificate in PEM, DER or PKCS #7 (.pem, .crt, .cer, .der, .p7b), or several files.

    ``now`` is an aware time; the certificate must be valid then. Of several certificates the
    one that signed none of the others is taken. Raises WrongCertificate.
    """
    leaf, issuers = _leaf(_all(files))
    try:
        certificate = _read(leaf, issuers)
    except (ValueError, TypeError, UnsupportedAlgorithm, x509.DuplicateExtension):
        certificate = None
    if certificate is None:
        raise WrongCertificate(
            "Dit certificaat is niet goed opgebouwd. Vraag de gemeente om een nieuw certificaat."
        )
    check_validity(certificate.valid_from, certificate.valid_until, now)
    return certificate


def read_issuers(files: Sequence[bytes]) -> tuple[x509.Certificate, ...]:
    """Read certificates of issuers, to build chains with; nothing is checked but their form.

    Raises WrongCertificate.
    """
    return tuple(_all(files))


def check_leaf(certificate: x509.Certificate, now: datetime) -> None:
    """Check a certificate by itself: key, use and time. Raises WrongCertificate."""
    check_strength(certificate)
    _check_use(certificate)
    check_validity(certificate.not_valid_before_utc, certificate.not_valid_after_utc, now)


def check_validity(valid_from: datetime, valid_until: datetime, now: datetime) -> None:
    """Check that a certificate can be used at ``now``; raises WrongCertificate."""
    if now < valid_from:
        raise WrongCertificate(
            "Dit certificaat is nog niet geldig: het geldt vanaf {date}."
            " Wacht tot die dag, of gebruik de versleutelde pdf.",
            date=valid_from.strftime(_DATE),
        )
    if now > valid_until:
        raise WrongCertificate(
            "Dit certificaat is verlopen op {date}. Vraag de gemeente om een nieuw certificaat,"
            " of gebruik de versleutelde pdf.",
            date=valid_until.strftime(_DATE),
        )


def public_key_digest(certificate: x509.Certificate) -> str:
    """Give the SHA-256 (hex) of the public key in a certificate: what its private key shows."""
    return sha256_hex(
        certificate.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    )


def _all(files: Sequence[bytes]) -> list[x509.Certificate]:
    found = [certificate for data in files for certificate in _certificates(data)]
    if len(found) > MOST_CERTIFICATES:
        raise WrongCertificate(
            "In deze bestanden staan te veel certificaten. Kies alleen de keten van deze gemeente."
        )
    return list({one.public_bytes(Encoding.DER): one for one in found}.values())


def _certificates(data: bytes) -> list[x509.Certificate]:
    if len(data) > LARGEST_FILE:
        raise WrongCertificate(
            "Dit bestand is te groot voor een certificaat. Kies het certificaat van de gemeente."
        )
    if _SECRET.search(data) or _is_private_der(data):
        raise WrongCertificate(
            "Dit is een geheime sleutel, geen certificaat. Bewaar dit bestand niet en stuur het"
            " niet door. Zeg de gemeente dat die sleutel niet meer veilig is, en vraag om het"
            " certificaat."
        )
    certificates = _pem_certificates(data) if b"-----BEGIN " in data else _der_certificates(data)
    if not certificates:
        raise WrongCertificate(
            "Dit bestand is geen certificaat. Vraag de gemeente om een bestand dat eindigt op"
            " .pem, .crt, .cer of .p7b."
        )
    return list({c.public_bytes(Encoding.DER): c for c in certificates}.values())


def _pem_certificates(data: bytes) -> list[x509.Certificate]:
    try:
        if _PKCS7.search(data):
            return pkcs7.load_pem_pkcs7_certificates(data)
        return [x509.load_pem_x509_certificate(block) for block in _CERTIFICATE.findall(data)]
    except Exception:  # noqa: BLE001 - whatever a parser makes of foreign bytes: no certificate
        return []


def _der_certificates(data: bytes) -> list[x509.Certificate]:
    try:
        return [x509.load_der_x509_certificate(data)]
    except Exception:  # noqa: BLE001 - see above
        return _bundled_certificates(data)


def _bundled_certificates(data: bytes) -> list[x509.Certificate]:
    try:
        return pkcs7.load_der_pkcs7_certificates(data)
    except Exception:  # noqa: BLE001 - see above
        return []


def _is_private_der(data: bytes) -> bool:
    try:
        load_der_private_key(data, None)
    except TypeError:  # encrypted with a password: a private key all the same
        return True
    except Exception:  # noqa: BLE001 - not a key
        return _is_key_store(data)
    return True


def _is_key_store(data: bytes) -> bool:
    try:
        store = pkcs12.Pfx.load(data, strict=True)
        return bool(store["version"].native == "v3" and store["auth_safe"]["content_type"].native)
    except Exception:  # noqa: BLE001 - not a key store
        return False


def _read(leaf: x509.Certificate, issuers: list[x509.Certificate]) -> GemeenteCertificate | None:
    check_strength(leaf)
    _check_use(leaf)
    self_signed = is_self_signed(leaf)
    if leaf.issuer == leaf.subject and not self_signed:
        return None
    der = leaf.public_bytes(Encoding.DER)
    return GemeenteCertificate(
        der=der,
        subject=leaf.subject.rfc4514_string(),
        issuer=leaf.issuer.rfc4514_string(),
        fingerprint=fingerprint(der),
        valid_from=leaf.not_valid_before_utc,
        valid_until=leaf.not_valid_after_utc,
        self_signed=self_signed,
        issuers=tuple(c.public_bytes(Encoding.DER) for c in issuers),
    )


def _leaf(certificates: list[x509.Certificate]) -> tuple[x509.Certificate, list[x509.Certificate]]:
    leaves = [
        candidate
        for candidate in certificates
        if not any(
            other is not candidate and _signed_by(other, candidate) for other in certificates
        )
    ]
    if len(leaves) != 1:
        raise WrongCertificate(
            "In dit bestand staan certificaten van meer dan een houder. Vraag de gemeente welk"
            " certificaat het juiste is, en kies een bestand met alleen dat certificaat."
        )
    return leaves[0], [c for c in certificates if c is not leaves[0]]


def _signed_by(certificate: x509.Certificate, issuer: x509.Certificate) -> bool:
    try:
        certificate.verify_directly_issued_by(issuer)
    except Exception:  # noqa: BLE001 - other issuer, bad signature or an unknown algorithm
        return False
    return True


def _check_use(certificate: x509.Certificate) -> None:
    """A certificate that says what it is for must say that it is for encrypting keys."""
    usages = (e.value for e in certificate.extensions if isinstance(e.value, x509.KeyUsage))
    usage = next(usages, None)
    if usage is not None and not usage.key_encipherment:
        raise WrongCertificate(
            "Met dit certificaat mag niet worden versleuteld (sleutelgebruik). Vraag de gemeente"
            " om een certificaat voor versleuteling, of gebruik de versleutelde pdf."
        )
