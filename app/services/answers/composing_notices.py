"""Composing a notice: what the gemeente reads as a file, from what a person chose."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import cast

from app.case.canonical import sha256_hex
from app.case.deadlines import add_working_days
from app.case.text import checked
from app.handoff import notice as notice_format
from app.handoff.notice import Notice, NoticeContact, NoticeRef, ReplacedBy
from app.notification.message import from_bytes
from app.notification.papers.handing_over import ChangeKind
from app.services.answers.change_choices import WrongChange, check_asks
from app.services.session import Session, moment_of
from app.store.disclosures import Disclosures
from app.store.notices import StoredNotice
from app.store.notifications import StoredNotification

LONGEST_REASON = 600
"""Characters: a notice says briefly what is wrong and gives no more data than there were."""


@dataclass(frozen=True)
class Change:
    """What is the matter: codes of ``change_choices``, the reason as the gemeente reads it.

    ``confirm_by`` is the day before which the gemeente confirms; without one the term that is
    set (our own choice) counts from today.
    """

    kind: str
    reason: str
    asks: tuple[str, ...] = ()
    confirm_by: date | None = None


def compose(
    session: Session, stored: StoredNotification, change: Change, newer: StoredNotification | None
) -> StoredNotice:
    """Make a notice for a gemeente that has the notification. Raises WrongChange."""
    asks = check_asks(change.kind, change.asks)
    due = change.confirm_by or add_working_days(session.today(), session.settings.confirmation_days)
    if due < session.today():
        raise WrongChange("De dag waarop u een bevestiging verwacht, is voorbij. Kies een andere.")
    said = from_bytes(stored.content)
    notice = Notice(
        id=session.new_id(),
        practice=session.practice,
        kind="replacement" if newer else "withdrawal",
        ref=NoticeRef(
            reference=said.reference,
            version=said.version,
            content_hash=sha256_hex(stored.content),
        ),
        change=cast("ChangeKind", change.kind),
        reason=_reason(change.reason),
        asks=asks,
        replaced_by=ReplacedBy(reference=said.reference, version=newer.version) if newer else None,
        contact=_contact(session, stored),
        confirm_by=due,
        by_name=session.account.name,
        by_function=session.account.function,
        at=session.stamp(),
    )
    return StoredNotice(
        id=notice.id,
        case_id=stored.case_id,
        notification=stored.id,
        gemeente=stored.gemeente,
        kind=notice.kind,
        change=change.kind,
        reason=notice.reason,
        asks=asks,
        replaced_by=newer.id if newer else None,
        confirm_by=due.isoformat(),
        content=notice_format.to_bytes(notice),
        made_by=session.account.id,
        made_at=notice.at,
    )


def silent(session: Session, stored: StoredNotification, change: Change) -> StoredNotice:
    """Make what is kept of taking back a notification that nobody got. Raises WrongChange."""
    return StoredNotice(
        id=session.new_id(),
        case_id=stored.case_id,
        notification=stored.id,
        gemeente=stored.gemeente,
        kind="withdrawal",
        change=change.kind,
        reason=_reason(change.reason),
        asks=(),
        replaced_by=None,
        confirm_by=None,
        content=None,
        made_by=session.account.id,
        made_at=session.stamp(),
    )


def first_given(session: Session, notification_id: str) -> date:
    """Give the day on which a notification was first handed over; it must have been."""
    lines = Disclosures(session.connection).of_notification(notification_id)
    return moment_of(min(line.given_at for line in lines)).astimezone().date()


def _reason(text: str) -> str:
    reason = checked(text).strip()
    if not reason:
        raise WrongChange("Schrijf in één of twee zinnen wat er anders is.")
    if len(reason) > LONGEST_REASON:
        raise WrongChange(
            "De reden is te lang: {length} tekens. Gebruik ten hoogste {longest} tekens en noem"
            " geen nieuwe gegevens.",
            length=len(reason),
            longest=LONGEST_REASON,
        )
    return reason


def _contact(session: Session, stored: StoredNotification) -> NoticeContact:
    """Give whom the gemeente can call: who the letter named, or the inrichting itself."""
    said = from_bytes(stored.content)
    phone = said.contact.phone or session.settings.facility.phone
    if not phone:
        raise WrongChange(
            "De gemeente moet kunnen bellen. Vraag de beheerder om het telefoonnummer van de"
            " inrichting in te vullen bij Instellingen."
        )
    return NoticeContact(person=said.contact.person, phone=phone, hours=said.contact.hours)
