"""Opening a vault, and every change of who may open it: found, unlock, invite, enter, settle.

The database is not touched here. A change that also needs a roster entry is done in three
steps: new keys in the keyfile, the entry in the database, then what is used up out of the
keyfile. Killed in between, the same act can be done again.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from app.case.refusal import Refusal
from app.vault.account_keys import AccountKeys, RandomBytes
from app.vault.folder import check_local, check_writable
from app.vault.invitation import Invitation
from app.vault.keyfile import (
    PURPOSES,
    RECOVERY_READER,
    Keyfile,
    KeyPlace,
    Purpose,
    SealedKey,
    Slot,
    VaultKind,
    VaultProfile,
    account_reader,
    check_mac,
    invitation_reader,
    read_keyfile,
    sealed_with,
    write_keyfile,
)
from app.vault.lock import VaultLock
from app.vault.readers import (
    KEY_BYTES,
    KeyFits,
    VaultKeys,
    open_keys,
    with_readers,
    without_readers,
)
from app.vault.recovery import RecoveryKey
from app.vault.refusals import (
    UnknownWorkstation,
    WrongCode,
    WrongPassphrase,
    WrongRecoveryKey,
)
from app.vault.rotating import drop_left_over
from app.vault.sealing import key_check
from app.vault.secrets import WorkstationSecrets, secret_name
from app.vault.slots import SlotClosed, SlotPlace, unwrap
from app.vault.stretching import checked_passphrase
from app.vault.strict import damaged
from app.vault.unlocked import Entered, Founding, Invited, Unlocked, Workstation
from app.vault.writing_slots import forget_secret, write_with_slot


def found(
    kind: VaultKind, random_bytes: RandomBytes, profile: VaultProfile = "inrichting"
) -> Founding:
    """Make the keys of a new vault; nothing is written yet."""
    vault_id = random_bytes(16).hex()
    return Founding(
        vault_id=vault_id,
        kind=kind,
        keys=VaultKeys(random_bytes(KEY_BYTES), random_bytes(KEY_BYTES)),
        founder=AccountKeys.new(random_bytes),
        recovery=RecoveryKey.new(vault_id, random_bytes),
        profile=profile,
    )


def write_founded(
    founding: Founding,
    folder: Path,
    *,
    account: str,
    name: str,
    passphrase: str,
    roster_root: str,
    created: str,
    workstation: Workstation,
    lock: VaultLock,
) -> Unlocked:
    """Write the first keyfile, with the founder's slot and the recovery key as readers.

    ``workstation.secrets`` None makes a passphrase-only vault; the caller has asked for it.
    Raises WeakPassphrase, KeyringFailed, FolderNotWritable.
    """
    passphrase = checked_passphrase(passphrase)
    readers = {
        account_reader(account): founding.founder.sealing_public,
        RECOVERY_READER: founding.recovery.keys().sealing_public,
    }
    secrets: dict[Purpose, bytes] = {
        "database": founding.keys.database_key,
        "facility": founding.keys.facility_key,
    }
    empty = Keyfile(
        vault=founding.vault_id,
        kind=founding.kind,
        created=created,
        generation=0,
        passphrase_only=workstation.secrets is None,
        roster_root=roster_root,
        accounts={account: name},
        readers={},
        keys={
            purpose: KeyPlace(
                SealedKey(
                    workstation.random_bytes(8).hex(),
                    key_check(secrets[purpose], founding.vault_id, purpose),
                    {},
                )
            )
            for purpose in PURPOSES
        },
        slots=(),
        profile=founding.profile,
    )
    keyfile = with_readers(empty, readers, founding.keys)
    entered = Entered(folder, keyfile, account, founding.keys, founding.founder, lock)
    slot = _write_own_slot(entered, keyfile, founding.founder, passphrase, workstation)
    return unlocked_by(entered, founding.founder, slot)


def unlock(  # noqa: PLR0917 - the way in, everything it needs
    folder: Path,
    account_name: str,
    passphrase: str,
    secrets: WorkstationSecrets | None,
    fits: KeyFits,
    label: str = "",
) -> Unlocked:
    """Open the vault for one account on this workstation, which has the name ``label``.

    Raises NoVault, DamagedKeyfile, NewerKeyfile, NetworkFolder, FolderNotWritable, VaultBusy,
    UnknownWorkstation, KeyringFailed, WrongPassphrase, DamagedDatabase. Name and passphrase
    share one sentence: nobody learns here which of the two was wrong.
    """
    with taken(folder) as (keyfile, lock):
        account = keyfile.account_named(account_name)
        slots = keyfile.slots_of(account) if account else ()
        if account and not slots:
            raise UnknownWorkstation(
                "Dit account is nog niet geactiveerd. Gebruik eerst de activeringscode."
            )
        found_slot = own_slots_opened(slots, SlotPlace.of(keyfile), passphrase, secrets, label)
        if account is None or found_slot is None:
            raise WrongPassphrase("Naam of wachtzin klopt niet. Probeer het opnieuw.")
        slot, own = found_slot
        if keyfile.readers.get(account_reader(account)) != own.sealing_public:
            raise damaged()
        keys = open_keys(keyfile, account_reader(account), own.sealing, fits)
        return unlocked_by(Entered(folder, keyfile, account, keys, own, lock), own, slot)


def new_invitation(unlocked: Unlocked, account: str, random_bytes: RandomBytes) -> Invited:
    """Make a code for an account and the public halves that belong to it; nothing is written."""
    invitation = Invitation.new(random_bytes)
    pairs = invitation.keys(
        vault=unlocked.vault_id, roster_root=unlocked.roster_root, account=account
    )
    return Invited(invitation.printed(), pairs.signing_public, pairs.sealing_public)


def admit(unlocked: Unlocked, account: str, name: str, invited: Invited) -> None:
    """Let one more account read the keys, through its code.

    The caller has checked the right to do so. Raises Refusal for a name that is taken,
    DamagedKeyfile, FolderNotWritable.
    """
    keyfile = own_keyfile(unlocked)
    if keyfile.account_named(name) not in {None, account}:
        raise Refusal("Er is al een account met de naam '{name}'. Kies een andere naam.", name=name)
    keyfile = replace(keyfile, accounts={**keyfile.accounts, account: name})
    readers = {invitation_reader(account): invited.sealing_public}
    keyfile = with_readers(keyfile, readers, unlocked.keys)
    write_keyfile(unlocked.folder, sealed_with(keyfile, unlocked.database_key))


def withdraw_account(unlocked: Unlocked, account: str) -> None:
    """Take an account out of the keyfile again: an invitation that came to nothing."""
    keyfile = own_keyfile(unlocked)
    accounts = {id_: name for id_, name in keyfile.accounts.items() if id_ != account}
    slots = tuple(slot for slot in keyfile.slots if slot.account != account)
    keyfile = replace(keyfile, accounts=accounts, slots=slots)
    keyfile = without_readers(keyfile, {account_reader(account), invitation_reader(account)})
    write_keyfile(unlocked.folder, sealed_with(keyfile, unlocked.database_key))


def enter_with_code(folder: Path, account_name: str, code: str, fits: KeyFits) -> Entered:
    """Open the vault with an activation code; nobody is logged in by that.

    Raises WrongCode and what ``unlock`` raises about folder and files.
    """
    invitation = Invitation.read(code)
    with taken(folder) as (keyfile, lock):
        account = keyfile.account_named(account_name) or ""
        reader = invitation_reader(account)
        pairs = invitation.keys(
            vault=keyfile.vault, roster_root=keyfile.roster_root, account=account
        )
        if reader not in keyfile.readers or keyfile.readers[reader] != pairs.sealing_public:
            raise WrongCode(
                "Deze activeringscode hoort niet bij dit account, of is al gebruikt."
                " Vraag uw beheerder om een nieuwe code."
            )
        keys = open_keys(keyfile, reader, pairs.sealing, fits)
        return Entered(folder, keyfile, account, keys, pairs, lock)


def enter_with_recovery_key(folder: Path, account_name: str, text: str, fits: KeyFits) -> Entered:
    """Open the vault with the recovery key, on behalf of one account.

    Raises WrongRecoveryKey and what ``unlock`` raises about folder and files.
    """
    with taken(folder) as (keyfile, lock):
        recovery = RecoveryKey.read(text, keyfile.vault).keys()
        if keyfile.readers.get(RECOVERY_READER) != recovery.sealing_public:
            raise WrongRecoveryKey(
                "Dit is een herstelsleutel van een andere kluis."
                " Zoek het papier dat bij deze kluis hoort."
            )
        account = keyfile.account_named(account_name)
        if account is None:
            raise Refusal("Dit account staat niet in deze kluis. Kies een naam uit de lijst.")
        keys = open_keys(keyfile, RECOVERY_READER, recovery.sealing, fits)
        return Entered(folder, keyfile, account, keys, recovery, lock)


def settle(
    entered: Entered, keys: AccountKeys, passphrase: str, workstation: Workstation
) -> Unlocked:
    """Give the account its own new keys on this workstation and log it in.

    Earlier slots of the account go: they hold keys that no longer count. The invitation stays
    until ``use_up_invitation``. Raises WeakPassphrase, KeyringFailed, FolderNotWritable.
    """
    passphrase = checked_passphrase(passphrase)
    if not entered.keyfile.passphrase_only and workstation.secrets is None:
        raise UnknownWorkstation(
            "Deze kluis vraagt een sleutelbos en die werkt op deze computer niet."
            " Gebruik een andere computer of vraag uw systeembeheerder."
        )
    others = tuple(s for s in entered.keyfile.slots if s.account != entered.account)
    keyfile = replace(entered.keyfile, slots=others)
    keyfile = with_readers(
        keyfile, {account_reader(entered.account): keys.sealing_public}, entered.keys
    )
    slot_id = _write_own_slot(entered, keyfile, keys, passphrase, workstation)
    for slot in entered.keyfile.slots_of(entered.account):
        forget_secret(workstation.secrets, secret_name(keyfile.vault, slot.id))
    return unlocked_by(entered, keys, slot_id)


def use_up_invitation(unlocked: Unlocked) -> None:
    """Take the account's own invitation out of the keyfile, when there still is one."""
    keyfile = own_keyfile(unlocked)
    reader = invitation_reader(unlocked.account)
    if reader in keyfile.readers:
        keyfile = without_readers(keyfile, {reader})
        write_keyfile(unlocked.folder, sealed_with(keyfile, unlocked.database_key))


def own_keyfile(unlocked: Unlocked) -> Keyfile:
    """Read the keyfile again and hold it against its MAC. Raises DamagedKeyfile."""
    keyfile = read_keyfile(unlocked.folder)
    if keyfile.vault != unlocked.vault_id:
        raise damaged()
    check_mac(keyfile, unlocked.keys.mac_key)
    return keyfile


def take(folder: Path) -> VaultLock:
    """Take the lock of an existing vault, after looking whether it stands in a fit place.

    Raises NoVault, DamagedKeyfile, NewerKeyfile, NetworkFolder, FolderNotWritable, VaultBusy.
    """
    check_local(folder)
    read_keyfile(folder)  # before a lock file is left in a folder that holds no vault
    check_writable(folder)
    return VaultLock(folder)


@contextmanager
def taken(folder: Path) -> Iterator[tuple[Keyfile, VaultLock]]:
    """Take the lock and read the keyfile; let it go again when what follows is refused."""
    lock = take(folder)
    try:
        drop_left_over(folder)
        yield read_keyfile(folder), lock
    except BaseException:
        lock.close()
        raise


def own_slots_opened(
    slots: tuple[Slot, ...],
    place: SlotPlace,
    passphrase: str,
    secrets: WorkstationSecrets | None,
    label: str = "",
) -> tuple[str, AccountKeys] | None:
    """Give the id and the keys of the slot that opens here, or None for a wrong passphrase.

    Raises UnknownWorkstation when none of the slots is of this workstation, KeyringFailed.
    """
    known = False
    for slot in slots:
        secret = None
        if slot.secret == "keyring":  # noqa: S105 - a kind, not a password
            if secrets is None:
                raise UnknownWorkstation(
                    "De sleutelbos van deze computer werkt niet, en deze kluis heeft hem nodig."
                    " Log opnieuw in op de computer of gebruik de herstelsleutel."
                )
            secret = secrets.get(secret_name(place.vault, slot.id))
            if secret is None:
                continue
        known = True
        try:
            keys = unwrap(slot, place=place, passphrase=passphrase, workstation_secret=secret)
        except SlotClosed:
            continue
        return slot.id, keys
    if slots and not known:
        raise _no_secret_here(slots, secrets, label)
    return None


def _no_secret_here(
    slots: tuple[Slot, ...], secrets: WorkstationSecrets | None, label: str
) -> UnknownWorkstation:
    """Say why this workstation has no secret: never had one, another keyring, or an empty one."""
    here = [slot for slot in slots if label and slot.label == label]
    if not here or secrets is None:
        return UnknownWorkstation(
            "Op deze computer is dit account niet bekend. Maak op uw andere werkplek een"
            " werkplekcode, of gebruik de herstelsleutel om het hier aan te melden."
        )
    if all(slot.keyring != secrets.kind for slot in here):
        return UnknownWorkstation(
            "Deze computer gebruikt nu een andere sleutelbos ({now}) dan toen u zich aanmeldde"
            " ({then}). Laat de oude terugzetten, of meld u opnieuw aan met de herstelsleutel.",
            now=secrets.kind,
            then=here[0].keyring,
        )
    return UnknownWorkstation(
        "De sleutelbos van deze computer is leeg of opnieuw gemaakt: de sleutel van uw account"
        " staat er niet meer in. Meld u opnieuw aan met een werkplekcode of de herstelsleutel."
    )


def _write_own_slot(
    entered: Entered, keyfile: Keyfile, keys: AccountKeys, passphrase: str, workstation: Workstation
) -> str:
    return write_with_slot(
        entered.folder,
        keyfile,
        entered.keys.database_key,
        account=entered.account,
        keys=keys,
        passphrase=passphrase,
        workstation=workstation,
    )


def forget_workstation(folder: Path, secrets: WorkstationSecrets | None) -> None:
    """Take this workstation's secrets for a vault out of the keyring: a set-up that failed."""
    keyfile = read_keyfile(folder)
    for slot in keyfile.slots:
        forget_secret(secrets, secret_name(keyfile.vault, slot.id))


def unlocked_by(entered: Entered, own: AccountKeys, slot: str) -> Unlocked:
    """Give the open vault of the account that entered, with its own keys and slot."""
    return Unlocked(
        vault_id=entered.keyfile.vault,
        kind=entered.keyfile.kind,
        folder=entered.folder,
        account=entered.account,
        passphrase_only=entered.keyfile.passphrase_only,
        roster_root=entered.keyfile.roster_root,
        slot=slot,
        database_key=bytearray(entered.keys.database_key),
        facility_key=bytearray(entered.keys.facility_key),
        signing_key=own.signing,
        sealing_key=own.sealing,
        lock=entered.lock,
        half=entered.keys.half,
        profile=entered.keyfile.profile,
    )
