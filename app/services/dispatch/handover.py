"""Handing a decided notification over: what each gemeente has to get, got and confirmed.

Making an exemplar stands in ``exemplars``; here it is recorded to whom it went, and that it came.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import TypeAlias

from app.case.deadlines import add_months, add_working_days
from app.case.refusal import Refusal
from app.case.text import checked
from app.case.workflow import NotificationState, next_notification_state
from app.handoff import channels as ways
from app.services.answers.confirming import note_in_register
from app.services.dispatch.copy_page import copy_fields
from app.services.dispatch.exemplars import MadeExemplar, MakeExemplar, make_exemplar
from app.services.dispatch.handover_views import (
    CaseHandover,
    ExemplarView,
    NotificationView,
    ReceiptView,
    notifications,
)
from app.services.dispatch.papers import leaving_notification, stored_notification
from app.services.session import Session, moment_of, stamp
from app.store.connection import transaction
from app.store.destroying import line_digest
from app.store.disclosures import Disclosures, NewDisclosure
from app.store.exemplar_ends import ExemplarEnds
from app.store.exemplars import Exemplars, StoredExemplar
from app.store.notifications import Notifications, StoredNotification
from app.store.receipts import Receipt, Receipts
from app.wizard.dates import short_date

__all__ = [
    "CaseHandover",
    "ExemplarView",
    "HandOver",
    "MadeExemplar",
    "MakeExemplar",
    "NotificationView",
    "Option",
    "ReceiptView",
    "channels",
    "copy_fields",
    "forms",
    "hand_over",
    "make_exemplar",
    "notifications",
    "receipt_ways",
    "record_receipt",
    "secret_ways",
]

Option: TypeAlias = ways.Named

GROUND = "art. 18b lid 1 Pbw"
"""On which ground every notification is given."""

_LONGEST_LINE = 200
_CLOCKS_DIFFER = timedelta(minutes=5)


class WrongFacts(Refusal):
    """Facts about a hand-over or a receipt that are missing or cannot be right."""


@dataclass(frozen=True)
class HandOver:
    """To whom an exemplar went (for post: to whom and when it was sent). Times are aware.

    The three about the passphrase only for an encrypted PDF: ``secret_by`` is a code of
    ``secret_ways``. ``receipt_due`` changes the day before which a receipt is expected.
    """

    given_to: str
    given_function: str
    at: datetime
    secret_by: str | None = None
    secret_to: str | None = None
    secret_at: datetime | None = None
    receipt_due: date | None = None


def channels() -> tuple[Option, ...]:
    """Give how an exemplar can go; plain e-mail is not among them."""
    return ways.channels()


def forms(channel: str, *, has_certificate: bool) -> tuple[Option, ...]:
    """Give the shapes that fit a channel; a package only when there is a certificate."""
    way = ways.channel(channel)
    fitting = way.forms if way else ()
    return tuple(
        form
        for form in ways.forms()
        if form.code in fitting and (form.code != "p7m" or has_certificate)
    )


def secret_ways() -> tuple[Option, ...]:
    """Give how a passphrase can be given."""
    return ways.ways_to_give_a_secret()


def receipt_ways() -> tuple[Option, ...]:
    """Give how a receipt can be confirmed."""
    return ways.ways_to_confirm()


def hand_over(session: Session, exemplar_id: int, facts: HandOver) -> None:
    """Record that an exemplar was handed over: a register line, the new state, a journal line.

    Raises WrongFacts, NotAllowed (replaced or withdrawn meanwhile), NotDecided or NotApproved.
    """
    session.require("casemanager", "teamleider")
    exemplar = Exemplars(session.connection).get(exemplar_id)
    if exemplar is None:
        raise WrongFacts("Dit exemplaar is er niet. Ververs het scherm.")
    stored = leaving_notification(session, exemplar.notification).stored
    state = next_notification_state(_state(stored), "hand_over")
    if ExemplarEnds(session.connection).of_exemplar(exemplar.id) is not None:
        raise WrongFacts(
            "Dit exemplaar is opzij gezet als niet gebruikt of zoek. Maak een nieuw exemplaar."
        )
    line = _register_line(session, exemplar, stored, facts)
    due = facts.receipt_due or add_working_days(
        facts.at.astimezone().date(), session.settings.receipt_days
    )
    with transaction(session.connection):
        number = Disclosures(session.connection).add(line)
        Notifications(session.connection).set_state(
            stored.id,
            state,
            session.stamp(),
            due.isoformat() if state == "handed_over" else stored.receipt_due,
        )
        session.record(
            "notification_handed_over",
            f"notification:{stored.id}",
            details={
                "exemplar": exemplar.number,
                "channel": exemplar.channel,
                "form": exemplar.form,
                "hash": line_digest(session.connection, number) or "",
            },
        )


def record_receipt(session: Session, notification_id: str, on: date, by: str, how: str) -> None:
    """Record by hand that a notification was received; ``how`` is a code of ``receipt_ways``.

    Ends the alarm on silence. Raises WrongFacts, NotAllowed.
    """
    session.require("casemanager", "teamleider")
    stored = stored_notification(session, notification_id)
    state = next_notification_state(_state(stored), "receive")
    if how not in {way.code for way in receipt_ways()}:
        raise WrongFacts("Kies hoe de ontvangst is bevestigd.")
    given = [line.given_at for line in Disclosures(session.connection).of_notification(stored.id)]
    if not given:
        raise WrongFacts("Deze melding is nooit overhandigd. Er is geen ontvangst te noteren.")
    first = moment_of(min(given)).astimezone().date()
    if not first <= on <= session.today():
        raise WrongFacts(
            "De ontvangst moet liggen tussen de overdracht ({first}) en vandaag. Kijk de datum na.",
            first=short_date(first),
        )
    receipt = Receipt(
        notification=stored.id,
        received_on=on.isoformat(),
        received_by=_line(by),
        how=how,
        recorded_by=session.account.id,
        recorded_at=session.stamp(),
    )
    known = Receipts(session.connection).of_notification(stored.id)
    if (receipt.received_on, receipt.received_by) in {
        (k.received_on, k.received_by) for k in known
    }:
        raise WrongFacts("Deze ontvangst is al genoteerd. U hoeft niets te doen.")
    with transaction(session.connection):
        Receipts(session.connection).add(receipt)
        note_in_register(session, stored.id, "received", on)
        Notifications(session.connection).set_state(stored.id, state, session.stamp(), None)
        session.record("receipt_recorded", f"notification:{stored.id}", details={"how": how})


def _register_line(
    session: Session, exemplar: StoredExemplar, stored: StoredNotification, facts: HandOver
) -> NewDisclosure:
    if Disclosures(session.connection).of_exemplar(exemplar.id) is not None:
        raise WrongFacts(
            "Van dit exemplaar is de overdracht al genoteerd. Maak een nieuw exemplaar als u er nog"
            " een geeft."
        )
    _check_time(session, facts.at, exemplar)
    secret_by, secret_to, secret_at = _secret(session, exemplar, facts)
    years = session.settings.register_years
    return NewDisclosure(
        exemplar=exemplar.id,
        gemeente=stored.gemeente,
        given_to=_line(facts.given_to),
        given_function=_line(facts.given_function),
        given_at=stamp(facts.at),
        ground=GROUND,
        channel=exemplar.channel,
        form=exemplar.form,
        hash=exemplar.hash,
        secret_by=secret_by,
        secret_to=secret_to,
        secret_at=secret_at,
        recorded_by=session.account.id,
        recorded_at=session.stamp(),
        keep_until=add_months(facts.at.astimezone().date(), 12 * years).isoformat(),
    )


def _secret(
    session: Session, exemplar: StoredExemplar, facts: HandOver
) -> tuple[str | None, str | None, str | None]:
    if exemplar.form != "encrypted_pdf":
        if facts.secret_by or facts.secret_to or facts.secret_at:
            raise WrongFacts("Bij deze vorm hoort geen wachtwoord. Laat die velden leeg.")
        return None, None, None
    if facts.secret_by not in {way.code for way in secret_ways()} or facts.secret_at is None:
        raise WrongFacts(
            "Noteer hoe en wanneer u het wachtwoord gaf: per telefoon of persoonlijk, nooit samen"
            " met het bestand."
        )
    _check_time(session, facts.secret_at, exemplar)
    to = _line(facts.secret_to or "")
    return facts.secret_by, to, stamp(facts.secret_at)


def _check_time(session: Session, at: datetime, exemplar: StoredExemplar) -> None:
    made = moment_of(exemplar.made_at).replace(second=0)  # people type minutes
    if not made <= at <= session.now() + _CLOCKS_DIFFER:
        raise WrongFacts(
            "De tijd moet liggen tussen het maken van dit exemplaar ({made}) en nu. Kijk dag en"
            " tijd na.",
            made=f"{made.astimezone():%d-%m-%Y %H.%M}",
        )


def _line(text: str) -> str:
    line = " ".join(checked(text).split())
    if not line:
        raise WrongFacts("Vul in wie het was: naam en functie. Laat geen veld leeg.")
    if len(line) > _LONGEST_LINE:
        raise WrongFacts(
            "De tekst is te lang. Gebruik ten hoogste {longest} tekens.", longest=_LONGEST_LINE
        )
    return line


def _state(stored: StoredNotification) -> NotificationState:
    if stored.state is None:
        raise WrongFacts("Over deze melding is nog niet beslist. Wacht op de beslissing.")
    return stored.state
