"""The alarm about terms: notices, questions, requests, breaches, mandates, certificates, sticks.

What is counted comes from the rooms these belong to; here is only when it becomes an alarm.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, timedelta

from app.case.deadlines import days_until
from app.case.refusal import Refusal
from app.case.said import said
from app.services.alarms.alarm import MOST, Alarm, AlarmKind, about_case, gemeente_name
from app.services.ending.backups import reminder
from app.services.keys.facility_certificates import ending_soon
from app.services.moments import day_of, start_of
from app.services.session import Session, moment_of
from app.services.settings import mandate_ending
from app.store.silences import Silences
from app.wizard.dates import short_date

BREACH_HOURS = 72
"""Art. 26g Wjsg via 51d (text of 1-9-2026): to the AP at once, at the latest within 72 hours."""

_PARTIES = {
    "om": said("het OM"),
    "politie": said("de politie"),
    "minister": said("de Minister"),
    "reclassering": said("de reclassering"),
    "burgemeester": said("de burgemeester"),
}
_REQUESTS = {
    "access": said("inzage"),
    "correction": said("verbetering"),
    "erasure": said("vernietiging"),
    "restriction": said("afscherming"),
    "complaint": said("klacht"),
}


def _notices(session: Session) -> Iterator[Alarm]:
    for found in Silences(session.connection).notices_due(session.today().isoformat(), MOST):
        due = date.fromisoformat(found.day)
        sentence = Refusal(
            "Gemeente {gemeente} heeft de intrekking of vervanging niet bevestigd. Dat was verwacht"
            " op {due}. Bel de gemeente.",
            gemeente=gemeente_name(found.about),
            due=short_date(due),
        )
        yield about_case(session, "withdrawal_unconfirmed", found, due, sentence)


def _questions(session: Session) -> Iterator[Alarm]:
    for found in Silences(session.connection).questions_due(session.today().isoformat(), MOST):
        due = date.fromisoformat(found.day)
        sentence = Refusal(
            "Een vraag aan {party} is niet beantwoord. Een antwoord was verwacht op {due}. Vraag er"
            " naar.",
            party=_PARTIES.get(found.about, said("een ander")),
            due=short_date(due),
        )
        yield about_case(session, "question_unanswered", found, due, sentence)


def _media(session: Session) -> Iterator[Alarm]:
    wait = timedelta(days=session.settings.medium_days)
    before = start_of(session.today() - wait + timedelta(days=1), session)
    for found in Silences(session.connection).media_in_use(before, MOST):
        written = day_of(found.day)
        sentence = Refusal(
            "Het bestand {file} staat sinds {day} op een gegevensdrager. Wis het daar, of leg vast"
            " waar het is gebleven.",
            file=found.about,
            day=short_date(written),
        )
        yield about_case(session, "medium_not_wiped", found, written + wait, sentence)


def _breaches(session: Session) -> Iterator[Alarm]:
    now = session.now()
    for found in Silences(session.connection).running_breaches(MOST):
        ends = moment_of(found.day) + timedelta(hours=BREACH_HOURS)
        left = int((ends - now).total_seconds() // 3600)
        sentence = Refusal(
            "Een mogelijk datalek is nog niet afgehandeld. Van de 72 uur zijn er nog {left} over."
            " Bel de functionaris gegevensbescherming.",
            left=left,
        )
        if left < 0:
            sentence = Refusal(
                "Een mogelijk datalek is nog niet afgehandeld. De 72 uur zijn voorbij."
                " Bel nu de functionaris gegevensbescherming."
            )
        yield _about_vault(
            session,
            "breach_running",
            found.id,
            ends.astimezone().date(),
            sentence,
            reference=found.reference,
        )


def _requests(session: Session) -> Iterator[Alarm]:
    soon = session.today() + timedelta(days=session.settings.request_days + 1)
    for found in Silences(session.connection).requests_due(soon.isoformat(), MOST):
        due = date.fromisoformat(found.day)
        what = _REQUESTS.get(found.about, said("een verzoek"))
        sentence = Refusal(
            "De termijn van een verzoek ({what}) loopt af op {due}.", what=what, due=short_date(due)
        )
        if due < session.today():
            sentence = Refusal(
                "De termijn van een verzoek ({what}) liep af op {due}. Antwoord nu.",
                what=what,
                due=short_date(due),
            )
        yield _about_vault(
            session, "request_ending", found.id, due, sentence, reference=found.reference
        )


def _own_mandate(session: Session) -> Iterator[Alarm]:
    ends = mandate_ending(session)
    if ends is None:
        return
    sentence = Refusal(
        "De machtiging eindigt op {day}. Vraag op tijd een nieuwe en leg die vast bij de"
        " instellingen.",
        day=short_date(ends),
    )
    if ends < session.today():
        sentence = Refusal(
            "De machtiging is verlopen op {day}. Leg een nieuwe vast, of laat de directeur"
            " beslissen.",
            day=short_date(ends),
        )
    yield _about_vault(session, "authority_ending", "own", ends, sentence)


def _own_certificate(session: Session) -> Iterator[Alarm]:
    row = ending_soon(session)
    if row is not None:
        day = row.valid_until.astimezone().date()
        sentence = Refusal(
            "Het certificaat van de inrichting eindigt op {day}. Laat de beheerder op tijd een"
            " nieuw certificaat maken.",
            day=short_date(day),
        )
        yield _about_vault(session, "certificate_ending", "own", day, sentence)


def _of_gemeenten(session: Session) -> Iterator[Alarm]:
    wait = timedelta(days=session.settings.authority_days + 1)
    soon = session.today() + wait
    silences = Silences(session.connection)
    for found in silences.mandates_ending(soon.isoformat(), MOST):
        day = date.fromisoformat(found.day)
        sentence = Refusal(
            "Het mandaat bij gemeente {gemeente} ({function}) geldt tot {day}. Vraag de gemeente"
            " wie daarna aanneemt.",
            gemeente=gemeente_name(found.reference),
            function=found.about,
            day=short_date(day),
        )
        about = f"{found.reference}:{found.id}"
        yield _about_vault(session, "gemeente_authority_ending", about, day, sentence)
    for found in silences.certificates_ending(start_of(soon, session), MOST):
        day = day_of(found.day)
        sentence = Refusal(
            "Het certificaat van gemeente {gemeente} geldt tot {day}. Vraag de gemeente om een"
            " nieuw.",
            gemeente=gemeente_name(found.reference),
            day=short_date(day),
        )
        about = f"{found.reference}:{found.id[:16]}"
        yield _about_vault(session, "gemeente_authority_ending", about, day, sentence)


def _destructions(session: Session) -> Iterator[Alarm]:
    today = session.today().isoformat()
    for found in Silences(session.connection).destructions_due(today, MOST):
        day = date.fromisoformat(found.day)
        sentence = Refusal(
            "De zaak kan worden vernietigd sinds {day}. Stel de vernietiging voor, of houd de zaak"
            " vast met een reden.",
            day=short_date(day),
        )
        yield about_case(session, "destruction_due", found, day, sentence)


def _destructions_waiting(session: Session) -> Iterator[Alarm]:
    for found in Silences(session.connection).destructions_waiting(session.stamp(), MOST):
        sentence = Refusal(
            "De wachttijd van een vernietiging is voorbij. Een tweede persoon kan haar uitvoeren of"
            " stoppen."
        )
        day = day_of(found.day)
        yield _about_vault(
            session, "destruction_waiting", found.id, day, sentence, reference=found.reference
        )


def _backup(session: Session) -> Iterator[Alarm]:
    told = reminder(session)
    if told is not None:
        sentence = Refusal("{why} Maak een nieuwe reservekopie.", why=told)
        yield _about_vault(session, "backup_due", "backup", session.today(), sentence)


def _about_vault(
    session: Session,
    kind: AlarmKind,
    about: str,
    day: date,
    sentence: Refusal,
    *,
    reference: str = "",
) -> Alarm:
    days = days_until(day, session.today())
    return Alarm(kind, about, day, days, sentence, reference=reference)


TERMS: dict[AlarmKind, Callable[[Session], Iterator[Alarm]]] = {
    "breach_running": _breaches,
    "withdrawal_unconfirmed": _notices,
    "request_ending": _requests,
    "question_unanswered": _questions,
    "authority_ending": _own_mandate,
    "certificate_ending": _own_certificate,
    "gemeente_authority_ending": _of_gemeenten,
    "medium_not_wiped": _media,
    "destruction_due": _destructions,
    "destruction_waiting": _destructions_waiting,
    "backup_due": _backup,
}
"""What each kind is looked up with."""
