"""Submitting a case: what still stops it, the version and its notifications, the maker's seal."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass

from app.case.canonical import encode, sha256_hex
from app.case.difference import differs_at
from app.case.model import CaseDocument
from app.case.refusal import Refusal
from app.case.said import said
from app.case.text import checked
from app.law import Library
from app.notification import content, texts
from app.notification.content import LetterSettings
from app.reference import gemeenten
from app.services.casework.case_moves import case_of, check_move, makers_of, move
from app.services.casework.cases import check_bsn, draft_of, save_draft
from app.services.casework.remarks import label_of
from app.services.lawbook.law_texts import texts_to_assess_under
from app.services.seating.case_away import require_here
from app.services.session import Session
from app.store.case_files import CaseFile, CaseFiles
from app.store.case_versions import CaseVersion, CaseVersions
from app.store.connection import transaction
from app.store.disclosures import Disclosures
from app.store.drafts import Drafts
from app.store.notifications import NewNotification, Notifications, StoredNotification
from app.store.remarks import Remark, Remarks
from app.trust.seals import salted_hash
from app.wizard import flow, questions, scanning
from app.wizard.flow import FlowSettings, Problem, SoftStop

SALT_BYTES = 32


class NothingChanged(Refusal):
    """A remark was answered with "aangepast", but what it is about did not change."""


class NotReady(Refusal):
    """Something must be answered before the case can be submitted."""


@dataclass(frozen=True)
class SubmissionCheck:
    """What stops submitting: ``problems``, soft stops without a reason, remarks without answer.

    ``hollow`` names the remarks that say "aangepast" while nothing changed there any more.
    """

    problems: tuple[Problem, ...]
    soft_stops: tuple[SoftStop, ...]
    open_remarks: int
    hollow: tuple[str, ...] = ()

    @property
    def ready(self) -> bool:
        """Whether the case can be submitted now."""
        reasons_given = all(stop.reason for stop in self.soft_stops)
        remarks_answered = not self.open_remarks and not self.hollow
        return not self.problems and remarks_answered and reasons_given


def flow_settings(session: Session) -> FlowSettings:
    """Give the settings that the questions depend on."""
    settings = session.settings
    return FlowSettings(
        assessment_max_months=settings.assessment_max_months,
        bsn_allowed=settings.bsn_allowed,
        notice_days=settings.notice_days,
    )


def letter_settings(session: Session) -> LetterSettings:
    """Give what the facility says of itself in every letter."""
    facility = session.settings.facility
    return LetterSettings(
        facility=facility.name,
        address=facility.address,
        return_address=facility.return_address,
        phone=facility.phone,
        handling=session.settings.handling_text,
        practice=session.practice,
    )


def letter_law_version(texts: Library) -> str:
    """Give the version of the law texts as a letter names it: day of the last check, short hash.

    The whole hash stands in the seals.
    """
    checked_on = max(entry.checked for entry in texts.entries())
    return f"{checked_on.isoformat()}.{texts.digest[:8]}"


def sealed_text_version() -> str:
    """Give one SHA-256 for the texts of letter and questions and the list of gemeenten.

    It is what a seal names.
    """
    named = {
        "gemeenten": gemeenten.digest(),
        "letter": texts.version(),
        "questions": questions.texts_version(),
    }
    return sha256_hex(encode(named))


def check(session: Session, case_id: str) -> SubmissionCheck:
    """Tell what still stops submitting. Raises NoSuchCase."""
    case = case_of(session, case_id)
    draft = draft_of(session, case)
    return _check(session, case, CaseDocument.from_bytes(draft.document), json.loads(draft.pending))


def submit(session: Session, case_id: str) -> int:
    """Make a version of the draft, compose its notifications, seal it; gives its number.

    Raises NotAllowed, NotReady, BsnNotAllowed, LawNotConfirmed, NotificationNotPossible. Then
    nothing happened.
    """
    with transaction(session.connection):
        case = case_of(session, case_id)
        check_move(session, case, "submit")
        draft = draft_of(session, case)
        # Saved once more, so that an earlier release date is in it also when nobody typed, and
        # nothing that was found in a text and is no longer there.
        save_draft(
            session,
            case_id,
            scanning.forget_gone(CaseDocument.from_bytes(draft.document)),
            json.loads(draft.pending),
            draft.place,
        )
        draft = draft_of(session, case)
        document = CaseDocument.from_bytes(draft.document)
        _require_ready(_check(session, case, document, json.loads(draft.pending)))
        check_bsn(session, document)
        law = texts_to_assess_under(session)
        version = _new_version(session, case, draft.document, law)
        if document.proposal.choice == "notify":
            _compose(session, case, version, document, law)
        move(session, case_of(session, case_id), "submit")
    return version.version


def withdraw(session: Session, case_id: str) -> None:
    """Take a submitted case back, as long as nobody agreed. Raises NotAllowed."""
    move(session, case_of(session, case_id), "withdraw")


def answer_remark(
    session: Session, remark_id: int, changed: bool, because: str | None = None
) -> None:
    """Answer a remark: changed, or not changed and why.

    Raises NothingChanged for "changed" while nothing did, and Refusal.
    """
    session.require("casemanager")
    remarks = Remarks(session.connection)
    remark = remarks.get(remark_id)
    if remark is None or not remark.sent:
        raise Refusal("Deze opmerking is er niet meer. Ververs het scherm.")
    case = case_of(session, remark.case_id)
    require_here(session, case.id)
    if case.state != "returned":
        raise Refusal("Deze opmerking is al verwerkt. U kunt het antwoord niet meer wijzigen.")
    why = checked(because).strip() if because else ""
    if not changed and not why:
        raise Refusal("Schrijf waarom u het niet hebt aangepast.")
    if changed:
        document = CaseDocument.from_bytes(draft_of(session, case).document)
        if not _changed_since(session, remark, document):
            raise NothingChanged(
                "Er is niets veranderd bij {label} sinds de opmerking. Pas het daar eerst aan, of"
                " schrijf waarom u het niet hebt aangepast.",
                label=_about(remark, document),
            )
    with transaction(session.connection):
        remarks.answer(
            remark_id,
            "changed" if changed else "not_changed",
            why or None,
            session.account.id,
            session.stamp(),
        )
        session.record("remark_changed", f"case:{case.id}", details={"remark": remark_id})


def _changed_since(session: Session, remark: Remark, document: CaseDocument) -> bool:
    version = CaseVersions(session.connection).get(remark.case_id, remark.version)
    if version is None:
        return True
    return differs_at(CaseDocument.from_bytes(version.document), document, remark.path)


def _about(remark: Remark, document: CaseDocument) -> str:
    return label_of(remark.path, document) if remark.path else said("de hele zaak")


def _hollow(session: Session, case: CaseFile, document: CaseDocument) -> tuple[str, ...]:
    remarks = Remarks(session.connection).of_version(case.id, case.version)
    return tuple(
        _about(remark, document)
        for remark in remarks
        if remark.answer == "changed" and not _changed_since(session, remark, document)
    )


def _check(
    session: Session, case: CaseFile, document: CaseDocument, pending: dict[str, str]
) -> SubmissionCheck:
    settings, today = flow_settings(session), session.today()
    return SubmissionCheck(
        problems=flow.problems(document, pending, settings, today),
        soft_stops=flow.soft_stops(document, settings, today),
        open_remarks=len(Remarks(session.connection).open(case.id)),
        hollow=_hollow(session, case, document) if case.state == "returned" else (),
    )


def _require_ready(found: SubmissionCheck) -> None:
    if found.problems:
        raise NotReady(
            "Nog niet klaar: {count} punten houden het indienen tegen. Het eerste: {first}",
            count=len(found.problems),
            first=said(found.problems[0].text, **found.problems[0].values),
        )
    if found.open_remarks == 1:
        raise NotReady("Er is nog 1 opmerking zonder antwoord. Beantwoord die eerst.")
    if found.open_remarks:
        raise NotReady(
            "Er zijn nog {count} opmerkingen zonder antwoord. Beantwoord die eerst.",
            count=found.open_remarks,
        )
    if found.hollow:
        raise NotReady(
            "Bij de opmerking over {label} staat ‘Aangepast’, maar daar is niets veranderd. Pas het"
            " aan, of schrijf waarom niet.",
            label=found.hollow[0],
        )
    without = [stop for stop in found.soft_stops if not stop.reason]
    if without:
        raise NotReady(
            "Geef nog {count} keer een reden. De eerste: {first}",
            count=len(without),
            first=said(without[0].template, **without[0].values),
        )


def _new_version(session: Session, case: CaseFile, document: bytes, law: Library) -> CaseVersion:
    version = CaseVersion(
        case_id=case.id,
        version=case.version + 1,
        document=document,
        hash=sha256_hex(document),
        made_by=session.account.id,
        submitted_at=session.stamp(),
        law_version=law.digest,
        text_version=sealed_text_version(),
        salt=session.env.random_bytes(SALT_BYTES),
    )
    makers = makers_of(session, case)
    CaseVersions(session.connection).add(version, makers)
    CaseFiles(session.connection).set_version(case.id, version.version)
    Drafts(session.connection).forget_writers(case.id)
    return version


def _compose(
    session: Session,
    case: CaseFile,
    version: CaseVersion,
    document: CaseDocument,
    law: Library,
) -> None:
    settings = letter_settings(session)
    notifications = Notifications(session.connection)
    _require_different(muni.code for muni in document.muni)
    given = last_given(session, case)
    for muni in document.muni:
        gemeente = gemeenten.current(muni.code or "")
        old = given.get(gemeente.code)
        composed = content.compose(
            document,
            muni.id,
            reference=case.reference,
            version=version.version,
            settings=settings,
            law_version=letter_law_version(law),
            law=law,
            replaces=(case.reference, old.version) if old else None,
        )
        data, salt = content.to_bytes(composed), session.env.random_bytes(SALT_BYTES)
        new = NewNotification(
            id=session.new_id(),
            case_id=case.id,
            version=version.version,
            muni=muni.id,
            gemeente=gemeente.code,
            content=data,
            salt=salt,
            hash=salted_hash(salt, data),
        )
        notifications.add(new)
        session.record("notification_made", f"notification:{new.id}")


def last_given(session: Session, case: CaseFile) -> dict[str, StoredNotification]:
    """Give per gemeente the last notification that it really received and that still stands."""
    register = Disclosures(session.connection)
    return {
        one.gemeente: one
        for one in Notifications(session.connection).decided(case.id)
        if one.state not in {"withdrawn", "withdrawal_to_confirm"}
        and register.of_notification(one.id)
    }


def _require_different(codes: Iterable[str | None]) -> None:
    seen: set[str | None] = set()
    for code in codes:
        if code in seen:
            raise NotReady("Dezelfde gemeente staat er twee keer. Haal er één weg.")
        seen.add(code)
