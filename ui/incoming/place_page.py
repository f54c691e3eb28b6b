"""Noting where one exchange stands in the penitentiair dossier."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.case.refusal import Refusal
from app.services.rights import dossier_text
from app.services.rights.exchanges import Exchange
from app.wizard.dates import read_date, short_date
from app.wizard.questions import Basis
from ui.rights.texts import LawLine
from ui.text import refusal_text, t, told
from ui.widgets import (
    Button,
    ErrorSummary,
    Field,
    FlowRow,
    Heading,
    PageColumn,
    PrimaryButton,
    WrappedLabel,
    line_field,
    line_text,
)

if TYPE_CHECKING:
    from ui.stack_screen import StackScreen


class PlacePage(PageColumn):
    """Asks day and number; ``finished`` when kept or left."""

    finished = Signal()

    def __init__(self, screen: StackScreen, one: Exchange) -> None:
        super().__init__()
        self._screen = screen
        self._one = one
        self.setObjectName("place")
        self.setAccessibleName(t("Kenmerk in het penitentiair dossier"))
        self.errors = ErrorSummary()
        self.add(self.errors)
        self.add(Heading(t("Kenmerk in het penitentiair dossier")))
        self.add(WrappedLabel(f"{told(one.title)}, {short_date(one.on)}"))
        # Lid 2 is about what others exchange; for what we give or get it is still to be confirmed.
        ours = Basis("wet", "pm-37", unconfirmed=True)
        self.add(LawLine(Basis("wet", "pbw-18b-2") if one.by_others else ours))
        self._day = line_field(t("Vastgelegd op"), "place.on", width=14)
        self._reference = line_field(t("Kenmerk"), "place.reference")
        self.add(self._day)
        self.add(self._reference)
        keep = PrimaryButton(t("Noteer het kenmerk"), "keep-place")
        keep.clicked.connect(self.save)
        leave = Button(t("Niet nu"), "leave-place")
        leave.clicked.connect(self.finished)
        self.add(FlowRow(keep, leave))

    def first_field(self) -> QWidget:
        """Begin with the day."""
        return self._day

    def save(self) -> None:
        """Keep it, or say what is wrong."""
        self._show("", self._day)
        try:
            day = read_date(line_text(self._day))
        except Refusal as refusal:
            self._show(refusal_text(refusal), self._day)
            return
        self._screen.run(
            lambda session: dossier_text.record_dossier(
                session, self._one.kind, self._one.id, day, line_text(self._reference)
            ),
            self._kept,
            lambda refusal: self._show(
                refusal_text(refusal),
                self._day if line_text(self._reference) else self._reference,
            ),
        )

    def _kept(self, _nothing: None) -> None:
        self._screen.navigator.message(t("Het kenmerk is genoteerd."))
        self.finished.emit()

    def _show(self, text: str, field: Field) -> None:
        for one in (self._day, self._reference):
            one.show_error(text if one is field else "")
        if text:
            self.errors.show_errors([(text, field)])
        else:
            self.errors.clear()
