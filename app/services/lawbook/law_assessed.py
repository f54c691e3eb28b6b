"""The law texts under which each version of a case was submitted, held against those of now.

The digest in a seal says which texts counted; the texts themselves are kept with it. What is kept
counts only while it still gives that digest.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.law import Library
from app.services.casework.case_moves import case_of
from app.services.casework.cases import READERS
from app.services.lawbook.law_texts import ChangedText, texts_in_force, texts_with
from app.services.moments import day_of
from app.services.session import Session
from app.store.case_versions import CaseVersions


@dataclass(frozen=True)
class AssessedUnder:
    """One version and its law texts.

    ``kept``: the texts are in this vault and give this digest. ``changed``: as they were then
    (``before``) and as they are now (``after``); ``gone``: citations that are there no longer.
    """

    version: int
    on: date
    digest: str
    kept: bool
    changed: tuple[ChangedText, ...] = ()
    gone: tuple[str, ...] = ()

    @property
    def code(self) -> str:
        """The digest in groups of four, as papers print it."""
        return " ".join(self.digest[at : at + 4] for at in range(0, len(self.digest), 4))


def assessed_under(session: Session, case_id: str) -> tuple[AssessedUnder, ...]:
    """Give it for every version that was submitted, the first version first.

    No journal line: whoever shows it reads the case as well. Raises NoSuchCase, RoleNeeded.
    """
    session.require(*READERS)
    case_of(session, case_id)
    now = texts_in_force(session)
    return tuple(
        _held(session, one.version, day_of(one.submitted_at), one.law_version, now)
        for one in CaseVersions(session.connection).of_case(case_id)
    )


def _held(session: Session, version: int, on: date, digest: str, now: Library) -> AssessedUnder:
    if digest == now.digest:
        return AssessedUnder(version, on, digest, kept=True)
    then = texts_with(session.connection, digest)
    if then is None or then.digest != digest:
        return AssessedUnder(version, on, digest, kept=False)
    return AssessedUnder(
        version,
        on,
        digest,
        kept=True,
        changed=tuple(
            ChangedText(one, now.by_id[one.id])
            for one in then.entries()
            if one.id in now.by_id and one != now.by_id[one.id]
        ),
        gone=tuple(one.citation for one in then.entries() if one.id not in now.by_id),
    )
