"""A seal is one person's word about one act on one content, and nothing else."""

from __future__ import annotations

import hashlib
import os

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.case.canonical import encode
from app.trust.roster_entries import Revoke
from app.trust.seals import (
    ROLES_FOR,
    Act,
    BrokenSeal,
    Seal,
    Statement,
    check_seal,
    filled_hashes,
    make_seal,
    read_statement,
    salted_hash,
    statement_bytes,
)
from app.vault.account_keys import AccountKeys
from tests.trust.conftest import AT, VAULT, People, make_people

SALT = bytes(range(32))
"""The salt of the version that is sealed here."""


def statement(
    people: People, act: Act = "submit", account: str = "a2", **change: object
) -> Statement:
    fields: dict[str, object] = {
        "act": act,
        "vault": VAULT,
        "case": "01" * 16,
        "version": 1,
        "case_version_hash": "02" * 32,
        "notifications": filled_hashes(["04" * 32], SALT),
        "law_version": "2026-07-01",
        "text_version": "1",
        "account": account,
        "roster_head": people.roster.head,
        "at": AT,
    }
    return Statement.model_validate(fields | change)


def test_a_right_seal_gives_its_statement(people: People) -> None:
    made = statement(people)
    seal = make_seal(made, people.keys["a2"].signing)
    assert check_seal(seal, people.roster) == made
    assert seal.statement == statement_bytes(made) == encode(made.model_dump(mode="json"))
    assert b'"type":"meldpoort.seal/1"' in seal.statement


@pytest.mark.parametrize(
    ("change", "signer"),
    [
        ({}, "a3"),
        ({}, "a1"),
        ({"account": "a3"}, "a2"),
        ({"vault": "cd" * 16}, "a2"),
        ({"roster_head": "00" * 32}, "a2"),
        ({"account": "a9"}, "a2"),
    ],
)
def test_another_person_vault_or_roster_is_refused(
    people: People, change: dict[str, object], signer: str
) -> None:
    made = statement(people, "not-notify", **change)
    with pytest.raises(BrokenSeal):
        check_seal(make_seal(made, people.keys[signer].signing), people.roster)


def test_the_account_beside_the_seal_must_be_the_one_inside(people: People) -> None:
    seal = make_seal(statement(people), people.keys["a2"].signing)
    with pytest.raises(BrokenSeal):
        check_seal(Seal(seal.statement, "a3", seal.signature), people.roster)


@pytest.mark.parametrize(
    ("act", "account"),
    [("approve", "a2"), ("decide", "a2"), ("submit", "a3"), ("approve", "a1"), ("return", "a1")],
)
def test_an_act_takes_its_role(people: People, act: Act, account: str) -> None:
    with pytest.raises(BrokenSeal, match="geen rol"):
        check_seal(
            make_seal(statement(people, act, account), people.keys[account].signing), people.roster
        )


def test_every_act_has_roles() -> None:
    people = make_people()
    accounts = {
        role: people.add(role, role)
        for role in ("casemanager", "teamleider", "beslisser", "controleur")
    } | {"beheerder": "a1"}
    for act, roles in ROLES_FOR.items():
        for role, account in accounts.items():
            seal = make_seal(statement(people, act, account), people.keys[account].signing)
            if role in roles:
                assert check_seal(seal, people.roster).act == act
            else:
                with pytest.raises(BrokenSeal):
                    check_seal(seal, people.roster)


def test_revoked_counts_by_position(people: People) -> None:
    early = make_seal(statement(people), people.keys["a2"].signing)
    entry = people.roster.next_entry(Revoke(account="a2"), AT, [people.signer("a1")])
    people.roster = people.roster.with_entry(entry)
    assert check_seal(early, people.roster).account == "a2"
    late = make_seal(statement(people), people.keys["a2"].signing)
    with pytest.raises(BrokenSeal):
        check_seal(late, people.roster)


def test_no_single_bit_can_change(people: People) -> None:
    seal = make_seal(statement(people), people.keys["a2"].signing)
    for place in range(len(seal.statement)):
        data = bytearray(seal.statement)
        data[place] ^= 1
        with pytest.raises(BrokenSeal):
            check_seal(Seal(bytes(data), seal.account, seal.signature), people.roster)
    for place in range(64):
        signature = bytearray(seal.signature)
        signature[place] ^= 1
        with pytest.raises(BrokenSeal):
            check_seal(Seal(seal.statement, seal.account, bytes(signature)), people.roster)
    for signature in (b"", seal.signature[:-1], seal.signature + b"x"):
        with pytest.raises(BrokenSeal):
            check_seal(Seal(seal.statement, seal.account, bytes(signature)), people.roster)


def test_a_signature_on_something_else_is_no_seal(people: People) -> None:
    entry = people.roster.entries[1]
    signature = bytes.fromhex(entry.signatures[0].value)
    with pytest.raises(BrokenSeal):
        check_seal(Seal(entry.signed, "a1", signature), people.roster)


@given(st.binary(max_size=200))
def test_any_bytes_are_no_statement(data: bytes) -> None:
    with pytest.raises(BrokenSeal):
        read_statement(data)


@given(st.binary(max_size=40), st.binary(max_size=40))
def test_salted_hash_is_sha256_of_both(salt: bytes, content: bytes) -> None:
    assert salted_hash(salt, content) == hashlib.sha256(salt + content).hexdigest()


HASHES = st.sets(st.binary(min_size=32, max_size=32).map(bytes.hex), max_size=40)


@given(HASHES, st.binary(min_size=32, max_size=32))
def test_every_hash_is_in_what_a_seal_names_and_the_count_says_nothing(
    hashes: set[str], salt: bytes
) -> None:
    named = filled_hashes(hashes, salt)
    assert hashes <= set(named)
    assert len(named) == max(8, -(-len(hashes) // 8) * 8)
    assert list(named) == sorted(set(named))
    assert filled_hashes(sorted(hashes, reverse=True), salt) == named


@pytest.mark.parametrize("count", [0, 1, 5, 8])
def test_up_to_eight_notifications_are_eight_values(count: int) -> None:
    assert len(filled_hashes([f"{number:064x}" for number in range(count)], SALT)) == 8


def test_another_version_is_filled_with_other_values() -> None:
    assert not set(filled_hashes((), SALT)) & set(filled_hashes((), SALT[::-1]))


@pytest.mark.parametrize("spoil", ["short", "none", "unsorted", "twice", "names"])
def test_a_statement_takes_notifications_in_no_other_shape(people: People, spoil: str) -> None:
    whole = filled_hashes(["04" * 32], SALT)
    wrong: dict[str, tuple[object, ...]] = {
        "short": whole[:-1],
        "none": (),
        "unsorted": whole[::-1],
        "twice": (whole[0], *whole[:-1]),
        "names": tuple({"gemeente": "0363", "salted_hash": one} for one in whole),
    }
    content = statement(people).model_dump(mode="json") | {"notifications": list(wrong[spoil])}
    with pytest.raises(BrokenSeal):
        read_statement(encode(content))
    good = statement(people).model_dump(mode="json") | {"notifications": list(whole)}
    assert read_statement(encode(good)).notifications == whole


def test_statements_differ_in_bytes_when_any_field_differs(people: People) -> None:
    made = statement(people)
    others = (
        statement(people, version=2),
        statement(people, case="05" * 16),
        statement(people, notifications=filled_hashes(["06" * 32], SALT)),
        statement(people, law_version="2027-01-01"),
        statement(people, at="2026-11-23T09:00:01Z"),
    )
    assert len({statement_bytes(s) for s in (made, *others)}) == 6
    assert AccountKeys.new(os.urandom).signing_public != people.keys["a2"].signing_public
