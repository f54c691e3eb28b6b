"""The register of recipients: the gemeenten we deal with, their contacts and their mandates.

The law names the burgemeester; who accepts for the burgemeester, on which mandate, is asked of the
gemeente and kept here, so that it is not asked for every case anew.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Literal, TypeAlias

from app.case.refusal import Refusal
from app.case.text import checked
from app.case.workflow import Role
from app.reference import gemeenten
from app.services.cases import READERS
from app.services.certificates import CertificateView, certificates
from app.services.issuers import KEEPERS
from app.services.session import Session, moment_of
from app.store.connection import transaction
from app.store.notifications import Notifications
from app.store.recipients import Contacts, Mandates, StoredContact, StoredMandate
from app.wizard.dates import short_date

VIEWERS: tuple[Role, ...] = (*READERS, "beheerder")
MANDATE_WARNING = timedelta(days=60)
"""The end of a mandate is announced so long before; our own choice, as for our own mandate."""

_LONGEST_LINE = 200
_MAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+\Z")

MandateState: TypeAlias = Literal["holds", "ending", "passed", "ended"]


class WrongEntry(Refusal):
    """A contact or mandate that misses something, or cannot be right. ``field`` says where."""

    def __init__(self, template: str, *, field: str, **values: object) -> None:
        super().__init__(template, **values)
        self.field = field


@dataclass(frozen=True)
class Contact:
    """Somebody to reach; only the function is needed. ``email`` is never a way to send."""

    function: str
    name: str = ""
    phone: str = ""
    email: str = ""
    secure_address: str = ""
    hours: str = ""


@dataclass(frozen=True)
class ContactView(Contact):
    """A contact with its id and when it was last changed."""

    id: str = ""
    changed_by: str = ""
    changed_at: datetime | None = None


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
class RecipientRow:
    """One gemeente in the list; ``current`` is False for one that merged into another."""

    code: str
    name: str
    province: str
    contacts: int
    mandate: MandateView | None
    certificate: CertificateView | None
    notifications: int
    current: bool


@dataclass(frozen=True)
class Recipient:
    """Everything in the register about one gemeente. ``look_alikes`` are named almost the same."""

    code: str
    name: str
    where: str
    current: bool
    look_alikes: tuple[str, ...]
    contacts: tuple[ContactView, ...]
    mandates: tuple[MandateView, ...]
    certificates: tuple[CertificateView, ...]


@dataclass(frozen=True)
class EndingMandate:
    """A mandate at a gemeente that ends soon or has ended; ``days`` is negative when it has."""

    gemeente: str
    gemeente_name: str
    until: date
    days: int
    sentence: Refusal


def recipients(session: Session, text: str = "") -> tuple[RecipientRow, ...]:
    """Give the gemeenten in the register; with ``text`` every gemeente that it may mean.

    Raises RoleNeeded.
    """
    session.require(*VIEWERS)
    contacts: dict[str, int] = {}
    for contact in Contacts(session.connection).all():
        contacts[contact.gemeente] = contacts.get(contact.gemeente, 0) + 1
    mandates: dict[str, list[MandateView]] = {}
    for mandate in Mandates(session.connection).all():
        mandates.setdefault(mandate.gemeente, []).append(_mandate(session, mandate))
    known = {one.gemeente: one for one in reversed(certificates(session)) if one.in_use}
    sent = Notifications(session.connection).per_gemeente()
    if text.strip():
        codes = [match.gemeente.code for match in gemeenten.find(text)]
    else:
        codes = sorted(
            {*contacts, *mandates, *known, *sent}, key=lambda code: gemeenten.by_code(code).name
        )
    return tuple(
        RecipientRow(
            code=code,
            name=gemeenten.by_code(code).name,
            province=gemeenten.by_code(code).province or gemeenten.by_code(code).region,
            contacts=contacts.get(code, 0),
            mandate=_counting(mandates.get(code, ())),
            certificate=known.get(code),
            notifications=sent.get(code, 0),
            current=gemeenten.is_current(code),
        )
        for code in codes
    )


def recipient(session: Session, code: str) -> Recipient:
    """Give everything about one gemeente. Raises RoleNeeded, UnknownGemeente."""
    session.require(*VIEWERS)
    gemeente = gemeenten.by_code(code)
    current = gemeenten.is_current(gemeente.code)
    return Recipient(
        code=gemeente.code,
        name=gemeente.name,
        where=gemeente.where,
        current=current,
        look_alikes=tuple(
            f"{one.name} ({one.where})" for one in gemeenten.look_alikes(gemeente.code)
        ),
        contacts=contacts_of(session, gemeente.code),
        mandates=tuple(
            _mandate(session, one)
            for one in Mandates(session.connection).of_gemeente(gemeente.code)
        ),
        certificates=certificates(session, gemeente.code),
    )


def contacts_of(session: Session, code: str) -> tuple[ContactView, ...]:
    """Give the contacts of a gemeente, by function. Raises RoleNeeded."""
    session.require(*VIEWERS)
    return tuple(_contact(session, one) for one in Contacts(session.connection).of_gemeente(code))


def delegate_of(session: Session, code: str) -> MandateView | None:
    """Give who accepts for the burgemeester of a gemeente according to the register, or None.

    Only a mandate that counts today. Raises RoleNeeded.
    """
    session.require(*VIEWERS)
    found = Mandates(session.connection).of_gemeente(code)
    return _counting([_mandate(session, one) for one in found])


def delegates(session: Session) -> dict[str, MandateView]:
    """Give who accepts for the burgemeester by gemeentecode, of every mandate that counts today.

    Raises RoleNeeded.
    """
    session.require(*VIEWERS)
    found: dict[str, MandateView] = {}
    for one in Mandates(session.connection).all():  # newest first per gemeente
        view = _mandate(session, one)
        if view.state in {"holds", "ending"}:
            found.setdefault(one.gemeente, view)
    return found


def put_contact(
    session: Session, code: str, contact: Contact, contact_id: str | None = None
) -> str:
    """Keep a contact, new or in the place of ``contact_id``; gives its id.

    Raises RoleNeeded, UnknownGemeente, WrongEntry.
    """
    session.require(*KEEPERS)
    gemeente = gemeenten.by_code(code).code
    if contact_id is not None:
        _known_contact(session, gemeente, contact_id)
    email = _line("email", contact.email)
    if email and not _MAIL.match(email):
        raise WrongEntry(
            "Dit is geen e-mailadres. Kijk het na, of laat het veld leeg.", field="email"
        )
    stored = StoredContact(
        id=contact_id or session.new_id(),
        gemeente=gemeente,
        function=_function(contact.function),
        name=_line("name", contact.name),
        phone=_line("phone", contact.phone),
        email=email,
        secure_address=_line("secure_address", contact.secure_address),
        hours=_line("hours", contact.hours),
        changed_by=session.account.id,
        changed_at=session.stamp(),
    )
    with transaction(session.connection):
        Contacts(session.connection).put(stored)
        session.record("recipient_contact_changed", f"gemeente:{gemeente}")
    return stored.id


def remove_contact(session: Session, code: str, contact_id: str) -> None:
    """Throw a contact away. Raises RoleNeeded, Refusal."""
    session.require(*KEEPERS)
    gemeente = gemeenten.by_code(code).code
    _known_contact(session, gemeente, contact_id)
    with transaction(session.connection):
        Contacts(session.connection).remove(contact_id)
        session.record("recipient_contact_removed", f"gemeente:{gemeente}")


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
    asked_of = _line("asked_of", mandate.asked_of)
    if mandate.asked_on is not None and not asked_of:
        raise WrongEntry("Vul in aan wie u het vroeg: naam en functie.", field="asked_of")
    stored = StoredMandate(
        id=session.new_id(),
        gemeente=gemeente,
        function=_function(mandate.function),
        name=_line("name", mandate.name),
        reference=_line("reference", mandate.reference),
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


def _counting(mandates: list[MandateView] | tuple[MandateView, ...]) -> MandateView | None:
    return next((one for one in mandates if one.state in {"holds", "ending"}), None)


def _mandate(session: Session, one: StoredMandate) -> MandateView:
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


def _contact(session: Session, one: StoredContact) -> ContactView:
    return ContactView(
        function=one.function,
        name=one.name,
        phone=one.phone,
        email=one.email,
        secure_address=one.secure_address,
        hours=one.hours,
        id=one.id,
        changed_by=session.name_of(one.changed_by),
        changed_at=moment_of(one.changed_at),
    )


def _known_contact(session: Session, gemeente: str, contact_id: str) -> StoredContact:
    stored = Contacts(session.connection).get(contact_id)
    if stored is None or stored.gemeente != gemeente:
        raise Refusal("Dit contact is er niet (meer). Ververs het scherm.")
    return stored


def _function(text: str) -> str:
    line = _line("function", text)
    if not line:
        raise WrongEntry(
            "Vul de functie in. Een naam alleen zegt later te weinig.", field="function"
        )
    return line


def _line(field: str, text: str) -> str:
    line = " ".join(checked(text).split())
    if len(line) > _LONGEST_LINE:
        raise WrongEntry(
            "De tekst is te lang. Gebruik ten hoogste {longest} tekens.",
            field=field,
            longest=_LONGEST_LINE,
        )
    return line
