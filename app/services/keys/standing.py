"""Before anything leaves: do the roster, the journal and the decision in this vault still hold?

The whole inspection takes longer; this is the part without which nothing may be given to a
gemeente. The journal is walked once per session, after that only what came since.
"""

from __future__ import annotations

from app.case.canonical import sha256_hex
from app.case.refusal import Refusal
from app.services.control.checkpoints import last_checkpoint
from app.services.control.inspecting_cases import DECIDING, move_of
from app.services.control.vouched import settings_told
from app.services.keys.remembering import journal_shortened
from app.services.keys.roster_writing import read_roster
from app.services.session import Session
from app.store.case_versions import CaseVersions
from app.store.journal_lines import JournalLines
from app.trust.journal import ChainPlace, check_chain
from app.trust.seals import Statement


class NotStanding(Refusal):
    """Something that vouches for this vault does not hold; nothing leaves until that is clear."""


def check_standing(session: Session) -> None:
    """Hold roster, journal and settings as they stand in the database now. Raises NotStanding."""
    try:
        roster = read_roster(
            session.connection, vault=session.unlocked.vault_id, root=session.unlocked.roster_root
        )
    except Refusal:
        raise _refused() from None
    if roster.head != session.roster.head or not roster.complete:
        raise _refused()
    if journal_shortened(session) is not None or not _journal_holds(session):
        raise _refused()
    if not settings_told(session.connection):
        raise _refused()


def check_decision(
    session: Session, case_id: str, version: int, statements: tuple[Statement, ...]
) -> None:
    """Hold a decision to notify: same version, journalled by a sealer, nobody with two parts.

    ``statements`` are those of seals that hold. Raises NotStanding.
    """
    makers = CaseVersions(session.connection).makers(case_id, version)
    makers |= {s.account for s in statements if s.act == "submit"}
    approved = {s.account for s in statements if s.act == "approve"}
    decided = {s.account for s in statements if s.act == "decide"}
    moves = {move_of(line) for line in JournalLines(session.connection).about(f"case:{case_id}")}
    about = f"case:{case_id}/{version}"
    journalled = any(
        (about, act, who) in moves for act in DECIDING["decided_notify"] for who in decided
    )
    versions = CaseVersions(session.connection)
    kept, outcome = versions.get(case_id, version), versions.outcome(case_id, version)
    digest = sha256_hex(kept.document) if kept else ""
    same = all(s.case_version_hash == digest for s in statements) and any(
        s.act == "submit" and kept is not None and s.account == kept.made_by for s in statements
    )
    apart = not (approved & decided or makers & (approved | decided))
    if not journalled or not apart or not same or outcome != "decided_notify":
        raise _refused()


def _journal_holds(session: Session) -> bool:
    lines = JournalLines(session.connection)
    start = session.journal_checked
    if start is not None and lines.hash_at(start.seq) != start.hash:
        return False
    checkpoint = None if start else last_checkpoint(session.connection, session.roster)
    last = lines.last()
    if last is None or check_chain(
        lines.walk(start.seq + 1 if start else 1),
        session.roster,
        start=start,
        sealed=checkpoint.line if checkpoint else None,
    ):
        return False
    session.journal_checked = ChainPlace(last.seq, last.hash)
    return True


def _refused() -> NotStanding:
    return NotStanding(
        "De rollenlijst, het logboek, een instelling of een beslissing in deze kluis klopt niet. Er"
        " kan niets weg."
        " Laat de controleur de kluis onderzoeken."
    )
