"""Recording a hand-over and its place in the penitentiair dossier as one act."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.services.dispatch.handover import HandOver, hand_over
from app.services.rights.dossier_text import record_dossier
from app.services.session import Session
from app.store.connection import transaction


@dataclass(frozen=True)
class Filed:
    """Since which day it stands in the dossier, and under which reference."""

    on: date
    reference: str


def give(session: Session, exemplar_id: int, facts: HandOver, filed: Filed | None = None) -> None:
    """Record that an exemplar was handed over, and where it is filed when that is known already.

    Both or neither. Raises what ``hand_over`` and ``record_dossier`` raise.
    """
    with transaction(session.connection):
        hand_over(session, exemplar_id, facts)
        if filed is not None:
            file(session, exemplar_id, filed)


def file(session: Session, exemplar_id: int, filed: Filed) -> None:
    """Note where the hand-over of an exemplar stands in the dossier; once more corrects it."""
    record_dossier(session, "exemplar", str(exemplar_id), filed.on, filed.reference)
