"""A backup of the vault of a gemeente."""

from __future__ import annotations

from pathlib import Path

from app.services.ending import backups, restoring
from app.services.keys import access
from tests.conftest import PASSPHRASE
from tests.gemeente import GemeenteVault
from tests.services.handing import events


def test_the_vault_of_a_gemeente_is_backed_up_and_put_back(
    gemeente_vault: GemeenteVault, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    gemeente_vault.clock.advance(days=8)
    session = gemeente_vault.log_in("beheerder")
    assert backups.reminder(session) is not None
    made = backups.make_backup(session, stick)
    assert backups.reminder(session) is None
    name = session.account.name
    gemeente_vault.close()
    summary = restoring.restore(Path(made.place), tmp_path / "terug")
    assert summary.profile == "gemeente"
    session = access.log_in(gemeente_vault.env, tmp_path / "terug", name, PASSPHRASE)
    gemeente_vault.sessions.append(session)
    assert "backup_restored" in events(session)
