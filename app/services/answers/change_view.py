"""What the page for withdrawing and replacing shows about one notification."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.case.deadlines import add_working_days, days_until
from app.case.workflow import NotificationState, VersionState
from app.notification.message import from_bytes
from app.services.answers.change_choices import breach_needed
from app.services.answers.changes import Affected, affected, newer_version
from app.services.answers.notices import NoticeView, notices_of_case
from app.services.answers.replies import replies
from app.services.casework.case_moves import case_of, why_not
from app.services.casework.cases import READERS, consulted
from app.services.dispatch.papers import NoSuchNotification, stored_notification
from app.services.session import Session
from app.store.breaches import Breaches


@dataclass(frozen=True)
class ChangeView:
    """One notification with who has it, what was sent about it and what can be done.

    ``others`` are the other notifications of the case that somebody has. ``replaced_by`` is the
    version that took its place; ``named_instead`` are the gemeenten that its gemeente named as the
    right one, until it was withdrawn. ``breach_unasked``: notices after which the question of a
    data breach is open.
    """

    case_id: str
    name: str
    reference: str
    case_state: VersionState
    release_date: date | None
    days: int | None
    notification_id: str
    file_name: str
    gemeente_name: str
    version: int
    state: NotificationState
    recipients: tuple[str, ...]
    given_on: date | None
    others: tuple[Affected, ...]
    notices: tuple[NoticeView, ...]
    replaced_by: int | None
    named_instead: tuple[str, ...]
    breach_unasked: tuple[NoticeView, ...]
    confirm_by: date
    may_write: bool
    may_renew: bool


def change_view(session: Session, case_id: str, notification_id: str) -> ChangeView:
    """Give what the page shows. Raises NoSuchCase, NoSuchNotification, RoleNeeded."""
    session.require(*READERS)
    case = case_of(session, case_id)
    stored = stored_notification(session, notification_id)
    if stored.case_id != case_id or stored.state is None:
        raise NoSuchNotification("Deze melding is er niet. Ververs het scherm.")
    consulted(session, case_id)
    said = from_bytes(stored.content)
    given = affected(session, case_id)
    own = next((one for one in given if one.notification_id == stored.id), None)
    newer = newer_version(session, stored)
    notices = notices_of_case(session, case_id)
    asked = {one.notification for one in Breaches(session.connection).of_case(case_id)}
    release = date.fromisoformat(case.release_date) if case.release_date else None
    named = (
        one.reply.right_muni.which or ""
        for one in replies(session, case_id)
        if one.notification_id == stored.id and one.wrong_gemeente and one.reply.right_muni
        if stored.state not in {"withdrawn", "withdrawal_to_confirm"}
    )
    return ChangeView(
        case_id=case_id,
        name=case.name,
        reference=case.reference,
        case_state=case.state,
        release_date=release,
        days=days_until(release, session.today()) if release else None,
        notification_id=stored.id,
        file_name=said.file_name,
        gemeente_name=said.recipient.gemeente,
        version=stored.version,
        state=stored.state,
        recipients=own.recipients if own else (),
        given_on=own.given_on if own else None,
        others=tuple(one for one in given if one.notification_id != stored.id),
        notices=tuple(one for one in notices if one.notification_id == stored.id),
        replaced_by=newer.version if newer and stored.state == "replaced" else None,
        named_instead=tuple(dict.fromkeys(named)),
        breach_unasked=tuple(
            one
            for one in notices
            if one.to_tell and breach_needed(one.change) and one.notification_id not in asked
        ),
        confirm_by=add_working_days(session.today(), session.settings.confirmation_days),
        may_write=session.can("casemanager") or session.can("teamleider"),
        may_renew=why_not(session, case, "new_version") is None,
    )
