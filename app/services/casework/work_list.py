"""The work list: which cases there are and what each waits for."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal, NamedTuple, TypeAlias

from app.case.deadlines import days_until
from app.case.workflow import VersionState
from app.services.casework.cases import READERS, SITTING
from app.services.session import Session, moment_of
from app.store.journal_lines import JournalLines
from app.store.search_text import match_expression
from app.store.travelling import Journeys
from app.store.work_list import ListedCase, Sort, Wanted, WorkList

NextAct: TypeAlias = Literal[
    "start", "fill_in", "answer_remarks", "review", "decide", "confirm", "hand_over",
    "look_again", "close", "nothing", "come_back",
]  # fmt: skip
_NEXT: dict[VersionState, NextAct] = {
    "signal": "start",
    "draft": "fill_in",
    "returned": "answer_remarks",
    "under_review": "review",
    "awaiting_decision": "decide",
    "awaiting_second_seal": "confirm",
    "decided_notify": "hand_over",
    "decided_not_notify": "close",
    "on_hold": "look_again",
    "closed": "nothing",
}


class WorkRow(NamedTuple):
    """One line of the list. ``days`` until release is negative when that day is past.

    ``name`` is empty while nobody filled it in; ``next_act`` says what the case waits for.
    """

    case_id: str
    reference: str
    name: str
    state: VersionState
    release_date: date | None
    days: int | None
    owner: str
    owner_name: str
    next_act: NextAct


@dataclass(frozen=True)
class WorkPage:
    """A page of the list and how many cases there are in all."""

    rows: tuple[WorkRow, ...]
    total: int


def rows(
    session: Session,
    *,
    query: str = "",
    states: Iterable[VersionState] | None = None,
    mine: bool = False,
    waiting_for_me: bool = False,
    sort: Sort = "release",
    offset: int = 0,
    limit: int = 100,
) -> WorkPage:
    """Give a page of cases: open ones, or with ``query`` or ``states`` closed ones as well.

    Who may read no cases gets an empty page. Searching leaves a line in the journal, without
    what was searched for.
    """
    if not any(session.can(role) for role in READERS):
        return WorkPage((), 0)
    match = None
    if query.strip():
        match = match_expression(query)
        if match is None:
            return WorkPage((), 0)
        _searched(session)
    wanted = Wanted(
        match=match,
        states=tuple(states or ()),
        owner=session.account.id if mine else None,
        waiting_for=(session.account.id, session.account.roles) if waiting_for_me else None,
    )
    found = WorkList(session.connection)
    listed = found.page(wanted, sort, offset=offset, limit=limit)
    names, today = _names(session), session.today()
    last_page = len(listed) < limit and (listed or not offset)
    total = offset + len(listed) if last_page else found.count(wanted)
    out = _under_way(session)
    return WorkPage(tuple(_row(one, names, today, out) for one in listed), total)


def row_of(session: Session, case_id: str) -> WorkRow | None:
    """Give the line of one case, or None; who may read no cases gets None."""
    if not any(session.can(role) for role in READERS):
        return None
    listed = WorkList(session.connection).one(case_id)
    if listed is None:
        return None
    return _row(listed, _names(session), session.today(), _under_way(session))


def _row(
    case: ListedCase, names: dict[str, str], today: date, under_way: frozenset[str]
) -> WorkRow:
    # Taken apart once and handed over in order: a page of these is made at every search.
    case_id, reference, name, state, release_date, _, owner, _ = case
    release = date.fromisoformat(release_date) if release_date else None
    return WorkRow(
        case_id,
        reference,
        name,
        state,
        release,
        days_until(release, today) if release else None,
        owner,
        names.get(owner, owner),
        "come_back" if case_id in under_way and state != "closed" else _NEXT[state],
    )


def _under_way(session: Session) -> frozenset[str]:
    """Give the cases that are out, to another vault or inrichting; there are never many."""
    return frozenset(one.case_id for one in Journeys(session.connection).all_under_way())


def _names(session: Session) -> dict[str, str]:
    return {account.id: account.name for account in session.roster.accounts()}


def _searched(session: Session) -> None:
    now = session.stamp()
    last = JournalLines(session.connection).last_at("cases_searched", "cases", session.account.id)
    if last is None or not timedelta() <= moment_of(now) - moment_of(last) < SITTING:
        session.record("cases_searched", "cases")
