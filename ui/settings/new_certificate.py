"""A next certificate: made here, or taken over from a PKCS#12 file."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLineEdit, QVBoxLayout, QWidget

from app.case.refusal import Refusal
from app.wizard.dates import read_date
from ui import theme
from ui.text import refusal_text, t
from ui.widgets import (
    Busy,
    Button,
    Field,
    Foldable,
    Heading,
    PassphraseEdit,
    PrimaryButton,
    Problem,
    WrappedLabel,
    line_field,
    line_text,
)

Renew = Callable[[date | None], None]
Import = Callable[[Path, str, date | None], None]
Mark = Callable[[list[Problem]], bool]


class NewCertificate(QWidget):
    """Asks from which day, and for an import the file and its passphrase."""

    def __init__(self, renew: Renew, take_over: Import, mark: Mark, intro: str) -> None:
        super().__init__()
        self.setObjectName("new-certificate")
        self._renew, self._take_over, self._mark = renew, take_over, mark
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE[2])
        column.addWidget(Heading(t("Een volgend certificaat"), 2))
        column.addWidget(WrappedLabel(intro))
        self.use_from = line_field(
            t("Gebruiken vanaf"), "use-from", t("Bijvoorbeeld 31-12-2027."), optional=True, width=14
        )
        column.addWidget(self.use_from)
        self.busy = Busy(t("Certificaat maken"))
        column.addWidget(self.busy)
        button = PrimaryButton(t("Nieuw certificaat &maken"), "renew")
        button.clicked.connect(self._press_renew)
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self._fold = Foldable(
            t("Of een certificaat uit een bestand"), self._import_part(), "import"
        )
        column.addWidget(self._fold)

    def fields(self) -> tuple[Field, ...]:
        """Give the fields, to mark what is wrong."""
        return (self.use_from, self.file, self.passphrase_field)

    def ready(self) -> None:
        """Forget what was filled in."""
        self.busy.stop()
        self.forget_passphrase()
        for field in (self.use_from, self.file):
            if isinstance(field.editor, QLineEdit):
                field.editor.clear()

    def forget_passphrase(self) -> None:
        """Forget the passphrase of the file."""
        self.busy.stop()
        self._passphrase.clear()

    def _import_part(self) -> QWidget:
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE[2])
        self.file = line_field(
            t("Bestand"), "import-file", t("Een bestand dat eindigt op .p12 of .pfx.")
        )
        choose = Button(t("Bestand &kiezen"), "choose-file")
        choose.clicked.connect(self._choose)
        self._passphrase = PassphraseEdit("import-passphrase")
        self.passphrase_field = Field(
            t("Wachtzin van het bestand"), self._passphrase, "import-passphrase"
        )
        take = Button(t("Certificaat &overnemen"), "import-certificate")
        take.clicked.connect(self._press_import)
        column.addWidget(self.file)
        column.addWidget(choose, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.passphrase_field)
        column.addWidget(take, 0, Qt.AlignmentFlag.AlignLeft)
        return part

    def _choose(self) -> None:
        chosen, _kind = QFileDialog.getOpenFileName(
            self, t("Kies een certificaat met sleutel"), "", t("Certificaat (*.p12 *.pfx)")
        )
        if chosen and isinstance(self.file.editor, QLineEdit):
            self.file.editor.setText(chosen)
            self._passphrase.line.setFocus()

    def _press_renew(self) -> None:
        day = self._day()
        if not self.busy.running and not self._mark(day[1]):
            self.busy.start(t("Er wordt een nieuwe sleutel gemaakt. Dit duurt een paar tellen."))
            self._renew(day[0])

    def _press_import(self) -> None:
        day, problems = self._day()
        if not line_text(self.file):
            problems.append((t("Kies het bestand."), self.file))
        if not self.busy.running and not self._mark(problems):
            self.busy.start(t("Het bestand wordt geopend."))
            self._take_over(Path(line_text(self.file)), self._passphrase.text(), day)

    def _day(self) -> tuple[date | None, list[Problem]]:
        text = line_text(self.use_from)
        if not text:
            return None, []
        try:
            return read_date(text), []
        except Refusal as refusal:
            return None, [(refusal_text(refusal), self.use_from)]
