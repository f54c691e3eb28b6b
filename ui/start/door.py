"""The one place where screens reach the services that open a vault.

Everything runs in the worker's thread and imports those services only then, because the login
window must not wait for them.
"""

from __future__ import annotations

import gc
import importlib
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from app.case.refusal import Refusal

if TYPE_CHECKING:
    from app.services.environment import Environment
    from app.services.keys.first_start import GemeenteSetUp, KeyringState, SetUp, SetUpResult
    from app.services.keys.vault_summary import VaultSummary
    from app.services.session import Session
    from ui.worker import Worker


class VaultDoor:
    """Opens vaults in one environment. ``folder`` and ``account_name`` are of who came in last."""

    def __init__(
        self, make_environment: Callable[[], Environment] | None = None, *, reader: bool = False
    ) -> None:
        self._make_environment = make_environment
        self.reader = reader
        """Only vaults of a gemeente are opened and made (``meldpoort lees``)."""
        self._environment: Environment | None = None
        self.folder: Path | None = None
        self.account_name = ""
        self._loading = False
        self._loading_rest = False

    def load_ahead(self, worker: Worker) -> None:
        """Import what logging in will need while the person is still typing, once.

        What is in memory then stays until the end. Looking for garbage passes it over, so that
        no key press has to wait for that.
        """
        if not self._loading:
            self._loading = True
            worker.run_without_session(load_services, lambda _nothing: gc.freeze())

    def load_rest(self, worker: Worker) -> None:
        """Import what the first case will need while the first screen is being read, once."""
        if not self._loading_rest:
            self._loading_rest = True
            worker.run_without_session(load_rooms, _nothing)

    def environment(self) -> Environment:
        """Give the environment, made when first asked for."""
        if self._environment is None:
            make = self._make_environment or _real_environment
            self._environment = make()
        return self._environment

    def today(self) -> date:
        """Give the day on the wall calendar of this workstation."""
        return self.environment().clock().astimezone().date()

    def look(self, folder: Path) -> VaultSummary:
        """Tell what can be known of the vault without opening it. Raises Refusal."""
        from app.services.keys.vault_summary import vault_at  # noqa: PLC0415 - see above

        summary = vault_at(folder)
        if self.reader and summary.profile != "gemeente":
            raise Refusal(
                "Dit is de kluis van een inrichting. Kies de kluis van uw gemeente, of start het"
                " programma met: meldpoort start."
            )
        return summary

    def log_in(self, folder: Path, account: str, passphrase: str) -> Session:
        """Open the vault. Raises Refusal."""
        from app.services.keys import access  # noqa: PLC0415 - see above

        return access.log_in(self.environment(), folder, account, passphrase)

    def unlock(self, folder: Path, account: str, passphrase: str) -> Session:
        """Open the vault again after the lock. Raises Refusal."""
        from app.services.keys import access  # noqa: PLC0415 - see above

        return access.unlock_screen(self.environment(), folder, account, passphrase)

    def add_workstation(self, folder: Path, account: str, code: str, passphrase: str) -> Session:
        """Let a person in on this computer too, with a code of another one. Raises Refusal."""
        from app.services.keys import access  # noqa: PLC0415 - see above

        return access.add_workstation(self.environment(), folder, account, code, passphrase)

    def activate(self, folder: Path, account: str, code: str, passphrase: str) -> Session:
        """Turn an activation code into an account and log in. Raises Refusal."""
        from app.services.keys import access  # noqa: PLC0415 - see above

        return access.activate(self.environment(), folder, account, code, passphrase)

    def recover(self, folder: Path, account: str, key: str, passphrase: str) -> Session:
        """Let an account in again with the recovery key. Raises Refusal."""
        from app.services.keys import access  # noqa: PLC0415 - see above

        return access.recover(self.environment(), folder, account, key, passphrase)

    def keyring(self) -> KeyringState:
        """Tell whether the keyring of this workstation works."""
        from app.services.keys import first_start  # noqa: PLC0415 - see above

        return first_start.keyring_available(self.environment())

    def set_up(self, setup: SetUp | GemeenteSetUp) -> SetUpResult:
        """Make a vault. Raises Refusal."""
        from app.services.keys import first_start  # noqa: PLC0415 - see above

        return first_start.set_up_vault(self.environment(), setup)


def let_go(session: Session) -> None:
    """Log out: the journal's last line, then database and lock are let go."""
    from app.services.keys import access  # noqa: PLC0415 - see above

    access.close(session)


def put_on_lock(session: Session) -> None:
    """Lock: the journal says so, and every key leaves memory."""
    from app.services.keys import access  # noqa: PLC0415 - see above

    access.lock_screen(session)


def load_services() -> None:
    """Import what logging in will need."""
    for room in ("keys.access", "casework.cases", "casework.work_list"):
        importlib.import_module(f"app.services.{room}")


def load_rooms() -> None:
    """Import what takes longest of the other screens; a click must not wait for it."""
    rooms = (
        "dispatch.papers",
        "casework.submission",
        "dispatch.recipients",
        "dispatch.handover",
        "answers.correspondence",
        "rights.exchanges",
        "rights.person_overview",
        "lawbook.help_texts",
        "alarms.silence",
        "ending.destruction",
        "ending.closing",
    )
    for room in rooms:
        importlib.import_module(f"app.services.{room}")


def _nothing(_value: object) -> None:
    return None


def _real_environment() -> Environment:
    from app.services.environment import real_environment  # noqa: PLC0415 - see above

    return real_environment()
