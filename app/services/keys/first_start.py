"""The first start: a new vault with its founder, roster root, certificate and settings."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from app.case.refusal import Refusal
from app.case.workflow import Profile, Role
from app.services import settings as vault_settings
from app.services.environment import Environment
from app.services.keys.entering import workstation_of
from app.services.keys.facility_certificates import make_first_certificate
from app.services.keys.people import check_roles, checked_function, checked_name
from app.services.keys.roster_writing import add_entry
from app.services.reader import profile as gemeente_settings
from app.services.reader.profile import GemeenteSettings
from app.services.session import Session, stamp
from app.services.settings import AuthoritySetting, FacilityDetails, Settings
from app.store.connection import Connection, create_database, transaction
from app.store.vouching import settings_digest
from app.trust.roster import ELEVATED_ROLES, Account, Roster, write_root
from app.trust.roster_entries import Person, Root, RosterEntry, Signer
from app.vault.failed_logins import OUTBOX_NAME
from app.vault.folder import make_vault_folder
from app.vault.keyfile import DATABASE_NAME, KEYFILE_NAME, VaultKind
from app.vault.lock import LOCK_NAME, VaultLock
from app.vault.opening import forget_workstation, found, write_founded
from app.vault.refusals import KeyringFailed
from app.vault.replacing import pending_path
from app.vault.secrets import probe
from app.vault.stretching import checked_passphrase
from app.vault.unlocked import Founding, Unlocked

FOUNDER = "a1"


@dataclass(frozen=True)
class KeyringState:
    """Whether this workstation's keyring works; if not, the sentence that says why."""

    works: bool
    why: Refusal | None = None


@dataclass(frozen=True, kw_only=True)
class Beginning:
    """What the first start asks of everybody.

    ``accept_without_keyring`` is the person's explicit choice for a passphrase-only vault; it
    counts only where no keyring works.
    """

    folder: Path
    kind: VaultKind
    name: str
    function: str
    passphrase: str = field(repr=False)
    roles: tuple[Role, ...]
    accept_without_keyring: bool = False


@dataclass(frozen=True, kw_only=True)
class SetUp(Beginning):
    """Everything that the first start of an inrichting asks."""

    facility: FacilityDetails
    authority: AuthoritySetting


@dataclass(frozen=True, kw_only=True)
class GemeenteSetUp(Beginning):
    """Everything that the first start of a gemeente asks."""

    settings: GemeenteSettings


@dataclass(frozen=True)
class SetUpResult:
    """The open vault, and the recovery key to print and have typed back once."""

    session: Session
    recovery_key: str = field(repr=False)


def keyring_available(env: Environment) -> KeyringState:
    """Write, read and delete a secret in this workstation's keyring, and tell how that went."""
    if env.secrets is None:
        return KeyringState(
            works=False,
            why=KeyringFailed(
                "Deze computer heeft geen sleutelbos die werkt."
                " Vraag uw systeembeheerder om er een aan te zetten."
            ),
        )
    try:
        probe(env.secrets)
    except KeyringFailed as failure:
        return KeyringState(works=False, why=failure)
    return KeyringState(works=True)


def set_up_vault(env: Environment, setup: SetUp | GemeenteSetUp) -> SetUpResult:
    """Make a vault and log its founder in.

    A real vault of an inrichting is complete only when a second founder has confirmed it
    (``people.foundation``); a practice vault can be founded by one person, for learning and
    showing, and that of a gemeente too: nothing is decided there by two people.
    Raises Refusal (folder, passphrase, names, mandate, keyring); then nothing is left behind.
    """
    name, function = checked_name(setup.name), checked_function(setup.function)
    passphrase = checked_passphrase(setup.passphrase)
    profile: Profile = "gemeente" if isinstance(setup, GemeenteSetUp) else "inrichting"
    _check_founder_roles(setup.kind, setup.roles, profile)
    if isinstance(setup, SetUp):
        vault_settings.check_authority_day(setup.authority, env.clock().astimezone().date())
    keyring = keyring_available(env)
    if not keyring.works:
        if not setup.accept_without_keyring:
            raise keyring.why or KeyringFailed("De sleutelbos van deze computer werkt niet.")
        env = replace(env, secrets=None)
    founding = found(setup.kind, env.random_bytes, profile)
    person = _person(founding, name, function, setup.roles)
    at = stamp(env.clock())
    root = write_root(
        vault=founding.vault_id,
        at=at,
        body=_root_body(founding, person),
        signers=[Signer("account", FOUNDER, founding.founder.signing)],
    )
    with new_folder(setup.folder) as undo:
        lock = VaultLock(setup.folder)
        undo.callback(lock.close)
        connection = create_database(setup.folder / DATABASE_NAME, founding.keys.database_key)
        undo.callback(connection.close)
        unlocked = write_founded(
            founding,
            setup.folder,
            account=FOUNDER,
            name=name,
            passphrase=passphrase,
            roster_root=root.hash,
            created=at,
            workstation=workstation_of(env),
            lock=lock,
        )
        undo.callback(forget_workstation, setup.folder, env.secrets)
        session = _fill(env, setup, unlocked, connection, root)
    return SetUpResult(session, founding.recovery.printed())


def _check_founder_roles(kind: VaultKind, roles: tuple[Role, ...], profile: Profile) -> None:
    if "beheerder" not in roles:
        raise Refusal(
            "De eerste persoon moet de rol beheerder hebben."
            " Anders kan niemand collega's uitnodigen."
        )
    check_roles(roles, profile)
    if (kind, profile) == ("real", "inrichting") and ELEVATED_ROLES & set(roles):
        raise Refusal(
            "In een echte kluis begint een oprichter zonder rol die anderen controleert."
            " Die rollen geeft u later, met twee handtekeningen van anderen."
        )


def _person(founding: Founding, name: str, function: str, roles: tuple[Role, ...]) -> Person:
    return Person(
        account=FOUNDER,
        name=name,
        function=function,
        roles=roles,
        signing_public=founding.founder.signing_public.hex(),
        sealing_public=founding.founder.sealing_public.hex(),
    )


def _root_body(founding: Founding, person: Person) -> Root:
    recovery = founding.recovery.keys()
    return Root(
        vault_kind=founding.kind,
        founders=(person,),
        recovery_signing=recovery.signing_public.hex(),
        recovery_sealing=recovery.sealing_public.hex(),
        elevated_signatures=2 if (founding.kind, founding.profile) == ("real", "inrichting") else 1,
        profile=founding.profile,
    )


def _fill(
    env: Environment,
    setup: SetUp | GemeenteSetUp,
    unlocked: Unlocked,
    connection: Connection,
    root: RosterEntry,
) -> Session:
    """Put roster, settings, certificate and the first journal lines in the database, at once."""
    roster = Roster.read([root.content], vault=unlocked.vault_id, root=root.hash)
    account: Account | None = roster.account(FOUNDER)
    if account is None:
        raise ValueError("the root names its founder")
    session = Session(env, unlocked, connection, roster, account, _house(setup))
    with transaction(connection):
        add_entry(connection, root)
        _keep(connection, session.house)
        told = {"settings": settings_digest(connection)}
        session.record("vault_created", "vault", details=told)
        make_first_certificate(session)
        session.record("login", f"account:{FOUNDER}")
    return session


def _house(setup: SetUp | GemeenteSetUp) -> Settings | GemeenteSettings:
    if isinstance(setup, GemeenteSetUp):
        return setup.settings
    return Settings(facility=setup.facility, authority=setup.authority)


def _keep(connection: Connection, house: Settings | GemeenteSettings) -> None:
    if isinstance(house, GemeenteSettings):
        gemeente_settings.keep(connection, house)
    else:
        vault_settings.keep(connection, house)


@contextlib.contextmanager
def new_folder(folder: Path) -> Iterator[contextlib.ExitStack]:
    """Make the folder; when what follows fails, close what was opened and leave it as it was."""
    made = make_vault_folder(folder)
    try:
        with contextlib.ExitStack() as undo:
            yield undo
            undo.pop_all()
    except BaseException:
        for name in (
            DATABASE_NAME,
            f"{DATABASE_NAME}-wal",
            f"{DATABASE_NAME}-shm",
            KEYFILE_NAME,
            pending_path(folder / KEYFILE_NAME).name,
            LOCK_NAME,
            OUTBOX_NAME,
        ):
            (folder / name).unlink(missing_ok=True)
        if made:
            folder.rmdir()
        raise
