"""Who comes in and goes out: logging in, activating, recovering, a workstation more, the lock.

The people of the vault are in ``people``; a person's own passphrase in ``own_account``.
"""

from __future__ import annotations

from pathlib import Path

from app.services.ending.destroying import settle_copy
from app.services.environment import Environment
from app.services.keys.entering import (
    AccountUnusable,
    closed_on_failure,
    database_fits,
    database_of,
    finish_revocations,
    record_entry,
    roster_of,
    session_of,
    usable,
    workstation_of,
)
from app.services.keys.key_rotation import rotate_keys
from app.services.keys.people import AccountRow, accounts, invite
from app.services.keys.remembering import remember_head
from app.services.keys.roster_writing import add_entry
from app.services.keys.vault_summary import VaultSummary, vault_at
from app.services.session import Session, stamp
from app.store.connection import transaction
from app.trust.roster_entries import Activate, Renew, Signer
from app.vault import delays
from app.vault.account_keys import AccountKeys
from app.vault.failed_logins import FailedLogin, note
from app.vault.folder import check_local
from app.vault.keyfile import read_keyfile
from app.vault.opening import (
    enter_with_code,
    enter_with_recovery_key,
    own_keyfile,
    settle,
    unlock,
    unlocked_by,
    use_up_invitation,
)
from app.vault.refusals import WrongCode, WrongPassphrase, WrongRecoveryKey
from app.vault.stretching import checked_passphrase
from app.vault.unlocked import Unlocked
from app.vault.workstations import enrol, enter_with_enrolment_code
from app.wizard.scan_text import forget_texts

__all__ = [
    "AccountRow",
    "AccountUnusable",
    "VaultSummary",
    "accounts",
    "activate",
    "add_workstation",
    "close",
    "invite",
    "lock_screen",
    "log_in",
    "open_unlocked",
    "recover",
    "unlock_screen",
    "vault_at",
]


def log_in(env: Environment, folder: Path, account_name: str, passphrase: str) -> Session:
    """Open the vault for one person.

    Raises Refusal: TooSoon, WrongPassphrase (noted for the journal), VaultBusy,
    UnknownWorkstation, KeyringFailed, AccountUnusable, and what is wrong with the files.
    """
    return _come_in(env, folder, account_name, passphrase, "login")


def unlock_screen(env: Environment, folder: Path, account_name: str, passphrase: str) -> Session:
    """Open the vault again after ``lock_screen``; the journal tells the two apart from a login.

    Raises what ``log_in`` raises.
    """
    return _come_in(env, folder, account_name, passphrase, "screen_unlocked")


def activate(
    env: Environment, folder: Path, account_name: str, code: str, passphrase: str
) -> Session:
    """Turn an activation code into an account with its own keys and passphrase, and log in.

    Raises Refusal: WeakPassphrase, WrongCode, VaultBusy and what is wrong with the files.
    """
    passphrase = checked_passphrase(passphrase)
    came = enter_with_code(folder, account_name, code, lambda key: database_fits(folder, key))
    with closed_on_failure(came), database_of(env, came) as (connection, entered):
        roster = roster_of(connection, entered)
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
        unlocked = settle(entered, keys, passphrase, workstation_of(env))
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
            session = session_of(env, unlocked, connection)
            session.record("account_activated", f"account:{account.id}")
            session.record("login", f"account:{account.id}")
        use_up_invitation(unlocked)
        settle_copy(session)
    return session


def recover(
    env: Environment, folder: Path, account_name: str, recovery_key: str, new_passphrase: str
) -> Session:
    """Give an account new keys on this workstation with the recovery key, and log in.

    The roster shows it: the entry is signed by the recovery key and by the new key. Earlier
    slots of the account stop working, the vault gets new keys, and roles that take two
    signatures wait until a colleague has signed for the new keys. Raises Refusal:
    WrongRecoveryKey, WeakPassphrase, AccountUnusable and what is wrong with the files.
    """
    passphrase = checked_passphrase(new_passphrase)
    came = enter_with_recovery_key(
        folder, account_name, recovery_key, lambda key: database_fits(folder, key)
    )
    with closed_on_failure(came), database_of(env, came) as (connection, entered):
        roster = roster_of(connection, entered)
        account = usable(roster.account(entered.account))
        if entered.key_pairs.sealing_public.hex() != roster.recovery.recovery_sealing:
            raise WrongRecoveryKey(
                "Er is een nieuwere herstelsleutel gemaakt; deze geldt niet meer. Zoek het nieuwste"
                " papier, of laat een beheerder een nieuwe herstelsleutel maken."
            )
        keys = AccountKeys.new(env.random_bytes)
        unlocked = settle(entered, keys, passphrase, workstation_of(env))
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
            session = session_of(env, unlocked, connection)
            session.record("account_recovered", f"account:{account.id}")
            session.record("login", f"account:{account.id}")
        delays.right(folder, account.id)
        rotate_keys(session)
        settle_copy(session)
    return session


def add_workstation(
    env: Environment, folder: Path, account_name: str, code: str, passphrase: str
) -> Session:
    """Let a person in on one workstation more, with the code they made on another; and log in.

    The passphrase is for this workstation. Raises Refusal: WeakPassphrase, WrongCode,
    AccountUnusable, KeyringFailed and what is wrong with the files.
    """
    passphrase = checked_passphrase(passphrase)
    came = enter_with_enrolment_code(
        folder, account_name, code, env.clock(), lambda key: database_fits(folder, key)
    )
    with closed_on_failure(came), database_of(env, came) as (connection, entered):
        usable(roster_of(connection, entered).account(entered.account))
        slot = enrol(entered, passphrase, workstation_of(env))
        session = session_of(env, unlocked_by(entered, entered.key_pairs, slot), connection)
        with transaction(connection):
            session.record("workstation_added", f"account:{session.account.id}")
            session.record("login", f"account:{session.account.id}")
        settle_copy(session)
    return session


def lock_screen(session: Session) -> None:
    """Put the screen on the lock: every key leaves memory; ``unlock_screen`` brings them back."""
    _leave(session, "screen_locked")


def close(session: Session) -> None:
    """Log out: the journal's last line, then database and lock are let go, whatever happens."""
    _leave(session, "logout")


def _leave(session: Session, event: str) -> None:
    try:
        if session.broken is None:
            session.record(event, f"account:{session.account.id}")
            remember_head(session)
    finally:
        forget_texts()
        session.close()


def open_unlocked(env: Environment, folder: Path, account_name: str, passphrase: str) -> Unlocked:
    """Open the keys for one person, with the delay after wrong passphrases; not the database.

    For logging in, and for an inspection of a vault whose roster is broken.
    """
    check_local(folder)
    account = read_keyfile(folder).account_named(account_name) or ""
    delays.check_delay(folder, account, env.clock())
    try:
        return unlock(
            folder,
            account_name,
            passphrase,
            env.secrets,
            lambda key: database_fits(folder, key),
            env.workstation_name,
        )
    except WrongPassphrase:
        note(folder, FailedLogin(account, stamp(env.clock())))
        delays.wrong(folder, account, env.clock())
        raise


def _come_in(
    env: Environment, folder: Path, account_name: str, passphrase: str, event: str
) -> Session:
    unlocked = open_unlocked(env, folder, account_name, passphrase)
    with closed_on_failure(unlocked):
        session = session_of(env, unlocked)
        with closed_on_failure(session):
            keyfile = own_keyfile(session.unlocked)
            if keyfile.account_invited(session.account.id):
                use_up_invitation(session.unlocked)
            delays.right(folder, session.account.id)
            record_entry(session, event)
            finish_revocations(session, keyfile)
            settle_copy(session)
            remember_head(session)
    return session
