"""The letter of a notification: as a concept before the decision, and as it leaves.

What leaves is drawn from the stored bytes and the seals over them, so that drawing it again gives
the same bytes; what was handed over is kept.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from datetime import date, datetime
from importlib.metadata import version as installed_version
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.case.canonical import sha256_hex
from app.case.model import CaseDocument
from app.case.refusal import Refusal
from app.notification.content import compose
from app.notification.letter import LetterRecord
from app.notification.message import Notification, from_bytes
from app.notification.paper_code import signed_bytes
from app.notification.pdf import render_letter
from app.notification.tagging.check import check_paper
from app.services.casework.case_moves import WRITABLE, case_of
from app.services.casework.cases import READERS, draft_of
from app.services.casework.submission import last_given, letter_law_version, letter_settings
from app.services.dispatch.letterheads import current_letterhead
from app.services.dispatch.paper_code import current_key
from app.services.keys.standing import check_decision, check_standing
from app.services.lawbook.law_texts import texts_in_force
from app.services.session import Session, moment_of
from app.store.case_files import CaseFile
from app.store.exemplars import Exemplars, StoredExemplar
from app.store.notifications import Notifications, StoredNotification
from app.store.reviews import Reviews
from app.store.seals import Seals
from app.trust.seals import Seal, Statement, check_seal, salted_hash
from app.wizard.dates import show_date

_DECIDING = frozenset({"approve", "decide"})
_IN_PACKAGE = frozenset({"submit", "approve", "decide"})


class NotDecided(Refusal):
    """A notification that may not leave, because nobody decided to notify."""


class NoSuchNotification(Refusal):
    """A notification that is not in this vault."""


class NotApproved(Refusal):
    """A notification of which the seals do not show two people."""


@dataclass(frozen=True)
class Approved:
    """A notification that may leave: its content, the seals over it and what they say."""

    stored: StoredNotification
    notification: Notification
    seals: tuple[Seal, ...]
    statements: tuple[Statement, ...]

    @property
    def approved_at(self) -> datetime:
        """The time of the last approving seal (aware)."""
        return max(moment_of(s.at) for s in self.statements if s.act in _DECIDING)


def concept_letter(session: Session, case_id: str, muni_id: str) -> bytes:
    """Give the letter to one gemeente as PDF with CONCEPT on it, as the case stands now.

    Of a submitted version exactly what was sealed is drawn. Raises Refusal when the case has
    no letter (yet).
    """
    session.require(*READERS)
    case = case_of(session, case_id)
    if case.state in WRITABLE:
        notification = _composed(session, case, muni_id)
    else:
        of_version = Notifications(session.connection).of_version(case_id, case.version)
        stored = next((one for one in of_version if one.muni == muni_id), None)
        if stored is None:
            raise NoSuchNotification(
                "Voor deze gemeente is er geen brief in deze versie. Kies een andere gemeente."
            )
        notification = from_bytes(stored.content)
    session.record("letter_consulted", f"case:{case_id}", details={"muni": muni_id})
    return render_letter(notification, None, concept=True, letterhead=current_letterhead(session))


def letter(session: Session, notification_id: str, exemplar: int | None = None) -> bytes:
    """Give the letter of a decided notification as PDF.

    With the number of an ``exemplar`` exactly the bytes that were made for it; without one the
    letter without a number. Raises NotDecided, NotApproved or Refusal.
    """
    session.require(*READERS)
    approved = leaving_notification(session, notification_id)
    if exemplar is None:
        pdf = draw_as_now(session, approved, None)
    else:
        pdf = _kept(session, notification_id, exemplar)
    session.record("letter_consulted", f"notification:{notification_id}")
    return pdf


@dataclass(frozen=True)
class Manner:
    """What the settings add to a letter: the letterhead, and whether reviewers are named.

    ``key`` signs the code on it.
    """

    letterhead: bytes | None
    named: bool
    key: Ed25519PrivateKey | None = field(repr=False)


def draw_as_now(session: Session, approved: Approved, exemplar: int | None) -> bytes:
    """Draw the letter as it leaves with the settings of now. Raises UnsoundPaper."""
    return draw(session, approved, exemplar, manner_of_now(session))


def manner_of_now(session: Session) -> Manner:
    """Give what the settings of now add to a letter."""
    return Manner(
        current_letterhead(session), session.settings.names_in_letter, current_key(session)
    )


def draw(session: Session, approved: Approved, exemplar: int | None, manner: Manner) -> bytes:
    """Draw the letter; the same notification, number and manner give the same bytes.

    Raises UnsoundPaper when the structure of the file is not right.
    """
    pdf = render_letter(
        approved.notification,
        letter_record(session, approved, exemplar, manner),
        concept=False,
        letterhead=manner.letterhead,
    )
    check_paper(pdf)
    return pdf


def letter_record(
    session: Session, approved: Approved, exemplar: int | None, manner: Manner
) -> LetterRecord:
    """Give what the letter says besides its notification."""
    said, content_hash = approved.notification, sha256_hex(approved.stored.content)
    signed = signed_bytes(said.reference, said.version, content_hash)
    return LetterRecord(
        approved_at=approved.approved_at,
        reviewers=_reviewers(session, approved.statements, named=manner.named),
        authority=_authority(session, approved),
        content_hash=content_hash,
        build=installed_version("meldpoort"),
        exemplar=exemplar,
        letterhead_digest=sha256_hex(manner.letterhead) if manner.letterhead else None,
        signature=manner.key.sign(signed) if manner.key else None,
    )


def stored_notification(session: Session, notification_id: str) -> StoredNotification:
    """Give a notification as it is kept; raises NoSuchNotification."""
    stored = Notifications(session.connection).get(notification_id)
    if stored is None:
        raise NoSuchNotification("Deze melding is er niet. Ververs het scherm.")
    return stored


def approved_notification(session: Session, notification_id: str) -> Approved:
    """Give a notification that may leave, after checking its state and every seal over it.

    Raises NotDecided when there is no decision to notify, NotApproved when the seals do not show
    two different people over exactly these bytes, BrokenSeal when one does not hold.
    """
    stored = stored_notification(session, notification_id)
    if stored.state is None:
        raise NotDecided(
            "Over deze melding is nog niet beslist. Zij kan pas weg na de beslissing om te melden."
        )
    kept = Seals(session.connection).of_version(stored.case_id, stored.version)
    seals = tuple(
        Seal(one.statement, one.account, one.signature) for one in kept if one.act in _IN_PACKAGE
    )
    statements = tuple(check_seal(seal, session.roster) for seal in seals)
    _check_two_people(stored, statements)
    notification = from_bytes(stored.content)
    if notification.recipient.code != stored.gemeente:  # a seal names none, its bytes do
        raise _not_approved()
    return Approved(stored, notification, seals, statements)


def leaving_notification(session: Session, notification_id: str) -> Approved:
    """Give a notification that may leave now: approved, in a vault of which the proof holds.

    Raises what ``approved_notification`` raises, and NotStanding when roster, journal or the
    decision in this vault does not hold.
    """
    approved = approved_notification(session, notification_id)
    check_standing(session)
    stored = approved.stored
    check_decision(session, stored.case_id, stored.version, approved.statements)
    return approved


def _check_two_people(stored: StoredNotification, statements: tuple[Statement, ...]) -> None:
    hashed = salted_hash(stored.salt, stored.content)
    over_this = all(
        statement.case == stored.case_id
        and statement.version == stored.version
        and hashed in statement.notifications
        for statement in statements
    )
    makers = {s.account for s in statements if s.act == "submit"}
    approvers = {s.account for s in statements if s.act == "approve"}
    deciders = {s.account for s in statements if s.act == "decide"}
    apart = not (makers & (approvers | deciders) or approvers & deciders)
    if not over_this or not makers or not deciders or not apart:
        raise _not_approved()


def _not_approved() -> NotApproved:
    return NotApproved(
        "De zegels laten niet zien dat twee mensen deze melding hebben gemaakt en goedgekeurd."
        " Zij kan niet weg. Laat de beheerder de kluis onderzoeken."
    )


def _composed(session: Session, case: CaseFile, muni_id: str) -> Notification:
    document = CaseDocument.from_bytes(draft_of(session, case).document)
    old = last_given(session, case).get(_code(document, muni_id) or "")
    law = texts_in_force(session)
    return compose(
        document,
        muni_id,
        reference=case.reference,
        version=case.version + 1,
        settings=letter_settings(session),
        law_version=letter_law_version(law),
        law=law,
        replaces=(case.reference, old.version) if old else None,
    )


def _code(document: CaseDocument, muni_id: str) -> str | None:
    return next((muni.code for muni in document.muni if muni.id == muni_id), None)


def _kept(session: Session, notification_id: str, number: int) -> bytes:
    exemplars = Exemplars(session.connection).of_notification(notification_id)
    found = next((one for one in exemplars if one.number == number), None)
    pdf = _letter_in(found) if found else None
    if pdf is None:
        raise NoSuchNotification(
            "Van exemplaar {number} is geen brief bewaard. Kies een ander exemplaar.", number=number
        )
    return pdf


def _letter_in(exemplar: StoredExemplar) -> bytes | None:
    return exemplar.sent if exemplar.form == "paper" else exemplar.letter


def _reviewers(
    session: Session, statements: tuple[Statement, ...], *, named: bool
) -> tuple[str, ...]:
    """Give who approved, by function; with the name where the facility sets that."""
    lines = []
    for statement in statements:
        account = session.roster.account_at(statement.account, statement.roster_head)
        if statement.act not in _DECIDING or account is None:
            continue
        lines.append(f"{account.name}, {account.function}" if named else account.function)
    return tuple(dict.fromkeys(lines))


def _authority(session: Session, approved: Approved) -> str:
    """Give the sentence that says in whose name was decided (art. 18b lid 1: the directeur).

    What the decider answered counts; without an answer the setting of the facility does.
    """
    setting = session.settings.authority
    until = setting.until.isoformat() if setting.until else None
    answers: dict[str, Any] = {
        "authority": setting.kind,
        "authority_reference": setting.reference,
        "authority_until": until,
    }
    stored = approved.stored
    for review in Reviews(session.connection).of_version(stored.case_id, stored.version):
        given = json.loads(review.answers)
        if given.get("authority"):
            answers = given
    return _AUTHORITY[answers["authority"]].format(
        facility=approved.notification.sender.name,
        reference=answers.get("authority_reference") or "",
        until=_day(answers.get("authority_until")),
    )


def _day(iso: str | None) -> str:
    return show_date(date.fromisoformat(iso)) if iso else ""


_AUTHORITY = {
    "directeur": "De directeur van {facility} heeft beslist.",
    "gemachtigd": (
        "Beslist namens de directeur van {facility} (machtiging {reference}, geldig tot {until})."
    ),
    "not_arranged": (
        "Wie in {facility} namens de directeur over deze meldingen beslist, is nog niet vastgelegd."
    ),
}
