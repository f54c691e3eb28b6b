"""The page for someone who was invited: activation code and an own passphrase."""

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


class ActivationScreen(StartPage):
    """Turns a code that works once into an account; the keys are made on this computer."""

    def __init__(self, worker: Worker, navigator: Navigator, way: WayIn, folder: Path) -> None:
        super().__init__(worker, navigator, way, t("Account activeren"))
        self.folder = folder
        self.page.add(
            WrappedLabel(
                t(
                    "U kreeg een activeringscode van uw beheerder. Die werkt één keer. "
                    "Kies hier zelf uw wachtzin: niemand anders kent hem."
                )
            )
        )
        self.account = QComboBox()
        self.account_field = Field(t("Wie bent u?"), self.account, "account")
        self.code_field = line_field(
            t("Activeringscode"), "code", t("Zeven groepen van vier tekens. Plakken mag.")
        )
        self.passphrase = NewPassphrase()
        for part in (self.account_field, self.code_field, self.passphrase):
            self.page.add(part)
        button = PrimaryButton(t("Account &activeren"), "activate")
        button.clicked.connect(self.submit)
        self.page.add(button)
        self.finish_page()
        back = Button(t("&Terug naar inloggen"), "back", quiet=True)
        back.clicked.connect(lambda: self.way.show_login(self.folder))
        self.page.add(back)
        self.worker.run_without_session(
            lambda: self.way.door.look(folder), self._show_vault, self._no_vault, owner=self
        )

    def first_focus(self) -> QWidget:
        """Begin at the name."""
        return self.account

    def submit(self) -> None:
        """Activate with what was filled in."""
        if self.busy:
            return
        name, code = self.account.currentText(), line_text(self.code_field)
        passphrase = self.passphrase.text()
        problems = []
        if not name:
            problems.append((t("Kies wie u bent."), self.account_field))
        if not code:
            problems.append((t("Vul de activeringscode in."), self.code_field))
        if self.show_problems([*problems, *self.passphrase.problems()]):
            return
        self.say_busy(t("Uw sleutels worden gemaakt. Dit duurt een paar tellen."))
        self.enter(
            self.folder,
            name,
            lambda: self.way.door.activate(self.folder, name, code, passphrase),
            self.refused,
        )

    def _show_vault(self, summary: VaultSummary) -> None:
        self.account.clear()
        self.account.addItems(list(summary.invited_names))
        if len(summary.invited_names) > 1:
            self.account.setCurrentIndex(-1)
            self.account.setPlaceholderText(t("Kies uw naam"))
        if not summary.invited_names:
            self.refused(
                Refusal("Er staat geen uitnodiging open. Vraag uw beheerder om een nieuwe code.")
            )

    def _no_vault(self, refusal: Refusal) -> None:
        self.errors.show_errors([(refusal_text(refusal), self.way.choose_vault)])
