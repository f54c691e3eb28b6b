"""Closed and destroyed cases, by the real services, for tests of what follows."""

from __future__ import annotations

from datetime import date
from typing import Any

from app.services.dispatch import exemplars, handover
from app.services.ending import closing, destruction, retention
from app.services.ending.closing import Closing
from app.services.session import Session
from app.store.notifications import Notifications
from tests.conftest import PracticeVault
from tests.services.decided import decided_case
from tests.services.handing import PAPER, given

RULE = "Werkkopie kort"
VALUES: dict[str, object] = {
    "name": RULE,
    "months": 6,
    "counts_from": "closing",
    "ground": "Selectielijst 2026, nummer 12",
    "decided_with": "FG en archivaris",
    "decided_on": date(2026, 11, 1),
}


def with_rule(vault: PracticeVault, **values: object) -> Session:
    """Let the beheerder make the rule for keeping. Leaves the beheerder logged in."""
    session = vault.log_in("beheerder")
    retention.add_rule(session, VALUES | values)
    return session


def closing_of(reason: str = "notified_and_handled", **answers: Any) -> Closing:
    """Give a full set of answers of somebody who closes."""
    return Closing(
        **{  # type: ignore[arg-type]
            "reason": reason,
            "rule": RULE,
            "open_reason": "De gemeente belt hierover; het staat in het dossier.",
            "dossier_on": date(2026, 11, 20),
            "dossier_reference": "PD-1",
        }
        | answers
    )


def hand_over(session: Session, notification: str) -> None:
    """Make a paper exemplar of a notification and hand it over."""
    made = exemplars.make_exemplar(session, notification, PAPER)
    handover.hand_over(session, made.id, given(session))


def closed_case(vault: PracticeVault, **answers: Any) -> str:
    """Close a case that was notified. Leaves the casemanager logged in."""
    with_rule(vault)
    case = decided_case(vault)
    session = vault.log_in("casemanager")
    (stored, *_) = Notifications(session.connection).decided(case.case_id)
    hand_over(session, stored.id)
    closing.close_case(session, case.case_id, closing_of(**answers))
    return case.case_id


def due(vault: PracticeVault) -> None:
    """Let the time pass until the case of ``closed_case`` is due."""
    vault.clock.advance(days=190)


def proposed(vault: PracticeVault, case_id: str) -> str:
    """Let the casemanager propose to destroy a case that is due; gives the proposal."""
    due(vault)
    return destruction.propose(vault.log_in("casemanager"), case_id)


def destroyed(vault: PracticeVault, case_id: str) -> None:
    """Let a second person carry it out after the wait. Leaves the team lead logged in."""
    proposal = proposed(vault, case_id)
    vault.clock.advance(days=7)
    destruction.destroy(vault.log_in("teamleider"), proposal)
