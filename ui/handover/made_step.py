"""Step 5: what was made, ready to be handed over: saved, put on a stick, or printed."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from app.case.refusal import Refusal
from app.services.dispatch import mediums
from app.services.dispatch.handover import MadeExemplar
from app.services.dispatch.mediums import MediumView
from app.services.keys import key_sheets
from ui import theme
from ui.clipboard import copy_secret
from ui.paper.window import PaperWindow, show_paper
from ui.saving import save_bytes
from ui.text import mark, t, told
from ui.widgets import (
    Banner,
    Button,
    FlowRow,
    Heading,
    PrimaryButton,
    WrappedLabel,
    plain_label,
)

if TYPE_CHECKING:
    from ui.screen import Screen

STICK_WORDS = mark(
    "Wis de stick na de overdracht. Het programma herinnert u eraan. Geheugen van een stick kan een"
    " rest bewaren, ook na het wissen. Daarom is het bestand versleuteld."
)


class MadeStep(QWidget):
    """Shows an exemplar once; ``refused`` carries why something could not be done."""

    refused = Signal(object)
    kept = Signal()

    def __init__(self, screen: Screen, made: MadeExemplar) -> None:
        super().__init__()
        self._screen, self._made = screen, made
        self.unsaved = made.data is not None and made.file_name is not None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.SPACE[2])
        self._column.addWidget(
            Banner("info", t("Exemplaar {number} is gemaakt.", number=made.number))
        )
        self._column.addWidget(
            WrappedLabel(t("Hash van dit exemplaar (SHA-256): {hash}", hash=made.digest))
        )
        if made.passphrase is not None:
            self._show_passphrase(made.passphrase)
        self._begin: QWidget | None = None
        self._acts()
        self._where = WrappedLabel()
        self._where.setObjectName("handoff.where")
        self._column.addWidget(self._where)
        self._where.hide()

    def first_field(self) -> QWidget:
        """Begin at what has to be done with it."""
        return self._begin or self

    def save_to(self, path: Path) -> None:
        """Write the exemplar to ``path``, read it back and say whether it is the same."""
        data = self._made.data or b""
        self._screen.run(
            lambda _session: save_bytes(path, data),
            lambda _done: self._saved(t("Bewaard en teruggelezen: {name}", name=path.name)),
            self._refuse,
        )

    def write_on_stick(self, folder: Path) -> None:
        """Write the exemplar on a stick, read it back and remember that it is there."""
        self._screen.run(
            lambda session: mediums.write_to_medium(session, self._made.id, folder),
            self._on_stick,
            self._refuse,
        )

    def _acts(self) -> None:
        row = FlowRow()
        made = self._made
        if made.form == "paper" and made.data is not None:
            show = PrimaryButton(t("Druk af"), "print-exemplar")
            show.clicked.connect(self._print)
            row.add(show)
            self._begin = show
        if made.form in {"encrypted_pdf", "p7m"}:
            stick = PrimaryButton(t("Zet op een stick"), "stick-exemplar")
            stick.setAccessibleDescription(t(STICK_WORDS))
            stick.clicked.connect(self._choose_stick)
            row.add(stick)
        if made.file_name is not None and made.data is not None:
            save = Button(t("Bewaar {name}", name=made.file_name), "save-exemplar")
            save.clicked.connect(self._choose_place)
            row.add(save)
            self._begin = self._begin or save
        self._column.addWidget(row)
        if made.form in {"encrypted_pdf", "p7m"}:
            self._column.addWidget(WrappedLabel(t(STICK_WORDS), tone="muted"))

    def _show_passphrase(self, passphrase: str) -> None:
        self._column.addWidget(Heading(t("Wachtwoord van de pdf"), 2))
        shown = plain_label(passphrase)
        shown.setObjectName("passphrase")
        shown.setProperty("code", True)
        shown.setWordWrap(True)
        self._column.addWidget(shown)
        self._column.addWidget(
            WrappedLabel(
                t(
                    "U ziet dit één keer. Geef het via een andere weg, bijvoorbeeld per telefoon."
                    " Kleine letters, met streepjes. Dit programma bewaart het niet."
                ),
                tone="muted",
            )
        )
        copy = Button(t("Kopieer het wachtwoord"), "copy-passphrase")
        copy.clicked.connect(lambda: self._copy(passphrase))
        sheet = Button(t("Druk het wachtwoordblad af"), "print-passphrase")
        sheet.clicked.connect(partial(self._show_sheet, passphrase))
        self._column.addWidget(FlowRow(copy, sheet))

    def _show_sheet(self, passphrase: str) -> None:
        name = self._made.file_name or ""
        show_paper(
            self._screen,
            t("Wachtwoordblad"),
            lambda session: key_sheets.passphrase_sheet(session, name, passphrase),
            self._refuse,
        )

    def _copy(self, passphrase: str) -> None:
        copy_secret(passphrase)
        self._screen.navigator.message(
            t("Gekopieerd. Plak het binnen een minuut op een veilige plek.")
        )

    def _choose_place(self) -> None:
        name = self._made.file_name or ""
        chosen, _ = QFileDialog.getSaveFileName(self, t("Bewaar het exemplaar"), name)
        if chosen:
            self.save_to(Path(chosen))

    def _choose_stick(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, t("Kies de map van de stick"))
        if chosen:
            self.write_on_stick(Path(chosen))

    def _on_stick(self, medium: MediumView) -> None:
        self._saved(told(medium.sentence))

    def _saved(self, text: str) -> None:
        self.unsaved = False
        self._where.setText(text)
        self._where.show()
        self.kept.emit()
        self._screen.navigator.message(text)

    def _refuse(self, refusal: Refusal) -> None:
        self.refused.emit(refusal)

    def _print(self) -> None:
        PaperWindow.open(self, t("Brief"), self._made.data or b"")
