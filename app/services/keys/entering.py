"""From open keys to a session: what a person's way in has in common, whichever it was."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from app.case.refusal import Refusal
from app.services.dispatch.gemeente_lists import take_up
from app.services.environment import Environment
from app.services.keys.house import house_settings
from app.services.keys.key_rotation import finish_rotation, revoked_in, rotate_keys
from app.services.keys.remembering import pin_root
from app.services.keys.roster_writing import read_roster
from app.services.session import Session, stamp
from app.store.connection import Connection, open_database, transaction
from app.trust.roster import Account, Roster
from app.trust.roster_entries import BrokenRoster
from app.vault.failed_logins import clear, waiting
from app.vault.keyfile import DATABASE_NAME, RECOVERY_READER, Keyfile, read_keyfile
from app.vault.unlocked import Entered, Unlocked, Workstation


class AccountUnusable(Refusal):
    """The vault opened, but the roster does not let this account work (any more)."""


def workstation_of(env: Environment) -> Workstation:
    """Give what a new slot needs from this workstation."""
    return Workstation(
        env.secrets, env.kdf, env.random_bytes, env.workstation_name, stamp(env.clock())
    )


def database_fits(folder: Path, key: bytes) -> bool:
    """Tell whether the database opens with a key."""
    try:
        open_database(folder / DATABASE_NAME, key).close()
    except Refusal:
        return False
    return True


def session_of(
    env: Environment, unlocked: Unlocked, connection: Connection | None = None
) -> Session:
    """Make the session, after holding the person's keys against the roster.

    A rotation that was broken off is finished first. Raises BrokenRoster, AccountUnusable and
    what is wrong with the database.
    """
    opened = connection or open_database(unlocked.folder / DATABASE_NAME, unlocked.database_key)
    try:
        if unlocked.half is not None:
            keys = finish_rotation(unlocked.folder, unlocked.half, opened, env.random_bytes)
            unlocked = unlocked.with_keys(keys)
        roster = read_roster(opened, vault=unlocked.vault_id, root=unlocked.roster_root)
        account = _own_account(roster, unlocked)
        pin_root(env.secrets, unlocked)
        house = house_settings(opened, unlocked.profile)
        take_up(opened, env.clock().astimezone().date())
        return Session(env, unlocked, opened, roster, account, house)
    except BaseException:
        if connection is None:
            opened.close()
        raise


def finish_revocations(session: Session, keyfile: Keyfile) -> None:
    """Rotate when somebody whom the roster revoked can still read the keys: a broken off act.

    So too when an earlier recovery key still can, while the roster has another.
    """
    recovery = keyfile.readers.get(RECOVERY_READER, b"").hex()
    earlier = recovery != session.roster.recovery.recovery_sealing
    if earlier or revoked_in(keyfile, session.roster):
        rotate_keys(session)


def record_entry(session: Session, event: str) -> None:
    """Sign in the failed logins that waited in the outbox, and this way in."""
    folder = session.unlocked.folder
    attempts = waiting(folder)
    with transaction(session.connection):
        for attempt in attempts:
            about = f"account:{attempt.account}" if attempt.account else "account"
            session.record("login_failed", about, "failed", {"tried_at": attempt.at})
        session.record(event, f"account:{session.account.id}")
    if attempts:
        clear(folder)


def roster_of(connection: Connection, entered: Entered) -> Roster:
    """Read and verify the roster for somebody who is not logged in yet. Raises BrokenRoster."""
    return read_roster(connection, vault=entered.keyfile.vault, root=entered.keyfile.roster_root)


def usable(account: Account | None) -> Account:
    """Give an active account; raises AccountUnusable for another or none."""
    if account is None or account.state == "revoked":
        raise AccountUnusable(
            "Dit account is ingetrokken. Vraag uw beheerder om een nieuw account."
        )
    if account.state == "invited":
        raise AccountUnusable(
            "Dit account is nog niet geactiveerd. Gebruik eerst de activeringscode."
        )
    return account


@contextlib.contextmanager
def closed_on_failure(opened: Unlocked | Entered | Session) -> Iterator[None]:
    """Let the vault go when what follows is refused."""
    try:
        yield
    except BaseException:
        opened.close()
        raise


@contextlib.contextmanager
def database_of(env: Environment, entered: Entered) -> Iterator[tuple[Connection, Entered]]:
    """Open the database and close it again when what follows is refused.

    A rotation that was broken off is finished first; the entrance that is given has the keys
    after it.
    """
    connection = open_database(entered.folder / DATABASE_NAME, entered.keys.database_key)
    try:
        half = entered.keys.half
        if half is not None:
            keys = finish_rotation(entered.folder, half, connection, env.random_bytes)
            entered = replace(entered, keys=keys, keyfile=read_keyfile(entered.folder))
        yield connection, entered
    except BaseException:
        connection.close()
        raise


def _own_account(roster: Roster, unlocked: Unlocked) -> Account:
    """Give the person's account when vault kind and keys are those of the roster."""
    stated = (roster.founding.vault_kind, roster.founding.profile)
    if stated != (unlocked.kind, unlocked.profile):
        raise BrokenRoster(
            "Deze kluis is van soort veranderd (echt of oefening)."
            " Werk niet verder en bel uw beheerder."
        )
    account = usable(roster.account(unlocked.account))
    own = unlocked.key_pairs
    if (account.signing_public, account.sealing_public) != (
        own.signing_public,
        own.sealing_public,
    ):
        raise AccountUnusable(
            "Uw sleutels op deze computer gelden niet meer."
            " Meld u hier opnieuw aan met de herstelsleutel."
        )
    return account
