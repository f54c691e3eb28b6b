"""An exemplar that is put aside: made but not used, or lost.

One that got lost after it was handed over, or that can be read by somebody else, may be a data
leak; then the screen asks that question next.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from app.case.refusal import Refusal
from app.case.text import checked
from app.services.dispatch.papers import stored_notification
from app.services.session import Session, moment_of
from app.store.connection import transaction
from app.store.disclosures import Disclosures
from app.store.exemplar_ends import EndKind, ExemplarEnds, StoredEnd
from app.store.exemplars import Exemplars

LONGEST_REASON = 600


@dataclass(frozen=True)
class EndView:
    """Why an exemplar does not count any more."""

    kind: EndKind
    reason: str
    by: str
    at: datetime


def put_aside(session: Session, exemplar_id: int, kind: EndKind, reason: str) -> EndView:
    """Record that an exemplar was not used, or that it got lost; it cannot be taken back.

    What was handed over was used, so that one can only be lost. Raises RoleNeeded, Refusal.
    """
    session.require("casemanager", "teamleider")
    exemplar = Exemplars(session.connection).get(exemplar_id)
    if exemplar is None:
        raise Refusal("Dit exemplaar is er niet. Ververs het scherm.")
    ends = ExemplarEnds(session.connection)
    if ends.of_exemplar(exemplar.id) is not None:
        raise Refusal("Dit exemplaar is al opzij gezet. Ververs het scherm.")
    if kind == "unused" and Disclosures(session.connection).of_exemplar(exemplar.id) is not None:
        raise Refusal(
            "Dit exemplaar is overhandigd, dus wel gebruikt. Is het zoek? Leg dan dat vast."
        )
    stored = stored_notification(session, exemplar.notification)
    end = StoredEnd(
        exemplar=exemplar.id,
        case_id=stored.case_id,
        kind=kind,
        reason=_reason(reason),
        ended_by=session.account.id,
        ended_at=session.stamp(),
    )
    with transaction(session.connection):
        ends.add(end)
        session.record(
            "exemplar_put_aside",
            f"notification:{stored.id}",
            details={"exemplar": exemplar.number, "kind": kind},
        )
    return _view(session, end)


def end_of(session: Session, exemplar_id: int) -> EndView | None:
    """Give why an exemplar does not count any more, or None."""
    found = ExemplarEnds(session.connection).of_exemplar(exemplar_id)
    return _view(session, found) if found else None


def _reason(text: str) -> str:
    line = " ".join(checked(text).split())
    if not line:
        raise Refusal("Schrijf in één zin wat er met dit exemplaar is gebeurd.")
    if len(line) > LONGEST_REASON:
        raise Refusal(
            "De tekst is te lang. Gebruik ten hoogste {longest} tekens.", longest=LONGEST_REASON
        )
    return line


def _view(session: Session, end: StoredEnd) -> EndView:
    return EndView(
        kind=end.kind,
        reason=end.reason,
        by=session.name_of(end.ended_by),
        at=moment_of(end.ended_at),
    )
