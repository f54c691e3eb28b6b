"""The certificates of whose vault this is: made, imported, renewed with overlap, and ended.

A new certificate waits until the gemeenten have pinned it; until then packages are signed with
the old one. The fingerprints stand on the exchange sheet.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Literal, TypeAlias

from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding

from app.case.refusal import Refusal
from app.services.session import Session, moment_of, stamp
from app.store.connection import transaction
from app.store.facility import FacilityCertificate, FacilityCertificates
from app.trust.facility import (
    FacilityKeyPair,
    fingerprint,
    make_certificate,
    may_receive,
    read_pkcs12,
    wrap_private_key,
)
from app.trust.fingerprints import same_fingerprint

OVERLAP = timedelta(days=30)
"""How long a new certificate waits by default, so that every gemeente can pin it."""

WARN_BEFORE = timedelta(days=60)
"""The end of the certificate in use is announced so long before."""

CertificateState: TypeAlias = Literal["in_use", "waiting", "earlier", "expired", "revoked"]


@dataclass(frozen=True)
class CertificateRow:
    """One certificate of the inrichting, as the screen lists it. Times are aware, UTC."""

    fingerprint: str
    subject: str
    self_signed: bool
    valid_from: datetime
    valid_until: datetime
    use_from: datetime
    revoked_at: datetime | None
    state: CertificateState


def certificates(session: Session) -> tuple[CertificateRow, ...]:
    """Give every certificate of the inrichting, newest first."""
    kept = FacilityCertificates(session.connection)
    current = kept.current(session.stamp())
    return tuple(_row(session, one, current) for one in kept.all())


def ending_soon(session: Session) -> CertificateRow | None:
    """Give the certificate in use when it ends within 60 days and no other waits, or None."""
    rows = certificates(session)
    used = next((row for row in rows if row.state == "in_use"), None)
    if used is None or any(row.state == "waiting" for row in rows):
        return None
    return used if used.valid_until - session.now() < WARN_BEFORE else None


def make_first_certificate(session: Session) -> str:
    """Make the key and certificate of a new vault; in use at once. Gives the fingerprint."""
    return _keep(session, _made(session), session.now(), _event(session, "made"))


def renew_certificate(session: Session, use_from: date | None = None) -> CertificateRow:
    """Make a new key and certificate beside the old, to be used from ``use_from`` on.

    Without a day: 30 days from now, or sooner when the old one ends before. Raises RoleNeeded,
    Refusal for a day that cannot be.
    """
    session.require("beheerder")
    return _beside(session, _made(session), use_from, _event(session, "renewed"))


def import_certificate(
    session: Session, data: bytes, passphrase: str, use_from: date | None = None
) -> CertificateRow:
    """Take over a key and certificate from a PKCS#12 file (.p12, .pfx), as ``renew_certificate``.

    Raises RoleNeeded, and Refusal for a file that cannot be read, a wrong passphrase, a key that
    is no RSA or too short, or a certificate that is not valid or not for signing.
    """
    session.require("beheerder")
    pair = read_pkcs12(data, passphrase, session.now())
    certificate = x509.load_der_x509_certificate(pair.certificate)
    if session.profile == "gemeente" and not may_receive(certificate):
        raise Refusal(
            "Voor dit certificaat mag niet worden versleuteld (sleutelgebruik). Vraag om een"
            " certificaat waarmee uw gemeente kan ondertekenen en ontvangen."
        )
    if FacilityCertificates(session.connection).by_fingerprint(fingerprint(pair.certificate)):
        raise Refusal("Dit certificaat staat al in de kluis. Kies een ander bestand.")
    return _beside(session, pair, use_from, _event(session, "imported"))


def use_now(session: Session, certificate: str) -> CertificateRow:
    """Sign with a waiting certificate from now on. Raises RoleNeeded, Refusal."""
    session.require("beheerder")
    row = _find(session, certificate)
    if row.state != "waiting" or row.valid_from > session.now():
        raise Refusal("Dit certificaat wacht niet op gebruik. Ververs het scherm.")
    with transaction(session.connection):
        FacilityCertificates(session.connection).set_use_from(row.fingerprint, session.stamp())
        session.record(_event(session, "renewed"), "certificate", details=_named(row))
    return _find(session, certificate)


def revoke_certificate(session: Session, certificate: str) -> CertificateRow:
    """Note that a certificate does not count any more; nothing is signed with it after this.

    Tell the gemeenten: they pinned it. Raises RoleNeeded, Refusal.
    """
    session.require("beheerder")
    row = _find(session, certificate)
    if row.revoked_at is not None:
        raise Refusal("Dit certificaat geldt al niet meer. Ververs het scherm.")
    with transaction(session.connection):
        FacilityCertificates(session.connection).revoke(row.fingerprint, session.stamp())
        session.record(_event(session, "revoked"), "certificate", details=_named(row))
    return _find(session, certificate)


def certificate_pem(session: Session, certificate: str) -> bytes:
    """Give a certificate as PEM, for the gemeenten. Raises Refusal."""
    kept = FacilityCertificates(session.connection).by_fingerprint(
        _find(session, certificate).fingerprint
    )
    if kept is None:
        raise ValueError("a certificate that was found is there")
    session.record(_event(session, "exported"), "certificate")
    return x509.load_der_x509_certificate(kept.certificate).public_bytes(Encoding.PEM)


def _event(session: Session, act: str) -> str:
    whose = "own" if session.profile == "gemeente" else "facility"
    return f"{whose}_certificate_{act}"


def _made(session: Session) -> FacilityKeyPair:
    whose = session.house.organisation
    return make_certificate(whose.name, whose.city or whose.name, session.now())


def _beside(
    session: Session, pair: FacilityKeyPair, use_from: date | None, event: str
) -> CertificateRow:
    now = session.now()
    current = FacilityCertificates(session.connection).current(session.stamp())
    if use_from is None:
        start = now if current is None else min(now + OVERLAP, moment_of(current.valid_until))
    else:
        local = datetime.combine(use_from, datetime.min.time()).astimezone()
        start = max(now, local)
    start = max(start, now, pair.valid_from)
    if start >= pair.valid_until:
        raise Refusal("Op die dag geldt het nieuwe certificaat niet meer. Kies een eerdere dag.")
    return _find(session, _keep(session, pair, start, event))


def _keep(session: Session, pair: FacilityKeyPair, use_from: datetime, event: str) -> str:
    digest = fingerprint(pair.certificate)
    with transaction(session.connection):
        FacilityCertificates(session.connection).add(
            FacilityCertificate(
                fingerprint=digest,
                certificate=pair.certificate,
                wrapped_private_key=wrap_private_key(
                    session.unlocked.facility_key, pair.private_key, session.env.random_bytes
                ),
                valid_from=stamp(pair.valid_from),
                valid_until=stamp(pair.valid_until),
                added_at=session.stamp(),
                use_from=stamp(use_from),
            )
        )
        session.record(event, "certificate", details={"fingerprint": digest.replace(" ", "")})
    return digest


def _find(session: Session, certificate: str) -> CertificateRow:
    for row in certificates(session):
        if same_fingerprint(row.fingerprint, certificate):
            return row
    raise Refusal("Dit certificaat staat niet in de kluis. Ververs het scherm.")


def _row(
    session: Session, kept: FacilityCertificate, current: FacilityCertificate | None
) -> CertificateRow:
    certificate = x509.load_der_x509_certificate(kept.certificate)
    now = session.stamp()
    state: CertificateState = "earlier"
    if kept.revoked_at is not None:
        state = "revoked"
    elif kept.valid_until < now:
        state = "expired"
    elif current is not None and kept.fingerprint == current.fingerprint:
        state = "in_use"
    elif kept.use_from > now:
        state = "waiting"
    return CertificateRow(
        fingerprint=kept.fingerprint,
        subject=certificate.subject.rfc4514_string(),
        self_signed=certificate.subject == certificate.issuer,
        valid_from=moment_of(kept.valid_from),
        valid_until=moment_of(kept.valid_until),
        use_from=moment_of(kept.use_from),
        revoked_at=moment_of(kept.revoked_at) if kept.revoked_at else None,
        state=state,
    )


def _named(row: CertificateRow) -> dict[str, str | int]:
    return {"fingerprint": row.fingerprint.replace(" ", "")}
