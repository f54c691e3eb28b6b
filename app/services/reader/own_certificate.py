"""The gemeente's own keys: what inrichtingen encrypt for, and what replies are signed with.

They are made, renewed, imported and ended as those of an inrichting (``facility_certificates``);
earlier keys stay, so that older packages still open.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from cryptography.hazmat.primitives.serialization import load_der_private_key

from app.case.refusal import Refusal
from app.notification.papers.frame import render_paper
from app.notification.papers.gemeente import GemeenteExchangeSheet
from app.services.dispatch.sheets import frame_of
from app.services.session import Session
from app.store.facility import FacilityCertificate, FacilityCertificates
from app.trust.facility import fingerprint, unwrap_private_key
from app.trust.fingerprints import fingerprint_of


@dataclass(frozen=True)
class OwnKey:
    """A key of this gemeente with its certificate (DER)."""

    certificate: bytes
    private: RSAPrivateKey = field(repr=False)


def opening_keys(session: Session) -> tuple[OwnKey, ...]:
    """Give every key that may open a package, the one in use first; ended ones not.

    Raises Refusal when a key is damaged.
    """
    kept = FacilityCertificates(session.connection)
    current = kept.current(session.stamp())
    rows = [one for one in kept.all() if one.revoked_at is None]
    rows.sort(key=lambda one: current is None or one.fingerprint != current.fingerprint)
    return tuple(OwnKey(one.certificate, _private(session, one)) for one in rows)


def signing_key(session: Session) -> tuple[bytes, bytes]:
    """Give the certificate in use and its private key (both DER), to sign a reply with.

    Raises Refusal without a certificate that is valid now.
    """
    current = _current(session)
    if current.valid_until < session.stamp():
        raise Refusal(
            "Het certificaat van uw gemeente is verlopen. Laat uw beheerder een nieuw certificaat"
            " maken, of antwoord op papier."
        )
    return current.certificate, unwrap_private_key(
        session.unlocked.facility_key, current.wrapped_private_key
    )


def exchange_sheet(session: Session) -> bytes:
    """Give on paper what an inrichting compares before it encrypts for this gemeente."""
    current, organisation = _current(session), session.gemeente.organisation
    digest = fingerprint(current.certificate)
    paper = GemeenteExchangeSheet(
        gemeente=organisation.name,
        code=organisation.code,
        unit=organisation.unit,
        certificate=digest,
        words=fingerprint_of(bytes.fromhex(digest.replace(" ", ""))).words,
        valid_until=date.fromisoformat(current.valid_until[:10]),
        phone=organisation.phone,
        hours=organisation.hours,
    )
    return render_paper(paper, frame_of(session))


def file_name(session: Session) -> str:
    """Give the name under which the certificate is saved: the gemeente and nothing secret."""
    name = "".join(c if c.isalnum() else "-" for c in session.gemeente.organisation.name.lower())
    return f"{name}.pem"


def _current(session: Session) -> FacilityCertificate:
    current = FacilityCertificates(session.connection).current(session.stamp())
    if current is None:
        raise Refusal("Er is geen certificaat van uw gemeente in gebruik. Maak er eerst een.")
    return current


def _private(session: Session, kept: FacilityCertificate) -> RSAPrivateKey:
    plain = unwrap_private_key(session.unlocked.facility_key, kept.wrapped_private_key)
    # Kept under AES-GCM; checking the numbers of the key again takes 0.3 s.
    key = load_der_private_key(plain, None, unsafe_skip_rsa_key_validation=True)
    if not isinstance(key, RSAPrivateKey):
        raise TypeError("a certificate in the vault has an RSA key")
    return key
