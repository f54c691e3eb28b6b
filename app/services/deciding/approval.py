"""Who approved a decided version, when, and on whose behalf: what the letter says at its end."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date, datetime

from app.case.refusal import Refusal
from app.case.workflow import AuthorityKind
from app.services.session import Session, moment_of
from app.store.case_versions import CaseVersions
from app.store.reviews import Reviews
from app.store.seals import Seals


@dataclass(frozen=True)
class Approver:
    """One person who approved or decided, as the roster knows them."""

    account: str
    name: str
    function: str
    at: datetime


@dataclass(frozen=True)
class Approval:
    """The approvals of a version that was decided to notify, and the authority it rests on."""

    approvers: tuple[Approver, ...]
    authority: AuthorityKind
    authority_reference: str | None
    authority_until: date | None

    @property
    def approved_at(self) -> datetime:
        """The time of the last approval; its day is the date of the letter."""
        return max(approver.at for approver in self.approvers)


def approval_of(session: Session, case_id: str, version: int) -> Approval:
    """Give the approval of a version. Raises Refusal when it was not decided to notify."""
    connection = session.connection
    if CaseVersions(connection).outcome(case_id, version) != "decided_notify":
        raise Refusal(
            "Over deze versie is niet beslist om te melden. Er kan geen brief van gemaakt worden."
        )
    approvers = tuple(
        _approver(session, seal.account, seal.made_at)
        for seal in Seals(connection).of_version(case_id, version)
        if seal.act in {"approve", "decide"}
    )
    # The last word on authority counts: the decider's, or else the gemachtigde team lead's.
    answers: dict[str, str] = {}
    for review in Reviews(connection).of_version(case_id, version):
        given = json.loads(review.answers)
        if given.get("authority"):
            answers = given
    until = answers.get("authority_until")
    return Approval(
        approvers=approvers,
        authority=answers["authority"],  # type: ignore[arg-type]
        authority_reference=answers.get("authority_reference"),
        authority_until=date.fromisoformat(until) if until else None,
    )


def _approver(session: Session, account_id: str, at: str) -> Approver:
    account = session.roster.account(account_id)
    name = account.name if account else account_id
    function = account.function if account else ""
    return Approver(account_id, name, function, moment_of(at))
