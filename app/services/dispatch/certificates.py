"""The certificates of gemeenten: added by file, compared aloud by two people, never forgotten.

Whether one can be used is asked anew at every package: a revocation list that comes later blocks.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import TypeAlias

from cryptography import x509

from app.case.refusal import Refusal
from app.case.said import Said, said
from app.handoff.certificates import (
    LARGEST_FILE,
    WrongCertificate,
    check_leaf,
    read_certificates,
)
from app.handoff.chains import Chain, common_name
from app.reference import gemeenten
from app.services.control import vouched
from app.services.dispatch import issuers
from app.services.dispatch.issuers import KEEPERS, Compared, ComparisonView
from app.services.session import Session, moment_of, stamp
from app.store.connection import transaction
from app.store.gemeente_certificates import GemeenteCertificates, StoredCertificate
from app.trust.facility import fingerprint as fingerprint_of
from app.trust.fingerprints import same_fingerprint
from app.wizard.dates import short_date

__all__ = [
    "CertificateView",
    "Compared",
    "ComparisonView",
    "NoCertificate",
    "add_certificate",
    "add_certificate_file",
    "add_certificate_files",
    "certificate_of",
    "certificates",
    "compare_certificate",
    "compared_certificates",
    "read_file",
    "remove_certificate",
    "usable_certificate",
]

Found: TypeAlias = Chain | WrongCertificate


class NoCertificate(Refusal):
    """A package for a gemeente of which no certificate can be used."""


@dataclass(frozen=True)
class CertificateView:
    """A certificate as a screen shows it; ``fingerprint`` in groups of four, to compare aloud.

    ``self_signed``: only the fingerprint vouches for it. ``in_use`` is true for the one that a
    new package is made for. ``comparison`` is None while two people have not compared it.
    ``trust`` says in words what stands behind it; ``problem`` why no package can be made for it.
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
    removed_at: datetime | None
    comparison: ComparisonView | None
    trust: tuple[Said, ...]
    problem: Refusal | None = field(compare=False)


def add_certificate(session: Session, gemeente_code: str, *files: bytes) -> CertificateView:
    """Keep the certificate in one or more files for a gemeente; it is the one in use from now.

    The issuers that came along are kept as well, to build the chain with. Raises UnknownGemeente,
    WrongCertificate, and Refusal when it is in use already.
    """
    session.require(*KEEPERS)
    gemeente = gemeenten.by_code(gemeente_code)
    read = read_certificates(files, session.now())
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
        issuers.keep_issuers(session, [x509.load_der_x509_certificate(one) for one in read.issuers])
        issuers.chain_of(session, x509.load_der_x509_certificate(read.der))
        kept.add(stored)
        session.record(
            "gemeente_certificate_added",
            f"gemeente:{gemeente.code}",
            details={"fingerprint": read.fingerprint.replace(" ", "").lower()},
        )
    return _view(session, stored, in_use=True)


def add_certificate_file(session: Session, gemeente_code: str, path: str | Path) -> CertificateView:
    """Read a certificate from a file and keep it; raises what ``add_certificate`` raises."""
    return add_certificate_files(session, gemeente_code, (path,))


def add_certificate_files(
    session: Session, gemeente_code: str, paths: Sequence[str | Path]
) -> CertificateView:
    """Read a certificate with its issuers from files; raises what ``add_certificate`` raises."""
    return add_certificate(
        session, gemeente_code, *(read_file(path, LARGEST_FILE) for path in paths)
    )


def read_file(path: str | Path, largest: int) -> bytes:
    """Read a file, but no more than one byte beyond ``largest``; raises Refusal."""
    try:
        with Path(path).open("rb") as file:
            return file.read(largest + 1)
    except OSError:
        raise Refusal(
            "Het bestand kan niet worden gelezen. Kijk of het er nog is en of u het mag openen."
        ) from None


def compare_certificate(
    session: Session, gemeente_code: str, fingerprint: str, compared: Compared
) -> CertificateView:
    """Record that the fingerprint was compared aloud with somebody of the gemeente.

    Raises RoleNeeded, Refusal.
    """
    session.require(*KEEPERS)
    code = gemeenten.by_code(gemeente_code).code
    stored = _kept(session, code, fingerprint)
    issuers.record_comparison(session, code, stored.fingerprint, compared)
    current = GemeenteCertificates(session.connection).current(code)
    in_use = current is not None and current.fingerprint == stored.fingerprint
    return _view(session, stored, in_use=in_use)


def remove_certificate(session: Session, gemeente_code: str, fingerprint: str) -> None:
    """Take a certificate out of use, and those that came before it: none of them comes back.

    They stay in the history. Raises RoleNeeded, Refusal.
    """
    session.require(*KEEPERS)
    code = gemeenten.by_code(gemeente_code).code
    stored = _kept(session, code, fingerprint)
    kept = GemeenteCertificates(session.connection)
    of_gemeente = [one for one in kept.all() if one.gemeente == code and one.removed_at is None]
    with transaction(session.connection):
        for one in of_gemeente[of_gemeente.index(stored) :]:  # newest first
            kept.remove(code, one.fingerprint, session.stamp())
            session.record(
                "gemeente_certificate_removed",
                f"gemeente:{code}",
                details={"fingerprint": one.fingerprint.replace(" ", "").lower()},
            )


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


def usable_certificate(session: Session, gemeente_code: str) -> StoredCertificate:
    """Give the certificate for which a package may be made now.

    Looked at with everything as it is now. Raises NoCertificate when there is none or nobody
    compared it, and WrongCertificate when it does not hold (any more).
    """
    stored = GemeenteCertificates(session.connection).current(gemeente_code)
    if stored is None:
        raise NoCertificate(
            "Van deze gemeente is er geen certificaat. Voeg het toe, of kies de versleutelde pdf."
        )
    problem = _problem(session, stored, _found(session, stored))
    if problem is not None:
        raise problem
    return stored


def compared_certificates(session: Session, gemeente_code: str) -> tuple[bytes, ...]:
    """Give the certificates (DER) of a gemeente that count as its own, newest first.

    Those that two people compared and that nobody took out of use, also earlier ones: an answer
    may be signed with the one that a package was made for. Revoked and broken ones are left out.
    """
    code = gemeenten.by_code(gemeente_code).code
    return tuple(
        dict.fromkeys(
            one.certificate
            for one in GemeenteCertificates(session.connection).all()
            if one.gemeente == code
            and one.removed_at is None
            and vouched.comparison(session.connection, code, one.fingerprint) is not None
            and isinstance(_found(session, one), Chain)
        )
    )


def _kept(session: Session, code: str, fingerprint: str) -> StoredCertificate:
    for one in GemeenteCertificates(session.connection).all():
        same = same_fingerprint(one.fingerprint, fingerprint)
        if one.gemeente == code and one.removed_at is None and same:
            return one
    raise Refusal("Dit certificaat staat niet (meer) in het register. Ververs het scherm.")


def _found(session: Session, stored: StoredCertificate) -> Found:
    if fingerprint_of(stored.certificate) != stored.fingerprint:
        return WrongCertificate(
            "Dit certificaat is niet het certificaat dat is toegevoegd. Iemand werkte buiten"
            " Meldpoort om. Gebruik het niet en bel uw beheerder."
        )
    try:
        return issuers.chain_of(session, x509.load_der_x509_certificate(stored.certificate))
    except WrongCertificate as wrong:
        return wrong


def _problem(session: Session, stored: StoredCertificate, found: Found) -> Refusal | None:
    try:
        check_leaf(x509.load_der_x509_certificate(stored.certificate), session.now())
    except WrongCertificate as wrong:
        return wrong
    if isinstance(found, WrongCertificate):
        return found
    if vouched.comparison(session.connection, stored.gemeente, stored.fingerprint) is None:
        return NoCertificate(
            "De vingerafdruk van het certificaat van {gemeente} is nog niet vergeleken. Bel de"
            " gemeente, vergelijk hem hardop en leg dat vast. Of kies de versleutelde pdf.",
            gemeente=gemeenten.by_code(stored.gemeente).name,
        )
    return None


def _view(session: Session, stored: StoredCertificate, *, in_use: bool) -> CertificateView:
    comparison = vouched.comparison(session.connection, stored.gemeente, stored.fingerprint)
    found = _found(session, stored)
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
        removed_at=moment_of(stored.removed_at) if stored.removed_at else None,
        comparison=issuers.comparison_view(session, comparison),
        trust=_trust(found),
        problem=_problem(session, stored, found),
    )


def _trust(found: Found) -> tuple[Said, ...]:
    """Say in words what stands behind a certificate besides its fingerprint."""
    if isinstance(found, WrongCertificate):
        return (said("Keten houdt niet."),)
    if found.standing == "self_signed":
        return (
            said("Zelf ondertekend: alleen de vergeleken vingerafdruk staat ervoor in."),
            said("Intrekken kan de gemeente alleen door het u te zeggen."),
        )
    if found.standing == "no_issuer":
        return (
            said(
                "Geen volledige keten: de uitgever is niet meegeleverd. Alleen de vergeleken"
                " vingerafdruk staat ervoor in."
            ),
            _revocation(found),
        )
    root = common_name(found.links[-1])
    if found.standing == "root_not_compared":
        return (
            said(
                "Keten klopt tot wortel {root}, maar die vingerafdruk is nog niet vergeleken."
                " Alleen de vergeleken vingerafdruk van het certificaat zelf staat ervoor in.",
                root=root,
            ),
            _revocation(found),
        )
    return (
        said("Keten klopt tot wortel {root}, waarvan de vingerafdruk is vergeleken.", root=root),
        _revocation(found),
    )


def _revocation(chain: Chain) -> Said:
    found = chain.revocation
    if found.how == "not_listed" and found.on:
        return said("Niet ingetrokken volgens de lijst van {day}.", day=short_date(found.on.date()))
    if found.how == "old_list" and found.on:
        return said(
            "De intrekkingslijst is te oud: zij liep tot {day}. Vraag een nieuwe.",
            day=short_date(found.on.date()),
        )
    return said("Er is geen intrekkingslijst. Intrekking is niet nagekeken.")
