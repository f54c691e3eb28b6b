"""Answering an inrichting: a reply file, signed by the gemeente and encrypted for the inrichting.

More than one per notification; what was sent is kept until the notification is destroyed.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from app.case.canonical import sha256_hex
from app.case.refusal import Refusal
from app.case.text import checked
from app.handoff import messages, reply
from app.handoff.channels import channel, channels, text_of
from app.handoff.messages import Message
from app.handoff.reply import Reply, ReplyKind
from app.services.reader.notifications import NoSuchNotification
from app.services.reader.own_certificate import signing_key
from app.services.reader.pinned import PinView, facilities
from app.services.session import Session, moment_of
from app.store.connection import transaction
from app.store.reader_received import ReceivedLine, ReceivedNotifications
from app.store.reader_sent import Correspondence, StoredGiven, StoredReply

LONGEST = 200


class CannotReply(Refusal):
    """No reply file can be made; on paper it can."""


@dataclass(frozen=True)
class ReplyFile:
    """A reply that was made: the file to hand over."""

    id: str
    file_name: str
    data: bytes


@dataclass(frozen=True)
class SentReply:
    """A reply as a screen lists it; ``reply`` is None when it was destroyed."""

    id: str
    number: int
    kind: ReplyKind
    file_name: str
    made_by: str
    made_at: datetime
    about_notice: str | None
    reply: Reply | None
    given_to: str
    given_on: date | None
    channel: str


def known_answers(session: Session, received: str) -> dict[str, object]:
    """Give what need not be typed again, by the id of the question; everything can be changed."""
    line = _line(session, received)
    organisation, mandate = session.gemeente.organisation, session.gemeente.mandate
    found: dict[str, object] = {
        "received_on": moment_of(line.stored.opened_at).astimezone().date().isoformat(),
        "received_by": session.account.name,
        "received_function": session.account.function,
        "contact.name": session.account.name,
        "contact.function": session.account.function,
        "contact.phone": organisation.phone,
    }
    if mandate.kind == "mandated":
        found["mandate.kind"] = "mandated"
        found["mandate.reference"] = mandate.reference
        found["mandate.until"] = mandate.until.isoformat() if mandate.until else None
    if line.keep_until:
        found["retention.on"] = line.keep_until
    gone = ReceivedNotifications(session.connection).destroyed(received)
    if gone is not None:
        found["destroyed.on"] = gone.destroyed_on
        found["destroyed.by"] = _named(session, gone.destroyed_by)
        found["destroyed.how"] = "Uit de versleutelde kluis gewist."
    return {key: value for key, value in found.items() if value}


def given_fields(
    session: Session, received: str, about_notice: str | None = None
) -> dict[str, Any]:
    """Give what the program fills in of a reply: id, notification, gemeente, time.

    Raises NoSuchNotification.
    """
    stored = _line(session, received).stored
    given: dict[str, Any] = {
        "id": session.new_id(),
        "practice": session.practice,
        "ref": {
            "reference": stored.reference,
            "version": stored.version,
            "exemplar": stored.exemplar,
            "content_hash": stored.content_hash,
        },
        "gemeente": session.gemeente.organisation.code,
        "sent_at": session.stamp(),
    }
    if about_notice:
        given["about_notice"] = about_notice
    return given


def make_reply(session: Session, received: str, answer: Reply) -> ReplyFile:
    """Make the file of a reply and keep it. ``answer`` begins from ``given_fields``.

    Raises RoleNeeded, ReplyProblem (the first thing still missing), NoSuchNotification,
    CannotReply without a certificate to encrypt for, CannotSend.
    """
    session.require("gemandateerde")
    line = _line(session, received)
    _check_fits(session, line, answer)
    for problem in reply.problems(answer, session.today()):
        raise problem
    content = reply.to_bytes(answer)
    pin = _recipient(session, line)
    certificate, key = signing_key(session)
    data = messages.make_message(
        Message("reply", answer.id, session.practice, answer.sent_at, content),
        recipient_certificate=pin.certificate,
        sender_certificate=certificate,
        sender_key=key,
    )
    kept = Correspondence(session.connection)
    number = len(kept.replies(received)) + 1
    name = f"{line.stored.reference}-v{line.stored.version}-antwoord-{number}.p7m"
    with transaction(session.connection):
        kept.add_reply(
            StoredReply(
                id=answer.id,
                received=received,
                number=number,
                kind=answer.kind,
                file_name=name,
                hash=sha256_hex(content),
                about_notice=answer.about_notice,
                made_by=session.account.id,
                made_at=session.stamp(),
            )
        )
        kept.add_file(answer.id, "content", content)
        kept.add_file(answer.id, "file", data)
        session.record("own_reply_made", f"antwoord:{answer.id}")
    return ReplyFile(answer.id, name, data)


def reply_file(session: Session, reply_id: str) -> ReplyFile:
    """Give the file of a reply that was made, to save it again. Raises RoleNeeded, Refusal."""
    session.require("gemandateerde")
    kept = Correspondence(session.connection)
    stored, data = kept.reply(reply_id), kept.file(reply_id, "file")
    if stored is None or data is None:
        raise NoSuchNotification("Dit antwoord staat hier niet (meer). Ververs het scherm.")
    session.record("own_replies_consulted", f"antwoord:{reply_id}")
    return ReplyFile(reply_id, stored.file_name, data)


def note_given(session: Session, reply_id: str, way: str, to: str, on: date) -> None:
    """Note how a reply was handed over, once. Raises RoleNeeded, Refusal.

    ``way`` is the code of a channel; plain e-mail is none.
    """
    session.require("gemandateerde")
    kept = Correspondence(session.connection)
    if kept.reply(reply_id) is None or kept.given(reply_id) is not None:
        raise Refusal("Hoe dit antwoord is overhandigd, staat er al. Ververs het scherm.")
    known = channel(way)
    if known is None:
        raise Refusal("Kies hoe u het antwoord gaf. Nooit met gewone e-mail.")
    who = " ".join(checked(to).split())[:LONGEST]
    if not who:
        raise Refusal("Vul in aan wie u het antwoord gaf.")
    if on > session.today():
        raise Refusal("Deze dag moet nog komen. Kijk de datum na.")
    with transaction(session.connection):
        kept.add_given(
            StoredGiven(
                reply_id,
                known.code,
                who,
                on.isoformat(),
                session.account.id,
                session.stamp(),
            )
        )
        session.record("own_reply_given", f"antwoord:{reply_id}")


def replies(session: Session, received: str) -> tuple[SentReply, ...]:
    """Give the replies to a notification, first to last. Raises RoleNeeded."""
    session.require("gemandateerde", "lezer")
    kept = Correspondence(session.connection)
    found = []
    for one in kept.replies(received):
        content, given = kept.file(one.id, "content"), kept.given(one.id)
        read = reply.from_bytes(content) if content else None
        found.append(
            SentReply(
                id=one.id,
                number=one.number,
                kind=read.kind if read else _kind(one.kind),
                file_name=one.file_name,
                made_by=session.name_of(one.made_by),
                made_at=moment_of(one.made_at),
                about_notice=one.about_notice,
                reply=read,
                given_to=given.given_to if given else "",
                given_on=date.fromisoformat(given.given_on) if given else None,
                channel=text_of(channels(), given.channel) if given else "",
            )
        )
    return tuple(found)


def _kind(code: str) -> ReplyKind:
    found: ReplyKind = code  # type: ignore[assignment]  # written from a reply
    return found


def _line(session: Session, received: str) -> ReceivedLine:
    line = ReceivedNotifications(session.connection).line(received)
    if line is None:
        raise NoSuchNotification("Deze melding staat hier niet. Ververs het scherm.")
    return line


def _named(session: Session, account: str) -> str:
    known = session.roster.account(account)
    return f"{known.name}, {known.function}" if known else account


def _check_fits(session: Session, line: ReceivedLine, answer: Reply) -> None:
    stored = line.stored
    ref = (answer.ref.reference, answer.ref.version, answer.ref.content_hash)
    if (
        ref != (stored.reference, stored.version, stored.content_hash)
        or answer.practice is not session.practice
        or answer.gemeente != session.gemeente.organisation.code
    ):
        raise CannotReply("Dit antwoord hoort niet bij deze melding. Begin het opnieuw.")
    if line.destroyed_on is not None and answer.kind != "destroyed":
        raise CannotReply(
            "Deze melding is hier vernietigd. U kunt alleen nog laten weten dat dat is gebeurd."
        )
    if line.destroyed_on is None and answer.kind == "destroyed":
        raise CannotReply(
            "Deze melding staat nog in deze kluis. Vernietig haar eerst; daarna maakt u dit"
            " antwoord."
        )


def _recipient(session: Session, line: ReceivedLine) -> PinView:
    """Give the newest certificate of the inrichting that a file can be encrypted for."""
    facility = next(one for one in facilities(session) if one.id == line.stored.facility)
    pins = [
        pin
        for pin in facility.certificates
        if pin.trusted and pin.valid_from <= session.now() <= pin.valid_until
    ]
    if not pins:
        raise CannotReply(
            "Er is geen geldig certificaat van {name} vastgelegd. Voeg het nieuwe certificaat toe,"
            " of antwoord op het antwoordblad van de brief.",
            name=facility.name,
        )
    usable = [pin for pin in pins if pin.receives]
    if not usable:
        raise CannotReply(
            "Met het certificaat van {name} kan geen antwoord worden versleuteld. Antwoord op het"
            " antwoordblad van de brief.",
            name=facility.name,
        )
    return usable[0]
