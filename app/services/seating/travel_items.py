"""What came in about a case travels with it: nothing is overwritten, what is not here yet is added.

A colleague signed for the file, so what is in it is still held against the questions of its form.
"""

from __future__ import annotations

from datetime import date
from typing import cast

from app.case.refusal import Refusal
from app.handoff.travel import TravelEntry, TravelItem, TravelPlace, WrongTravel
from app.services.rights.inbound import InboundKind, checked_answers, line_of
from app.services.session import Session
from app.store.inbound import DossierLine, DossierRecords, Inbound, InboundLine
from app.trust.roster import Roster
from app.wizard import registers

_PLACED = "inbound"


def items_of(session: Session, case_id: str) -> tuple[TravelItem, ...]:
    """Give the items of a case with all that was written about them."""
    store = Inbound(session.connection)
    placed = DossierRecords(session.connection).of_case(case_id)
    return tuple(
        TravelItem(
            id=line.id,
            kind=cast("InboundKind", line.kind),
            made_at=line.made_at,
            entries=tuple(
                TravelEntry(
                    answers=one.answers, recorded_by=one.recorded_by, recorded_at=one.recorded_at
                )
                for one in store.entries(line.id)
            ),
            places=tuple(
                TravelPlace(
                    id=one.id,
                    on=date.fromisoformat(one.on_day),
                    reference=one.reference,
                    recorded_by=one.recorded_by,
                    recorded_at=one.recorded_at,
                )
                for one in placed
                if (one.kind, one.subject) == (_PLACED, line.id)
            ),
        )
        for line in store.of_case(case_id)
    )


def keep_items(
    session: Session, case_id: str, items: tuple[TravelItem, ...], roster: Roster
) -> None:
    """Add what is not here yet. In one transaction with the case. Raises WrongTravel.

    ``roster`` is the one that counts with the file: whoever wrote something stands in it.
    """
    for item in items:
        writers = {one.recorded_by for one in item.entries}
        writers |= {one.recorded_by for one in item.places}
        if any(roster.account(one) is None for one in writers):
            raise _wrong()
        _keep(session, case_id, item)


def _keep(session: Session, case_id: str, item: TravelItem) -> None:
    store = Inbound(session.connection)
    there = store.get(item.id)
    if there is not None and (there.case_id, there.kind) != (case_id, item.kind):
        raise _wrong()
    known = {
        (one.answers, one.recorded_by, one.recorded_at)
        for one in (store.entries(item.id) if there is not None else ())
    }
    fresh = [
        one for one in item.entries if (one.answers, one.recorded_by, one.recorded_at) not in known
    ]
    line = there or InboundLine(
        id=item.id,
        case_id=case_id,
        kind=item.kind,
        party="",
        other_party=None,
        on_day="",
        waiting=0,
        expected_by=None,
        made_at=item.made_at,
    )
    for number, one in enumerate(fresh):
        line = line_of(_answers(session, item.kind, one), line)
        if there is None and not number:
            store.add(line)
        store.add_entry(item.id, case_id, one.answers, one.recorded_by, one.recorded_at)
    if fresh:
        store.change(line)
    _keep_places(session, case_id, item)


def _keep_places(session: Session, case_id: str, item: TravelItem) -> None:
    records = DossierRecords(session.connection)
    known = {one.id for one in records.of_case(case_id)}
    for one in item.places:
        if one.id not in known:
            records.add(
                DossierLine(
                    id=one.id,
                    case_id=case_id,
                    kind=_PLACED,
                    subject=item.id,
                    on_day=one.on.isoformat(),
                    reference=one.reference,
                    recorded_by=one.recorded_by,
                    recorded_at=one.recorded_at,
                )
            )


def _answers(session: Session, kind: str, entry: TravelEntry) -> registers.Answers:
    """Read what was written; only what this program would have kept in the same way counts."""
    try:
        given = registers.from_json(entry.answers)
        kept = checked_answers(session, cast("InboundKind", kind), given)
    except (Refusal, TypeError, ValueError):
        raise _wrong() from None
    if registers.to_json(kept) != entry.answers:
        raise _wrong()
    return kept


def _wrong() -> WrongTravel:
    return WrongTravel(
        "Wat er bij deze zaak is binnengekomen, klopt niet in dit bestand. Vraag de afzender om een"
        " nieuw bestand."
    )
