"""The certificate of an inrichting, read from the file that it gave; to be compared aloud."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime

from cryptography import x509
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
from cryptography.hazmat.primitives.serialization import Encoding

from app.case.refusal import Refusal
from app.trust.facility import fingerprint, may_receive, may_sign
from app.trust.fingerprints import fingerprint_of

LARGEST_FILE = 256 * 1024
LEAST_BITS = 2048
_CERTIFICATE = re.compile(rb"-----BEGIN CERTIFICATE-----.*?-----END CERTIFICATE-----", re.DOTALL)


class WrongPin(Refusal):
    """Something of an inrichting that cannot be trusted as it is; ``field`` says which."""

    @property
    def field(self) -> str:
        """The field that it is about: certificate, name, roster_root, paper_key, compared_..."""
        return str(self.values.get("field", ""))


class WrongFile(WrongPin):
    """A file that is not a certificate of an inrichting that can be trusted."""

    @property
    def field(self) -> str:
        """The field that it is about."""
        return "certificate"


@dataclass(frozen=True)
class FoundCertificate:
    """A certificate as it was read from a file, to compare aloud; nothing is kept yet.

    ``receives``: whether reply files can be encrypted for it; without, replies go on paper.
    """

    der: bytes
    fingerprint: str
    words: tuple[str, ...]
    subject: str
    valid_from: datetime
    valid_until: datetime
    self_signed: bool
    receives: bool


def read_certificate(data: bytes, now: datetime) -> FoundCertificate:
    """Read the certificate of an inrichting out of a file (PEM or DER). ``now`` is aware.

    Raises WrongPin.
    """
    certificate = _certificate(data)
    key = certificate.public_key()
    if not isinstance(key, RSAPublicKey) or key.key_size < LEAST_BITS:
        raise WrongFile(
            "Dit certificaat heeft geen RSA-sleutel van ten minste 2048 bits. Vraag de inrichting"
            " om het certificaat waarmee zij pakketten ondertekent."
        )
    if not may_sign(certificate):
        raise WrongFile(
            "Met dit certificaat mag niet worden ondertekend. Vraag de inrichting om het"
            " certificaat waarmee zij pakketten ondertekent."
        )
    if not certificate.not_valid_before_utc <= now <= certificate.not_valid_after_utc:
        raise WrongFile(
            "Dit certificaat is verlopen of nog niet geldig. Vraag de inrichting om het"
            " certificaat van nu."
        )
    der = certificate.public_bytes(Encoding.DER)
    digest = fingerprint(der)
    return FoundCertificate(
        der=der,
        fingerprint=digest,
        words=fingerprint_of(bytes.fromhex(digest.replace(" ", ""))).words,
        subject=certificate.subject.rfc4514_string(),
        valid_from=certificate.not_valid_before_utc,
        valid_until=certificate.not_valid_after_utc,
        self_signed=_self_signed(certificate),
        receives=may_receive(certificate),
    )


def _certificate(data: bytes) -> x509.Certificate:
    if len(data) > LARGEST_FILE:
        raise WrongFile("Dit bestand is te groot voor een certificaat. Kies een ander bestand.")
    if b"PRIVATE KEY-----" in data:
        raise WrongFile(
            "In dit bestand staat een geheime sleutel. Bewaar het niet en zeg de inrichting dat die"
            " sleutel niet meer veilig is. Vraag om alleen het certificaat."
        )
    blocks = _CERTIFICATE.findall(data)
    try:
        if len(blocks) == 1:
            return x509.load_pem_x509_certificate(blocks[0])
        if not blocks:
            return x509.load_der_x509_certificate(data)
    except (ValueError, UnsupportedAlgorithm):
        pass
    raise WrongFile(
        "Dit bestand is niet het certificaat van een inrichting. Kies het bestand met één"
        " certificaat (.pem, .crt of .cer) dat u van de inrichting kreeg."
    )


def _self_signed(certificate: x509.Certificate) -> bool:
    try:
        certificate.verify_directly_issued_by(certificate)
    except (ValueError, TypeError, InvalidSignature, UnsupportedAlgorithm):
        return False
    return True
