"""What is still open in a case: so that closing hides no silence.

Only what was entered here can be known; whoever closes reads it and gives a reason.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, TypeAlias

from app.case.model import CaseDocument
from app.case.said import Said, said
from app.reference import gemeenten
from app.services.session import Session
from app.store.breaches import Breaches
from app.store.case_versions import CaseVersions
from app.store.connection import Connection
from app.store.disclosures import Disclosures
from app.store.exemplars import Exemplars
from app.store.inbound import DossierRecords, Inbound, Informing
from app.store.mediums import Mediums
from app.store.notices import Notices
from app.store.notifications import Notifications
from app.store.replies import Replies
from app.store.requests import Requests

OpenKind: TypeAlias = Literal[
    "not_handed_over",
    "receipt",
    "withdrawal",
    "reply",
    "question",
    "informing",
    "dossier",
    "medium",
    "breach",
    "request",
]
"""Receipt, confirmation of a notice, reply, question of ours, informing, dossier, and so on."""


@dataclass(frozen=True)
class OpenItem:
    """One thing that is open, in a sentence."""

    kind: OpenKind
    text: Said


def open_items(session: Session, case_id: str) -> tuple[OpenItem, ...]:
    """Give everything that is still open in a case, as far as it was entered."""
    connection = session.connection
    return (
        *_notifications(connection, case_id),
        *_replies(connection, case_id),
        *_informing(connection, case_id),
        *_dossier(connection, case_id),
        *_mediums(connection, case_id),
        *_rights(connection, case_id),
    )


def _notifications(connection: Connection, case_id: str) -> Iterator[OpenItem]:
    waiting = {notice.notification for notice in Notices(connection).unconfirmed(case_id)}
    for one in Notifications(connection).decided(case_id):
        name = gemeenten.by_code(one.gemeente).name
        if one.state == "to_hand_over":
            text = said("{gemeente}: beslist, maar nog niet overhandigd", gemeente=name)
            yield OpenItem("not_handed_over", text)
        elif one.state == "handed_over":
            text = said("{gemeente}: overhandigd, ontvangst niet bevestigd", gemeente=name)
            yield OpenItem("receipt", text)
        if one.state == "withdrawal_to_confirm" or one.id in waiting:
            text = said(
                "{gemeente}: bericht over intrekken of vervangen niet bevestigd", gemeente=name
            )
            yield OpenItem("withdrawal", text)


def _replies(connection: Connection, case_id: str) -> Iterator[OpenItem]:
    gemeente_of = {one.id: one.gemeente for one in Notifications(connection).of_case(case_id)}
    for reply in Replies(connection).of_case(case_id):
        if reply.waits and reply.handled_at is None:
            name = gemeenten.by_code(gemeente_of[reply.notification]).name
            text = said("{gemeente}: een bericht waar nog niets mee is gedaan", gemeente=name)
            yield OpenItem("reply", text)
    count = len(Inbound(connection).waiting(case_id))
    if count:
        text = said("Vragen aan een andere partij zonder antwoord: {count}", count=count)
        yield OpenItem("question", text)


def _informing(connection: Connection, case_id: str) -> Iterator[OpenItem]:
    decided = Notifications(connection).decided(case_id)
    if not decided:
        return
    newest = max(one.version for one in decided)  # what was told of an earlier one ends nothing
    lines = [one for one in Informing(connection).of_case(case_id) if one.version == newest]
    status: str | None = lines[-1].status if lines else None
    if not lines:
        version = CaseVersions(connection).get(case_id, newest)
        if version is not None:
            status = CaseDocument.from_bytes(version.document).inform.status
    if status == "will_be_told":
        yield OpenItem("informing", said("Betrokkene moet nog worden verteld van de melding"))
    elif status == "postponed":
        yield OpenItem("informing", said("Het vertellen aan betrokkene is uitgesteld"))


def _dossier(connection: Connection, case_id: str) -> Iterator[OpenItem]:
    kept = {(line.kind, line.subject) for line in DossierRecords(connection).of_case(case_id)}
    given = {("exemplar", str(line.exemplar)) for line in Disclosures(connection).of_case(case_id)}
    came = {("reply", reply.id) for reply in Replies(connection).of_case(case_id)}
    came |= {("inbound", item.id) for item in Inbound(connection).of_case(case_id)}
    notices = Notices(connection).of_case(case_id)
    sent = {("notice", notice.id) for notice in notices if notice.content is not None}
    missing = len((given | came | sent) - kept)
    if missing:
        text = said(
            "Uitwisselingen zonder kenmerk van het penitentiair dossier: {count}", count=missing
        )
        yield OpenItem("dossier", text)


def _mediums(connection: Connection, case_id: str) -> Iterator[OpenItem]:
    count = sum(
        1
        for notification in Notifications(connection).decided(case_id)
        for exemplar in Exemplars(connection).of_notification(notification.id)
        for medium in Mediums(connection).of_exemplar(exemplar.id)
        if medium.wiped_at is None
    )
    if count:
        text = said("Bestanden op een USB-stick die nog niet gewist zijn: {count}", count=count)
        yield OpenItem("medium", text)


def _rights(connection: Connection, case_id: str) -> Iterator[OpenItem]:
    running = [
        one
        for one in Breaches(connection).of_case(case_id)
        if one.settled_at is None and one.is_breach != "no"
    ]
    if running:
        text = said("Datalekken die nog niet zijn afgehandeld: {count}", count=len(running))
        yield OpenItem("breach", text)
    requests = [one for one in Requests(connection).of_case(case_id) if one.closed_on is None]
    if requests:
        text = said("Verzoeken van betrokkene die nog open zijn: {count}", count=len(requests))
        yield OpenItem("request", text)
