"""The page that lets someone in on this computer too, with a code from their other one."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QWidget

from app.case.refusal import Refusal
from ui.navigation import Navigator
from ui.start.new_passphrase import NewPassphrase
from ui.start.page import StartPage
from ui.start.way_in import WayIn
from ui.text import refusal_text, t
from ui.widgets import Button, Field, PrimaryButton, WrappedLabel, line_field, line_text
from ui.worker import Worker

if TYPE_CHECKING:
    from app.services.vault_summary import VaultSummary


class WorkstationScreen(StartPage):
    """Asks name, code and a passphrase for this computer; the keys stay the same."""

    def __init__(self, worker: Worker, navigator: Navigator, way: WayIn, folder: Path) -> None:
        super().__init__(worker, navigator, way, t("Deze computer toevoegen"))
        self.folder = folder
        self.page.add(
            WrappedLabel(
                t(
                    "Werkt u al op een andere computer? Maak daar een werkplekcode, onder Mijn "
                    "account. Die code werkt één keer en een dag lang."
                )
            )
        )
        self.account = QComboBox()
        self.account_field = Field(t("Wie bent u?"), self.account, "account")
        self.code_field = line_field(
            t("Werkplekcode"), "code", t("Zeven groepen van vier tekens. Plakken mag.")
        )
        self.passphrase = NewPassphrase()
        for part in (self.account_field, self.code_field):
            self.page.add(part)
        self.page.add(
            WrappedLabel(
                t("Deze wachtzin geldt op deze computer. Het mag dezelfde zijn."), tone="muted"
            )
        )
        self.page.add(self.passphrase)
        button = PrimaryButton(t("Computer &toevoegen"), "add-workstation")
        button.clicked.connect(self.submit)
        self.page.add(button)
        self.finish_page()
        back = Button(t("Terug naar in&loggen"), "back", quiet=True)
        back.clicked.connect(lambda: self.way.show_login(self.folder))
        self.page.add(back)
        self.worker.run_without_session(
            lambda: self.way.door.look(folder), self._show_vault, self._no_vault, owner=self
        )

    def first_focus(self) -> QWidget:
        """Begin at the name."""
        return self.account

    def submit(self) -> None:
        """Add this computer with what was filled in."""
        if self.busy:
            return
        name, code = self.account.currentText(), line_text(self.code_field)
        passphrase = self.passphrase.text()
        problems = []
        if not name:
            problems.append((t("Kies wie u bent."), self.account_field))
        if not code:
            problems.append((t("Vul de werkplekcode in."), self.code_field))
        if self.show_problems([*problems, *self.passphrase.problems()]):
            return
        self.say_busy(t("Deze computer krijgt een eigen sleutel. Dit duurt een paar tellen."))
        self.enter(
            self.folder,
            name,
            lambda: self.way.door.add_workstation(self.folder, name, code, passphrase),
            self.refused,
        )

    def _show_vault(self, summary: VaultSummary) -> None:
        self.account.clear()
        self.account.addItems(list(summary.account_names))
        if len(summary.account_names) > 1:
            self.account.setCurrentIndex(-1)
            self.account.setPlaceholderText(t("Kies uw naam"))

    def _no_vault(self, refusal: Refusal) -> None:
        self.errors.show_errors([(refusal_text(refusal), self.way.choose_vault)])
