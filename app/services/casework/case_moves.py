"""One step of a case: state, seal and journal line together, by the state table.

The other services on cases go through here, so that four eyes is asked in one place.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Literal, TypeAlias, cast

from app.case import paths
from app.case.difference import CHECKED
from app.case.model import CaseDocument
from app.case.refusal import Refusal
from app.case.workflow import (
    NOTIFICATION_STEPS,
    VERSION_STEPS,
    NotAllowed,
    Parts,
    Role,
    VersionAct,
    VersionState,
    next_notification_state,
    part_of,
)
from app.case.workflow import next_version_state as next_state
from app.services.keys.people import FoundationIncomplete, require_foundation
from app.services.seating.case_away import CaseAway, away, require_here
from app.services.session import Session
from app.store.case_files import CaseFile, CaseFiles
from app.store.case_versions import CaseVersion, CaseVersions, Outcome
from app.store.connection import transaction
from app.store.disclosures import Disclosures
from app.store.drafts import Drafts
from app.store.notices import Notices
from app.store.notifications import Notifications
from app.store.remarks import Remarks
from app.store.reviews import Reviews
from app.store.seals import Seals, StoredSeal
from app.trust.journal import Details
from app.trust.seals import Act, Statement, filled_hashes, make_seal

PossibleAct: TypeAlias = VersionAct | Literal["agree"]
"""An act of the state table, or "agree": which of the agree acts it is follows from the answers."""

AGREEMENTS: frozenset[VersionAct] = frozenset(
    {"agree_notify", "agree_forward", "agree_not_notify", "agree_hold"}
)
WRITABLE: frozenset[VersionState] = frozenset({"draft", "returned"})
"""The states in which the draft may be changed."""

REPLACEABLE = frozenset(state for state, act in NOTIFICATION_STEPS if act == "replace")

_EVENTS: dict[VersionAct, str] = {
    "start": "case_created",
    "submit": "case_submitted",
    "withdraw": "case_withdrawn",
    "return": "case_returned",
    "agree_notify": "case_approved",
    "agree_forward": "case_approved",
    "agree_not_notify": "case_approved",
    "agree_hold": "case_held",
    "disagree": "case_disagreed",
    "confirm": "case_confirmed",
    "refuse_confirm": "case_returned",
    "decide_notify": "case_decided",
    "decide_return": "case_returned",
    "decide_not_notify": "case_decided",
    "resume": "case_resumed",
    "new_version": "case_reopened",
    "close": "case_closed",
}
_OUTCOMES: dict[VersionAct, Outcome] = {
    "withdraw": "withdrawn",
    "return": "returned",
    "agree_notify": "decided_notify",
    "agree_not_notify": "decided_not_notify",
    "agree_hold": "on_hold",
    "confirm": "decided_not_notify",
    "refuse_confirm": "returned",
    "decide_notify": "decided_notify",
    "decide_return": "returned",
    "decide_not_notify": "decided_not_notify",
}
_SEALS: dict[VersionAct, Act] = {
    "submit": "submit",
    "return": "return",
    "agree_notify": "decide",
    "agree_forward": "approve",
    "agree_not_notify": "not-notify",
    "agree_hold": "approve",
    "disagree": "not-notify",
    "confirm": "not-notify",
    "decide_notify": "decide",
    "decide_return": "return",
    "decide_not_notify": "not-notify",
}
"""Which act a person seals with a step; the others only leave a line in the journal."""


class NoSuchCase(Refusal):
    """The case is not in this vault."""


def case_of(session: Session, case_id: str) -> CaseFile:
    """Give the case; raises NoSuchCase."""
    case = CaseFiles(session.connection).get(case_id)
    if case is None:
        raise NoSuchCase("Deze zaak is er niet. Ververs de werklijst.")
    return case


def version_of(session: Session, case: CaseFile) -> CaseVersion:
    """Give the last version that was submitted; raises NoSuchCase when there is none."""
    version = CaseVersions(session.connection).get(case.id, case.version)
    if version is None:
        raise NoSuchCase("Deze zaak is nog niet ingediend. Vraag de maker om in te dienen.")
    return version


def makers_of(session: Session, case: CaseFile) -> frozenset[str]:
    """Give everybody who wrote in what is before us: the draft, or the version under review."""
    makers = CaseVersions(session.connection).makers(case.id, case.version)
    if case.state in WRITABLE or case.state == "signal":
        makers |= Drafts(session.connection).writers(case.id)
    return makers


def parts_in(session: Session, case: CaseFile) -> Parts:
    """Give who reviewed and who decided any version of the case."""
    parts: dict[Role, frozenset[str]] = {}
    for act, account in Reviews(session.connection).acts_on(case.id):
        role = part_of(cast("VersionAct", act))
        if role is not None:
            parts[role] = parts.get(role, frozenset()) | {account}
    return parts


def possible_acts(session: Session, case: CaseFile) -> frozenset[PossibleAct]:
    """Give what this person may do with the case now, by state, role and four eyes."""
    if not session.roster.complete:
        return frozenset()
    journey = away(session, case.id)
    makers, parts = makers_of(session, case), parts_in(session, case)
    found: set[PossibleAct] = set()
    for step in VERSION_STEPS:
        if step.source == case.state and _may(session, case, step.act, makers, parts):
            found.add("agree" if step.act in AGREEMENTS else step.act)
    if journey is not None:
        found &= {"close"} if journey.gives_back else set()
    return frozenset(found)


def why_not(session: Session, case: CaseFile, act: VersionAct) -> Refusal | None:
    """Give the sentence that says why this person may not do ``act``, or None when they may."""
    try:
        check_move(session, case, act)
    except (NotAllowed, FoundationIncomplete, CaseAway) as refusal:
        return refusal
    return None


def check_move(session: Session, case: CaseFile, act: VersionAct) -> VersionState:
    """Give the state after ``act``; raises NotAllowed, FoundationIncomplete, CaseAway."""
    journey = away(session, case.id)
    if journey is not None and not (act == "close" and journey.gives_back):
        require_here(session, case.id)
    if act in _SEALS:
        require_foundation(session)
    makers, parts = makers_of(session, case), parts_in(session, case)
    return next_state(case.state, act, session.actor, makers, parts)


def move(
    session: Session, case: CaseFile, act: VersionAct, told: Details | None = None
) -> VersionState:
    """Take one step: new state, seal, what became of the version, journal line; all or nothing.

    ``told``: what more the journal says of it. Raises NotAllowed.
    """
    target = check_move(session, case, act)
    at = session.stamp()
    with transaction(session.connection):
        if act in _SEALS:
            _seal(session, version_of(session, case), _SEALS[act], at)
        if act in _OUTCOMES:
            _conclude(session, case, _OUTCOMES[act], at)
        if case.version and target in WRITABLE:
            _untick(session, case.id)
        CaseFiles(session.connection).set_state(case.id, target, at)
        step: Details = {"act": act, "version": case.version} if case.version else {"act": act}
        session.record(_EVENTS[act], f"case:{case.id}", details={**step, **(told or {})})
    return target


def _untick(session: Session, case_id: str) -> None:
    """Take away "compared with the sources": in a new version the maker says it anew."""
    drafts = Drafts(session.connection)
    draft = drafts.get(case_id)
    document = CaseDocument.from_bytes(draft.document) if draft else None
    if draft and document and document.proposal.checked:
        unticked = paths.put(document, CHECKED, False)  # noqa: FBT003 - the answer
        drafts.save(case_id, replace(draft, document=unticked.to_bytes()))


def _may(
    session: Session, case: CaseFile, act: VersionAct, makers: frozenset[str], parts: Parts
) -> bool:
    try:
        next_state(case.state, act, session.actor, makers, parts)
    except NotAllowed:
        return False
    return True


def _seal(session: Session, version: CaseVersion, act: Act, at: str) -> None:
    notifications = Notifications(session.connection).of_version(version.case_id, version.version)
    statement = Statement(
        act=act,
        vault=session.unlocked.vault_id,
        case=version.case_id,
        version=version.version,
        case_version_hash=version.hash,
        notifications=filled_hashes((one.hash for one in notifications), version.salt),
        law_version=version.law_version,
        text_version=version.text_version,
        account=session.account.id,
        roster_head=session.roster.head,
        at=at,
    )
    seal = make_seal(statement, session.unlocked.signing_key)
    Seals(session.connection).add(
        StoredSeal(
            case_id=version.case_id,
            version=version.version,
            act=act,
            account=seal.account,
            statement=seal.statement,
            signature=seal.signature,
            made_at=at,
        )
    )


def _conclude(session: Session, case: CaseFile, outcome: Outcome, at: str) -> None:
    CaseVersions(session.connection).conclude(case.id, case.version, outcome, at)
    if outcome == "returned":
        Remarks(session.connection).send(case.id, case.version)
    else:
        Remarks(session.connection).discard_unsent(case.id)
    if outcome == "decided_notify":
        _release(session, case, at)


def _release(session: Session, case: CaseFile, at: str) -> None:
    """Make the notifications ready, and mark those to the same gemeente that they replace."""
    notifications = Notifications(session.connection)
    new = {one.gemeente for one in notifications.of_version(case.id, case.version)}
    for old in notifications.decided(case.id):
        if old.gemeente in new and old.state in REPLACEABLE:
            state = next_notification_state(old.state, "replace")
            notifications.set_state(old.id, state, at, None)
            for line in Disclosures(session.connection).of_notification(old.id):
                Notices(session.connection).note(line.id, "replaced", session.today().isoformat())
            session.record("notification_replaced", f"notification:{old.id}")
    notifications.release(case.id, case.version, at)
