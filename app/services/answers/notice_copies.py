"""The copies of a notice that go to a gemeente: a signed file, or a paper.

Each copy is kept with its bytes and recorded when it is handed over, as an exemplar is.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import cast

from app.case.canonical import sha256_hex
from app.case.text import checked
from app.handoff import channels as ways
from app.handoff import notice as notice_format
from app.handoff.channels import Named
from app.handoff.messages import Message, make_message
from app.notification.blocks import Field
from app.notification.message import from_bytes
from app.notification.papers.frame import render_paper
from app.notification.papers.handing_over import ReplacementNotice, WithdrawalNotice
from app.services.answers.change_choices import WrongChange
from app.services.answers.composing_notices import first_given
from app.services.answers.confirming import note_in_register
from app.services.answers.notices import NoticeForm, NoticeView, notice_view, stored_notice
from app.services.dispatch.certificates import NoCertificate, usable_certificate
from app.services.dispatch.papers import stored_notification
from app.services.dispatch.sheets import frame_of
from app.services.session import Session, moment_of, stamp
from app.store.connection import transaction
from app.store.facility import FacilityCertificate, FacilityCertificates
from app.store.gemeente_certificates import StoredCertificate
from app.store.notices import NewCopy, NoticeHandover, Notices, StoredCopy, StoredNotice
from app.trust.facility import unwrap_private_key

_LONGEST_LINE = 200
_CLOCKS_DIFFER = timedelta(minutes=5)
_NAMES = {"withdrawal": "intrekking", "replacement": "vervanging"}
_ENDINGS: dict[NoticeForm, str] = {"paper": "pdf", "p7m": "p7m"}


@dataclass(frozen=True)
class MadeCopy:
    """A file or paper of a notice: what to save or print; ``digest`` is its SHA-256."""

    id: int
    form: NoticeForm
    file_name: str
    data: bytes = field(repr=False)
    digest: str


@dataclass(frozen=True)
class GivenNotice:
    """To whom a copy went (for post: to whom and when it was sent). ``at`` is aware."""

    channel: str
    given_to: str
    given_function: str
    at: datetime


def channels_for(form: NoticeForm) -> tuple[Named, ...]:
    """Give how a copy of this shape can go; plain e-mail is not among them."""
    return tuple(way for way in ways.channels() if form in way.forms)


def notice_file(session: Session, notice_id: str) -> MadeCopy:
    """Make the signed file of a notice, that only the gemeente opens (``.p7m``).

    Raises WrongChange, NoCertificate, CannotSend, RoleNeeded.
    """
    session.require("casemanager", "teamleider")
    notice = stored_notice(session, notice_id)
    content = _content(notice)
    recipient = _recipient(session, notice.gemeente)
    facility = _sender(session)
    data = make_message(
        Message(
            purpose="notice",
            id=notice.id,
            practice=session.practice,
            made_at=session.stamp(),
            content=content,
            letter=_letter(session, notice),
        ),
        recipient_certificate=recipient.certificate,
        sender_certificate=facility.certificate,
        sender_key=unwrap_private_key(session.unlocked.facility_key, facility.wrapped_private_key),
    )
    return _keep(session, notice, "p7m", data)


def notice_letter(session: Session, notice_id: str) -> MadeCopy:
    """Make the paper of a notice (PDF). Raises WrongChange, RoleNeeded."""
    session.require("casemanager", "teamleider")
    notice = stored_notice(session, notice_id)
    _content(notice)
    return _keep(session, notice, "paper", _letter(session, notice))


def copy_bytes(session: Session, copy_id: int) -> MadeCopy:
    """Give a copy as it was made, to save or print it again. Raises WrongChange, RoleNeeded."""
    session.require("casemanager", "teamleider")
    copy = _copy(session, copy_id)
    return _made(copy)


def hand_over_notice(session: Session, copy_id: int, facts: GivenNotice) -> NoticeView:
    """Record that a copy of a notice was handed over. Raises WrongChange, RoleNeeded."""
    session.require("casemanager", "teamleider")
    copy = _copy(session, copy_id)
    notice = stored_notice(session, copy.notice)
    notices = Notices(session.connection)
    if any(one.copy == copy_id for one in notices.handovers(notice.id)):
        raise WrongChange("Van dit bericht is de overdracht al genoteerd. U hoeft niets te doen.")
    if facts.channel not in {way.code for way in channels_for(cast("NoticeForm", copy.form))}:
        raise WrongChange("Kies hoe het bericht ging. Gewone e-mail kan nooit.")
    made = moment_of(copy.made_at).replace(second=0)  # people type minutes
    if not made <= facts.at <= session.now() + _CLOCKS_DIFFER:
        raise WrongChange(
            "De tijd moet liggen tussen het maken van dit bericht ({made}) en nu. Kijk dag en tijd"
            " na.",
            made=f"{made.astimezone():%d-%m-%Y %H.%M}",
        )
    with transaction(session.connection):
        notices.hand_over(
            NoticeHandover(
                copy=copy_id,
                notice=notice.id,
                case_id=notice.case_id,
                channel=facts.channel,
                given_to=_line(facts.given_to),
                given_function=_line(facts.given_function),
                given_at=stamp(facts.at),
                recorded_by=session.account.id,
                recorded_at=session.stamp(),
            )
        )
        note_in_register(session, notice.notification, "told", facts.at.astimezone().date())
        session.record(
            "notice_handed_over",
            f"notification:{notice.notification}",
            details={"notice": notice.id, "channel": facts.channel, "form": copy.form},
        )
    return notice_view(session, notice)


def _recipient(session: Session, gemeente: str) -> StoredCertificate:
    try:
        return usable_certificate(session, gemeente)
    except NoCertificate:
        raise NoCertificate(
            "Van deze gemeente is er geen certificaat om een bestand voor te maken. Maak de brief"
            " op papier."
        ) from None


def _sender(session: Session) -> FacilityCertificate:
    facility = FacilityCertificates(session.connection).current(session.stamp())
    if facility is None or session.now() > moment_of(facility.valid_until):
        raise NoCertificate(
            "De inrichting heeft geen geldig eigen certificaat. Vraag de beheerder er een te maken,"
            " of maak de brief op papier."
        )
    return facility


def _content(notice: StoredNotice) -> bytes:
    if notice.content is None:
        raise WrongChange("Niemand kreeg deze melding. Er is geen bericht nodig.")
    return notice.content


def _letter(session: Session, notice: StoredNotice) -> bytes:
    said = from_bytes(stored_notification(session, notice.notification).content)
    content = notice_format.from_bytes(_content(notice))
    rows = [
        Field("Naam", content.contact.person),
        Field("Telefoon", content.contact.phone),
        *([Field("Bereikbaar", content.contact.hours)] if content.contact.hours else []),
    ]
    attention, given_on = said.recipient.attention or "", first_given(session, notice.notification)
    paper: ReplacementNotice | WithdrawalNotice
    if content.replaced_by is None:
        paper = WithdrawalNotice(
            file_name=said.file_name,
            gemeente=said.recipient.gemeente,
            attention=attention,
            given_on=given_on,
            kind=content.change,
            reason=content.reason,
            asks=content.asks,
            contact=tuple(rows),
            confirm_by=content.confirm_by,
        )
    else:
        paper = ReplacementNotice(
            old_file_name=said.file_name,
            new_file_name=f"{content.replaced_by.reference}-v{content.replaced_by.version}",
            gemeente=said.recipient.gemeente,
            attention=attention,
            given_on=given_on,
            kind=content.change,
            reason=content.reason,
            asks=content.asks,
            contact=tuple(rows),
            confirm_by=content.confirm_by,
        )
    return render_paper(paper, frame_of(session))


def _keep(session: Session, notice: StoredNotice, form: NoticeForm, data: bytes) -> MadeCopy:
    notices = Notices(session.connection)
    number = len(notices.copies(notice.id)) + 1
    said = from_bytes(stored_notification(session, notice.notification).content)
    copy = NewCopy(
        notice=notice.id,
        case_id=notice.case_id,
        number=number,
        form=form,
        file_name=f"{said.file_name}-{_NAMES[notice.kind]}-{number}.{_ENDINGS[form]}",
        sent=data,
        hash=sha256_hex(data),
        made_by=session.account.id,
        made_at=session.stamp(),
    )
    with transaction(session.connection):
        copy_id = notices.add_copy(copy)
        session.record(
            "notice_copy_made",
            f"notification:{notice.notification}",
            details={"notice": notice.id, "number": number, "form": form},
        )
    return MadeCopy(copy_id, form, copy.file_name, data, copy.hash)


def _copy(session: Session, copy_id: int) -> StoredCopy:
    copy = Notices(session.connection).copy(copy_id)
    if copy is None:
        raise WrongChange("Dit bericht is er niet. Ververs het scherm.")
    return copy


def _made(copy: StoredCopy) -> MadeCopy:
    return MadeCopy(copy.id, cast("NoticeForm", copy.form), copy.file_name, copy.sent, copy.hash)


def _line(text: str) -> str:
    line = " ".join(checked(text).split())
    if not line:
        raise WrongChange("Vul in wie het bericht kreeg: naam en functie. Laat geen veld leeg.")
    if len(line) > _LONGEST_LINE:
        raise WrongChange(
            "De tekst is te lang. Gebruik ten hoogste {longest} tekens.", longest=_LONGEST_LINE
        )
    return line
