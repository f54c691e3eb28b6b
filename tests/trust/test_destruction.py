"""The seals on a destruction, and the list of what was destroyed."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.case.canonical import encode
from app.case.refusal import Refusal
from app.trust.destruction import (
    DestroyedList,
    DestroyStatement,
    Pair,
    check_destruction_seal,
    check_pair,
    read_list,
    rosters_known,
    seal_destruction,
    vault_of_list,
    write_list,
)
from app.trust.roster_entries import BrokenRoster, Revoke
from app.trust.seals import BrokenSeal, Seal
from tests.trust.conftest import VAULT, People, make_people

KEY = bytes(range(32))
PROPOSED, WAITS, DONE = "2026-11-23T09:00:00Z", "2026-11-30T09:00:00Z", "2026-12-01T09:00:00Z"


def statement(people: People, account: str, **change: object) -> DestroyStatement:
    fields: dict[str, object] = {
        "part": "propose",
        "vault": VAULT,
        "destruction": "0d" * 16,
        "subject": "case",
        "case": "0c" * 16,
        "line": None,
        "reference": "MP-2026-x7k3q",
        "content_hash": "02" * 32,
        "rule": "Kort",
        "ground": "Selectielijst 12",
        "destroy_on": "2026-11-20",
        "proposed_at": PROPOSED,
        "waits_until": WAITS,
        "account": account,
        "roster_head": people.roster.head,
        "at": PROPOSED,
    }
    return DestroyStatement.model_validate(fields | change)


def seal(people: People, account: str, by: str | None = None, **change: object) -> Seal:
    """Give a seal of ``account``, signed with the key of ``by``."""
    made = statement(people, account, **change)
    return seal_destruction(made, people.keys[by or account].signing)


def pair(people: People, **second: object) -> Pair:
    answers = {"part": "carry_out", "at": DONE} | second
    account = str(answers.pop("account", "a3"))
    return Pair(seal(people, "a2"), seal(people, account, **answers))


def test_two_people_after_the_wait_hold(people: People) -> None:
    found = check_pair(pair(people), [people.roster])
    assert (found.proposal.account, found.carried_out.account) == ("a2", "a3")


@pytest.mark.parametrize(
    "second",
    [
        {"account": "a2"},
        {"part": "propose"},
        {"at": "2026-11-30T08:59:59Z"},
        {"case": "0f" * 16},
        {"content_hash": "03" * 32},
        {"waits_until": "2026-11-24T09:00:00Z"},
        {"subject": "register_line"},
        {"line": 4},
        {"vault": "cd" * 16},
        {"roster_head": "00" * 32},
        {"destruction": "0e" * 16},
    ],
    ids=str,
)
def test_anything_else_does_not(people: People, second: dict[str, object]) -> None:
    with pytest.raises(BrokenSeal):
        check_pair(pair(people, **second), [people.roster])


def test_somebody_elses_key_does_not_hold(people: People) -> None:
    with pytest.raises(BrokenSeal):
        check_destruction_seal(seal(people, "a3", by="a2"), people.roster)


def test_who_was_revoked_before_it_cannot_destroy(people: People) -> None:
    entry = people.roster.next_entry(Revoke(account="a3"), PROPOSED, [people.signer("a1")])
    people.roster = people.roster.with_entry(entry)
    with pytest.raises(BrokenSeal):
        check_pair(pair(people), [people.roster])


def test_a_role_is_needed(people: People) -> None:
    reader = people.add("Connie", "controleur")
    with pytest.raises(BrokenSeal):
        check_destruction_seal(seal(people, reader), people.roster)


def entries(people: People) -> tuple[bytes, ...]:
    return tuple(entry.content for entry in people.roster.entries)


def test_the_list_comes_back_as_it_went(people: People) -> None:
    made = write_list(VAULT, [entries(people)], [pair(people)], KEY)
    read = read_list(made, KEY)
    assert read == DestroyedList(VAULT, (entries(people),), (pair(people),))
    assert write_list(read.vault, read.rosters, read.pairs, KEY) == made
    assert vault_of_list(made) == VAULT
    assert rosters_known(people.roster, read.rosters) == (people.roster,)


def test_a_later_state_vouches_for_who_joined_since(people: People) -> None:
    older, prefix = people.roster, entries(people)
    joined = people.add("Bob", "casemanager")
    made = pair(people, account=joined)
    with pytest.raises(BrokenSeal):
        check_pair(made, [older])
    known = rosters_known(older, [entries(people), prefix])
    assert [roster.head for roster in known] == [older.head, people.roster.head]
    assert check_pair(made, known).carried_out.account == joined
    assert rosters_known(people.roster, [prefix]) == (people.roster,)


def test_two_histories_of_one_foundation_are_both_known(people: People) -> None:
    fork = People(people.roster, dict(people.keys), people.recovery)
    fork.add("Anders", "casemanager")
    people.add("Bob", "casemanager")
    known = rosters_known(people.roster, [entries(fork)])
    assert [roster.head for roster in known] == [people.roster.head, fork.roster.head]


def test_a_roster_of_another_foundation_is_refused(people: People) -> None:
    with pytest.raises(BrokenRoster):
        rosters_known(people.roster, [entries(make_people())])


def test_nothing_in_it_can_be_read_without_its_key(people: People) -> None:
    made = write_list(VAULT, [entries(people)], [pair(people)], KEY)
    for word in ("Casper", "MP-2026", "Selectielijst", "roster"):
        assert word.encode() not in made
        assert base64.b64encode(word.encode())[:6] not in made
    other = write_list(VAULT, [entries(people)[:2]], [pair(people)], KEY)
    assert json.loads(other)["nonce"] != json.loads(made)["nonce"]
    with pytest.raises(Refusal, match="beschadigd"):
        read_list(made, bytes(32))
    value = json.loads(made)
    value["vault"] = "cd" * 16
    with pytest.raises(Refusal, match="beschadigd"):
        read_list(encode(value), KEY)


def _without(name: str) -> Callable[[dict[str, Any]], object]:
    return lambda value: value.pop(name)


@pytest.mark.parametrize(
    "change",
    [
        _without("vault"),
        _without("box"),
        lambda value: value.update(format="meldpoort.destroyed/2"),
        lambda value: value.update(extra=1),
        lambda value: value.update(nonce="00"),
        lambda value: value.update(box="geen base64!"),
    ],
)
def test_a_list_of_another_shape_is_damage(
    people: People, change: Callable[[dict[str, Any]], object]
) -> None:
    value = json.loads(write_list(VAULT, [entries(people)], [pair(people)], KEY))
    change(value)
    with pytest.raises(Refusal, match="beschadigd"):
        read_list(encode(value), KEY)


@given(st.binary(max_size=300))
def test_any_bytes_are_a_list_or_damage(data: bytes) -> None:
    with pytest.raises(Refusal, match="beschadigd"):
        read_list(data, KEY)
