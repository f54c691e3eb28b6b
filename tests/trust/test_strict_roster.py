"""A roster that asks for two signatures: founding, approving, new keys, and what is refused."""

from __future__ import annotations

import os
from dataclasses import dataclass, field

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.case.workflow import Role
from app.trust.accounts import APPROVED_ROLES, ELEVATED_ROLES
from app.trust.fingerprints import fingerprint_of, person_fingerprint, same_fingerprint
from app.trust.roster import Roster, write_root
from app.trust.roster_entries import (
    Activate,
    Approve,
    Assign,
    Body,
    BrokenRoster,
    Confirm,
    Invite,
    Renew,
    Revoke,
    Root,
    Signer,
)
from app.vault.account_keys import AccountKeys
from tests.trust.conftest import AT, VAULT, founder


@dataclass
class Strict:
    """A growing roster of a real vault, with every key at hand."""

    roster: Roster
    keys: dict[str, AccountKeys]
    recovery: AccountKeys
    codes: dict[str, AccountKeys] = field(default_factory=dict)

    def add(self, body: Body, *signers: Signer) -> None:
        self.roster = self.roster.with_entry(self.roster.next_entry(body, AT, signers))

    def refused(self, body: Body, *signers: Signer) -> None:
        with pytest.raises(BrokenRoster):
            self.roster.with_entry(self.roster.next_entry(body, AT, signers))

    def by(self, account: str) -> Signer:
        return Signer("account", account, self.keys[account].signing)

    def invitation(self, name: str, *roles: Role) -> Invite:
        account = self.roster.next_account_id()
        code = self.codes[account] = AccountKeys.new(os.urandom)
        return Invite(
            account=account,
            name=name,
            function="collega",
            roles=roles,
            invitation_signing=code.signing_public.hex(),
            invitation_sealing=code.sealing_public.hex(),
        )

    def activate(self, account: str) -> None:
        keys = self.keys[account] = AccountKeys.new(os.urandom)
        body = Activate(
            account=account,
            signing_public=keys.signing_public.hex(),
            sealing_public=keys.sealing_public.hex(),
        )
        self.add(body, Signer("invitation", account, self.codes[account].signing), self.by(account))

    def join(self, name: str, *roles: Role, by: str = "a1") -> str:
        body = self.invitation(name, *roles)
        self.add(body, self.by(by))
        self.activate(body.account)
        return body.account

    def renew(self, account: str) -> None:
        keys = AccountKeys.new(os.urandom)
        body = Renew(
            account=account,
            signing_public=keys.signing_public.hex(),
            sealing_public=keys.sealing_public.hex(),
        )
        own = Signer("account", account, keys.signing)
        self.add(body, Signer("recovery", "", self.recovery.signing), own)
        self.keys[account] = keys

    def approval(self, account: str, **change: object) -> Approve:
        found = self.roster.account(account)
        assert found is not None
        assert found.signing_public is not None
        assert found.sealing_public is not None
        values: dict[str, object] = {
            "account": account,
            "roles": found.waiting or ("teamleider",),
            "signing_public": found.signing_public.hex(),
            "sealing_public": found.sealing_public.hex(),
        }
        return Approve(**{**values, **change})  # type: ignore[arg-type]

    def roles(self, account: str) -> tuple[Role, ...]:
        found = self.roster.account(account)
        return found.roles if found else ()


def one_founder() -> Strict:
    keys, recovery = AccountKeys.new(os.urandom), AccountKeys.new(os.urandom)
    body = Root(
        vault_kind="real",
        founders=(founder("a1", "Anna Arts", keys),),
        recovery_signing=recovery.signing_public.hex(),
        recovery_sealing=recovery.sealing_public.hex(),
        elevated_signatures=2,
    )
    root = write_root(
        vault=VAULT, at=AT, body=body, signers=[Signer("account", "a1", keys.signing)]
    )
    roster = Roster.read([root.content], vault=VAULT, root=root.hash)
    return Strict(roster, {"a1": keys}, recovery)


def founded() -> Strict:
    made = one_founder()
    made.join("Bob Bakker", "beheerder")
    made.add(Confirm(account="a2", root=made.roster.root), made.by("a2"))
    return made


def test_until_the_second_founder_confirms_only_the_foundation_goes_on() -> None:
    made = one_founder()
    assert not made.roster.complete
    made.refused(made.invitation("Casper", "casemanager"), made.by("a1"))
    made.refused(made.invitation("Tessa", "beheerder", "teamleider"), made.by("a1"))
    made.join("Bob Bakker", "beheerder", "casemanager")
    assert made.roles("a2") == ("casemanager",)
    made.refused(made.invitation("Casper", "beheerder"), made.by("a1"))
    made.refused(made.approval("a2"), made.by("a1"))
    made.refused(Assign(account="a2", roles=("beheerder",)), made.by("a1"))
    made.refused(Confirm(account="a2", root="00" * 32), made.by("a2"))
    made.refused(Confirm(account="a1", root=made.roster.root), made.by("a1"))
    made.refused(Confirm(account="a2", root=made.roster.root), made.by("a1"))
    made.refused(Confirm(account="a2", root=made.roster.root), made.by("a2"), made.by("a1"))
    made.add(Confirm(account="a2", root=made.roster.root), made.by("a2"))
    assert made.roster.complete
    assert made.roles("a2") == ("casemanager", "beheerder")
    assert [one.id for one in made.roster.founders()] == ["a1", "a2"]
    made.refused(Confirm(account="a2", root=made.roster.root), made.by("a2"))
    again = Roster.read(
        [entry.content for entry in made.roster.entries], vault=VAULT, root=made.roster.root
    )
    assert again.complete


def test_two_signatures_neither_from_the_person() -> None:
    made = founded()
    made.join("Tessa", "teamleider", "casemanager")
    approval = made.approval("a3")
    assert made.roles("a3") == ("casemanager",)
    made.refused(approval, made.by("a3"))
    made.refused(approval, made.by("a1"), made.by("a3"))
    made.refused(approval, made.by("a1"), made.by("a1"))
    made.refused(approval, Signer("recovery", "", made.recovery.signing))
    made.refused(made.approval("a3", roles=("beslisser",)), made.by("a1"))
    made.refused(made.approval("a3", signing_public="11" * 32), made.by("a1"))
    made.refused(made.approval("a3", sealing_public="11" * 32), made.by("a1"))
    made.add(approval, made.by("a1"))
    assert made.roles("a3") == ("casemanager",)
    made.refused(approval, made.by("a1"))
    made.add(approval, made.by("a2"))
    assert made.roles("a3") == ("casemanager", "teamleider")
    made.refused(approval, made.by("a1"))


def test_both_may_sign_one_entry() -> None:
    made = founded()
    made.join("Tessa", "teamleider")
    made.add(made.approval("a3"), made.by("a1"), made.by("a2"))
    assert made.roles("a3") == ("teamleider",)


def test_who_was_revoked_or_never_approved_does_not_sign() -> None:
    made = founded()
    made.join("Pop", "beheerder")
    made.join("Tessa", "teamleider")
    made.refused(made.approval("a4"), made.by("a3"))
    made.add(Revoke(account="a2"), made.by("a1"))
    made.refused(made.approval("a4"), made.by("a2"))
    made.add(made.approval("a4"), made.by("a1"))
    assert made.roles("a4") == ()


def test_new_keys_take_roles_back_until_somebody_signs_for_them() -> None:
    made = founded()
    made.join("Tessa", "teamleider")
    made.add(made.approval("a3"), made.by("a1"), made.by("a2"))
    old = made.approval("a3", roles=("teamleider",))
    made.renew("a3")
    assert made.roles("a3") == ()
    made.refused(old, made.by("a1"))
    made.add(made.approval("a3"), made.by("a2"))
    assert made.roles("a3") == ("teamleider",)


def test_new_keys_are_no_way_to_a_role_that_never_counted() -> None:
    made = founded()
    made.join("Tessa", "teamleider")
    made.renew("a3")
    made.add(made.approval("a3"), made.by("a1"))
    assert made.roles("a3") == ()
    made.renew("a3")
    made.add(made.approval("a3"), made.by("a1"))
    assert made.roles("a3") == ()
    made.add(made.approval("a3"), made.by("a2"))
    assert made.roles("a3") == ("teamleider",)


ROLES: tuple[Role, ...] = ("casemanager", "teamleider", "beslisser", "beheerder", "controleur")
ACCOUNTS = st.sampled_from(["a1", "a2", "a3", "a4"])
STEPS = st.lists(
    st.tuples(
        st.sampled_from(["approve", "assign", "renew", "revoke"]),
        ACCOUNTS,
        ACCOUNTS,
        st.sets(st.sampled_from(ROLES), min_size=1).map(lambda found: tuple(sorted(found))),
    ),
    max_size=14,
)


@given(steps=STEPS)
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_whatever_happens_a_role_that_checks_was_signed_by_two_others(
    steps: list[tuple[str, str, str, tuple[Role, ...]]],
) -> None:
    made = founded()
    made.join("Tessa", "teamleider")
    made.join("Casper", "casemanager", "beslisser")
    signed: dict[tuple[str, Role], set[str]] = {}
    for kind, subject, by, roles in steps:
        body: Body
        before = made.roster.account(subject)
        assert before is not None
        if kind == "approve":
            body = made.approval(subject)
        elif kind == "assign":
            body = Assign(account=subject, roles=roles)
        else:
            body = Revoke(account=subject)
        try:
            if kind == "renew":
                made.renew(subject)
            else:
                made.add(body, made.by(by))
        except BrokenRoster:
            continue
        if kind == "approve":
            for role in before.waiting:
                signed.setdefault((subject, role), set()).add(by)
        for account in made.roster.accounts():
            for role in ELEVATED_ROLES & set(account.roles):
                assert len(signed[account.id, role] - {account.id}) >= 2
    again = Roster.read(
        [entry.content for entry in made.roster.entries], vault=VAULT, root=made.roster.root
    )
    assert again.accounts() == made.roster.accounts()


def test_beheerder_counts_among_the_roles_that_take_two() -> None:
    assert {"teamleider", "beslisser", "controleur"} == ELEVATED_ROLES
    assert ELEVATED_ROLES | {"beheerder"} == APPROVED_ROLES


@given(st.binary(min_size=32, max_size=32), st.binary(min_size=32, max_size=32))
def test_fingerprints_differ_in_hex_and_words(one: bytes, other: bytes) -> None:
    first, second = fingerprint_of(one), fingerprint_of(other)
    assert (first == second) == (one == other)
    assert (first.words == second.words) == (one == other)
    assert len(first.words) == 8
    assert same_fingerprint(first.hex, first.hex.lower().replace(" ", ""))


def test_a_fingerprint_is_over_both_keys() -> None:
    made = founded()
    made.join("Tessa", "teamleider")
    shown = {person_fingerprint(account) for account in made.roster.accounts()}
    assert len(shown) == 3
    body = made.invitation("Nina", "casemanager")
    made.add(body, made.by("a1"))
    invited = made.roster.account(body.account)
    assert invited is not None
    assert person_fingerprint(invited) is None
