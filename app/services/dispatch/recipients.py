"""The register of recipients: the gemeenten we deal with, their contacts and their mandates.

The law names the burgemeester; who accepts for the burgemeester, on which mandate, is asked of the
gemeente and kept here, so that it is not asked for every case anew.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime

from app.case.refusal import Refusal
from app.reference import gemeenten
from app.services.dispatch.certificates import CertificateView, certificates
from app.services.dispatch.issuers import KEEPERS
from app.services.dispatch.mandates import (
    EndingMandate,
    Mandate,
    MandateView,
    add_mandate,
    counting,
    delegate_of,
    delegates,
    end_mandate,
    mandate_view,
    mandates_ending,
)
from app.services.dispatch.recipient_entries import VIEWERS, WrongEntry, entry_line, function_line
from app.services.session import Session, moment_of
from app.store.connection import transaction
from app.store.notifications import Notifications
from app.store.recipients import Contacts, Mandates, StoredContact

__all__ = [
    "Contact",
    "ContactView",
    "EndingMandate",
    "Mandate",
    "MandateView",
    "Recipient",
    "RecipientRow",
    "WrongEntry",
    "add_mandate",
    "contacts_of",
    "delegate_of",
    "delegates",
    "end_mandate",
    "mandates_ending",
    "put_contact",
    "recipient",
    "recipients",
    "remove_contact",
]

_MAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+\Z")


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
        mandates.setdefault(mandate.gemeente, []).append(mandate_view(session, mandate))
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
            mandate=counting(mandates.get(code, ())),
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
            mandate_view(session, one)
            for one in Mandates(session.connection).of_gemeente(gemeente.code)
        ),
        certificates=certificates(session, gemeente.code),
    )


def contacts_of(session: Session, code: str) -> tuple[ContactView, ...]:
    """Give the contacts of a gemeente, by function. Raises RoleNeeded."""
    session.require(*VIEWERS)
    return tuple(_contact(session, one) for one in Contacts(session.connection).of_gemeente(code))


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
    email = entry_line("email", contact.email)
    if email and not _MAIL.match(email):
        raise WrongEntry(
            "Dit is geen e-mailadres. Kijk het na, of laat het veld leeg.", field="email"
        )
    stored = StoredContact(
        id=contact_id or session.new_id(),
        gemeente=gemeente,
        function=function_line(contact.function),
        name=entry_line("name", contact.name),
        phone=entry_line("phone", contact.phone),
        email=email,
        secure_address=entry_line("secure_address", contact.secure_address),
        hours=entry_line("hours", contact.hours),
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
