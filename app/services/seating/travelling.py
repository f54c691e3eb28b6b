"""A case goes to another vault of the same roster, and comes back.

While it is out it is locked here. What arrives is checked whole before anything is kept; a case
that changed on both sides is shown, and a person chooses. Nothing is merged in silence.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from app.case.model import CaseDocument
from app.case.refusal import Refusal
from app.case.workflow import VersionState
from app.handoff.travel import Travel, TravelCase, bytes64, case_hash, from_bytes, text64
from app.handoff.travel_checking import SENT
from app.services.casework.case_face import face_of
from app.services.casework.case_moves import case_of
from app.services.casework.cases import READERS
from app.services.seating.case_away import away, require_here
from app.services.seating.seats import SentFile, other_seat, own_seat, sealed
from app.services.seating.travel_items import items_of
from app.services.seating.travel_rows import lines_about, note_journey, travelling_case
from app.services.session import Session, moment_of
from app.store.case_files import CaseFile, CaseFiles
from app.store.connection import transaction
from app.store.travelling import CopyKind, Journeys, StoredCopy, has_exemplars
from app.wizard import questions
from app.wizard.questions.answers import AnswerLine, answer_lines


class CannotTravel(Refusal):
    """This case cannot go to another vault now."""


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
class CopyRow:
    """A kept copy of a case as a list shows it; ``kind`` says whose it was."""

    id: str
    case_id: str
    reference: str
    kind: CopyKind
    other: str
    at: datetime
    by: str


@dataclass(frozen=True)
class CopyView:
    """A kept copy to read: where the case stood and every answer, step by step.

    ``told``: what was exchanged with whom, as title and text; only of another inrichting.
    """

    row: CopyRow
    name: str
    state: VersionState
    versions: int
    steps: tuple[tuple[str, tuple[AnswerLine, ...]], ...]
    told: tuple[tuple[str, str], ...] = ()


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
            items=items_of(session, case_id),
        )
        data = sealed(session, travel, seat.certificate)
        note_journey(session, travel, seat, "out", digest)
    return SentFile(f"{case.reference}-reis-{journey[:6]}.p7m", data)


def case_with(session: Session, reference: str) -> str:
    """Give the id of the case with this reference, as typed. Raises RoleNeeded, Refusal."""
    session.require(*READERS)
    found = CaseFiles(session.connection).id_of("".join(reference.split()))
    if found is None:
        raise Refusal("Er is geen zaak met dit kenmerk. Kijk het kenmerk na op de werklijst.")
    return found


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


def copies(session: Session) -> tuple[CopyRow, ...]:
    """Give what was kept of cases that changed on both sides, newest first."""
    session.require(*READERS)
    return tuple(_copy_row(session, copy) for copy in Journeys(session.connection).copies())


def read_copy(session: Session, copy_id: str) -> CopyView:
    """Give a kept copy to read; that leaves a line in the journal. Raises RoleNeeded, Refusal."""
    session.require(*READERS)
    copy = Journeys(session.connection).copy(copy_id)
    if copy is None:
        raise Refusal("Deze kopie is er niet meer. Ververs het scherm.")
    case = _case_in(copy)
    document = CaseDocument.from_bytes(bytes64(case.draft.document))
    session.record("case_copy_read", f"case:{copy.case_id}")
    return CopyView(
        row=_copy_row(session, copy),
        name=face_of(document).name,
        state=case.state,
        versions=len(case.versions),
        steps=tuple(
            (step.title, lines)
            for step in questions.steps()
            if (lines := answer_lines(document, step))
        ),
        told=_told_in(copy),
    )


def _case_in(copy: StoredCopy) -> TravelCase:
    if copy.kind != "history":
        return TravelCase.model_validate_json(copy.content)
    case = from_bytes(copy.content).case
    if case is None:
        raise ValueError("a history has a case")
    return case


def _told_in(copy: StoredCopy) -> tuple[tuple[str, str], ...]:
    if copy.kind != "history":
        return ()
    told = from_bytes(copy.content).told
    # The title stands above it; the text block begins with it too.
    return tuple((one.title, one.text.removeprefix(one.title).strip()) for one in told)


def _copy_row(session: Session, copy: StoredCopy) -> CopyRow:
    case = CaseFiles(session.connection).get(copy.case_id)
    return CopyRow(
        id=copy.id,
        case_id=copy.case_id,
        reference=case.reference if case else "",
        kind=copy.kind,
        other=copy.other_name,
        at=moment_of(copy.at),
        by=session.name_of(copy.by),
    )


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


def _last_shared(session: Session, case_id: str, seat_id: str) -> str | None:
    """Give the hash of the case as both vaults last had it."""
    before = [one for one in Journeys(session.connection).of_case(case_id) if one.other == seat_id]
    return before[-1].content_hash if before else None
