"""Cases: starting one, opening it, and keeping what is typed.

Every save is one small transaction; it survives the power going off a moment later.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from app.case.canonical import encode
from app.case.model import CaseDocument
from app.case.model.person import EarlierRelease
from app.case.refusal import Refusal
from app.case.workflow import NotificationState, Role, VersionState, has_other_part
from app.services.casework.case_face import face_of
from app.services.casework.case_moves import (
    WRITABLE,
    PossibleAct,
    case_of,
    move,
    parts_in,
    possible_acts,
)
from app.services.casework.remarks import Remark, remarks_of
from app.services.seating.case_away import away, require_here
from app.services.session import Session, moment_of
from app.store.case_files import CaseFile, CaseFiles
from app.store.case_versions import CaseVersions, VersionRelease
from app.store.connection import transaction
from app.store.drafts import Drafts, StoredDraft
from app.store.journal_lines import JournalLines
from app.store.notifications import Notifications

READERS: tuple[Role, ...] = ("casemanager", "teamleider", "beslisser", "controleur")
"""Who may read cases; managing accounts and settings needs no case."""

SITTING = timedelta(minutes=10)
"""Saves and readings by one person within this time are one line in the journal."""

REFERENCE_ALPHABET = "23456789abcdefghjkmnpqrstvwxyz"
_REFERENCE_CHARACTERS = 5


class CannotWrite(Refusal):
    """The case is not in a state in which answers may change."""


class BsnNotAllowed(Refusal):
    """A BSN in a vault whose settings do not allow one."""


@dataclass(frozen=True)
class NotificationLine:
    """One notification in a few words: which gemeente, which version, where it stands."""

    notification_id: str
    gemeente: str
    version: int
    state: NotificationState | None


@dataclass(frozen=True)
class CaseView:
    """A case as a screen shows it.

    ``pending`` is text by path that cannot be read as an answer yet; ``place`` the page one left.
    ``remarks`` are those the maker sees. ``may`` is what this person may do now.
    """

    case_id: str
    reference: str
    name: str
    state: VersionState
    owner: str
    owner_name: str
    document: CaseDocument
    pending: Mapping[str, str]
    place: str
    saved_at: datetime
    version_number: int
    remarks: tuple[Remark, ...]
    notifications: tuple[NotificationLine, ...]
    may: frozenset[PossibleAct]
    writable: bool
    away: str = ""
    """The vault that the case is under way to; empty when it is here."""


def new_case(session: Session) -> str:
    """Start an empty case and give its id; the one who starts it is its owner.

    Raises RoleNeeded.
    """
    return add_case(session, _blank(session), "draft", "case_created")


def record_signal(
    session: Session,
    text: str,
    surname: str | None = None,
    release_date: date | None = None,
) -> str:
    """Keep a signal in one line, so that the silence alarm knows of it; gives the case's id.

    Raises Refusal for an empty or hidden text.
    """
    if not text.strip():
        raise Refusal("Schrijf in één zin wat het signaal is.")
    blank = _blank(session).model_dump(mode="json", exclude_defaults=True)
    document = CaseDocument.from_value(
        blank
        | {
            "format": CaseDocument().format,
            "signal": {"summary": text.strip()},
            "person": {"surname": surname},
            "release": {"date": release_date.isoformat() if release_date else None},
        }
    )
    return add_case(session, document, "signal", "signal_recorded")


def start_signal(session: Session, case_id: str) -> None:
    """Make a case out of a signal, to be worked on by whoever starts it. Raises NotAllowed."""
    case = case_of(session, case_id)
    with transaction(session.connection):
        move(session, case, "start")
        CaseFiles(session.connection).set_owner(case_id, session.account.id, session.stamp())


def resume(session: Session, case_id: str) -> None:
    """Work on again with a case that was on hold. Raises NotAllowed."""
    move(session, case_of(session, case_id), "resume")


def new_version(session: Session, case_id: str) -> None:
    """Open a decided case again; the decided version stays as it is. Raises NotAllowed."""
    move(session, case_of(session, case_id), "new_version")


def change_owner(session: Session, case_id: str, account: str) -> None:
    """Give a case to another casemanager. Raises Refusal."""
    session.require("casemanager", "teamleider")
    case = case_of(session, case_id)
    require_here(session, case_id)
    new = session.roster.account(account)
    if new is None or new.state != "active" or "casemanager" not in new.roles:
        raise Refusal("Kies een collega met de rol casemanager.")
    with transaction(session.connection):
        CaseFiles(session.connection).set_owner(case.id, account, session.stamp())
        session.record(
            "case_owner_changed", f"case:{case.id}", details={"from": case.owner, "to": account}
        )


def open_case(session: Session, case_id: str) -> CaseView:
    """Give the case with its draft; opening it leaves a line in the journal.

    Raises NoSuchCase, RoleNeeded.
    """
    session.require(*READERS)
    case = case_of(session, case_id)
    draft = draft_of(session, case)
    consulted(session, case_id)
    document = CaseDocument.from_bytes(draft.document)
    notifications = Notifications(session.connection).decided(case_id)
    journey = away(session, case_id)
    return CaseView(
        case_id=case.id,
        reference=case.reference,
        name=case.name,
        state=case.state,
        owner=case.owner,
        owner_name=session.name_of(case.owner),
        document=document,
        pending=json.loads(draft.pending),
        place=draft.place,
        saved_at=moment_of(draft.saved_at),
        version_number=case.version,
        remarks=remarks_of(session, case_id, document, sent_only=True),
        notifications=tuple(
            NotificationLine(one.id, one.gemeente, one.version, one.state) for one in notifications
        ),
        may=possible_acts(session, case),
        writable=case.state in WRITABLE and session.can("casemanager") and journey is None,
        away=journey.other_name if journey else "",
    )


def save_draft(
    session: Session,
    case_id: str,
    document: CaseDocument,
    pending: Mapping[str, str] | None = None,
    place: str = "",
) -> datetime:
    """Keep what was typed, and give the time of saving (aware, UTC).

    Nothing that stood there before is lost when it fails. Raises CannotWrite, BsnNotAllowed,
    RoleNeeded, and StoreRefusal for a full disk and the like.
    """
    session.require("casemanager")
    check_bsn(session, document)
    connection = session.connection
    unread = encode(dict(pending or {})).decode("utf-8")
    with transaction(connection):
        case = _writable(session, case_id)
        kept = _with_earlier_release(session, case, document)
        content = kept.to_bytes()
        drafts = Drafts(connection)
        before = drafts.get(case_id)
        if before and (before.document, before.pending, before.place) == (content, unread, place):
            return moment_of(before.saved_at)
        at = session.stamp()
        drafts.save(case_id, StoredDraft(content, unread, place, at))
        if before is None or (before.document, before.pending) != (content, unread):
            drafts.wrote(case_id, session.account.id)
            CaseFiles(connection).show(case, face_of(kept))
            _changed(session, case_id, at)
    return moment_of(at)


def add_case(session: Session, document: CaseDocument, state: VersionState, event: str) -> str:
    """Add a case with these answers; for the services that start one."""
    session.require("casemanager")
    check_bsn(session, document)
    case_id, at = session.new_id(), session.stamp()
    content = document.to_bytes()
    with transaction(session.connection):
        CaseFiles(session.connection).add(
            case_id,
            reference=_new_reference(session),
            state=state,
            owner=session.account.id,
            at=at,
            face=face_of(document),
        )
        drafts = Drafts(session.connection)
        drafts.save(case_id, StoredDraft(content, "{}", "", at))
        drafts.wrote(case_id, session.account.id)
        session.record(event, f"case:{case_id}")
    return case_id


def draft_of(session: Session, case: CaseFile) -> StoredDraft:
    """Give the draft that belongs to a case."""
    draft = Drafts(session.connection).get(case.id)
    if draft is None:
        raise Refusal("Van deze zaak ontbreekt het concept. Laat de kluis controleren.")
    return draft


def check_bsn(session: Session, document: CaseDocument) -> None:
    """Raise BsnNotAllowed for a BSN that the settings do not allow."""
    if document.person.bsn and not session.settings.bsn_allowed:
        raise BsnNotAllowed(
            "In de zaak staat een BSN. In deze kluis mag dat niet: art. 18b Pbw noemt geen nummer."
            " Haal het BSN weg. Is er een grond voor, laat de beheerder die dan vastleggen."
        )


def consulted(session: Session, case_id: str) -> None:
    """Leave a line that this person reads the case, once per sitting."""
    about = f"case:{case_id}"
    if _sitting_over(session, "case_consulted", about, session.stamp()):
        session.record("case_consulted", about)


def _blank(session: Session) -> CaseDocument:
    return CaseDocument.from_value(
        {
            "format": CaseDocument().format,
            "detention": {"facility": session.settings.facility.name},
        }
    )


def is_blank(session: Session, document: CaseDocument) -> bool:
    """Tell whether nothing was answered yet."""
    return document in {_blank(session), CaseDocument()}


def _writable(session: Session, case_id: str) -> CaseFile:
    case = case_of(session, case_id)
    require_here(session, case_id)
    if case.state not in WRITABLE:
        raise CannotWrite(
            "Deze zaak is nu niet te wijzigen. Haal haar eerst terug of begin een nieuwe versie."
        )
    if has_other_part(session.account.id, "casemanager", parts_in(session, case)):
        raise CannotWrite(
            "U hebt deze zaak al beoordeeld of erover beslist. Een andere casemanager moet haar"
            " wijzigen."
        )
    return case


def _changed(session: Session, case_id: str, at: str) -> None:
    about = f"case:{case_id}"
    if _sitting_over(session, "case_changed", about, at):
        CaseFiles(session.connection).touch(case_id, at)
        session.record("case_changed", about)


def _sitting_over(session: Session, event: str, about: str, at: str) -> bool:
    last = JournalLines(session.connection).last_at(event, about, session.account.id)
    return last is None or not timedelta() <= moment_of(at) - moment_of(last) < SITTING


def _with_earlier_release(session: Session, case: CaseFile, document: CaseDocument) -> CaseDocument:
    """Add the release date of the last version to the earlier ones, when it is another now."""
    was = CaseVersions(session.connection).release(case.id, case.version) if case.version else None
    if was is None:
        return document
    history = tuple(EarlierRelease.model_validate(one) for one in json.loads(was.history))
    now = document.release.date
    if was.date and (now is None or was.date != now.isoformat()):
        history = (*history, _earlier(session, case, was))
    if history == document.release.history:
        return document
    release = document.release.model_copy(update={"history": history})
    return document.model_copy(update={"release": release})


def _earlier(session: Session, case: CaseFile, was: VersionRelease) -> EarlierRelease:
    # The day on which it was replaced stays what it was at the first save that knew of it.
    known = json.loads(was.history)
    draft = CaseDocument.from_bytes(draft_of(session, case).document).release.history
    if len(draft) > len(known):
        return draft[len(known)]
    return EarlierRelease.model_validate(
        {"date": was.date, "certainty": was.certainty, "replaced_on": session.today()}
    )


def _new_reference(session: Session) -> str:
    cases = CaseFiles(session.connection)
    while True:
        reference = f"MP-{session.today().year}-{_random_characters(session)}"
        if not cases.reference_taken(reference):
            return reference


def _random_characters(session: Session) -> str:
    size = len(REFERENCE_ALPHABET)
    characters = ""
    while len(characters) < _REFERENCE_CHARACTERS:
        byte = session.env.random_bytes(1)[0]
        if byte < 256 - 256 % size:  # so that each character is as likely as the others
            characters += REFERENCE_ALPHABET[byte % size]
    return characters
