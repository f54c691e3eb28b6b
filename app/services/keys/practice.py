"""What only a practice vault gives: its raw key, and a gemeente that exists nowhere.

So that anyone can check with other tools what the program made, without a real secret near.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.x509.oid import NameOID

from app.case.refusal import Refusal
from app.services.reader.own_certificate import signing_key
from app.services.session import Session
from app.store.facility import FacilityCertificates

KEY_BITS = 3072
VALID = timedelta(days=365)


@dataclass(frozen=True)
class GemeenteKeys:
    """A fictitious gemeente's private key and certificate, both as PEM."""

    private_key: bytes
    certificate: bytes


def database_key(session: Session) -> str:
    """Give the raw database key as 64 hexadecimal characters.

    Raises Refusal for a real vault: there it never leaves the program.
    """
    _require_practice(session)
    return session.unlocked.database_key.hex()


def gemeente_keys(session: Session, gemeente: str) -> GemeenteKeys:
    """Make keys for a gemeente to practise with; raises Refusal for a real vault."""
    _require_practice(session)
    key = rsa.generate_private_key(public_exponent=65537, key_size=KEY_BITS)
    name = x509.Name(
        [
            x509.NameAttribute(NameOID.COUNTRY_NAME, "NL"),
            x509.NameAttribute(NameOID.ORGANIZATION_NAME, f"OEFENING Gemeente {gemeente}"),
            x509.NameAttribute(NameOID.COMMON_NAME, f"OEFENING {gemeente}"),
        ]
    )
    now = session.now()
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(minutes=5))
        .not_valid_after(now + VALID)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(
            x509.KeyUsage(
                digital_signature=False,
                content_commitment=False,
                key_encipherment=True,
                data_encipherment=False,
                key_agreement=False,
                key_cert_sign=False,
                crl_sign=False,
                encipher_only=False,
                decipher_only=False,
            ),
            critical=True,
        )
        .sign(key, hashes.SHA256())
    )
    return GemeenteKeys(
        private_key=key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        ),
        certificate=certificate.public_bytes(serialization.Encoding.PEM),
    )


def own_keys(session: Session) -> GemeenteKeys:
    """Give the keys in the practice vault of a gemeente, so that public tools can be tried.

    Raises Refusal for a real vault: there they never leave the program.
    """
    _require_practice(session)
    kept, private = signing_key(session)
    key = serialization.load_der_private_key(private, None)
    return GemeenteKeys(
        private_key=key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        ),
        certificate=x509.load_der_x509_certificate(kept).public_bytes(serialization.Encoding.PEM),
    )


def facility_certificate(session: Session) -> bytes:
    """Give the inrichting's newest certificate as PEM."""
    newest = FacilityCertificates(session.connection).current()
    if newest is None:
        raise Refusal("Deze kluis heeft nog geen certificaat van de inrichting. Maak er eerst een.")
    certificate = x509.load_der_x509_certificate(newest.certificate)
    return certificate.public_bytes(serialization.Encoding.PEM)


def _require_practice(session: Session) -> None:
    if not session.practice:
        raise Refusal(
            "Dit kan alleen in een oefenkluis. In een echte kluis blijft de sleutel binnen."
        )
