"""A case moves to another inrichting: there it starts anew, with its history to read.

The other inrichting has its own people, so nothing that was decided here counts there. What goes
along is sealed to that inrichting's certificate, and says who did what here.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from cryptography.hazmat.primitives.serialization import load_der_private_key

from app.case import paths
from app.case.difference import CHECKED
from app.case.model import CaseDocument
from app.case.refusal import Refusal
from app.case.text import checked
from app.case.workflow import VersionState
from app.handoff.certificates import read_certificate
from app.handoff.cms import NotForThisKey
from app.handoff.messages import (
    Message,
    OpenedMessage,
    check_can_receive,
    check_can_send,
    make_message,
    open_message,
)
from app.handoff.travel import (
    Travel,
    WrongTravel,
    bytes64,
    case_hash,
    from_bytes,
    text64,
    to_bytes,
)
from app.handoff.travel_checking import SENT, check_case
from app.services.casework.case_face import face_of
from app.services.casework.case_moves import case_of
from app.services.casework.cases import READERS, add_case
from app.services.control import vouched
from app.services.seating.case_away import require_here
from app.services.seating.history_told import told_of
from app.services.seating.seats import SentFile
from app.services.seating.travel_rows import lines_about, travelling_case
from app.services.seating.travelling import CannotTravel
from app.services.session import Session, moment_of
from app.store.case_files import CaseFile, CaseFiles
from app.store.connection import transaction
from app.store.facility import FacilityCertificate, FacilityCertificates
from app.store.other_facilities import OtherFacilities, OtherFacility
from app.store.travelling import Journey, Journeys, StoredCopy
from app.trust.facility import fingerprint, unwrap_private_key
from app.trust.fingerprints import same_fingerprint
from app.trust.roster import Roster

_LONGEST_NAME = 100
_CLOSABLE: frozenset[VersionState] = frozenset(
    {"draft", "returned", "on_hold", "decided_notify", "decided_not_notify"}
)
"""From these a case can be closed here, which is what follows."""


@dataclass(frozen=True)
class FacilityRow:
    """Another inrichting as a list shows it."""

    fingerprint: str
    name: str
    compared_by: str
    compared_with: str


@dataclass(frozen=True)
class MovedCase:
    """What is in a file from another inrichting, before anything of it is kept.

    ``case_id`` is that of the case that was made of it here, when it was read in before.
    """

    sender: str
    sent_at: datetime
    reference: str
    name: str
    state: VersionState
    versions: int
    roster_root: str
    people: tuple[str, ...]
    case_id: str | None = None


def other_facilities(session: Session) -> tuple[FacilityRow, ...]:
    """Give the other inrichtingen, by name."""
    return tuple(
        FacilityRow(one.fingerprint, one.name, session.name_of(one.compared_by), one.compared_with)
        for one in vouched.other_facilities(session.connection)
    )


def read_fingerprint(session: Session, data: bytes) -> str:
    """Give the fingerprint of a certificate, to compare aloud with the other inrichting.

    Raises Refusal for a certificate that cannot be used.
    """
    return read_certificate(data, session.now()).fingerprint


def add_other_facility(
    session: Session, name: str, data: bytes, compared: str, compared_with: str
) -> FacilityRow:
    """Keep the certificate of another inrichting after its fingerprint was compared aloud.

    ``compared`` is the fingerprint as somebody of that inrichting read it out; ``compared_with``
    says who that was. Raises RoleNeeded, Refusal.
    """
    session.require("beheerder")
    certificate = read_certificate(data, session.now())
    parsed = x509.load_der_x509_certificate(certificate.der)
    check_can_send(parsed)
    check_can_receive(parsed)
    title, whom = _line(name), _line(compared_with)
    if not title or not whom:
        raise Refusal(
            "Vul de naam van de inrichting in, en wie daar de vingerafdruk voorlas (naam en"
            " functie)."
        )
    if not same_fingerprint(certificate.fingerprint, compared):
        raise Refusal(
            "De vingerafdruk die u typte, is een andere dan die van dit certificaat. Bel de"
            " inrichting op een nummer dat u al kende, en vergelijk opnieuw."
        )
    known = OtherFacilities(session.connection)
    if known.get(certificate.fingerprint) is not None:
        raise Refusal("Dit certificaat staat al in de lijst. Kies een ander bestand.")
    if any(
        fingerprint(own.certificate) == certificate.fingerprint
        for own in FacilityCertificates(session.connection).all()
    ):
        raise Refusal("Dit is het certificaat van uw eigen inrichting. Kies dat van de andere.")
    with transaction(session.connection):
        known.add(
            OtherFacility(
                fingerprint=certificate.fingerprint,
                name=title,
                certificate=certificate.der,
                compared_by=session.account.id,
                compared_with=whom,
                added_by=session.account.id,
                added_at=session.stamp(),
            )
        )
        session.record(
            "other_facility_added",
            "certificate",
            details={"fingerprint": certificate.fingerprint.replace(" ", "").lower()},
        )
    return FacilityRow(certificate.fingerprint, title, session.account.name, whom)


def move_case(session: Session, case_id: str, facility: str) -> SentFile:
    """Make the file with which a case moves to another inrichting; it is read-only here after.

    What follows is closing it with the reason "overgeplaatst". ``facility`` is the fingerprint.
    Raises RoleNeeded, CaseAway, CannotTravel, Refusal.
    """
    session.require("casemanager", "teamleider")
    other = vouched.other_facility(session.connection, facility)
    if other is None:
        raise Refusal("Kies naar welke inrichting de zaak gaat.")
    with transaction(session.connection):
        case = case_of(session, case_id)
        require_here(session, case_id)
        if case.state not in _CLOSABLE:
            raise CannotTravel(
                "Deze zaak wordt nog beoordeeld, of is al afgesloten. Rond de beoordeling af of"
                " neem de zaak terug; dan kan zij naar de andere inrichting."
            )
        own = _current(session)
        content, journey = travelling_case(session, case), session.new_id()
        digest = case_hash(content)
        session.record(SENT, f"case:{case_id}", details={"travel": journey, "hash": digest})
        travel = Travel(
            id=journey,
            practice=session.practice,
            kind="history",
            vault=session.unlocked.vault_id,
            sender=session.settings.facility.name,
            sent_by=session.account.id,
            sent_at=session.stamp(),
            roster=tuple(text64(entry.content) for entry in session.roster.entries),
            case=content,
            lines=lines_about(session, case_id),
            told=told_of(session, case_id),
        )
        data = make_message(
            Message("case", journey, travel.practice, travel.sent_at, to_bytes(travel)),
            recipient_certificate=other.certificate,
            sender_certificate=own.certificate,
            sender_key=_private(session, own),
        )
        _note(session, travel, "out", case_id, (other, digest))
    return SentFile(f"{case.reference}-overplaatsing-{journey[:6]}.p7m", data)


def look(session: Session, data: bytes) -> MovedCase:
    """Check a file from another inrichting and tell what is in it; nothing is kept.

    Raises RoleNeeded, WrongTravel, and what is wrong with the file.
    """
    session.require(*READERS)
    travel, other, roster = _opened(session, data)
    return _told(session, travel, other, roster)


def take(session: Session, data: bytes) -> str:
    """Start a new case with the answers in a file, and keep the history to read; gives its id.

    Nothing that was sealed there counts here. The same file twice changes nothing. Raises
    RoleNeeded, BsnNotAllowed, WrongTravel, and what is wrong with the file.
    """
    session.require("casemanager")
    travel, other, roster = _opened(session, data)
    told = _told(session, travel, other, roster)
    if told.case_id is not None:
        return told.case_id
    if travel.case is None:
        raise ValueError("a history has a case")
    document = CaseDocument.from_bytes(bytes64(travel.case.draft.document))
    document = paths.put(document, "detention.facility", session.settings.facility.name)
    document = paths.put(document, CHECKED, False)  # noqa: FBT003 - the answer
    with transaction(session.connection):
        case_id = add_case(session, document, "draft", "case_moved_in")
        Journeys(session.connection).add_copy(
            StoredCopy(
                id=session.new_id(),
                case_id=case_id,
                kind="history",
                other_name=other.name,
                content=to_bytes(travel),
                at=session.stamp(),
                by=session.account.id,
            )
        )
        _note(session, travel, "in", case_id, (other, case_hash(travel.case)))
    return case_id


def _opened(session: Session, data: bytes) -> tuple[Travel, OtherFacility, Roster]:
    opened = _message(session, data)
    travel = from_bytes(opened.message.content)
    other = vouched.other_facility(session.connection, fingerprint(opened.sender))
    if other is None or travel.kind != "history" or travel.practice is not session.practice:
        raise WrongTravel(
            "Dit bestand is geen zaak uit een andere inrichting, of het is een oefening. Open het"
            " op de plek waar het voor bedoeld is."
        )
    roster = Roster.read(map(bytes64, travel.roster), vault=travel.vault, root=None)
    if (roster.founding.vault_kind == "practice") is not travel.practice or not roster.complete:
        raise WrongTravel(
            "De rollenlijst in dit bestand klopt niet. Gebruik het niet en bel de andere"
            " inrichting."
        )
    check_case(travel, roster)
    return travel, other, roster


def _message(session: Session, data: bytes) -> OpenedMessage:
    """Open a file with whichever of our own keys it was encrypted for."""
    senders = tuple(
        x509.load_der_x509_certificate(one.certificate)
        for one in vouched.other_facilities(session.connection)
    )
    refused: Refusal | None = None
    for key in _keys(session):
        try:
            return open_message(data, key, senders, purposes={"case"})
        except NotForThisKey as refusal:
            refused = refusal
    raise refused or Refusal(
        "De inrichting heeft nog geen eigen certificaat. Vraag de beheerder er een te maken."
    )


def _keys(session: Session) -> Iterator[RSAPrivateKey]:
    for kept in FacilityCertificates(session.connection).all():
        # The shortcut of packages: this key was kept under AES-GCM.
        key = load_der_private_key(
            _private(session, kept), None, unsafe_skip_rsa_key_validation=True
        )
        if isinstance(key, RSAPrivateKey):
            yield key


def _told(session: Session, travel: Travel, other: OtherFacility, roster: Roster) -> MovedCase:
    case = travel.case
    if case is None:
        raise ValueError("a history has a case")
    document = CaseDocument.from_bytes(bytes64(case.draft.document))
    before = Journeys(session.connection).get(travel.id)
    known: CaseFile | None = CaseFiles(session.connection).get(before.case_id) if before else None
    acting = {seal.account for version in case.versions for seal in version.seals}
    return MovedCase(
        sender=other.name,
        sent_at=moment_of(travel.sent_at),
        reference=case.reference,
        name=face_of(document).name,
        state=case.state,
        versions=len(case.versions),
        roster_root=roster.root,
        people=tuple(
            f"{account.name}, {account.function}"
            for account in roster.accounts()
            if account.id in acting | {travel.sent_by}
        ),
        case_id=known.id if known else None,
    )


def _note(
    session: Session, travel: Travel, direction: str, case_id: str, to: tuple[OtherFacility, str]
) -> None:
    other, digest = to
    Journeys(session.connection).add(
        Journey(
            id=travel.id,
            case_id=case_id,
            direction="out" if direction == "out" else "in",
            other=other.fingerprint,
            other_name=other.name,
            content_hash=digest,
            gives_back=direction == "out",  # it goes on elsewhere: here it may be closed
            by=session.account.id,
            at=session.stamp(),
        )
    )


def _current(session: Session) -> FacilityCertificate:
    current = FacilityCertificates(session.connection).current(session.stamp())
    if current is None:
        raise CannotTravel(
            "De inrichting heeft in deze kluis geen eigen certificaat. Doe dit in de kluis waar dat"
            " certificaat is."
        )
    return current


def _private(session: Session, kept: FacilityCertificate) -> bytes:
    return unwrap_private_key(session.unlocked.facility_key, kept.wrapped_private_key)


def _line(text: str) -> str:
    return checked(" ".join(text.split()))[:_LONGEST_NAME]
