"""The keyfile: what may open the vault, as canonical JSON that can be read without any key.

Holds no private half and no key in the clear. Its last field is a MAC under the database key:
whoever can write the folder but not open the vault cannot change it unseen.
"""

from __future__ import annotations

import hashlib
import hmac
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Literal, cast

from app.case.canonical import decode, encode
from app.case.refusal import Refusal
from app.vault.kdf import KdfParameters
from app.vault.refusals import DamagedKeyfile, FolderNotWritable, NewerKeyfile, NoVault
from app.vault.replacing import replace_file
from app.vault.strict import Block, damaged, read_bytes, write_bytes
from app.vault.wiping import Secret

SlotSecret = Literal["keyring", "none", "code"]
"""What opens a slot besides the passphrase: the keyring, nothing, or (alone) an enrolment code."""

KEYFILE_NAME = "meldpoort.keys"
DATABASE_NAME = "meldpoort.db"
FORMAT_NAME = "meldpoort.keyfile"
FORMAT_VERSION = 1
LARGEST = 4 * 1024 * 1024
"""Bytes; a keyfile of a hundred people stays under 100 kB."""

RECOVERY_READER = "recovery"

VaultKind = Literal["real", "practice"]
VaultProfile = Literal["inrichting", "gemeente"]
"""Whose vault it is; the word stands in the keyfile of a gemeente only."""
Purpose = Literal["database", "facility"]
PURPOSES: tuple[Purpose, ...] = ("database", "facility")
SALT_BYTES = 16
NONCE_BYTES = 12
WRAPPED_BYTES = 64 + 16
LONGEST_LABEL = 60
"""Characters of the name that a person gives a workstation."""


@dataclass(frozen=True)
class SealedKey:
    """One key of the vault, in a box for each reader."""

    id: str
    check: bytes
    boxes: Mapping[str, bytes]


@dataclass(frozen=True)
class KeyPlace:
    """A key in use, and during rotation the one that will follow it."""

    current: SealedKey
    next: SealedKey | None = None


@dataclass(frozen=True)
class Slot:
    """Private halves of one account, wrapped for one workstation (or for an enrolment code).

    ``label`` and ``made`` (UTC) tell a person which workstation it is, ``keyring`` which kind of
    keyring holds its secret; the keyfile's MAC holds them.
    """

    id: str
    account: str
    secret: SlotSecret
    kdf: KdfParameters
    salt: bytes
    nonce: bytes
    wrapped: bytes
    label: str = ""
    made: str = ""
    keyring: str = ""


@dataclass(frozen=True)
class Keyfile:
    """Everything in the keyfile. ``readers`` maps a reader's name to its X25519 public key."""

    vault: str
    kind: VaultKind
    created: str
    generation: int
    passphrase_only: bool
    roster_root: str
    accounts: Mapping[str, str]
    readers: Mapping[str, bytes]
    keys: Mapping[Purpose, KeyPlace]
    slots: tuple[Slot, ...]
    mac: bytes = b""
    profile: VaultProfile = "inrichting"

    def account_named(self, name: str) -> str | None:
        """Give the id of the account with this name, in any case and spacing."""
        wanted = comparable_name(name)
        return next((id_ for id_, n in self.accounts.items() if comparable_name(n) == wanted), None)

    def account_invited(self, account: str) -> bool:
        """Tell whether an activation code of this account is still in the keyfile."""
        return invitation_reader(account) in self.readers

    def slots_of(self, account: str) -> tuple[Slot, ...]:
        """Give the workstations of one account."""
        return tuple(s for s in self.slots if s.account == account and s.secret != "code")  # noqa: S105

    def enrolments_of(self, account: str) -> tuple[Slot, ...]:
        """Give the enrolment codes of one account that were not used yet."""
        return tuple(s for s in self.slots if s.account == account and s.secret == "code")  # noqa: S105


def account_reader(account: str) -> str:
    """Give the reader name of an account's own key."""
    return f"account:{account}"


def invitation_reader(account: str) -> str:
    """Give the reader name of an account's activation code."""
    return f"invitation:{account}"


def comparable_name(name: str) -> str:
    """Give the form in which two names count as the same."""
    return unicodedata.normalize("NFC", " ".join(name.split()).casefold())


def sealed_with(keyfile: Keyfile, database_key: Secret) -> Keyfile:
    """Give the keyfile, one generation on, with the MAC that its current database key makes."""
    onward = replace(keyfile, generation=keyfile.generation + 1)
    return replace(onward, mac=_mac(onward, database_key))


def check_mac(keyfile: Keyfile, database_key: Secret) -> None:
    """Hold the whole keyfile against its MAC. Raises DamagedKeyfile."""
    if not hmac.compare_digest(keyfile.mac, _mac(keyfile, database_key)):
        raise damaged()


def to_bytes(keyfile: Keyfile) -> bytes:
    """Give the file's bytes."""
    return encode({**_content(keyfile), "mac": write_bytes(keyfile.mac)})


def from_bytes(data: bytes) -> Keyfile:
    """Read a keyfile's bytes.

    Raises NewerKeyfile and DamagedKeyfile; nothing about keys is known to be true before
    ``check_mac`` has held.
    """
    if len(data) > LARGEST:
        raise damaged()
    try:
        value = decode(data)
    except Refusal:
        raise damaged() from None
    block = Block(value)
    _check_format(block.text("format"))
    try:
        return _read(block)
    except DamagedKeyfile:
        raise
    except (ValueError, TypeError):
        raise damaged() from None


def slot_to_bytes(slot: Slot) -> bytes:
    """Give one slot by itself, to bring it to another vault of the same roster."""
    return encode(_slot(slot))


def slot_from_bytes(data: bytes) -> Slot:
    """Read what ``slot_to_bytes`` gave. Raises DamagedKeyfile."""
    try:
        return _read_slot(Block(decode(data)))
    except DamagedKeyfile:
        raise
    except (ValueError, TypeError, Refusal):
        raise damaged() from None


def read_keyfile(folder: Path) -> Keyfile:
    """Read the keyfile of the vault in ``folder``.

    Raises NoVault, NewerKeyfile, DamagedKeyfile.
    """
    path = folder / KEYFILE_NAME
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
    except (FileNotFoundError, NotADirectoryError):
        if (folder / DATABASE_NAME).exists():
            raise DamagedKeyfile(
                "Het sleutelbestand '{name}' ontbreekt. Zet het terug uit de reservekopie.",
                name=KEYFILE_NAME,
            ) from None
        raise NoVault(
            "In deze map staat geen kluis. Kies een andere map of maak een nieuwe kluis."
        ) from None
    except OSError:
        raise DamagedKeyfile(
            "Het sleutelbestand '{name}' is niet te lezen."
            " Vraag uw beheerder of u rechten hebt op deze map.",
            name=KEYFILE_NAME,
        ) from None
    return from_bytes(data)


def write_keyfile(folder: Path, keyfile: Keyfile) -> None:
    """Put the keyfile in its place; after a crash the old or the new one stands there, whole.

    Raises FolderNotWritable, also when the disk is full.
    """
    try:
        replace_file(folder / KEYFILE_NAME, to_bytes(keyfile))
    except OSError:
        raise FolderNotWritable(
            "Het sleutelbestand kan niet worden bewaard. Kijk of de schijf vol is en of u"
            " rechten hebt op de map, en probeer het opnieuw. Er is niets veranderd."
        ) from None


def _mac(keyfile: Keyfile, database_key: Secret) -> bytes:
    key = hmac.new(database_key, b"meldpoort.keyfile-mac/1", hashlib.sha256).digest()
    return hmac.new(key, encode(_content(keyfile)), hashlib.sha256).digest()


def _check_format(text: str) -> None:
    name, _, version = text.partition("/")
    if name != FORMAT_NAME or not version.isdecimal() or not version.isascii():
        raise damaged()
    if len(version) > 6 or int(version) > FORMAT_VERSION:
        raise NewerKeyfile(
            "Deze kluis is gemaakt met een nieuwere versie van Meldpoort."
            " Vraag uw beheerder om het programma bij te werken."
        )
    if int(version) < 1:
        raise damaged()


def _content(keyfile: Keyfile) -> dict[str, Any]:
    return {
        "accounts": [{"id": id_, "name": name} for id_, name in keyfile.accounts.items()],
        "created": keyfile.created,
        "format": f"{FORMAT_NAME}/{FORMAT_VERSION}",
        "generation": keyfile.generation,
        "keys": {
            purpose: {"current": _sealed(place.current), "next": _sealed(place.next)}
            for purpose, place in keyfile.keys.items()
        },
        "kind": keyfile.kind,
        "passphrase_only": keyfile.passphrase_only,
        **({"profile": keyfile.profile} if keyfile.profile != "inrichting" else {}),
        "readers": {name: write_bytes(public) for name, public in keyfile.readers.items()},
        "roster_root": keyfile.roster_root,
        "slots": [_slot(slot) for slot in keyfile.slots],
        "vault": keyfile.vault,
    }


def _sealed(key: SealedKey | None) -> dict[str, Any] | None:
    if key is None:
        return None
    boxes = {name: write_bytes(box) for name, box in key.boxes.items()}
    return {"boxes": boxes, "check": write_bytes(key.check), "id": key.id}


def _slot(slot: Slot) -> dict[str, Any]:
    return {
        "account": slot.account,
        "id": slot.id,
        "kdf": {
            "iterations": slot.kdf.iterations,
            "lanes": slot.kdf.lanes,
            "memory_kib": slot.kdf.memory_kib,
        },
        "keyring": slot.keyring,
        "label": slot.label,
        "made": slot.made,
        "nonce": write_bytes(slot.nonce),
        "salt": write_bytes(slot.salt),
        "secret": slot.secret,
        "wrapped": write_bytes(slot.wrapped),
    }


def _read(block: Block) -> Keyfile:
    accounts = {}
    for item in block.blocks("accounts"):
        id_ = item.name("id")
        if id_ in accounts:
            raise damaged()
        accounts[id_] = item.text("name", longest=200)
        item.end()
    keys = block.block("keys")
    places = {purpose: _read_place(keys.block(purpose)) for purpose in PURPOSES}
    keys.end()
    readers = {name: _public(value) for name, value in block.block("readers").rest().items()}
    keyfile = Keyfile(
        vault=block.hex("vault", 16),
        kind=cast("VaultKind", block.choice("kind", ("real", "practice"))),
        created=block.text("created"),
        generation=block.number("generation"),
        passphrase_only=block.flag("passphrase_only"),
        roster_root=block.hex("roster_root", 32),
        accounts=accounts,
        readers=readers,
        keys=places,
        slots=tuple(_read_slot(item) for item in block.blocks("slots")),
        mac=block.bytes("mac", 32),
        profile=cast("VaultProfile", block.choice("profile", ("gemeente",)))
        if block.has("profile")
        else "inrichting",
    )
    block.end()
    _check_references(keyfile)
    return keyfile


def _read_place(block: Block) -> KeyPlace:
    current = _read_sealed(block.block("current"))
    following = block.any("next")
    block.end()
    return KeyPlace(current, None if following is None else _read_sealed(Block(following)))


def _read_sealed(block: Block) -> SealedKey:
    boxes = {name: read_bytes(box) for name, box in block.block("boxes").rest().items()}
    key = SealedKey(block.hex("id", 8), block.bytes("check", 32), boxes)
    block.end()
    return key


def _read_slot(block: Block) -> Slot:
    kdf = block.block("kdf")
    parameters = KdfParameters(
        memory_kib=kdf.number("memory_kib"),
        iterations=kdf.number("iterations"),
        lanes=kdf.number("lanes"),
    )
    kdf.end()
    slot = Slot(
        id=block.hex("id", 8),
        account=block.name("account"),
        secret=cast("SlotSecret", block.choice("secret", ("keyring", "none", "code"))),
        kdf=parameters,
        salt=block.bytes("salt", SALT_BYTES),
        nonce=block.bytes("nonce", NONCE_BYTES),
        wrapped=block.bytes("wrapped", WRAPPED_BYTES),
        label=block.line("label", longest=LONGEST_LABEL),
        made=block.line("made", longest=20),
        keyring=block.line("keyring", longest=LONGEST_LABEL),
    )
    block.end()
    return slot


def _public(value: object) -> bytes:
    public = read_bytes(value)
    if len(public) != 32:
        raise damaged()
    return public


def _check_references(keyfile: Keyfile) -> None:
    """Every slot has an account, every key a box for each reader, every slot its one kind."""
    kind = "none" if keyfile.passphrase_only else "keyring"
    kinds = {kind} if keyfile.passphrase_only else {kind, "code"}
    if any(s.account not in keyfile.accounts or s.secret not in kinds for s in keyfile.slots):
        raise damaged()
    for place in keyfile.keys.values():
        for key in (place.current, place.next):
            if key is not None and key.boxes.keys() != keyfile.readers.keys():
                raise damaged()
