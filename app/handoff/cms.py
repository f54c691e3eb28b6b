"""The only place that knows CMS bytes (RFC 5652): the signed content and its envelope.

CBC is not authenticated, so nothing of an envelope is used before the one signature in it holds.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from asn1crypto import cms, core
from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, RSAPublicKey
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.padding import PKCS7
from cryptography.hazmat.primitives.serialization import Encoding, pkcs7

from app.case.canonical import sha256_hex
from app.case.refusal import Refusal

_KEY_BYTES = 32
_BLOCK_BYTES = 16


class NotAnEnvelope(Refusal):
    """Bytes that are no CMS envelope as Meldpoort makes them."""


class NotForThisKey(Refusal):
    """An envelope that this private key does not open."""


class WrongSignature(Refusal):
    """A signature that is missing, more than one, of somebody else, or that does not hold."""


def sign(content: bytes, certificate: x509.Certificate, key: RSAPrivateKey) -> bytes:
    """Give SignedData (DER) over ``content``: SHA-256, binary, the certificate included.

    The signing time in it is the machine's; nothing relies on it.
    """
    builder = pkcs7.PKCS7SignatureBuilder().set_data(content)
    builder = builder.add_signer(certificate, key, hashes.SHA256())
    return builder.sign(Encoding.DER, [pkcs7.PKCS7Options.Binary])


def encrypt(content: bytes, recipient: x509.Certificate) -> bytes:
    """Give EnvelopedData (DER, AES-256-CBC) that only the key of ``recipient`` opens."""
    builder = pkcs7.PKCS7EnvelopeBuilder().set_data(content).add_recipient(recipient)
    builder = builder.set_content_encryption_algorithm(algorithms.AES256)
    return builder.encrypt(Encoding.DER, [pkcs7.PKCS7Options.Binary])


def decrypt(data: bytes, key: RSAPrivateKey) -> bytes:
    """Open an envelope that has exactly one recipient.

    What it gives is not authenticated: hand it to ``verified_content`` and to nothing else.
    Raises NotAnEnvelope and NotForThisKey.
    """
    try:
        encrypted_key, vector, encrypted = _envelope_parts(data)
    except NotAnEnvelope:
        raise
    except Exception:  # noqa: BLE001 - whatever the parser makes of foreign bytes
        raise _no_envelope() from None
    try:
        content_key = key.decrypt(encrypted_key, padding.PKCS1v15())
        return _decrypt_content(content_key, vector, encrypted)
    except ValueError:
        raise NotForThisKey(
            "Dit bestand gaat niet open met deze sleutel. Het is voor een andere ontvanger, of"
            " het is beschadigd. Vraag de afzender om een nieuw bestand."
        ) from None


def verified_content(data: bytes, pinned: x509.Certificate) -> bytes:
    """Give the content of SignedData when the one signature of ``pinned`` holds.

    Exactly one signer, SHA-256 throughout, exactly the pinned certificate, and the signed
    attributes contentType and messageDigest checked. Raises WrongSignature.
    """
    return verified_by_one_of(data, (pinned,))[0]


def verified_by_one_of(
    data: bytes, pinned: Sequence[x509.Certificate]
) -> tuple[bytes, x509.Certificate]:
    """Give the content of SignedData, and which of the ``pinned`` certificates signed it.

    The same checks as ``verified_content``; the one certificate inside says which it must be.
    """
    try:
        return _checked_content(data, pinned)
    except WrongSignature:
        raise
    except Exception:  # noqa: BLE001 - whatever the parser makes of foreign bytes
        raise _damaged() from None


def _envelope_parts(data: bytes) -> tuple[bytes, bytes, bytes]:
    info = cms.ContentInfo.load(data, strict=True)
    if info["content_type"].native != "enveloped_data":
        raise _no_envelope()
    envelope = info["content"]
    recipients = envelope["recipient_infos"]
    if len(recipients) != 1 or recipients[0].name != "ktri":
        raise _no_envelope()
    recipient = recipients[0].chosen
    content = envelope["encrypted_content_info"]
    algorithm = content["content_encryption_algorithm"]
    if (
        recipient["key_encryption_algorithm"]["algorithm"].native != "rsaes_pkcs1v15"
        or content["content_type"].native != "data"
        or algorithm["algorithm"].native != "aes256_cbc"
    ):
        raise _no_envelope()
    encrypted_key = recipient["encrypted_key"].native
    vector = algorithm["parameters"].native
    encrypted = content["encrypted_content"].native
    # A field that may be left out reads as None.
    if not all(isinstance(part, bytes) for part in (encrypted_key, vector, encrypted)):
        raise _no_envelope()
    return encrypted_key, vector, encrypted


def _decrypt_content(content_key: bytes, vector: bytes, encrypted: bytes) -> bytes:
    if len(content_key) != _KEY_BYTES or len(vector) != _BLOCK_BYTES:
        raise ValueError("wrong size of key or vector")
    decryptor = Cipher(algorithms.AES256(content_key), modes.CBC(vector)).decryptor()
    unpadder = PKCS7(_BLOCK_BYTES * 8).unpadder()
    padded = decryptor.update(encrypted) + decryptor.finalize()
    return unpadder.update(padded) + unpadder.finalize()


def _checked_content(
    data: bytes, pinned: Sequence[x509.Certificate]
) -> tuple[bytes, x509.Certificate]:
    info = cms.ContentInfo.load(data, strict=True)
    if info["content_type"].native != "signed_data":
        raise _damaged()
    signed = info["content"]
    sender = _sender(signed, pinned)
    if [a["algorithm"].native for a in signed["digest_algorithms"]] != ["sha256"]:
        raise _damaged()
    if len(signed["signer_infos"]) != 1:
        raise WrongSignature(
            "Dit bestand is niet precies een keer ondertekend. Vraag de afzender om een nieuw"
            " bestand."
        )
    encapsulated = signed["encap_content_info"]
    if encapsulated["content_type"].native != "data":
        raise _damaged()
    content: bytes = encapsulated["content"].native
    _check_signer(signed["signer_infos"][0], content, sender)
    return content, sender


def _sender(signed: Any, pinned: Sequence[x509.Certificate]) -> x509.Certificate:
    inside = [choice.chosen.dump() for choice in signed["certificates"]]
    sender = next((c for c in pinned if inside == [c.public_bytes(Encoding.DER)]), None)
    if sender is None:
        raise WrongSignature(
            "Dit bestand is niet ondertekend met een certificaat dat u vertrouwt. Gebruik het niet"
            " en bel de afzender."
        )
    return sender


def _check_signer(signer: Any, content: bytes, pinned: x509.Certificate) -> None:
    key = pinned.public_key()
    identifier = signer["sid"]
    if not isinstance(key, RSAPublicKey) or identifier.name != "issuer_and_serial_number":
        raise _damaged()
    if (
        identifier.chosen["serial_number"].native != pinned.serial_number
        or identifier.chosen["issuer"].dump() != pinned.issuer.public_bytes()
        or signer["digest_algorithm"]["algorithm"].native != "sha256"
        or signer["signature_algorithm"]["algorithm"].native
        not in {"rsassa_pkcs1v15", "sha256_rsa"}
    ):
        raise _damaged()
    attributes = signer["signed_attrs"]
    _check_attributes(attributes, content)
    # The signature is over the attributes as a SET; in the file they have an implicit tag.
    signed_bytes = b"\x31" + attributes.dump()[1:]
    try:
        key.verify(signer["signature"].native, signed_bytes, padding.PKCS1v15(), hashes.SHA256())
    except InvalidSignature:
        raise _damaged() from None


def _check_attributes(attributes: Any, content: bytes) -> None:
    if isinstance(attributes, core.Void):
        raise _damaged()
    values: dict[str, list[Any]] = {}
    for attribute in attributes:
        name = attribute["type"].native
        if name in values:
            raise _damaged()
        values[name] = [value.native for value in attribute["values"]]
    digest = values.get("message_digest", [])
    if values.get("content_type") != ["data"] or [d.hex() for d in digest] != [sha256_hex(content)]:
        raise _damaged()


def _no_envelope() -> NotAnEnvelope:
    return NotAnEnvelope(
        "Dit bestand is geen pakket van Meldpoort, of het is beschadigd. Kies het bestand dat"
        " eindigt op .p7m, of vraag de afzender om een nieuw bestand."
    )


def _damaged() -> WrongSignature:
    return WrongSignature(
        "De ondertekening van dit bestand klopt niet. Gebruik het niet en vraag de afzender om"
        " een nieuw bestand."
    )
