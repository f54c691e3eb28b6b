"""The end of a notification at the gemeente: reminding, destroying, and saying so on paper.

Whether one or two people destroy, the gemeente decides; the paper has room for who looked on.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.case.refusal import Refusal
from app.case.text import checked
from app.notification.papers.frame import render_paper
from app.notification.papers.gemeente import GemeenteStatement
from app.services.dispatch.sheets import frame_of
from app.services.reader.notifications import NoSuchNotification, NotificationLine, lines
from app.services.reader.pinned import facilities
from app.services.reader.terms import is_due
from app.services.session import Session, moment_of
from app.store.connection import transaction
from app.store.reader_received import ReceivedNotifications, StoredDestroyed, clear_remnants

LONGEST = 300


@dataclass(frozen=True)
class Reminder:
    """A notification whose day came or comes soon; ``days`` until then, below zero: after it."""

    line: NotificationLine
    day: date
    days: int


def reminders(session: Session) -> tuple[Reminder, ...]:
    """Give what has to be destroyed, the first day first. Raises RoleNeeded."""
    kept = {one.stored.id: one for one in ReceivedNotifications(session.connection).lines()}
    found = [
        Reminder(line, line.keep_until, (line.keep_until - session.today()).days)
        for line in lines(session)
        if line.keep_until is not None and is_due(session, kept[line.id], soon=True)
    ]
    return tuple(sorted(found, key=lambda one: one.day))


def destroy(session: Session, received: str, typed: str, reason: str) -> None:
    """Destroy a notification: what it said, what was answered, and what notices about it said.

    ``typed`` is its reference, typed over to be sure. What stays: that it was here, who read it,
    and when it was destroyed. Raises RoleNeeded, Refusal.
    """
    session.require("gemandateerde")
    kept = ReceivedNotifications(session.connection)
    line = kept.line(received)
    if line is None or line.destroyed_on is not None:
        raise NoSuchNotification("Deze melding staat hier niet (meer). Ververs het scherm.")
    reference = line.stored.reference
    names = {reference.casefold(), f"{reference}-v{line.stored.version}".casefold()}
    if "".join(typed.split()).casefold() not in names:
        raise Refusal(
            "Typ het kenmerk over zoals het er staat: {reference}.",
            reference=reference,
        )
    why = " ".join(checked(reason).split())
    if not why:
        raise Refusal("Vul in waarom u de melding vernietigt.")
    with transaction(session.connection):
        kept.destroy(
            StoredDestroyed(
                received=received,
                destroyed_on=session.today().isoformat(),
                destroyed_by=session.account.id,
                destroyed_at=session.stamp(),
                reason=why[:LONGEST],
            )
        )
        session.record("received_destroyed", f"melding:{received}")
    clear_remnants(session.connection)


def statement(session: Session, received: str) -> bytes:
    """Give the paper that says that a notification was destroyed here.

    Raises RoleNeeded, Refusal for one that was not.
    """
    session.require("gemandateerde", "beheerder", "controleur")
    kept = ReceivedNotifications(session.connection)
    line, gone = kept.line(received), kept.destroyed(received)
    if line is None or gone is None:
        raise NoSuchNotification("Deze melding is hier niet vernietigd. Er is niets te verklaren.")
    facility = next(one for one in facilities(session) if one.id == line.stored.facility)
    account = session.roster.account(gone.destroyed_by)
    paper = GemeenteStatement(
        file_name=f"{line.stored.reference}-v{line.stored.version}",
        facility=facility.name,
        received_on=moment_of(line.stored.opened_at).astimezone().date(),
        destroyed_on=date.fromisoformat(gone.destroyed_on),
        destroyed_by=f"{account.name}, {account.function}" if account else gone.destroyed_by,
        reason=gone.reason,
        content_hash=line.stored.content_hash,
        readers=len(kept.readings(received)),
    )
    session.record("received_statement_made", f"melding:{received}")
    return render_paper(paper, frame_of(session))
