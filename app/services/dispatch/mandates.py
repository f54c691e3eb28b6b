"""Who accepts for the burgemeester of a gemeente: recorded, taken over, announced when it ends."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Literal, TypeAlias

from app.case.refusal import Refusal
from app.reference import gemeenten
from app.services.dispatch.issuers import KEEPERS
from app.services.dispatch.recipient_entries import VIEWERS, WrongEntry, entry_line, function_line
from app.services.session import Session, moment_of
from app.store.connection import transaction
from app.store.recipients import Mandates, StoredMandate
from app.wizard.dates import short_date

MANDATE_WARNING = timedelta(days=60)
"""The end of a mandate is announced so long before; our own choice, as for our own mandate."""

MandateState: TypeAlias = Literal["holds", "ending", "passed", "ended"]


@dataclass(frozen=True)
class Mandate:
    """Who accepts for the burgemeester. ``until`` is the last day, None when it was not named.

    ``asked_on`` and ``asked_of``: when we asked whom at the gemeente.
    """

    function: str
    name: str = ""
    reference: str = ""
    until: date | None = None
    asked_on: date | None = None
    asked_of: str = ""


@dataclass(frozen=True)
class MandateView(Mandate):
    """A mandate with its id, who recorded it, and whether it counts today."""

    id: str = ""
    added_by: str = ""
    added_at: datetime | None = None
    state: MandateState = "holds"


@dataclass(frozen=True)
class EndingMandate:
    """A mandate at a gemeente that ends soon or has ended; ``days`` is negative when it has."""

    gemeente: str
    gemeente_name: str
    until: date
    days: int
    sentence: Refusal


def delegate_of(session: Session, code: str) -> MandateView | None:
    """Give who accepts for the burgemeester of a gemeente according to the register, or None.

    Only a mandate that counts today. Raises RoleNeeded.
    """
    session.require(*VIEWERS)
    found = Mandates(session.connection).of_gemeente(code)
    return counting([mandate_view(session, one) for one in found])


def delegates(session: Session) -> dict[str, MandateView]:
    """Give who accepts for the burgemeester by gemeentecode, of every mandate that counts today.

    Raises RoleNeeded.
    """
    session.require(*VIEWERS)
    found: dict[str, MandateView] = {}
    for one in Mandates(session.connection).all():  # newest first per gemeente
        view = mandate_view(session, one)
        if view.state in {"holds", "ending"}:
            found.setdefault(one.gemeente, view)
    return found


def add_mandate(session: Session, code: str, mandate: Mandate) -> str:
    """Record who accepts for the burgemeester; the one that counted before stays in the history.

    Gives its id. Raises RoleNeeded, UnknownGemeente, WrongEntry.
    """
    session.require(*KEEPERS)
    gemeente = gemeenten.by_code(code).code
    today = session.today()
    if mandate.until is not None and mandate.until < today:
        raise WrongEntry(
            "Dit mandaat is al voorbij op {day}. Vraag de gemeente wie nu namens de burgemeester"
            " aanneemt.",
            field="until",
            day=short_date(mandate.until),
        )
    if mandate.asked_on is not None and mandate.asked_on > today:
        raise WrongEntry(
            "De dag waarop u het vroeg, ligt na vandaag. Kijk de datum na.", field="asked_on"
        )
    asked_of = entry_line("asked_of", mandate.asked_of)
    if mandate.asked_on is not None and not asked_of:
        raise WrongEntry("Vul in aan wie u het vroeg: naam en functie.", field="asked_of")
    stored = StoredMandate(
        id=session.new_id(),
        gemeente=gemeente,
        function=function_line(mandate.function),
        name=entry_line("name", mandate.name),
        reference=entry_line("reference", mandate.reference),
        until=mandate.until.isoformat() if mandate.until else None,
        asked_on=mandate.asked_on.isoformat() if mandate.asked_on else None,
        asked_of=asked_of,
        added_by=session.account.id,
        added_at=session.stamp(),
    )
    with transaction(session.connection):
        Mandates(session.connection).add(stored)
        session.record("recipient_mandate_recorded", f"gemeente:{gemeente}")
    return stored.id


def end_mandate(session: Session, code: str, mandate_id: str) -> None:
    """Record that a mandate does not count any more. Raises RoleNeeded, Refusal."""
    session.require(*KEEPERS)
    gemeente = gemeenten.by_code(code).code
    stored = Mandates(session.connection).get(mandate_id)
    if stored is None or stored.gemeente != gemeente or stored.ended_at is not None:
        raise Refusal("Dit mandaat telt al niet meer. Ververs het scherm.")
    with transaction(session.connection):
        Mandates(session.connection).end(mandate_id, session.stamp(), session.account.id)
        session.record("recipient_mandate_ended", f"gemeente:{gemeente}")


def mandates_ending(session: Session) -> tuple[EndingMandate, ...]:
    """Give the mandates at gemeenten that end within 60 days or have ended, the first to end first.

    Of each gemeente only the mandate recorded last: it replaced the others.
    """
    if not any(session.can(role) for role in VIEWERS):
        return ()
    before = (session.today() + MANDATE_WARNING + timedelta(days=1)).isoformat()
    newest: dict[str, StoredMandate] = {}
    for one in Mandates(session.connection).all():
        if one.ended_at is None:
            newest.setdefault(one.gemeente, one)
    found = [one for one in newest.values() if one.until is not None and one.until < before]
    return tuple(
        _ending(session, one, date.fromisoformat(one.until))
        for one in sorted(found, key=lambda one: one.until or "")
        if one.until is not None
    )


def _ending(session: Session, one: StoredMandate, until: date) -> EndingMandate:
    name = gemeenten.by_code(one.gemeente).name
    days = (until - session.today()).days
    if days < 0:
        sentence = Refusal(
            "Het mandaat van {function} bij gemeente {gemeente} eindigde op {day}. Vraag wie nu"
            " namens de burgemeester aanneemt.",
            function=one.function,
            gemeente=name,
            day=short_date(until),
        )
    else:
        sentence = Refusal(
            "Het mandaat van {function} bij gemeente {gemeente} eindigt op {day}. Vraag op tijd wie"
            " daarna namens de burgemeester aanneemt.",
            function=one.function,
            gemeente=name,
            day=short_date(until),
        )
    return EndingMandate(one.gemeente, name, until, days, sentence)


def counting(mandates: Sequence[MandateView]) -> MandateView | None:
    """Give the mandate that counts today: the one recorded last, or None."""
    return next((one for one in mandates if one.state in {"holds", "ending"}), None)


def mandate_view(session: Session, one: StoredMandate) -> MandateView:
    """Give a mandate as a screen shows it."""
    until = date.fromisoformat(one.until) if one.until else None
    today = session.today()
    state: MandateState = "holds"
    if one.ended_at is not None:
        state = "ended"
    elif until is not None and until < today:
        state = "passed"
    elif until is not None and until - today <= MANDATE_WARNING:
        state = "ending"
    return MandateView(
        function=one.function,
        name=one.name,
        reference=one.reference,
        until=until,
        asked_on=date.fromisoformat(one.asked_on) if one.asked_on else None,
        asked_of=one.asked_of,
        id=one.id,
        added_by=session.name_of(one.added_by),
        added_at=moment_of(one.added_at),
        state=state,
    )
