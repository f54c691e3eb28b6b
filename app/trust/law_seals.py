"""A person's signed statement that a change of the law texts may be used in this vault."""

from __future__ import annotations

from typing import Annotated, Literal

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from pydantic import Field, ValidationError

from app.case.canonical import decode, encode
from app.case.refusal import Refusal
from app.trust.accounts import Account
from app.trust.roster import Roster
from app.trust.shapes import AccountId, Hex16, Hex32, Record, UtcTime
from app.trust.signing import holds, sign


class LawStatement(Record):
    """What a person says: this change, with these texts, in this vault."""

    type: Literal["meldpoort.law/1"] = "meldpoort.law/1"
    vault: Hex16
    change: Annotated[int, Field(ge=1)]
    digest: Hex32
    account: AccountId
    roster_head: Hex32
    at: UtcTime


def sign_law(statement: LawStatement, key: Ed25519PrivateKey) -> tuple[bytes, bytes]:
    """Give the bytes of the statement and the signature."""
    content = encode(statement.model_dump(mode="json"))
    return content, sign(content, key)


def who_signed(
    content: bytes, signature: bytes, roster: Roster, *, change: int, digest: str
) -> Account | None:
    """Give the account as it was when it confirmed this change; None when that does not hold."""
    try:
        decode(content)
        statement = LawStatement.model_validate_json(content)
    except (Refusal, ValidationError):
        return None
    account = roster.account_at(statement.account, statement.roster_head)
    same = (statement.vault, statement.change, statement.digest) == (roster.vault, change, digest)
    if not same or account is None or account.state != "active" or not account.signing_public:
        return None
    return account if holds(content, signature, account.signing_public) else None
