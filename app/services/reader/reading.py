"""Who read a notification, when and what for: whoever knows of it can be found (reader.log)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from app.case.refusal import Refusal
from app.case.text import checked
from app.services.session import Session, moment_of, stamp
from app.store.connection import transaction
from app.store.reader_received import ReceivedNotifications, StoredReading

SAME_VISIT = timedelta(minutes=15)
"""Who comes back to a notification so soon, without another purpose, is still reading it."""

LONGEST = 200


@dataclass(frozen=True)
class Reading:
    """That somebody read it. ``account``: whether they read it in this program."""

    name: str
    function: str
    at: datetime
    purpose: str
    account: bool


def note_reading(session: Session, received: str, why: str = "") -> None:
    """Note that the person who is logged in reads this, and what for."""
    kept = ReceivedNotifications(session.connection)
    purpose = " ".join(checked(why).split())[:LONGEST]
    last = next((one for one in kept.readings(received) if one.account == session.account.id), None)
    if (
        last is not None
        and purpose in {"", last.purpose}
        and session.now() - moment_of(last.read_at) < SAME_VISIT
    ):
        return
    with transaction(session.connection):
        kept.add_reading(
            StoredReading(
                received=received,
                account=session.account.id,
                name=session.account.name,
                function=session.account.function,
                read_at=session.stamp(),
                purpose=purpose,
                recorded_by=session.account.id,
            )
        )
        session.record("notification_read", f"melding:{received}")


@dataclass(frozen=True)
class OtherReader:
    """Somebody without an account who read it, on paper or beside a colleague."""

    name: str
    function: str
    at: datetime
    purpose: str = ""


def note_other_reader(session: Session, received: str, other: OtherReader) -> None:
    """Note that somebody without an account read it.

    Raises RoleNeeded, Refusal for no name or function, or a moment that must still come.
    """
    session.require("gemandateerde", "lezer")
    who, what = " ".join(checked(other.name).split()), " ".join(checked(other.function).split())
    if not who or not what:
        raise Refusal("Vul de naam en de functie in van wie de melding las.")
    if other.at > session.now():
        raise Refusal("Dit moment moet nog komen. Kijk de datum na.")
    kept = ReceivedNotifications(session.connection)
    if kept.line(received) is None:
        raise Refusal("Deze melding staat hier niet. Ververs het scherm.")
    with transaction(session.connection):
        kept.add_reading(
            StoredReading(
                received=received,
                account=None,
                name=who[:LONGEST],
                function=what[:LONGEST],
                read_at=stamp(other.at),
                purpose=" ".join(checked(other.purpose).split())[:LONGEST],
                recorded_by=session.account.id,
            )
        )
        session.record("reading_noted", f"melding:{received}")


def readings(session: Session, received: str) -> tuple[Reading, ...]:
    """Give who read it, last first. Raises RoleNeeded."""
    session.require("gemandateerde", "lezer", "controleur")
    return tuple(
        Reading(
            name=one.name,
            function=one.function,
            at=moment_of(one.read_at),
            purpose=one.purpose,
            account=one.account is not None,
        )
        for one in ReceivedNotifications(session.connection).readings(received)
    )
