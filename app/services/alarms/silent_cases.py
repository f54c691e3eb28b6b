"""The alarm about cases and their notifications: undecided, not handed over, not received, and
whether the person was told.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, timedelta

from app.case.deadlines import add_working_days, days_until, last_overdue
from app.case.refusal import Refusal
from app.services.alarms.alarm import MOST, Alarm, AlarmKind, about_case, gemeente_name
from app.services.moments import day_of, start_of
from app.services.rights.informing_due import asks
from app.services.session import Session
from app.store.silences import Silences, SilentNotification
from app.wizard.dates import short_date


def _released(session: Session) -> Iterator[Alarm]:
    today = session.today().isoformat()
    for case in Silences(session.connection).released_before(today, MOST):
        day = date.fromisoformat(case.release_date or "")
        sentence = Refusal(
            "De vrijlating was op {day} en er is nog niet beslist. Kijk nu wat er met deze zaak"
            " moet gebeuren.",
            day=short_date(day),
        )
        yield about_case(session, "release_passed", case, day, sentence)


def _releasing(session: Session) -> Iterator[Alarm]:
    today = session.today()
    soon = today + timedelta(days=session.settings.alarm_days + 1)
    found = Silences(session.connection).releasing(today.isoformat(), soon.isoformat(), MOST)
    for case in found:
        day = date.fromisoformat(case.release_date or "")
        sentence = Refusal(
            "De vrijlating is op {day} en er is nog niet beslist.", day=short_date(day)
        )
        if case.state == "signal":
            sentence = Refusal(
                "De vrijlating is op {day} en er is alleen een signaal. Begin de zaak.",
                day=short_date(day),
            )
        yield about_case(session, "release_near", case, day, sentence)


def _on_hold(session: Session) -> Iterator[Alarm]:
    tomorrow = (session.today() + timedelta(days=1)).isoformat()
    for case in Silences(session.connection).held_before(tomorrow, MOST):
        day = date.fromisoformat(case.hold_until or "")
        sentence = Refusal(
            "De zaak is aangehouden tot {day}. Bekijk de zaak opnieuw.", day=short_date(day)
        )
        yield about_case(session, "hold_passed", case, day, sentence)


def _without_release(session: Session) -> Iterator[Alarm]:
    wait = timedelta(days=session.settings.unknown_release_days)
    before = start_of(session.today() - wait + timedelta(days=1), session)
    for case in Silences(session.connection).without_release(before, MOST):
        since = day_of(case.since)
        sentence = Refusal(
            "De zaak staat er sinds {day}, zonder vrijlatingsdatum en zonder beslissing. Vul de"
            " datum in: dan telt het alarm mee.",
            day=short_date(since),
        )
        yield about_case(session, "release_unknown", case, since + wait, sentence)


def _not_handed_over(session: Session) -> Iterator[Alarm]:
    settings, today = session.settings, session.today()
    overdue = last_overdue(today, settings.handover_days) + timedelta(days=1)
    near = today + timedelta(days=settings.notice_days + 1)
    silences = Silences(session.connection)
    for found in silences.not_handed_over(start_of(overdue, session), near.isoformat(), MOST):
        alarm = still_here(session, found)
        if alarm is not None:
            yield alarm


def still_here(session: Session, found: SilentNotification) -> Alarm | None:
    """Give the alarm about something decided that was not handed over, or None."""
    settings, today = session.settings, session.today()
    decided = day_of(found.since)
    due = add_working_days(decided, settings.handover_days)
    release = date.fromisoformat(found.release_date) if found.release_date else None
    names = {"gemeente": gemeente_name(found.gemeente), "day": short_date(decided)}
    if release is not None and days_until(release, today) <= settings.notice_days:
        sentence = Refusal(
            "De melding aan gemeente {gemeente} is goedgekeurd op {day}, maar nog niet overhandigd."
            " De vrijlating is op {release}. Draag de melding nu over.",
            **names,
            release=short_date(release),
        )
        day = min(due, release)
        return about_case(session, "not_handed_over", found, day, sentence)
    if due >= today:
        return None
    sentence = Refusal(
        "De melding aan gemeente {gemeente} is goedgekeurd op {day}, maar nog niet overhandigd."
        " Maak een exemplaar en draag het over.",
        **names,
    )
    return about_case(session, "not_handed_over", found, due, sentence)


def _receipts(session: Session) -> Iterator[Alarm]:
    today = session.today().isoformat()
    for found in Silences(session.connection).receipt_late(today, MOST):
        alarm = late_receipt(session, found)
        if alarm is not None:
            yield alarm


def late_receipt(session: Session, found: SilentNotification) -> Alarm | None:
    """Give the alarm about something handed over that was not received, or None."""
    if found.receipt_due is None:
        return None
    due = date.fromisoformat(found.receipt_due)
    if due >= session.today():
        return None
    sentence = Refusal(
        "Gemeente {gemeente} heeft de ontvangst niet bevestigd. Dat was verwacht op {due}. Bel de"
        " gemeente.",
        gemeente=gemeente_name(found.gemeente),
        due=short_date(due),
    )
    return about_case(session, "receipt_late", found, due, sentence)


def _informing(session: Session) -> Iterator[Alarm]:
    today = session.today()
    for found in Silences(session.connection).informing_due(today.isoformat(), MOST):
        on = date.fromisoformat(found.told_on) if found.told_on else None
        review_on = date.fromisoformat(found.review_on) if found.review_on else None
        sentence = asks(found.status, on, review_on, today)
        if sentence is not None:
            day = on if found.status == "will_be_told" else review_on
            yield about_case(session, "informing_due", found, day or day_of(found.since), sentence)


CASES: dict[AlarmKind, Callable[[Session], Iterator[Alarm]]] = {
    "release_passed": _released,
    "release_near": _releasing,
    "hold_passed": _on_hold,
    "release_unknown": _without_release,
    "not_handed_over": _not_handed_over,
    "receipt_late": _receipts,
    "informing_due": _informing,
}
"""What each kind is looked up with."""
