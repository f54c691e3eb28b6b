"""One person at work in an open vault: what every use case needs, and the journal line it leaves.

A session is used by one thread, together with its connection.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from app.case.refusal import Refusal
from app.case.said import Said, said
from app.case.workflow import Actor, Profile, Role
from app.services.reader.profile import GemeenteSettings
from app.services.settings import Settings
from app.store.connection import Connection, transaction
from app.store.journal_lines import JournalLines, StoredLine
from app.trust.journal import Details, Result, chain_start, next_line

if TYPE_CHECKING:
    from app.services.environment import Environment
    from app.trust.journal import ChainPlace
    from app.trust.roster import Account, Roster
    from app.trust.roster_entries import BrokenRoster
    from app.vault.unlocked import Unlocked


class RoleNeeded(Refusal):
    """The account has not the role that this act needs."""


class OtherProfile(Refusal):
    """An act of an inrichting in the vault of a gemeente, or the other way round."""


def stamp(moment: datetime) -> str:
    """Give ``moment`` (aware) as it is stored: ISO 8601 in UTC with seconds."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def moment_of(text: str) -> datetime:
    """Read what ``stamp`` wrote."""
    return datetime.fromisoformat(text)


@dataclass
class Session:
    """An open vault with the account that opened it."""

    env: Environment
    unlocked: Unlocked
    connection: Connection
    roster: Roster
    account: Account
    house: Settings | GemeenteSettings
    """What can be set here: of an inrichting or of a gemeente, as the profile says."""
    journal_checked: ChainPlace | None = None
    """How far the journal was found sound in this session."""
    broken: BrokenRoster | None = None
    """What is wrong with the roster, in a session that is only for an inspection."""

    @property
    def practice(self) -> bool:
        """Whether this is a practice vault (OEFENING on every page)."""
        return self.unlocked.kind == "practice"

    @property
    def profile(self) -> Profile:
        """Whether this is the vault of an inrichting or of a gemeente."""
        return self.unlocked.profile

    @property
    def settings(self) -> Settings:
        """The settings of an inrichting. Raises OtherProfile in the vault of a gemeente."""
        if not isinstance(self.house, Settings):
            raise OtherProfile(
                "Dit kan alleen in de kluis van een inrichting. Dit is de kluis van een gemeente."
            )
        return self.house

    @settings.setter
    def settings(self, changed: Settings) -> None:
        self.house = changed

    @property
    def gemeente(self) -> GemeenteSettings:
        """The settings of a gemeente. Raises OtherProfile in the vault of an inrichting."""
        if not isinstance(self.house, GemeenteSettings):
            raise OtherProfile(
                "Dit kan alleen in de kluis van een gemeente. Dit is de kluis van een inrichting."
            )
        return self.house

    @property
    def actor(self) -> Actor:
        """The account as the state tables know it."""
        return Actor.of(self.account.id, self.account.roles)

    def can(self, role: Role) -> bool:
        """Tell whether the account has ``role``."""
        return role in self.account.roles

    def require(self, *roles: Role) -> None:
        """Raise RoleNeeded unless the account has one of ``roles``."""
        if not any(self.can(role) for role in roles):
            raise RoleNeeded(
                "Hiervoor is de rol {role} nodig. Vraag iemand met die rol.",
                role=_any_of(roles),
            )

    def now(self) -> datetime:
        """Give the time (aware, UTC)."""
        return self.env.clock()

    def stamp(self) -> str:
        """Give the time as it is stored."""
        return stamp(self.env.clock())

    def today(self) -> date:
        """Give the day on the wall calendar of this workstation."""
        return self.env.clock().astimezone().date()

    def new_id(self) -> str:
        """Give a fresh id: 16 random bytes in hexadecimal."""
        return self.env.random_bytes(16).hex()

    def name_of(self, account_id: str) -> str:
        """Give the name of an account, or the id of one that the roster does not know."""
        known = self.roster.account(account_id)
        return known.name if known else account_id

    def record(
        self,
        event: str,
        about: str,
        result: Result = "done",
        details: Details | None = None,
    ) -> None:
        """Add a signed line to the journal.

        ``event`` is a word of the closed list, ``about`` a kind and an id (``case:3f2a...``).
        Part of the transaction that is open, so that an act and its line stand or fall together.
        """
        lines = JournalLines(self.connection)
        with transaction(self.connection):
            line = next_line(
                lines.last() or chain_start(self.roster),
                event=event,
                about=about,
                at=self.stamp(),
                account=self.account.id,
                roster_head=self.roster.head,
                signing_key=self.unlocked.signing_key,
                result=result,
                details=details,
            )
            lines.append(StoredLine(**vars(line)))

    def go_on_with(self, roster: Roster) -> None:
        """Work on with a roster that has grown, and with one's own account as it is there."""
        self.roster = roster
        self.account = roster.account(self.account.id) or self.account

    def close(self) -> None:
        """Close the database and let go of the vault."""
        self.connection.close()
        self.unlocked.close()


def _any_of(roles: tuple[Role, ...]) -> Said:
    named = said(roles[0])
    for role in roles[1:]:
        named = said("{role} of {other}", role=named, other=said(role))
    return named
