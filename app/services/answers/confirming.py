"""What gemeenten did after a notice, which notices are late, and who looked at them.

Confirming by hand and by reply end the same alarm; both stand beside the register's lines.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.case.deadlines import add_working_days, days_until
from app.case.text import checked
from app.case.workflow import next_notification_state
from app.services.answers.change_choices import WHATS, What, WrongChange, settles
from app.services.answers.notices import NoticeView, confirm_channels, notice_view, stored_notice
from app.services.dispatch.papers import stored_notification
from app.services.session import Session, moment_of
from app.store.connection import transaction
from app.store.disclosures import Disclosures
from app.store.notices import NoteKind, NoticeConfirmation, Notices, StoredNotice
from app.store.notifications import Notifications
from app.wizard.dates import short_date

_LONGEST_LINE = 200


@dataclass(frozen=True)
class Confirmed:
    """What a gemeente did after a notice, as it said; ``how`` is a code of ``confirm_channels``."""

    what: What
    on: date
    by: str
    how: str


@dataclass(frozen=True)
class Unconfirmed:
    """A notice about which the gemeente is silent, or that it was not given yet.

    ``days`` counts from the day it was due.
    """

    notice_id: str
    notification_id: str
    case_id: str
    gemeente: str
    kind: str
    told: bool
    due: date
    days: int


def confirm_notice(session: Session, notice_id: str, confirmed: Confirmed) -> NoticeView:
    """Keep what a gemeente did after a notice, as it said on paper or by telephone.

    Raises WrongChange, RoleNeeded.
    """
    session.require("casemanager", "teamleider")
    notice = stored_notice(session, notice_id)
    if notice.content is None:
        raise WrongChange("Niemand kreeg deze melding. Er is niets te bevestigen.")
    if confirmed.what not in WHATS:
        raise WrongChange("Kies wat de gemeente heeft gedaan.")
    if confirmed.how not in {way.code for way in confirm_channels()}:
        raise WrongChange("Kies hoe de gemeente dit liet weten.")
    first = moment_of(notice.made_at).astimezone().date()
    if not first <= confirmed.on <= session.today():
        raise WrongChange(
            "De dag moet liggen tussen het bericht ({first}) en vandaag. Kijk de datum na.",
            first=short_date(first),
        )
    with transaction(session.connection):
        add_confirmation(session, notice, confirmed, reply=None)
    return notice_view(session, notice)


def add_confirmation(
    session: Session, notice: StoredNotice, confirmed: Confirmed, *, reply: str | None
) -> None:
    """Keep a confirmation within the transaction that is open, and end what it ends."""
    by = " ".join(checked(confirmed.by).split())
    if not by:
        raise WrongChange("Vul in wie het bevestigde: naam en functie.")
    if len(by) > _LONGEST_LINE:
        raise WrongChange(
            "De tekst is te lang. Gebruik ten hoogste {longest} tekens.", longest=_LONGEST_LINE
        )
    done = settles(notice, confirmed.what)
    notices = Notices(session.connection)
    notices.confirm(
        NoticeConfirmation(
            notice=notice.id,
            case_id=notice.case_id,
            what=confirmed.what,
            settles=done,
            confirmed_on=confirmed.on.isoformat(),
            confirmed_by=by,
            how=confirmed.how,
            reply=reply,
            recorded_by=session.account.id,
            recorded_at=session.stamp(),
        )
    )
    note_in_register(
        session,
        notice.notification,
        "destroyed" if confirmed.what == "destroyed" else "confirmed",
        confirmed.on,
    )
    ended = _end_withdrawal(session, notice)
    session.record(
        "withdrawal_confirmed" if ended else "notice_confirmed",
        f"notification:{notice.notification}",
        details={"notice": notice.id, "what": confirmed.what},
    )


def unconfirmed(session: Session, today: date) -> tuple[Unconfirmed, ...]:
    """Give the notices that are late, the longest first, also of a closed case.

    Late is: not handed over one working day after it was made, or not confirmed on the day the
    gemeente was asked for. Both terms are our own choice.
    """
    found = []
    notices = Notices(session.connection)
    for one in notices.unconfirmed():
        told = bool(notices.handovers(one.id))
        made = moment_of(one.made_at).astimezone().date()
        due = date.fromisoformat(one.confirm_by) if one.confirm_by else made
        if not told:
            due = min(due, add_working_days(made, 1))
        days = days_until(today, due)
        if days > 0:
            found.append(
                Unconfirmed(
                    one.id,
                    one.notification,
                    one.case_id,
                    one.gemeente,
                    one.kind,
                    told,
                    due,
                    days,
                )
            )
    return tuple(sorted(found, key=lambda late: -late.days))


def notices_to_look_at(session: Session) -> tuple[NoticeView, ...]:
    """Give the notices of others that no team lead looked at; empty for who is no team lead."""
    if not session.can("teamleider"):
        return ()
    waiting = Notices(session.connection).not_seen(session.account.id)
    return tuple(notice_view(session, one) for one in waiting)


def look_at(session: Session, notice_id: str) -> NoticeView:
    """Note that a team lead looked at what a colleague sent. Raises WrongChange, RoleNeeded."""
    session.require("teamleider")
    notice = stored_notice(session, notice_id)
    if notice.made_by == session.account.id:
        raise WrongChange("U maakte dit bericht zelf. Een andere teamleider kijkt ernaar.")
    notices = Notices(session.connection)
    if notices.seen(notice.id) is None:
        with transaction(session.connection):
            notices.see(notice, session.account.id, session.stamp())
            session.record("notice_seen", f"notification:{notice.notification}")
    return notice_view(session, notice)


def note_in_register(session: Session, notification_id: str, kind: NoteKind, on: date) -> None:
    """Write beside every line of the disclosure register about this notification."""
    notices = Notices(session.connection)
    for line in Disclosures(session.connection).of_notification(notification_id):
        notices.note(line.id, kind, on.isoformat())


def _end_withdrawal(session: Session, notice: StoredNotice) -> bool:
    """End a withdrawal when nothing about it is waited for any more; tell whether it ended."""
    stored = stored_notification(session, notice.notification)
    if notice.kind != "withdrawal" or stored.state != "withdrawal_to_confirm":
        return False
    waiting = Notices(session.connection).unconfirmed(notice.case_id)
    if any(one.kind == "withdrawal" and one.notification == stored.id for one in waiting):
        return False
    state = next_notification_state(stored.state, "confirm_withdrawal")
    Notifications(session.connection).set_state(stored.id, state, session.stamp(), None)
    return True
