"""``manifest.json``: what is in a package, for whom, and who approved it.

Described for others in docs/package.md; a change that an older reader would get wrong needs a
new format number.
"""

from __future__ import annotations

import base64
import binascii
from typing import Annotated, Any, Final, Literal, TypeAlias

from pydantic import AfterValidator, Field, ValidationError

from app.case import canonical
from app.case.refusal import Refusal
from app.handoff import records
from app.handoff.records import GemeenteCode, Hash, Id, NewerFormat, Record, Reference, UtcTime

FORMAT: Final = "meldpoort.package/1"
NAME: Final = "package"
NUMBER: Final = 1

PURPOSE: Final = "notification"
"""What this package is for; other purposes use the same envelope."""


def _base64(text: str) -> str:
    try:
        if base64.b64encode(base64.b64decode(text, validate=True)).decode("ascii") == text:
            return text
    except binascii.Error:
        pass
    raise ValueError("not base64")


Base64: TypeAlias = Annotated[str, Field(min_length=4), AfterValidator(_base64)]


class WrongManifest(Refusal):
    """A manifest that is not what this format says."""


class Recipient(Record):
    """The gemeente, and the SHA-256 of its certificate (DER) and of the public key in it."""

    gemeente: GemeenteCode
    certificate: Hash
    public_key: Hash


class File(Record):
    """A member of the zip, other than the manifest itself."""

    name: Literal["melding.json", "melding.pdf"]
    size: Annotated[int, Field(ge=1)]
    sha256: Hash


class SealRecord(Record):
    """A seal with the exact bytes that were signed (Ed25519)."""

    account: Annotated[str, Field(min_length=1, max_length=40)]
    statement: Base64
    signature: Base64


class ReplacedNotification(Record):
    """The notification that this one replaces."""

    reference: Reference
    version: Annotated[int, Field(ge=1)]


class Manifest(Record):
    """Everything about a package but the letter itself.

    ``paper_key`` is the public Ed25519 key (32 bytes) of the codes on the inrichting's letters.
    """

    format: Literal["meldpoort.package/1"]
    purpose: Annotated[str, Field(pattern=r"^[a-z_]{1,40}$")]
    practice: bool
    reference: Reference
    version: Annotated[int, Field(ge=1)]
    exemplar: Annotated[int, Field(ge=1)]
    made_at: UtcTime
    recipient: Recipient
    sender_certificate: Hash
    paper_key: Hash
    files: Annotated[tuple[File, ...], Field(min_length=2, max_length=2)]
    replaces: ReplacedNotification | None
    notification: Id
    salt: Annotated[str, Field(pattern=r"^([0-9a-f]{2}){16,64}$")]
    seals: Annotated[tuple[SealRecord, ...], Field(min_length=1, max_length=16)]
    roster: Annotated[tuple[Base64, ...], Field(min_length=1, max_length=10_000)]
    journal_head: Hash


def to_bytes(manifest: Manifest) -> bytes:
    """Give the canonical bytes of ``manifest``."""
    return canonical.encode(manifest.model_dump(mode="json"))


def read_value(data: bytes) -> dict[str, Any]:
    """Read the bytes as canonical JSON and look at nothing but the format.

    Raises NewerFormat for a later number of this format, WrongManifest for anything else.
    """
    value = records.read_value(data)
    stated = records.stated_format(value) if value else None
    if value is None or stated is None or stated[0] != NAME:
        raise _wrong()
    if stated[1] > NUMBER:
        raise NewerFormat(
            "Dit pakket is gemaakt met een nieuwere versie van Meldpoort (pakket {theirs}; dit"
            " programma kent {ours}). Werk uw programma bij, of vraag de inrichting om een"
            " versleutelde pdf.",
            theirs=stated[1],
            ours=NUMBER,
        )
    return value


def from_value(value: dict[str, Any]) -> Manifest:
    """Read the whole manifest; raises WrongManifest."""
    try:
        # As JSON, because strict reading takes an array for a tuple only there.
        return Manifest.model_validate_json(canonical.encode(value))
    except (ValidationError, Refusal):
        raise _wrong() from None


def _wrong() -> WrongManifest:
    return WrongManifest(
        "De inhoudslijst van dit pakket klopt niet. Gebruik het niet en vraag de inrichting om een"
        " nieuw pakket."
    )
