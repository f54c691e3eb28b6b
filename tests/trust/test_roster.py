"""The roster holds only when every entry may follow what stands before it."""

from __future__ import annotations

import json
import os
import random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.case.canonical import encode
from app.case.refusal import Refusal
from app.trust.roster import Roster, write_root
from app.trust.roster_entries import (
    BrokenRoster,
    Renew,
    Revoke,
    Root,
    RosterEntry,
    Signer,
    read_entry,
    write_entry,
)
from app.vault.account_keys import AccountKeys
from tests.trust.conftest import AT, VAULT, People, founder, make_people


def contents(people: People) -> list[bytes]:
    return [entry.content for entry in people.roster.entries]


def refused(people: People, entry: RosterEntry) -> None:
    with pytest.raises(BrokenRoster):
        people.roster.with_entry(entry)
    with pytest.raises(BrokenRoster):
        Roster.read([*contents(people), entry.content], vault=VAULT, root=people.roster.root)


def test_reading_again_gives_the_same(people: People) -> None:
    again = Roster.read(contents(people), vault=VAULT, root=people.roster.root)
    assert again.head == people.roster.head
    assert again.accounts() == people.roster.accounts()
    assert [a.state for a in again.accounts()] == ["active"] * 3
    assert again.account("a2") == people.roster.account("a2")
    assert again.account("a9") is None
    assert again.next_account_id() == "a4"


def test_rights_count_by_position(people: People) -> None:
    before = people.roster.head
    revoke = people.roster.next_entry(Revoke(account="a3"), AT, [people.signer("a1")])
    people.roster = people.roster.with_entry(revoke)
    at_before = people.roster.account_at("a3", before)
    now = people.roster.account_at("a3", people.roster.head)
    assert at_before is not None
    assert at_before.state == "active"
    assert now is not None
    assert now.state == "revoked"
    assert people.roster.account_at("a3", people.roster.root) is None
    assert people.roster.account_at("a3", "00" * 32) is None
    assert people.roster.position(before) == 5
    assert people.roster.position("00" * 32) is None


@pytest.mark.parametrize("change", ["drop", "swap", "repeat", "cut start", "edit"])
def test_a_chain_that_was_touched_is_broken(people: People, change: str) -> None:
    stored = contents(people)
    match change:
        case "drop":
            del stored[2]
        case "swap":
            stored[2], stored[3] = stored[3], stored[2]
        case "repeat":
            stored.insert(2, stored[2])
        case "cut start":
            del stored[0]
        case _:
            stored[1] = stored[1].replace(b"casemanager", b"teamleider")
    with pytest.raises(BrokenRoster):
        Roster.read(stored, vault=VAULT, root=people.roster.root)


def test_another_root_or_vault_is_broken(people: People) -> None:
    other = make_people()
    for vault, root in (
        (VAULT, other.roster.root),
        ("cd" * 16, people.roster.root),
    ):
        with pytest.raises(BrokenRoster):
            Roster.read(contents(people), vault=vault, root=root)
    with pytest.raises(BrokenRoster):
        Roster.read([], vault=VAULT, root=None)
    mixed = [other.roster.entries[0].content, *contents(people)[1:]]
    with pytest.raises(BrokenRoster):
        Roster.read(mixed, vault=VAULT, root=None)


def test_mutated_bytes_are_never_another_roster(people: People) -> None:
    stored = contents(people)
    chance = random.Random(7)  # noqa: S311
    for _ in range(10_000):
        place = chance.randrange(len(stored))
        data = bytearray(stored[place])
        at = chance.randrange(len(data))
        match chance.randrange(3):
            case 0:
                data[at] ^= 1 << chance.randrange(8)
            case 1:
                del data[at : at + chance.choice([1, 5, 70])]
            case _:
                data[at:at] = bytes([chance.randrange(256)])
        mutated = [*stored[:place], bytes(data), *stored[place + 1 :]]
        with pytest.raises(Refusal):
            Roster.read(mutated, vault=VAULT, root=people.roster.root)


@given(st.binary(max_size=300))
def test_any_bytes_are_no_entry(data: bytes) -> None:
    with pytest.raises(BrokenRoster):
        read_entry(data, 1)


def test_only_a_beheerder_invites(people: People) -> None:
    refused(people, people.invite_entry("Nina", "casemanager", by=("a2",)))
    refused(people, people.invite_entry("Nina", "casemanager", by=("a1", "a1")))
    people.roster.with_entry(people.invite_entry("Nina", "casemanager", by=("a1", "a2")))


def test_a_name_or_id_that_is_taken_is_refused(people: People) -> None:
    refused(people, people.invite_entry("  casper ", "casemanager"))
    refused(people, people.invite_entry("Nina", "casemanager", account="a2"))
    refused(people, people.invite_entry("Nina", "casemanager", account="a5"))
    refused(people, people.invite_entry("Nina", "casemanager", "casemanager"))


def test_a_second_code_replaces_the_first(people: People) -> None:
    people.roster = people.roster.with_entry(people.invite_entry("Nina", "casemanager"))
    first = people.codes["a4"]
    again = people.invite_entry("Nina", "casemanager", account="a4")
    people.roster = people.roster.with_entry(again)
    keys = AccountKeys.new(os.urandom)
    old = [Signer("invitation", "a4", first.signing), Signer("account", "a4", keys.signing)]
    refused(people, people.activate_entry("a4", keys, old))
    people.roster.with_entry(people.activate_entry("a4", keys))


def test_activation_takes_the_code_and_the_new_key_once(people: People) -> None:
    people.roster = people.roster.with_entry(people.invite_entry("Nina", "casemanager"))
    keys = AccountKeys.new(os.urandom)
    code = Signer("invitation", "a4", people.codes["a4"].signing)
    own = Signer("account", "a4", keys.signing)
    for signers in (
        [code],
        [own],
        [own, own],
        [code, people.signer("a1")],
        [Signer("invitation", "a4", keys.signing), own],
        [code, own, people.signer("a1")],
        [Signer("recovery", "", people.recovery.signing), own],
    ):
        refused(people, people.activate_entry("a4", keys, signers))
    people.roster = people.roster.with_entry(people.activate_entry("a4", keys))
    refused(people, people.activate_entry("a4", AccountKeys.new(os.urandom), [code, own]))


def test_a_key_is_of_one_person_once(people: People) -> None:
    people.roster = people.roster.with_entry(people.invite_entry("Nina", "casemanager"))
    refused(people, people.activate_entry("a4", people.keys["a2"]))


def test_renewing_takes_the_recovery_key(people: People) -> None:
    keys = AccountKeys.new(os.urandom)
    body = Renew(
        account="a2",
        signing_public=keys.signing_public.hex(),
        sealing_public=keys.sealing_public.hex(),
    )
    own = Signer("account", "a2", keys.signing)
    recovery = Signer("recovery", "", people.recovery.signing)
    for signers in ([own], [recovery], [own, people.signer("a1")], [own, recovery, recovery]):
        refused(people, people.roster.next_entry(body, AT, signers))
    before = people.roster.head
    people.roster = people.roster.with_entry(people.roster.next_entry(body, AT, [recovery, own]))
    renewed, old = people.roster.account("a2"), people.roster.account_at("a2", before)
    assert renewed is not None
    assert renewed.signing_public == keys.signing_public
    assert old is not None
    assert old.signing_public == people.keys["a2"].signing_public


def test_revoking_is_for_another_beheerder(people: People) -> None:
    for account, by in (("a1", "a1"), ("a3", "a2"), ("a9", "a1")):
        refused(people, people.roster.next_entry(Revoke(account=account), AT, [people.signer(by)]))
    revoke = people.roster.next_entry(Revoke(account="a2"), AT, [people.signer("a1")])
    people.roster = people.roster.with_entry(revoke)
    refused(people, people.roster.next_entry(Revoke(account="a2"), AT, [people.signer("a1")]))
    people.add("Casper", "casemanager")  # the name is free again


def test_a_revoked_beheerder_signs_nothing(people: People) -> None:
    people.add("Bob", "beheerder")
    revoke = people.roster.next_entry(Revoke(account="a1"), AT, [people.signer("a4")])
    people.roster = people.roster.with_entry(revoke)
    refused(people, people.invite_entry("Nina", "casemanager", by=("a1",)))
    people.add("Nina", "casemanager", by=("a4",))


def root_with(**change: Any) -> RosterEntry:
    one, two = AccountKeys.new(os.urandom), AccountKeys.new(os.urandom)
    people = change.pop("founders", None) or (
        founder("a1", "Een", one),
        founder("a2", "Twee", two),
    )
    signers = [Signer("account", "a1", one.signing), Signer("account", "a2", two.signing)]
    body = Root(
        vault_kind=change.pop("kind", "practice"),
        founders=people,
        recovery_signing="00" * 32,
        recovery_sealing="00" * 32,
        elevated_signatures=change.pop("elevated", 2),
    )
    return write_root(vault=VAULT, at=AT, body=body, signers=change.pop("signers", signers))


def test_a_root_needs_every_founder() -> None:
    Roster.read([root_with().content], vault=VAULT, root=None)
    one = AccountKeys.new(os.urandom)
    own = Signer("account", "a1", one.signing)
    single = (founder("a1", "Een", one),)
    Roster.read(
        [root_with(founders=single, signers=[own], elevated=1).content], vault=VAULT, root=None
    )
    same = (founder("a1", "Een", one), founder("a2", "Twee", one))
    for entry in (
        root_with(signers=[own]),
        root_with(founders=single, signers=[own], elevated=1, kind="real"),
        root_with(
            founders=(founder("a1", "Een", one, "beheerder", "teamleider"),),
            signers=[own],
            elevated=2,
        ),
        root_with(founders=(founder("a1", "Een", one, "casemanager"),), signers=[own], elevated=2),
        root_with(elevated=1, kind="real"),
        root_with(founders=single, signers=[own, own], elevated=1),
        root_with(founders=same, signers=[own, Signer("account", "a2", one.signing)]),
        root_with(founders=(founder("a1", "Een", one), founder("a1", "Een", one))),
    ):
        with pytest.raises(BrokenRoster):
            Roster.read([entry.content], vault=VAULT, root=None)


def test_a_second_root_or_none_is_broken(people: People) -> None:
    refused(
        people,
        write_entry(
            vault=VAULT,
            seq=6,
            previous=people.roster.head,
            at=AT,
            body=people.roster.founding,
            signers=[people.signer("a1")],
        ),
    )
    lonely = write_entry(
        vault=VAULT,
        seq=1,
        previous="",
        at=AT,
        body=Revoke(account="a1"),
        signers=[people.signer("a1")],
    )
    with pytest.raises(BrokenRoster):
        Roster.read([lonely.content], vault=VAULT, root=None)


def test_an_entry_is_canonical_and_signed_as_it_stands(people: People) -> None:
    entry = people.roster.entries[1]
    document = json.loads(entry.content)
    assert encode(document) == entry.content
    assert encode(document["entry"]) == entry.signed
    assert set(document) == {"entry", "signatures"}
