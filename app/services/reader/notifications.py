"""The notifications that a gemeente keeps: the list, one of them whole, and how each stands."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal, TypeAlias

from app.case.refusal import Refusal
from app.case.said import Said, said
from app.handoff import notice as notices
from app.handoff.notice import Notice
from app.notification.message import Notification
from app.notification.message import from_bytes as read_notification
from app.services.reader.fields import DataSection, data_sections
from app.services.reader.opening import READERS, Line
from app.services.reader.pinned import FacilityView, facilities
from app.services.reader.reading import Reading, note_reading, readings
from app.services.reader.terms import is_due
from app.services.session import Session, moment_of
from app.store.reader_received import (
    ReceivedContent,
    ReceivedLine,
    ReceivedNotifications,
    StoredDestroyed,
)
from app.store.reader_sent import Correspondence

State: TypeAlias = Literal["new", "answered", "replaced", "withdrawn", "to_destroy", "destroyed"]


class NoSuchNotification(Refusal):
    """A notification that is not in this vault (any more)."""


@dataclass(frozen=True)
class NotificationLine:
    """A notification in the list; ``name`` is empty when it was destroyed.

    ``states`` is everything that holds, the most urgent first.
    """

    id: str
    facility: str
    reference: str
    version: int
    name: str
    release_date: date | None
    opened_at: datetime
    keep_until: date | None
    states: tuple[State, ...]

    @property
    def state(self) -> State:
        """The one that counts first."""
        return self.states[0]

    @property
    def number(self) -> str:
        """Reference and version as files are called."""
        return f"{self.reference}-v{self.version}"


@dataclass(frozen=True)
class ApprovalView:
    """Who did what with the notification at the inrichting, and when."""

    act: str
    name: str
    function: str
    at: datetime


@dataclass(frozen=True)
class NoticeView:
    """A withdrawal or replacement that came; ``notice`` is None when it was destroyed.

    ``owed``: what is asked is owed, because the data were wrong or unlawful (Wjsg 24 jo. 51b).
    """

    id: str
    opened_at: datetime
    notice: Notice | None
    has_letter: bool
    owed: bool
    confirmed: bool


@dataclass(frozen=True)
class NotificationView:
    """A notification whole: what was checked, who approved, letter and data, who read it.

    The parts with content are empty when it was destroyed. ``newer`` is the version that took its
    place, when that came in.
    """

    line: NotificationLine
    exemplar: int
    content_hash: str
    facility_phone: str
    fingerprint: str
    opened_by: str
    checks: tuple[Line, ...]
    approvals: tuple[ApprovalView, ...]
    letter: bytes
    sections: tuple[DataSection, ...]
    notification: Notification | None
    notices: tuple[NoticeView, ...]
    readings: tuple[Reading, ...]
    term_reason: str
    destroyed: StoredDestroyed | None
    destroyed_by: str
    newer: NotificationLine | None


def notifications(session: Session) -> tuple[NotificationLine, ...]:
    """Give every notification that was opened here, newest first. Raises RoleNeeded."""
    found = lines(session)
    session.record("notifications_listed", "meldingen")
    return found


def lines(session: Session) -> tuple[NotificationLine, ...]:
    """Give the same for what looks through them by itself: no journal line. Raises RoleNeeded."""
    session.require(*READERS, "controleur")
    named = not session.can("controleur") or any(session.can(role) for role in READERS)
    known = {one.id: one.name for one in facilities(session)}
    found = ReceivedNotifications(session.connection).lines()
    return tuple(_line(session, one, known, named=named) for one in found)


def view(session: Session, received: str, why: str = "") -> NotificationView:
    """Give one notification whole, and note who reads it.

    Raises RoleNeeded, NoSuchNotification.
    """
    session.require(*READERS)
    kept = ReceivedNotifications(session.connection)
    line, content = kept.line(received), kept.content(received)
    if line is None:
        raise NoSuchNotification("Deze melding staat hier niet. Ververs het scherm.")
    if content is not None:
        note_reading(session, received, why)
    known = {one.id: one for one in facilities(session)}
    facility = known.get(line.stored.facility)
    told = json.loads(content.approvals) if content else {"approvals": [], "checks": []}
    read = read_notification(content.notification) if content else None
    gone = kept.destroyed(received)
    return NotificationView(
        line=_line(session, line, _names(known), named=True),
        exemplar=line.stored.exemplar,
        content_hash=line.stored.content_hash,
        facility_phone=facility.phone if facility else "",
        fingerprint=line.stored.fingerprint,
        opened_by=session.name_of(line.stored.opened_by),
        checks=tuple((said(c), True, said(s, **values)) for c, s, values in told["checks"]),
        approvals=tuple(
            ApprovalView(one["act"], one["name"], one["function"], moment_of(one["at"]))
            for one in told["approvals"]
        ),
        letter=content.letter if content else b"",
        sections=data_sections(read) if read else (),
        notification=read,
        notices=_notices(session, line),
        readings=readings(session, received),
        term_reason=kept.term_reason(received),
        destroyed=gone,
        destroyed_by=session.name_of(gone.destroyed_by) if gone else "",
        newer=_newer(session, line, _names(known)),
    )


def letter(session: Session, received: str) -> bytes:
    """Give the letter, to print it. Raises RoleNeeded, NoSuchNotification."""
    session.require(*READERS)
    content = content_of(session, received)
    session.record("letter_printed", f"melding:{received}")
    return content.letter


def notice_letter(session: Session, notice: str) -> bytes:
    """Give the letter that came with a notice. Raises RoleNeeded, NoSuchNotification."""
    session.require(*READERS)
    found = Correspondence(session.connection).file(notice, "letter")
    if found is None:
        raise NoSuchNotification("Bij dit bericht zit geen brief.")
    return found


def content_of(session: Session, received: str) -> ReceivedContent:
    """Give what a notification says. Raises NoSuchNotification when it was destroyed."""
    content = ReceivedNotifications(session.connection).content(received)
    if content is None:
        raise NoSuchNotification(
            "Deze melding staat hier niet (meer). Er is niets meer van te zien."
        )
    return content


def act_text(act: str) -> Said:
    """Say in one word what somebody at the inrichting did."""
    return {
        "submit": said("Ingediend"),
        "approve": said("Goedgekeurd"),
        "decide": said("Beslist"),
    }.get(act, said("Ondertekend"))


def _names(known: dict[str, FacilityView]) -> dict[str, str]:
    return {key: one.name for key, one in known.items()}


def _line(
    session: Session, line: ReceivedLine, known: dict[str, str], *, named: bool
) -> NotificationLine:
    stored = line.stored
    return NotificationLine(
        id=stored.id,
        facility=known.get(stored.facility, ""),
        reference=stored.reference,
        version=stored.version,
        name=(line.name or "") if named else "",
        release_date=date.fromisoformat(line.release_date) if line.release_date else None,
        opened_at=moment_of(stored.opened_at),
        keep_until=date.fromisoformat(line.keep_until) if line.keep_until else None,
        states=_states(session, line),
    )


def _newer(session: Session, line: ReceivedLine, known: dict[str, str]) -> NotificationLine | None:
    own = line.stored
    for one in ReceivedNotifications(session.connection).lines():  # newest first
        other = one.stored
        later = other.reference == own.reference and other.version > own.version
        named = (other.replaces_reference, other.replaces_version) == (own.reference, own.version)
        if other.facility == own.facility and (later or named):
            return _line(session, one, known, named=True)
    return None


def _states(session: Session, line: ReceivedLine) -> tuple[State, ...]:
    if line.destroyed_on is not None:
        return ("destroyed",)
    found: list[State] = []
    if is_due(session, line):
        found.append("to_destroy")
    if line.withdrawn:
        found.append("withdrawn")
    if line.replaced:
        found.append("replaced")
    found.append("answered" if line.answered else "new")
    return tuple(found)


def _notices(session: Session, line: ReceivedLine) -> tuple[NoticeView, ...]:
    kept, stored = Correspondence(session.connection), line.stored
    answered = {one.about_notice for one in kept.replies(stored.id)}
    found = []
    for one in kept.notices(stored.facility, stored.reference, stored.version):
        content = kept.file(one.id, "content")
        read = notices.from_bytes(content) if content else None
        found.append(
            NoticeView(
                id=one.id,
                opened_at=moment_of(one.opened_at),
                notice=read,
                has_letter=kept.file(one.id, "letter") is not None,
                owed=read is not None and read.change in {"incorrect", "unlawful"},
                confirmed=one.id in answered,
            )
        )
    return tuple(found)
