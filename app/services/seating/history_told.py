"""What goes along in words when a case moves to another inrichting: exchanges, and whether told.

The same text blocks as for the penitentiair dossier; they are read there and count for nothing.
"""

from __future__ import annotations

from app.case.text import cleaned
from app.handoff.records import LONGEST_LINE, LONGEST_TEXT
from app.handoff.travel import TravelTold
from app.services.moments import day_of
from app.services.rights.exchanges import exchanges_of
from app.services.rights.informing_due import STATUS
from app.services.session import Session
from app.store.inbound import Informing


def told_of(session: Session, case_id: str) -> tuple[TravelTold, ...]:
    """Give it, oldest first; no journal line."""
    found = [
        TravelTold(
            on=one.on,
            title=cleaned(str(one.title))[:LONGEST_LINE],
            text=cleaned(one.text)[:LONGEST_TEXT],
        )
        for one in exchanges_of(session, case_id)
    ]
    found += [
        TravelTold(
            on=day_of(line.recorded_at),
            title="Betrokkene informeren",
            text=str(STATUS[line.status]),
        )
        for line in Informing(session.connection).of_case(case_id)
    ]
    return tuple(sorted(found, key=lambda one: one.on))
