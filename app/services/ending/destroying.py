"""Carrying out a destruction: rows, list beside the keyfile, remnants in the file; and again.

The rows go in one transaction. What follows is finished at the next login when it was broken off.
A destroyed case that comes back with an older copy of the vault is destroyed before anybody is in.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace

from app.case.model import CaseDocument
from app.case.refusal import Refusal
from app.services.casework.case_face import full_name
from app.services.keys.key_rotation import rotate_keys
from app.services.session import Session
from app.store.connection import transaction
from app.store.destroying import (
    clear_remnants,
    counts_of,
    delete_case,
    delete_line,
    is_there,
    keep_person,
    line_digest,
)
from app.store.destructions import (
    DestroyedCase,
    DestroyedCases,
    Destructions,
    DestructionSeal,
    ListRosters,
    StoredDestruction,
    list_key,
)
from app.store.disclosures import Disclosures
from app.store.drafts import Drafts
from app.trust.destruction import (
    Destroyed,
    DestroyedList,
    DestroyStatement,
    Pair,
    check_pair,
    read_list,
    rosters_known,
    vault_of_list,
    write_list,
)
from app.trust.roster import Roster
from app.trust.seals import Seal
from app.vault.backup_folder import take_restored
from app.vault.destroyed_file import read_destroyed, write_destroyed


def carry_out(session: Session, stored: StoredDestruction, second: DestructionSeal) -> None:
    """Destroy what ``stored`` names, with the second seal; all or nothing.

    The database refuses it without two seals, before the waiting time is over or while the case
    is held. Then list and remnants follow; what fails there is done at the next login.
    """
    with transaction(session.connection):
        Destructions(session.connection).add_seal(second)
        _delete(session, stored, second.made_at, again=False)
    keep_list(session)
    clear_up(session)


def keep_list(session: Session) -> None:
    """Write the list beside the keyfile as the database knows it, when it says something else.

    Raises Refusal.
    """
    pairs = _pairs(session)
    folder = session.unlocked.folder
    if pairs or read_destroyed(folder) is not None:
        kept = tuple(
            [entry.content for entry in roster.entries] for roster in known_rosters(session)
        )
        key = list_key(session.connection)
        data = write_list(session.unlocked.vault_id, kept, pairs, key)
        if data != read_destroyed(folder):
            write_destroyed(folder, data)


def clear_up(session: Session) -> None:
    """Write file and keys anew when something was destroyed since: no page of it can be opened.

    Raises Refusal; it is done at the next login then.
    """
    destructions = Destructions(session.connection)
    if not destructions.uncleaned():
        return
    clear_remnants(session.connection)
    rotate_keys(session)
    with transaction(session.connection):
        destructions.set_cleaned(session.stamp())
        session.record("remnants_cleared", "vault")


def settle_copy(session: Session) -> None:
    """At every way in: destroy again what the list names, and finish what was broken off.

    A backup that was put back here gets its line in the journal first. A list that is damaged or
    whose seals do not hold destroys nothing; the inspection says so.
    """
    place = take_restored(session.unlocked.folder)
    if place is not None:
        session.record("backup_restored", "vault", details={"line": place})
    with suppress(Refusal):
        _destroy_again(session)
    with suppress(Refusal):
        clear_up(session)


def own_list(session: Session) -> DestroyedList | None:
    """Read the list beside the keyfile, or None when there is none; no seal is checked yet.

    Raises Refusal for a list that is damaged or of another vault.
    """
    data = read_destroyed(session.unlocked.folder)
    if data is None:
        return None
    if vault_of_list(data) != session.unlocked.vault_id:
        raise Refusal(
            "De lijst van vernietigde zaken (meldpoort.destroyed) in deze map is van een andere"
            " kluis. Zet de goede lijst terug uit de nieuwste reservekopie."
        )
    return read_list(data, list_key(session.connection))


def _destroy_again(session: Session) -> None:
    kept = own_list(session)
    known = {pair.second.statement for pair in _pairs(session)}
    if kept is not None:
        fresh = [pair for pair in kept.pairs if pair.second.statement not in known]
        if fresh:
            rosters = rosters_known(session.roster, kept.rosters)
            sound = [(pair, _checked(pair, rosters)) for pair in fresh]
            for roster in rosters[1:]:  # what only later states of this vault know
                ListRosters(session.connection).add(
                    roster.head, tuple(entry.content for entry in roster.entries)
                )
            for pair, destroyed in sound:
                if destroyed is not None:
                    _again(session, pair, destroyed)
            if any(destroyed is None for _, destroyed in sound):
                return  # the list is not overwritten: the inspection shows what is wrong with it
    keep_list(session)


def known_rosters(session: Session) -> tuple[Roster, ...]:
    """Give the roster of this vault, and those of later states that came with a list.

    Raises BrokenRoster.
    """
    return rosters_known(session.roster, ListRosters(session.connection).all())


def _checked(pair: Pair, rosters: tuple[Roster, ...]) -> Destroyed | None:
    try:
        return check_pair(pair, rosters)
    except Refusal:
        return None


def _again(session: Session, pair: Pair, destroyed: Destroyed) -> None:
    """Destroy once more what two people destroyed in a later state of this vault."""
    said = destroyed.proposal
    stored = _as_stored(said)
    destructions = Destructions(session.connection)
    with transaction(session.connection):
        if said.subject == "case" and DestroyedCases(session.connection).get(said.case):
            return  # it went another time as well: in a copy that did not know of the first
        there = destructions.get(said.destruction)
        if there is None:
            destructions.add(replace(stored, again=1))
        elif there.state != "proposed":
            return
        sealed = {seal.account for seal in destructions.seals(said.destruction)}
        for statement, seal in ((said, pair.first), (destroyed.carried_out, pair.second)):
            if statement.account not in sealed:
                destructions.add_seal(_kept_seal(statement, seal))
        _delete(session, stored, destroyed.carried_out.at, again=True)


def _delete(session: Session, stored: StoredDestruction, at: str, *, again: bool) -> None:
    connection = session.connection
    destructions = Destructions(connection)
    destructions.start(stored.id, at, again=again)
    if stored.subject == "case":
        _delete_case(session, stored, at)
        event = "case_destroyed_again" if again else "case_destroyed"
        session.record(event, f"case:{stored.case_id}", details={"destruction": stored.id})
    elif stored.line is not None:
        # after an older copy was put back, the same number may be another line
        same = line_digest(connection, stored.line) == stored.content_hash
        if same:
            delete_line(connection, stored.line)
        session.record(
            "register_line_destroyed",
            f"disclosure:{stored.line}",
            details={"destruction": stored.id, "removed": int(same)},
        )
    destructions.finish(stored.id, session.stamp())


def _delete_case(session: Session, stored: StoredDestruction, at: str) -> None:
    connection = session.connection
    versions, notifications, exemplars = counts_of(connection, stored.case_id)
    if Disclosures(connection).of_case(stored.case_id):
        _keep_person(session, stored.case_id)
    first, second = Destructions(connection).seals(stored.id)
    DestroyedCases(connection).add(
        DestroyedCase(
            case_id=stored.case_id,
            reference=stored.reference,
            content_hash=stored.content_hash,
            rule=stored.rule,
            ground=stored.ground,
            destroy_on=stored.destroy_on,
            destroyed_at=at,
            versions=versions,
            notifications=notifications,
            exemplars=exemplars,
            first=first.account,
            second=second.account,
            destruction=stored.id,
        )
    )
    if is_there(connection, stored.case_id):
        delete_case(connection, stored.case_id)


def _keep_person(session: Session, case_id: str) -> None:
    """Name and birth date: as little as answers "to whom were data about me given" (Wjsg 18)."""
    draft = Drafts(session.connection).get(case_id)
    if draft is None:
        return
    document = CaseDocument.from_bytes(draft.document)
    keep_person(session.connection, case_id, full_name(document), document.person.birth_date or "")


def _pairs(session: Session) -> tuple[Pair, ...]:
    """Give both seals of everything that was destroyed, oldest first."""
    destructions = Destructions(session.connection)
    found = []
    for one in destructions.not_cancelled():
        seals = destructions.seals(one.id)
        if one.state == "done" and len(seals) == 2:
            first, second = (Seal(seal.statement, seal.account, seal.signature) for seal in seals)
            found.append(Pair(first, second))
    return tuple(found)


def _as_stored(said: DestroyStatement) -> StoredDestruction:
    return StoredDestruction(
        id=said.destruction,
        subject=said.subject,
        case_id=said.case,
        reference=said.reference,
        line=said.line,
        content_hash=said.content_hash,
        rule=said.rule,
        ground=said.ground,
        destroy_on=said.destroy_on,
        proposed_at=said.proposed_at,
        waits_until=said.waits_until,
    )


def _kept_seal(statement: DestroyStatement, seal: Seal) -> DestructionSeal:
    return DestructionSeal(
        destruction=statement.destruction,
        account=statement.account,
        statement=seal.statement,
        signature=seal.signature,
        made_at=statement.at,
    )
