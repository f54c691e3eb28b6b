"""How a reply was handed over: the way, to whom, and on which day. Plain e-mail is no way."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.case.refusal import Refusal
from app.handoff.channels import channels
from app.wizard.dates import read_date
from ui import theme
from ui.text import refusal_text, t
from ui.widgets import Button, Field, Heading, RadioChoices, line_field, line_text

if TYPE_CHECKING:
    from app.services.reader.answering import SentReply

Note = Callable[["SentReply", str, str, date], None]


class GivenReply(QFrame):
    """Hidden until ``ask``."""

    def __init__(self, note: Note, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("given")
        self.setProperty("surface", True)
        self._note = note
        self._reply: SentReply | None = None
        column = QVBoxLayout(self)
        column.setSpacing(theme.SPACE[2])
        self._title = Heading("", 2)
        column.addWidget(self._title)
        self._ways = RadioChoices(t("Hoe gaf u het?"), "given.way")
        for channel in channels():
            if "p7m" in channel.forms:
                self._ways.add(channel.code, t(channel.text))
        self.way = Field(t("Hoe gaf u het?"), self._ways, "given.way-field")
        self.to = line_field(t("Aan wie?"), "given.to", t("Naam en functie."), width=30)
        self.on = line_field(t("Op welke dag?"), "given.on", width=14)
        for field in (self.way, self.to, self.on):
            column.addWidget(field)
        keep = Button(t("Overdracht n&oteren"), "given.keep")
        keep.clicked.connect(self._press)
        column.addWidget(keep)

    def ask(self, reply: SentReply) -> None:
        """Ask about this reply."""
        self._reply = reply
        self._title.setText(t("Overdracht van antwoord {nummer}", nummer=reply.number))
        self.show()
        self.way.setFocus()

    def _press(self) -> None:
        way, to = self._ways.value(), line_text(self.to)
        self.way.show_error("" if way else t("Kies hoe u het gaf."))
        self.to.show_error("" if to else t("Vul in aan wie u het gaf."))
        try:
            on = read_date(line_text(self.on))
        except Refusal as refusal:
            self.on.show_error(refusal_text(refusal))
            return
        self.on.show_error("")
        if way and to and self._reply is not None:
            self._note(self._reply, way, to, on)
