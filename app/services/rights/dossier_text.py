"""Text for the penitentiair dossier: every exchange in and out, to copy or print.

Pbw 18b lid 2 wants exchanges by others in the dossier; for what the directeur gives, Pm 37 is
still to be confirmed. No more than needed: that there was an exchange, not what it said.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from app.case.refusal import Refusal
from app.notification.papers.dossier import DossierPart, DossierText
from app.notification.papers.frame import render_paper
from app.services.casework.case_moves import case_of
from app.services.casework.cases import READERS
from app.services.dispatch.sheets import frame_of
from app.services.rights.exchanges import Exchange, Placed, exchanges_of
from app.services.rights.register_entries import WRITERS
from app.services.seating.case_away import require_here
from app.services.session import Session
from app.store.connection import Connection, transaction
from app.store.disclosures import Disclosures
from app.store.inbound import DossierLine, DossierRecords, Inbound
from app.store.notices import Notices
from app.store.replies import Replies

__all__ = [
    "Exchange",
    "NoSuchExchange",
    "Placed",
    "exchanges",
    "not_placed",
    "record_dossier",
    "text_of",
    "text_paper",
]

_LONGEST_REFERENCE = 200
_STORES: dict[str, Callable[[Connection], Replies | Notices | Inbound]] = {
    "reply": Replies,
    "notice": Notices,
    "inbound": Inbound,
}


class NoSuchExchange(Refusal):
    """There is no such exchange in this case."""


def exchanges(session: Session, case_id: str) -> tuple[Exchange, ...]:
    """Give every exchange of a case, oldest first. Raises NoSuchCase, RoleNeeded."""
    session.require(*READERS)
    case_of(session, case_id)
    session.record("case_consulted", f"case:{case_id}")
    return exchanges_of(session, case_id)


def not_placed(session: Session, case_id: str) -> tuple[Exchange, ...]:
    """Give the exchanges that nobody said to stand in the dossier; no journal line."""
    return tuple(one for one in exchanges_of(session, case_id) if one.placed is None)


def text_of(session: Session, case_id: str, what: str = "all") -> str:
    """Give the text of one exchange (``kind:id``) or, with "all", of every one.

    Raises NoSuchExchange, NoSuchCase, RoleNeeded.
    """
    session.require(*READERS)
    case_of(session, case_id)
    chosen = _chosen(session, case_id, what)
    with transaction(session.connection):
        session.record("dossier_text_made", f"case:{case_id}")
    return "\n\n".join(one.text for one in chosen)


def text_paper(session: Session, case_id: str, what: str = "all") -> bytes:
    """Give the same text as PDF. Raises NoSuchExchange, NoSuchCase, RoleNeeded."""
    session.require(*READERS)
    case = case_of(session, case_id)
    chosen = _chosen(session, case_id, what)
    paper = DossierText(case.reference, tuple(DossierPart(one.title, one.rows) for one in chosen))
    with transaction(session.connection):
        session.record("dossier_text_made", f"case:{case_id}")
    return render_paper(paper, frame_of(session))


def record_dossier(session: Session, kind: str, exchange_id: str, on: date, reference: str) -> None:
    """Note since which day an exchange stands in the penitentiair dossier, and under what.

    Once more corrects it; what was noted before stays. Raises Refusal, RoleNeeded.
    """
    session.require(*WRITERS)
    case_id = _case_of(session, kind, exchange_id)
    require_here(session, case_id)
    chosen = _chosen(session, case_id, f"{kind}:{exchange_id}")
    if case_of(session, case_id).state == "closed":
        raise Refusal("Deze zaak is gesloten. Er kan niets meer bij.")
    if on > session.today():
        raise Refusal("Deze dag ligt in de toekomst. Vul de dag in waarop het in het dossier kwam.")
    if on < chosen[0].on:
        raise Refusal("Deze dag ligt vóór de uitwisseling zelf. Kijk de datum na.")
    kept = reference.strip()
    if not kept or len(kept) > _LONGEST_REFERENCE:
        raise Refusal("Vul het kenmerk in waaronder het in het penitentiair dossier staat.")
    with transaction(session.connection):
        DossierRecords(session.connection).add(
            DossierLine(
                id=session.new_id(),
                case_id=case_id,
                kind=kind,
                subject=exchange_id,
                on_day=on.isoformat(),
                reference=kept,
                recorded_by=session.account.id,
                recorded_at=session.stamp(),
            )
        )
        session.record("dossier_recorded", f"case:{case_id}", details={"kind": kind})


def _chosen(session: Session, case_id: str, what: str) -> tuple[Exchange, ...]:
    found = exchanges_of(session, case_id)
    chosen = found if what == "all" else tuple(o for o in found if f"{o.kind}:{o.id}" == what)
    if not chosen:
        raise NoSuchExchange("Er is nog niets uitgewisseld in deze zaak.")
    return chosen


def _case_of(session: Session, kind: str, exchange_id: str) -> str:
    found: str | None = None
    if kind == "exemplar" and exchange_id.isascii() and exchange_id.isdigit():
        line = Disclosures(session.connection).of_exemplar(int(exchange_id))
        found = line.case_id if line else None
    elif kind in _STORES:
        row = _STORES[kind](session.connection).get(exchange_id)
        found = row.case_id if row else None
    if found is None:
        raise NoSuchExchange("Deze uitwisseling is er niet. Ververs het scherm.")
    return found
