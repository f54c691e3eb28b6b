"""The inrichting's own certificate: it signs packages, and gemeenten pin it by fingerprint.

The private key is wrapped by the facility key, which is another key than the database's: who has
the database key alone cannot sign in the inrichting's name.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from cryptography import x509
from cryptography.exceptions import InvalidSignature, InvalidTag, UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, generate_private_key
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_der_private_key,
)
from cryptography.hazmat.primitives.serialization.pkcs12 import load_key_and_certificates
from cryptography.x509.oid import NameOID

from app.case.refusal import Refusal

KEY_BITS = 3072
SHORTEST_IMPORTED = 2048
"""Bits of an RSA key that was made elsewhere; ours have more."""
VALID_YEARS = 5
_CONTEXT = b"meldpoort.facility-key/1"
_PAPER_CONTEXT = b"meldpoort.paper-key/1"
_NONCE_BYTES = 12
_LONGEST_NAME = 64
"""Characters in a part of an X.509 name (RFC 5280, upper bounds)."""


@dataclass(frozen=True)
class FacilityKeyPair:
    """A private key (PKCS #8, DER) and its certificate (DER), with the days it is valid."""

    private_key: bytes = field(repr=False)
    certificate: bytes
    valid_from: datetime
    valid_until: datetime


def make_certificate(
    name: str, city: str, now: datetime, *, private_key: RSAPrivateKey | None = None
) -> FacilityKeyPair:
    """Make an RSA key of 3072 bits and a self-signed certificate, to sign and to encrypt for.

    Valid from a day before ``now`` (clocks of gemeenten differ) for five years. ``private_key``
    takes an existing key instead of a new one. Raises Refusal when name or place is empty.
    """
    if not name.strip() or not city.strip():
        raise Refusal(
            "Vul eerst de naam en de plaats van de inrichting in. Die staan in het certificaat."
        )
    key = private_key or generate_private_key(public_exponent=65537, key_size=KEY_BITS)
    subject = x509.Name(
        [
            x509.NameAttribute(NameOID.COUNTRY_NAME, "NL"),
            x509.NameAttribute(NameOID.LOCALITY_NAME, city.strip()[:_LONGEST_NAME]),
            x509.NameAttribute(NameOID.ORGANIZATION_NAME, name.strip()[:_LONGEST_NAME]),
            x509.NameAttribute(NameOID.COMMON_NAME, name.strip()[:_LONGEST_NAME]),
        ]
    )
    start = now.replace(microsecond=0) - timedelta(days=1)
    end = start + timedelta(days=VALID_YEARS * 365 + 1)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(start)
        .not_valid_after(end)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(_usage(), critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        .sign(key, SHA256())
    )
    return FacilityKeyPair(
        private_key=key.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption()),
        certificate=certificate.public_bytes(Encoding.DER),
        valid_from=start,
        valid_until=end,
    )


def read_pkcs12(data: bytes, passphrase: str, now: datetime) -> FacilityKeyPair:
    """Take key and certificate out of a PKCS #12 file.

    Raises Refusal with a sentence: not such a file or a wrong passphrase, no RSA key of at least
    2048 bits, a certificate that does not belong to it, is not valid now, or not for signing.
    """
    try:
        key, certificate, _ = load_key_and_certificates(data, passphrase.encode("utf-8") or None)
    except (ValueError, TypeError, UnsupportedAlgorithm):
        raise Refusal(
            "Dit bestand is niet te openen met deze wachtzin. Controleer de wachtzin en kies een"
            " bestand dat eindigt op .p12 of .pfx."
        ) from None
    if not isinstance(key, RSAPrivateKey) or key.key_size < SHORTEST_IMPORTED or not certificate:
        raise Refusal(
            "In dit bestand staat geen bruikbare RSA-sleutel met certificaat. Vraag de leverancier"
            " om een RSA-sleutel van minstens {bits} bits.",
            bits=SHORTEST_IMPORTED,
        )
    _check_imported(key, certificate, now)
    return FacilityKeyPair(
        private_key=key.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption()),
        certificate=certificate.public_bytes(Encoding.DER),
        valid_from=certificate.not_valid_before_utc,
        valid_until=certificate.not_valid_after_utc,
    )


def _check_imported(key: RSAPrivateKey, certificate: x509.Certificate, now: datetime) -> None:
    if certificate.public_key() != key.public_key():
        raise Refusal(
            "Sleutel en certificaat in dit bestand horen niet bij elkaar. Vraag om een nieuw"
            " bestand."
        )
    if not certificate.not_valid_before_utc <= now <= certificate.not_valid_after_utc:
        raise Refusal(
            "Dit certificaat is verlopen of nog niet geldig. Vraag om een nieuw certificaat."
        )
    if not may_sign(certificate):
        raise Refusal(
            "Dit certificaat is niet bedoeld om te ondertekenen. Vraag om een certificaat voor"
            " ondertekenen."
        )


def may_sign(certificate: x509.Certificate) -> bool:
    """Tell whether a certificate may sign a file; one that says nothing of its use may."""
    usage = _stated_usage(certificate)
    return usage is None or usage.digital_signature or usage.content_commitment


def may_receive(certificate: x509.Certificate) -> bool:
    """Tell whether a file may be encrypted for a certificate; saying nothing of its use it may."""
    usage = _stated_usage(certificate)
    return usage is None or usage.key_encipherment


def _stated_usage(certificate: x509.Certificate) -> x509.KeyUsage | None:
    try:
        return certificate.extensions.get_extension_for_class(x509.KeyUsage).value
    except x509.ExtensionNotFound:
        return None


def wrap_private_key(
    facility_key: bytes | bytearray, private_key: bytes, random_bytes: Callable[[int], bytes]
) -> bytes:
    """Wrap a private key (DER) with AES-256-GCM under the vault's facility key."""
    nonce = random_bytes(_NONCE_BYTES)
    return nonce + AESGCM(facility_key).encrypt(nonce, private_key, _CONTEXT)


def unwrap_private_key(facility_key: bytes | bytearray, wrapped: bytes) -> bytes:
    """Give the private key (DER) back. Raises Refusal when it was changed."""
    try:
        return AESGCM(facility_key).decrypt(
            wrapped[:_NONCE_BYTES], wrapped[_NONCE_BYTES:], _CONTEXT
        )
    except (InvalidTag, ValueError):
        raise Refusal(
            "De sleutel van de inrichting is beschadigd. Zet de reservekopie terug"
            " of laat uw beheerder een nieuw certificaat maken."
        ) from None


def belongs_together(private_key: bytes, certificate: bytes) -> bool:
    """Tell whether a private key (DER) is the one of a certificate (DER)."""
    try:
        key = load_der_private_key(private_key, None)
        public = x509.load_der_x509_certificate(certificate).public_key()
    except ValueError:
        return False
    return key.public_key() == public


def fingerprint(certificate: bytes) -> str:
    """Give SHA-256 over the certificate (DER) as 16 groups of four characters, to compare aloud."""
    digest = x509.load_der_x509_certificate(certificate).fingerprint(SHA256()).hex().upper()
    return " ".join(digest[i : i + 4] for i in range(0, len(digest), 4))


def paper_key(private_key: bytes) -> Ed25519PrivateKey:
    """Give the key that signs the codes on paper, of a certificate's private key (PKCS #8, DER).

    HKDF-SHA256 with a label of its own: no secret more to keep, and whoever may print has it. It
    goes with the certificate and not with the vault's facility key, because that is replaced
    whenever somebody is revoked, and a letter must stay provable after that.
    """
    seed = HKDF(algorithm=SHA256(), length=32, salt=None, info=_PAPER_CONTEXT).derive(private_key)
    return Ed25519PrivateKey.from_private_bytes(seed)


def paper_public(private_key: bytes) -> bytes:
    """Give the public half of ``paper_key`` (32 bytes), for gemeenten."""
    return paper_key(private_key).public_key().public_bytes_raw()


def paper_signature_holds(public: bytes, signature: bytes, signed: bytes) -> bool:
    """Tell whether the paper key with this public half (32 bytes) made the signature."""
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, signed)
    except (InvalidSignature, ValueError):
        return False
    return True


def _usage() -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=True,
        content_commitment=True,
        key_encipherment=True,  # gemeenten encrypt their replies for it
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=False,
        crl_sign=False,
        encipher_only=False,
        decipher_only=False,
    )
