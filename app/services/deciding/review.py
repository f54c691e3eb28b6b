"""Reviewing: what the reviewer sees of a version, remarks, and the team lead's verdict."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from datetime import date

from app.case.canonical import encode
from app.case.model import CaseDocument
from app.case.refusal import Refusal
from app.case.said import said
from app.case.text import checked
from app.case.workflow import AuthorityKind, VersionAct, VersionState, agreement
from app.notification.content import Notification, from_bytes
from app.reference import gemeenten
from app.services.casework.case_face import full_name
from app.services.casework.case_moves import (
    PossibleAct,
    case_of,
    check_move,
    makers_of,
    move,
    possible_acts,
    version_of,
    why_not,
)
from app.services.casework.cases import READERS, consulted
from app.services.casework.remarks import Remark, remarks_of
from app.services.casework.submission import flow_settings
from app.services.deciding.review_changes import Change, changes_between
from app.services.session import Session
from app.services.settings import AuthoritySetting
from app.store.case_files import CaseFile
from app.store.case_versions import CaseVersion, CaseVersions
from app.store.connection import transaction
from app.store.notifications import Notifications
from app.store.remarks import Remarks
from app.store.reviews import Reviews, StoredReview
from app.wizard import flow
from app.wizard.flow import Deviation

__all__ = [
    "Change",
    "LetterDraft",
    "Remark",
    "ReviewAnswers",
    "ReviewView",
    "add_remark",
    "agree",
    "disagree",
    "remove_remark",
    "return_case",
    "review_view",
]

_NEXT_ACT: dict[VersionState, VersionAct] = {
    "under_review": "return",
    "awaiting_decision": "decide_notify",
    "awaiting_second_seal": "confirm",
}


class AnswerMissing(Refusal):
    """The review asks for something that was not answered."""


@dataclass(frozen=True)
class ReviewAnswers:
    """What the reviewer answers. ``letters_read`` holds the ids of the gemeente blocks.

    ``quality`` is yes, no or unknown (Wjsg 3 lid 5 jo. 51b); without yes it needs a reason.
    """

    quality: str
    quality_reason: str | None = None
    letters_read: tuple[str, ...] = ()
    reason: str | None = None
    authority: str | None = None
    authority_reference: str | None = None
    authority_until: date | None = None


@dataclass(frozen=True)
class LetterDraft:
    """The notification for one gemeente as it was composed at submitting."""

    muni_id: str
    gemeente: str
    notification: Notification
    notification_id: str


@dataclass(frozen=True)
class ReviewView:
    """A version with everything the reviewer looks at.

    ``makers`` are names. ``why_not`` says why this person may not give a verdict now.
    """

    case_id: str
    reference: str
    name: str
    state: VersionState
    version: int
    document: CaseDocument
    previous: CaseDocument | None
    changes: tuple[Change, ...]
    deviations: tuple[Deviation, ...]
    letters: tuple[LetterDraft, ...]
    remarks: tuple[Remark, ...]
    makers: tuple[str, ...]
    authority: AuthoritySetting
    today: date
    may: frozenset[PossibleAct]
    why_not: str | None


def review_view(session: Session, case_id: str) -> ReviewView:
    """Give the last submitted version for review. Raises NoSuchCase, RoleNeeded."""
    session.require(*READERS)
    case = case_of(session, case_id)
    version = version_of(session, case)
    document = CaseDocument.from_bytes(version.document)
    earlier = CaseVersions(session.connection).get(case_id, case.version - 1)
    previous = CaseDocument.from_bytes(earlier.document) if earlier else None
    settings, today = flow_settings(session), session.today()
    consulted(session, case_id)
    return ReviewView(
        case_id=case_id,
        reference=case.reference,
        name=full_name(document),
        state=case.state,
        version=version.version,
        document=document,
        previous=previous,
        changes=changes_between(previous, document) if previous else (),
        deviations=flow.deviations(document, settings, today),
        letters=_letters(session, version),
        remarks=remarks_of(session, case_id, document, sent_only=not _reviews(session, case)),
        makers=tuple(sorted(session.name_of(maker) for maker in makers_of(session, case))),
        authority=session.settings.authority,
        today=today,
        may=_verdicts(session, case, document),
        why_not=_why_not(session, case),
    )


def add_remark(session: Session, case_id: str, path: str | None, text: str) -> int:
    """Write a remark on a field or, with ``path`` None, on the whole; gives its id.

    The maker sees it when the case is returned. Raises NotAllowed, Refusal.
    """
    case = case_of(session, case_id)
    _check_reviewing(session, case)
    written = checked(text).strip()
    if not written:
        raise AnswerMissing("Schrijf de opmerking op.")
    return Remarks(session.connection).add(
        case_id,
        case.version,
        path=path,
        text=written,
        author=session.account.id,
        at=session.stamp(),
    )


def remove_remark(session: Session, remark_id: int) -> None:
    """Take away a remark that was not sent yet. Raises Refusal."""
    remarks = Remarks(session.connection)
    remark = remarks.get(remark_id)
    if remark is None or remark.sent or remark.author != session.account.id:
        raise Refusal("Deze opmerking is al verstuurd of is van een ander. Ververs het scherm.")
    remarks.remove(remark_id)


def return_case(session: Session, case_id: str) -> None:
    """Send the case back to its maker with the remarks; there must be at least one.

    Raises NotAllowed, AnswerMissing.
    """
    send_back(session, case_id, "return")


def send_back(session: Session, case_id: str, act: VersionAct) -> None:
    """Return a case by ``act`` (return or decide_return)."""
    with transaction(session.connection):
        case = case_of(session, case_id)
        check_move(session, case, act)
        if not _unsent(session, case):
            raise AnswerMissing("Schrijf eerst minstens één opmerking voor de maker.")
        keep_review(session, case, act, {})
        move(session, case, act)


def agree(session: Session, case_id: str, answers: ReviewAnswers) -> VersionState:
    """Agree with the proposal; gives the state that follows.

    Raises NotAllowed (also for a maker), AnswerMissing, and Refusal when the mandate is not
    there or has ended.
    """
    with transaction(session.connection):
        case = case_of(session, case_id)
        version = version_of(session, case)
        document = CaseDocument.from_bytes(version.document)
        act = _agreement(session, document, answers)
        check_move(session, case, act)
        if _unsent(session, case):
            raise AnswerMissing(
                "Er staan nog opmerkingen. Stuur de zaak terug, of haal de opmerkingen weg."
            )
        _check_answers(session, version, document, answers)
        keep_review(session, case, act, answers)
        return move(session, case, act)


def disagree(session: Session, case_id: str, reason: str) -> VersionState:
    """Say "niet melden" against the proposal; the maker or the directeur must seal that too.

    Raises NotAllowed, AnswerMissing.
    """
    with transaction(session.connection):
        case = case_of(session, case_id)
        document = CaseDocument.from_bytes(version_of(session, case).document)
        if document.proposal.choice == "not_notify":
            raise Refusal(
                "Het voorstel is al om niet te melden. Kies eens, of stuur de zaak terug met een"
                " opmerking."
            )
        check_move(session, case, "disagree")
        keep_review(session, case, "disagree", reason_only(reason))
        return move(session, case, "disagree")


def reason_only(reason: str) -> dict[str, str]:
    """Give the answers of an act that asks for a reason alone. Raises AnswerMissing."""
    written = checked(reason or "").strip()
    if not written:
        raise AnswerMissing("Schrijf de reden op.")
    return {"reason": written}


def keep_review(
    session: Session, case: CaseFile, act: VersionAct, answers: ReviewAnswers | dict[str, str]
) -> None:
    """Keep what was answered with an act; it never changes after this."""
    values = json.loads(
        json.dumps(answers if isinstance(answers, dict) else asdict(answers), default=str)
    )
    Reviews(session.connection).add(
        StoredReview(
            case_id=case.id,
            version=case.version,
            account=session.account.id,
            act=act,
            at=session.stamp(),
            answers=encode({k: v for k, v in values.items() if v}).decode("utf-8"),
        )
    )


def check_authority(
    session: Session, kind: str | None, reference: str | None, until: date | None
) -> AuthorityKind:
    """Give the kind of authority when it is complete and has not ended.

    Nobody is gemachtigd while the facility did not settle that there is a mandate. Raises Refusal.
    """
    if kind not in {"directeur", "gemachtigd", "not_arranged"}:
        raise AnswerMissing(
            "Kies namens wie wordt beslist: directeur, gemachtigd of nog niet geregeld."
        )
    if kind == "gemachtigd":
        if session.settings.authority.kind != "gemachtigd":
            raise Refusal(
                "Volgens de instellingen is hier niemand gemachtigd. Kies directeur zelf, of laat"
                " de beheerder de machtiging vastleggen."
            )
        if not (reference or "").strip() or until is None:
            raise AnswerMissing(
                "Vul bij gemachtigd het kenmerk van de machtiging en de einddatum in."
            )
        if until < session.today():
            raise Refusal(
                "De machtiging is verlopen op {until}. Vraag een nieuwe machtiging, of laat de"
                " directeur beslissen.",
                until=until.strftime("%d-%m-%Y"),
            )
    return kind  # type: ignore[return-value]


def _agreement(session: Session, document: CaseDocument, answers: ReviewAnswers) -> VersionAct:
    proposal = document.proposal.choice
    if proposal is None:
        raise Refusal("Deze versie heeft geen voorstel. Stuur de zaak terug met een opmerking.")
    if proposal != "notify":
        return agreement(proposal, "not_arranged", second_decision=False)
    setting = session.settings.authority
    kind = check_authority(
        session, answers.authority, answers.authority_reference, answers.authority_until
    )
    return agreement(proposal, kind, second_decision=setting.second_decision)


def _check_answers(
    session: Session, version: CaseVersion, document: CaseDocument, answers: ReviewAnswers
) -> None:
    if answers.quality not in {"yes", "no", "unknown"}:
        raise AnswerMissing("Kies of de gegevens goed genoeg zijn.")
    if answers.quality != "yes" and not (answers.quality_reason or "").strip():
        raise AnswerMissing("Schrijf wat er niet klopt of wat u niet weet.")
    for text in (answers.quality_reason, answers.reason, answers.authority_reference):
        checked(text or "")
    if document.proposal.choice == "not_notify" and not (answers.reason or "").strip():
        raise AnswerMissing("Schrijf de reden op.")
    for letter in Notifications(session.connection).of_version(version.case_id, version.version):
        if letter.muni not in answers.letters_read:
            raise AnswerMissing(
                "Lees eerst de brief aan {gemeente} en vink dat aan.",
                gemeente=gemeenten.by_code(letter.gemeente).name,
            )


def _letters(session: Session, version: CaseVersion) -> tuple[LetterDraft, ...]:
    found = Notifications(session.connection).of_version(version.case_id, version.version)
    return tuple(
        LetterDraft(one.muni, gemeenten.by_code(one.gemeente).name, from_bytes(one.content), one.id)
        for one in found
    )


def _verdicts(session: Session, case: CaseFile, document: CaseDocument) -> frozenset[PossibleAct]:
    # "Oneens: niet melden" against a proposal not to notify is agreeing with it.
    none: frozenset[PossibleAct] = frozenset()
    pointless = frozenset({"disagree"}) if document.proposal.choice == "not_notify" else none
    return possible_acts(session, case) - pointless


def _reviews(session: Session, case: CaseFile) -> bool:
    return bool({"return", "decide_return"} & possible_acts(session, case))


def _check_reviewing(session: Session, case: CaseFile) -> None:
    act: VersionAct = "decide_return" if case.state == "awaiting_decision" else "return"
    check_move(session, case, act)


def _unsent(session: Session, case: CaseFile) -> bool:
    found = Remarks(session.connection).of_version(case.id, case.version)
    return any(not remark.sent for remark in found)


def _why_not(session: Session, case: CaseFile) -> str | None:
    act = _NEXT_ACT.get(case.state)
    if act is None or possible_acts(session, case):
        return None
    refusal = why_not(session, case, act)
    return said(refusal.template, **refusal.values) if refusal else None
