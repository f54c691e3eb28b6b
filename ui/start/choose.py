"""The very first page: open a vault that is there, or make a new one."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from ui.navigation import Navigator
from ui.start.page import StartPage
from ui.start.way_in import WayIn
from ui.text import t
from ui.widgets import Button, Heading, PrimaryButton, WrappedLabel
from ui.worker import Worker


class ChooseScreen(StartPage):
    """Leads to the login page or to the first start; the folder is chosen with the system."""

    def __init__(self, worker: Worker, navigator: Navigator, way: WayIn) -> None:
        super().__init__(worker, navigator, way, t("Welkom bij Meldpoort"))
        self.page.add(
            WrappedLabel(
                t(
                    "Meldpoort bewaart alles versleuteld in één map: de kluis. "
                    "Er gaat niets over een netwerk."
                )
            )
        )
        reader = self._reader = way.door.reader
        has_one = (
            t("Uw gemeente heeft al een kluis") if reader else t("Uw inrichting heeft al een kluis")
        )
        self.page.add(Heading(has_one, 2))
        self.open_button = PrimaryButton(t("Kluis &openen"), "open-vault")
        self.open_button.clicked.connect(self.submit)
        self.page.add(self.open_button)
        restore = Button(t("Een reservekopie &terugzetten"), "restore-backup")
        restore.clicked.connect(way.show_restore)
        self.page.add(restore)
        self.page.add(Heading(t("U bent de eerste"), 2))
        self.page.add(
            WrappedLabel(
                t(
                    "Kies een lege map op deze computer. Geen map op het netwerk: "
                    "daar kan de kluis beschadigd raken."
                )
            )
        )
        if not reader:
            new = Button(t("&Nieuwe kluis maken"), "new-vault")
            new.clicked.connect(lambda: self._make_new(gemeente=False))
            self.page.add(new)
            self.page.add(Heading(t("U werkt bij een gemeente"), 2))
            self.page.add(
                WrappedLabel(t("In een kluis van een gemeente leest en beantwoordt u meldingen."))
            )
        of_gemeente = Button(t("Nieuwe kluis voor een &gemeente maken"), "new-gemeente-vault")
        of_gemeente.clicked.connect(lambda: self._make_new(gemeente=True))
        self.page.add(of_gemeente)
        self.finish_page()

    def first_focus(self) -> QWidget:
        """Begin at opening a vault."""
        return self.open_button

    def submit(self) -> None:
        """Ask for the folder of the vault and go to its login page."""
        folder = self._ask_folder(t("Kies de map van de kluis"))
        if folder is not None:
            self.worker.run_without_session(
                lambda: self.way.door.look(folder),
                lambda _summary: self.way.show_login(folder),
                self.refused,
                owner=self,
            )

    def _make_new(self, *, gemeente: bool) -> None:
        folder = self._ask_folder(t("Kies een lege map voor de nieuwe kluis"))
        if folder is not None:
            self.way.show_first_start(folder, gemeente=gemeente)

    def _ask_folder(self, title: str) -> Path | None:
        chosen = QFileDialog.getExistingDirectory(self, title)
        return Path(chosen) if chosen else None
