"""The shapes of roster entries, and how one is written, signed and read.

An entry is stored as canonical JSON ``{"entry": ..., "signatures": [...]}``. What is signed are
the canonical bytes of ``entry``; the hash in the chain is over the stored bytes, signatures
included. A list of signatures leaves room for acts that take two people.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated, Literal, TypeAlias

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from pydantic import Field, SerializerFunctionWrapHandler, ValidationError, model_serializer

from app.case.canonical import JsonValue, decode, encode, sha256_hex
from app.case.refusal import Refusal
from app.case.workflow import Profile, Role
from app.trust.shapes import AccountId, Hex16, Hex32, Hex64, Record, ShortText, UtcTime
from app.trust.signing import sign

SignedBy: TypeAlias = Literal["account", "invitation", "recovery"]
Roles: TypeAlias = Annotated[tuple[Role, ...], Field(min_length=1, max_length=5)]


class BrokenRoster(Refusal):
    """The roster is not what its signatures and its chain say."""


class Person(Record):
    """A founder: an account that is active from the root on."""

    account: AccountId
    name: ShortText
    function: ShortText
    roles: Roles
    signing_public: Hex32
    sealing_public: Hex32


class Root(Record):
    """The first entry, signed by every founder.

    ``elevated_signatures``: how many people must sign for a role that checks others. A real vault
    has two; one is for a small practice vault. With two, a root of one founder is not the whole
    foundation: a second founder still has to confirm it. ``profile`` is written only in the vault
    of a gemeente, where nothing is decided by two people.
    """

    kind: Literal["root"] = "root"
    vault_kind: Literal["real", "practice"]
    founders: Annotated[tuple[Person, ...], Field(min_length=1, max_length=2)]
    recovery_signing: Hex32
    recovery_sealing: Hex32
    elevated_signatures: Annotated[int, Field(ge=1, le=2)]
    profile: Profile = "inrichting"

    @model_serializer(mode="wrap")
    def _profile_of_a_gemeente(self, handler: SerializerFunctionWrapHandler) -> dict[str, object]:
        written: dict[str, object] = handler(self)
        if self.profile == "inrichting":
            del written["profile"]
        return written


class Invite(Record):
    """A new account, or a new code for one that was not activated yet."""

    kind: Literal["invite"] = "invite"
    account: AccountId
    name: ShortText
    function: ShortText
    roles: Roles
    invitation_signing: Hex32
    invitation_sealing: Hex32


class Activate(Record):
    """The invited person's own keys, signed with the code's key and with the new key."""

    kind: Literal["activate"] = "activate"
    account: AccountId
    signing_public: Hex32
    sealing_public: Hex32


class Renew(Record):
    """New keys for an account after a loss, signed with the recovery key and with the new key."""

    kind: Literal["renew"] = "renew"
    account: AccountId
    signing_public: Hex32
    sealing_public: Hex32


class Revoke(Record):
    """The end of an account; from this place on its signatures count for nothing."""

    kind: Literal["revoke"] = "revoke"
    account: AccountId


class Confirm(Record):
    """The second founder's signature: these keys and this root are those of the foundation."""

    kind: Literal["confirm"] = "confirm"
    account: AccountId
    root: Hex32


class Approve(Record):
    """A signature under roles that wait, on exactly these keys, after they were compared aloud."""

    kind: Literal["approve"] = "approve"
    account: AccountId
    roles: Roles
    signing_public: Hex32
    sealing_public: Hex32


class Assign(Record):
    """Other roles for an active account; those that check others wait to be approved."""

    kind: Literal["assign"] = "assign"
    account: AccountId
    roles: Roles


class ReplaceRecovery(Record):
    """Another recovery key, made and signed by this beheerder; the one before counts no more."""

    kind: Literal["replace_recovery"] = "replace_recovery"
    account: AccountId
    recovery_signing: Hex32
    recovery_sealing: Hex32


Change: TypeAlias = (
    Invite | Activate | Renew | Revoke | Confirm | Approve | Assign | ReplaceRecovery
)
Body: TypeAlias = Annotated[Root | Change, Field(discriminator="kind")]


class Entry(Record):
    """One place in the roster."""

    format: Literal["meldpoort.roster/1"] = "meldpoort.roster/1"
    vault: Hex16
    seq: Annotated[int, Field(ge=1)]
    previous: Annotated[str, Field(pattern=r"^([0-9a-f]{64})?$")]
    at: UtcTime
    body: Body


class Signature(Record):
    """One signature under an entry: whose, with which of their keys."""

    by: SignedBy
    account: Annotated[str, Field(pattern=r"^(a[1-9][0-9]{0,5})?$")]
    value: Hex64


class SignedEntry(Record):
    """What is stored."""

    entry: Entry
    signatures: Annotated[tuple[Signature, ...], Field(min_length=1, max_length=8)]


@dataclass(frozen=True)
class RosterEntry:
    """A read entry with its stored bytes, the bytes that were signed, and its hash."""

    content: bytes
    hash: str
    signed: bytes
    entry: Entry
    signatures: tuple[Signature, ...]

    @property
    def seq(self) -> int:
        """The place in the roster, from 1."""
        return self.entry.seq


@dataclass(frozen=True)
class Signer:
    """A key that signs an entry, and how the signature is to be labelled."""

    by: SignedBy
    account: str
    key: Ed25519PrivateKey


def write_entry(
    *, vault: str, seq: int, previous: str, at: str, body: Body, signers: Sequence[Signer]
) -> RosterEntry:
    """Write and sign one entry. Nothing is checked about who may: reading the roster does."""
    entry = Entry(vault=vault, seq=seq, previous=previous, at=at, body=body)
    value: JsonValue = entry.model_dump(mode="json")
    signed = encode(value)
    signatures = [
        {"account": s.account, "by": s.by, "value": sign(signed, s.key).hex()} for s in signers
    ]
    return read_entry(encode({"entry": value, "signatures": signatures}), seq)


def read_entry(content: bytes, position: int) -> RosterEntry:
    """Read the stored bytes of one entry; signatures are not checked here.

    Raises BrokenRoster.
    """
    try:
        value = decode(content)
        stored = SignedEntry.model_validate_json(content)
    except (Refusal, ValidationError):
        raise broken(position) from None
    return RosterEntry(
        content=content,
        hash=sha256_hex(content),
        signed=encode(value["entry"]),
        entry=stored.entry,
        signatures=stored.signatures,
    )


def broken(position: int) -> BrokenRoster:
    """Give the one sentence for a roster that does not hold."""
    return BrokenRoster(
        "De rollenlijst klopt niet vanaf regel {position}."
        " Werk niet verder in deze kluis en bel uw beheerder.",
        position=position,
    )
