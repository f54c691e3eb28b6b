"""Data breaches: what happened, what was done, and the 72 hours within which it is reported.

Wjsg 26g and 26d via 51d (text of 1-9-2026). The record holds no names and stays when the case
goes. The program only counts: whether something is a breach, a person says.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Literal, TypeAlias, cast

from app.case.refusal import Refusal
from app.case.said import said
from app.reference import gemeenten
from app.services.casework.case_moves import case_of
from app.services.casework.cases import READERS
from app.services.rights.register_entries import WRITERS, Written, written
from app.services.session import Session, moment_of, stamp
from app.store.breaches import Breaches, BreachLine
from app.store.connection import transaction
from app.store.notifications import Notifications
from app.wizard import registers
from app.wizard.registers import Answer, Answers, Incomplete, Problem

REPORT_WITHIN = timedelta(hours=72)
"""After discovering it: Wjsg 26g."""

IsBreach: TypeAlias = Literal["yes", "no", "unknown"]

_FORM = "breach"


class NoSuchBreach(Refusal):
    """There is no breach with this id."""


@dataclass(frozen=True)
class BreachView:
    """One breach as a screen shows it.

    ``reference`` is that of the case ("" without one), ``clock`` the time left or past in words.
    ``hours_left`` counts whole hours, below zero when late; None once the clock stopped.
    ``fg_on`` and ``ap_on`` are days (ISO 8601) or empty.
    """

    id: str
    case_id: str | None
    notification_id: str | None
    reference: str
    gemeente_name: str
    what: str
    is_breach: IsBreach
    discovered_at: datetime
    report_before: datetime
    settled_at: datetime | None
    hours_left: int | None
    clock: str
    fg_on: str
    ap_on: str
    ap_reference: str
    answers: Mapping[str, Answer]
    history: tuple[Written, ...]


def open_breach(
    session: Session,
    case_id: str | None,
    notification_id: str | None,
    what: str,
    discovered_at: datetime,
) -> str:
    """Start the record of a breach, or of what may be one; gives its id.

    ``what`` says what happened, without names. Raises Refusal, RoleNeeded, NoSuchCase.
    """
    local = discovered_at.astimezone()
    gemeente = _gemeente(session, notification_id)
    answers: dict[str, Answer] = {
        "breach.what": what,
        "breach.discovered_on": local.date().isoformat(),
        "breach.discovered_time": f"{local:%H.%M}",
        "breach.ap": "not_yet",
    }
    if gemeente is not None:
        name = gemeenten.by_code(gemeente).name
        answers["breach.where"] = said("gemeente {name}", name=name)
    return record_breach(session, answers, case_id=case_id, notification_id=notification_id)


def record_breach(
    session: Session,
    answers: Answers,
    *,
    case_id: str | None = None,
    notification_id: str | None = None,
) -> str:
    """Keep a new breach with its answers and give its id.

    Raises Incomplete, RoleNeeded, NoSuchCase.
    """
    session.require(*WRITERS)
    kept = _checked(session, answers)
    line = _line(
        session,
        kept,
        BreachLine(
            id=session.new_id(),
            case_id=case_id,
            notification=notification_id,
            reference=case_of(session, case_id).reference if case_id else "",
            gemeente=_gemeente(session, notification_id),
            discovered_at="",
            settled_at=None,
            is_breach="unknown",
            made_at=session.stamp(),
        ),
    )
    breaches_kept = Breaches(session.connection)
    with transaction(session.connection):
        breaches_kept.add(line)
        breaches_kept.add_entry(
            line.id, registers.to_json(kept), session.account.id, session.stamp()
        )
        session.record("breach_recorded", f"breach:{line.id}")
    return line.id


def change_breach(session: Session, breach_id: str, answers: Answers) -> BreachView:
    """Write the answers as they are now; what stood there before stays readable.

    Raises Incomplete, NoSuchBreach, RoleNeeded.
    """
    session.require(*WRITERS)
    kept_before = _found(session, breach_id)
    kept = _checked(session, answers)
    line = _line(session, kept, kept_before)
    store = Breaches(session.connection)
    with transaction(session.connection):
        store.change(line)
        store.add_entry(
            breach_id,
            registers.to_json(kept),
            session.account.id,
            session.stamp(),
        )
        session.record("breach_changed", f"breach:{breach_id}")
    return _view(session, line)


def breach(session: Session, breach_id: str) -> BreachView:
    """Give one breach. Raises NoSuchBreach, RoleNeeded."""
    session.require(*READERS)
    line = _found(session, breach_id)
    session.record("breaches_consulted", f"breach:{breach_id}")
    return _view(session, line)


def breaches(session: Session, case_id: str | None = None) -> tuple[BreachView, ...]:
    """Give the breaches of a case or of all, those whose clock runs first. Raises RoleNeeded."""
    session.require(*READERS)
    store = Breaches(session.connection)
    lines = store.all() if case_id is None else store.of_case(case_id)
    session.record("breaches_consulted", f"case:{case_id}" if case_id else "register")
    return tuple(_view(session, line) for line in lines)


def running(session: Session) -> tuple[BreachView, ...]:
    """Give the breaches whose clock runs, the oldest first: for the alarm, without a journal line.

    Nobody without a role that reads cases gets any.
    """
    if not any(session.can(role) for role in READERS):
        return ()
    return tuple(_view(session, line) for line in Breaches(session.connection).running())


def clock_text(discovered_at: datetime, now: datetime) -> str:
    """Give the time left of the 72 hours in words: "nog 41 uur", "12 uur te laat"."""
    left = discovered_at + REPORT_WITHIN - now
    hours = abs(left) // timedelta(hours=1)
    if left < timedelta(0):
        if hours < 1:
            return said("minder dan een uur te laat")
        return said("{hours} uur te laat", hours=hours)
    return said("nog {hours} uur", hours=hours) if hours >= 1 else said("nog minder dan een uur")


def _checked(session: Session, answers: Answers) -> dict[str, Answer]:
    form = registers.form(_FORM)
    kept = registers.cleaned_answers(form, answers, session.today())
    now = session.now()
    discovered = _moment(kept, "discovered")
    wrong = []
    if discovered is not None and discovered > now:
        wrong.append(
            Problem(
                "breach.discovered_time",
                Refusal("Dit tijdstip is er nog niet. Kijk de dag en de tijd na."),
            )
        )
    reported = _moment(kept, "ap")
    if reported is not None and (reported > now or (discovered and reported < discovered)):
        wrong.append(
            Problem(
                "breach.ap_time",
                Refusal(
                    "De melding bij de Autoriteit Persoonsgegevens ligt vóór het ontdekken of in"
                    " de toekomst. Kijk de dag en de tijd na."
                ),
            )
        )
    if wrong:
        raise Incomplete(tuple(wrong))
    return kept


def _line(session: Session, answers: Answers, before: BreachLine) -> BreachLine:
    discovered = _moment(answers, "discovered")
    if discovered is None:
        raise ValueError("a breach was discovered at some moment")
    return replace(
        before,
        discovered_at=stamp(discovered),
        is_breach=str(answers.get("breach.is", "unknown")),
        settled_at=_settled(session, answers, before),
    )


def _settled(session: Session, answers: Answers, before: BreachLine) -> str | None:
    if answers.get("breach.ap") == "reported":
        reported = _moment(answers, "ap")
        return stamp(reported) if reported else None
    if answers.get("breach.is") == "no" or answers.get("breach.ap") == "not_reported":
        return before.settled_at or session.stamp()
    return None


def _moment(answers: Answers, which: str) -> datetime | None:
    """Give a moment out of a day and a time on the clock of this workstation."""
    day, time = answers.get(f"breach.{which}_on"), answers.get(f"breach.{which}_time")
    if not isinstance(day, str) or not isinstance(time, str):
        return None
    return datetime.strptime(f"{day} {time}", "%Y-%m-%d %H.%M").astimezone()


def _gemeente(session: Session, notification_id: str | None) -> str | None:
    if notification_id is None:
        return None
    stored = Notifications(session.connection).get(notification_id)
    return stored.gemeente if stored else None


def _found(session: Session, breach_id: str) -> BreachLine:
    line = Breaches(session.connection).get(breach_id)
    if line is None:
        raise NoSuchBreach("Deze vastlegging is er niet. Ververs het scherm.")
    return line


def _view(session: Session, line: BreachLine) -> BreachView:
    history = written(session, Breaches(session.connection).entries(line.id))
    answers = history[-1].answers
    discovered, settled = moment_of(line.discovered_at), line.settled_at
    before = discovered + REPORT_WITHIN
    left = (before - session.now()) // timedelta(hours=1)
    return BreachView(
        id=line.id,
        case_id=line.case_id,
        notification_id=line.notification,
        reference=line.reference,
        gemeente_name=gemeenten.by_code(line.gemeente).name if line.gemeente else "",
        what=str(answers["breach.what"]),
        is_breach=cast("IsBreach", line.is_breach),
        discovered_at=discovered,
        report_before=before,
        settled_at=moment_of(settled) if settled else None,
        hours_left=None if settled else left,
        clock=_stopped(line, answers) if settled else clock_text(discovered, session.now()),
        fg_on=str(answers.get("breach.fg_on", "")),
        ap_on=str(answers.get("breach.ap_on", "")),
        ap_reference=str(answers.get("breach.ap_reference", "")),
        answers=answers,
        history=history,
    )


def _stopped(line: BreachLine, answers: Answers) -> str:
    if answers.get("breach.ap") != "reported":
        if line.is_breach == "no":
            return said("geen datalek")
        return said("niet gemeld, met reden")
    if line.settled_at is None:
        raise ValueError("a breach that was reported has a moment")
    took = moment_of(line.settled_at) - moment_of(line.discovered_at)
    hours = took // timedelta(hours=1)
    if took > REPORT_WITHIN:
        return said("gemeld na {hours} uur: te laat", hours=hours)
    return said("gemeld na {hours} uur", hours=hours) if hours else said("gemeld binnen een uur")
