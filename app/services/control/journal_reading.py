"""Reading the journal: page by page, one plain sentence per line, and as a file to keep."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime

from app.case.refusal import Refusal
from app.case.said import Said, said
from app.services.session import Session, moment_of
from app.store.case_files import CaseFiles
from app.store.destructions import DestroyedCases
from app.store.journal_lines import JournalLines, StoredLine
from app.store.notifications import Notifications
from app.trust.events import Verb
from app.trust.events import events as kinds
from app.trust.journal import line_details

PAGE = 100


@dataclass(frozen=True)
class JournalRow:
    """One line as a person reads it. ``about`` is the case's reference or another object."""

    seq: int
    at: datetime
    name: str
    sentence: Said
    verb: Verb | None
    about: str
    case_id: str | None
    result: str
    details: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class JournalPage:
    """Lines newest first; ``older`` is what to ask the next page with, None at the end."""

    rows: tuple[JournalRow, ...]
    older: int | None
    total: int


def page(
    session: Session,
    *,
    case_id: str | None = None,
    account: str | None = None,
    events: tuple[str, ...] = (),
    before: int | None = None,
    most: int = PAGE,
) -> JournalPage:
    """Give a page of the journal, newest first.

    ``case_id`` keeps to one case with its notifications, ``account`` to one person, ``events``
    to these kinds. The first
    page leaves a line that it was consulted. Raises RoleNeeded.
    """
    session.require("controleur", "beheerder")
    if before is None:
        about = f"case:{case_id}" if case_id else "journal"
        session.record("journal_consulted", about)
    lines = JournalLines(session.connection)
    found = lines.page(
        about=_objects(session, case_id),
        account=account,
        events=events,
        before=before,
        most=most + 1,
    )
    rows = tuple(_row(session, line) for line in found[:most])
    older = rows[-1].seq if len(found) > most else None
    return JournalPage(rows, older, lines.count())


def case_of_reference(session: Session, reference: str) -> str:
    """Give the id of the case with this reference (MP-2026-x7k3q). Raises Refusal."""
    session.require("controleur", "beheerder")
    wanted = reference.strip()
    found = CaseFiles(session.connection).id_of(wanted)
    found = found or DestroyedCases(session.connection).id_of(wanted)
    if found is None:
        raise Refusal(
            "Er is geen zaak met kenmerk {reference}. Kijk het kenmerk na.", reference=reference
        )
    return found


def events_by_act() -> dict[str, tuple[str, ...]]:
    """Give the kinds of events per act of Wjsg 26e; those of the program itself under ""."""
    found: dict[str, tuple[str, ...]] = {}
    for kind in kinds().values():
        act = kind.verb or ""
        found[act] = (*found.get(act, ()), kind.name)
    return found


def head_text(session: Session) -> str:
    """Give the journal's head as sheets and exports write it: place, colon, hash."""
    last = JournalLines(session.connection).last()
    return f"{last.seq}:{last.hash}" if last else f"0:{session.roster.root}"


def export(session: Session) -> bytes:
    """Give the whole journal as JSON lines: signed bytes, signature and hash, as they stand.

    Signatures are over the bytes of ``content``; with the roster's public keys anybody can check
    them. The journal gets a line. Raises RoleNeeded.
    """
    session.require("controleur", "beheerder")
    session.record("journal_exported", "journal")
    lines = [
        {
            "content": line.content.decode("utf-8"),
            "hash": line.hash,
            "seq": line.seq,
            "signature": line.signature.hex(),
        }
        for line in JournalLines(session.connection).walk()
    ]
    return "".join(f"{json.dumps(line, ensure_ascii=False)}\n" for line in lines).encode("utf-8")


def _objects(session: Session, case_id: str | None) -> tuple[str, ...]:
    if case_id is None:
        return ()
    notifications = Notifications(session.connection).of_case(case_id)
    return (f"case:{case_id}", *(f"notification:{one.id}" for one in notifications))


def _row(session: Session, line: StoredLine) -> JournalRow:
    kind = kinds().get(line.event)
    try:
        value = line_details(line)
    except Refusal:
        value = {}
    details = value.get("details")
    case_id = _case_of(session, line.object)
    case = CaseFiles(session.connection).get(case_id) if case_id else None
    return JournalRow(
        seq=line.seq,
        at=moment_of(line.at),
        name=session.name_of(line.account),
        sentence=said(kind.sentence if kind else "{name}", name=session.name_of(line.account)),
        verb=kind.verb if kind else None,
        about=case.reference if case else _destroyed(session, case_id) or line.object,
        case_id=case_id,
        result=str(value.get("result", "")),
        details=tuple((k, str(v)) for k, v in details.items()) if isinstance(details, dict) else (),
    )


def _case_of(session: Session, about: str) -> str | None:
    kind, _, name = about.partition(":")
    if kind == "case":
        return name.partition("/")[0]
    if kind == "notification":
        found = Notifications(session.connection).get(name)
        return found.case_id if found else None
    return None


def _destroyed(session: Session, case_id: str | None) -> str | None:
    """Give the reference of a case that was destroyed; the journal outlives it."""
    gone = DestroyedCases(session.connection).get(case_id) if case_id else None
    return gone.reference if gone else None
