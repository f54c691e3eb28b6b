"""Taking a notification back, or saying that a newer version took its place.

A withdrawal must be quick: one casemanager or team lead sends it (our own choice; art. 24 jo. 51b
Wjsg says "onverwijld" for wrong and unlawful data). The journal and the time line show it, and a
team lead who did not send it looks at it afterwards. Copies of a notice stand in ``notices``.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from app.case.workflow import NotificationState, next_notification_state
from app.notification.message import from_bytes
from app.services.answers.change_choices import WrongChange, breach_needed, change_choice
from app.services.answers.composing_notices import Change, compose, first_given, silent
from app.services.answers.confirming import (
    Confirmed,
    Unconfirmed,
    confirm_notice,
    look_at,
    note_in_register,
    notices_to_look_at,
    unconfirmed,
)
from app.services.answers.notice_copies import (
    GivenNotice,
    MadeCopy,
    hand_over_notice,
    notice_file,
    notice_letter,
)
from app.services.answers.notices import NoticeView, notice_view
from app.services.casework.case_moves import case_of
from app.services.dispatch.papers import stored_notification
from app.services.session import Session
from app.store.case_versions import CaseVersions
from app.store.connection import transaction
from app.store.disclosures import Disclosures
from app.store.exemplar_ends import ExemplarEnds
from app.store.exemplars import Exemplars
from app.store.notices import Notices, StoredNotice
from app.store.notifications import Notifications, StoredNotification

__all__ = [
    "Affected",
    "Change",
    "Confirmed",
    "GivenNotice",
    "MadeCopy",
    "NoticeView",
    "Unconfirmed",
    "WrongChange",
    "affected",
    "breach_needed",
    "confirm_notice",
    "hand_over_notice",
    "left_over",
    "look_at",
    "notice_file",
    "notice_letter",
    "notices_to_look_at",
    "replacement_notice",
    "unconfirmed",
    "withdraw",
    "withdraw_all",
]


@dataclass(frozen=True)
class Affected:
    """A notification that somebody has: everybody who got it must hear of a change.

    ``recipients`` and ``given_on`` are empty for one that nobody got.
    """

    notification_id: str
    gemeente: str
    gemeente_name: str
    version: int
    state: NotificationState
    recipients: tuple[str, ...]
    given_on: date | None


def affected(session: Session, case_id: str) -> tuple[Affected, ...]:
    """Give every notification of a case that was handed over, oldest version first.

    Wrong or unlawful data go from version to version: all who have one are shown.
    """
    found = []
    for stored in Notifications(session.connection).decided(case_id):
        lines = Disclosures(session.connection).of_notification(stored.id)
        if not lines or stored.state is None:
            continue
        people = (f"{line.given_to}, {line.given_function}" for line in reversed(lines))
        found.append(
            Affected(
                notification_id=stored.id,
                gemeente=stored.gemeente,
                gemeente_name=from_bytes(stored.content).recipient.gemeente,
                version=stored.version,
                state=stored.state,
                recipients=tuple(dict.fromkeys(people)),
                given_on=first_given(session, stored.id),
            )
        )
    return tuple(found)


def left_over(session: Session, case_id: str) -> tuple[Affected, ...]:
    """Give what still stands at a gemeente that the newest decided version does not go to.

    Nobody hears of it by itself: it must be withdrawn, or the gemeente must get the new version.
    Everything does when the newest decision is not to notify.
    Also one that was decided and never handed over: it may not leave any more as if it counted.
    """
    decided = Notifications(session.connection).decided(case_id)
    newest = _newest_decided(session, case_id)
    now = {one.gemeente for one in decided if one.version == newest}
    standing = {"to_hand_over", "handed_over", "received", "answered"}
    given = {one.notification_id: one for one in affected(session, case_id)}
    return tuple(
        given.get(one.id) or _not_given(one)
        for one in decided
        if one.version < newest and one.gemeente not in now and one.state in standing
    )


def withdraw(session: Session, notification_id: str, change: Change) -> NoticeView:
    """Take one notification back; what nobody got yet is withdrawn at once.

    What was handed over waits for the gemeente's confirmation. Raises WrongChange, NotAllowed,
    NoSuchNotification, RoleNeeded.
    """
    return withdraw_all(session, (notification_id,), change)[0]


def withdraw_all(
    session: Session, notification_ids: Iterable[str], change: Change
) -> tuple[NoticeView, ...]:
    """Take several notifications back for the same reason; all or none.

    Raises what ``withdraw`` raises, and WrongChange without any notification.
    """
    session.require("casemanager", "teamleider")
    wanted = tuple(dict.fromkeys(notification_ids))
    if not wanted:
        raise WrongChange("Kies voor welke ontvangers de intrekking geldt.")
    if not change_choice(change.kind).withdraws:
        raise WrongChange(
            "Gewijzigde gegevens trekt u niet in. Maak een nieuwe versie van de zaak; die vervangt"
            " de oude."
        )
    with transaction(session.connection):
        made = [_withdraw(session, one, change) for one in wanted]
    return tuple(notice_view(session, one) for one in made)


def replacement_notice(session: Session, notification_id: str, change: Change) -> NoticeView:
    """Make a notice that a newer version took the place of this notification.

    The newer one says so itself in its package; this notice adds why, and what must happen to the
    old one. Raises WrongChange, NoSuchNotification, RoleNeeded.
    """
    session.require("casemanager", "teamleider")
    if not change_choice(change.kind).replaces:
        raise WrongChange("Om deze reden vervangt u een melding niet. Trek haar in.")
    stored = stored_notification(session, notification_id)
    newer = newer_version(session, stored)
    if stored.state != "replaced" or newer is None:
        raise WrongChange(
            "Deze melding is niet vervangen. Maak eerst een nieuwe versie van de zaak en laat"
            " daarover beslissen."
        )
    if not Disclosures(session.connection).of_notification(stored.id):
        raise WrongChange(
            "Deze melding is nooit overhandigd. Niemand hoeft een bericht te krijgen."
        )
    with transaction(session.connection):
        notice = compose(session, stored, change, newer)
        Notices(session.connection).add(notice)
        session.record(
            "notice_made",
            f"notification:{stored.id}",
            details={"notice": notice.id, "change": change.kind},
        )
    return notice_view(session, notice)


def _withdraw(session: Session, notification_id: str, change: Change) -> StoredNotice:
    stored = stored_notification(session, notification_id)
    if stored.state is None:
        raise WrongChange("Over deze melding is nog niet beslist. Er is niets in te trekken.")
    state = next_notification_state(stored.state, "withdraw")
    given = bool(Disclosures(session.connection).of_notification(stored.id))
    if not given:
        _check_never_left(session, stored)
    notice = compose(session, stored, change, None) if given else silent(session, stored, change)
    Notices(session.connection).add(notice)
    Notifications(session.connection).set_state(stored.id, state, session.stamp(), None)
    note_in_register(session, stored.id, "withdrawn", session.today())
    session.record(
        "notification_withdrawn",
        f"notification:{stored.id}",
        details={"notice": notice.id, "change": change.kind},
    )
    return notice


def _check_never_left(session: Session, stored: StoredNotification) -> None:
    """Hold a notification that nobody got: every exemplar of it must be accounted for."""
    if stored.state in {"replaced", "withdrawn"}:
        raise WrongChange(
            "Deze melding is nooit overhandigd en geldt niet meer. U hoeft niets te doen."
        )
    ends = ExemplarEnds(session.connection)
    for one in Exemplars(session.connection).of_notification(stored.id):
        if ends.of_exemplar(one.id) is None:
            raise WrongChange(
                "Van deze melding is exemplaar {number} gemaakt. Noteer eerst bij Overdracht of"
                " het is overhandigd, kwijt is of niet is gebruikt.",
                number=one.number,
            )


def _newest_decided(session: Session, case_id: str) -> int:
    """Give the number of the last version that was decided on, either way; 0 without one."""
    versions = CaseVersions(session.connection)
    for number in range(case_of(session, case_id).version, 0, -1):
        if versions.outcome(case_id, number) in {"decided_notify", "decided_not_notify"}:
            return number
    return 0


def newer_version(session: Session, stored: StoredNotification) -> StoredNotification | None:
    """Give the newest decided notification to the same gemeente, when it is a later version."""
    same = [
        one
        for one in Notifications(session.connection).decided(stored.case_id)
        if one.gemeente == stored.gemeente and one.version > stored.version
    ]
    return same[-1] if same else None


def _not_given(stored: StoredNotification) -> Affected:
    if stored.state is None:
        raise ValueError("a decided notification has a state")
    return Affected(
        notification_id=stored.id,
        gemeente=stored.gemeente,
        gemeente_name=from_bytes(stored.content).recipient.gemeente,
        version=stored.version,
        state=stored.state,
        recipients=(),
        given_on=None,
    )
