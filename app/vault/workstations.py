"""A person's own workstations: a code for one more, another passphrase, taking one away.

A slot is for one account under one login of the operating system. A workstation beside the first
is let in by a code that the person makes where they are logged in already; it works once and a
day long, and gives the same keys, so the roster does not change.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path

from app.case.refusal import Refusal
from app.vault.account_keys import AccountKeys
from app.vault.codes import NotACode, decode_code, encode_code
from app.vault.keyfile import (
    Keyfile,
    Slot,
    account_reader,
    sealed_with,
    write_keyfile,
)
from app.vault.opening import own_keyfile, own_slots_opened, taken
from app.vault.readers import KeyFits, open_keys
from app.vault.refusals import UnknownWorkstation, WrongCode, WrongPassphrase
from app.vault.secrets import secret_name
from app.vault.slots import SlotClosed, SlotPlace, unwrap, wrap
from app.vault.stretching import checked_passphrase
from app.vault.strict import damaged
from app.vault.unlocked import Entered, Unlocked, Workstation
from app.vault.writing_slots import forget_secret, write_with_slot

CODE_VALID = timedelta(hours=24)

_LABEL = "meldpoort.enrolment-code/1"
_SECRET_BYTES = 15
_CHECKSUM_BITS = 20
_TIME = "%Y-%m-%dT%H:%M:%S%z"


@dataclass(frozen=True)
class WorkstationRow:
    """One workstation of an account. ``made`` is ISO 8601 in UTC; ``here`` is this one."""

    id: str
    label: str
    made: str
    here: bool


def workstations(unlocked: Unlocked) -> tuple[WorkstationRow, ...]:
    """Give the workstations of the person who is logged in. Raises DamagedKeyfile."""
    slots = own_keyfile(unlocked).slots_of(unlocked.account)
    return tuple(WorkstationRow(s.id, s.label, s.made, s.id == unlocked.slot) for s in slots)


def new_enrolment_code(unlocked: Unlocked, workstation: Workstation) -> str:
    """Make a code with which the person adds one workstation; an earlier code stops working.

    Raises Refusal in a passphrase-only vault, where every computer can open it already.
    """
    keyfile = own_keyfile(unlocked)
    if keyfile.passphrase_only:
        raise Refusal(
            "Deze kluis werkt zonder sleutelbos. Log op de andere computer gewoon in"
            " met uw wachtzin."
        )
    secret = workstation.random_bytes(_SECRET_BYTES)
    slot = wrap(
        unlocked.key_pairs,
        place=SlotPlace.of(keyfile),
        account=unlocked.account,
        slot_id=workstation.random_bytes(8).hex(),
        passphrase=secret.hex(),
        workstation_secret=None,
        kdf=workstation.kdf,
        random_bytes=workstation.random_bytes,
        by_code=True,
        made=workstation.at,
    )
    others = _without(keyfile, keyfile.enrolments_of(unlocked.account))
    keyfile = replace(keyfile, slots=(*others, slot))
    write_keyfile(unlocked.folder, sealed_with(keyfile, unlocked.database_key))
    return encode_code(secret, _LABEL, _CHECKSUM_BITS)


def enter_with_enrolment_code(
    folder: Path, account_name: str, code: str, now: datetime, fits: KeyFits
) -> Entered:
    """Open the vault with an enrolment code; the caller lets the workstation in with ``enrol``.

    Raises WrongCode and what ``opening.unlock`` raises about folder and files.
    """
    try:
        secret = decode_code(code, _LABEL, _SECRET_BYTES, _CHECKSUM_BITS)
    except NotACode:
        raise WrongCode(
            "Deze werkplekcode klopt niet. Vergelijk elke groep van vier tekens met het scherm"
            " van uw andere werkplek."
        ) from None
    with taken(folder) as (keyfile, lock):
        account = keyfile.account_named(account_name) or ""
        keys = _opened(keyfile, account, secret, now)
        if keyfile.readers.get(account_reader(account)) != keys.sealing_public:
            raise damaged()
        opened = open_keys(keyfile, account_reader(account), keys.sealing, fits)
        return Entered(folder, keyfile, account, opened, keys, lock)


def enrol(entered: Entered, passphrase: str, workstation: Workstation) -> str:
    """Give the account a slot on this workstation beside its others, and use the code up.

    Gives the slot's id. Raises WeakPassphrase, KeyringFailed, FolderNotWritable.
    """
    passphrase = checked_passphrase(passphrase)
    if workstation.secrets is None:
        raise UnknownWorkstation(
            "Deze kluis vraagt een sleutelbos en die werkt op deze computer niet."
            " Gebruik een andere computer of vraag uw systeembeheerder."
        )
    keyfile = entered.keyfile
    used = keyfile.enrolments_of(entered.account)
    return write_with_slot(
        entered.folder,
        replace(keyfile, slots=_without(keyfile, used)),
        entered.keys.mac_key,
        account=entered.account,
        keys=entered.key_pairs,
        passphrase=passphrase,
        workstation=workstation,
    )


def change_passphrase(
    unlocked: Unlocked, current: str, new: str, workstation: Workstation
) -> Unlocked:
    """Wrap the person's keys anew for this workstation, with another passphrase and secret.

    The old slot and its secret go, so the old passphrase opens nothing here, not even with an
    older copy of the keyfile. Other workstations keep theirs. Raises WrongPassphrase,
    WeakPassphrase, KeyringFailed, FolderNotWritable.
    """
    new = checked_passphrase(new)
    keyfile = own_keyfile(unlocked)
    here = tuple(s for s in keyfile.slots if s.id == unlocked.slot)
    if own_slots_opened(here, SlotPlace.of(keyfile), current, workstation.secrets) is None:
        raise WrongPassphrase("Uw huidige wachtzin klopt niet. Probeer het opnieuw.")
    slot = write_with_slot(
        unlocked.folder,
        replace(keyfile, slots=_without(keyfile, here)),
        unlocked.database_key,
        account=unlocked.account,
        keys=unlocked.key_pairs,
        passphrase=new,
        workstation=replace(workstation, label=here[0].label or workstation.label),
    )
    forget_secret(workstation.secrets, secret_name(unlocked.vault_id, unlocked.slot))
    return replace(unlocked, slot=slot)


def remove_workstation(unlocked: Unlocked, slot_id: str) -> None:
    """Take one of the person's own other workstations away.

    What was on it is still there; when it was stolen, the account has to be renewed. Raises
    Refusal for the workstation in use and for one that is not theirs.
    """
    keyfile = own_keyfile(unlocked)
    if slot_id == unlocked.slot:
        raise Refusal("Op deze werkplek werkt u nu. Verwijder haar vanaf een andere werkplek.")
    gone = tuple(s for s in keyfile.slots_of(unlocked.account) if s.id == slot_id)
    if not gone:
        raise Refusal("Deze werkplek staat niet (meer) in de lijst. Ververs het scherm.")
    keyfile = replace(keyfile, slots=_without(keyfile, gone))
    write_keyfile(unlocked.folder, sealed_with(keyfile, unlocked.database_key))


def _opened(keyfile: Keyfile, account: str, secret: bytes, now: datetime) -> AccountKeys:
    for slot in keyfile.enrolments_of(account):
        try:
            keys = unwrap(
                slot,
                place=SlotPlace.of(keyfile),
                passphrase=secret.hex(),
                workstation_secret=None,
            )
        except SlotClosed:
            continue
        if not timedelta() <= now - _moment(slot) <= CODE_VALID:
            raise WrongCode(
                "Deze werkplekcode is verlopen. Maak op uw andere werkplek een nieuwe code."
            )
        return keys
    raise WrongCode(
        "Deze werkplekcode hoort niet bij dit account, of is al gebruikt."
        " Maak op uw andere werkplek een nieuwe code."
    )


def _moment(slot: Slot) -> datetime:
    try:
        return datetime.strptime(slot.made, _TIME)  # noqa: DTZ007 - %z
    except ValueError:
        raise damaged() from None


def _without(keyfile: Keyfile, gone: tuple[Slot, ...]) -> tuple[Slot, ...]:
    names = {slot.id for slot in gone}
    return tuple(slot for slot in keyfile.slots if slot.id not in names)
