"""Opening a package: every check, in a fixed order, before anything inside is given.

One sentence per failure. ``open_package`` gives the content; ``checks`` tells in between which
check was done, for the command that prints them.
"""

from __future__ import annotations

import base64
from collections.abc import Generator
from dataclasses import dataclass
from typing import Any, Final, Literal, TypeAlias, get_args

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from app.case import canonical
from app.case.canonical import sha256_hex
from app.case.refusal import Refusal
from app.handoff import archive, cms, manifest
from app.trust.roster import Roster
from app.trust.roster_rules import name_key
from app.trust.seals import Seal, Statement, check_seal, salted_hash

LARGEST_PACKAGE: Final = 64 * 1024 * 1024

Check: TypeAlias = Literal[
    "envelope",
    "signature",
    "zip",
    "format",
    "hashes",
    "recipient",
    "purpose",
    "roster",
    "seals",
    "two_people",
    "version",
]
CHECKS: Final[tuple[Check, ...]] = get_args(Check)
"""Every check, in the order in which they are done."""


class WrongHashes(Refusal):
    """A file in the package that is not the one in the list."""


class WrongRecipient(Refusal):
    """A package that was made for another gemeente or another key."""


class WrongPurpose(Refusal):
    """A package that is no notification."""


class WrongRoster(Refusal):
    """Roster entries that do not hold, or that start from another root."""


class WrongSeals(Refusal):
    """Seals that do not hold, or that are about something else."""


class OnePerson(Refusal):
    """A notification that one person made and approved."""


class WrongVersion(Refusal):
    """Reference or version that differ within the package."""


@dataclass(frozen=True)
class Approval:
    """One act that a seal proves: who, in which function, when (ISO 8601, UTC)."""

    act: str
    account: str
    name: str
    function: str
    at: str


@dataclass(frozen=True)
class Opened:
    """A package of which every check held; ``sender`` is the pinned certificate (DER)."""

    notification: bytes
    letter: bytes
    manifest: manifest.Manifest
    approvals: tuple[Approval, ...]
    roster_root: str
    sender: bytes


def open_package(
    data: bytes,
    recipient_key: RSAPrivateKey,
    facility_certificate: x509.Certificate,
    *,
    gemeente: str | None = None,
    roster_root: str | None = None,
) -> Opened:
    """Give what is in a package, only when every check holds.

    ``facility_certificate`` is the one that the gemeente pinned; ``gemeente`` its own code and
    ``roster_root`` the root hash of the exchange sheet, where they are known. Raises one Refusal:
    that of the first check that does not hold.
    """
    steps = checks(
        data, recipient_key, facility_certificate, gemeente=gemeente, roster_root=roster_root
    )
    return _at_the_end(steps)


def open_content(
    zipped: bytes,
    recipient_key: RSAPrivateKey,
    sender: x509.Certificate,
    *,
    gemeente: str | None = None,
    roster_root: str | None = None,
) -> Opened:
    """Do as ``open_package`` with a zip whose envelope was opened and whose signature held."""
    return _at_the_end(
        _content_checks(zipped, recipient_key, sender, gemeente=gemeente, roster_root=roster_root)
    )


def _at_the_end(steps: Generator[Check, None, Opened]) -> Opened:
    while True:
        try:
            next(steps)
        except StopIteration as end:
            opened: Opened = end.value
            return opened


def checks(
    data: bytes,
    recipient_key: RSAPrivateKey,
    facility_certificate: x509.Certificate,
    *,
    gemeente: str | None = None,
    roster_root: str | None = None,
) -> Generator[Check, None, Opened]:
    """Do the checks one by one, giving the name of each that held, and the content at the end."""
    signed = cms.decrypt(bounded(data), recipient_key)
    yield "envelope"
    zipped = cms.verified_content(signed, facility_certificate)
    yield "signature"
    return (
        yield from _content_checks(
            zipped, recipient_key, facility_certificate, gemeente=gemeente, roster_root=roster_root
        )
    )


def _content_checks(
    zipped: bytes,
    recipient_key: RSAPrivateKey,
    facility_certificate: x509.Certificate,
    *,
    gemeente: str | None,
    roster_root: str | None,
) -> Generator[Check, None, Opened]:
    box = archive.Archive(zipped)
    listing = box.read(archive.MANIFEST)
    yield "zip"
    # First whether we know this format at all: a later one may well have other members.
    value = manifest.read_value(listing)
    box.check_members()
    listed = manifest.from_value(value)
    yield "format"
    files = _checked_files(box, listed)
    yield "hashes"
    content = _checked_content(files[archive.NOTIFICATION])
    _check_recipient(listed, content, recipient_key, gemeente)
    yield "recipient"
    _check_purpose(listed, facility_certificate)
    yield "purpose"
    roster = _checked_roster(listed, roster_root)
    yield "roster"
    statements = _checked_seals(listed, roster, files[archive.NOTIFICATION])
    yield "seals"
    _check_two_people(statements, roster)
    yield "two_people"
    _check_version(listed, content, statements)
    yield "version"
    return Opened(
        notification=files[archive.NOTIFICATION],
        letter=files[archive.LETTER],
        manifest=listed,
        approvals=tuple(_approval(statement, roster) for statement in statements),
        roster_root=roster.root,
        sender=facility_certificate.public_bytes(Encoding.DER),
    )


def bounded(data: bytes) -> bytes:
    """Give a file that is not too large to be ours; raises NotAnEnvelope."""
    if len(data) > LARGEST_PACKAGE:
        raise cms.NotAnEnvelope(
            "Dit bestand is te groot voor een pakket van Meldpoort. Kies het bestand dat eindigt"
            " op .p7m."
        )
    return data


def _checked_files(box: archive.Archive, listed: manifest.Manifest) -> dict[str, bytes]:
    files = {name: box.read(name) for name in (archive.NOTIFICATION, archive.LETTER)}
    stated = {file.name: (file.size, file.sha256) for file in listed.files}
    if stated != {name: (len(data), sha256_hex(data)) for name, data in files.items()}:
        raise WrongHashes(
            "De bestanden in dit pakket zijn niet de bestanden die erin horen. Gebruik het niet en"
            " vraag de inrichting om een nieuw pakket."
        )
    return files


def _checked_content(notification: bytes) -> dict[str, Any]:
    try:
        content = canonical.decode(notification)
    except Refusal:
        content = None
    if not isinstance(content, dict):
        raise WrongHashes(
            "De melding in dit pakket is niet te lezen. Vraag de inrichting om een nieuw pakket."
        )
    return content


def _check_recipient(
    listed: manifest.Manifest,
    content: dict[str, Any],
    key: RSAPrivateKey,
    gemeente: str | None,
) -> None:
    own_key = sha256_hex(
        key.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    )
    recipient = content.get("recipient")
    code = recipient.get("code") if isinstance(recipient, dict) else None
    if (
        listed.recipient.public_key != own_key
        or listed.recipient.gemeente != code
        or (gemeente is not None and gemeente != code)
    ):
        raise WrongRecipient(
            "Dit pakket is gemaakt voor een andere gemeente of een andere sleutel. Lees het niet en"
            " bel de inrichting."
        )


def _check_purpose(listed: manifest.Manifest, facility: x509.Certificate) -> None:
    if listed.purpose != manifest.PURPOSE:
        raise WrongPurpose(
            "Dit pakket is geen melding. Open het op de plek waar het voor bedoeld is, of vraag de"
            " inrichting wat het is."
        )
    if listed.sender_certificate != sha256_hex(facility.public_bytes(Encoding.DER)):
        raise WrongPurpose(
            "Dit pakket noemt een ander certificaat van de inrichting dan dat waarmee het is"
            " ondertekend. Gebruik het niet en bel de inrichting."
        )


def _checked_roster(listed: manifest.Manifest, root: str | None) -> Roster:
    try:
        roster = Roster.read(map(base64.b64decode, listed.roster), vault=None, root=root)
    except Refusal:
        roster = None
    # A practice vault says so in its root; its package can never pass for a real one. Of a real
    # vault both founders must have signed.
    if (
        roster is None
        or not roster.complete
        or (roster.founding.vault_kind == "practice") is not listed.practice
    ):
        raise WrongRoster(
            "De rollenlijst in dit pakket klopt niet, of hoort niet bij de inrichting die u"
            " vertrouwt. Gebruik het pakket niet en bel de inrichting."
        )
    return roster


def _checked_seals(
    listed: manifest.Manifest, roster: Roster, notification: bytes
) -> tuple[Statement, ...]:
    # The bytes name the gemeente (see _check_recipient), so their hash binds it as well.
    own = salted_hash(bytes.fromhex(listed.salt), notification)
    statements = []
    for record in listed.seals:
        statement = _held(record, roster)
        if own not in statement.notifications:
            raise WrongSeals(
                "Een goedkeuringszegel in dit pakket gaat over een andere melding. Gebruik het"
                " pakket niet en bel de inrichting."
            )
        statements.append(statement)
    if len({_subject(statement) for statement in statements}) != 1:
        raise WrongSeals(
            "De goedkeuringszegels in dit pakket horen niet bij elkaar. Gebruik het pakket niet en"
            " bel de inrichting."
        )
    return tuple(statements)


def _held(record: manifest.SealRecord, roster: Roster) -> Statement:
    seal = Seal(
        base64.b64decode(record.statement), record.account, base64.b64decode(record.signature)
    )
    try:
        return check_seal(seal, roster)
    except Refusal:
        raise WrongSeals(
            "Een goedkeuringszegel in dit pakket klopt niet. Gebruik het pakket niet en bel de"
            " inrichting."
        ) from None


def _subject(statement: Statement) -> tuple[object, ...]:
    """What all seals of one version have in common."""
    return (
        statement.vault,
        statement.case,
        statement.version,
        statement.case_version_hash,
        statement.notifications,
        statement.law_version,
        statement.text_version,
    )


def _check_two_people(statements: tuple[Statement, ...], roster: Roster) -> None:
    makers = [s for s in statements if s.act == "submit"]
    approved = [s for s in statements if s.act == "approve"]
    decided = [s for s in statements if s.act == "decide"]
    known = len(makers) + len(approved) + len(decided) == len(statements)
    made_by = {_person(s, roster) for s in makers}
    approved_by = {_person(s, roster) for s in approved}
    decided_by = {_person(s, roster) for s in decided}
    # An approval that goes on to the directeur is no decision: that is a statement of its own.
    apart = not (made_by & (approved_by | decided_by) or approved_by & decided_by)
    if not known or len(makers) != 1 or not decided or not apart:
        raise OnePerson(
            "Uit dit pakket blijkt niet dat twee verschillende mensen deze melding hebben gemaakt"
            " en goedgekeurd. Gebruik het niet en bel de inrichting."
        )


def _person(statement: Statement, roster: Roster) -> str:
    """Give who it is by name: the roster has no name twice, so two accounts are two people."""
    account = roster.account_at(statement.account, statement.roster_head)
    return name_key(account.name) if account else ""


def _check_version(
    listed: manifest.Manifest, content: dict[str, Any], statements: tuple[Statement, ...]
) -> None:
    replaces = content.get("replaces")
    replaced = (
        (replaces.get("reference"), replaces.get("version")) if isinstance(replaces, dict) else None
    )
    stated = (listed.replaces.reference, listed.replaces.version) if listed.replaces else None
    if (
        content.get("reference") != listed.reference
        or content.get("version") != listed.version
        or content.get("practice") is not listed.practice
        or any(statement.version != listed.version for statement in statements)
        or replaced != stated
    ):
        raise WrongVersion(
            "Het kenmerk of de versie in dit pakket klopt niet. Gebruik het niet en vraag de"
            " inrichting om een nieuw pakket."
        )


def _approval(statement: Statement, roster: Roster) -> Approval:
    account = roster.account_at(statement.account, statement.roster_head)
    if account is None:
        raise ValueError("a seal that holds has an account")
    return Approval(statement.act, statement.account, account.name, account.function, statement.at)
