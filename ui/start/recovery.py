"""The page for someone who cannot log in: recovery key and a new passphrase."""

from __future__ import annotations

from pathlib import Path

from ui.navigation import Navigator
from ui.start.code_page import CodePage
from ui.start.way_in import WayIn
from ui.text import t
from ui.widgets import Area, Banner, Field, PrimaryButton, WrappedLabel
from ui.worker import Worker


class RecoveryScreen(CodePage):
    """Gives an account new keys on this computer; visible to colleagues in the roster."""

    def __init__(self, worker: Worker, navigator: Navigator, way: WayIn, folder: Path) -> None:
        super().__init__(worker, navigator, way, folder, t("Weer toegang krijgen"))
        self.key = Area(4)
        self.key.setProperty("code", True)
        self.code_field = Field(
            t("Herstelsleutel"),
            self.key,
            "recovery-key",
            t("Zestien groepen van vier tekens. Hoofdletters en streepjes maken niet uit."),
        )
        self.put(
            WrappedLabel(
                t(
                    "Hebt u een nieuwe computer, of weet u uw wachtzin niet meer? "
                    "Dan hebt u de herstelsleutel nodig. Die ligt op papier bij uw inrichting."
                )
            ),
            Banner(
                "info",
                t(
                    "Uw oude wachtzin werkt daarna niet meer. "
                    "In de rollenlijst staat dat uw account is hersteld."
                ),
            ),
            self.account_field,
            self.code_field,
            self.passphrase,
            button=PrimaryButton(t("Account her&stellen"), "recover"),
            back=t("&Terug naar inloggen"),
        )

    def submit(self) -> None:
        """Recover with what was filled in."""
        self.enter_with(
            self.key.toPlainText().strip(),
            self.way.door.recover,
            missing=t("Vul de herstelsleutel in."),
            busy=t("Uw nieuwe sleutels worden gemaakt. Dit duurt een paar tellen."),
        )
