"""Checking the code on a letter against the keys of the inrichtingen that are trusted."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QWidget

from ui.navigation import Navigator
from ui.reader.check_list import CheckList
from ui.reader.page import ReaderPage, read_bytes
from ui.text import t
from ui.widgets import Area, Banner, Button, Field, FlowRow, PrimaryButton, WrappedLabel
from ui.worker import Worker

if TYPE_CHECKING:
    from app.services.reader.paper_codes import CheckedCode
    from app.services.session import Session

LARGEST = 64 * 1024 * 1024


class PaperCodeScreen(ReaderPage):
    """A code that was scanned or typed; with a file it is compared with that as well."""

    def __init__(self, worker: Worker, navigator: Navigator) -> None:
        super().__init__(worker, navigator, t("Code van een brief controleren"), "paper-code")
        self._file: Path | None = None
        self._code = Area(5)
        self.code = Field(
            t("De code"),
            self._code,
            "code",
            t("Scan de vierkante code, of typ over wat eronder staat. Spaties tellen niet."),
        )
        self._named = WrappedLabel(tone="muted")
        self._named.hide()
        choose = Button(t("&Bestand kiezen om te vergelijken"), "choose-file", quiet=True)
        choose.clicked.connect(self._choose)
        self.check = PrimaryButton(t("Code contro&leren"), "check")
        self.check.clicked.connect(self._press)
        self._outcome = Banner("info")
        self._outcome.setObjectName("outcome")
        self._outcome.hide()
        self.checks = CheckList("checks")
        self.checks.hide()
        self.add(
            WrappedLabel(
                t(
                    "Zo ziet u of een brief op papier of een pdf echt van een inrichting komt die"
                    " u vertrouwt. Met melding.json ziet u ook of elk woord klopt."
                )
            ),
            self.code,
            FlowRow(choose),
            self._named,
            FlowRow(self.check, self.back),
            self._outcome,
            self.checks,
        )

    def first_focus(self) -> QWidget:
        """Begin at the code."""
        return self.code

    def choose_path(self, path: Path) -> None:
        """Compare with this file."""
        self._file = path
        self._named.setText(t("Vergelijken met {naam}.", naam=path.name))
        self._named.show()

    def _choose(self) -> None:
        name, _kind = QFileDialog.getOpenFileName(
            self, t("Kies melding.json of de brief"), "", t("Meldingen (*.json *.pdf)")
        )
        if name:
            self.choose_path(Path(name))

    def _press(self) -> None:
        text = self._code.toPlainText().strip()
        if self.show_problems([] if text else [(t("Vul de code in."), self.code)]):
            return
        self.run(
            partial(_check, text=text, path=self._file),
            self._show,
            lambda refusal: self.refused_at(refusal, self.code),
        )

    def _show(self, found: CheckedCode) -> None:
        if found.facility is not None and found.result.ok:
            self._outcome.say(
                t("Deze code is van {naam}.", naam=found.facility.name), t("Alles klopt")
            )
        else:
            self._outcome.say(
                t("Vertrouw deze code niet. Bel de inrichting op een nummer dat u al had."),
                t("De code klopt niet"),
            )
        self._outcome.show()
        self.checks.show_lines(found.result.lines)
        self.checks.show()
        self.checks.setFocus()


def _check(session: Session, text: str, path: Path | None) -> CheckedCode:
    from app.services.reader import paper_codes  # noqa: PLC0415 - in the worker's thread

    return paper_codes.check_code(session, text, read_bytes(path, LARGEST) if path else None)
