"""Seals on a destruction, and the list of what was destroyed that is kept beside the keyfile.

Two people each sign a statement about exactly one case, or one line of the register. The list
carries both seals and the roster, so that also an older copy of the vault can check it. Outside
the vault only its own key opens it: it holds names and functions of colleagues.
"""

from __future__ import annotations

import base64
import binascii
import hmac
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from typing import Annotated, Literal

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from pydantic import Field, ValidationError

from app.case.canonical import decode, encode
from app.case.refusal import Refusal
from app.trust.roster import Roster
from app.trust.seals import ROLES_FOR, BrokenSeal, Seal
from app.trust.shapes import AccountId, Hex16, Hex32, Record, ShortText, UtcTime
from app.trust.signing import holds, sign

LIST_FORMAT = "meldpoort.destroyed/1"
_NONCE_BYTES = 12
Day = Annotated[str, Field(pattern=r"^\d{4}-\d\d-\d\d$")]


class DestroyStatement(Record):
    """What a person says with a seal on a destruction.

    It outlives the case, so it names nothing of its content: ``content_hash`` is salted, and the
    salt goes with the case.
    """

    type: Literal["meldpoort.destruction/1"] = "meldpoort.destruction/1"
    act: Literal["destroy"] = "destroy"
    part: Literal["propose", "carry_out"]
    vault: Hex16
    destruction: Hex16
    subject: Literal["case", "register_line"]
    case: Hex16
    line: Annotated[int, Field(ge=1)] | None
    reference: ShortText
    content_hash: Hex32
    rule: ShortText
    ground: ShortText
    destroy_on: Day
    proposed_at: UtcTime
    waits_until: UtcTime
    account: AccountId
    roster_head: Hex32
    at: UtcTime


@dataclass(frozen=True)
class Pair:
    """The two seals that together destroy: who proposed, and who carried it out."""

    first: Seal
    second: Seal


@dataclass(frozen=True)
class Destroyed:
    """What a pair of seals that hold says: who and when, and about what."""

    proposal: DestroyStatement
    carried_out: DestroyStatement


def seal_destruction(statement: DestroyStatement, signing_key: Ed25519PrivateKey) -> Seal:
    """Sign a statement."""
    content = encode(statement.model_dump(mode="json"))
    return Seal(content, statement.account, sign(content, signing_key))


def check_destruction_seal(seal: Seal, roster: Roster) -> DestroyStatement:
    """Give the statement when the seal holds: this person, active, with a role, at that place.

    Raises BrokenSeal.
    """
    try:
        decode(seal.statement)
        statement = DestroyStatement.model_validate_json(seal.statement)
    except (Refusal, ValidationError):
        raise _broken() from None
    account = roster.account_at(statement.account, statement.roster_head)
    if (
        seal.account != statement.account
        or statement.vault != roster.vault
        or account is None
        or account.state != "active"
        or account.signing_public is None
        or not ROLES_FOR["destroy"] & set(account.roles)
        or not holds(seal.statement, seal.signature, account.signing_public)
    ):
        raise _broken()
    return statement


def check_pair(pair: Pair, rosters: Iterable[Roster]) -> Destroyed:
    """Give what two seals say when both hold, by two people, about the same, after the wait.

    They must hold in one of the ``rosters``: all of the same foundation, of this copy of the vault
    and of later states of it. Raises BrokenSeal.
    """
    for roster in rosters:
        with suppress(BrokenSeal):
            return _pair_in(pair, roster)
    raise _broken()


def _pair_in(pair: Pair, roster: Roster) -> Destroyed:
    first = check_destruction_seal(pair.first, roster)
    second = check_destruction_seal(pair.second, roster)
    own = {"part", "account", "roster_head", "at"}
    if (
        first.model_dump(exclude=own) != second.model_dump(exclude=own)
        or (first.part, second.part) != ("propose", "carry_out")
        or first.account == second.account
        or first.at != first.proposed_at
        or not first.proposed_at <= first.waits_until <= second.at
        or (first.subject == "case") != (first.line is None)
    ):
        raise _broken()
    return Destroyed(first, second)


def write_list(
    vault: str, rosters: Iterable[Iterable[bytes]], pairs: Iterable[Pair], key: bytes
) -> bytes:
    """Give the bytes of the list: the rosters and every pair of seals, hidden with ``key``.

    AES-256-GCM with the vault as associated data. The same list gives the same bytes: the nonce
    follows from what is hidden, so that none serves for two different lists.
    """
    content = encode(
        {
            "rosters": [[_text(entry) for entry in entries] for entries in rosters],
            "destroyed": [
                {"first": _seal_value(pair.first), "second": _seal_value(pair.second)}
                for pair in pairs
            ],
        }
    )
    nonce = hmac.digest(key, b"nonce" + content, "sha256")[:_NONCE_BYTES]
    box = AESGCM(key).encrypt(nonce, content, vault.encode("ascii"))
    value = {"format": LIST_FORMAT, "vault": vault, "nonce": nonce.hex(), "box": _text(box)}
    return encode(value)


@dataclass(frozen=True)
class DestroyedList:
    """A list as it was read, before any seal is checked."""

    vault: str
    rosters: tuple[tuple[bytes, ...], ...]
    pairs: tuple[Pair, ...]


def rosters_known(own: Roster, others: Iterable[Iterable[bytes]]) -> tuple[Roster, ...]:
    """Give ``own``, and those of ``others`` that tell more: longer, or grown another way.

    All must have the same foundation. Raises BrokenRoster.
    """
    found = [own]
    for entries in others:
        roster = Roster.read(entries, vault=own.vault, root=own.root)
        if all(each.position(roster.head) is None for each in found):
            found.append(roster)
    return tuple(found)


class _ListedSeal(Record):
    account: str
    statement: str
    signature: str

    def seal(self) -> Seal:
        return Seal(_bytes(self.statement), self.account, _bytes(self.signature))


class _ListedPair(Record):
    first: _ListedSeal
    second: _ListedSeal


class _Content(Record):
    rosters: tuple[tuple[str, ...], ...]
    destroyed: tuple[_ListedPair, ...]


class _List(Record):
    format: Literal["meldpoort.destroyed/1"]
    vault: Hex16
    nonce: Annotated[str, Field(pattern=r"^[0-9a-f]{24}$")]
    box: str


def vault_of_list(data: bytes) -> str:
    """Give of which vault a list is, without opening it. Raises Refusal."""
    return _outside(data).vault


def read_list(data: bytes, key: bytes) -> DestroyedList:
    """Open the bytes of a list; nothing is checked but its shape.

    Raises Refusal for another shape, another key or a changed byte.
    """
    outside = _outside(data)
    try:
        content = AESGCM(key).decrypt(
            bytes.fromhex(outside.nonce), _bytes(outside.box), outside.vault.encode("ascii")
        )
        decode(content)
        read = _Content.model_validate_json(content)
        rosters = tuple(tuple(_bytes(entry) for entry in each) for each in read.rosters)
        pairs = tuple(Pair(one.first.seal(), one.second.seal()) for one in read.destroyed)
    except (Refusal, ValidationError, binascii.Error, InvalidTag):
        raise _damaged() from None
    return DestroyedList(outside.vault, rosters, pairs)


def _outside(data: bytes) -> _List:
    try:
        decode(data)
        return _List.model_validate_json(data)
    except (Refusal, ValidationError):
        raise _damaged() from None


def _damaged() -> Refusal:
    return Refusal(
        "De lijst van vernietigde zaken (meldpoort.destroyed) is beschadigd."
        " Zet dat bestand terug uit de nieuwste reservekopie."
    )


def _seal_value(seal: Seal) -> dict[str, str]:
    return {
        "account": seal.account,
        "statement": _text(seal.statement),
        "signature": _text(seal.signature),
    }


def _text(data: bytes) -> str:
    return base64.b64encode(data).decode("ascii")


def _bytes(text: str) -> bytes:
    return base64.b64decode(text, validate=True)


def _broken() -> BrokenSeal:
    return BrokenSeal(
        "De zegels onder deze vernietiging kloppen niet. Vernietig niets en bel uw beheerder."
    )
