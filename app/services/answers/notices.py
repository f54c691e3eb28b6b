"""Notices as a screen shows them: to whom, why, what is asked, what was sent and confirmed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal, TypeAlias, cast

from app.case.said import Said, said
from app.handoff import channels as ways
from app.handoff.channels import Named
from app.notification.message import from_bytes
from app.notification.papers.handing_over import Ask
from app.services.answers.change_choices import What, WrongChange
from app.services.dispatch.papers import stored_notification
from app.services.session import Session, moment_of
from app.store.gemeente_certificates import GemeenteCertificates
from app.store.notices import (
    NoticeConfirmation,
    NoticeHandover,
    Notices,
    StoredCopy,
    StoredNotice,
)

NoticeForm: TypeAlias = Literal["paper", "p7m"]


@dataclass(frozen=True)
class CopyView:
    """One file or paper of a notice; the ``given`` fields are None until it was handed over."""

    id: int
    number: int
    form: NoticeForm
    file_name: str
    digest: str
    made_at: datetime
    made_by: str
    channel_text: str | None
    given_to: str | None
    given_function: str | None
    given_at: datetime | None


@dataclass(frozen=True)
class ConfirmationView:
    """What the gemeente said that it did; ``by_reply`` when it said so in a reply of its own."""

    what: What
    settles: bool
    on: date
    by: str
    how_text: str
    by_reply: bool
    recorded_by: str
    recorded_at: datetime


@dataclass(frozen=True)
class NoticeView:
    """A notification taken back or replaced, with everything that came of it.

    ``to_tell``: somebody has the notification and must be told. ``settled``: nothing is waited
    for. ``confirm_by`` is None when nobody has to be told.
    """

    id: str
    case_id: str
    notification_id: str
    file_name: str
    gemeente: str
    gemeente_name: str
    version: int
    kind: Literal["withdrawal", "replacement"]
    change: str
    reason: str
    asks: tuple[Ask, ...]
    to_tell: bool
    has_certificate: bool
    confirm_by: date | None
    made_by: str
    made_at: datetime
    seen_by: str | None
    seen_at: datetime | None
    copies: tuple[CopyView, ...]
    confirmations: tuple[ConfirmationView, ...]
    settled: bool


def notices_of_case(session: Session, case_id: str) -> tuple[NoticeView, ...]:
    """Give the notices about a case, oldest first."""
    found = Notices(session.connection).of_case(case_id)
    return tuple(notice_view(session, one) for one in found)


def confirm_channels() -> tuple[Named, ...]:
    """Give how a gemeente can let know what it did."""
    return ways.ways_to_confirm()


def stored_notice(session: Session, notice_id: str) -> StoredNotice:
    """Give a notice as it is kept; raises WrongChange."""
    notice = Notices(session.connection).get(notice_id)
    if notice is None:
        raise WrongChange("Dit bericht is er niet. Ververs het scherm.")
    return notice


def notice_view(session: Session, notice: StoredNotice) -> NoticeView:
    """Give a notice as a screen shows it."""
    notices = Notices(session.connection)
    stored = stored_notification(session, notice.notification)
    said = from_bytes(stored.content)
    handed = {one.copy: one for one in notices.handovers(notice.id)}
    confirmations = notices.confirmations(notice.id)
    seen = notices.seen(notice.id)
    return NoticeView(
        id=notice.id,
        case_id=notice.case_id,
        notification_id=notice.notification,
        file_name=said.file_name,
        gemeente=notice.gemeente,
        gemeente_name=said.recipient.gemeente,
        version=stored.version,
        kind=cast("Literal['withdrawal', 'replacement']", notice.kind),
        change=notice.change,
        reason=notice.reason,
        asks=cast("tuple[Ask, ...]", notice.asks),
        to_tell=notice.content is not None,
        has_certificate=GemeenteCertificates(session.connection).current(notice.gemeente)
        is not None,
        confirm_by=date.fromisoformat(notice.confirm_by) if notice.confirm_by else None,
        made_by=session.name_of(notice.made_by),
        made_at=moment_of(notice.made_at),
        seen_by=session.name_of(seen[0]) if seen else None,
        seen_at=moment_of(seen[1]) if seen else None,
        copies=tuple(_copy_view(session, one, handed) for one in notices.copies(notice.id)),
        confirmations=tuple(_confirmation(session, one) for one in confirmations),
        settled=notice.content is None or any(one.settles for one in confirmations),
    )


def _copy_view(session: Session, copy: StoredCopy, handed: dict[int, NoticeHandover]) -> CopyView:
    given = handed.get(copy.id)
    return CopyView(
        id=copy.id,
        number=copy.number,
        form=cast("NoticeForm", copy.form),
        file_name=copy.file_name,
        digest=copy.hash,
        made_at=moment_of(copy.made_at),
        made_by=session.name_of(copy.made_by),
        channel_text=ways.text_of(ways.channels(), given.channel) if given else None,
        given_to=given.given_to if given else None,
        given_function=given.given_function if given else None,
        given_at=moment_of(given.given_at) if given else None,
    )


def _confirmation(session: Session, one: NoticeConfirmation) -> ConfirmationView:
    return ConfirmationView(
        what=cast("What", one.what),
        settles=one.settles,
        on=date.fromisoformat(one.confirmed_on),
        by=one.confirmed_by,
        how_text=ways.how_text(one.how),
        by_reply=one.reply is not None,
        recorded_by=session.name_of(one.recorded_by),
        recorded_at=moment_of(one.recorded_at),
    )


def breach_what(notice: NoticeView) -> Said:
    """Say what may be a data breach, without a name; the record begins with it."""
    if notice.change == "wrong_gemeente":
        return said(
            "Melding {name} ging naar gemeente {gemeente}, maar had naar een andere gemeente"
            " gemoeten.",
            name=notice.file_name,
            gemeente=notice.gemeente_name,
        )
    return said(
        "Melding {name} aan gemeente {gemeente} had niet gegeven mogen worden.",
        name=notice.file_name,
        gemeente=notice.gemeente_name,
    )
