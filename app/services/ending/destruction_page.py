"""What is to be destroyed, what waits for a second person, and what was destroyed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from app.case.refusal import Refusal
from app.services.casework.cases import READERS
from app.services.ending.destruction_rules import DESTROYERS, wait_days, why_not_due, why_not_yet
from app.services.session import Session, moment_of
from app.store.closings import Closings, DueCase
from app.store.destructions import (
    DestroyedCase,
    DestroyedCases,
    Destructions,
    StoredDestruction,
    Subject,
)
from app.store.disclosures import Disclosures, RegisterLine

COMING_DAYS = 60
"""Cases that are due within so many days are announced (our own choice)."""


@dataclass(frozen=True)
class Proposal:
    """A proposal to destroy that waits; ``why_not`` says why this person cannot carry it out."""

    id: str
    subject: Subject
    case_id: str
    reference: str
    line: int | None
    first: str
    proposed_at: datetime
    waits_until: datetime
    why_not: Refusal | None


@dataclass(frozen=True)
class Due:
    """A closed case and the day on which it is to be destroyed.

    ``name`` is empty for somebody who may not read cases. ``why_not`` says why this person cannot
    propose it.
    """

    case_id: str
    reference: str
    name: str
    destroy_on: date
    rule: str
    ground: str
    close_reason: str
    held: bool
    proposal: Proposal | None
    why_not: Refusal | None


@dataclass(frozen=True)
class DueLine:
    """A line of the disclosure register whose term has passed."""

    line: int
    reference: str
    gemeente: str
    given_at: datetime
    keep_until: date
    proposal: Proposal | None


@dataclass(frozen=True)
class DestroyedView:
    """A case that was destroyed."""

    case_id: str
    reference: str
    destroyed_at: datetime
    first: str
    second: str
    rule: str
    ground: str


@dataclass(frozen=True)
class DestructionPage:
    """Everything about destroying: what is due, what comes, what waits and what went.

    ``without_term`` are closed cases of before there were rules; ``remnants`` says that file and
    keys must still be made anew after a destruction.
    """

    due: tuple[Due, ...]
    coming: tuple[Due, ...]
    lines: tuple[DueLine, ...]
    destroyed: tuple[DestroyedView, ...]
    without_term: tuple[str, ...]
    remnants: bool
    wait_days: int


def destruction_page(session: Session) -> DestructionPage:
    """Give what is to be destroyed and what was; leaves a line in the journal.

    Raises RoleNeeded.
    """
    session.require(*DESTROYERS, "controleur")
    connection, today = session.connection, session.today()
    closings = Closings(connection)
    until = (today + timedelta(days=COMING_DAYS)).isoformat()
    cases = [_due(session, one) for one in closings.due(until)]
    lines = Disclosures(connection).past_term(today.isoformat())
    session.record("destructions_consulted", "destruction")
    return DestructionPage(
        due=tuple(one for one in cases if one.destroy_on <= today),
        coming=tuple(one for one in cases if one.destroy_on > today),
        lines=tuple(_due_line(session, one) for one in lines),
        destroyed=tuple(_destroyed(session, one) for one in DestroyedCases(connection).all()),
        without_term=closings.without_term(),
        remnants=Destructions(connection).uncleaned(),
        wait_days=wait_days(session),
    )


def waiting_for(session: Session) -> int:
    """Give how many proposals this person can carry out now, as the second one."""
    proposed = Destructions(session.connection).proposed()
    return sum(1 for one in proposed if why_not_yet(session, one) is None)


def _due(session: Session, case: DueCase) -> Due:
    waiting = Destructions(session.connection).proposed_for(case.case_id)
    reads = any(session.can(role) for role in READERS)
    return Due(
        case_id=case.case_id,
        reference=case.reference,
        name=case.name if reads else "",
        destroy_on=date.fromisoformat(case.destroy_on),
        rule=case.rule,
        ground=case.ground,
        close_reason=case.reason,
        held=case.holds > 0,
        proposal=_view(session, waiting) if waiting else None,
        why_not=why_not_due(session, case.case_id),
    )


def _due_line(session: Session, line: RegisterLine) -> DueLine:
    waiting = Destructions(session.connection).proposed_for_line(line.id)
    return DueLine(
        line=line.id,
        reference=line.reference,
        gemeente=line.gemeente,
        given_at=moment_of(line.given_at),
        keep_until=date.fromisoformat(line.keep_until),
        proposal=_view(session, waiting) if waiting else None,
    )


def _view(session: Session, stored: StoredDestruction) -> Proposal:
    seals = Destructions(session.connection).seals(stored.id)
    return Proposal(
        id=stored.id,
        subject=stored.subject,
        case_id=stored.case_id,
        reference=stored.reference,
        line=stored.line,
        first=session.name_of(seals[0].account) if seals else "",
        proposed_at=moment_of(stored.proposed_at),
        waits_until=moment_of(stored.waits_until),
        why_not=why_not_yet(session, stored),
    )


def _destroyed(session: Session, case: DestroyedCase) -> DestroyedView:
    return DestroyedView(
        case_id=case.case_id,
        reference=case.reference,
        destroyed_at=moment_of(case.destroyed_at),
        first=session.name_of(case.first),
        second=session.name_of(case.second),
        rule=case.rule,
        ground=case.ground,
    )
