"""People with keys, and a roster of them."""

from __future__ import annotations

import os
from dataclasses import dataclass, field

import pytest

from app.case.workflow import Role
from app.trust.roster import Roster, write_root
from app.trust.roster_entries import Activate, Invite, Person, Root, RosterEntry, Signer
from app.vault.account_keys import AccountKeys

VAULT = "ab" * 16
AT = "2026-11-23T09:00:00Z"


def founder(account: str, name: str, keys: AccountKeys, *roles: Role) -> Person:
    return Person(
        account=account,
        name=name,
        function="oprichter",
        roles=roles or ("beheerder",),
        signing_public=keys.signing_public.hex(),
        sealing_public=keys.sealing_public.hex(),
    )


@dataclass
class People:
    """A growing roster with everybody's keys at hand."""

    roster: Roster
    keys: dict[str, AccountKeys]
    recovery: AccountKeys
    codes: dict[str, AccountKeys] = field(default_factory=dict)

    def signer(self, account: str) -> Signer:
        return Signer("account", account, self.keys[account].signing)

    def invite_entry(
        self, name: str, *roles: Role, by: tuple[str, ...] = ("a1",), account: str | None = None
    ) -> RosterEntry:
        account = account or self.roster.next_account_id()
        code = self.codes[account] = AccountKeys.new(os.urandom)
        body = Invite(
            account=account,
            name=name,
            function="collega",
            roles=roles,
            invitation_signing=code.signing_public.hex(),
            invitation_sealing=code.sealing_public.hex(),
        )
        return self.roster.next_entry(body, AT, [self.signer(a) for a in by])

    def activate_entry(
        self, account: str, keys: AccountKeys, signers: list[Signer] | None = None
    ) -> RosterEntry:
        body = Activate(
            account=account,
            signing_public=keys.signing_public.hex(),
            sealing_public=keys.sealing_public.hex(),
        )
        usual = [
            Signer("invitation", account, self.codes[account].signing),
            Signer("account", account, keys.signing),
        ]
        return self.roster.next_entry(body, AT, usual if signers is None else signers)

    def add(self, name: str, *roles: Role, by: tuple[str, ...] = ("a1",)) -> str:
        entry = self.invite_entry(name, *roles, by=by)
        account = self.roster.next_account_id()
        self.roster = self.roster.with_entry(entry)
        keys = AccountKeys.new(os.urandom)
        self.roster = self.roster.with_entry(self.activate_entry(account, keys))
        self.keys[account] = keys
        return account


def make_people(founders: int = 1) -> People:
    keys = {f"a{i}": AccountKeys.new(os.urandom) for i in range(1, founders + 1)}
    recovery = AccountKeys.new(os.urandom)
    root = write_root(
        vault=VAULT,
        at=AT,
        body=Root(
            vault_kind="practice",
            founders=tuple(founder(a, f"Oprichter {a}", k) for a, k in keys.items()),
            recovery_signing=recovery.signing_public.hex(),
            recovery_sealing=recovery.sealing_public.hex(),
            elevated_signatures=founders,
        ),
        signers=[Signer("account", a, k.signing) for a, k in keys.items()],
    )
    return People(Roster.read([root.content], vault=VAULT, root=root.hash), keys, recovery)


@pytest.fixture
def people() -> People:
    """One founder (a1), a casemanager (a2) and a teamleider (a3)."""
    made = make_people()
    made.add("Casper", "casemanager")
    made.add("Tessa", "teamleider")
    return made
