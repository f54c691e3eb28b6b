"""What the registers beside a case share: who may write in them, and what was written when."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from app.case.workflow import Role
from app.services.session import Session, moment_of
from app.store.requests import Entry
from app.wizard import registers
from app.wizard.registers import Answer

WRITERS: tuple[Role, ...] = ("casemanager", "teamleider", "beslisser")
"""Who may write in the registers; a controleur reads them."""


@dataclass(frozen=True)
class Written:
    """What was written at one moment; ``by`` is a name."""

    at: datetime
    by: str
    answers: Mapping[str, Answer]


def written(session: Session, entries: Iterable[Entry]) -> tuple[Written, ...]:
    """Give entries with the names of who wrote them, in the order in which they come."""
    return tuple(
        Written(
            moment_of(one.recorded_at),
            session.name_of(one.recorded_by),
            registers.from_json(one.answers),
        )
        for one in entries
    )
