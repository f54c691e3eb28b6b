"""Who comes in: logging in, activating an account, recovering one, inviting, closing."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from app.case.refusal import Refusal
from app.case.workflow import Role
from app.services import settings as vault_settings
from app.services.environment import Environment
from app.services.first_start import checked_function, checked_name
from app.services.roster_writing import add_entry, read_roster
from app.services.session import Session, stamp
from app.services.vault_summary import VaultSummary, vault_at
from app.store.connection import Connection, open_database, transaction
from app.trust.roster import Account, Roster
from app.trust.roster_entries import Activate, BrokenRoster, Invite, Renew, Signer
from app.vault.account_keys import AccountKeys
from app.vault.failed_logins import FailedLogin, clear, note, waiting
from app.vault.keyfile import DATABASE_NAME, read_keyfile
from app.vault.opening import (
    admit,
    enter_with_code,
    enter_with_recovery_key,
    new_invitation,
    settle,
    unlock,
    use_up_invitation,
    withdraw_account,
)
from app.vault.refusals import WrongCode, WrongPassphrase
from app.vault.stretching import checked_passphrase
from app.vault.unlocked import Entered, Unlocked, Workstation

__all__ = [
    "AccountRow",
    "AccountUnusable",
    "VaultSummary",
    "accounts",
    "activate",
    "close",
    "invite",
    "log_in",
    "recover",
    "vault_at",
]


class AccountUnusable(Refusal):
    """The vault opened, but the roster does not let this account work (any more)."""


@dataclass(frozen=True)
class AccountRow:
    """An account as the beheerder's screen lists it."""

    id: str
    name: str
    function: str
    roles: tuple[Role, ...]
    state: str


def log_in(env: Environment, folder: Path, account_name: str, passphrase: str) -> Session:
    """Open the vault for one person.

    Raises Refusal: WrongPassphrase (noted for the journal), VaultBusy, UnknownWorkstation,
    KeyringFailed, AccountUnusable, and what is wrong with the files.
    """
    try:
        unlocked = unlock(
            folder, account_name, passphrase, env.secrets, lambda key: _fits(folder, key)
        )
    except WrongPassphrase:
        account = read_keyfile(folder).account_named(account_name) or ""
        note(folder, FailedLogin(account, stamp(env.clock())))
        raise
    with _closed_on_failure(unlocked):
        use_up = _own_invitation_left(unlocked)
        session = _session(env, unlocked)
        with _closed_on_failure(session):
            if use_up:
                use_up_invitation(unlocked)
            _record_login(session)
    return session


def activate(
    env: Environment, folder: Path, account_name: str, code: str, passphrase: str
) -> Session:
    """Turn an activation code into an account with its own keys and passphrase, and log in.

    Raises Refusal: WeakPassphrase, WrongCode, VaultBusy and what is wrong with the files.
    """
    passphrase = checked_passphrase(passphrase)
    entered = enter_with_code(folder, account_name, code, lambda key: _fits(folder, key))
    with _closed_on_failure(entered), _database_of(entered) as connection:
        roster = _roster_of(connection, entered)
        account = roster.account(entered.account)
        if account is None or account.state != "invited":
            raise WrongCode(
                "Deze activeringscode is al gebruikt. Log in met uw wachtzin,"
                " of vraag uw beheerder om een nieuwe code."
            )
        if account.invitation_signing != entered.key_pairs.signing_public:
            raise WrongCode(
                "Deze activeringscode is vervangen door een nieuwe."
                " Vraag uw beheerder om de laatste code."
            )
        keys = AccountKeys.new(env.random_bytes)
        unlocked = settle(entered, keys, passphrase, _workstation(env))
        body = Activate(
            account=account.id,
            signing_public=keys.signing_public.hex(),
            sealing_public=keys.sealing_public.hex(),
        )
        signers = [
            Signer("invitation", account.id, entered.key_pairs.signing),
            Signer("account", account.id, keys.signing),
        ]
        entry = roster.next_entry(body, stamp(env.clock()), signers)
        with transaction(connection):
            roster.with_entry(entry)
            add_entry(connection, entry)
            session = _session(env, unlocked, connection)
            session.record("account_activated", f"account:{account.id}")
            session.record("login", f"account:{account.id}")
        use_up_invitation(unlocked)
    return session


def recover(
    env: Environment, folder: Path, account_name: str, recovery_key: str, new_passphrase: str
) -> Session:
    """Give an account new keys on this workstation with the recovery key, and log in.

    The roster shows it: the entry is signed by the recovery key and by the new key. Earlier
    slots of the account stop working. Raises Refusal: WrongRecoveryKey, WeakPassphrase,
    AccountUnusable and what is wrong with the files.
    """
    passphrase = checked_passphrase(new_passphrase)
    entered = enter_with_recovery_key(
        folder, account_name, recovery_key, lambda key: _fits(folder, key)
    )
    with _closed_on_failure(entered), _database_of(entered) as connection:
        roster = _roster_of(connection, entered)
        account = _usable(roster.account(entered.account))
        keys = AccountKeys.new(env.random_bytes)
        unlocked = settle(entered, keys, passphrase, _workstation(env))
        body = Renew(
            account=account.id,
            signing_public=keys.signing_public.hex(),
            sealing_public=keys.sealing_public.hex(),
        )
        signers = [
            Signer("recovery", "", entered.key_pairs.signing),
            Signer("account", account.id, keys.signing),
        ]
        entry = roster.next_entry(body, stamp(env.clock()), signers)
        with transaction(connection):
            roster.with_entry(entry)
            add_entry(connection, entry)
            session = _session(env, unlocked, connection)
            session.record("account_recovered", f"account:{account.id}")
            session.record("login", f"account:{account.id}")
    return session


def invite(session: Session, name: str, function: str, roles: tuple[Role, ...]) -> str:
    """Invite a colleague; gives the activation code, which is shown once and kept nowhere.

    Raises Refusal: RoleNeeded, a name that is taken, no roles, BrokenRoster when this needs a
    second signature.
    """
    session.require("beheerder")
    name, function = checked_name(name), checked_function(function)
    if not roles or len(set(roles)) != len(roles):
        raise Refusal("Kies minstens één rol, en elke rol één keer.")
    account = session.roster.next_account_id()
    invited = new_invitation(session.unlocked, account, session.env.random_bytes)
    body = Invite(
        account=account,
        name=name,
        function=function,
        roles=roles,
        invitation_signing=invited.signing_public.hex(),
        invitation_sealing=invited.sealing_public.hex(),
    )
    _check_name_free(session.roster, name)
    signer = Signer("account", session.account.id, session.unlocked.signing_key)
    entry = session.roster.next_entry(body, session.stamp(), [signer])
    roster = session.roster.with_entry(entry)
    before = session.roster
    admit(session.unlocked, account, name, invited)
    try:
        with transaction(session.connection):
            add_entry(session.connection, entry)
            session.roster = roster
            session.record("account_invited", f"account:{account}")
    except BaseException:
        session.roster = before
        with contextlib.suppress(Refusal):
            withdraw_account(session.unlocked, account)
        raise
    return invited.code


def accounts(session: Session) -> tuple[AccountRow, ...]:
    """Give every account of the roster, in the order in which they came."""
    return tuple(
        AccountRow(a.id, a.name, a.function, a.roles, a.state) for a in session.roster.accounts()
    )


def close(session: Session) -> None:
    """Log out: the journal's last line, then database and lock are let go, whatever happens."""
    try:
        session.record("logout", f"account:{session.account.id}")
    finally:
        session.close()


def _check_name_free(roster: Roster, name: str) -> None:
    taken = {" ".join(a.name.split()).casefold() for a in roster.accounts()}
    if name.casefold() in taken:
        raise Refusal("Er is al een account met de naam '{name}'. Kies een andere naam.", name=name)


def _record_login(session: Session) -> None:
    """Sign in what waited in the outbox, and this login."""
    folder = session.unlocked.folder
    attempts = waiting(folder)
    with transaction(session.connection):
        for attempt in attempts:
            about = f"account:{attempt.account}" if attempt.account else "account"
            session.record("login_failed", about, "failed", {"tried_at": attempt.at})
        session.record("login", f"account:{session.account.id}")
    if attempts:
        clear(folder)


def _session(env: Environment, unlocked: Unlocked, connection: Connection | None = None) -> Session:
    """Make the session, after holding the person's keys against the roster."""
    opened = connection or open_database(unlocked.folder / DATABASE_NAME, unlocked.database_key)
    try:
        roster = read_roster(opened, vault=unlocked.vault_id, root=unlocked.roster_root)
        account = _own_account(roster, unlocked)
        return Session(env, unlocked, opened, roster, account, vault_settings.load(opened))
    except BaseException:
        if connection is None:
            opened.close()
        raise


def _own_account(roster: Roster, unlocked: Unlocked) -> Account:
    """Give the person's account when vault kind and keys are those of the roster."""
    if roster.founding.vault_kind != unlocked.kind:
        raise BrokenRoster(
            "Deze kluis is van soort veranderd (echt of oefening)."
            " Werk niet verder en bel uw beheerder."
        )
    account = _usable(roster.account(unlocked.account))
    own = AccountKeys(unlocked.signing_key, unlocked.sealing_key)
    if (account.signing_public, account.sealing_public) != (
        own.signing_public,
        own.sealing_public,
    ):
        raise AccountUnusable(
            "Uw sleutels op deze computer gelden niet meer."
            " Meld u hier opnieuw aan met de herstelsleutel."
        )
    return account


def _usable(account: Account | None) -> Account:
    if account is None or account.state == "revoked":
        raise AccountUnusable(
            "Dit account is ingetrokken. Vraag uw beheerder om een nieuw account."
        )
    if account.state == "invited":
        raise AccountUnusable(
            "Dit account is nog niet geactiveerd. Gebruik eerst de activeringscode."
        )
    return account


def _workstation(env: Environment) -> Workstation:
    return Workstation(env.secrets, env.kdf, env.random_bytes)


def _fits(folder: Path, key: bytes) -> bool:
    try:
        open_database(folder / DATABASE_NAME, key).close()
    except Refusal:
        return False
    return True


def _own_invitation_left(unlocked: Unlocked) -> bool:
    return read_keyfile(unlocked.folder).account_invited(unlocked.account)


def _roster_of(connection: Connection, entered: Entered) -> Roster:
    return read_roster(connection, vault=entered.keyfile.vault, root=entered.keyfile.roster_root)


@contextlib.contextmanager
def _closed_on_failure(opened: Unlocked | Entered | Session) -> Iterator[None]:
    try:
        yield
    except BaseException:
        opened.close()
        raise


@contextlib.contextmanager
def _database_of(entered: Entered) -> Iterator[Connection]:
    """Open the database and close it again when what follows is refused."""
    connection = open_database(entered.folder / DATABASE_NAME, entered.keys.database_key)
    try:
        yield connection
    except BaseException:
        connection.close()
        raise
