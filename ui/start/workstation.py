"""The page that lets someone in on this computer too, with a code from their other one."""

from __future__ import annotations

from pathlib import Path

from ui.navigation import Navigator
from ui.start.code_page import CodePage
from ui.start.way_in import WayIn
from ui.text import t
from ui.widgets import PrimaryButton, WrappedLabel, line_field, line_text
from ui.worker import Worker


class WorkstationScreen(CodePage):
    """Asks name, code and a passphrase for this computer; the keys stay the same."""

    def __init__(self, worker: Worker, navigator: Navigator, way: WayIn, folder: Path) -> None:
        super().__init__(worker, navigator, way, folder, t("Deze computer toevoegen"))
        self.code_field = line_field(
            t("Werkplekcode"), "code", t("Zeven groepen van vier tekens. Plakken mag.")
        )
        self.put(
            WrappedLabel(
                t(
                    "Werkt u al op een andere computer? Maak daar een werkplekcode, onder Mijn "
                    "account. Die code werkt één keer en een dag lang."
                )
            ),
            self.account_field,
            self.code_field,
            WrappedLabel(
                t("Deze wachtzin geldt op deze computer. Het mag dezelfde zijn."), tone="muted"
            ),
            self.passphrase,
            button=PrimaryButton(t("Computer &toevoegen"), "add-workstation"),
            back=t("Terug naar in&loggen"),
        )

    def submit(self) -> None:
        """Add this computer with what was filled in."""
        self.enter_with(
            line_text(self.code_field),
            self.way.door.add_workstation,
            missing=t("Vul de werkplekcode in."),
            busy=t("Deze computer krijgt een eigen sleutel. Dit duurt een paar tellen."),
        )
