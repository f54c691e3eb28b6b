"""The disclosure register: what was given to whom, when, on which ground, and for how long kept.

Lines never change. At least four years (a look back of four years, art. 51b lid 2 jo. 18 Wjsg;
51c lid 4 by analogy); a setting makes it longer.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from app.case.said import Said, said
from app.handoff import channels as ways
from app.reference import gemeenten
from app.services.casework.cases import READERS
from app.services.session import Session, moment_of
from app.store.disclosures import Disclosures, RegisterLine
from app.store.exemplars import Exemplars, StoredExemplar
from app.store.notices import NoteKind, Notices
from app.store.notifications import Notifications


@dataclass(frozen=True)
class Afterwards:
    """What happened to a notification after an exemplar was handed over, and on which day."""

    text: Said
    on: date


@dataclass(frozen=True)
class RegisterRow:
    """One exemplar that was handed over; ``afterwards`` is what became of it, oldest first."""

    reference: str
    version: int
    exemplar: int
    case_id: str
    gemeente: str
    gemeente_name: str
    given_to: str
    given_function: str
    given_at: datetime
    ground: str
    channel_text: str
    form_text: str
    digest: str
    secret_text: str | None
    secret_to: str | None
    secret_at: datetime | None
    recorded_by: str
    recorded_at: datetime
    keep_until: date
    afterwards: tuple[Afterwards, ...]


@dataclass(frozen=True)
class WaitingRow:
    """One exemplar that was made, but of which no hand-over was recorded."""

    file_name: str | None
    exemplar: int
    case_id: str
    gemeente_name: str
    channel_text: str
    form_text: str
    made_at: datetime
    made_by: str


@dataclass(frozen=True)
class RegisterPage:
    """A page of the register, newest first; ``waiting`` is everything not handed over yet."""

    rows: tuple[RegisterRow, ...]
    total: int
    waiting: tuple[WaitingRow, ...]


def register(
    session: Session, *, case_id: str | None = None, offset: int = 0, limit: int = 100
) -> RegisterPage:
    """Give a page of the register, or all lines of one case. Raises RoleNeeded."""
    session.require(*READERS)
    kept = Disclosures(session.connection)
    lines = kept.page(offset, limit) if case_id is None else kept.of_case(case_id)
    made = Exemplars(session.connection).not_handed_over()
    waiting = [row for one in made if (row := _waiting(session, one, case_id)) is not None]
    session.record("register_consulted", f"case:{case_id}" if case_id else "register")
    return RegisterPage(
        rows=tuple(_row(session, line) for line in lines),
        total=kept.count() if case_id is None else len(lines),
        waiting=tuple(waiting),
    )


def _row(session: Session, line: RegisterLine) -> RegisterRow:
    return RegisterRow(
        reference=line.reference,
        version=line.version,
        exemplar=line.exemplar_number,
        case_id=line.case_id,
        gemeente=line.gemeente,
        gemeente_name=gemeenten.by_code(line.gemeente).name,
        given_to=line.given_to,
        given_function=line.given_function,
        given_at=moment_of(line.given_at),
        ground=line.ground,
        channel_text=ways.text_of(ways.channels(), line.channel),
        form_text=ways.text_of(ways.forms(), line.form),
        digest=line.hash,
        secret_text=ways.text_of(ways.ways_to_give_a_secret(), line.secret_by)
        if line.secret_by
        else None,
        secret_to=line.secret_to,
        secret_at=moment_of(line.secret_at) if line.secret_at else None,
        recorded_by=session.name_of(line.recorded_by),
        recorded_at=moment_of(line.recorded_at),
        keep_until=date.fromisoformat(line.keep_until),
        afterwards=tuple(
            Afterwards(_NOTES[note.kind], date.fromisoformat(note.noted_on))
            for note in Notices(session.connection).notes(line.id)
        ),
    )


_NOTES: dict[NoteKind, Said] = {
    "received": said("ontvangen"),
    "answered": said("beantwoord"),
    "replaced": said("vervangen"),
    "withdrawn": said("ingetrokken"),
    "told": said("bericht gegeven"),
    "confirmed": said("bericht bevestigd"),
    "destroyed": said("vernietigd door de gemeente"),
}


def _waiting(session: Session, one: StoredExemplar, case_id: str | None) -> WaitingRow | None:
    stored = Notifications(session.connection).get(one.notification)
    if stored is None or case_id not in {None, stored.case_id}:
        return None
    return WaitingRow(
        file_name=one.file_name,
        exemplar=one.number,
        case_id=stored.case_id,
        gemeente_name=gemeenten.by_code(stored.gemeente).name,
        channel_text=ways.text_of(ways.channels(), one.channel),
        form_text=ways.text_of(ways.forms(), one.form),
        made_at=moment_of(one.made_at),
        made_by=session.name_of(one.made_by),
    )
