"""A case goes to another vault of the same roster, and comes back.

While it is out it is locked here. What arrives is checked whole before anything is kept; a case
that changed on both sides is shown, and a person chooses. Nothing is merged in silence.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal, TypeAlias

from app.case.model import CaseDocument
from app.case.refusal import Refusal
from app.case.workflow import VersionState
from app.handoff import records
from app.handoff.messages import open_message
from app.handoff.travel import (
    Travel,
    TravelCase,
    WrongTravel,
    bytes64,
    case_hash,
    from_bytes,
    text64,
)
from app.handoff.travel_checking import SENT, HeldLine, check_case
from app.services.case_away import away, require_here
from app.services.case_face import face_of
from app.services.case_moves import case_of
from app.services.cases import READERS
from app.services.review_changes import Change, changes_between
from app.services.seats import (
    SentFile,
    joined_roster,
    keep_roster,
    let_in,
    other_seat,
    own_key,
    own_seat,
    pinned,
    sealed,
    senders,
)
from app.services.session import Session, moment_of
from app.services.travel_rows import keep_case, lines_about, travelling_case
from app.store.case_files import CaseFile, CaseFiles
from app.store.connection import transaction
from app.store.destructions import DestroyedCases
from app.store.seats import StoredSeat
from app.store.travelling import Journey, Journeys, StoredCopy, has_exemplars
from app.trust.roster import Roster

Verdict: TypeAlias = Literal["roster", "new", "onward", "same", "conflict", "seen"]
"""What an arriving file means here; only a conflict asks for a choice."""

Keep: TypeAlias = Literal["ours", "theirs"]


class CannotTravel(Refusal):
    """This case cannot go to another vault now."""


class BothChanged(Refusal):
    """The case changed here and there; somebody must choose which one stays."""


@dataclass(frozen=True)
class JourneyRow:
    """One journey as a list shows it. ``ended`` is None while a case is out."""

    id: str
    case_id: str
    reference: str
    out: bool
    other: str
    at: datetime
    by: str
    under_way: bool
    ended: str | None


@dataclass(frozen=True)
class Arrival:
    """What is in a file, before anything of it is kept.

    ``changes`` tells, for a conflict, what differs between the answers here and there;
    ``theirs_possible`` whether theirs can take the place of ours: not when something was sealed
    here that theirs does not have.
    """

    verdict: Verdict
    sender: str
    sent_by: str
    sent_at: datetime
    reference: str = ""
    name: str = ""
    state: VersionState | None = None
    state_here: VersionState | None = None
    changes: tuple[Change, ...] = ()
    theirs_possible: bool = True


@dataclass(frozen=True)
class _Arrived:
    travel: Travel
    seat: StoredSeat
    roster: Roster
    lines: tuple[HeldLine, ...]


def send_case(session: Session, case_id: str, seat_id: str) -> SentFile:
    """Make the file with which a case goes to another vault; from then on it is locked here.

    Raises RoleNeeded, NoSeat, CaseAway, CannotTravel.
    """
    session.require("casemanager", "teamleider", "beslisser")
    seat = other_seat(session, seat_id)
    with transaction(session.connection):
        case = case_of(session, case_id)
        require_here(session, case_id)
        _check_can_travel(session, case)
        content = travelling_case(session, case)
        digest, journey = case_hash(content), session.new_id()
        session.record(
            SENT,
            f"case:{case_id}",
            details={"travel": journey, "hash": digest, "seat": seat.id},
        )
        travel = Travel(
            id=journey,
            practice=session.practice,
            kind="case",
            vault=session.unlocked.vault_id,
            sender=own_seat(session).name,
            sent_by=session.account.id,
            sent_at=session.stamp(),
            roster=tuple(text64(entry.content) for entry in session.roster.entries),
            case=content,
            base=_last_shared(session, case_id, seat.id),
            lines=lines_about(session, case_id),
        )
        data = sealed(session, travel, seat.certificate)
        _note(session, travel, seat, "out", digest)
    return SentFile(f"{case.reference}-reis-{journey[:6]}.p7m", data)


def recall(session: Session, case_id: str) -> None:
    """Stop waiting for a case that is out: it can be worked on here again.

    When it still comes back, that is shown as a conflict. Raises RoleNeeded, Refusal.
    """
    session.require("casemanager", "teamleider", "beslisser")
    with transaction(session.connection):
        journey = away(session, case_of(session, case_id).id)
        if journey is None:
            raise Refusal("Deze zaak is niet onderweg. Ververs het scherm.")
        Journeys(session.connection).end(journey.id, "recalled", session.stamp())
        session.record("case_recalled", f"case:{case_id}", details={"travel": journey.id})


def look(session: Session, data: bytes) -> Arrival:
    """Check a file from another vault and tell what it means here; nothing is kept.

    Raises RoleNeeded, WrongTravel, RosterConflict, and what is wrong with the file.
    """
    session.require(*READERS, "beheerder")
    return _told(session, _arrived(session, data))


def take(session: Session, data: bytes, keep: Keep | None = None) -> Arrival:
    """Keep what is in a file from another vault; gives what it was.

    Of a case that changed on both sides one stays in its place and the other is kept as a copy
    to read: ``keep`` says which. Raises BothChanged without it, and what ``look`` raises.
    """
    session.require(*READERS, "beheerder")
    arrived = _arrived(session, data)
    told = _told(session, arrived)
    if told.verdict == "seen":
        return told
    if told.verdict == "conflict" and keep is None:
        raise BothChanged(
            "Zaak {reference} is hier veranderd en ook in {sender}. Kies welke blijft; de andere"
            " wordt als leesbare kopie bewaard.",
            reference=told.reference,
            sender=told.sender,
        )
    if told.verdict == "conflict" and keep == "theirs" and not told.theirs_possible:
        raise BothChanged(
            "Deze zaak is hier intussen ingediend of beslist. Wat is bezegeld, blijft staan. Kies"
            " de zaak die hier is; de andere wordt als leesbare kopie bewaard."
        )
    with transaction(session.connection):
        keep_roster(session, arrived.roster)
        if arrived.travel.case is None:
            session.record(
                "roster_taken", f"seat:{arrived.seat.id}", details={"travel": arrived.travel.id}
            )
        else:
            _keep(session, arrived, told, keep)
    let_in(session, tuple(bytes64(code) for code in arrived.travel.enrolments))
    return told


def journeys(session: Session, limit: int = 50) -> tuple[JourneyRow, ...]:
    """Give the last journeys, newest first."""
    session.require(*READERS)
    rows = []
    for journey in Journeys(session.connection).latest(limit):
        case = CaseFiles(session.connection).get(journey.case_id)
        rows.append(
            JourneyRow(
                id=journey.id,
                case_id=journey.case_id,
                reference=case.reference if case else "",
                out=journey.direction == "out",
                other=journey.other_name,
                at=moment_of(journey.at),
                by=session.name_of(journey.by),
                under_way=journey.direction == "out" and journey.ended is None,
                ended=journey.ended,
            )
        )
    return tuple(rows)


def _check_can_travel(session: Session, case: CaseFile) -> None:
    if case.state in {"signal", "closed"}:
        raise CannotTravel(
            "Een signaal of een afgesloten zaak kan niet naar een andere kluis. Maak er eerst een"
            " zaak van."
        )
    if has_exemplars(session.connection, case.id):
        raise CannotTravel(
            "Van deze zaak is al een exemplaar gemaakt voor een gemeente. Zij blijft in de kluis"
            " waar dat is gedaan."
        )


def _arrived(session: Session, data: bytes) -> _Arrived:
    opened = open_message(data, own_key(session), pinned(session), purposes={"case"})
    travel, seat = from_bytes(opened.message.content), senders(session)[opened.sender]
    if travel.practice is not session.practice or travel.vault != session.unlocked.vault_id:
        raise WrongTravel(
            "Dit bestand komt van een kluis met een andere rollenlijst. Open het op de plek waar"
            " het voor bedoeld is."
        )
    if travel.kind == "history":
        raise WrongTravel(
            "Dit bestand is de geschiedenis van een zaak uit een andere inrichting. Die kan hier"
            " niet verder."
        )
    contents = tuple(bytes64(entry) for entry in travel.roster)
    joined = joined_roster(session, contents)
    theirs = Roster.read(
        contents, vault=session.unlocked.vault_id, root=session.unlocked.roster_root
    )
    lines = check_case(travel, theirs) if travel.case is not None else ()
    return _Arrived(travel, seat, joined, lines)


def _told(session: Session, arrived: _Arrived) -> Arrival:
    travel, case = arrived.travel, arrived.travel.case
    by = arrived.roster.account(travel.sent_by)
    sent_by = by.name if by else travel.sent_by
    sent_at = moment_of(travel.sent_at)
    if case is None:
        return Arrival("roster", arrived.seat.name, sent_by, sent_at)
    if DestroyedCases(session.connection).get(case.id) is not None:
        raise WrongTravel(
            "Zaak {reference} is in deze kluis vernietigd. Zij kan niet opnieuw worden ingelezen.",
            reference=case.reference,
        )
    document = CaseDocument.from_bytes(bytes64(case.draft.document))
    there = CaseFiles(session.connection).get(case.id)
    verdict, changes, possible = _compared(session, travel, case, there)
    return Arrival(
        verdict=verdict,
        sender=arrived.seat.name,
        sent_by=sent_by,
        sent_at=sent_at,
        reference=case.reference,
        name=face_of(document).name,
        state=case.state,
        state_here=there.state if there else None,
        changes=changes,
        theirs_possible=possible,
    )


def _compared(
    session: Session, travel: Travel, case: TravelCase, there: CaseFile | None
) -> tuple[Verdict, tuple[Change, ...], bool]:
    if Journeys(session.connection).get(travel.id) is not None:
        return "seen", (), True
    if there is None:
        if CaseFiles(session.connection).reference_taken(case.reference):
            raise WrongTravel(
                "Kenmerk {reference} hoort hier bij een andere zaak. Bel uw beheerder.",
                reference=case.reference,
            )
        return "new", (), True
    ours = travelling_case(session, there)
    if case_hash(ours) == case_hash(case):
        return "same", (), True
    possible = _grew_from(ours, case)
    if travel.base == case_hash(ours) and possible:
        return "onward", (), True
    before, after = (CaseDocument.from_bytes(bytes64(one.draft.document)) for one in (ours, case))
    return "conflict", changes_between(before, after), possible and there.state != "closed"


def _grew_from(ours: TravelCase, theirs: TravelCase) -> bool:
    """Whether everything that is sealed or concluded in ours stands in theirs as well."""
    there = {version.version: version for version in theirs.versions}
    for version in ours.versions:
        other = there.get(version.version)
        if (
            other is None
            or (other.hash, other.made_by, other.salt, other.makers)
            != (version.hash, version.made_by, version.salt, version.makers)
            or not set(version.seals) <= set(other.seals)
            or not set(version.reviews) <= set(other.reviews)
            or [n.id for n in version.notifications] != [n.id for n in other.notifications]
            or (version.outcome is not None and version.outcome != other.outcome)
        ):
            return False
    return True


def _keep(session: Session, arrived: _Arrived, told: Arrival, keep: Keep | None) -> None:
    travel, case = arrived.travel, arrived.travel.case
    if case is None:
        raise ValueError("a journey of a case has a case")
    store = Journeys(session.connection)
    there = CaseFiles(session.connection).get(case.id)
    under_way = store.under_way(case.id)
    if under_way is not None:
        store.end(under_way.id, "returned", session.stamp())
    if told.verdict == "conflict":
        ours = keep == "ours"
        if there is None:
            raise ValueError("a conflict is about a case that is here")
        other = case if ours else travelling_case(session, there)
        _keep_copy(session, other, "theirs" if ours else "ours", told.sender)
    if told.verdict != "same" and keep != "ours":
        keep_case(session, case)
    for line in arrived.lines:
        store.add_line(case.id, line.hash, line.content, line.signature)
    _note(session, travel, arrived.seat, "in", case_hash(case))
    session.record(
        "case_travelled_in",
        f"case:{case.id}",
        details={"travel": travel.id, "seat": arrived.seat.id, "how": told.verdict},
    )


def _keep_copy(
    session: Session, case: TravelCase, kind: Literal["ours", "theirs"], other: str
) -> None:
    Journeys(session.connection).add_copy(
        StoredCopy(
            id=session.new_id(),
            case_id=case.id,
            kind=kind,
            other_name=other,
            content=records.to_bytes(case),
            at=session.stamp(),
            by=session.account.id,
        )
    )
    session.record("case_copy_kept", f"case:{case.id}", details={"kind": kind})


def _last_shared(session: Session, case_id: str, seat_id: str) -> str | None:
    """Give the hash of the case as both vaults last had it."""
    before = [one for one in Journeys(session.connection).of_case(case_id) if one.other == seat_id]
    return before[-1].content_hash if before else None


def _note(
    session: Session, travel: Travel, seat: StoredSeat, direction: Literal["out", "in"], digest: str
) -> None:
    if travel.case is None:
        raise ValueError("a journey of a case has a case")
    case_id, store = travel.case.id, Journeys(session.connection)
    before = store.of_case(case_id)
    guest = bool(before) and before[0].direction == "in" and before[0].other == seat.id
    store.add(
        Journey(
            id=travel.id,
            case_id=case_id,
            direction=direction,
            other=seat.id,
            other_name=seat.name,
            content_hash=digest,
            gives_back=direction == "out" and guest,
            by=session.account.id,
            at=session.stamp(),
        )
    )
