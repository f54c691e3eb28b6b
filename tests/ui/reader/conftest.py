"""Both vaults and a worker at the gemeente, for the tests of its screens."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from app.case.workflow import Role
from app.services.keys import access
from tests.both_sides import BothSides
from tests.conftest import PASSPHRASE, PracticeVault
from tests.gemeente import PEOPLE, GemeenteVault, gemeente_template, gemeente_vault
from tests.ui.looking import FakeNavigator
from tests.ui.reader.driving import Desk
from ui.start.door import let_go
from ui.worker import Worker

__all__ = ["both", "gemeente_template", "gemeente_vault", "read_as"]


@pytest.fixture
def both(practice_vault: PracticeVault, gemeente_vault: GemeenteVault) -> BothSides:
    """Give an inrichting and a gemeente that do not know each other yet."""
    return BothSides(practice_vault, gemeente_vault)


@pytest.fixture
def read_as(qtbot: QtBot, gemeente_vault: GemeenteVault) -> Iterator[Callable[[Role], Worker]]:
    """Give a function that logs a person of the gemeente in, in a worker."""
    made = Worker(let_go=let_go)
    crashes: list[str] = []
    made.crashed.connect(crashes.append)

    def log_in(role: Role) -> Worker:
        gemeente_vault.close()
        folder, env = gemeente_vault.folder, gemeente_vault.env
        made.open_session(
            lambda: access.log_in(env, folder, PEOPLE[role], PASSPHRASE), lambda _session: None
        )
        qtbot.waitUntil(lambda: not made.busy, timeout=20_000)
        assert not crashes, crashes[0]
        return made

    yield log_in
    qtbot.waitUntil(lambda: not made.busy, timeout=20_000)
    made.close()
    assert not crashes, "\n".join(crashes)


@pytest.fixture
def desk(
    qtbot: QtBot,
    read_as: Callable[[Role], Worker],
    both: BothSides,
    navigator: FakeNavigator,
) -> Desk:
    """Give a person of the gemeente at work."""
    return Desk(qtbot, read_as, both, navigator)
