"""The page for someone who cannot log in: recovery key and a new passphrase."""

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
from ui.widgets import Area, Banner, Button, Field, PrimaryButton, WrappedLabel
from ui.worker import Worker

if TYPE_CHECKING:
    from app.services.vault_summary import VaultSummary


class RecoveryScreen(StartPage):
    """Gives an account new keys on this computer; visible to colleagues in the roster."""

    def __init__(self, worker: Worker, navigator: Navigator, way: WayIn, folder: Path) -> None:
        super().__init__(worker, navigator, way, t("Weer toegang krijgen"))
        self.folder = folder
        self.page.add(
            WrappedLabel(
                t(
                    "Hebt u een nieuwe computer, of weet u uw wachtzin niet meer? "
                    "Dan hebt u de herstelsleutel nodig. Die ligt op papier bij uw inrichting."
                )
            )
        )
        self.page.add(
            Banner(
                "info",
                t(
                    "Uw oude wachtzin werkt daarna niet meer. "
                    "In de rollenlijst staat dat uw account is hersteld."
                ),
            )
        )
        self.account = QComboBox()
        self.account_field = Field(t("Wie bent u?"), self.account, "account")
        self.key = Area(4)
        self.key.setProperty("code", True)
        self.key_field = Field(
            t("Herstelsleutel"),
            self.key,
            "recovery-key",
            t("Zestien groepen van vier tekens. Hoofdletters en streepjes maken niet uit."),
        )
        self.passphrase = NewPassphrase()
        for part in (self.account_field, self.key_field, self.passphrase):
            self.page.add(part)
        button = PrimaryButton(t("Account &herstellen"), "recover")
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
        """Recover with what was filled in."""
        if self.busy:
            return
        name, key = self.account.currentText(), self.key.toPlainText().strip()
        passphrase = self.passphrase.text()
        problems = []
        if not name:
            problems.append((t("Kies wie u bent."), self.account_field))
        if not key:
            problems.append((t("Vul de herstelsleutel in."), self.key_field))
        if self.show_problems([*problems, *self.passphrase.problems()]):
            return
        self.say_busy(t("Uw nieuwe sleutels worden gemaakt. Dit duurt een paar tellen."))
        self.enter(
            self.folder,
            name,
            lambda: self.way.door.recover(self.folder, name, key, passphrase),
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
