"""Making one exemplar of a notification: paper, encrypted PDF, package, or copied over.

Refuses whatever was not decided, the wrong gemeente and an unfit shape, and keeps what left. The
order is strict: gemeente, channel, the name typed once more, the other addresses, making.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import cast

from app.case.canonical import sha256_hex
from app.case.refusal import Refusal
from app.case.said import said
from app.case.text import checked
from app.case.workflow import next_notification_state
from app.handoff.channels import FormCode, channel
from app.handoff.encrypted_pdf import encrypt
from app.handoff.package import Contents, make_package
from app.handoff.passphrases import new_passphrase
from app.reference import gemeenten
from app.services.dispatch.addressees import addresses_elsewhere
from app.services.dispatch.certificates import NoCertificate, usable_certificate
from app.services.dispatch.papers import (
    Approved,
    draw_as_now,
    leaving_notification,
    stored_notification,
)
from app.services.seating.case_away import require_here
from app.services.session import Session, moment_of
from app.store.connection import transaction
from app.store.exemplar_ends import ExemplarChecks, StoredCheck
from app.store.exemplars import Exemplars, NewExemplar
from app.store.facility import FacilityCertificate, FacilityCertificates
from app.store.journal_lines import JournalLines
from app.store.notifications import StoredNotification
from app.trust.facility import unwrap_private_key

__all__ = [
    "MadeExemplar",
    "MakeExemplar",
    "NoCertificate",
    "OtherAddressKnown",
    "WrongChannel",
    "WrongGemeente",
    "make_exemplar",
]

_LONGEST_NUMBER = 100
_LONGEST_REASON = 600


class WrongGemeente(Refusal):
    """The name that was typed is not that of the gemeente."""


class OtherAddressKnown(Refusal):
    """A known address lies in another gemeente, and nobody said why this one is right."""


class WrongChannel(Refusal):
    """A channel or shape that does not exist, does not fit, or misses something."""


@dataclass(frozen=True)
class MakeExemplar:
    """What the person chose: codes of channel and shape, and the gemeente's name typed again.

    ``official_id`` is the message number of the official facility, only for that channel.
    ``right_because`` answers the question of ``addressees.other_addresses``, when there are any.
    """

    channel: str
    form: str
    recheck_name: str
    official_id: str | None = None
    right_because: str | None = None


@dataclass(frozen=True)
class MadeExemplar:
    """One exemplar. ``data`` is what to save or print; None when fields were copied over.

    ``digest`` is the SHA-256 of ``data``, or of the notification when there is none.
    ``passphrase`` is given here once and kept nowhere.
    """

    id: int
    number: int
    form: str
    file_name: str | None
    data: bytes | None = field(repr=False)
    passphrase: str | None = field(repr=False)
    digest: str


def make_exemplar(session: Session, notification_id: str, wish: MakeExemplar) -> MadeExemplar:
    """Make, number and keep one exemplar.

    Raises NotDecided, NotApproved, NotAllowed, WrongGemeente, OtherAddressKnown, WrongChannel,
    NoCertificate, WrongCertificate or another Refusal. A refusal leaves a line in the journal and
    nothing else.
    """
    session.require("casemanager", "teamleider")
    stored = stored_notification(session, notification_id)
    require_here(session, stored.case_id)
    try:
        approved = _leaving(session, stored.id, wish)
        return _made(session, approved, wish, _elsewhere(session, stored, wish))
    except Refusal:
        session.record("export_refused", f"notification:{stored.id}", "refused")
        raise


def _leaving(session: Session, notification_id: str, wish: MakeExemplar) -> Approved:
    approved = leaving_notification(session, notification_id)
    if approved.stored.state is None:  # leaving_notification refuses it; the type wants it said
        raise ValueError("a notification without a state cannot be approved")
    next_notification_state(approved.stored.state, "hand_over")
    _check_channel(wish)
    name = approved.notification.recipient.gemeente
    if _plain(wish.recheck_name) != _plain(name):
        raise WrongGemeente(
            "U typte een andere naam dan de gemeente van deze melding: {name}. Kijk of u de goede"
            " melding hebt en typ de naam opnieuw.",
            name=name,
        )
    return approved


def _elsewhere(session: Session, stored: StoredNotification, wish: MakeExemplar) -> str:
    """Give the addresses in other gemeenten in one line; the question about them is answered."""
    others = addresses_elsewhere(session, stored)
    because = checked(wish.right_because or "").strip()
    if others and not because:
        raise OtherAddressKnown(
            "Er is een adres bekend in een andere gemeente ({gemeenten}). Leg uit waarom {name}"
            " toch de goede gemeente is.",
            gemeenten=", ".join(dict.fromkeys(one.gemeente_name for one in others)),
            name=gemeenten.by_code(stored.gemeente).name,
        )
    if len(because) > _LONGEST_REASON:
        raise WrongChannel(
            "De uitleg is te lang. Gebruik ten hoogste {longest} tekens.", longest=_LONGEST_REASON
        )
    return "; ".join(str(one.sentence) for one in others)


def _check_channel(wish: MakeExemplar) -> None:
    way = channel(wish.channel)
    if way is None:
        raise WrongChannel("Kies hoe het gaat. Gewone e-mail kan nooit.")
    if wish.form not in way.forms:
        raise WrongChannel(
            "Deze vorm past niet bij de weg '{channel}'. Kies een andere vorm.",
            channel=said(way.text),
        )
    if way.gives_number and not (wish.official_id or "").strip():
        raise WrongChannel(
            "Vul het berichtnummer van de officiële voorziening in. Zo is er één administratie."
        )
    if len(wish.official_id or "") > _LONGEST_NUMBER:
        raise WrongChannel("Het berichtnummer is te lang. Vul alleen het nummer in.")


def _made(session: Session, approved: Approved, wish: MakeExemplar, elsewhere: str) -> MadeExemplar:
    exemplars = Exemplars(session.connection)
    number = exemplars.next_number(approved.stored.id)
    pdf, data, passphrase = _content(session, approved, cast("FormCode", wish.form), number)
    ending = {"p7m": "p7m"}.get(wish.form, "pdf")
    name = f"{approved.notification.file_name}-e{number}.{ending}" if data else None
    digest = sha256_hex(data if data is not None else approved.stored.content)
    with transaction(session.connection):
        exemplar_id = exemplars.add(
            NewExemplar(
                notification=approved.stored.id,
                number=number,
                channel=wish.channel,
                form=wish.form,
                official_id=checked(wish.official_id.strip()) if wish.official_id else None,
                file_name=name,
                sent=data,
                letter=pdf if wish.form in {"encrypted_pdf", "p7m"} else None,
                hash=digest,
                made_by=session.account.id,
                made_at=session.stamp(),
            )
        )
        ExemplarChecks(session.connection).add(
            StoredCheck(
                exemplar=exemplar_id,
                case_id=approved.stored.case_id,
                typed_name=wish.recheck_name.strip(),
                differing=elsewhere,
                answer=checked(wish.right_because or "").strip() if elsewhere else None,
                checked_by=session.account.id,
                checked_at=session.stamp(),
            )
        )
        session.record(
            "exemplar_made",
            f"notification:{approved.stored.id}",
            details={"exemplar": number, "channel": wish.channel, "form": wish.form},
        )
    return MadeExemplar(exemplar_id, number, wish.form, name, data, passphrase, digest)


def _content(
    session: Session, approved: Approved, form: FormCode, number: int
) -> tuple[bytes | None, bytes | None, str | None]:
    """Give the letter, what leaves, and the passphrase when there is one."""
    if form == "copied":
        return None, None, None
    pdf = draw_as_now(session, approved, number)
    if form == "paper":
        return pdf, pdf, None
    if form == "encrypted_pdf":
        passphrase = new_passphrase(session.env.random_bytes)
        return pdf, encrypt(pdf, passphrase), passphrase
    return pdf, _package(session, approved, number, pdf), None


def _package(session: Session, approved: Approved, number: int, pdf: bytes) -> bytes:
    stored, said = approved.stored, approved.notification
    recipient = usable_certificate(session, stored.gemeente)
    facility = _facility(session)
    head = JournalLines(session.connection).last()
    return make_package(
        Contents(
            reference=said.reference,
            version=said.version,
            exemplar=number,
            practice=said.practice,
            made_at=session.stamp(),
            gemeente=stored.gemeente,
            notification_id=stored.id,
            notification=stored.content,
            salt=stored.salt,
            letter=pdf,
            seals=approved.seals,
            roster=session.roster,
            journal_head=head.hash if head else session.roster.root,
            replaces=(said.replaces.reference, said.replaces.version) if said.replaces else None,
        ),
        recipient_certificate=recipient.certificate,
        facility_certificate=facility.certificate,
        facility_key=unwrap_private_key(
            session.unlocked.facility_key, facility.wrapped_private_key
        ),
    )


def _facility(session: Session) -> FacilityCertificate:
    facility = FacilityCertificates(session.connection).current(session.stamp())
    if facility is None:
        raise NoCertificate(
            "De inrichting heeft nog geen eigen certificaat. Vraag de beheerder er een te maken, of"
            " kies de versleutelde pdf."
        )
    if session.now() > moment_of(facility.valid_until):
        raise NoCertificate(
            "Het certificaat van de inrichting is verlopen. Vraag de beheerder een nieuw te maken,"
            " of kies de versleutelde pdf."
        )
    return facility


def _plain(name: str) -> str:
    """Give a name as it is compared: case, spaces and the shape of an apostrophe are forgiven."""
    return " ".join(name.split()).casefold().translate(_APOSTROPHES)


_APOSTROPHES = str.maketrans("’‘`´", "''''")
