"""The login page; also the lock, with the person already known. Imports nothing heavy."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QWidget

from app.case.refusal import Refusal
from ui.breaking import breakable
from ui.navigation import Navigator
from ui.start.page import StartPage
from ui.start.waiting import WaitingBanner
from ui.start.way_in import WayIn
from ui.text import refusal_text, t
from ui.widgets import Banner, Button, Field, PassphraseEdit, PrimaryButton, WrappedLabel
from ui.widgets.flow import FlowRow
from ui.worker import Worker

if TYPE_CHECKING:
    from app.services.keys.vault_summary import VaultSummary
    from app.services.session import Session


class LoginScreen(StartPage):
    """Asks who and the passphrase. ``account`` given: the screen was locked by that person."""

    def __init__(
        self, worker: Worker, navigator: Navigator, way: WayIn, folder: Path, account: str = ""
    ) -> None:
        heading = t("Vergrendeld") if account else t("Inloggen")
        super().__init__(worker, navigator, way, heading)
        self.folder = folder
        self._locked_by = account
        self._practice = Banner(
            "practice", t("OEFENING. Dit is een oefenkluis. Niets hieruit is echt.")
        )
        self._practice.hide()
        self.page.add(self._practice)
        if account:
            self.page.add(
                WrappedLabel(t("Uw werk is bewaard. Vul uw wachtzin in om verder te gaan."))
            )
        self.page.add(WrappedLabel(t("Kluis: {map}", map=breakable(str(folder))), tone="muted"))
        self.account = QComboBox()
        self.account_field = Field(t("Wie bent u?"), self.account, "account")
        self.page.add(self.account_field)
        self.passphrase = PassphraseEdit("passphrase")
        self.passphrase_field = Field(t("Wachtzin"), self.passphrase, "passphrase")
        self.page.add(self.passphrase_field)
        self._waits = ""
        self._waiting = WaitingBanner()
        self.page.add(self._waiting)
        self._keyring = self._keyring_banner()
        self.page.add(self._keyring)
        self.passphrase.line.textEdited.connect(lambda _text: way.door.load_ahead(worker))
        self.button = PrimaryButton(t("&Ontgrendelen") if account else t("&Inloggen"), "login")
        self.button.clicked.connect(self.submit)
        self.page.add(self.button)
        self.finish_page()
        self._add_other_ways()
        self.worker.run_without_session(
            lambda: self.way.door.look(folder), self._show_vault, self._no_vault, owner=self
        )

    def first_focus(self) -> QWidget:
        """Begin at the passphrase: the name is there already."""
        return self.passphrase.line

    def submit(self) -> None:
        """Log in with what was filled in."""
        if self.busy:
            return
        name, passphrase = self.account.currentText(), self.passphrase.text()
        if self._waiting.left > 0 and name == self._waits:
            self._waiting.remind()
            return
        problems = []
        if not name:
            problems.append((t("Kies wie u bent."), self.account_field))
        if not passphrase:
            problems.append((t("Vul uw wachtzin in."), self.passphrase_field))
        if self.show_problems(problems):
            return
        self.say_busy(t("De kluis gaat open. Dit duurt een paar tellen."))
        self.enter(
            self.folder,
            name,
            lambda: self._open(name, passphrase),
            partial(self._failed, name),
        )

    def _open(self, name: str, passphrase: str) -> Session:
        door = self.way.door
        if name == self._locked_by:
            return door.unlock(self.folder, name, passphrase)
        return door.log_in(self.folder, name, passphrase)

    def _failed(self, name: str, refusal: Refusal) -> None:
        # Loaded by then; the window itself must not wait for it.
        from app.vault.refusals import (  # noqa: PLC0415
            KeyringFailed,
            TooSoon,
            UnknownWorkstation,
            WrongPassphrase,
        )

        self.passphrase.clear()
        no_key_here = isinstance(refusal, KeyringFailed | UnknownWorkstation)
        self._keyring.setVisible(no_key_here)
        if isinstance(refusal, TooSoon):
            self.say_ready()
            self.show_problems([])
            self._waits = name
            seconds, count = refusal.values["seconds"], refusal.values["count"]
            self._waiting.wait(int(str(seconds)), int(str(count)), self.passphrase.line.setFocus)
        elif isinstance(refusal, WrongPassphrase):
            self.refused_at(refusal, self.passphrase_field)
        else:
            self.refused(refusal)

    def _keyring_banner(self) -> Banner:
        banner = Banner(
            "info",
            t(
                "Uw wachtzin is maar de helft van uw sleutel. De andere helft staat in de"
                " sleutelbos van een computer. Uw zaken zijn niet weg."
            ),
            t("Zo komt u weer binnen"),
        )
        banner.setObjectName("keyring-help")
        banner.hide()
        if self._locked_by:  # the work waits behind the lock; the other ways are on the login page
            return banner
        again = Button(t("Deze computer toevoegen met een &code"), "keyring:code")
        again.clicked.connect(lambda: self.way.show_add_workstation(self.folder))
        recover = Button(t("Herstellen met de herstel&sleutel"), "keyring:recover")
        recover.clicked.connect(lambda: self.way.show_recovery(self.folder))
        banner.add(FlowRow(again, recover))
        return banner

    def _show_vault(self, summary: VaultSummary) -> None:
        self._practice.setVisible(summary.kind == "practice")
        self.account.clear()
        self.account.addItems(list(summary.account_names))
        wanted = self._locked_by or self.way.door.account_name
        if wanted in summary.account_names:
            self.account.setCurrentText(wanted)
        if len(summary.account_names) > 1 and not wanted:
            self.account.setCurrentIndex(-1)
            self.account.setPlaceholderText(t("Kies uw naam"))

    def _no_vault(self, refusal: Refusal) -> None:
        self.errors.show_errors([(refusal_text(refusal), self.way.choose_vault)])

    def _add_other_ways(self) -> None:
        row = FlowRow()
        activate = Button(t("Ik heb een &activeringscode"), "activate", quiet=True)
        activate.clicked.connect(lambda: self.way.show_activation(self.folder))
        recover = Button(t("Ik kan niet &meer inloggen"), "recover", quiet=True)
        recover.clicked.connect(lambda: self.way.show_recovery(self.folder))
        workstation = Button(t("&Deze computer toevoegen"), "add-workstation", quiet=True)
        workstation.clicked.connect(lambda: self.way.show_add_workstation(self.folder))
        for button in (activate, workstation, recover):
            row.add(button)
        if not self._locked_by:
            other = Button(t("Een andere &kluis"), "other-vault", quiet=True)
            other.clicked.connect(self.way.choose_vault)
            row.add(other)
        self.page.add(row)
