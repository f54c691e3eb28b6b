"""The page for someone who was invited: activation code and an own passphrase."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from app.case.refusal import Refusal
from ui.navigation import Navigator
from ui.start.code_page import CodePage
from ui.start.way_in import WayIn
from ui.text import t
from ui.widgets import PrimaryButton, WrappedLabel, line_field, line_text
from ui.worker import Worker

if TYPE_CHECKING:
    from app.services.keys.vault_summary import VaultSummary


class ActivationScreen(CodePage):
    """Turns a code that works once into an account; the keys are made on this computer."""

    def __init__(self, worker: Worker, navigator: Navigator, way: WayIn, folder: Path) -> None:
        super().__init__(worker, navigator, way, folder, t("Account activeren"))
        self.code_field = line_field(
            t("Activeringscode"), "code", t("Zeven groepen van vier tekens. Plakken mag.")
        )
        self.put(
            WrappedLabel(
                t(
                    "U kreeg een activeringscode van uw beheerder. Die werkt één keer. "
                    "Kies hier zelf uw wachtzin: niemand anders kent hem."
                )
            ),
            self.account_field,
            self.code_field,
            self.passphrase,
            button=PrimaryButton(t("Account &activeren"), "activate"),
            back=t("&Terug naar inloggen"),
        )

    def submit(self) -> None:
        """Activate with what was filled in."""
        self.enter_with(
            line_text(self.code_field),
            self.way.door.activate,
            missing=t("Vul de activeringscode in."),
            busy=t("Uw sleutels worden gemaakt. Dit duurt een paar tellen."),
        )

    def names(self, summary: VaultSummary) -> Sequence[str]:
        """Give who was invited."""
        return summary.invited_names

    def show_vault(self, summary: VaultSummary) -> None:
        """Show who was invited, or that nobody is."""
        super().show_vault(summary)
        if not summary.invited_names:
            self.refused(
                Refusal("Er staat geen uitnodiging open. Vraag uw beheerder om een nieuwe code.")
            )
