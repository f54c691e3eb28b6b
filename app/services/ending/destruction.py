"""Destroying by two people: one proposes, and after the waiting time another one carries it out.

The second seals at the end of the waiting time, not at its beginning (our own choice): so the
last look is at the case as it is when it goes, with every complaint that came in meanwhile.
"""

from __future__ import annotations

from importlib.metadata import version as installed_version

from app.case.refusal import Refusal
from app.case.said import said
from app.notification.papers.frame import render_paper
from app.notification.papers.internal import DestroyedLine, DestructionStatement
from app.services.casework.case_moves import case_of
from app.services.dispatch.sheets import frame_of
from app.services.ending.destroying import carry_out
from app.services.ending.destruction_rules import (
    DESTROYERS,
    content_of,
    held,
    kept_seal,
    new_proposal,
    no_term,
    proposed_already,
    statement_of,
    why_no_right,
    why_not_due,
    why_not_yet,
)
from app.services.session import Session, moment_of
from app.store.closings import Closings
from app.store.connection import transaction
from app.store.destroying import line_digest
from app.store.destructions import (
    DestroyedCase,
    DestroyedCases,
    Destructions,
    StoredDestruction,
)
from app.store.disclosures import Disclosures
from app.store.holds import Holds
from app.trust.destruction import seal_destruction

REGISTER_RULE = "bewaartermijn van het verstrekkingenregister"
"""The rule on the seals of a line of the register; the term itself is a setting of years."""

_LONGEST = 600


def propose(session: Session, case_id: str) -> str:
    """Seal the proposal to destroy a closed case, and give the proposal's id.

    Raises RoleNeeded, NoSuchCase, and Refusal while the case is not due, held or proposed.
    """
    with transaction(session.connection):
        case = case_of(session, case_id)
        term = Closings(session.connection).term(case_id)
        why_not = why_not_due(session, case_id)
        if why_not is not None or term is None:
            raise why_not or no_term()
        stored = new_proposal(
            session,
            subject="case",
            case_id=case_id,
            reference=case.reference,
            content_hash=content_of(session, case_id),
            rule=term.rule,
            ground=term.ground,
            destroy_on=term.destroy_on,
        )
        return _add(session, stored, f"case:{case_id}")


def propose_line(session: Session, line: int) -> str:
    """Seal the proposal to destroy a line of the register that is past its term.

    Raises RoleNeeded, Refusal.
    """
    with transaction(session.connection):
        session.require(*DESTROYERS)
        kept = Disclosures(session.connection).get(line)
        digest = line_digest(session.connection, line)
        if kept is None or digest is None:
            raise Refusal("Deze regel is er niet meer. Ververs het scherm.")
        if kept.keep_until >= session.today().isoformat():
            raise Refusal("Deze regel van het register moet nog bewaard blijven.")
        if Destructions(session.connection).proposed_for_line(line) is not None:
            raise proposed_already()
        if Holds(session.connection).open_of(kept.case_id):
            raise held()
        stored = new_proposal(
            session,
            subject="register_line",
            case_id=kept.case_id,
            reference=kept.reference,
            content_hash=digest,
            rule=REGISTER_RULE,
            ground=said("{years} jaar, instelling", years=session.settings.register_years),
            destroy_on=kept.keep_until,
            line=line,
        )
        return _add(session, stored, f"disclosure:{line}")


def cancel(session: Session, destruction_id: str, reason: str) -> None:
    """Withdraw a proposal, with a reason. Raises RoleNeeded, Refusal."""
    session.require(*DESTROYERS)
    if not reason.strip():
        raise Refusal("Schrijf waarom het voorstel wordt ingetrokken.")
    with transaction(session.connection):
        stored = _waiting(session, destruction_id)
        Destructions(session.connection).cancel(
            destruction_id, session.account.id, reason.strip()[:_LONGEST], session.stamp()
        )
        session.record(
            "destruction_cancelled", _about(stored), details={"destruction": destruction_id}
        )


def destroy(session: Session, destruction_id: str) -> None:
    """As the second person, seal and carry out a destruction after its waiting time.

    Afterwards file and keys are made anew. Raises RoleNeeded, and Refusal with why not: the same
    person, too early, held, changed since, or a first seal that does not hold.
    """
    stored = _waiting(session, destruction_id)
    why_not = why_not_yet(session, stored)
    if why_not is not None:
        raise why_not
    statement = statement_of(session, stored, "carry_out")
    seal = seal_destruction(statement, session.unlocked.signing_key)
    carry_out(session, stored, kept_seal(destruction_id, seal, statement.at))


def statement_of_destruction(session: Session, case_id: str) -> bytes:
    """Give the "verklaring van vernietiging" of a destroyed case as PDF. Raises Refusal."""
    session.require(*DESTROYERS, "controleur")
    case = DestroyedCases(session.connection).get(case_id)
    if case is None:
        raise Refusal("Deze zaak is niet vernietigd. Ververs het scherm.")
    paper = DestructionStatement(
        statement=f"VV-{case.reference}",
        on=moment_of(case.destroyed_at),
        by=_named(session, case.second),
        second=_named(session, case.first),
        how=(
            "Verwijderd uit de database van Meldpoort; daarna is het databasebestand opnieuw"
            f" geschreven met een nieuwe sleutel (Meldpoort {installed_version('meldpoort')})."
        ),
        ground=case.ground,
        lines=(DestroyedLine(case.reference, _what(case), case.rule),),
    )
    pdf = render_paper(paper, frame_of(session))
    session.record("destruction_statement_made", f"case:{case_id}")
    return pdf


def _add(session: Session, stored: StoredDestruction, about: str) -> str:
    refused = why_no_right(session)
    if refused is not None:
        raise refused
    statement = statement_of(session, stored, "propose")
    seal = seal_destruction(statement, session.unlocked.signing_key)
    destructions = Destructions(session.connection)
    destructions.add(stored)
    destructions.add_seal(kept_seal(stored.id, seal, stored.proposed_at))
    session.record("destruction_proposed", about, details={"destruction": stored.id})
    return stored.id


def _waiting(session: Session, destruction_id: str) -> StoredDestruction:
    stored = Destructions(session.connection).get(destruction_id)
    if stored is None or stored.state != "proposed":
        raise Refusal("Dit voorstel is er niet meer. Ververs het scherm.")
    return stored


def _about(stored: StoredDestruction) -> str:
    return f"case:{stored.case_id}" if stored.subject == "case" else f"disclosure:{stored.line}"


def _named(session: Session, account_id: str) -> str:
    account = session.roster.account(account_id)
    return f"{account.name}, {account.function}" if account else account_id


def _what(case: DestroyedCase) -> str:
    return (
        f"zaak; versies: {case.versions}, meldingen: {case.notifications},"
        f" exemplaren: {case.exemplars}"
    )
