"""Another recovery key in the roster: only a beheerder signs for it, and only the last counts."""

from __future__ import annotations

import os

import pytest

from app.trust.roster_entries import BrokenRoster, Renew, ReplaceRecovery, RosterEntry, Signer
from app.vault.account_keys import AccountKeys
from tests.trust.conftest import AT, People


def replacing(people: People, keys: AccountKeys, by: str, *signers: Signer) -> RosterEntry:
    body = ReplaceRecovery(
        account=by,
        recovery_signing=keys.signing_public.hex(),
        recovery_sealing=keys.sealing_public.hex(),
    )
    return people.roster.next_entry(body, AT, signers or (people.signer(by),))


def renewal(people: People, recovery: AccountKeys) -> RosterEntry:
    keys = AccountKeys.new(os.urandom)
    body = Renew(
        account="a2",
        signing_public=keys.signing_public.hex(),
        sealing_public=keys.sealing_public.hex(),
    )
    signers = [Signer("recovery", "", recovery.signing), Signer("account", "a2", keys.signing)]
    return people.roster.next_entry(body, AT, signers)


def test_only_the_last_recovery_key_renews_an_account(people: People) -> None:
    first, second = people.recovery, AccountKeys.new(os.urandom)
    people.roster.with_entry(renewal(people, first))
    assert people.roster.recovery == people.roster.founding
    before = people.roster.accounts()
    people.roster = people.roster.with_entry(replacing(people, second, "a1"))
    assert people.roster.recovery.recovery_sealing == second.sealing_public.hex()
    assert people.roster.accounts() == before
    people.roster.with_entry(renewal(people, second))
    with pytest.raises(BrokenRoster):
        people.roster.with_entry(renewal(people, first))


@pytest.mark.parametrize("by", ["a2", "a3"])
def test_nobody_but_a_beheerder_replaces_it(people: People, by: str) -> None:
    with pytest.raises(BrokenRoster):
        people.roster.with_entry(replacing(people, AccountKeys.new(os.urandom), by))


def test_it_needs_exactly_the_signature_of_who_it_names(people: People) -> None:
    keys = AccountKeys.new(os.urandom)
    others: list[tuple[Signer, ...]] = [
        (people.signer("a2"),),
        (people.signer("a1"), people.signer("a2")),
        (Signer("recovery", "", people.recovery.signing),),
        (Signer("account", "a1", keys.signing),),
    ]
    for signers in others:
        with pytest.raises(BrokenRoster):
            people.roster.with_entry(replacing(people, keys, "a1", *signers))


def test_the_same_key_again_is_no_replacement(people: People) -> None:
    with pytest.raises(BrokenRoster):
        people.roster.with_entry(replacing(people, people.recovery, "a1"))
