"""The certificates of gemeenten: added by file, shown by fingerprint, never forgotten."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from app.case.refusal import Refusal
from app.handoff.certificates import LARGEST_FILE, read_certificate
from app.reference import gemeenten
from app.services.session import Session, moment_of, stamp
from app.store.connection import transaction
from app.store.gemeente_certificates import GemeenteCertificates, StoredCertificate


@dataclass(frozen=True)
class CertificateView:
    """A certificate as a screen shows it; ``fingerprint`` in groups of four, to compare aloud.

    ``self_signed``: only the fingerprint vouches for it. ``in_use`` is true for the one that a
    new package is made for.
    """

    gemeente: str
    gemeente_name: str
    fingerprint: str
    subject: str
    valid_from: datetime
    valid_until: datetime
    self_signed: bool
    added_by: str
    added_at: datetime
    in_use: bool


def add_certificate(session: Session, gemeente_code: str, data: bytes) -> CertificateView:
    """Keep the certificate in ``data`` for a gemeente; from now on it is the one in use.

    Raises UnknownGemeente, WrongCertificate, and Refusal when it is in use already.
    """
    session.require("casemanager", "teamleider", "beheerder")
    gemeente = gemeenten.by_code(gemeente_code)
    read = read_certificate(data, session.now())
    kept = GemeenteCertificates(session.connection)
    current = kept.current(gemeente.code)
    if current is not None and current.fingerprint == read.fingerprint:
        raise Refusal(
            "Dit certificaat van {gemeente} is al in gebruik. U hoeft niets te doen.",
            gemeente=gemeente.name,
        )
    stored = StoredCertificate(
        gemeente=gemeente.code,
        fingerprint=read.fingerprint,
        certificate=read.der,
        subject=read.subject,
        valid_from=stamp(read.valid_from),
        valid_until=stamp(read.valid_until),
        self_signed=read.self_signed,
        added_by=session.account.id,
        added_at=session.stamp(),
    )
    with transaction(session.connection):
        kept.add(stored)
        session.record(
            "gemeente_certificate_added",
            f"gemeente:{gemeente.code}",
            details={"fingerprint": read.fingerprint.replace(" ", "").lower()},
        )
    return _view(session, stored, in_use=True)


def add_certificate_file(session: Session, gemeente_code: str, path: str | Path) -> CertificateView:
    """Read a certificate from a file and keep it; raises what ``add_certificate`` raises."""
    try:
        with Path(path).open("rb") as file:
            data = file.read(LARGEST_FILE + 1)
    except OSError:
        raise Refusal(
            "Het bestand kan niet worden gelezen. Kijk of het er nog is en of u het mag openen."
        ) from None
    return add_certificate(session, gemeente_code, data)


def certificates(session: Session, gemeente_code: str | None = None) -> tuple[CertificateView, ...]:
    """Give the certificates of one gemeente or of all, also earlier ones, newest first."""
    code = gemeenten.by_code(gemeente_code).code if gemeente_code else None
    views: list[CertificateView] = []
    served: set[str] = set()
    for one in GemeenteCertificates(session.connection).all():  # newest first per gemeente
        in_use = one.removed_at is None and one.gemeente not in served
        if in_use:
            served.add(one.gemeente)
        if code in {None, one.gemeente}:
            views.append(_view(session, one, in_use=in_use))
    return tuple(views)


def certificate_of(session: Session, gemeente_code: str) -> CertificateView | None:
    """Give the certificate that is in use for a gemeente, or None."""
    current = GemeenteCertificates(session.connection).current(gemeente_code)
    return _view(session, current, in_use=True) if current else None


def _view(session: Session, stored: StoredCertificate, *, in_use: bool) -> CertificateView:
    return CertificateView(
        gemeente=stored.gemeente,
        gemeente_name=gemeenten.by_code(stored.gemeente).name,
        fingerprint=stored.fingerprint,
        subject=stored.subject,
        valid_from=moment_of(stored.valid_from),
        valid_until=moment_of(stored.valid_until),
        self_signed=stored.self_signed,
        added_by=session.name_of(stored.added_by),
        added_at=moment_of(stored.added_at),
        in_use=in_use,
    )
