"""Deciding: by the directeur or a gemachtigde, or by the maker's second seal."""

from __future__ import annotations

from datetime import date

from app.case.refusal import Refusal
from app.case.workflow import VersionState
from app.services.casework.case_moves import case_of, check_move, move
from app.services.deciding.review import (
    add_remark,
    check_authority,
    keep_review,
    reason_only,
    send_back,
)
from app.services.session import Session
from app.store.connection import transaction


def decide_notify(
    session: Session,
    case_id: str,
    *,
    authority: str,
    authority_reference: str | None = None,
    authority_until: date | None = None,
    reason: str | None = None,
) -> VersionState:
    """Decide to notify, as directeur or gemachtigde (art. 18b lid 1 Pbw names the directeur).

    Raises NotAllowed, AnswerMissing, and Refusal while it is not arranged who decides.
    """
    with transaction(session.connection):
        case = case_of(session, case_id)
        check_move(session, case, "decide_notify")
        kind = check_authority(session, authority, authority_reference, authority_until)
        if kind == "not_arranged":
            raise Refusal(
                "Er is nog niet geregeld wie namens de directeur beslist. Laat de directeur zelf"
                " beslissen, of laat eerst de machtiging vastleggen."
            )
        answers = {"authority": kind, **(reason_only(reason) if reason else {})}
        if kind == "gemachtigd" and authority_until is not None:
            answers["authority_reference"] = (authority_reference or "").strip()
            answers["authority_until"] = authority_until.isoformat()
        keep_review(session, case, "decide_notify", answers)
        return move(session, case, "decide_notify")


def decide_not_notify(session: Session, case_id: str, reason: str) -> VersionState:
    """Decide not to notify, with a reason. Raises NotAllowed, AnswerMissing."""
    with transaction(session.connection):
        case = case_of(session, case_id)
        check_move(session, case, "decide_not_notify")
        keep_review(session, case, "decide_not_notify", reason_only(reason))
        return move(session, case, "decide_not_notify")


def decide_return(session: Session, case_id: str, remark: str | None = None) -> None:
    """Send the case back to its maker instead of deciding; at least one remark goes along.

    Raises NotAllowed, AnswerMissing.
    """
    with transaction(session.connection):
        if remark:
            add_remark(session, case_id, None, remark)
        send_back(session, case_id, "decide_return")


def confirm_not_notify(session: Session, case_id: str) -> VersionState:
    """As the maker, seal "niet melden" after the team lead disagreed. Raises NotAllowed."""
    return move(session, case_of(session, case_id), "confirm")


def refuse_not_notify(session: Session, case_id: str) -> VersionState:
    """As the maker, do not agree with "niet melden": the case comes back. Raises NotAllowed."""
    return move(session, case_of(session, case_id), "refuse_confirm")
