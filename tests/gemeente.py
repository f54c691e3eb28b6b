"""A ready practice vault of a gemeente, beside the one of the inrichting: two vaults in one test.

Import ``gemeente_template`` and ``gemeente_vault`` in the conftest of a folder that needs them.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from app.case.workflow import Role
from app.services.environment import Environment
from app.services.keys import access
from app.services.keys.first_start import GemeenteSetUp, set_up_vault
from app.services.reader.profile import GemeenteDetails, GemeenteSettings, Mandate
from app.services.session import Session
from app.vault.kdf import FLOOR
from app.vault.secrets import MemorySecrets
from tests.conftest import PASSPHRASE, MovableClock, PracticeVault

GEMEENTE = "0855"
"""Tilburg: the gemeente of the case of the demonstration."""

PEOPLE: dict[Role, str] = {
    "beheerder": "Bas Beheer",
    "gemandateerde": "Greet Mandaat",
    "lezer": "Leo Lezer",
    "controleur": "Coen Controle",
}
"""Account name per role in the gemeente's vault; each has that one role. Bas founded it."""

SETTINGS = GemeenteSettings(
    organisation=GemeenteDetails(
        code=GEMEENTE,
        name="Gemeente Tilburg",
        unit="Team Veiligheid",
        address="Oefenplein 1\n5000 AA Tilburg",
        phone="013 000 00 00",
        city="Tilburg",
        hours="op werkdagen van 9.00 tot 17.00 uur",
    ),
    mandate=Mandate(kind="burgemeester", name="B. Burgemeester"),
)


def gemeente_set_up(folder: Path, **changes: object) -> GemeenteSetUp:
    """Give what the first start of a gemeente asks, filled in."""
    values: dict[str, object] = {
        "folder": folder,
        "kind": "practice",
        "name": PEOPLE["beheerder"],
        "function": "beheerder veiligheid",
        "passphrase": PASSPHRASE,
        "roles": ("beheerder",),
        "settings": SETTINGS,
    }
    return GemeenteSetUp(**(values | changes))  # type: ignore[arg-type]


@dataclass
class GemeenteVault(PracticeVault):
    """A copy of the gemeente's practice vault."""

    def log_in(self, role: Role) -> Session:
        """Log in the person with this role; whoever was logged in goes first."""
        self.close()
        session = access.log_in(self.env, self.folder, PEOPLE[role], PASSPHRASE)
        self.sessions.append(session)
        return session


@dataclass(frozen=True)
class _Template:
    folder: Path
    secrets: dict[str, bytes]
    recovery_key: str


@pytest.fixture(scope="session")
def gemeente_template(tmp_path_factory: pytest.TempPathFactory) -> _Template:
    """Make the gemeente's vault that ``gemeente_vault`` copies."""
    secrets = MemorySecrets()
    made = Environment(MovableClock(), os.urandom, secrets, FLOOR)
    folder = tmp_path_factory.mktemp("gemeente") / "kluis"
    result = set_up_vault(made, gemeente_set_up(folder))
    others: tuple[Role, ...] = ("gemandateerde", "lezer", "controleur")
    functions = {"gemandateerde": "adviseur openbare orde", "lezer": "medewerker veiligheid"}
    codes = {
        r: access.invite(result.session, PEOPLE[r], functions.get(r, f"{r} gemeente"), (r,))
        for r in others
    }
    access.close(result.session)
    for role, code in codes.items():
        access.close(access.activate(made, folder, PEOPLE[role], code, PASSPHRASE))
    return _Template(folder, dict(secrets._secrets), result.recovery_key)


@pytest.fixture
def gemeente_vault(
    gemeente_template: _Template, tmp_path: Path, clock: MovableClock
) -> Iterator[GemeenteVault]:
    """Give a fresh copy of a gemeente's practice vault; it shares its clock with the inrichting."""
    folder = tmp_path / "gemeente"
    shutil.copytree(gemeente_template.folder, folder)
    folder.chmod(0o2770)
    secrets = MemorySecrets()
    for name, secret in gemeente_template.secrets.items():
        secrets.set(name, secret)
    vault = GemeenteVault(
        folder=folder,
        env=Environment(clock, os.urandom, secrets, FLOOR),
        clock=clock,
        recovery_key=gemeente_template.recovery_key,
    )
    yield vault
    vault.close()
