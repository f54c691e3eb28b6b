"""Wiping an exemplar from a stick, or recording what became of that stick."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from PySide6.QtWidgets import QFileDialog, QWidget

from app.services.dispatch import mediums
from app.services.dispatch.mediums import MediumView
from app.wizard import dates
from ui.handover.page import Errors, HandoverPage, line, read_day
from ui.text import t, told
from ui.widgets import (
    Area,
    Banner,
    Button,
    Confirm,
    Field,
    FlowRow,
    Heading,
    PrimaryButton,
    RadioChoices,
    WrappedLabel,
    line_field,
)

if TYPE_CHECKING:
    from ui.screen import Screen


class WipePage(HandoverPage):
    """One stick: wiped here, wiped elsewhere, or left at the gemeente."""

    def __init__(self, screen: Screen, medium: MediumView) -> None:
        super().__init__(screen, t("Wis {name} van de stick", name=medium.file_name))
        self._medium = medium
        self._folder: Path | None = None
        self.add(WrappedLabel(told(medium.sentence)))
        self.add(
            Banner(
                "info",
                t(
                    "Het programma overschrijft het bestand en haalt het weg. Geheugen van een"
                    " stick kan toch een rest bewaren. Daarom is het bestand versleuteld. Wilt u"
                    " zekerheid? Laat de stick dan vernietigen."
                ),
                t("Wat wissen wel en niet doet"),
            )
        )
        self._where = WrappedLabel(t("Map van de stick: {place}", place=medium.place))
        self._where.setObjectName("medium.place")
        self.add(self._where)
        self._wipe = PrimaryButton(t("Wis van de stick"), "wipe")
        self._wipe.clicked.connect(self._ask)
        other = Button(t("Kies een andere map"), "wipe-folder")
        other.clicked.connect(self._choose)
        self.add(FlowRow(self._wipe, other, self.done_button(t("Niet nu"))))
        self._confirm = Confirm("wipe-confirm")
        self.add(self._confirm)
        self.add(Heading(t("Of leg vast wat u al weet"), 2))
        self._how = RadioChoices(t("Wat is er met de stick?"), "medium.how")
        self._how.add("told", t("Het bestand is al gewist of de stick is vernietigd"))
        self._how.add("left_there", t("De stick bleef bij de gemeente"))
        self._how_field = Field(t("Wat is er met de stick?"), self._how, "medium.how")
        self._day = line_field(t("Op welke dag?"), "medium.on", width=14)
        line(self._day).setText(dates.short_date(datetime.now().astimezone().date()))
        self._note = Field(t("Hoe weet u dat, of bij wie is de stick?"), Area(2), "medium.note")
        keep = Button(t("Leg vast"), "record-wiped")
        keep.clicked.connect(self._keep)
        for part in (self._how_field, self._day, self._note, FlowRow(keep)):
            self.add(part)

    def first_field(self) -> QWidget:
        """Begin with wiping."""
        return self._wipe

    def wipe_from(self, folder: Path) -> None:
        """Go on with the stick in another folder."""
        self._folder = folder
        self._where.setText(t("Map van de stick: {place}", place=str(folder)))

    def _choose(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, t("Kies de map van de stick"))
        if chosen:
            self.wipe_from(Path(chosen))

    def _ask(self) -> None:
        self._confirm.ask(
            t("Weet u zeker dat dit bestand weg mag?"),
            t(
                "{name} wordt overschreven en weggehaald. Dat kan niet worden teruggedraaid.",
                name=self._medium.file_name,
            ),
            t("Ja, wis het"),
            self._wipe_it,
        )

    def _wipe_it(self) -> None:
        self.screen_.run(
            lambda session: mediums.wipe_medium(session, self._medium.id, self._folder),
            self._done,
            self.show_refusal,
        )

    def _keep(self) -> None:
        errors: Errors = []
        how = self._how.value()
        if how is None:
            errors.append((t("Kies wat er met de stick is."), self._how_field))
        day = read_day(self._day, errors)
        editor = self._note.editor
        note = editor.toPlainText().strip() if isinstance(editor, Area) else ""
        if not note:
            errors.append((t("Vul in: {label}", label=self._note.label_text), self._note))
        if self.show_problems(errors) or day is None:
            return
        chosen: Literal["told", "left_there"] = "told" if how == "told" else "left_there"
        self.screen_.run(
            lambda session: mediums.record_wiped(session, self._medium.id, chosen, day, note),
            self._done,
            self.show_refusal,
        )

    def _done(self, medium: MediumView) -> None:
        self.screen_.navigator.message(told(medium.sentence))
        self.finished.emit()
