"""When something may be destroyed and by whom, and the statement that is sealed for it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from typing import Literal

from app.case.refusal import Refusal
from app.case.workflow import Role
from app.services.control.vouched import details_of
from app.services.keys.people import require_foundation
from app.services.session import Session, moment_of, stamp
from app.services.settings import LEAST_WAIT
from app.store.case_files import CaseFiles
from app.store.closings import Closings
from app.store.destroying import content_digest, line_digest
from app.store.destructions import Destructions, DestructionSeal, StoredDestruction, Subject
from app.store.holds import Holds
from app.store.journal_lines import JournalLines
from app.trust.destruction import DestroyStatement, check_destruction_seal
from app.trust.seals import ROLES_FOR, Seal

CLOCKS_DIFFER = timedelta(days=1)
"""The clocks of two computers may differ, but not by more than this."""

_SAME_ACT = timedelta(minutes=1)

DESTROYERS: tuple[Role, ...] = tuple(sorted(ROLES_FOR["destroy"]))
"""Who may propose or carry out a destruction."""


def wait_days(session: Session) -> int:
    """Give the days between proposal and destroying; in a real vault never less than 7."""
    chosen = session.settings.destruction_wait_days
    return chosen if session.practice else max(chosen, LEAST_WAIT)


def new_proposal(
    session: Session,
    *,
    subject: Subject,
    case_id: str,
    reference: str,
    content_hash: str,
    rule: str,
    ground: str,
    destroy_on: str,
    line: int | None = None,
) -> StoredDestruction:
    """Give a proposal of now, with the end of its waiting time."""
    now = session.now()
    return StoredDestruction(
        id=session.new_id(),
        subject=subject,
        case_id=case_id,
        reference=reference,
        line=line,
        content_hash=content_hash,
        rule=rule,
        ground=ground,
        destroy_on=destroy_on,
        proposed_at=stamp(now),
        waits_until=stamp(now + timedelta(days=wait_days(session))),
    )


def statement_of(
    session: Session, stored: StoredDestruction, part: Literal["propose", "carry_out"]
) -> DestroyStatement:
    """Give what this person would say about a destruction now."""
    return DestroyStatement(
        part=part,
        vault=session.unlocked.vault_id,
        destruction=stored.id,
        subject=stored.subject,
        case=stored.case_id,
        line=stored.line,
        reference=stored.reference,
        content_hash=stored.content_hash,
        rule=stored.rule,
        ground=stored.ground,
        destroy_on=stored.destroy_on,
        proposed_at=stored.proposed_at,
        waits_until=stored.waits_until,
        account=session.account.id,
        roster_head=session.roster.head,
        at=stored.proposed_at if part == "propose" else session.stamp(),
    )


def kept_seal(destruction_id: str, seal: Seal, at: str) -> DestructionSeal:
    """Give a seal as it is kept."""
    return DestructionSeal(destruction_id, seal.account, seal.statement, seal.signature, at)


def why_no_right(session: Session) -> Refusal | None:
    """Give why this person can never destroy here, or None."""
    try:
        session.require(*DESTROYERS)
        require_foundation(session)
    except Refusal as refusal:
        return refusal
    return None


def why_not_due(session: Session, case_id: str) -> Refusal | None:
    """Give why this person cannot propose to destroy a case now, or None."""
    return next(_against_proposing(session, case_id), None)


def why_not_yet(session: Session, stored: StoredDestruction) -> Refusal | None:
    """Give why this person cannot carry a proposal out now, or None."""
    return next(_against_carrying_out(session, stored), None)


def _against_proposing(session: Session, case_id: str) -> Iterator[Refusal]:
    connection = session.connection
    refused = why_no_right(session)
    if refused is not None:
        yield refused
    case, term = CaseFiles(connection).get(case_id), Closings(connection).term(case_id)
    if case is None or case.state != "closed" or term is None:
        yield no_term()
    elif term.destroy_on > session.today().isoformat():
        yield Refusal("Deze zaak moet nog bewaard blijven. Wacht tot de dag van vernietigen.")
    if Holds(connection).open_of(case_id):
        yield held()
    if Destructions(connection).proposed_for(case_id) is not None:
        yield proposed_already()


def _against_carrying_out(session: Session, stored: StoredDestruction) -> Iterator[Refusal]:
    refused = why_no_right(session)
    if refused is not None:
        yield refused
    seals = Destructions(session.connection).seals(stored.id)
    if len(seals) != 1 or not _first_holds(session, stored, seals[0]):
        yield Refusal("Onder dit voorstel staat geen goed zegel. Laat de kluis onderzoeken.")
        return
    if seals[0].account == session.account.id:
        yield Refusal("U deed dit voorstel zelf. Een ander moet het uitvoeren.")
    if session.stamp() < stored.waits_until:
        yield Refusal(
            "De wachttijd loopt nog. Vernietigen kan vanaf {moment}.",
            moment=moment_of(stored.waits_until).astimezone().strftime("%d-%m-%Y %H:%M"),
        )
    if Holds(session.connection).open_of(stored.case_id):
        yield held()
    if not _unchanged(session, stored):
        yield Refusal(
            "Dit is veranderd sinds het voorstel. Trek het voorstel in en kijk opnieuw of het"
            " vernietigd moet worden."
        )


def content_of(session: Session, case_id: str) -> str:
    """Give the salted hash over everything that a case holds now."""
    closing = Closings(session.connection).of_case(case_id)
    return content_digest(session.connection, case_id, closing.salt if closing else b"")


def no_term() -> Refusal:
    """A case that was not closed with a rule."""
    return Refusal("Deze zaak is niet gesloten met een bewaarregel. Sluit de zaak eerst.")


def held() -> Refusal:
    """A case that is held."""
    return Refusal("Deze zaak mag niet vernietigd worden. Hef dat eerst op bij de zaak.")


def proposed_already() -> Refusal:
    """A second proposal for the same."""
    return Refusal("Hiervoor is al een voorstel gedaan. Ververs het scherm.")


def _first_holds(session: Session, stored: StoredDestruction, kept: DestructionSeal) -> bool:
    try:
        statement = check_destruction_seal(
            Seal(kept.statement, kept.account, kept.signature), session.roster
        )
    except Refusal:
        return False
    mine = statement_of(session, stored, "propose").model_dump()
    own = {"account": kept.account, "at": stored.proposed_at, "roster_head": statement.roster_head}
    same = statement.model_dump() == mine | own
    return same and _waited(session, stored) and _told(session, stored, kept.account)


def _waited(session: Session, stored: StoredDestruction) -> bool:
    """Whether the waiting time is long enough; a practice vault may be quicker."""
    waits = moment_of(stored.waits_until) - moment_of(stored.proposed_at)
    return session.practice or waits >= timedelta(days=LEAST_WAIT)


def _told(session: Session, stored: StoredDestruction, account: str) -> bool:
    """Whether the journal tells of the proposal at its moment, after lines that are not later.

    Who writes a proposal with a tool can say any moment, but stands at the end of the journal.
    """
    lines = JournalLines(session.connection)
    about = f"case:{stored.case_id}" if stored.subject == "case" else f"disclosure:{stored.line}"
    for line in lines.about(about, "destruction_proposed"):
        if line.account != account or details_of(line).get("destruction") != stored.id:
            continue
        (before,) = lines.from_seq(line.seq - 1, 1)
        at, said = moment_of(line.at), moment_of(stored.proposed_at)
        if abs(at - said) <= _SAME_ACT and moment_of(before.at) - said <= CLOCKS_DIFFER:
            return True
    return False


def _unchanged(session: Session, stored: StoredDestruction) -> bool:
    if stored.subject == "register_line" and stored.line is not None:
        return line_digest(session.connection, stored.line) == stored.content_hash
    term = Closings(session.connection).term(stored.case_id)
    same = term is not None and term.destroy_on == stored.destroy_on
    return same and content_of(session, stored.case_id) == stored.content_hash
