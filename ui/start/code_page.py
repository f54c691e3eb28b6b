"""What the ways in with a code share: who it is, the code, and a new passphrase."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QWidget

from app.case.refusal import Refusal
from ui.navigation import Navigator
from ui.start.new_passphrase import NewPassphrase
from ui.start.page import StartPage
from ui.start.way_in import WayIn
from ui.text import refusal_text, t
from ui.widgets import Button, Field, PrimaryButton
from ui.worker import Worker

if TYPE_CHECKING:
    from app.services.keys.vault_summary import VaultSummary
    from app.services.session import Session

Entering = Callable[[Path, str, str, str], "Session"]
"""Folder, name, code and passphrase become a session; raises Refusal."""


class CodePage(StartPage):
    """A page of the vault in ``folder``; the subclass has the field of its code."""

    code_field: Field

    def __init__(
        self, worker: Worker, navigator: Navigator, way: WayIn, folder: Path, heading: str
    ) -> None:
        super().__init__(worker, navigator, way, heading)
        self.folder = folder
        self.account = QComboBox()
        self.account_field = Field(t("Wie bent u?"), self.account, "account")
        self.passphrase = NewPassphrase()

    def put(self, *parts: QWidget, button: PrimaryButton, back: str) -> None:
        """Put the parts below each other, then the button and the way back; read the names."""
        for part in (*parts, button):
            self.page.add(part)
        button.clicked.connect(self.submit)
        self.finish_page()
        to_login = Button(back, "back", quiet=True)
        to_login.clicked.connect(lambda: self.way.show_login(self.folder))
        self.page.add(to_login)
        self.worker.run_without_session(
            lambda: self.way.door.look(self.folder), self.show_vault, self._no_vault, owner=self
        )

    def first_focus(self) -> QWidget:
        """Begin at the name."""
        return self.account

    def names(self, summary: VaultSummary) -> Sequence[str]:
        """Give the names to choose from."""
        return summary.account_names

    def show_vault(self, summary: VaultSummary) -> None:
        """Show the names; a single one is chosen already."""
        names = self.names(summary)
        self.account.clear()
        self.account.addItems(list(names))
        if len(names) > 1:
            self.account.setCurrentIndex(-1)
            self.account.setPlaceholderText(t("Kies uw naam"))

    def enter_with(self, code: str, way: Entering, *, missing: str, busy: str) -> None:
        """Go in with what was filled in; ``missing`` is said when there is no code."""
        if self.busy:
            return
        name, passphrase = self.account.currentText(), self.passphrase.text()
        problems = []
        if not name:
            problems.append((t("Kies wie u bent."), self.account_field))
        if not code:
            problems.append((missing, self.code_field))
        if self.show_problems([*problems, *self.passphrase.problems()]):
            return
        self.say_busy(busy)
        self.enter(
            self.folder, name, lambda: way(self.folder, name, code, passphrase), self.refused
        )

    def _no_vault(self, refusal: Refusal) -> None:
        self.errors.show_errors([(refusal_text(refusal), self.way.choose_vault)])
