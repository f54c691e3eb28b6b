"""What went to and came from the gemeenten about one case, as one screen shows it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.case.deadlines import days_until
from app.case.workflow import VersionState
from app.services.answers.changes import Affected, affected, breach_needed, left_over
from app.services.answers.notices import NoticeView, notices_of_case
from app.services.answers.replies import ReplyView, replies
from app.services.answers.timeline import Moment, timeline
from app.services.casework.case_moves import case_of, why_not
from app.services.casework.cases import READERS
from app.services.lawbook.law_assessed import AssessedUnder, assessed_under
from app.services.session import Session
from app.store.breaches import Breaches


@dataclass(frozen=True)
class Correspondence:
    """A case with what was given, what came back and what was done about it.

    ``left_over`` stands at a gemeente that the newest version does not go to. ``breach_unasked``
    are notices after which the question of a data breach was not answered yet. ``days`` is until
    the release, negative when it passed.
    """

    case_id: str
    name: str
    reference: str
    state: VersionState
    version: int
    release_date: date | None
    days: int | None
    given: tuple[Affected, ...]
    left_over: tuple[Affected, ...]
    replies: tuple[ReplyView, ...]
    notices: tuple[NoticeView, ...]
    breach_unasked: tuple[NoticeView, ...]
    moments: tuple[Moment, ...]
    law: tuple[AssessedUnder, ...]
    may_write: bool
    may_look: bool
    may_renew: bool


def correspondence(session: Session, case_id: str) -> Correspondence:
    """Give what went to and came from the gemeenten. Raises NoSuchCase, RoleNeeded."""
    session.require(*READERS)
    case = case_of(session, case_id)
    release = date.fromisoformat(case.release_date) if case.release_date else None
    notices = notices_of_case(session, case_id)
    asked = {one.notification for one in Breaches(session.connection).of_case(case_id)}
    return Correspondence(
        case_id=case_id,
        name=case.name,
        reference=case.reference,
        state=case.state,
        version=case.version,
        release_date=release,
        days=days_until(release, session.today()) if release else None,
        given=affected(session, case_id),
        left_over=left_over(session, case_id),
        replies=replies(session, case_id),
        notices=notices,
        breach_unasked=tuple(
            one
            for one in notices
            if one.to_tell and breach_needed(one.change) and one.notification_id not in asked
        ),
        moments=timeline(session, case_id),
        law=assessed_under(session, case_id),
        may_write=session.can("casemanager") or session.can("teamleider"),
        may_look=session.can("teamleider"),
        may_renew=why_not(session, case, "new_version") is None,
    )
