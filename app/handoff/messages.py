"""Everything that travels in the envelope of a package but is no notification.

A message (``meldpoort.message/1``) is signed by its sender and encrypted for one recipient. Its
manifest binds purpose, id, practice and both certificates; docs/package.md tells others.
"""

from __future__ import annotations

from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass
from typing import Annotated, Any, Final, Literal, TypeAlias, cast

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, RSAPublicKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    PublicFormat,
    load_der_private_key,
)
from pydantic import Field, ValidationError

from app.case.canonical import sha256_hex
from app.case.refusal import Refusal
from app.handoff import archive, checking, cms, records
from app.handoff.checking import Opened, WrongHashes, WrongPurpose, WrongRecipient
from app.handoff.records import Hash, Id, Record, UtcTime
from app.trust.facility import may_receive, may_sign

FORMAT: Final = "meldpoort.message/1"
NAME: Final = "message"
NUMBER: Final = 1

Purpose: TypeAlias = Literal["reply", "notice", "case"]
PURPOSES: Final[frozenset[Purpose]] = frozenset({"reply", "notice", "case"})

CONTENT_FORMATS: Final[Mapping[Purpose, str]] = {
    "reply": "reply",
    "notice": "notice",
    "case": "travel",
}
"""What ``format`` in the content says, for each purpose."""

LARGEST_CONTENT: Final[Mapping[Purpose, int]] = {
    "reply": 1024 * 1024,
    "notice": 1024 * 1024,
    "case": archive.MESSAGE_LAYOUT[archive.MESSAGE],
}
"""Bytes."""


class CannotSend(Refusal):
    """A certificate that cannot sign, or that nothing can be encrypted for."""


class WrongMessage(Refusal):
    """A message whose manifest or content is not what this format says."""


@dataclass(frozen=True)
class Message:
    """What is sent. ``content`` is canonical JSON with its own format, id and practice flag.

    ``made_at`` is ISO 8601 in UTC; ``letter`` is a PDF that says the same, where there is one.
    """

    purpose: Purpose
    id: str
    practice: bool
    made_at: str
    content: bytes
    letter: bytes | None = None


@dataclass(frozen=True)
class OpenedMessage:
    """A message of which every check held; ``sender`` is the pinned certificate (DER)."""

    message: Message
    sender: bytes


class MessageRecipient(Record):
    """SHA-256 of the recipient's certificate (DER) and of the public key in it."""

    certificate: Hash
    public_key: Hash


class MessageFile(Record):
    """A member of the zip, other than the manifest itself."""

    name: Literal["bericht.json", "bericht.pdf"]
    size: Annotated[int, Field(ge=1)]
    sha256: Hash


class MessageManifest(Record):
    """``manifest.json`` of a message."""

    format: Literal["meldpoort.message/1"]
    purpose: Annotated[str, Field(pattern=r"^[a-z_]{1,40}$")]
    id: Id
    practice: bool
    made_at: UtcTime
    recipient: MessageRecipient
    sender_certificate: Hash
    files: Annotated[tuple[MessageFile, ...], Field(min_length=1, max_length=2)]


def make_message(
    message: Message, *, recipient_certificate: bytes, sender_certificate: bytes, sender_key: bytes
) -> bytes:
    """Give the bytes of a ``.p7m`` file: EnvelopedData(SignedData(zip)).

    Certificates and the sender's private key (PKCS #8, not encrypted) are DER. Raises CannotSend
    with a sentence when a certificate may not be used for this, Refusal when it is too large.
    """
    recipient = x509.load_der_x509_certificate(recipient_certificate)
    sender = x509.load_der_x509_certificate(sender_certificate)
    check_can_send(sender)
    check_can_receive(recipient)
    # The same shortcut as for a package: this key was kept under AES-GCM.
    key = load_der_private_key(sender_key, None, unsafe_skip_rsa_key_validation=True)
    if not isinstance(key, RSAPrivateKey) or key.public_key() != sender.public_key():
        raise ValueError("a sender signs with the RSA key of its certificate")
    if not _content_belongs(message):
        raise ValueError("the content says another format, id or practice than the message")
    members = {archive.MESSAGE: message.content}
    if message.letter is not None:
        members[archive.MESSAGE_LETTER] = message.letter
    if len(message.content) > LARGEST_CONTENT[message.purpose]:
        raise CannotSend("Dit bericht is te groot voor een bestand. Gebruik papier.")
    manifest = MessageManifest(
        format=FORMAT,
        purpose=message.purpose,
        id=message.id,
        practice=message.practice,
        made_at=message.made_at,
        recipient=MessageRecipient(
            certificate=sha256_hex(recipient_certificate),
            public_key=_key_digest(cast("RSAPublicKey", recipient.public_key())),
        ),
        sender_certificate=sha256_hex(sender_certificate),
        files=tuple(
            MessageFile.model_validate(
                {"name": name, "size": len(data), "sha256": sha256_hex(data)}
            )
            for name, data in members.items()
        ),
    )
    layout = archive.MESSAGE_LAYOUT if message.letter is not None else archive.WITHOUT_LETTER
    zipped = archive.pack({**members, archive.MANIFEST: records.to_bytes(manifest)}, layout)
    return cms.encrypt(cms.sign(zipped, sender, key), recipient)


def check_can_send(certificate: x509.Certificate) -> None:
    """Check that a certificate may sign messages; raises CannotSend."""
    if not isinstance(certificate.public_key(), RSAPublicKey) or not may_sign(certificate):
        raise CannotSend(
            "Met dit certificaat mag niet worden ondertekend (sleutelgebruik). Antwoord op papier,"
            " of gebruik een certificaat dat ook mag ondertekenen."
        )


def check_can_receive(certificate: x509.Certificate) -> None:
    """Check that a file may be encrypted for a certificate; raises CannotSend."""
    if not isinstance(certificate.public_key(), RSAPublicKey) or not may_receive(certificate):
        raise CannotSend(
            "Voor het certificaat van de ontvanger mag niet worden versleuteld (sleutelgebruik)."
            " Gebruik papier, of vraag de ontvanger om een certificaat voor versleuteling."
        )


def open_message(
    data: bytes,
    recipient_key: RSAPrivateKey,
    senders: Sequence[x509.Certificate],
    *,
    purposes: Container[Purpose],
) -> OpenedMessage:
    """Give what is in a message, only when every check holds.

    ``senders`` are the certificates that the reader pinned. Whether the practice flag fits the
    vault, and whether this id was seen before, is for the caller. Raises one Refusal: that of the
    first check that does not hold.
    """
    zipped, sender = cms.verified_by_one_of(
        cms.decrypt(checking.bounded(data), recipient_key), senders
    )
    return _opened(zipped, recipient_key, sender, purposes)


def open_any(
    data: bytes,
    recipient_key: RSAPrivateKey,
    senders: Sequence[x509.Certificate],
    *,
    purposes: Container[Purpose],
    gemeente: str | None = None,
    roster_roots: Mapping[bytes, str] | None = None,
) -> Opened | OpenedMessage:
    """Give what is in a file: a package with a notification, or a message.

    ``gemeente`` is the reader's own code; ``roster_roots`` gives, for the certificate (DER) of an
    inrichting, the root hash of its exchange sheet. Raises one Refusal, as ``open_package`` and
    ``open_message`` do.
    """
    zipped, sender = cms.verified_by_one_of(
        cms.decrypt(checking.bounded(data), recipient_key), senders
    )
    value = records.read_value(archive.Archive(zipped).read(archive.MANIFEST))
    stated = records.stated_format(value) if value else None
    if stated is not None and stated[0] == NAME:
        return _opened(zipped, recipient_key, sender, purposes)
    root = (roster_roots or {}).get(sender.public_bytes(Encoding.DER))
    return checking.open_content(zipped, recipient_key, sender, gemeente=gemeente, roster_root=root)


def _opened(
    zipped: bytes,
    recipient_key: RSAPrivateKey,
    sender: x509.Certificate,
    purposes: Container[Purpose],
) -> OpenedMessage:
    check_can_send(sender)
    box = archive.Archive(zipped)
    manifest = _manifest(box.read(archive.MANIFEST))
    box.check_members(archive.MESSAGE_LAYOUT, archive.WITHOUT_LETTER)
    files = _checked_files(box, manifest)
    if manifest.recipient.public_key != _key_digest(recipient_key.public_key()):
        raise WrongRecipient(
            "Dit bericht is gemaakt voor een andere ontvanger. Lees het niet en bel de afzender."
        )
    purpose = _checked_purpose(manifest, purposes)
    if manifest.sender_certificate != sha256_hex(sender.public_bytes(Encoding.DER)):
        raise WrongPurpose(
            "Dit bericht noemt een ander certificaat dan dat waarmee het is ondertekend. Gebruik"
            " het niet en bel de afzender."
        )
    message = Message(
        purpose=purpose,
        id=manifest.id,
        practice=manifest.practice,
        made_at=manifest.made_at,
        content=files[archive.MESSAGE],
        letter=files.get(archive.MESSAGE_LETTER),
    )
    if len(message.content) > LARGEST_CONTENT[purpose] or not _content_belongs(message):
        raise WrongMessage(
            "De inhoud van dit bericht hoort niet bij de lijst die erbij zit. Gebruik het niet en"
            " vraag de afzender om een nieuw bericht."
        )
    return OpenedMessage(message, sender.public_bytes(Encoding.DER))


def _manifest(listing: bytes) -> MessageManifest:
    value = records.read_value(listing)
    stated = records.stated_format(value) if value else None
    if stated is not None and stated[0] == "package":
        raise WrongPurpose(
            "Dit bestand is een melding en geen bericht. Open het op de plek voor meldingen."
        )
    if stated is not None and stated[0] == NAME and stated[1] > NUMBER:
        raise records.NewerFormat(
            "Dit bericht is gemaakt met een nieuwere versie van Meldpoort. Werk uw programma bij,"
            " of vraag de afzender om een brief op papier."
        )
    try:
        return MessageManifest.model_validate_json(listing if stated else b"")
    except ValidationError:
        raise WrongMessage(
            "De inhoudslijst van dit bericht klopt niet. Gebruik het niet en vraag de afzender om"
            " een nieuw bericht."
        ) from None


def _checked_files(box: archive.Archive, manifest: MessageManifest) -> dict[str, bytes]:
    stated = {file.name: (file.size, file.sha256) for file in manifest.files}
    files = {name: box.read(name) for name in box.names if name != archive.MANIFEST}
    if len(stated) != len(manifest.files) or stated != {
        name: (len(data), sha256_hex(data)) for name, data in files.items()
    }:
        raise WrongHashes(
            "De bestanden in dit bericht zijn niet de bestanden die erin horen. Gebruik het niet"
            " en vraag de afzender om een nieuw bericht."
        )
    return files


def _checked_purpose(manifest: MessageManifest, purposes: Container[Purpose]) -> Purpose:
    purpose = next((known for known in PURPOSES if known == manifest.purpose), None)
    if purpose is None or purpose not in purposes:
        raise WrongPurpose(
            "Dit bericht is voor iets anders bedoeld. Open het op de plek waar het voor bedoeld"
            " is, of vraag de afzender wat het is."
        )
    return purpose


def _content_belongs(message: Message) -> bool:
    """Tell whether the content says the same format, id and practice as the message."""
    value: dict[str, Any] = records.read_value(message.content) or {}
    stated = records.stated_format(value)
    return (
        stated is not None
        and stated[0] == CONTENT_FORMATS[message.purpose]
        and value.get("id") == message.id
        and value.get("practice") is message.practice
    )


def _key_digest(key: RSAPublicKey) -> str:
    return sha256_hex(key.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo))
