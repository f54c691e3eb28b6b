"""Making one exemplar: channel, form, the gemeente's name once more, then what came out.

The order is strict: the name is typed before anything is made, and a passphrase is shown once.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.services import handover, key_sheets
from app.services.handover import MadeExemplar, MakeExemplar, NotificationView
from ui.clipboard import copy_secret
from ui.handover.page import Errors, HandoverPage, required
from ui.paper.window import PaperWindow, show_paper
from ui.saving import save_bytes
from ui.text import t
from ui.widgets import (
    Banner,
    Button,
    Field,
    FlowRow,
    Heading,
    PrimaryButton,
    RadioChoices,
    WrappedLabel,
    line_field,
    plain_label,
)

if TYPE_CHECKING:
    from ui.screen import Screen


class MakePage(HandoverPage):
    """Leads to one exemplar of one notification."""

    def __init__(self, screen: Screen, notification: NotificationView) -> None:
        super().__init__(screen, t("Exemplaar maken voor {name}", name=notification.gemeente_name))
        self._notification = notification
        self._channel = RadioChoices(t("Hoe gaat het?"), "handoff.channel")
        for option in handover.channels():
            self._channel.add(option.code, t(option.text))
        self.add(
            Field(
                t("Hoe gaat het?"),
                self._channel,
                "handoff.channel",
                t("Nooit met gewone e-mail. Eigen keuze van dit programma."),
            )
        )
        self._official = line_field(
            t("Berichtnummer van de officiële voorziening"),
            "handoff.official_id",
            t("Zo is er één waarheid, zonder dubbele administratie."),
        )
        self._official.hide()
        self._unsaved = False
        self._begin: QWidget = self._channel
        self.add(self._official)
        self._form_choices = QWidget()
        self._form_column = QVBoxLayout(self._form_choices)
        self._form_column.setContentsMargins(0, 0, 0, 0)
        self.add(self._form_choices)
        self._form: RadioChoices | None = None
        self._recheck = line_field(
            t("Typ de naam van de gemeente"),
            "handoff.recheck",
            t("Dit is de laatste stop tegen de verkeerde ontvanger."),
        )
        self.add(self._recheck)
        make = PrimaryButton(t("Maak het exemplaar"), "make")
        make.clicked.connect(self._make)
        row = QHBoxLayout()
        row.addWidget(make)
        row.addWidget(self.done_button(t("Niet nu")))
        row.addStretch(1)
        self._acts = QWidget()
        self._acts.setLayout(row)
        self.add(self._acts)
        self._channel.chosen.connect(self._offer_forms)

    def first_field(self) -> QWidget:
        """Begin with the channel, or with what came out."""
        return self._begin

    def _offer_forms(self, channel: str) -> None:
        self._official.setVisible(channel == "official")
        while (item := self._form_column.takeAt(0)) is not None:
            if item.widget():
                item.widget().hide()
                item.widget().deleteLater()
        self._form = RadioChoices(t("In welke vorm?"), "handoff.form")
        for option in handover.forms(channel, has_certificate=bool(self._notification.certificate)):
            self._form.add(option.code, t(option.text))
        self._form_column.addWidget(Field(t("In welke vorm?"), self._form, "handoff.form"))

    def _make(self) -> None:
        errors: Errors = []
        channel = self._channel.value()
        if channel is None:
            errors.append((t("Kies hoe het gaat."), self._channel))
        form = self._form.value() if self._form else None
        if channel and form is None:
            errors.append((t("Kies de vorm."), self._form or self._channel))
        official = required(self._official, errors) if channel == "official" else None
        name = required(self._recheck, errors)
        self.errors.show_errors(errors)
        if errors or channel is None or form is None:
            return
        wish = MakeExemplar(channel=channel, form=form, recheck_name=name, official_id=official)
        self.screen_.run(
            lambda session: handover.make_exemplar(session, self._notification.id, wish),
            self._made,
            self.show_refusal,
        )

    def _made(self, made: MadeExemplar) -> None:
        self._made_exemplar = made
        for part in (
            self._channel.parentWidget(),
            self._official,
            self._form_choices,
            self._recheck,
            self._acts,
        ):
            if part is not None:
                part.hide()
        self.add(Banner("info", t("Exemplaar {number} is gemaakt.", number=made.number)))
        self.add(WrappedLabel(t("Hash van dit exemplaar (SHA-256): {hash}", hash=made.digest)))
        if made.passphrase is not None:
            self._show_passphrase(made.passphrase)
        row = QHBoxLayout()
        done = Button(t("Klaar"), "done")
        done.clicked.connect(self._done)
        begin: QWidget = done
        if made.file_name is not None and made.data is not None:
            self._unsaved = True
            begin = save = PrimaryButton(t("Bewaar {name}", name=made.file_name), "save-exemplar")
            save.clicked.connect(self._choose_place)
            row.addWidget(save)
        if made.form == "paper" and made.data is not None:
            show = PrimaryButton(t("Druk af"), "print-exemplar")
            show.clicked.connect(self._print)
            row.addWidget(show)
            begin = show
        row.addWidget(done)
        row.addStretch(1)
        self.add(row)
        self._begin = begin
        begin.setFocus()

    def _done(self) -> None:
        if not self._unsaved:
            self.finished.emit()
            return
        self._unsaved = False  # said once; the second time is a choice
        warning = t(
            "Het bestand is nog niet bewaard. Na ‘Klaar’ is het weg. "
            "Bewaar het, of kies nog een keer ‘Klaar’."
        )
        self.errors.show_errors([(warning, self._begin)])

    def _show_passphrase(self, passphrase: str) -> None:
        self.add(Heading(t("Wachtwoord van de pdf"), 2))
        shown = plain_label(passphrase)
        shown.setObjectName("passphrase")
        shown.setProperty("code", True)
        shown.setWordWrap(True)
        self.add(shown)
        self.add(
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
        self.add(FlowRow(copy, sheet))

    def _show_sheet(self, passphrase: str) -> None:
        name = self._made_exemplar.file_name or ""
        show_paper(
            self.screen_,
            t("Wachtwoordblad"),
            lambda session: key_sheets.passphrase_sheet(session, name, passphrase),
            self.show_refusal,
        )

    def _copy(self, passphrase: str) -> None:
        copy_secret(passphrase)
        self.screen_.navigator.message(
            t("Gekopieerd. Plak het binnen een minuut op een veilige plek.")
        )

    def _choose_place(self) -> None:
        name = self._made_exemplar.file_name or ""
        chosen, _ = QFileDialog.getSaveFileName(self, t("Bewaar het exemplaar"), name)
        if chosen:
            self.save_to(Path(chosen))

    def save_to(self, path: Path) -> None:
        """Write the exemplar to ``path``, read it back and say whether it is the same."""
        data = self._made_exemplar.data or b""
        self.screen_.run(
            lambda _session: save_bytes(path, data),
            lambda _done: self._saved(path.name),
            self.show_refusal,
        )

    def _saved(self, name: str) -> None:
        self._unsaved = False
        self.errors.show_errors([])
        self.screen_.navigator.message(t("Bewaard en teruggelezen: {name}", name=name))

    def _print(self) -> None:
        PaperWindow.open(self, t("Brief"), self._made_exemplar.data or b"")
