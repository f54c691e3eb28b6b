"""A real vault, founded by two people as it should be, for tests of who may do what."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from pathlib import Path

from app.case.workflow import Role
from app.services.environment import Environment
from app.services.keys import access, people
from app.services.keys.first_start import SetUp, set_up_vault
from app.services.keys.recovery_key import confirm_recovery_key
from app.services.session import Session
from app.services.settings import AuthoritySetting, FacilityDetails
from app.vault.kdf import FLOOR
from app.vault.secrets import MemorySecrets
from tests.conftest import PASSPHRASE, MovableClock

FIRST, SECOND = "Anna Arts", "Bob Bakker"


def fingerprint(session: Session, account: str) -> str:
    """Give the fingerprint that two people would compare aloud."""
    shown = next(row for row in people.accounts(session) if row.id == account).fingerprint
    assert shown is not None
    return shown.hex


@dataclass
class RealVault:
    """A real vault on one workstation; one session at a time."""

    folder: Path
    env: Environment
    recovery_key: str = ""
    open: list[Session] = field(default_factory=list)

    @property
    def clock(self) -> MovableClock:
        clock = self.env.clock
        assert isinstance(clock, MovableClock)
        return clock

    def log_in(self, name: str) -> Session:
        self.close()
        return self.keep(access.log_in(self.env, self.folder, name, PASSPHRASE))

    def keep(self, session: Session) -> Session:
        self.open.append(session)
        return session

    def close(self) -> None:
        while self.open:
            session = self.open.pop()
            if session.unlocked.lock.held:
                access.close(session)

    def activate(self, name: str, code: str) -> Session:
        self.close()
        return self.keep(access.activate(self.env, self.folder, name, code, PASSPHRASE))

    def add(self, name: str, *roles: Role, by: str = FIRST) -> str:
        """Invite and activate; gives the account id. Nobody has signed for the roles yet."""
        code = people.invite(self.log_in(by), name, "medewerker", roles)
        account = self.activate(name, code).account.id
        self.close()
        return account

    def approve(self, account: str, *by: str) -> None:
        for name in by:
            session = self.log_in(name)
            people.approve_role(session, account, fingerprint(session, account))
        self.close()


def set_up_real(folder: Path) -> RealVault:
    """Make a real vault of one founder; it is not complete."""
    vault = RealVault(folder, Environment(MovableClock(), os.urandom, MemorySecrets(), FLOOR))
    result = set_up_vault(
        vault.env,
        SetUp(
            folder=folder,
            kind="real",
            name=FIRST,
            function="functioneel beheerder",
            passphrase=PASSPHRASE,
            roles=("beheerder",),
            facility=FacilityDetails(
                name="PI Voorbeeldstad",
                address="Oefenlaan 1\n1234 AB Voorbeeldstad",
                return_address="Postbus 1\n1234 AA Voorbeeldstad",
                phone="088 000 00 00",
                city="Voorbeeldstad",
            ),
            authority=AuthoritySetting(kind="directeur"),
        ),
    )
    vault.recovery_key = result.recovery_key
    confirm_recovery_key(result.session, result.recovery_key, result.recovery_key)
    vault.keep(result.session)
    return vault


def found_real(folder: Path) -> RealVault:
    """Make a real vault and let the second founder confirm it."""
    vault = set_up_real(folder)
    code = people.invite(vault.open[-1], SECOND, "hoofd bedrijfsvoering", ("beheerder",))
    session = vault.activate(SECOND, code)
    people.confirm_foundation(session, fingerprint(session, "a1"))
    vault.close()
    return vault
