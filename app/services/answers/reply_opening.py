"""Opening the file of a reply and finding what it is about; nothing is kept here.

A reply counts only when it opens with a key of this inrichting, is signed with a certificate of
the gemeente that two people compared, and names exactly the bytes that this gemeente got. An
earlier certificate of the gemeente counts as long as it was valid when the reply was sent and
nobody took it out of use: the time of sending is the gemeente's word, so one that was taken out
of use or revoked never counts again (our own choice).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import cast

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from cryptography.hazmat.primitives.serialization import load_der_private_key

from app.case.canonical import sha256_hex
from app.case.refusal import Refusal
from app.handoff import reply as reply_format
from app.handoff.cms import NotAnEnvelope, NotForThisKey, WrongSignature
from app.handoff.messages import OpenedMessage, open_message
from app.handoff.reply import Reply, problems
from app.notification.message import from_bytes
from app.reference import gemeenten
from app.services.dispatch.certificates import compared_certificates
from app.services.session import Session, moment_of
from app.store.case_files import CaseFiles
from app.store.destructions import DestroyedCases
from app.store.disclosures import Disclosures
from app.store.facility import FacilityCertificates
from app.store.gemeente_certificates import GemeenteCertificates
from app.store.notifications import Notifications, StoredNotification
from app.store.replies import StoredReply
from app.trust.facility import fingerprint, unwrap_private_key
from app.wizard.dates import short_date

_CLOCKS_DIFFER = timedelta(days=1)
"""The clock of a gemeente may be wrong, but not by more than this."""


class WrongReplyFile(Refusal):
    """A file that is no reply for this inrichting, or that nobody we know vouches for."""


class NotOurs(Refusal):
    """A reply about something that this vault does not have, or not like this."""


@dataclass(frozen=True)
class OpenedReply:
    """A reply that holds, the notification it is about and the certificate that signed it."""

    reply: Reply
    content: bytes
    stored: StoredNotification
    fingerprint: str


def open_reply(session: Session, data: bytes) -> OpenedReply:
    """Give the reply in a file when everything about it holds; raises one Refusal."""
    senders = _senders(session)
    opened = _opened(session, data, [x509.load_der_x509_certificate(der) for der in senders])
    if opened.message.practice and not session.practice:
        raise WrongReplyFile(
            "Dit antwoord is om te oefenen en hoort niet in deze kluis. Open het in de oefenkluis."
        )
    if session.practice and not opened.message.practice:
        raise WrongReplyFile(
            "Dit is een echt antwoord. Het hoort niet in een oefenkluis. Open het in de echte"
            " kluis."
        )
    reply = reply_format.from_bytes(opened.message.content)
    certificate = x509.load_der_x509_certificate(opened.sender)
    if reply.gemeente not in senders[opened.sender]:
        raise WrongReplyFile(
            "Dit antwoord noemt een andere gemeente dan de gemeente die het ondertekende. Gebruik"
            " het niet en bel de gemeente."
        )
    _check_time(session, reply, certificate)
    missing = next(iter(problems(reply, session.today())), None)
    if missing is not None:
        raise WrongReplyFile(
            "Dit antwoord is niet volledig. Wat mist: {what} Bel de gemeente en noteer het antwoord"
            " met de hand.",
            what=missing,
        )
    return OpenedReply(
        reply=reply,
        content=opened.message.content,
        stored=matched(session, reply),
        fingerprint=fingerprint(opened.sender),
    )


def matched(session: Session, reply: Reply) -> StoredNotification:
    """Give the notification that a reply is about. Raises NotOurs."""
    case_id = CaseFiles(session.connection).id_of(reply.ref.reference)
    if case_id is None:
        raise _no_case(session, reply.ref.reference)
    of_version = [
        one
        for one in Notifications(session.connection).decided(case_id)
        if one.version == reply.ref.version and one.gemeente == reply.gemeente
    ]
    if not of_version:
        raise NotOurs(
            "Versie {version} van melding {reference} ging niet naar deze gemeente. Er is niets"
            " veranderd. Bel de gemeente.",
            version=reply.ref.version,
            reference=reply.ref.reference,
        )
    stored = of_version[0]
    if sha256_hex(stored.content) != reply.ref.content_hash:
        raise NotOurs(
            "Dit antwoord gaat over een andere inhoud dan die van melding {name}. Er is niets"
            " veranderd. Bel de gemeente.",
            name=from_bytes(stored.content).file_name,
        )
    if not Disclosures(session.connection).of_notification(stored.id):
        raise NotOurs(
            "Melding {name} is nog niet als overhandigd genoteerd. Noteer eerst de overdracht en"
            " lees het antwoord dan opnieuw in.",
            name=from_bytes(stored.content).file_name,
        )
    return stored


def still_says(session: Session, stored: StoredReply) -> bool:
    """Tell whether a reply that is kept says what its file says, as the gemeente signed it.

    For an inspection: also with keys and certificates that do not count any more.
    """
    certificates = [
        x509.load_der_x509_certificate(one.certificate)
        for one in GemeenteCertificates(session.connection).all()
        if fingerprint(one.certificate) == stored.fingerprint
    ]
    for key in _keys(session, revoked=True):
        try:
            opened = open_message(stored.file or b"", key, certificates[:1], purposes={"reply"})
        except NotForThisKey:
            continue
        except Refusal:
            return False
        return opened.message.content == stored.content
    return False


def _opened(session: Session, data: bytes, senders: list[x509.Certificate]) -> OpenedMessage:
    for key in _keys(session):
        try:
            return open_message(data, key, senders, purposes={"reply"})
        except NotForThisKey:
            continue
        except NotAnEnvelope:
            raise WrongReplyFile(
                "Dit bestand is geen antwoord van een gemeente, of het is beschadigd. Kies het"
                " bestand dat eindigt op .p7m, of vraag de gemeente om een nieuw antwoord."
            ) from None
        except WrongSignature:
            raise WrongReplyFile(
                "Dit antwoord is niet ondertekend met een certificaat van een gemeente dat u hebt"
                " vergeleken, of er is iets in veranderd. Gebruik het niet en bel de gemeente."
            ) from None
    raise WrongReplyFile(
        "Dit bestand gaat niet open met de sleutels van deze inrichting. Het is voor een andere"
        " inrichting, of het is beschadigd. Vraag de gemeente om een nieuw antwoord."
    )


def _keys(session: Session, *, revoked: bool = False) -> list[RSAPrivateKey]:
    """Give every private key of the inrichting, newest first; those that were revoked if asked.

    A gemeente may still encrypt for an earlier certificate.
    """
    kept = FacilityCertificates(session.connection).all()
    return [
        cast(
            "RSAPrivateKey",
            load_der_private_key(
                unwrap_private_key(session.unlocked.facility_key, one.wrapped_private_key),
                None,
                unsafe_skip_rsa_key_validation=True,  # it was kept under AES-GCM
            ),
        )
        for one in kept
        if revoked or one.revoked_at is None
    ]


def _senders(session: Session) -> dict[bytes, frozenset[str]]:
    """Give the certificates that count, each with the codes of the gemeenten that it is of."""
    found: dict[bytes, frozenset[str]] = {}
    codes = {one.gemeente for one in GemeenteCertificates(session.connection).all()}
    for code in sorted(codes):
        for der in compared_certificates(session, code):
            found[der] = found.get(der, frozenset()) | {code}
    return found


def _check_time(session: Session, reply: Reply, certificate: x509.Certificate) -> None:
    sent = moment_of(reply.sent_at)
    if sent > session.now() + _CLOCKS_DIFFER:
        raise WrongReplyFile(
            "Dit antwoord is volgens de gemeente verstuurd op {day}; die dag moet nog komen. Kijk"
            " de klok van deze computer na, of bel de gemeente.",
            day=short_date(sent.astimezone().date()),
        )
    if not certificate.not_valid_before_utc <= sent <= certificate.not_valid_after_utc:
        raise WrongReplyFile(
            "Het certificaat van gemeente {gemeente} gold niet op de dag van dit antwoord. Vraag"
            " de gemeente om te antwoorden met een geldig certificaat, of op papier.",
            gemeente=gemeenten.by_code(reply.gemeente).name,
        )


def _no_case(session: Session, reference: str) -> NotOurs:
    destroyed = DestroyedCases(session.connection).all()
    gone = next((one for one in destroyed if one.reference == reference), None)
    if gone is not None:
        on = date.fromisoformat(gone.destroyed_at[:10])
        return NotOurs(
            "De zaak met kenmerk {reference} is vernietigd op {day}. Dit antwoord kan niet worden"
            " bewaard. Bel de gemeente.",
            reference=reference,
            day=short_date(on),
        )
    return NotOurs(
        "In deze kluis is geen zaak met kenmerk {reference}. Kijk of dit antwoord voor uw"
        " inrichting is. Er is niets veranderd.",
        reference=reference,
    )
