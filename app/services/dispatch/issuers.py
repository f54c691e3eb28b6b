"""Certificates of issuers and their revocation lists: brought by file, trusted by comparison.

A root counts once its fingerprint was compared aloud; the store of the system is never asked.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding

from app.case.refusal import Refusal
from app.case.text import checked
from app.case.workflow import Role
from app.handoff import channels as ways
from app.handoff.certificates import read_issuers
from app.handoff.chains import Chain, check_chain, check_strength, common_name, is_self_signed
from app.handoff.revocation import (
    RevocationList,
    issued_by,
    load_list,
    read_revocation_list,
)
from app.services.control import vouched
from app.services.session import Session, moment_of, stamp
from app.store.connection import transaction
from app.store.issuers import (
    ROOTS,
    Comparisons,
    Issuers,
    RevocationLists,
    StoredComparison,
    StoredIssuer,
    StoredRevocationList,
)
from app.trust.facility import fingerprint
from app.wizard.dates import short_date

KEEPERS: tuple[Role, ...] = ("casemanager", "teamleider", "beheerder")
"""Who keeps the register of recipients."""

_LONGEST_LINE = 200


@dataclass(frozen=True)
class Compared:
    """That two people compared a fingerprint aloud: with whom, in which way and on which day.

    ``how`` is a code of ``compare_ways``. The person here is whoever records it.
    """

    name: str
    function: str
    how: str
    on: date


@dataclass(frozen=True)
class ComparisonView:
    """A comparison as a screen shows it: who here, who there, how and when."""

    here: str
    there: str
    there_function: str
    how_text: str
    on: date


@dataclass(frozen=True)
class IssuerView:
    """The certificate of an issuer. Of a root, ``comparison`` says whether it is trusted."""

    fingerprint: str
    name: str
    valid_from: datetime
    valid_until: datetime
    is_root: bool
    comparison: ComparisonView | None
    list_on: datetime | None
    list_until: datetime | None
    list_is_old: bool


def compare_ways() -> tuple[ways.Named, ...]:
    """Give how two people can compare a fingerprint."""
    return ways.ways_to_compare()


def issuers(session: Session) -> tuple[IssuerView, ...]:
    """Give the issuers in the register, with the newest revocation list of each."""
    lists = kept_lists(session)
    return tuple(_view(session, one, lists) for one in Issuers(session.connection).all())


def add_issuers(session: Session, files: Sequence[bytes]) -> tuple[IssuerView, ...]:
    """Keep the issuers' certificates in these files, to build chains with; trusts none of them.

    Gives those that are in the files. Raises RoleNeeded, WrongCertificate.
    """
    session.require(*KEEPERS)
    read = read_issuers(files)
    for one in read:
        check_strength(one, issuer=True)
    with transaction(session.connection):
        keep_issuers(session, read)
    lists = kept_lists(session)
    wanted = {fingerprint(one.public_bytes(Encoding.DER)) for one in read}
    return tuple(
        _view(session, one, lists)
        for one in Issuers(session.connection).all()
        if one.fingerprint in wanted
    )


def keep_issuers(session: Session, found: Sequence[x509.Certificate]) -> None:
    """Keep what is not kept yet, inside the transaction that is open."""
    kept = Issuers(session.connection)
    for one in found:
        der = one.public_bytes(Encoding.DER)
        digest = fingerprint(der)
        if kept.get(digest) is not None:
            continue
        kept.add(
            StoredIssuer(
                fingerprint=digest,
                certificate=der,
                subject=common_name(one),
                valid_from=stamp(one.not_valid_before_utc),
                valid_until=stamp(one.not_valid_after_utc),
                self_signed=is_self_signed(one),
                added_by=session.account.id,
                added_at=session.stamp(),
            )
        )
        session.record(
            "issuer_certificate_added",
            "certificate",
            details={"fingerprint": digest.replace(" ", "").lower()},
        )


def compare_root(session: Session, root: str, compared: Compared) -> None:
    """Record that the fingerprint of a root was compared; chains that end in it count from now.

    Raises RoleNeeded, Refusal.
    """
    session.require(*KEEPERS)
    stored = Issuers(session.connection).get(root)
    if stored is None or not stored.self_signed:
        raise Refusal(
            "Dit is geen wortelcertificaat in het register. Ververs het scherm en kies de wortel."
        )
    record_comparison(session, ROOTS, root, compared)


def record_comparison(
    session: Session, gemeente: str, digest: str, compared: Compared
) -> StoredComparison:
    """Keep a comparison and its journal line. Raises Refusal for facts that cannot be right."""
    if vouched.comparison(session.connection, gemeente, digest) is not None:
        raise Refusal("Deze vingerafdruk is al vergeleken. U hoeft niets te doen.")
    if Comparisons(session.connection).of(gemeente, digest) is not None:
        raise Refusal(
            "Bij deze vingerafdruk staat een vergelijking die niemand in Meldpoort deed. Gebruik"
            " dit certificaat niet en bel uw beheerder."
        )
    if compared.how not in {way.code for way in compare_ways()}:
        raise Refusal("Kies hoe u de vingerafdruk hebt vergeleken. Nooit per e-mail.")
    if compared.on > session.today():
        raise Refusal(
            "De dag van het vergelijken ligt na vandaag ({today}). Kijk de datum na.",
            today=short_date(session.today()),
        )
    stored = StoredComparison(
        gemeente=gemeente,
        fingerprint=digest,
        compared_by=session.account.id,
        compared_with=_line(compared.name),
        with_function=_line(compared.function),
        how=compared.how,
        compared_on=compared.on.isoformat(),
        recorded_at=session.stamp(),
    )
    with transaction(session.connection):
        Comparisons(session.connection).add(stored)
        session.record(
            "fingerprint_compared",
            f"gemeente:{gemeente}" if gemeente else "certificate",
            details={"fingerprint": digest.replace(" ", "").lower(), "how": compared.how},
        )
    return stored


def add_revocation_list(session: Session, data: bytes) -> IssuerView:
    """Keep a revocation list; from now on it counts at every making of a package.

    Gives its issuer. Raises RoleNeeded, WrongRevocationList, and Refusal for one that is here
    already or is older than the one that is here.
    """
    session.require(*KEEPERS)
    kept = Issuers(session.connection).all()
    pool = [x509.load_der_x509_certificate(one.certificate) for one in kept]
    found, issuer = read_revocation_list(data, pool, session.now())
    lists = RevocationLists(session.connection)
    if lists.get(found.digest) is not None:
        raise Refusal("Deze intrekkingslijst staat al in het register. U hoeft niets te doen.")
    digest = fingerprint(issuer.public_bytes(Encoding.DER))
    newest = next(iter(lists.of_issuer(digest)), None)
    if newest is not None and moment_of(newest.this_update) > found.this_update:
        raise Refusal(
            "Deze intrekkingslijst is ouder dan die in het register, van {day}. Vraag de uitgever"
            " om de nieuwste lijst.",
            day=short_date(moment_of(newest.this_update).date()),
        )
    with transaction(session.connection):
        lists.add(
            StoredRevocationList(
                digest=found.digest,
                issuer_fingerprint=digest,
                content=found.der,
                this_update=stamp(found.this_update),
                next_update=stamp(found.next_update) if found.next_update else None,
                added_by=session.account.id,
                added_at=session.stamp(),
            )
        )
        session.record("revocation_list_added", "certificate", details={"digest": found.digest})
    stored = next(one for one in kept if one.fingerprint == digest)
    return _view(session, stored, kept_lists(session))


def chain_of(session: Session, leaf: x509.Certificate) -> Chain:
    """Check a certificate with everything in the register as it is now; raises WrongCertificate."""
    pool = [
        x509.load_der_x509_certificate(one.certificate) for one in Issuers(session.connection).all()
    ]
    return check_chain(
        leaf,
        pool,
        kept_lists(session),
        vouched.compared_roots(session.connection),
        session.now(),
    )


def kept_lists(session: Session) -> tuple[RevocationList, ...]:
    """Give the revocation lists in the register."""
    return tuple(load_list(one.content) for one in RevocationLists(session.connection).all())


def comparison_view(session: Session, stored: StoredComparison | None) -> ComparisonView | None:
    """Give a comparison as a screen shows it."""
    if stored is None:
        return None
    return ComparisonView(
        here=session.name_of(stored.compared_by),
        there=stored.compared_with,
        there_function=stored.with_function,
        how_text=ways.text_of(compare_ways(), stored.how),
        on=date.fromisoformat(stored.compared_on),
    )


def _view(session: Session, one: StoredIssuer, lists: Sequence[RevocationList]) -> IssuerView:
    certificate = x509.load_der_x509_certificate(one.certificate)
    own = [found for found in lists if issued_by(found, certificate)]
    newest = max(own, key=lambda found: found.this_update, default=None)
    until = newest.next_update if newest else None
    return IssuerView(
        fingerprint=one.fingerprint,
        name=one.subject,
        valid_from=moment_of(one.valid_from),
        valid_until=moment_of(one.valid_until),
        is_root=one.self_signed,
        comparison=comparison_view(
            session, vouched.comparison(session.connection, ROOTS, one.fingerprint)
        ),
        list_on=newest.this_update if newest else None,
        list_until=until,
        list_is_old=newest is not None and (until is None or until < session.now()),
    )


def _line(text: str) -> str:
    line = " ".join(checked(text).split())
    if not line:
        raise Refusal(
            "Vul in met wie u de vingerafdruk hebt vergeleken: naam en functie. Het zijn twee"
            " mensen: u hier en iemand daar."
        )
    if len(line) > _LONGEST_LINE:
        raise Refusal(
            "De tekst is te lang. Gebruik ten hoogste {longest} tekens.", longest=_LONGEST_LINE
        )
    return line
