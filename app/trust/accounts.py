"""An account at one place in the roster, and which of its roles count.

Where the root asks for two signatures, a role that checks others or lets others in counts only
after two people who hold such a role themselves have signed for it, neither of them the person
concerned. So one person with tools cannot make puppets that approve each other.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from app.case.workflow import Role

ELEVATED_ROLES: frozenset[Role] = frozenset({"teamleider", "beslisser", "controleur"})
"""Roles that check others."""

APPROVED_ROLES: frozenset[Role] = ELEVATED_ROLES | {"beheerder"}
"""Roles that wait for approval: those that check, and the one that lets others in."""


@dataclass(frozen=True)
class Account:
    """A person as the roster knows them at one place in the chain.

    ``roles`` are those that count. ``waiting`` are roles that still need signatures; ``renewed``
    says that they counted before the person got new keys, so that one signature brings them back.
    """

    id: str
    name: str
    function: str
    roles: tuple[Role, ...]
    signing_public: bytes | None
    sealing_public: bytes | None
    state: Literal["invited", "active", "revoked"]
    invitation_signing: bytes | None = None
    invitation_sealing: bytes | None = None
    waiting: tuple[Role, ...] = ()
    approved_by: tuple[str, ...] = ()
    renewed: bool = False

    @property
    def trusted(self) -> bool:
        """Whether this person may sign for the roles of others."""
        return self.state == "active" and bool(APPROVED_ROLES & set(self.roles))

    @property
    def signatures_needed(self) -> int:
        """How many people must still sign before the waiting roles count."""
        if not self.waiting:
            return 0
        return (1 if self.renewed else 2) - len(self.approved_by)

    def may_approve(self, other: Account) -> bool:
        """Tell whether this person may sign for the waiting roles of another now.

        After new keys also somebody may sign who waits for the same themselves: otherwise a
        vault in which everybody lost their keys could never go on.
        """
        awaiting_back = self.state == "active" and self.renewed and bool(self.waiting)
        return (
            other.state == "active"
            and other.signatures_needed > 0
            and self.id != other.id
            and self.id not in other.approved_by
            and (self.trusted or (other.renewed and awaiting_back))
        )


def split_roles(
    roles: tuple[Role, ...], counting: frozenset[Role] = frozenset()
) -> tuple[tuple[Role, ...], tuple[Role, ...]]:
    """Split wanted roles in those that count at once and those that wait.

    ``counting`` are roles that were approved before and stay so.
    """
    at_once = tuple(role for role in roles if role not in APPROVED_ROLES or role in counting)
    return at_once, tuple(role for role in roles if role not in at_once)
