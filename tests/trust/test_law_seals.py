"""A confirmation of law texts holds for exactly one person, change, text and vault."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.trust.law_seals import LawStatement, sign_law, who_signed
from tests.trust.conftest import AT, VAULT, People, make_people

DIGEST = "0d" * 32
PEOPLE = make_people()


def signed(people: People, signer: str = "a2", **change: object) -> tuple[bytes, bytes]:
    fields: dict[str, object] = {
        "vault": VAULT,
        "change": 1,
        "digest": DIGEST,
        "account": "a2",
        "roster_head": people.roster.head,
        "at": AT,
    }
    return sign_law(LawStatement.model_validate(fields | change), people.keys[signer].signing)


def test_it_gives_the_person_as_they_were(people: People) -> None:
    account = who_signed(*signed(people), people.roster, change=1, digest=DIGEST)
    assert account == people.roster.account("a2")


@pytest.mark.parametrize(
    ("change", "signer"),
    [
        ({}, "a3"),
        ({"account": "a3"}, "a2"),
        ({"account": "a9"}, "a2"),
        ({"vault": "cd" * 16}, "a2"),
        ({"roster_head": "00" * 32}, "a2"),
        ({"change": 2}, "a2"),
        ({"digest": "0e" * 32}, "a2"),
    ],
)
def test_anything_else_is_nobody(people: People, change: dict[str, object], signer: str) -> None:
    made = signed(people, signer, **change)
    assert who_signed(*made, people.roster, change=1, digest=DIGEST) is None


@given(st.binary(max_size=200))
def test_any_bytes_are_nobody(data: bytes) -> None:
    assert who_signed(data, b"\0" * 64, PEOPLE.roster, change=1, digest=DIGEST) is None


def test_no_single_byte_can_change(people: People) -> None:
    content, signature = signed(people)
    for at in range(0, len(content), 7):
        spoiled = bytes([*content[:at], content[at] ^ 1, *content[at + 1 :]])
        assert who_signed(spoiled, signature, people.roster, change=1, digest=DIGEST) is None
    spoiled = bytes([signature[0] ^ 1, *signature[1:]])
    assert who_signed(content, spoiled, people.roster, change=1, digest=DIGEST) is None
