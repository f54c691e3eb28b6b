"""What a reply of a gemeente brings about here: receipt, answered, a notice confirmed."""

from __future__ import annotations

from datetime import date
from typing import Final

from app.case.said import Said, said
from app.case.workflow import NotificationAct, next_notification_state
from app.handoff.reply import Reply, ReplyKind
from app.services.answers.change_choices import What
from app.services.answers.confirming import Confirmed, add_confirmation, note_in_register
from app.services.answers.reply_opening import NotOurs
from app.services.session import Session, moment_of
from app.store.notices import Notices, StoredNotice
from app.store.notifications import Notifications, StoredNotification
from app.store.receipts import Receipt, Receipts

BY_FILE: Final = "file"
"""How a reply or confirmation came that was read from a file; otherwise a code of the channels."""

_ACTS: dict[ReplyKind, NotificationAct] = {"receipt": "receive", "answer": "answer"}
_DESTROYING = frozenset({"destroy", "request_destruction"})


def apply(session: Session, stored: StoredNotification, reply: Reply, how: str) -> None:
    """Do what a reply brings about, within the transaction that is open.

    Raises NotAllowed, and NotOurs for a notice that is not about this notification.
    """
    about = _notices_about(session, stored, reply)
    act = _ACTS.get(reply.kind)
    if act is not None and (reply.about_notice is None or reply.kind == "answer"):
        _move(session, stored, reply, act, how)
    for notice, what in about:
        confirmed = Confirmed(what, _day_of(reply), _by(reply), how)
        add_confirmation(session, notice, confirmed, reply=reply.id)


def to_do(reply: Reply) -> tuple[Said, ...]:
    """Give what a reply asks of the inrichting; empty when there is nothing to do."""
    found: list[Said] = []
    if reply.right_muni is not None and reply.right_muni.answer == "no":
        found.append(
            said(
                "De gemeente schrijft dat zij niet de juiste is. Zij noemt: {which}. Kijk bij"
                " Wijzigen of intrekken, keuze 'Verkeerde gemeente'.",
                which=reply.right_muni.which or "",
            )
        )
    if reply.question is not None or reply.view is not None:
        found.append(said("De gemeente stelt een vraag of geeft haar mening. Geef antwoord."))
    if any(row.on_18b != "no" for row in reply.exchanged):
        found.append(
            said(
                "De gemeente deelde gegevens, mogelijk op grond van artikel 18b. Leg dit vast in"
                " het penitentiair dossier (art. 18b lid 2 Pbw)."
            )
        )
    if reply.data:
        found.append(
            said(
                "De burgemeester weet iets over dit risico. Leg dit vast in het penitentiair"
                " dossier en kijk of een nieuwe versie nodig is."
            )
        )
    if reply.error is not None:
        found.append(said("Volgens de gemeente klopt er iets niet. Kijk het na en bel haar."))
    return tuple(found)


def _move(
    session: Session, stored: StoredNotification, reply: Reply, act: NotificationAct, how: str
) -> None:
    if stored.state is None:
        raise ValueError("a notification that was handed over has a state")
    state = next_notification_state(stored.state, act)
    receipts = Receipts(session.connection)
    if act == "receive" or not receipts.of_notification(stored.id):
        receipts.add(
            Receipt(
                notification=stored.id,
                received_on=(reply.received_on or _sent_on(reply)).isoformat(),
                received_by=_by(reply),
                how=how,
                recorded_by=session.account.id,
                recorded_at=session.stamp(),
            )
        )
        note_in_register(session, stored.id, "received", reply.received_on or _sent_on(reply))
    if act == "answer":
        note_in_register(session, stored.id, "answered", _sent_on(reply))
    Notifications(session.connection).set_state(stored.id, state, session.stamp(), None)


def _notices_about(
    session: Session, stored: StoredNotification, reply: Reply
) -> tuple[tuple[StoredNotice, What], ...]:
    """Give the notices that this reply says something about, each with what it says."""
    notices = Notices(session.connection)
    of_this = {one.id: one for one in notices.of_notification(stored.id) if one.content is not None}
    if reply.about_notice is not None and reply.about_notice not in of_this:
        raise NotOurs(
            "Dit antwoord noemt een bericht dat niet bij deze melding hoort. Er is niets"
            " veranderd. Bel de gemeente."
        )
    named = of_this.get(reply.about_notice or "")
    if reply.kind != "destroyed":
        return ((named, "read"),) if named is not None else ()
    # Destroying ends every open notice about this notification that asked for it.
    waiting = [one for one in notices.unconfirmed(stored.case_id) if one.id in of_this]
    found = {one.id: one for one in waiting if _DESTROYING.intersection(one.asks)}
    if named is not None:
        found[named.id] = named
    return tuple((one, "destroyed") for one in found.values())


def _day_of(reply: Reply) -> date:
    return reply.destroyed.on if reply.destroyed is not None else _sent_on(reply)


def _sent_on(reply: Reply) -> date:
    return moment_of(reply.sent_at).astimezone().date()


def _by(reply: Reply) -> str:
    if reply.destroyed is not None and reply.kind == "destroyed":
        return reply.destroyed.by
    if reply.received_by is not None:
        return ", ".join(filter(None, (reply.received_by, reply.received_function)))
    if reply.contact is not None:
        return f"{reply.contact.name}, {reply.contact.function}"
    return "de gemeente"
