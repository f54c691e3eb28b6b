"""The roster: who may act, in which role, with which key, at which place in the chain.

Reading it checks everything: chain, signatures, and whether the signers could do what they did.
Rights count by position in the chain, never by the clock.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from app.trust.accounts import ELEVATED_ROLES, Account
from app.trust.roster_entries import (
    Activate,
    Body,
    BrokenRoster,
    Confirm,
    Renew,
    ReplaceRecovery,
    Root,
    RosterEntry,
    Signer,
    broken,
    read_entry,
    write_entry,
)
from app.trust.roster_rules import People, Standing, after, founders_of, key_reused, stands_at_once

__all__ = ["ELEVATED_ROLES", "Account", "Roster", "write_root"]


class Roster:
    """A verified roster. Build it with ``read``; grow it with ``with_entry``."""

    def __init__(self, entries: tuple[RosterEntry, ...], states: tuple[People, ...]) -> None:
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
        roster, fault = cls.read_sound_part(contents, vault=vault, root=root)
        if roster is None or fault is not None:
            raise fault or broken(1)
        return roster

    @classmethod
    def read_sound_part(
        cls, contents: Iterable[bytes], *, vault: str | None, root: str | None
    ) -> tuple[Roster | None, BrokenRoster | None]:
        """Read up to the first entry that does not hold, for an inspection of what is left.

        Gives that part (None when not even the root holds) and what is wrong, when something is.
        """
        entries: list[RosterEntry] = []
        states: list[People] = []
        fault: BrokenRoster | None = None
        try:
            for place, content in enumerate(contents, start=1):
                entry = read_entry(content, place)
                states.append(_after(entries, states, entry))
                entries.append(entry)
        except BrokenRoster as refusal:
            fault = refusal
        if (
            not entries
            or (vault is not None and entries[0].entry.vault != vault)
            or (root is not None and entries[0].hash != root)
        ):
            return None, broken(1)
        return cls(tuple(entries), tuple(states)), fault

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

    @property
    def complete(self) -> bool:
        """Whether the foundation stands: two founders signed, or one in a practice vault."""
        return _complete(self.entries)

    @property
    def recovery(self) -> Root | ReplaceRecovery:
        """The entry with the public halves of the recovery key that counts now."""
        return _recovery(self.entries)

    def accounts(self) -> tuple[Account, ...]:
        """Give every account as it is now, in the order in which they came."""
        return tuple(self._states[-1].values())

    def account(self, account: str) -> Account | None:
        """Give one account as it is now."""
        return self._states[-1].get(account)

    def founders(self) -> tuple[Account, ...]:
        """Give the founders as they are now: those of the root, and who confirmed it."""
        names = [person.account for person in self.founding.founders]
        bodies = [entry.entry.body for entry in self.entries]
        names += [body.account for body in bodies if isinstance(body, Confirm)]
        return tuple(self._states[-1][name] for name in names)

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
        state = _after(self.entries, self._states, entry)
        return Roster((*self.entries, entry), (*self._states, state))


def write_root(*, vault: str, at: str, body: Root, signers: Sequence[Signer]) -> RosterEntry:
    """Write the first entry of a roster, signed by the founders."""
    return write_entry(vault=vault, seq=1, previous="", at=at, body=body, signers=signers)


def _after(entries: Sequence[RosterEntry], states: Sequence[People], entry: RosterEntry) -> People:
    """Check one entry against all before it and give the accounts after it."""
    place = len(entries) + 1
    body = entry.entry.body
    previous = entries[-1].hash if entries else ""
    if entry.seq != place or entry.entry.previous != previous:
        raise broken(place)
    if isinstance(body, Root):
        founders = None if entries else founders_of(body, entry)
        if founders is None:
            raise broken(place)
        return founders
    root = entries[0].entry.body if entries else None
    if not isinstance(root, Root) or entry.entry.vault != entries[0].entry.vault:
        raise broken(place)
    before = Standing(
        root,
        entries[0].hash,
        states[-1],
        _complete(entries),
        _recovery(entries).recovery_signing,
    )
    changed = after(body, entry, before)
    if changed is None or (isinstance(body, Activate | Renew) and key_reused(changed, states)):
        raise broken(place)
    return {**states[-1], changed.id: changed}


def _recovery(entries: Sequence[RosterEntry]) -> Root | ReplaceRecovery:
    """Give the last entry that names a recovery key; the root does."""
    bodies = (entry.entry.body for entry in reversed(entries))
    return next(body for body in bodies if isinstance(body, Root | ReplaceRecovery))


def _complete(entries: Sequence[RosterEntry]) -> bool:
    root = entries[0].entry.body
    whole = isinstance(root, Root) and stands_at_once(root)
    return whole or any(isinstance(entry.entry.body, Confirm) for entry in entries)
