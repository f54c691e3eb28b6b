"""Holding a case: it must not be destroyed for now (new detention, complaint, request, AP).

Set and lifted at any time, each with a line in the journal. The day on which one meant to look
again does not lift a hold by itself: forgetting must never destroy anything.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal, TypeAlias, get_args

from app.case.refusal import Refusal
from app.case.workflow import Role
from app.services.casework.case_moves import case_of
from app.services.session import Session, moment_of
from app.store.connection import transaction
from app.store.holds import Holds, StoredHold

HoldKind: TypeAlias = Literal["new_detention", "complaint", "request", "authority", "other"]
HOLD_KINDS: tuple[HoldKind, ...] = get_args(HoldKind)
"""New detention, a complaint, a request of the person, the AP or another supervisor, other."""

HOLDERS: tuple[Role, ...] = ("casemanager", "teamleider", "beslisser")
"""Who may hold a case or lift that."""

_LONGEST = 600


@dataclass(frozen=True)
class HoldView:
    """One hold; ``late`` says that the day to look again has passed."""

    id: str
    kind: HoldKind
    reason: str
    until: date | None
    set_by: str
    set_at: datetime
    lifted_by: str
    lifted_at: datetime | None
    lifted_reason: str
    late: bool

    @property
    def open(self) -> bool:
        """Whether the case must still not be destroyed."""
        return self.lifted_at is None


def holds(session: Session, case_id: str) -> tuple[HoldView, ...]:
    """Give the holds of a case, oldest first."""
    return tuple(_view(session, one) for one in Holds(session.connection).of_case(case_id))


def set_hold(
    session: Session, case_id: str, kind: HoldKind, reason: str, until: date | None = None
) -> str:
    """Hold a case and give the hold's id. Raises RoleNeeded, NoSuchCase, Refusal."""
    session.require(*HOLDERS)
    if kind not in HOLD_KINDS:
        raise Refusal("Kies waarom de zaak niet vernietigd mag worden.")
    if not reason.strip():
        raise Refusal("Schrijf waarom de zaak niet vernietigd mag worden.")
    if until is not None and until <= session.today():
        raise Refusal("Kies een dag na vandaag om opnieuw te kijken, of laat de dag leeg.")
    hold = StoredHold(
        id=session.new_id(),
        case_id=case_of(session, case_id).id,
        kind=kind,
        reason=reason.strip()[:_LONGEST],
        until=until.isoformat() if until else None,
        set_by=session.account.id,
        set_at=session.stamp(),
    )
    with transaction(session.connection):
        Holds(session.connection).add(hold)
        session.record("hold_set", f"case:{case_id}", details={"hold": hold.id, "kind": kind})
    return hold.id


def lift_hold(session: Session, hold_id: str, reason: str) -> None:
    """Lift a hold, with a reason. Raises RoleNeeded, Refusal."""
    session.require(*HOLDERS)
    if not reason.strip():
        raise Refusal("Schrijf waarom de zaak weer vernietigd mag worden.")
    stored = Holds(session.connection)
    with transaction(session.connection):
        hold = stored.get(hold_id)
        if hold is None or hold.lifted_at is not None:
            raise Refusal("Dit is al opgeheven. Ververs het scherm.")
        stored.lift(hold_id, session.account.id, session.stamp(), reason.strip()[:_LONGEST])
        session.record("hold_lifted", f"case:{hold.case_id}", details={"hold": hold_id})


def _view(session: Session, hold: StoredHold) -> HoldView:
    until = date.fromisoformat(hold.until) if hold.until else None
    kind: HoldKind = next((one for one in HOLD_KINDS if one == hold.kind), "other")
    return HoldView(
        id=hold.id,
        kind=kind,
        reason=hold.reason,
        until=until,
        set_by=session.name_of(hold.set_by),
        set_at=moment_of(hold.set_at),
        lifted_by=session.name_of(hold.lifted_by) if hold.lifted_by else "",
        lifted_at=moment_of(hold.lifted_at) if hold.lifted_at else None,
        lifted_reason=hold.lifted_reason or "",
        late=hold.lifted_at is None and until is not None and until < session.today(),
    )
