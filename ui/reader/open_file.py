"""Opening a file of an inrichting: choose it, see every check, then go and read it."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QWidget

from app.case.refusal import Refusal
from ui.navigation import Navigator
from ui.reader.check_list import CheckList
from ui.reader.page import ReaderPage, read_bytes
from ui.text import t, told
from ui.widgets import (
    Banner,
    Busy,
    Button,
    FlowRow,
    PrimaryButton,
    WrappedLabel,
    line_field,
    line_text,
)
from ui.worker import Worker

if TYPE_CHECKING:
    from app.services.reader.opening import Opening
    from app.services.session import Session

LARGEST = 64 * 1024 * 1024


class OpenFileScreen(ReaderPage):
    """Nothing of a file is shown before everything holds; what does not hold is told."""

    def __init__(self, worker: Worker, navigator: Navigator) -> None:
        super().__init__(worker, navigator, t("Bestand openen"), "open-file-screen")
        self._received: str | None = None
        self._outcome: Banner | None = None
        self.why = line_field(
            t("Waarvoor leest u dit?"),
            "why",
            t("Bijvoorbeeld: voorbereiden overleg in de driehoek. Het komt bij wie het las."),
            optional=True,
        )
        self.choose = PrimaryButton(t("Bestand &kiezen"), "choose-file")
        self.choose.clicked.connect(self._choose)
        self._busy = Busy(t("Bestand controleren"))
        self.checks = CheckList("checks")
        self.checks.hide()
        self.read_button = PrimaryButton(t("Melding &lezen"), "read-notification")
        self.read_button.clicked.connect(self._read_it)
        self.read_button.hide()
        self._pins = Button(t("&Inrichtingen die u vertrouwt"), "to-pins")
        self._pins.clicked.connect(navigator.show_pinned)
        self._pins.hide()
        self._row = FlowRow(self.read_button, self._pins, self.back)
        self.add(
            WrappedLabel(
                t(
                    "Een pakket of bericht van een inrichting eindigt op .p7m. Het programma"
                    " controleert alles voordat u iets van de inhoud ziet."
                )
            ),
            self.why,
            self.choose,
            self._busy,
            self.checks,
            self._row,
        )

    def first_focus(self) -> QWidget:
        """Begin at choosing."""
        return self.choose

    def open_path(self, path: Path) -> None:
        """Open this file."""
        if self._busy.running:
            return
        self.show_problems([])
        self._forget()
        self._busy.start(t("Het bestand wordt gecontroleerd."))
        self.run(partial(_open, path=path, why=line_text(self.why)), self._show, self._failed)

    def _choose(self) -> None:
        name, _kind = QFileDialog.getOpenFileName(
            self, t("Kies het bestand van de inrichting"), "", t("Pakketten (*.p7m)")
        )
        if name:
            self.open_path(Path(name))

    def _show(self, opened: Opening) -> None:
        self._busy.stop()
        self._received = opened.received
        self._tell(opened)
        self.checks.show_lines(opened.lines)
        self.checks.show()
        self.read_button.setVisible(opened.received is not None)
        (self.read_button if opened.received is not None else self.checks).setFocus()

    def _tell(self, opened: Opening) -> None:
        kinds = {"new": "info", "known": "info", "notice": "warning"}
        titles = {
            "new": t("Een nieuwe melding"),
            "known": t("Deze melding had u al"),
            "replaced": t("Deze melding is vervangen"),
            "withdrawn": t("Deze melding is ingetrokken"),
            "notice": t("Een bericht over een melding"),
            "refused": t("Gebruik dit bestand niet"),
        }
        kind = kinds.get(opened.outcome, "error" if not opened.ok else "warning")
        self._outcome = Banner(kind, told(opened.sentence), titles[opened.outcome])  # type: ignore[arg-type]
        self._outcome.setObjectName("outcome")
        self.page.column.insertWidget(self.page.column.indexOf(self.checks), self._outcome)
        self._outcome.show()

    def _read_it(self) -> None:
        if self._received is not None:
            self.navigator.show_notification(self._received)

    def _failed(self, refusal: Refusal) -> None:
        from app.services.reader.opening import NotTrusted  # noqa: PLC0415 - loaded by then

        self._busy.stop()
        self.refused(refusal)
        self._pins.setVisible(isinstance(refusal, NotTrusted))

    def _forget(self) -> None:
        """Show nothing of the file before this one."""
        self._received = None
        if self._outcome is not None:
            self._outcome.hide()
            self._outcome.deleteLater()
            self._outcome = None
        for part in (self.checks, self.read_button, self._pins):
            part.hide()


def _open(session: Session, path: Path, why: str) -> Opening:
    from app.services.reader.opening import open_file  # noqa: PLC0415 - in the worker's thread

    return open_file(session, read_bytes(path, LARGEST), why)
