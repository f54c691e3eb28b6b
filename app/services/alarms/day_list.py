"""The alarms of today on paper."""

from __future__ import annotations

from app.notification.papers.day_list import DayGroup, DayLine, DayList
from app.notification.papers.frame import render_paper
from app.services.alarms.silence import HEADS, Alarm, alarms, is_cut, term_lines
from app.services.dispatch.sheets import frame_of
from app.services.session import Session


def day_list(session: Session) -> bytes:
    """Give what asks for the attention of this person today, as PDF.

    It holds names, so making it leaves a line in the journal.
    """
    found = alarms(session)
    paper = DayList(day=session.today(), groups=_groups(session, found), more=is_cut(found))
    session.record("day_list_made", "vault", details={"alarms": len(found)})
    return render_paper(paper, frame_of(session))


def _groups(session: Session, found: tuple[Alarm, ...]) -> tuple[DayGroup, ...]:
    if not found:
        return ()
    return tuple(
        DayGroup(
            str(HEADS[term.group]),
            str(term.sentence),
            term.own_choice,
            tuple(
                DayLine(str(one.sentence), one.reference, one.name, one.day, one.days)
                for one in found
                if one.group == term.group
            ),
        )
        for term in term_lines(session)
        if any(one.group == term.group for one in found)
    )
