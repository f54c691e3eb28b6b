"""Replies of gemeenten: read from a file, or noted from paper or telephone with the same fields.

The same id twice changes nothing; whatever does not hold leaves a line in the journal and nothing
else. What a reply brings about stands in ``reply_effects``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from datetime import time as clock_time
from pathlib import Path
from typing import Any

from app.case.canonical import sha256_hex
from app.case.refusal import Refusal
from app.case.said import Said, said
from app.case.text import checked
from app.handoff import channels as ways
from app.handoff import reply as reply_format
from app.handoff.channels import Named
from app.handoff.checking import LARGEST_PACKAGE
from app.handoff.reply import Reply, ReplyProblem, problems
from app.handoff.reply_questions import option_text
from app.notification.message import from_bytes
from app.services.answers.reply_effects import BY_FILE, apply, to_do
from app.services.answers.reply_opening import (
    NotOurs,
    OpenedReply,
    WrongReplyFile,
    matched,
    open_reply,
)
from app.services.casework.cases import READERS
from app.services.dispatch.certificates import read_file
from app.services.dispatch.papers import stored_notification
from app.services.session import Session, moment_of, stamp
from app.store.connection import transaction
from app.store.disclosures import Disclosures
from app.store.notifications import StoredNotification
from app.store.replies import NewReply, Replies, StoredReply

__all__ = [
    "Handled",
    "NotOurs",
    "ReplyView",
    "WrongReply",
    "WrongReplyFile",
    "handle_reply",
    "import_reply",
    "import_reply_file",
    "record_reply",
    "record_typed",
    "replies",
    "reply_problems",
    "reply_ways",
    "typed_reply",
    "waiting_replies",
]

_NOON = clock_time(12)
_LONGEST_NOTE = 600


class WrongReply(Refusal):
    """Facts about a reply that are missing or cannot be right."""


@dataclass(frozen=True)
class Handled:
    """That somebody did what a reply asked; ``note`` is what was done."""

    note: str
    by: str
    at: datetime


@dataclass(frozen=True)
class ReplyView:
    """One reply with what it asks of the inrichting.

    ``to_do`` is empty for a reply that asks nothing. ``known`` is true when importing found that
    it was there already: then nothing changed.
    """

    id: str
    case_id: str
    notification_id: str
    gemeente: str
    gemeente_name: str
    file_name: str
    kind_text: str
    how_text: Said
    by_file: bool
    reply: Reply
    sent_at: datetime
    recorded_at: datetime
    recorded_by: str
    to_do: tuple[Said, ...]
    handled: Handled | None
    known: bool = False

    @property
    def waiting(self) -> bool:
        """Whether somebody still has to do something about it."""
        return bool(self.to_do) and self.handled is None

    @property
    def wrong_gemeente(self) -> bool:
        """Whether the gemeente says that it is not the right one."""
        return self.reply.right_muni is not None and self.reply.right_muni.answer == "no"


def import_reply(session: Session, data: bytes) -> ReplyView:
    """Read a reply from the bytes of its file, and do what it brings about.

    Matched by reference, version, content hash and the certificate of that gemeente. Raises
    WrongReplyFile, NotOurs, another Refusal of opening, NotAllowed, RoleNeeded.
    """
    session.require("casemanager", "teamleider")
    try:
        opened = open_reply(session, data)
        known = Replies(session.connection).get(opened.reply.id)
        if known is not None:
            return _known(session, known, opened)
        with transaction(session.connection):
            _keep(session, opened, data)
    except Refusal:
        session.record("reply_imported", "reply", "refused")
        raise
    return _view(session, _stored(session, opened.reply.id))


def import_reply_file(session: Session, path: str | Path) -> ReplyView:
    """Read a reply from a file; raises what ``import_reply`` raises, and Refusal."""
    return import_reply(session, read_file(path, LARGEST_PACKAGE))


def reply_ways() -> tuple[Named, ...]:
    """Give how a reply can come that is noted by hand."""
    return ways.ways_to_confirm()


def typed_reply(
    session: Session, notification_id: str, fields: Mapping[str, Any], on: date
) -> Reply:
    """Make a reply of what a person typed over, that came in on a day.

    ``fields`` are those of ``Reply`` that a gemeente fills in, as the reply form reads them.
    Raises ReplyProblem, WrongReply, NoSuchNotification.
    """
    return reply_format.from_fields({**fields, **_head(session, notification_id, on)})


def reply_problems(session: Session, reply: Reply) -> tuple[ReplyProblem, ...]:
    """Give what a reply still needs before it can be kept."""
    return problems(reply, session.today())


def record_reply(session: Session, notification_id: str, reply: Reply, how: str) -> ReplyView:
    """Keep a reply that came on paper or by telephone; ``how`` is a code of ``reply_ways``.

    Raises ReplyProblem, WrongReply, NotOurs, NotAllowed, RoleNeeded.
    """
    session.require("casemanager", "teamleider")
    stored = matched(session, reply)
    if stored.id != notification_id or reply.practice != session.practice:
        raise WrongReply("Dit antwoord hoort bij een andere melding. Begin opnieuw.")
    if how not in {way.code for way in reply_ways()}:
        raise WrongReply("Kies hoe het antwoord kwam.")
    missing = next(iter(reply_problems(session, reply)), None)
    if missing is not None:
        raise missing
    _check_day(session, stored, reply)
    if Replies(session.connection).get(reply.id) is not None:
        raise WrongReply("Dit antwoord is al genoteerd. U hoeft niets te doen.")
    content = reply_format.to_bytes(reply)
    with transaction(session.connection):
        _add(session, stored, reply, content, how=how, file=None, fingerprint=None)
        apply(session, stored, reply, how)
        session.record(
            "reply_recorded",
            f"notification:{stored.id}",
            details={"reply": reply.id, "kind": reply.kind, "how": how},
        )
    return _view(session, _stored(session, reply.id))


def record_typed(
    session: Session, notification_id: str, fields: Mapping[str, Any], on: date, how: str
) -> ReplyView | tuple[ReplyProblem, ...]:
    """Keep what a person typed over, or give everything that is still wrong with it.

    Raises what ``typed_reply`` and ``record_reply`` raise about anything but a field.
    """
    values = {**fields, **_head(session, notification_id, on)}
    found = reply_format.field_problems(values)
    if found:
        return found
    reply = reply_format.from_fields(values)
    found = reply_problems(session, reply)
    if found:
        return found
    try:
        return record_reply(session, notification_id, reply, how)
    except ReplyProblem as problem:
        return (problem,)


def handle_reply(session: Session, reply_id: str, note: str) -> ReplyView:
    """Note what was done about a reply. Raises WrongReply, RoleNeeded."""
    session.require("casemanager", "teamleider")
    stored = _stored(session, reply_id)
    if stored.handled_at is not None:
        raise WrongReply("Dit antwoord is al afgehandeld. Ververs het scherm.")
    text = checked(note).strip()
    if not text:
        raise WrongReply("Schrijf in één zin wat u hebt gedaan.")
    if len(text) > _LONGEST_NOTE:
        raise WrongReply(
            "De tekst is te lang. Gebruik ten hoogste {longest} tekens.", longest=_LONGEST_NOTE
        )
    with transaction(session.connection):
        Replies(session.connection).handle(
            stored.id, stored.case_id, text, session.account.id, session.stamp()
        )
        session.record(
            "reply_handled", f"notification:{stored.notification}", details={"reply": stored.id}
        )
    return _view(session, _stored(session, reply_id))


def replies(session: Session, case_id: str) -> tuple[ReplyView, ...]:
    """Give the replies about a case, oldest first. Raises RoleNeeded."""
    session.require(*READERS)
    return tuple(_view(session, one) for one in Replies(session.connection).of_case(case_id))


def waiting_replies(session: Session) -> tuple[ReplyView, ...]:
    """Give the replies that ask something nobody did yet, oldest first, for the work list."""
    if not any(session.can(role) for role in READERS):
        return ()
    return tuple(_view(session, one) for one in Replies(session.connection).waiting())


def _head(session: Session, notification_id: str, on: date) -> dict[str, Any]:
    """Give what is not typed of a reply that came in on a day: which notification it is about."""
    stored = stored_notification(session, notification_id)
    content = from_bytes(stored.content)
    if on > session.today():
        raise WrongReply("Het antwoord kan niet later dan vandaag zijn gekomen. Kijk de dag na.")
    at = session.now() if on == session.today() else datetime.combine(on, _NOON).astimezone()
    return {
        "id": session.new_id(),
        "practice": session.practice,
        "gemeente": stored.gemeente,
        "sent_at": stamp(at),
        "ref": {
            "reference": content.reference,
            "version": content.version,
            "content_hash": sha256_hex(stored.content),
        },
    }


def _keep(session: Session, opened: OpenedReply, data: bytes) -> None:
    reply = opened.reply
    _add(
        session,
        opened.stored,
        reply,
        opened.content,
        how=BY_FILE,
        file=data,
        fingerprint=opened.fingerprint,
    )
    apply(session, opened.stored, reply, BY_FILE)
    session.record(
        "reply_imported",
        f"notification:{opened.stored.id}",
        details={"reply": reply.id, "kind": reply.kind},
    )


def _known(session: Session, known: StoredReply, opened: OpenedReply) -> ReplyView:
    """Give the reply that is there already, when it is the same one."""
    if known.content != opened.content:
        raise NotOurs(
            "Er is al een ander antwoord met hetzelfde nummer. Er is niets veranderd. Bel de"
            " gemeente."
        )
    return _view(session, known, known=True)


def _add(
    session: Session,
    stored: StoredNotification,
    reply: Reply,
    content: bytes,
    *,
    how: str,
    file: bytes | None,
    fingerprint: str | None,
) -> None:
    Replies(session.connection).add(
        NewReply(
            id=reply.id,
            case_id=stored.case_id,
            notification=stored.id,
            kind=reply.kind,
            how=how,
            content=content,
            hash=sha256_hex(content),
            file=file,
            fingerprint=fingerprint,
            sent_at=reply.sent_at,
            waits=bool(to_do(reply)),
            recorded_by=session.account.id,
            recorded_at=session.stamp(),
        )
    )


def _check_day(session: Session, stored: StoredNotification, reply: Reply) -> None:
    """Hold a receipt that was typed over: it cannot come before the hand-over."""
    lines = Disclosures(session.connection).of_notification(stored.id)
    first = moment_of(min(line.given_at for line in lines)).astimezone().date()
    if (reply.received_on or first) < first:
        raise ReplyProblem(
            "De ontvangst kan niet vóór de overdracht liggen. Kijk de datum na.",
            field="received_on",
        )


def _stored(session: Session, reply_id: str) -> StoredReply:
    stored = Replies(session.connection).get(reply_id)
    if stored is None:
        raise WrongReply("Dit antwoord is er niet. Ververs het scherm.")
    return stored


def _view(session: Session, stored: StoredReply, *, known: bool = False) -> ReplyView:
    reply = reply_format.from_bytes(stored.content)
    about = from_bytes(stored_notification(session, stored.notification).content)
    handled = None
    if stored.handled_at is not None and stored.handled_by is not None:
        handled = Handled(
            stored.note or "", session.name_of(stored.handled_by), moment_of(stored.handled_at)
        )
    return ReplyView(
        id=stored.id,
        case_id=stored.case_id,
        notification_id=stored.notification,
        gemeente=reply.gemeente,
        gemeente_name=about.recipient.gemeente,
        file_name=about.file_name,
        kind_text=option_text("kind", reply.kind),
        how_text=said(ways.how_text(stored.how)),
        by_file=stored.file is not None,
        reply=reply,
        sent_at=moment_of(stored.sent_at),
        recorded_at=moment_of(stored.recorded_at),
        recorded_by=session.name_of(stored.recorded_by),
        to_do=to_do(reply),
        handled=handled,
        known=known,
    )
