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
        self._code.textChanged.connect(self._forget)
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
        self._outcome: Banner | None = None
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
            self.checks,
        )

    def first_focus(self) -> QWidget:
        """Begin at the code."""
        return self.code

    def choose_path(self, path: Path) -> None:
        """Compare with this file."""
        self._file = path
        self._forget()
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
        self._forget()
        if self.show_problems([] if text else [(t("Vul de code in."), self.code)]):
            return
        self.run(
            partial(_check, text=text, path=self._file),
            self._show,
            lambda refusal: self.refused_at(refusal, self.code),
        )

    def _forget(self) -> None:
        """Say nothing more about the code before this one."""
        if self._outcome is not None:
            self._outcome.hide()
            self._outcome.deleteLater()
            self._outcome = None
            self.checks.hide()

    def _show(self, found: CheckedCode) -> None:
        self._forget()
        self._outcome = _outcome(found)
        self._outcome.setObjectName("outcome")
        self.page.column.insertWidget(self.page.column.indexOf(self.checks), self._outcome)
        self._outcome.show()
        self.checks.show_lines(found.result.lines)
        self.checks.show()
        self.checks.setFocus()


def _outcome(found: CheckedCode) -> Banner:
    if found.facility is None:
        return Banner(
            "error",
            t("Vertrouw deze code niet. Bel de inrichting op een nummer dat u al had."),
            t("De code klopt niet"),
        )
    name = found.facility.name
    if not found.result.ok:
        return Banner(
            "error",
            t(
                "De code is van {naam}. Het bestand is een ander, of het is veranderd. Kijk of u"
                " het goede bestand koos. Is dat zo? Gebruik het dan niet, en bel de inrichting op"
                " een nummer dat u al had.",
                naam=name,
            ),
            t("Het bestand hoort niet bij deze code"),
        )
    return Banner("info", t("Deze code is van {naam}.", naam=name), t("Alles klopt"))


def _check(session: Session, text: str, path: Path | None) -> CheckedCode:
    from app.services.reader import paper_codes  # noqa: PLC0415 - in the worker's thread

    return paper_codes.check_code(session, text, read_bytes(path, LARGEST) if path else None)
