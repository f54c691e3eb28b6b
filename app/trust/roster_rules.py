"""What an entry of the roster may do: who must have signed it, and the account after it.

Each rule gives the changed account, or None when the entry may not follow.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from app.case.workflow import PROFILE_ROLES
from app.trust.accounts import ELEVATED_ROLES, Account, split_roles
from app.trust.roster_entries import (
    Activate,
    Approve,
    Assign,
    Change,
    Confirm,
    Invite,
    Person,
    Renew,
    ReplaceRecovery,
    Revoke,
    Root,
    RosterEntry,
)
from app.trust.signing import holds

People = dict[str, Account]


@dataclass(frozen=True)
class Standing:
    """What came before an entry: the root, its hash, the accounts, and if the foundation stands.

    ``recovery_signing`` is the key of the recovery paper that counts at this place.
    """

    root: Root
    root_hash: str
    people: People
    complete: bool
    recovery_signing: str

    @property
    def strict(self) -> bool:
        """Whether roles that check others need two signatures."""
        return self.root.elevated_signatures == 2


def founders_of(body: Root, entry: RosterEntry) -> People | None:
    """Give the founders when the root may be a root."""
    founders = {person.account: _founder(person) for person in body.founders}
    names = {name_key(person.name) for person in body.founders}
    signers = [s.account for s in entry.signatures if s.by == "account"]
    alone = len(body.founders) == 1
    if (
        not len(founders) == len(body.founders) == len(names)
        or len({p.signing_public for p in body.founders}) != len(founders)
        or body.elevated_signatures not in _signatures_for(body)
        or not all(_fit(person.roles, body) for person in body.founders)
        or (alone and body.elevated_signatures == 2 and not _may_found(body.founders[0].roles))
        or sorted(signers) != sorted(founders)
        or not _signed(entry, lambda name: founders[name].signing_public)
    ):
        return None
    return founders


def stands_at_once(body: Root) -> bool:
    """Tell whether the root alone is the whole foundation."""
    return body.elevated_signatures == 1 or len(body.founders) == 2


def after(  # noqa: PLR0911 - one rule for each kind of entry
    body: Change, entry: RosterEntry, before: Standing
) -> Account | None:
    """Give the account that the entry makes or changes, or None when it may not."""
    if isinstance(body, Invite):
        return _invited(body, entry, before)
    account = before.people.get(body.account)
    if account is None:
        return None
    if isinstance(body, Revoke):
        return _revoked(account, entry, before)
    if isinstance(body, Confirm):
        return _confirmed(body, account, entry, before)
    if isinstance(body, Approve):
        return _approved(body, account, entry, before)
    if isinstance(body, Assign):
        return _assigned(body, account, entry, before)
    if isinstance(body, ReplaceRecovery):
        return _with_other_recovery_key(body, account, entry, before)
    return _with_new_keys(body, account, entry, before)


def key_reused(changed: Account, states: Sequence[People]) -> bool:
    """Whether a new signing key was in the roster before: one key is one person, once."""
    return any(
        account.signing_public == changed.signing_public
        for state in states
        for account in state.values()
    )


def name_key(name: str) -> str:
    """Give the form in which two names count as the same."""
    return " ".join(name.split()).casefold()


def _founder(person: Person) -> Account:
    return Account(
        id=person.account,
        name=person.name,
        function=person.function,
        roles=person.roles,
        signing_public=bytes.fromhex(person.signing_public),
        sealing_public=bytes.fromhex(person.sealing_public),
        state="active",
    )


def _signatures_for(body: Root) -> tuple[int, ...]:
    """How many signatures a role that checks others may take: two where people decide by two."""
    if body.profile == "gemeente":
        return (1,)
    return (2,) if body.vault_kind == "real" else (1, 2)


def _fit(roles: Sequence[str], root: Root) -> bool:
    """Whether these roles exist in a vault of this profile."""
    return set(roles) <= set(PROFILE_ROLES[root.profile])


def _may_found(roles: Sequence[str]) -> bool:
    """A founder lets others in, and does not begin with a role that nobody else signed for."""
    return "beheerder" in roles and not ELEVATED_ROLES & set(roles)


def _invited(body: Invite, entry: RosterEntry, before: Standing) -> Account | None:
    account = before.people.get(body.account)
    others = [a for a in before.people.values() if a.id != body.account and a.state != "revoked"]
    if (
        (account is None and body.account != f"a{len(before.people) + 1}")
        or (account is not None and account.state != "invited")
        or any(name_key(a.name) == name_key(body.name) for a in others)
        or len(set(body.roles)) != len(body.roles)
        or not _fit(body.roles, before.root)
        or not _signed_by_people(entry, before.people, not_by=body.account)
        or (not before.complete and (len(others) > 1 or not _may_found(body.roles)))
    ):
        return None
    roles, waiting = split_roles(body.roles) if before.strict else (body.roles, ())
    return Account(
        id=body.account,
        name=body.name,
        function=body.function,
        roles=roles,
        signing_public=None,
        sealing_public=None,
        state="invited",
        invitation_signing=bytes.fromhex(body.invitation_signing),
        invitation_sealing=bytes.fromhex(body.invitation_sealing),
        waiting=waiting,
    )


def _revoked(account: Account, entry: RosterEntry, before: Standing) -> Account | None:
    may = account.state != "revoked" and _signed_by_people(entry, before.people, not_by=account.id)
    return replace(account, state="revoked", waiting=(), approved_by=()) if may else None


def _confirmed(
    body: Confirm, account: Account, entry: RosterEntry, before: Standing
) -> Account | None:
    own = [(s.by, s.account) for s in entry.signatures] == [("account", account.id)]
    if (
        before.complete
        or account.state != "active"
        or account.id in {person.account for person in before.root.founders}
        or body.root != before.root_hash
        or not own
        or not _signed(entry, lambda _: account.signing_public)
    ):
        return None
    return replace(account, roles=(*account.roles, *account.waiting), waiting=())


def _approved(
    body: Approve, account: Account, entry: RosterEntry, before: Standing
) -> Account | None:
    keys = (bytes.fromhex(body.signing_public), bytes.fromhex(body.sealing_public))
    names = [s.account for s in entry.signatures]
    signers = [before.people.get(name) for name in names]
    if (
        not before.complete
        or set(body.roles) != set(account.waiting)
        or keys != (account.signing_public, account.sealing_public)
        or len(set(names)) != len(names)
        or any(s.by != "account" for s in entry.signatures)
        or not all(one is not None and one.may_approve(account) for one in signers)
        or not _signed(entry, lambda name: before.people[name].signing_public)
    ):
        return None
    signed = replace(account, approved_by=(*account.approved_by, *names))
    if signed.signatures_needed > 0:
        return signed
    roles = (*account.roles, *account.waiting)
    return replace(signed, roles=roles, waiting=(), approved_by=(), renewed=False)


def _assigned(
    body: Assign, account: Account, entry: RosterEntry, before: Standing
) -> Account | None:
    if (
        not before.complete
        or account.state != "active"
        or len(set(body.roles)) != len(body.roles)
        or not _fit(body.roles, before.root)
        or not _signed_by_people(entry, before.people, not_by=account.id)
    ):
        return None
    if not before.strict:
        return replace(account, roles=body.roles)
    roles, waiting = split_roles(body.roles, frozenset(account.roles))
    renewed = account.renewed and set(waiting) <= set(account.waiting)
    kept = account.approved_by if set(waiting) == set(account.waiting) else ()
    return replace(account, roles=roles, waiting=waiting, approved_by=kept, renewed=renewed)


def _with_other_recovery_key(
    body: ReplaceRecovery, account: Account, entry: RosterEntry, before: Standing
) -> Account | None:
    """Let a beheerder replace the recovery key: the account itself stays as it is."""
    own = [(s.by, s.account) for s in entry.signatures] == [("account", account.id)]
    may = (
        account.state == "active"
        and "beheerder" in account.roles
        and body.recovery_signing != before.recovery_signing
        and own
        and _signed(entry, lambda _: account.signing_public)
    )
    return account if may else None


def _with_new_keys(
    body: Activate | Renew, account: Account, entry: RosterEntry, before: Standing
) -> Account | None:
    renewing = isinstance(body, Renew)
    second = bytes.fromhex(before.recovery_signing) if renewing else account.invitation_signing
    if account.state != ("active" if renewing else "invited") or second is None:
        return None
    if not _signed_by_two_keys(entry, body, second, "recovery" if renewing else "invitation"):
        return None
    changed = replace(
        account,
        state="active",
        signing_public=bytes.fromhex(body.signing_public),
        sealing_public=bytes.fromhex(body.sealing_public),
        invitation_signing=None,
        invitation_sealing=None,
    )
    if not renewing or not before.strict or not before.complete:
        return changed
    # Other keys: whoever signed for the old ones has not seen these.
    roles, lost = split_roles(account.roles)
    waiting = (*account.waiting, *lost)
    renewed = bool(waiting) and (account.renewed or not account.waiting)
    return replace(changed, roles=roles, waiting=waiting, approved_by=(), renewed=renewed)


def _signed_by_people(entry: RosterEntry, people: People, *, not_by: str) -> bool:
    """Whether different active people signed, one of them beheerder, none the subject."""
    names = [s.account for s in entry.signatures]
    signers = [people.get(name) for name in names]
    return (
        all(s.by == "account" for s in entry.signatures)
        and len(set(names)) == len(names)
        and not_by not in names
        and all(person is not None and person.state == "active" for person in signers)
        and any(person is not None and "beheerder" in person.roles for person in signers)
        and _signed(entry, lambda name: people[name].signing_public)
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
