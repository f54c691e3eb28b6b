"""The people of the vault: inviting, founding together, signing for roles, revoking.

Every act is an entry of the roster; what may follow is decided there (app/trust/roster_rules).
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from dataclasses import dataclass, field

from app.case.refusal import Refusal
from app.case.text import checked
from app.case.workflow import PROFILE_ROLES, Profile, Role
from app.services.keys.key_rotation import rotate_keys
from app.services.keys.roster_writing import add_entry
from app.services.session import Session
from app.store.connection import transaction
from app.trust.accounts import ELEVATED_ROLES, Account
from app.trust.fingerprints import Fingerprint, fingerprint_of, person_fingerprint, same_fingerprint
from app.trust.roster import Roster
from app.trust.roster_entries import Approve, Assign, Body, Confirm, Invite, Revoke, Signer
from app.trust.roster_rules import name_key
from app.vault.opening import admit, new_invitation, withdraw_account


class FoundationIncomplete(Refusal):
    """The second founder has not confirmed the foundation yet."""


class WrongFingerprint(Refusal):
    """The fingerprint that was compared is not (any more) that of the person."""


@dataclass(frozen=True)
class AccountRow:
    """An account as the beheerder's screen lists it.

    ``roles`` count; ``waiting`` roles still need signatures. ``fingerprint`` is None before the
    person made keys.
    """

    id: str
    name: str
    function: str
    roles: tuple[Role, ...]
    state: str
    waiting: tuple[Role, ...] = ()
    fingerprint: Fingerprint | None = field(default=None, repr=False)
    founder: bool = False


@dataclass(frozen=True)
class PendingApproval:
    """Roles of somebody that wait for signatures.

    ``signed_by`` are names; ``needed`` how many must still sign; ``may`` whether the person who
    is logged in can.
    """

    account: str
    name: str
    function: str
    roles: tuple[Role, ...]
    fingerprint: Fingerprint
    signed_by: tuple[str, ...]
    needed: int
    may: bool


@dataclass(frozen=True)
class Foundation:
    """How far the foundation is, and what is printed of it.

    ``next_act``: "invite" (the first founder invites the second), "activate", "confirm" (the
    second founder, logged in, compares and confirms) or None when it is complete.
    """

    complete: bool
    next_act: str | None
    root: Fingerprint
    founders: tuple[AccountRow, ...]
    second: AccountRow | None


def accounts(session: Session) -> tuple[AccountRow, ...]:
    """Give every account of the roster, in the order in which they came."""
    return tuple(_row(session.roster, account) for account in session.roster.accounts())


def foundation(session: Session) -> Foundation:
    """Tell how far the foundation of this vault is, with the fingerprints to print."""
    roster = session.roster
    others = [a for a in roster.accounts() if a.id != "a1" and a.state != "revoked"]
    second = None if roster.complete or not others else others[0]
    next_act: str | None = None
    if not roster.complete:
        next_act = "invite" if second is None else "activate"
        if second is not None and second.state == "active":
            next_act = "confirm"
    return Foundation(
        complete=roster.complete,
        next_act=next_act,
        root=fingerprint_of(bytes.fromhex(roster.root)),
        founders=tuple(_row(roster, account) for account in roster.founders()),
        second=_row(roster, second) if second else None,
    )


def require_foundation(session: Session) -> None:
    """Raise FoundationIncomplete until both founders have signed."""
    if not session.roster.complete:
        raise FoundationIncomplete(
            "Deze kluis is nog niet compleet: de tweede oprichter moet de oprichting nog"
            " bevestigen. Tot dan kan niemand zaken indienen of beslissen."
        )


def confirm_foundation(session: Session, fingerprint: str) -> None:
    """As the second founder, sign the root after comparing the first founder's fingerprint.

    ``fingerprint`` is the hexadecimal one that was compared aloud. Raises WrongFingerprint, and
    Refusal for anybody else or a foundation that is complete.
    """
    roster = session.roster
    if roster.complete or session.account.id == "a1":
        raise Refusal(
            "Alleen de tweede oprichter bevestigt de oprichting, één keer. Laat die persoon"
            " inloggen."
        )
    first = roster.account("a1")
    _check_compared(first, fingerprint)
    body = Confirm(account=session.account.id, root=roster.root)
    _add(session, body, "foundation_confirmed", "vault")


def invite(session: Session, name: str, function: str, roles: tuple[Role, ...]) -> str:
    """Invite a colleague; gives the activation code, which is shown once and kept nowhere.

    Roles that check others, and beheerder, count in a real vault only after two people have
    signed for them (``approve_role``). Raises Refusal: RoleNeeded, FoundationIncomplete, a name
    that is taken, no roles.
    """
    session.require("beheerder")
    name, function = checked_name(name), checked_function(function)
    check_roles(roles, session.profile)
    _check_name_free(session.roster, name)
    _check_second_founder(session.roster, roles)
    account = session.roster.next_account_id()
    return _invite(session, account, name, function, roles, "account_invited")


def invite_again(session: Session, account_id: str) -> str:
    """Give an invited colleague another activation code; the earlier one stops working."""
    session.require("beheerder")
    account = _account(session, account_id)
    if account.state != "invited":
        raise Refusal("Deze collega heeft het account al geactiveerd. Er is geen code nodig.")
    roles = (*account.roles, *account.waiting)
    return _invite(session, account.id, account.name, account.function, roles, "invitation_renewed")


def assign_roles(session: Session, account_id: str, roles: tuple[Role, ...]) -> None:
    """Give an active colleague other roles; those that check others wait for signatures.

    Raises Refusal: RoleNeeded, FoundationIncomplete, one's own account.
    """
    session.require("beheerder")
    require_foundation(session)
    check_roles(roles, session.profile)
    account = _account(session, account_id)
    _check_other(session, account)
    if account.state != "active":
        raise Refusal("Dit account is niet actief. Kies een account dat in gebruik is.")
    body = Assign(account=account.id, roles=roles)
    _add(session, body, "roles_assigned", f"account:{account.id}")


def pending_approvals(session: Session) -> tuple[PendingApproval, ...]:
    """Give everybody whose roles wait for signatures."""
    found = []
    for account in session.roster.accounts():
        shown = person_fingerprint(account)
        if account.state != "active" or account.signatures_needed <= 0 or shown is None:
            continue
        found.append(
            PendingApproval(
                account=account.id,
                name=account.name,
                function=account.function,
                roles=account.waiting,
                fingerprint=shown,
                signed_by=tuple(session.name_of(one) for one in account.approved_by),
                needed=account.signatures_needed,
                may=session.roster.complete and session.account.may_approve(account),
            )
        )
    return tuple(found)


def approve_role(session: Session, account_id: str, fingerprint: str) -> None:
    """Sign for the waiting roles of a colleague, after comparing the fingerprint aloud.

    ``fingerprint`` is the hexadecimal one that was compared. Raises WrongFingerprint, Refusal
    for who may not sign, or who signed already.
    """
    require_foundation(session)
    account = _account(session, account_id)
    _check_other(session, account)
    if not session.account.may_approve(account):
        raise Refusal(
            "U kunt hier niet (nog een keer) voor tekenen. Vraag een collega die zelf teamleider,"
            " beslisser, controleur of beheerder is."
        )
    _check_compared(account, fingerprint)
    if account.signing_public is None or account.sealing_public is None:
        raise ValueError("an active account has keys")
    body = Approve(
        account=account.id,
        roles=account.waiting,
        signing_public=account.signing_public.hex(),
        sealing_public=account.sealing_public.hex(),
    )
    _add(session, body, "role_approved", f"account:{account.id}")


def revoke(session: Session, account_id: str) -> None:
    """End an account: from this place in the roster on it signs nothing, and the keys are new.

    Raises Refusal: RoleNeeded, one's own account, an account that was revoked already.
    """
    session.require("beheerder")
    account = _account(session, account_id)
    _check_other(session, account)
    if account.state == "revoked":
        raise Refusal("Dit account is al ingetrokken. Ververs het scherm.")
    _add(session, Revoke(account=account.id), "account_revoked", f"account:{account.id}")
    rotate_keys(session)


def checked_name(name: str) -> str:
    """Give a person's name back in one line. Raises Refusal when empty, too long or hidden."""
    text = " ".join(checked(name).split())
    if not text or len(text) > 100:
        raise Refusal("Vul een naam in van 1 tot 100 tekens.")
    return text


def checked_function(function: str) -> str:
    """Give a person's function back in one line. Raises Refusal when empty, too long or hidden."""
    text = " ".join(checked(function).split())
    if not text or len(text) > 100:
        raise Refusal("Vul een functie in van 1 tot 100 tekens.")
    return text


def check_roles(roles: tuple[Role, ...], profile: Profile) -> None:
    """Raise Refusal for no roles, one twice, or one that does not exist in such a vault."""
    if not set(roles) <= set(PROFILE_ROLES[profile]):
        raise Refusal("Deze rol bestaat niet in deze kluis. Kies een andere rol.")
    if not roles or len(set(roles)) != len(roles):
        raise Refusal("Kies minstens één rol, en elke rol één keer.")


def _invite(  # noqa: PLR0917 - everything an invitation says
    session: Session,
    account: str,
    name: str,
    function: str,
    roles: tuple[Role, ...],
    event: str,
) -> str:
    invited = new_invitation(session.unlocked, account, session.env.random_bytes)
    body = Invite(
        account=account,
        name=name,
        function=function,
        roles=roles,
        invitation_signing=invited.signing_public.hex(),
        invitation_sealing=invited.sealing_public.hex(),
    )
    known = session.roster.account(account) is not None

    def withdraw() -> None:
        if not known:
            withdraw_account(session.unlocked, account)

    _add(
        session,
        body,
        event,
        f"account:{account}",
        first=lambda: admit(session.unlocked, account, name, invited),
        undo=withdraw,
    )
    return invited.code


def _add(
    session: Session,
    body: Body,
    event: str,
    about: str,
    *,
    first: Callable[[], None] | None = None,
    undo: Callable[[], None] | None = None,
) -> None:
    """Sign an entry, keep it with its journal line, and go on with the longer roster.

    ``first`` is done before the database, ``undo`` when the database refuses.
    """
    signer = Signer("account", session.account.id, session.unlocked.signing_key)
    entry = session.roster.next_entry(body, session.stamp(), [signer])
    before, after = session.roster, session.roster.with_entry(entry)
    if first is not None:
        first()
    try:
        with transaction(session.connection):
            add_entry(session.connection, entry)
            session.go_on_with(after)
            session.record(event, about)
    except BaseException:
        session.go_on_with(before)
        if undo is not None:
            with contextlib.suppress(Refusal):
                undo()
        raise


def _row(roster: Roster, account: Account) -> AccountRow:
    return AccountRow(
        id=account.id,
        name=account.name,
        function=account.function,
        roles=account.roles,
        state=account.state,
        waiting=account.waiting,
        fingerprint=person_fingerprint(account),
        founder=account.id in {founder.id for founder in roster.founders()},
    )


def _account(session: Session, account_id: str) -> Account:
    account = session.roster.account(account_id)
    if account is None:
        raise Refusal("Dit account staat niet in de rollenlijst. Ververs het scherm.")
    return account


def _check_other(session: Session, account: Account) -> None:
    if account.id == session.account.id:
        raise Refusal("Dit kan niet voor uw eigen account. Vraag een andere beheerder.")


def _check_compared(account: Account | None, fingerprint: str) -> None:
    shown = person_fingerprint(account) if account else None
    if shown is None or not same_fingerprint(shown.hex, fingerprint):
        raise WrongFingerprint(
            "Deze vingerafdruk is niet die van deze collega. Vergelijk hem opnieuw, hardop."
        )


def _check_name_free(roster: Roster, name: str) -> None:
    taken = {name_key(a.name) for a in roster.accounts() if a.state != "revoked"}
    if name_key(name) in taken:
        raise Refusal("Er is al een account met de naam '{name}'. Kies een andere naam.", name=name)


def _check_second_founder(roster: Roster, roles: tuple[Role, ...]) -> None:
    if roster.complete:
        return
    if any(a.id != "a1" and a.state != "revoked" for a in roster.accounts()):
        raise FoundationIncomplete(
            "Deze kluis is nog niet compleet. Laat eerst de tweede oprichter de oprichting"
            " bevestigen; daarna nodigt u de anderen uit."
        )
    if "beheerder" not in roles or ELEVATED_ROLES & set(roles):
        raise FoundationIncomplete(
            "Nodig eerst de tweede oprichter uit. Die krijgt de rol beheerder, en nog geen rol"
            " die anderen controleert."
        )
