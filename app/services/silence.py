"""Silence about a notification: not handed over in time, or handed over and not confirmed.

The program knows only what was entered; the terms are our own choice and can be set.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal, TypeAlias

from app.case.deadlines import add_working_days, days_until
from app.case.refusal import Refusal
from app.notification.message import from_bytes
from app.services.case_moves import case_of
from app.services.cases import READERS
from app.services.session import Session
from app.store.notifications import Notifications, StoredNotification
from app.wizard.dates import short_date

MOST_ALARMS = 50
"""Alarms of one kind that are looked up at a time."""

AlarmKind: TypeAlias = Literal["receipt_late", "not_handed_over"]


@dataclass(frozen=True)
class HandoverAlarm:
    """Silence about one notification; ``days`` counts from the day it was due."""

    kind: AlarmKind
    case_id: str
    reference: str
    gemeente_name: str
    days: int
    sentence: Refusal


def alarms(session: Session) -> tuple[HandoverAlarm, ...]:
    """Give every notification about which there is silence, the longest first.

    Handed over and not confirmed within the term, or decided and not handed over within it.
    """
    if not any(session.can(role) for role in READERS):
        return ()
    kept = Notifications(session.connection)
    found = (*kept.overdue(session.today().isoformat(), MOST_ALARMS), *kept.to_hand_over())
    told = [alarm for one in found if (alarm := alarm_of(session, one)) is not None]
    return tuple(sorted(told, key=lambda alarm: -alarm.days))


def alarm_of(session: Session, stored: StoredNotification) -> HandoverAlarm | None:
    """Give the alarm about one notification, or None."""
    if stored.state == "handed_over" and stored.receipt_due:
        return _late_receipt(session, stored, date.fromisoformat(stored.receipt_due))
    if stored.state == "to_hand_over":
        return _still_here(session, stored)
    return None


def _late_receipt(session: Session, stored: StoredNotification, due: date) -> HandoverAlarm | None:
    name = from_bytes(stored.content).recipient.gemeente
    sentence = Refusal(
        "Gemeente {gemeente} heeft de ontvangst niet bevestigd. Dat was verwacht op {due}. Bel de"
        " gemeente.",
        gemeente=name,
        due=short_date(due),
    )
    return _if_late(session, stored, "receipt_late", due, sentence)


def _still_here(session: Session, stored: StoredNotification) -> HandoverAlarm | None:
    from app.services.papers import approved_notification  # noqa: PLC0415 - papers are heavy

    approved = approved_notification(session, stored.id)
    decided = approved.approved_at.astimezone().date()
    due = add_working_days(decided, session.settings.receipt_days)
    sentence = Refusal(
        "De melding aan gemeente {gemeente} is goedgekeurd op {day}, maar nog niet overhandigd."
        " Maak een exemplaar en draag het over.",
        gemeente=approved.notification.recipient.gemeente,
        day=short_date(decided),
    )
    return _if_late(session, stored, "not_handed_over", due, sentence)


def _if_late(
    session: Session, stored: StoredNotification, kind: AlarmKind, due: date, sentence: Refusal
) -> HandoverAlarm | None:
    days = days_until(session.today(), due)
    if days <= 0:
        return None
    case = case_of(session, stored.case_id)
    name = from_bytes(stored.content).recipient.gemeente
    return HandoverAlarm(kind, case.id, case.reference, name, days, sentence)
