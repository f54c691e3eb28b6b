"""Whether a case is under way to another vault: then it can only be read here."""

from __future__ import annotations

from app.case.refusal import Refusal
from app.services.session import Session
from app.store.travelling import Journey, Journeys


class CaseAway(Refusal):
    """The case is under way to another vault."""


def away(session: Session, case_id: str) -> Journey | None:
    """Give the journey of a case that is out, or None when it is here."""
    return Journeys(session.connection).under_way(case_id)


def require_here(session: Session, case_id: str) -> None:
    """Raise CaseAway while the case is under way to another vault."""
    journey = away(session, case_id)
    if journey is not None:
        raise CaseAway(
            "Deze zaak is onderweg naar {name}. U kunt haar hier lezen. Wacht tot zij terug is, of"
            " haal haar terug bij 'Zaken overbrengen'.",
            name=journey.other_name,
        )
