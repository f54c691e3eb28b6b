"""The inrichting's certificates: renewed with overlap, imported, ended."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, generate_private_key
from cryptography.hazmat.primitives.serialization import BestAvailableEncryption
from cryptography.hazmat.primitives.serialization.pkcs12 import serialize_key_and_certificates
from cryptography.x509.oid import NameOID

from app.case.refusal import Refusal
from app.services.control.inspection import inspect
from app.services.keys import facility_certificates as facility
from app.services.session import RoleNeeded, Session
from app.store.facility import FacilityCertificates
from app.store.journal_lines import JournalLines
from app.trust.facility import belongs_together, unwrap_private_key
from tests.conftest import FIRST_MOMENT, PracticeVault


@pytest.fixture(scope="module")
def key() -> RSAPrivateKey:
    return generate_private_key(65537, 2048)


@pytest.fixture
def session(practice_vault: PracticeVault) -> Session:
    return practice_vault.log_in("beheerder")


def certificate(
    key: Any,
    *,
    starts: datetime = FIRST_MOMENT - timedelta(days=1),
    ends: datetime = FIRST_MOMENT + timedelta(days=1000),
    signing: bool | None = True,
) -> x509.Certificate:
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "PI Voorbeeldstad (ingekocht)")])
    builder = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(starts)
        .not_valid_after(ends)
    )
    if signing is not None:
        usage = x509.KeyUsage(
            digital_signature=signing,
            content_commitment=False,
            key_encipherment=not signing,
            data_encipherment=False,
            key_agreement=False,
            key_cert_sign=False,
            crl_sign=False,
            encipher_only=False,
            decipher_only=False,
        )
        builder = builder.add_extension(usage, critical=True)
    return builder.sign(key, hashes.SHA256())


def p12(key: Any, made: x509.Certificate | None, passphrase: bytes = b"geheim") -> bytes:
    return serialize_key_and_certificates(
        b"inrichting", key, made, None, BestAvailableEncryption(passphrase)
    )


def states(session: Session) -> list[str]:
    return [row.state for row in facility.certificates(session)]


def last_event(session: Session) -> str:
    last = JournalLines(session.connection).last()
    assert last is not None
    return last.event


def test_a_renewed_certificate_waits_until_the_gemeenten_pinned_it(
    practice_vault: PracticeVault, session: Session
) -> None:
    (old,) = facility.certificates(session)
    new = facility.renew_certificate(session)
    assert last_event(session) == "facility_certificate_renewed"
    assert new.state == "waiting"
    assert new.use_from - session.now() == timedelta(days=30)
    assert states(session) == ["waiting", "in_use"]
    current = FacilityCertificates(session.connection).current(session.stamp())
    assert current is not None
    assert current.fingerprint == old.fingerprint
    practice_vault.clock.advance(days=30)
    assert states(session) == ["in_use", "earlier"]
    assert inspect(session).sound


def test_a_day_can_be_chosen_but_not_any_day(session: Session) -> None:
    new = facility.renew_certificate(session, date(2026, 12, 24))
    assert new.use_from.astimezone().date() == date(2026, 12, 24)
    assert facility.renew_certificate(session, date(2020, 1, 1)).state == "in_use"
    with pytest.raises(Refusal, match="eerdere dag"):
        facility.renew_certificate(session, date(2060, 1, 1))


def test_the_end_is_announced_until_another_waits(
    practice_vault: PracticeVault, session: Session
) -> None:
    assert facility.ending_soon(session) is None
    practice_vault.clock.advance(days=5 * 365 - 40)
    assert facility.ending_soon(session) is not None
    new = facility.renew_certificate(session)
    assert facility.ending_soon(session) is None
    assert new.use_from < facility.certificates(session)[1].valid_until + timedelta(seconds=1)


def test_use_now(session: Session) -> None:
    new = facility.renew_certificate(session)
    assert facility.use_now(session, new.fingerprint.lower()).state == "in_use"
    with pytest.raises(Refusal, match="wacht niet"):
        facility.use_now(session, new.fingerprint)


def test_a_revoked_certificate_signs_nothing(session: Session) -> None:
    (old,) = facility.certificates(session)
    gone = facility.revoke_certificate(session, old.fingerprint)
    assert (gone.state, gone.revoked_at) == ("revoked", session.now())
    assert last_event(session) == "facility_certificate_revoked"
    assert FacilityCertificates(session.connection).current(session.stamp()) is None
    assert {finding.where for finding in inspect(session).findings} == {"certificate"}
    with pytest.raises(Refusal, match="al niet meer"):
        facility.revoke_certificate(session, old.fingerprint)
    new = facility.renew_certificate(session)
    assert new.state == "in_use"  # nothing to overlap with
    assert inspect(session).sound


def test_import(session: Session, key: RSAPrivateKey) -> None:
    made = certificate(key)
    row = facility.import_certificate(session, p12(key, made), "geheim")
    assert row.state == "waiting"
    assert "ingekocht" in row.subject
    assert last_event(session) == "facility_certificate_imported"
    kept = FacilityCertificates(session.connection).by_fingerprint(row.fingerprint)
    assert kept is not None
    private = unwrap_private_key(session.unlocked.facility_key, kept.wrapped_private_key)
    assert belongs_together(private, kept.certificate)
    assert private not in kept.wrapped_private_key
    with pytest.raises(Refusal, match="al in de kluis"):
        facility.import_certificate(session, p12(key, made), "geheim")
    assert b"BEGIN CERTIFICATE" in facility.certificate_pem(session, row.fingerprint)


def test_each_wrong_file_has_its_own_sentence(session: Session, key: RSAPrivateKey) -> None:
    curve = ec.generate_private_key(ec.SECP256R1())
    long_ago, late = FIRST_MOMENT - timedelta(days=9), FIRST_MOMENT - timedelta(days=2)
    early = FIRST_MOMENT + timedelta(days=2)
    for data, passphrase, said in (
        (b"", "geheim", "niet te openen"),
        (b"rommel", "geheim", "niet te openen"),
        (p12(key, certificate(key))[:-40], "geheim", "niet te openen"),
        (p12(key, certificate(key)), "verkeerd", "niet te openen"),
        (p12(curve, certificate(curve)), "geheim", "RSA"),
        (
            p12(key, certificate(key, starts=long_ago, ends=late)),
            "geheim",
            "verlopen",
        ),
        (p12(key, certificate(key, starts=early)), "geheim", "nog niet geldig"),
        (p12(key, certificate(key, signing=False)), "geheim", "ondertekenen"),
    ):
        with pytest.raises(Refusal, match=said):
            facility.import_certificate(session, data, passphrase)
    assert len(facility.certificates(session)) == 1


def test_only_the_beheerder_changes_certificates(practice_vault: PracticeVault) -> None:
    session = practice_vault.log_in("casemanager")
    (row,) = facility.certificates(session)
    for attempt in (
        lambda: facility.renew_certificate(session),
        lambda: facility.import_certificate(session, b"", ""),
        lambda: facility.revoke_certificate(session, row.fingerprint),
        lambda: facility.use_now(session, row.fingerprint),
    ):
        with pytest.raises(RoleNeeded):
            attempt()
