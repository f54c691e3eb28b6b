"""A newer list of gemeenten, brought by file: it counts once a second person confirmed it.

The list of the program stays there, and older lists too: what they named can always be read.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal, TypeAlias

from app.case.canonical import sha256_hex
from app.case.refusal import Refusal
from app.reference import gemeenten
from app.reference.gemeente_list import Difference, WrongList, difference, read_list
from app.services.control.vouched import lists_in_force
from app.services.dispatch.issuers import KEEPERS
from app.services.session import Session, moment_of
from app.store.connection import Connection, transaction
from app.store.gemeente_lists import GemeenteLists, StoredGemeenteList
from app.wizard.dates import short_date

ListState: TypeAlias = Literal["waiting", "rejected", "coming", "in_force", "earlier"]

_LONGEST_NAME = 120


@dataclass(frozen=True)
class ListView:
    """A list of gemeenten with who brought it and who confirmed it; ``digest`` is its SHA-256.

    ``changes`` against the list in force, only while it waits. ``may_confirm`` for this person.
    """

    dated: date
    digest: str
    file_name: str
    count: int
    imported_by: str
    imported_at: datetime
    confirmed_by: str | None
    confirmed_at: datetime | None
    state: ListState
    changes: Difference | None
    may_confirm: bool


def take_up(connection: Connection, today: date) -> None:
    """Read gemeenten from the lists of this vault that are confirmed and hold today.

    Without a list that can be read the program's own counts: a list never keeps anybody out.
    """
    kept = lists_in_force(connection)
    try:
        gemeenten.use(
            [
                gemeenten.ListFile(date.fromisoformat(one.dated), one.content)
                for one in kept
                if one.dated <= today.isoformat()
            ]
        )
    except WrongList:  # the screen of the lists says so
        gemeenten.use(())


def lists(session: Session) -> tuple[ListView, ...]:
    """Give the lists that came by file, newest first. Raises RoleNeeded."""
    session.require(*KEEPERS, "controleur", "beslisser")
    kept = GemeenteLists(session.connection).all()
    today = session.today().isoformat()
    confirmed = [one for one in lists_in_force(session.connection) if one.dated <= today]
    return tuple(_view(session, one, confirmed[0] if confirmed else None) for one in kept)


def import_list(session: Session, data: bytes, file_name: str, dated: date) -> ListView:
    """Keep a newer list that holds from ``dated``; it does not count yet.

    Raises RoleNeeded, WrongList, and Refusal for one that is here already or is not newer.
    """
    session.require(*KEEPERS)
    read = read_list(data, dated, gemeenten.provinces())
    kept = GemeenteLists(session.connection)
    if kept.get(read.digest) is not None:
        raise Refusal("Deze lijst is al ingelezen. Kijk bij de lijsten wat er nog moet gebeuren.")
    if dated <= gemeenten.dated():
        raise Refusal(
            "De lijst die nu geldt, is van {current}. Een nieuwe lijst moet van later zijn. Kijk de"
            " datum na.",
            current=short_date(gemeenten.dated()),
        )
    stored = StoredGemeenteList(
        dated=dated.isoformat(),
        digest=read.digest,
        content=data,
        file_name=file_name[:_LONGEST_NAME],
        imported_by=session.account.id,
        imported_at=session.stamp(),
    )
    with transaction(session.connection):
        kept.add(stored)
        session.record("gemeente_list_imported", "reference:gemeenten", details=_named(stored))
    return _view(session, stored, None)


def confirm_list(session: Session, digest: str) -> ListView:
    """Stand for a list as the second person; it counts from its day on.

    Raises RoleNeeded, and Refusal for whoever brought it or for a list that does not wait.
    """
    session.require(*KEEPERS)
    stored = _waiting(session, digest)
    if stored.imported_by == session.account.id:
        raise Refusal("U hebt deze lijst zelf ingelezen. Vraag een collega om haar te bevestigen.")
    with transaction(session.connection):
        GemeenteLists(session.connection).confirm(digest, session.account.id, session.stamp())
        session.record("gemeente_list_confirmed", "reference:gemeenten", details=_named(stored))
    take_up(session.connection, session.today())
    return next(one for one in lists(session) if one.digest == digest)


def reject_list(session: Session, digest: str) -> None:
    """Do not take a list that waits; also whoever brought it may. Raises RoleNeeded, Refusal."""
    session.require(*KEEPERS)
    stored = _waiting(session, digest)
    with transaction(session.connection):
        GemeenteLists(session.connection).reject(digest, session.account.id, session.stamp())
        session.record("gemeente_list_rejected", "reference:gemeenten", details=_named(stored))


def _waiting(session: Session, digest: str) -> StoredGemeenteList:
    stored = GemeenteLists(session.connection).get(digest)
    if stored is None or stored.confirmed_by or stored.rejected_by:
        raise Refusal("Deze lijst wacht niet (meer) op een tweede persoon. Ververs het scherm.")
    if sha256_hex(stored.content) != stored.digest:
        raise Refusal("Deze lijst is beschadigd. Lees het bestand opnieuw in.")
    return stored


def _named(stored: StoredGemeenteList) -> dict[str, str | int]:
    return {"digest": stored.digest, "dated": stored.dated}


def _view(
    session: Session, stored: StoredGemeenteList, in_force: StoredGemeenteList | None
) -> ListView:
    dated = date.fromisoformat(stored.dated)
    read = read_list(stored.content, dated, gemeenten.provinces())
    state: ListState = "earlier"
    if stored.rejected_by:
        state = "rejected"
    elif not stored.confirmed_by:
        state = "waiting"
    elif dated > session.today():
        state = "coming"
    elif in_force is not None and in_force.digest == stored.digest:
        state = "in_force"
    waiting = state == "waiting"
    return ListView(
        dated=dated,
        digest=stored.digest,
        file_name=stored.file_name,
        count=len(read.gemeenten),
        imported_by=session.name_of(stored.imported_by),
        imported_at=moment_of(stored.imported_at),
        confirmed_by=session.name_of(stored.confirmed_by) if stored.confirmed_by else None,
        confirmed_at=moment_of(stored.confirmed_at) if stored.confirmed_at else None,
        state=state,
        changes=difference(gemeenten.all(), read) if waiting else None,
        may_confirm=waiting
        and stored.imported_by != session.account.id
        and any(session.can(role) for role in KEEPERS),
    )
