"""A facility, a gemeente and an approved notification, and the parts to build a bad one from."""

from __future__ import annotations

import base64
import io
import zipfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from functools import cached_property
from typing import Any

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, load_der_private_key
from cryptography.x509.oid import NameOID

from app.case import canonical
from app.handoff import cms
from app.handoff.checking import Opened, open_package
from app.handoff.package import Contents, make_package
from app.trust.facility import FacilityKeyPair
from app.trust.roster import Roster, write_root
from app.trust.roster_entries import Person, Root, Signer
from app.trust.seals import Seal, Statement, filled_hashes, make_seal, salted_hash

NOW = datetime(2026, 11, 23, 13, 5, tzinfo=UTC)
STAMP = "2026-11-23T13:05:00Z"
VAULT = "ab" * 16
CASE = "cd" * 16
NOTIFICATION_ID = "12" * 16
SALT = bytes(range(32))
VERSION_SALT = b"v" * 32
OTHER_HASH = "1e" * 32
"""The salted hash of the notification to another gemeente, of the same version."""
REFERENCE = "MP-2026-x7k3q"
PDF = b"%PDF-1.7\n" + b"a letter that is only bytes here\n" * 40


def public(key: Ed25519PrivateKey | X25519PrivateKey) -> str:
    return key.public_key().public_bytes_raw().hex()


@dataclass
class People:
    """Two founders with their keys: a1 makes, a2 approves and decides."""

    maker: Ed25519PrivateKey = field(
        default_factory=lambda: Ed25519PrivateKey.from_private_bytes(b"m" * 32)
    )
    approver: Ed25519PrivateKey = field(
        default_factory=lambda: Ed25519PrivateKey.from_private_bytes(b"a" * 32)
    )
    practice: bool = False
    elevated: int = 2

    def roster(self) -> Roster:
        sealing = X25519PrivateKey.from_private_bytes(b"x" * 32)
        founders = (
            self._person("a1", "M. de Vries", self.maker, sealing),
            self._person("a2", "T. Bakker", self.approver, sealing),
        )
        body = Root(
            vault_kind="practice" if self.practice else "real",
            founders=founders,
            recovery_signing=public(Ed25519PrivateKey.from_private_bytes(b"r" * 32)),
            recovery_sealing=public(sealing),
            elevated_signatures=self.elevated,
        )
        signers = [
            Signer("account", "a1", self.maker),
            Signer("account", "a2", self.approver),
        ]
        entry = write_root(vault=VAULT, at=STAMP, body=body, signers=signers)
        return Roster.read([entry.content], vault=VAULT, root=None)

    def _person(
        self, account: str, name: str, key: Ed25519PrivateKey, sealing: X25519PrivateKey
    ) -> Person:
        return Person(
            account=account,
            name=name,
            function="casemanager" if account == "a1" else "afdelingshoofd",
            roles=("casemanager", "teamleider", "beslisser", "beheerder"),
            signing_public=public(key),
            sealing_public=public(sealing),
        )


def notification_bytes(**changes: Any) -> bytes:
    value: dict[str, Any] = {
        "format": "meldpoort.notification/1",
        "practice": False,
        "recipient": {"code": "0855", "gemeente": "Tilburg"},
        "reference": REFERENCE,
        "subject": "Bericht op grond van art. 18b Pbw",
        "version": 1,
    }
    return canonical.encode({**value, **changes})


def statement(
    roster: Roster, notification: bytes, act: str, account: str, **changes: Any
) -> Statement:
    values: dict[str, Any] = {
        "act": act,
        "vault": VAULT,
        "case": CASE,
        "version": 1,
        "case_version_hash": "0f" * 32,
        "notifications": filled_hashes((salted_hash(SALT, notification), OTHER_HASH), VERSION_SALT),
        "law_version": "2025-11-01",
        "text_version": "1",
        "account": account,
        "roster_head": roster.head,
        "at": STAMP,
    }
    return Statement(**{**values, **changes})


@dataclass(frozen=True, repr=False)
class World:
    """Everything a package is made from; tests change one thing at a time."""

    people: People
    roster: Roster
    facility: FacilityKeyPair
    gemeente_key: RSAPrivateKey
    gemeente: x509.Certificate
    contents: Contents

    @cached_property
    def facility_certificate(self) -> x509.Certificate:
        return x509.load_der_x509_certificate(self.facility.certificate)

    @cached_property
    def facility_key(self) -> RSAPrivateKey:
        key = load_der_private_key(self.facility.private_key, None)
        assert isinstance(key, RSAPrivateKey)
        return key

    def seal(self, act: str, account: str, **changes: Any) -> Seal:
        key = self.people.maker if account == "a1" else self.people.approver
        made = statement(self.roster, self.contents.notification, act, account, **changes)
        return make_seal(made, key)

    def package(self, **changes: Any) -> bytes:
        return make_package(
            replace(self.contents, **changes),
            recipient_certificate=self.gemeente.public_bytes(Encoding.DER),
            facility_certificate=self.facility.certificate,
            facility_key=self.facility.private_key,
        )

    @cached_property
    def made(self) -> bytes:
        """A good package, for tests that only read it."""
        return self.package()

    @cached_property
    def good_members(self) -> dict[str, bytes]:
        """What is in a good package."""
        return self.members()

    def members(self, data: bytes | None = None) -> dict[str, bytes]:
        zipped = cms.verified_content(
            cms.decrypt(data or self.made, self.gemeente_key), self.facility_certificate
        )
        with zipfile.ZipFile(io.BytesIO(zipped)) as archive:
            return {name: archive.read(name) for name in archive.namelist()}

    def wrap(self, zipped: bytes) -> bytes:
        """Sign and encrypt any bytes as the facility would: only what is inside can be wrong."""
        return cms.encrypt(
            cms.sign(zipped, self.facility_certificate, self.facility_key), self.gemeente
        )

    def with_manifest(self, change: Callable[[dict[str, Any]], None], **changes: Any) -> bytes:
        """Give a package whose manifest was changed after everything was made."""
        members = dict(self.members(self.package(**changes)) if changes else self.good_members)
        value = canonical.decode(members["manifest.json"])
        change(value)
        members["manifest.json"] = canonical.encode(value)
        return self.wrap(zip_of(members))


def zip_of(members: Mapping[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", method) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return buffer.getvalue()


def certificate(
    key: RSAPrivateKey | ec.EllipticCurvePrivateKey,
    *,
    name: str = "Gemeente Tilburg",
    issuer: tuple[str, RSAPrivateKey] | None = None,
    starts: datetime = NOW - timedelta(days=30),
    ends: datetime = NOW + timedelta(days=700),
    key_encipherment: bool | None = True,
    ca: bool = False,
) -> x509.Certificate:
    issuer_name, issuer_key = issuer or (name, key)
    builder = (
        x509.CertificateBuilder()
        .subject_name(x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)]))
        .issuer_name(x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, issuer_name)]))
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(starts)
        .not_valid_after(ends)
        .add_extension(x509.BasicConstraints(ca=ca, path_length=None), critical=True)
    )
    if key_encipherment is not None:
        builder = builder.add_extension(
            x509.KeyUsage(
                digital_signature=not key_encipherment,
                content_commitment=False,
                key_encipherment=key_encipherment,
                data_encipherment=False,
                key_agreement=False,
                key_cert_sign=ca,
                crl_sign=False,
                encipher_only=False,
                decipher_only=False,
            ),
            critical=True,
        )
    return builder.sign(issuer_key, hashes.SHA256())


def base64_text(data: bytes) -> str:
    return base64.b64encode(data).decode("ascii")


def build_world(
    facility: FacilityKeyPair, gemeente_key: RSAPrivateKey, people: People, **changes: Any
) -> World:
    roster = people.roster()
    notification = notification_bytes(**changes)
    seals = (
        make_seal(statement(roster, notification, "submit", "a1"), people.maker),
        make_seal(statement(roster, notification, "decide", "a2"), people.approver),
        make_seal(statement(roster, notification, "decide", "a2"), people.approver),
    )
    contents = Contents(
        reference=REFERENCE,
        version=1,
        exemplar=2,
        practice=people.practice,
        made_at=STAMP,
        gemeente="0855",
        notification_id=NOTIFICATION_ID,
        notification=notification,
        salt=SALT,
        letter=PDF,
        seals=seals,
        roster=roster,
        journal_head="9a" * 32,
    )
    return World(people, roster, facility, gemeente_key, certificate(gemeente_key), contents)


def opened(world: World, data: bytes, **known: Any) -> Opened:
    return open_package(data, world.gemeente_key, world.facility_certificate, **known)


def set_field(path: str, value: Any) -> Any:
    def change(listed: dict[str, Any]) -> None:
        *steps, last = path.split(".")
        target: Any = listed
        for step in steps:
            target = target[int(step) if step.isdigit() else step]
        target[int(last) if last.isdigit() else last] = value

    return change
