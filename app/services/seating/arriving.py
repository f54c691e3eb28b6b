"""What comes from another vault of the same roster: looked at, and then kept.

Everything is checked before anything is kept. A case that changed on both sides is shown, and a
person chooses; the other one stays as a copy to read.
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
from app.handoff.travel import Travel, TravelCase, WrongTravel, bytes64, case_hash, from_bytes
from app.handoff.travel_checking import HeldLine, check_case
from app.services.casework.case_face import face_of
from app.services.casework.cases import READERS
from app.services.deciding.review_changes import Change, changes_between
from app.services.seating.seats import joined_roster, keep_roster, let_in, own_key, pinned, senders
from app.services.seating.travel_items import keep_items
from app.services.seating.travel_rows import keep_case, note_journey, travelling_case
from app.services.session import Session, moment_of
from app.store.case_files import CaseFile, CaseFiles
from app.store.connection import transaction
from app.store.destructions import DestroyedCases
from app.store.seats import StoredSeat
from app.store.travelling import Journeys, StoredCopy
from app.trust.roster import Roster

Verdict: TypeAlias = Literal["roster", "new", "onward", "same", "conflict", "seen"]
"""What an arriving file means here; only a conflict asks for a choice."""

Keep: TypeAlias = Literal["ours", "theirs"]


class BothChanged(Refusal):
    """The case changed here and there; somebody must choose which one stays."""


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
        let_in(session)  # the keyfile may not have been written, when it was taken in before
        return told
    if told.verdict != "roster":
        session.require("casemanager", "teamleider", "beslisser")
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
    if there is None or there.state != "closed":
        keep_items(session, case.id, travel.items, arrived.roster)
    for line in arrived.lines:
        store.add_line(case.id, line.hash, line.content, line.signature)
    note_journey(session, travel, arrived.seat, "in", case_hash(case))
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
