"""Where the screens before the login can go. The window implements it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from ui.start.door import VaultDoor

if TYPE_CHECKING:
    from app.services.session import Session


class WayIn(Protocol):
    """The steps between starting the program and the work list."""

    door: VaultDoor

    def choose_vault(self) -> None:
        """Show the page that opens a vault or makes one."""

    def show_login(self, folder: Path) -> None:
        """Show the login page of the vault in ``folder``."""

    def show_first_start(self, folder: Path, *, gemeente: bool = False) -> None:
        """Show the pages that make a vault in ``folder``, of an inrichting or of a gemeente."""

    def show_activation(self, folder: Path) -> None:
        """Show the page that turns an activation code into an account."""

    def show_recovery(self, folder: Path) -> None:
        """Show the page that lets someone in with the recovery key."""

    def show_add_workstation(self, folder: Path) -> None:
        """Show the page that lets someone in on this computer too, with a code."""

    def show_restore(self) -> None:
        """Show the page that puts a backup back as a vault."""

    def entered(self, folder: Path, session: Session) -> None:
        """Go to work in the vault that was just opened."""
