"""Chains of certificates for tests: root, intermediate and leaf, and revocation lists."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import cache
from typing import Any

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from cryptography.hazmat.primitives.hashes import SHA256, HashAlgorithm
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import NameOID

from tests.handoff.world import NOW

Key = RSAPrivateKey | ec.EllipticCurvePrivateKey


@cache
def key(number: int, bits: int = 2048) -> RSAPrivateKey:
    """Give an RSA key; the same number gives the same key within a run."""
    del number
    return rsa.generate_private_key(65537, bits)


@cache
def curve(number: int) -> ec.EllipticCurvePrivateKey:
    """Give an elliptic curve key."""
    del number
    return ec.generate_private_key(ec.SECP256R1())


def named(name: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])


@dataclass
class Holder:
    """Somebody with a key and a certificate, who may issue others."""

    name: str
    key: Key
    certificate: x509.Certificate = field(repr=False)

    @property
    def pem(self) -> bytes:
        return self.certificate.public_bytes(Encoding.PEM)

    @property
    def der(self) -> bytes:
        return self.certificate.public_bytes(Encoding.DER)


def make(
    name: str,
    own: Key,
    issuer: Holder | None = None,
    *,
    ca: bool | None = True,
    path_length: int | None = None,
    starts: datetime = NOW - timedelta(days=30),
    ends: datetime = NOW + timedelta(days=700),
    sign_certificates: bool | None = None,
    sign_lists: bool = True,
    encipher: bool = False,
    digest: HashAlgorithm | None = None,
    extra: Sequence[tuple[x509.ExtensionType, bool]] = (),
) -> Holder:
    """Make a certificate; without an issuer it signs itself. ``ca`` None: no BasicConstraints."""
    signer, signer_name = (issuer.key, issuer.name) if issuer else (own, name)
    signer_public = signer.public_key()
    builder = (
        x509.CertificateBuilder()
        .subject_name(named(name))
        .issuer_name(named(signer_name))
        .public_key(own.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(starts)
        .not_valid_after(ends)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(own.public_key()), critical=False)
        .add_extension(
            x509.AuthorityKeyIdentifier.from_issuer_public_key(signer_public), critical=False
        )
    )
    if ca is not None:
        builder = builder.add_extension(
            x509.BasicConstraints(ca=ca, path_length=path_length if ca else None), critical=True
        )
    certs = ca is True if sign_certificates is None else sign_certificates
    builder = builder.add_extension(
        x509.KeyUsage(
            digital_signature=not certs and not encipher,
            content_commitment=False,
            key_encipherment=encipher,
            data_encipherment=False,
            key_agreement=False,
            key_cert_sign=certs,
            crl_sign=certs and sign_lists,
            encipher_only=False,
            decipher_only=False,
        ),
        critical=True,
    )
    for value, critical in extra:
        builder = builder.add_extension(value, critical=critical)
    return Holder(name, own, builder.sign(signer, digest or SHA256()))


def leaf(issuer: Holder | None, **changes: Any) -> Holder:
    """Make the certificate of a gemeente, for encrypting."""
    values: dict[str, Any] = {"ca": False, "encipher": True}
    name = str(changes.pop("name", "Gemeente Tilburg"))
    own = changes.pop("own", key(3))
    return make(name, own, issuer, **{**values, **changes})


def revocation_list(
    issuer: Holder,
    revoked: Sequence[x509.Certificate] = (),
    *,
    this_update: datetime = NOW - timedelta(days=1),
    next_update: datetime = NOW + timedelta(days=6),
    signer: Key | None = None,
    digest: HashAlgorithm | None = None,
    extra: Sequence[tuple[x509.ExtensionType, bool]] = (),
) -> bytes:
    """Make a revocation list (DER)."""
    builder = (
        x509.CertificateRevocationListBuilder()
        .issuer_name(named(issuer.name))
        .last_update(this_update)
        .next_update(next_update)
        .add_extension(x509.CRLNumber(1), critical=False)
        .add_extension(
            x509.AuthorityKeyIdentifier.from_issuer_public_key(issuer.key.public_key()),
            critical=False,
        )
    )
    for certificate in revoked:
        builder = builder.add_revoked_certificate(
            x509.RevokedCertificateBuilder()
            .serial_number(certificate.serial_number)
            .revocation_date(this_update - timedelta(hours=1))
            .build()
        )
    for value, critical in extra:
        builder = builder.add_extension(value, critical=critical)
    made = builder.sign(signer or issuer.key, digest or SHA256())
    return made.public_bytes(Encoding.DER)


@dataclass
class Three:
    """Root, intermediate and leaf."""

    root: Holder
    intermediate: Holder
    leaf: Holder

    @property
    def issuers(self) -> list[x509.Certificate]:
        return [self.intermediate.certificate, self.root.certificate]


def three(
    *,
    root: dict[str, Any] | None = None,
    intermediate: dict[str, Any] | None = None,
    of_leaf: dict[str, Any] | None = None,
) -> Three:
    """Make a chain of three; each part can be changed."""
    top = make("Testwortel", key(1), **(root or {}))
    middle_key = (intermediate or {}).pop("own", key(2)) if intermediate else key(2)
    middle = make("Testuitgever", middle_key, top, **(intermediate or {}))
    return Three(top, middle, leaf(middle, **(of_leaf or {})))
