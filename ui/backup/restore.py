"""The page before the login that puts a backup back as a vault."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QWidget

from ui.navigation import Navigator
from ui.start.page import StartPage
from ui.start.way_in import WayIn
from ui.text import t
from ui.widgets import (
    Banner,
    Button,
    Field,
    FlowRow,
    PrimaryButton,
    WrappedLabel,
    line_field,
    line_text,
)
from ui.worker import Worker

if TYPE_CHECKING:
    from app.services.keys.vault_summary import VaultSummary


class RestoreScreen(StartPage):
    """Asks for the backup, for a new folder, and for the newest list of destroyed cases."""

    def __init__(
        self, worker: Worker, navigator: Navigator, way: WayIn, known: Path | None = None
    ) -> None:
        """``known``: the vault that was open here last, whose list may be the newest."""
        super().__init__(worker, navigator, way, t("Een reservekopie terugzetten"))
        self.page.add(
            WrappedLabel(
                t(
                    "De kopie wordt gecontroleerd en in een nieuwe map gezet. De oude map verandert"
                    " niet. Wat na de reservekopie is gedaan, staat er niet in."
                )
            )
        )
        self.backup = self._folder(
            t("Map van de reservekopie"),
            "restore.backup",
            t("De map waarin het bestand reservekopie.json staat."),
        )
        self.target = self._folder(
            t("Nieuwe map voor de kluis"), "restore.target", t("Een lege map op deze computer.")
        )
        self.page.add(
            Banner(
                "warning",
                t(
                    "Zaken die na de reservekopie zijn vernietigd, moeten vernietigd blijven. Dat"
                    " kan alleen als Meldpoort de nieuwste lijst krijgt. Kies daarvoor de map van"
                    " de oude kluis, ook als die stuk is, of een nieuwere reservekopie. Hebt u die"
                    " niet, dan kan Meldpoort niet weten wat vernietigd was."
                ),
                t("Vernietigde zaken"),
            )
        )
        self.newer = self._folder(
            t("Map met de nieuwste lijst (meldpoort.destroyed)"),
            "restore.newer",
            t("Stond er al een map? Dat is de kluis die hier het laatst open was.")
            if known is not None
            else "",
            optional=True,
        )
        if known is not None:
            worker.run_without_session(lambda: _list_beside(known), self._offer, owner=self)
        go = PrimaryButton(t("Zet &terug"), "restore")
        go.clicked.connect(self.submit)
        back = Button(t("Te&rug"), "back")
        back.clicked.connect(way.choose_vault)
        self.page.add(FlowRow(go, back))
        self.finish_page()

    def first_focus(self) -> QWidget:
        """Begin at the backup."""
        return self.backup

    def submit(self) -> None:
        """Put the backup back and go to the login page of the vault."""
        if self.busy:
            return
        problems = [
            (text, field)
            for field, text in (
                (self.backup, t("Kies de map van de reservekopie.")),
                (self.target, t("Kies een nieuwe map voor de kluis.")),
            )
            if not line_text(field)
        ]
        if self.show_problems(problems):
            return
        backup, target = Path(line_text(self.backup)), Path(line_text(self.target))
        newer = Path(line_text(self.newer)) if line_text(self.newer) else None
        self.say_busy(t("Bezig met terugzetten."))
        self.worker.run_without_session(
            lambda: _restore(backup, target, newer), self._restored, self.refused, owner=self
        )

    def _restored(self, summary: VaultSummary) -> None:
        self.say_ready()
        self.way.show_login(summary.folder)

    def _offer(self, folder: Path | None) -> None:
        """Fill in where the newest list probably is; what was typed meanwhile stays."""
        if folder is not None and not line_text(self.newer):
            self.newer.editor.setProperty("text", str(folder))

    def _folder(self, label: str, name: str, hint: str = "", *, optional: bool = False) -> Field:
        field = line_field(label, name, hint, optional=optional)
        choose = Button(t("Kies: {label}", label=label), f"{name}:choose")
        choose.clicked.connect(lambda: self._choose(field, label))
        self.page.add(field)
        self.page.add(choose)
        return field

    def _choose(self, field: Field, label: str) -> None:
        chosen = QFileDialog.getExistingDirectory(self, label)
        if chosen:
            field.editor.setProperty("text", chosen)


def _list_beside(folder: Path) -> Path | None:
    from app.services.ending import restoring  # noqa: PLC0415 - as below

    return restoring.list_beside(folder)


def _restore(backup: Path, target: Path, newer: Path | None) -> VaultSummary:
    from app.services.ending import (  # noqa: PLC0415 - the login window does not wait for it
        restoring,
    )

    return restoring.restore(backup, target, newer)
