"""Seals: a person's signed statement about exactly one act on exactly one content.

Never a signature over a bare hash: the statement names type, act, vault, case, version, hashes,
law and text versions, account, place in the roster and time.
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Annotated, Literal, TypeAlias

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from pydantic import AfterValidator, Field, ValidationError

from app.case.canonical import decode, encode
from app.case.refusal import Refusal
from app.case.workflow import Role
from app.trust.roster import Roster
from app.trust.shapes import AccountId, Hex16, Hex32, Record, ShortText, UtcTime
from app.trust.signing import holds, sign

Act: TypeAlias = Literal["submit", "approve", "decide", "not-notify", "return", "destroy"]

ROLES_FOR: dict[Act, frozenset[Role]] = {
    "submit": frozenset({"casemanager"}),
    "approve": frozenset({"teamleider"}),
    "decide": frozenset({"beslisser", "teamleider"}),  # the team lead where gemachtigd
    "not-notify": frozenset({"casemanager", "teamleider", "beslisser"}),
    "return": frozenset({"casemanager", "teamleider", "beslisser"}),
    "destroy": frozenset({"casemanager", "teamleider", "beslisser", "beheerder"}),
}
"""One of these roles a person must have had, at that place in the roster, for each act."""


FILLED_TO = 8
"""Every statement names so many notifications, or a multiple of it, however many there are."""


class BrokenSeal(Refusal):
    """A seal that does not hold: not this person, not this role, or not these bytes."""


def _is_filled(hashes: tuple[str, ...]) -> tuple[str, ...]:
    if not hashes or len(hashes) % FILLED_TO or list(hashes) != sorted(set(hashes)):
        raise ValueError("not as filled_hashes gives them")
    return hashes


class Statement(Record):
    """What a person says with a seal.

    It travels to every gemeente, so it says of the notifications only what ``filled_hashes``
    leaves: not to whom they are, nor how many there are.
    """

    type: Literal["meldpoort.seal/1"] = "meldpoort.seal/1"
    act: Act
    vault: Hex16
    case: Hex16
    version: Annotated[int, Field(ge=1)]
    case_version_hash: Hex32
    notifications: Annotated[tuple[Hex32, ...], AfterValidator(_is_filled)]
    law_version: ShortText
    text_version: ShortText
    account: AccountId
    roster_head: Hex32
    at: UtcTime


@dataclass(frozen=True)
class Seal:
    """The exact bytes of a statement, who signed, and the Ed25519 signature."""

    statement: bytes
    account: str
    signature: bytes


def statement_bytes(statement: Statement) -> bytes:
    """Give the canonical bytes of a statement; made once, at sealing."""
    return encode(statement.model_dump(mode="json"))


def read_statement(content: bytes) -> Statement:
    """Read the bytes of a statement. Raises BrokenSeal; no signature is checked."""
    try:
        decode(content)
        return Statement.model_validate_json(content)
    except (Refusal, ValidationError):
        raise _broken() from None


def make_seal(statement: Statement, signing_key: Ed25519PrivateKey) -> Seal:
    """Sign a statement."""
    content = statement_bytes(statement)
    return Seal(content, statement.account, sign(content, signing_key))


def check_seal(seal: Seal, roster: Roster) -> Statement:
    """Give the statement when the seal holds.

    The account must have been active, with a role for this act, at the place in the roster that
    the statement names. Four eyes and the content's hash are the caller's. Raises BrokenSeal.
    """
    statement = read_statement(seal.statement)
    account = roster.account_at(statement.account, statement.roster_head)
    if (
        seal.account != statement.account
        or statement.vault != roster.vault
        or account is None
        or account.state != "active"
        or account.signing_public is None
        or not holds(seal.statement, seal.signature, account.signing_public)
    ):
        raise _broken()
    if not ROLES_FOR[statement.act] & set(account.roles):
        raise BrokenSeal(
            "{name} had geen rol om dit te bezegelen. Gebruik deze zaak niet en bel uw beheerder.",
            name=account.name,
        )
    return statement


def salted_hash(salt: bytes, notification: bytes) -> str:
    """Give SHA-256 over salt and notification, so that nobody can guess content from a seal."""
    return hashlib.sha256(salt + notification).hexdigest()


def filled_hashes(hashes: Iterable[str], version_salt: bytes) -> tuple[str, ...]:
    """Give the salted hashes of one version's notifications as every seal over it names them.

    Sorted, and filled up to 8 (or a multiple of it) with values that look the same, so that place
    and count say nothing. The filling follows from ``version_salt``, which stays in the vault:
    each seal over the version names the same, and an inspection can make it again.
    """
    real = set(hashes)
    missing = -len(real) % FILLED_TO if real else FILLED_TO
    filling = (
        hmac.digest(version_salt, f"padding {number}".encode("ascii"), "sha256").hex()
        for number in range(missing)
    )
    return tuple(sorted((*real, *filling)))


def _broken() -> BrokenSeal:
    return BrokenSeal(
        "Het goedkeuringszegel klopt niet. Gebruik deze zaak niet en bel uw beheerder."
    )
