"""What came back from a gemeente or was sent to take something back, and waits for somebody here.

A reply asks something; a colleague sent a withdrawal alone, because it must be quick, and a team
lead looks at it afterwards; the question of a data breach stays until it is answered.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from app.case.deadlines import add_working_days
from app.case.refusal import Refusal
from app.services.alarms.alarm import MOST, Alarm, AlarmKind, about_case, gemeente_name
from app.services.moments import day_of, start_of
from app.services.session import Session
from app.store.silences import Silences
from app.wizard.dates import short_date


def _not_given(session: Session) -> Iterator[Alarm]:
    today = session.today()
    for found in Silences(session.connection).notices_not_given(start_of(today, session), MOST):
        due = add_working_days(day_of(found.day), 1)
        if due >= today:
            continue
        sentence = Refusal(
            "Het bericht over een intrekking of vervanging is nog niet aan gemeente {gemeente}"
            " gegeven. Geef het en noteer aan wie.",
            gemeente=gemeente_name(found.about),
        )
        yield about_case(session, "notice_not_given", found, due, sentence)


def _not_seen(session: Session) -> Iterator[Alarm]:
    silences = Silences(session.connection)
    for found in silences.notices_not_seen(session.account.id, MOST):
        made = day_of(found.day)
        sentence = Refusal(
            "Een collega trok op {day} een melding aan gemeente {gemeente} in of liet weten dat zij"
            " is vervangen. Bekijk het.",
            day=short_date(made),
            gemeente=gemeente_name(found.about),
        )
        yield about_case(session, "notice_not_seen", found, made, sentence)


def _breaches_not_asked(session: Session) -> Iterator[Alarm]:
    for found in Silences(session.connection).breaches_not_asked(MOST):
        sentence = Refusal(
            "Een melding aan gemeente {gemeente} had daar niet moeten komen. Beantwoord de vraag"
            " of dit een datalek is.",
            gemeente=gemeente_name(found.about),
        )
        yield about_case(session, "breach_unasked", found, day_of(found.day), sentence)


def _left_over(session: Session) -> Iterator[Alarm]:
    for found in Silences(session.connection).left_over(MOST):
        sentence = Refusal(
            "De nieuwste versie gaat niet naar gemeente {gemeente}, maar een oude melding staat"
            " daar nog. Trek haar in.",
            gemeente=gemeente_name(found.about),
        )
        yield about_case(session, "left_over", found, day_of(found.day), sentence)


def _replies(session: Session) -> Iterator[Alarm]:
    for found in Silences(session.connection).replies_waiting(MOST):
        came = day_of(found.day)
        sentence = Refusal(
            "Gemeente {gemeente} antwoordde; het antwoord kwam binnen op {day}. Kijk wat er moet"
            " gebeuren en noteer wat u deed.",
            gemeente=gemeente_name(found.about),
            day=short_date(came),
        )
        yield about_case(session, "reply_waiting", found, came, sentence)


MESSAGES: dict[AlarmKind, Callable[[Session], Iterator[Alarm]]] = {
    "notice_not_given": _not_given,
    "left_over": _left_over,
    "breach_unasked": _breaches_not_asked,
    "reply_waiting": _replies,
    "notice_not_seen": _not_seen,
}
"""What each kind is looked up with."""
