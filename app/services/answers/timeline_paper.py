"""The time line of a case as a paper."""

from __future__ import annotations

from app.notification.dutch_day import dutch_moment
from app.notification.papers.frame import render_paper
from app.notification.papers.timeline import TimelinePaper, TimelineRow
from app.services.answers.timeline import timeline
from app.services.casework.case_moves import case_of
from app.services.dispatch.sheets import frame_of
from app.services.session import Session


def timeline_paper(session: Session, case_id: str) -> bytes:
    """Give the time line of a case as PDF; leaves a line that a paper was made of the case.

    Raises NoSuchCase, RoleNeeded.
    """
    moments = timeline(session, case_id)
    case = case_of(session, case_id)
    paper = TimelinePaper(
        reference=case.reference,
        person=case.name or "naam niet ingevuld",
        rows=tuple(
            TimelineRow(
                dutch_moment(one.at), ", ".join(filter(None, (one.who, one.function))), one.sentence
            )
            for one in moments
        ),
    )
    pdf = render_paper(paper, frame_of(session))
    session.record("timeline_printed", f"case:{case_id}")
    return pdf
