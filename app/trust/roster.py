"""The roster: who may act, in which role, with which key, at which place in the chain.

Reading it checks everything: chain, signatures, and whether the signers could do what they did.
Rights count by position in the chain, never by the clock.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from app.case.workflow import Role
from app.trust.roster_entries import (
    Activate,
    Body,
    Invite,
    Renew,
    Revoke,
    Root,
    RosterEntry,
    Signer,
    broken,
    read_entry,
    write_entry,
)
from app.trust.signing import holds

ELEVATED_ROLES: frozenset[Role] = frozenset({"teamleider", "beslisser", "controleur"})
"""Roles that check others; the root says how many people must sign for them."""


@dataclass(frozen=True)
class Account:
    """A person as the roster knows them at one place in the chain."""

    id: str
    name: str
    function: str
    roles: tuple[Role, ...]
    signing_public: bytes | None
    sealing_public: bytes | None
    state: Literal["invited", "active", "revoked"]
    invitation_signing: bytes | None = None
    invitation_sealing: bytes | None = None


class Roster:
    """A verified roster. Build it with ``read``; grow it with ``with_entry``."""

    def __init__(
        self, entries: tuple[RosterEntry, ...], states: tuple[dict[str, Account], ...]
    ) -> None:
        self.entries = entries
        self._states = states
        self._positions = {entry.hash: place for place, entry in enumerate(entries)}
        body = entries[0].entry.body
        if not isinstance(body, Root):
            raise broken(1)
        self.founding = body

    @classmethod
    def read(cls, contents: Iterable[bytes], *, vault: str | None, root: str | None) -> Roster:
        """Read and verify stored entries, first to last.

        ``vault`` and ``root`` are what the keyfile (or the set-up sheet) says; None only where
        neither is known yet. Raises BrokenRoster with the first place that does not hold.
        """
        entries: list[RosterEntry] = []
        states: list[dict[str, Account]] = []
        for place, content in enumerate(contents, start=1):
            entry = read_entry(content, place)
            states.append(_after(entries, states, entry))
            entries.append(entry)
        if not entries or (vault is not None and entries[0].entry.vault != vault):
            raise broken(1)
        if root is not None and entries[0].hash != root:
            raise broken(1)
        return cls(tuple(entries), tuple(states))

    @property
    def vault(self) -> str:
        """The vault that this roster belongs to."""
        return self.entries[0].entry.vault

    @property
    def root(self) -> str:
        """The hash of the first entry."""
        return self.entries[0].hash

    @property
    def head(self) -> str:
        """The hash of the last entry."""
        return self.entries[-1].hash

    def accounts(self) -> tuple[Account, ...]:
        """Give every account as it is now, in the order in which they came."""
        return tuple(self._states[-1].values())

    def account(self, account: str) -> Account | None:
        """Give one account as it is now."""
        return self._states[-1].get(account)

    def position(self, head: str) -> int | None:
        """Give the place (from 1) of the entry with this hash."""
        place = self._positions.get(head)
        return None if place is None else place + 1

    def account_at(self, account: str, head: str) -> Account | None:
        """Give one account as it was when ``head`` was the last entry."""
        place = self._positions.get(head)
        return None if place is None else self._states[place].get(account)

    def next_account_id(self) -> str:
        """Give the id for the next new account."""
        return f"a{len(self._states[-1]) + 1}"

    def next_entry(self, body: Body, at: str, signers: Sequence[Signer]) -> RosterEntry:
        """Write and sign the entry that would follow. ``with_entry`` tells whether it may."""
        return write_entry(
            vault=self.vault,
            seq=len(self.entries) + 1,
            previous=self.head,
            at=at,
            body=body,
            signers=signers,
        )

    def with_entry(self, entry: RosterEntry) -> Roster:
        """Give the roster with one more entry. Raises BrokenRoster when it may not follow."""
        after = _after(self.entries, self._states, entry)
        return Roster((*self.entries, entry), (*self._states, after))


def write_root(*, vault: str, at: str, body: Root, signers: Sequence[Signer]) -> RosterEntry:
    """Write the first entry of a roster, signed by the founders."""
    return write_entry(vault=vault, seq=1, previous="", at=at, body=body, signers=signers)


def _after(
    entries: Sequence[RosterEntry], states: Sequence[dict[str, Account]], entry: RosterEntry
) -> dict[str, Account]:
    """Check one entry against all before it and give the accounts after it."""
    place = len(entries) + 1
    body = entry.entry.body
    previous = entries[-1].hash if entries else ""
    if entry.seq != place or entry.entry.previous != previous:
        raise broken(place)
    if entries and entry.entry.vault != entries[0].entry.vault:
        raise broken(place)
    if isinstance(body, Root):
        if entries:
            raise broken(place)
        return _root(body, entry)
    if not entries:
        raise broken(place)
    root = entries[0].entry.body
    if not isinstance(root, Root):
        raise broken(1)
    before = states[-1]
    changed = _changed(body, entry, before, root)
    if changed is None or _key_reused(changed, states):
        raise broken(place)
    return {**before, changed.id: changed}


def _root(body: Root, entry: RosterEntry) -> dict[str, Account]:
    founders = {
        person.account: Account(
            id=person.account,
            name=person.name,
            function=person.function,
            roles=person.roles,
            signing_public=bytes.fromhex(person.signing_public),
            sealing_public=bytes.fromhex(person.sealing_public),
            state="active",
        )
        for person in body.founders
    }
    signers = [s.account for s in entry.signatures if s.by == "account"]
    different = len(founders) == len(body.founders) == len({_key(p.name) for p in body.founders})
    if (
        not different
        or len({p.signing_public for p in body.founders}) != len(founders)
        or body.elevated_signatures > len(founders)
        or sorted(signers) != sorted(founders)
        or not _signed(entry, lambda s: founders[s].signing_public)
    ):
        raise broken(1)
    return founders


def _changed(
    body: Invite | Activate | Renew | Revoke,
    entry: RosterEntry,
    before: dict[str, Account],
    root: Root,
) -> Account | None:
    """Give the account that the entry makes or changes, or None when it may not."""
    account = before.get(body.account)
    if isinstance(body, Invite):
        return _invited(body, entry, before, root)
    if account is None:
        return None
    if isinstance(body, Revoke):
        may = account.state != "revoked" and _signed_by_people(
            entry, before, minimum=1, not_by=account.id
        )
        return replace(account, state="revoked") if may else None
    recovering = isinstance(body, Renew)
    second = bytes.fromhex(root.recovery_signing) if recovering else account.invitation_signing
    if account.state != ("active" if recovering else "invited") or second is None:
        return None
    if not _signed_by_two_keys(entry, body, second, "recovery" if recovering else "invitation"):
        return None
    return replace(
        account,
        state="active",
        signing_public=bytes.fromhex(body.signing_public),
        sealing_public=bytes.fromhex(body.sealing_public),
        invitation_signing=None,
        invitation_sealing=None,
    )


def _invited(
    body: Invite, entry: RosterEntry, before: dict[str, Account], root: Root
) -> Account | None:
    account = before.get(body.account)
    others = [a for a in before.values() if a.id != body.account and a.state != "revoked"]
    needed = root.elevated_signatures if ELEVATED_ROLES & set(body.roles) else 1
    if (
        (account is None and body.account != f"a{len(before) + 1}")
        or (account is not None and account.state != "invited")
        or any(_key(a.name) == _key(body.name) for a in others)
        or len(set(body.roles)) != len(body.roles)
        or not _signed_by_people(entry, before, minimum=needed, not_by=body.account)
    ):
        return None
    return Account(
        id=body.account,
        name=body.name,
        function=body.function,
        roles=body.roles,
        signing_public=None,
        sealing_public=None,
        state="invited",
        invitation_signing=bytes.fromhex(body.invitation_signing),
        invitation_sealing=bytes.fromhex(body.invitation_sealing),
    )


def _signed_by_people(
    entry: RosterEntry, before: dict[str, Account], *, minimum: int, not_by: str
) -> bool:
    """Whether enough different active people signed, one of them beheerder, none the subject."""
    names = [s.account for s in entry.signatures]
    people = [before.get(name) for name in names]
    return (
        all(s.by == "account" for s in entry.signatures)
        and len(set(names)) == len(names) >= minimum
        and not_by not in names
        and all(person is not None and person.state == "active" for person in people)
        and any(person is not None and "beheerder" in person.roles for person in people)
        and _signed(entry, lambda name: before[name].signing_public)
    )


def _signed_by_two_keys(
    entry: RosterEntry, body: Activate | Renew, second: bytes, label: str
) -> bool:
    """Whether the new key and the code's or recovery key signed, and nobody else."""
    own = bytes.fromhex(body.signing_public)
    by_label = {s.by: s for s in entry.signatures}
    if len(entry.signatures) != 2 or set(by_label) != {"account", label}:
        return False
    account = "" if label == "recovery" else body.account
    labelled = by_label["recovery" if label == "recovery" else "invitation"]
    return (
        by_label["account"].account == body.account
        and labelled.account == account
        and holds(entry.signed, bytes.fromhex(by_label["account"].value), own)
        and holds(entry.signed, bytes.fromhex(labelled.value), second)
    )


def _signed(entry: RosterEntry, public_of: Callable[[str], bytes | None]) -> bool:
    for signature in entry.signatures:
        public = public_of(signature.account)
        if public is None or not holds(entry.signed, bytes.fromhex(signature.value), public):
            return False
    return True


def _key_reused(changed: Account, states: Sequence[dict[str, Account]]) -> bool:
    """Whether a new signing key was in the roster before: one key is one person, once."""
    if changed.signing_public is None:
        return False
    if changed.state == "revoked":
        return False
    return any(
        account.signing_public == changed.signing_public
        for state in states
        for account in state.values()
    )


def _key(name: str) -> str:
    return " ".join(name.split()).casefold()
