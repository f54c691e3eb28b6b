"""Until when a gemeente keeps a notification: it decides itself, and there is no default.

No law that we read names a term for a notification under art. 18b Pbw. That of a notification on
return (BIJ, art. 11a lid 4 Bjsg) is another ground: an example, no rule.
"""

from __future__ import annotations

from datetime import date, timedelta

from app.case.deadlines import add_months
from app.case.refusal import Refusal
from app.case.text import checked
from app.services.session import Session, moment_of
from app.store.connection import transaction
from app.store.reader_received import ReceivedLine, ReceivedNotifications

LONGEST = 600


class TermTooEarly(Refusal):
    """A day before the notification was opened here: a typing error."""


def default_term(session: Session, received: str) -> None:
    """Keep a new notification as long as the settings say; without a term nothing is set."""
    months = session.gemeente.retention_months
    if months is None:
        return
    until = add_months(session.today(), months)
    ReceivedNotifications(session.connection).set_term(
        received,
        until.isoformat(),
        reason=session.gemeente.retention_ground or f"{months} maanden na openen (instelling)",
        by=session.account.id,
        at=session.stamp(),
    )


def set_term(session: Session, received: str, until: date | None, reason: str) -> None:
    """Keep a notification until a day, or say that it is not decided yet.

    Raises RoleNeeded, TermTooEarly, Refusal without a reason, or for one that was destroyed.
    """
    session.require("gemandateerde")
    why = " ".join(checked(reason).split())
    if not why:
        raise Refusal("Vul in waarom u deze dag kiest, of waarom die nog niet bekend is.")
    kept = ReceivedNotifications(session.connection)
    line = kept.line(received)
    if line is None or line.destroyed_on is not None:
        raise Refusal("Deze melding staat hier niet (meer). Ververs het scherm.")
    if until is not None and until < moment_of(line.stored.opened_at).astimezone().date():
        raise TermTooEarly(
            "Deze dag ligt vóór de dag waarop u de melding opende. Kijk het jaar na."
        )
    with transaction(session.connection):
        kept.set_term(
            received,
            until.isoformat() if until else None,
            reason=why[:LONGEST],
            by=session.account.id,
            at=session.stamp(),
        )
        session.record("keep_until_set", f"melding:{received}")


def is_due(session: Session, line: ReceivedLine, *, soon: bool = False) -> bool:
    """Tell whether the day of a notification has come; ``soon``: or comes within the reminder."""
    if line.keep_until is None or line.destroyed_on is not None:
        return False
    margin = timedelta(days=session.gemeente.remind_days if soon else 0)
    return date.fromisoformat(line.keep_until) <= session.today() + margin
