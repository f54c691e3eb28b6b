"""A case out of the database as it travels, and into it as it arrived."""

from __future__ import annotations

from app.case.model import CaseDocument
from app.handoff.travel import (
    Travel,
    TravelCase,
    TravelDraft,
    TravelLine,
    TravelNotification,
    TravelRemark,
    TravelReview,
    TravelSeal,
    TravelVersion,
    bytes64,
    text64,
)
from app.services.casework.case_face import face_of
from app.services.casework.cases import draft_of
from app.services.session import Session
from app.store.case_files import CaseFile, CaseFiles
from app.store.case_versions import CaseVersion, CaseVersions
from app.store.drafts import Drafts, StoredDraft
from app.store.journal_lines import JournalLines
from app.store.notifications import NewNotification, Notifications
from app.store.remarks import Remark, Remarks
from app.store.reviews import Reviews
from app.store.seals import Seals
from app.store.seats import StoredSeat
from app.store.travelling import (
    ArrivingCase,
    Direction,
    Journey,
    Journeys,
    outcome_of,
    state_changed_at,
)
from app.trust.seals import salted_hash


def travelling_case(session: Session, case: CaseFile) -> TravelCase:
    """Give the case as it is here now; the same rows always give the same bytes."""
    draft = draft_of(session, case)
    return TravelCase.model_validate(
        {
            "id": case.id,
            "reference": case.reference,
            "state": case.state,
            "owner": case.owner,
            "created_at": case.created_at,
            "changed_at": case.changed_at,
            "draft": TravelDraft(
                document=text64(draft.document),
                pending=draft.pending,
                place=draft.place,
                saved_at=draft.saved_at,
                writers=tuple(sorted(Drafts(session.connection).writers(case.id))),
            ),
            "versions": tuple(
                _version(session, version)
                for version in CaseVersions(session.connection).of_case(case.id)
            ),
        }
    )


def lines_about(session: Session, case_id: str) -> tuple[TravelLine, ...]:
    """Give what this journal, and those of other vaults as far as they are here, say of a case."""
    own = JournalLines(session.connection).about(f"case:{case_id}")
    kept = Journeys(session.connection).lines(case_id)
    pairs = dict.fromkeys([*kept, *((line.content, line.signature) for line in own)])
    return tuple(
        TravelLine(content=text64(content), signature=text64(signature))
        for content, signature in pairs
    )


def keep_case(session: Session, case: TravelCase) -> None:
    """Write a case that was checked: add it, or bring the one that is here to where it stands.

    What is sealed stays as it is; the caller has seen that it is the same. In one transaction.
    """
    connection = session.connection
    rows = ArrivingCase(connection, case.id)
    document = bytes64(case.draft.document)
    face = face_of(CaseDocument.from_bytes(document))
    there = CaseFiles(connection).get(case.id)
    if there is None:
        rows.begin((case.reference, "draft", case.owner, case.created_at, case.changed_at), face)
    draft = StoredDraft(document, case.draft.pending, case.draft.place, case.draft.saved_at)
    Drafts(connection).save(case.id, draft)
    rows.writers(case.draft.writers)
    if there is not None:
        CaseFiles(connection).show(there, face)
        rows.drop_unsent_remarks()
    for version in case.versions:
        _keep_version(session, rows, case.id, version)
    rows.stand(case.state, case.owner, len(case.versions), case.changed_at)


def note_journey(
    session: Session, travel: Travel, seat: StoredSeat, direction: Direction, digest: str
) -> None:
    """Keep that a case went out or came in; what goes out is locked here from then on."""
    if travel.case is None:
        raise ValueError("a journey of a case has a case")
    case_id, store = travel.case.id, Journeys(session.connection)
    before = store.of_case(case_id)
    guest = bool(before) and before[0].direction == "in" and before[0].other == seat.id
    store.add(
        Journey(
            id=travel.id,
            case_id=case_id,
            direction=direction,
            other=seat.id,
            other_name=seat.name,
            content_hash=digest,
            gives_back=direction == "out" and guest,
            by=session.account.id,
            at=session.stamp(),
        )
    )


def _version(session: Session, version: CaseVersion) -> TravelVersion:
    connection, case_id, number = session.connection, version.case_id, version.version
    outcome = outcome_of(connection, case_id, number)
    return TravelVersion.model_validate(
        {
            "version": number,
            "document": text64(version.document),
            "hash": version.hash,
            "made_by": version.made_by,
            "submitted_at": version.submitted_at,
            "law_version": version.law_version,
            "text_version": version.text_version,
            "salt": text64(version.salt),
            "makers": tuple(sorted(CaseVersions(connection).makers(case_id, number))),
            "seals": tuple(
                TravelSeal.model_validate(
                    {
                        "act": seal.act,
                        "account": seal.account,
                        "statement": text64(seal.statement),
                        "signature": text64(seal.signature),
                        "made_at": seal.made_at,
                    }
                )
                for seal in sorted(
                    Seals(connection).of_version(case_id, number),
                    key=lambda seal: (seal.made_at, seal.act, seal.account),
                )
            ),
            "reviews": tuple(
                TravelReview(account=one.account, act=one.act, at=one.at, answers=one.answers)
                for one in sorted(
                    Reviews(connection).of_version(case_id, number),
                    key=lambda one: (one.at, one.account, one.act),
                )
            ),
            "remarks": tuple(
                _remark(one)
                for one in sorted(
                    Remarks(connection).of_version(case_id, number),
                    key=lambda one: (one.made_at, one.author, one.path or "", one.text),
                )
            ),
            "notifications": tuple(
                TravelNotification(
                    id=one.id,
                    muni=one.muni,
                    gemeente=one.gemeente,
                    content=text64(one.content),
                    salt=text64(one.salt),
                    state=one.state,
                    changed_at=state_changed_at(connection, one.id),
                )
                for one in Notifications(connection).of_version(case_id, number)
            ),
            "outcome": outcome[0] if outcome else None,
            "outcome_at": outcome[1] if outcome else None,
        }
    )


def _remark(remark: Remark) -> TravelRemark:
    return TravelRemark(
        path=remark.path,
        text=remark.text,
        author=remark.author,
        made_at=remark.made_at,
        sent=remark.sent,
        answer=remark.answer,
        because=remark.because,
        answered_by=remark.answered_by,
        answered_at=remark.answered_at,
    )


def _keep_version(
    session: Session, rows: ArrivingCase, case_id: str, version: TravelVersion
) -> None:
    connection, number = session.connection, version.version
    if CaseVersions(connection).get(case_id, number) is None:
        CaseVersions(connection).add(
            CaseVersion(
                case_id=case_id,
                version=number,
                document=bytes64(version.document),
                hash=version.hash,
                made_by=version.made_by,
                submitted_at=version.submitted_at,
                law_version=version.law_version,
                text_version=version.text_version,
                salt=bytes64(version.salt),
            ),
            version.makers,
        )
        for one in version.notifications:
            _keep_notification(session, case_id, number, one)
    for seal in version.seals:
        statement, signature = bytes64(seal.statement), bytes64(seal.signature)
        rows.seal(number, (seal.act, seal.account, statement, signature, seal.made_at))
    for review in version.reviews:
        rows.review(number, (review.account, review.act, review.at, review.answers))
    for remark in version.remarks:
        rows.remark(
            number,
            (remark.path, remark.text, remark.author, remark.made_at),
            (
                remark.sent,
                remark.answer,
                remark.because,
                remark.answered_by,
                remark.answered_at,
            ),
        )
    if version.outcome is not None and version.outcome_at is not None:
        rows.outcome(number, version.outcome, version.outcome_at)
    for one in version.notifications:
        if one.state is not None and one.changed_at is not None:
            rows.notification_state(one.id, one.state, one.changed_at)


def _keep_notification(
    session: Session, case_id: str, version: int, one: TravelNotification
) -> None:
    content, salt = bytes64(one.content), bytes64(one.salt)
    Notifications(session.connection).add(
        NewNotification(
            id=one.id,
            case_id=case_id,
            version=version,
            muni=one.muni,
            gemeente=one.gemeente,
            content=content,
            salt=salt,
            hash=salted_hash(salt, content),
        )
    )
