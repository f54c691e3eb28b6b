"""What many tests share: a world with a clock that tests move, and a ready practice vault.

The vault is made once per run and copied for each test that asks for it.
"""

from __future__ import annotations

import contextlib
import functools
import os
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from app.case.workflow import Role
from app.services.environment import Environment, real_environment
from app.services.keys import access
from app.services.keys.first_start import SetUp, set_up_vault
from app.services.keys.recovery_key import confirm_recovery_key
from app.services.session import Session
from app.services.settings import AuthoritySetting, FacilityDetails
from app.vault import stretching
from app.vault.kdf import FLOOR
from app.vault.secrets import MemorySecrets

# A slow or busy machine is no fault of what is tested: no example has a time limit.
settings.register_profile("meldpoort", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("meldpoort")

PASSPHRASE = "zeven groene fietsen bij de brug"
"""The passphrase of every account in the practice vault."""

NAMES: dict[Role, str] = {
    "beheerder": "Bente Beheer",
    "casemanager": "Casper Kaas",
    "teamleider": "Tessa Team",
    "beslisser": "Dirk Directie",
    "controleur": "Connie Controle",
}
"""Account name per role; each has that one role only. Bente founded the vault."""

FIRST_MOMENT = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


class MovableClock:
    """A clock that stands still until a test moves it."""

    def __init__(self, moment: datetime = FIRST_MOMENT) -> None:
        self.moment = moment

    def __call__(self) -> datetime:
        return self.moment

    def advance(self, **amount: float) -> None:
        """Move on by ``timedelta(**amount)``."""
        self.moment += timedelta(**amount)


@dataclass
class PracticeVault:
    """A copy of the practice vault; sessions opened with ``log_in`` are closed after the test."""

    folder: Path
    env: Environment
    clock: MovableClock
    recovery_key: str
    sessions: list[Session] = field(default_factory=list)

    def log_in(self, role: Role) -> Session:
        """Log in the person with this role; whoever was logged in goes first."""
        self.close()
        session = access.log_in(self.env, self.folder, NAMES[role], PASSPHRASE)
        self.sessions.append(session)
        return session

    def close(self) -> None:
        """Log out whoever is logged in."""
        while self.sessions:
            session = self.sessions.pop()
            if session.unlocked.lock.held:
                with contextlib.suppress(Exception):  # a test may have closed or broken it
                    access.close(session)
                session.unlocked.close()


@pytest.fixture(scope="session", autouse=True)
def _stretch_once() -> Iterator[None]:
    """Do the same real Argon2id only once per passphrase and salt: vaults here are copies."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(stretching, "stretch", functools.lru_cache(stretching.stretch))
        yield


@pytest.fixture
def clock() -> MovableClock:
    """Give a clock that a test moves."""
    return MovableClock()


@pytest.fixture
def env(clock: MovableClock) -> Environment:
    """Give a world with that clock, an empty keyring in memory and the cheapest key derivation."""
    return Environment(clock, os.urandom, MemorySecrets(), FLOOR)


@dataclass(frozen=True)
class _Template:
    folder: Path
    secrets: dict[str, bytes]
    recovery_key: str


@pytest.fixture(scope="session")
def practice_template(tmp_path_factory: pytest.TempPathFactory) -> _Template:
    """Make the practice vault that ``practice_vault`` copies."""
    secrets = MemorySecrets()
    made = Environment(MovableClock(), os.urandom, secrets, FLOOR)
    folder = tmp_path_factory.mktemp("practice") / "kluis"
    result = set_up_vault(
        made,
        SetUp(
            folder=folder,
            kind="practice",
            name=NAMES["beheerder"],
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
    confirm_recovery_key(result.session, result.recovery_key, result.recovery_key)
    others: tuple[Role, ...] = ("casemanager", "teamleider", "beslisser", "controleur")
    codes = {r: access.invite(result.session, NAMES[r], f"{r} PI", (r,)) for r in others}
    access.close(result.session)
    for role, code in codes.items():
        access.close(access.activate(made, folder, NAMES[role], code, PASSPHRASE))
    return _Template(folder, dict(secrets._secrets), result.recovery_key)


@pytest.fixture
def practice_vault(
    practice_template: _Template, tmp_path: Path, clock: MovableClock
) -> Iterator[PracticeVault]:
    """Give a fresh copy of a practice vault with five people, each with one role."""
    folder = tmp_path / "kluis"
    shutil.copytree(practice_template.folder, folder)
    folder.chmod(0o2770)
    secrets = MemorySecrets()
    for name, secret in practice_template.secrets.items():
        secrets.set(name, secret)
    vault = PracticeVault(
        folder=folder,
        env=Environment(clock, os.urandom, secrets, FLOOR),
        clock=clock,
        recovery_key=practice_template.recovery_key,
    )
    yield vault
    vault.close()


@dataclass(frozen=True)
class CommandVault:
    """A vault without a keyring, as the command line opens it; one person with two roles."""

    folder: Path
    passphrase_file: Path
    account: str = NAMES["beheerder"]

    @property
    def who(self) -> tuple[str, ...]:
        """Give the words of a command that say who logs in."""
        return "--account", self.account, "--wachtzin-bestand", str(self.passphrase_file)

    def log_in(self) -> Session:
        """Log in; whoever asks closes the session."""
        return access.log_in(real_environment(), self.folder, self.account, PASSPHRASE)


@pytest.fixture(scope="session")
def _command_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("command") / "kluis"
    without_keyring = Environment(lambda: datetime.now(UTC), os.urandom, None, FLOOR)
    result = set_up_vault(
        without_keyring,
        SetUp(
            folder=folder,
            kind="practice",
            name=NAMES["beheerder"],
            function="functioneel beheerder",
            passphrase=PASSPHRASE,
            roles=("beheerder", "casemanager"),
            facility=FacilityDetails(name="PI Voorbeeldstad", address="", return_address=""),
            authority=AuthoritySetting(kind="directeur"),
            accept_without_keyring=True,
        ),
    )
    access.close(result.session)
    return folder


@pytest.fixture
def command_vault(_command_template: Path, tmp_path: Path) -> CommandVault:
    """Give a fresh copy of a vault that opens without a keyring, and the file to log in with."""
    folder = tmp_path / "commando" / "kluis"
    shutil.copytree(_command_template, folder)
    passphrase_file = tmp_path / "commando" / "wachtzin.txt"
    passphrase_file.write_text(f"{PASSPHRASE}\n", "utf-8")
    return CommandVault(folder, passphrase_file)
