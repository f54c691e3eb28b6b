"""Days on the wall calendar of this workstation, from and to moments as they are stored."""

from __future__ import annotations

from datetime import date, datetime, time

from app.services.session import Session, moment_of, stamp


def start_of(day: date, session: Session) -> str:
    """Give the first moment of a day on this workstation, as it is stored."""
    zone = session.now().astimezone().tzinfo
    return stamp(datetime.combine(day, time(), zone))


def day_of(text: str) -> date:
    """Give the day on this workstation of a moment that is stored."""
    return moment_of(text).astimezone().date()
