"""A signal in one line: so that nobody is forgotten while there is no time for a case yet."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.case.refusal import Refusal
from app.wizard.dates import read_date
from ui.form_screen import FormScreen
from ui.navigation import Navigator
from ui.page_screen import PageScreen
from ui.text import refusal_text, t
from ui.widgets import (
    Area,
    Button,
    Field,
    PrimaryButton,
    Problem,
    WrappedLabel,
    line_field,
    line_text,
)
from ui.widgets.flow import FlowRow
from ui.worker import Worker

if TYPE_CHECKING:
    from app.services.session import Session


class SignalScreen(FormScreen, PageScreen):
    """Three fields, of which one is needed."""

    def __init__(self, worker: Worker, navigator: Navigator) -> None:
        super().__init__(worker, navigator, t("Signaal noteren"))
        self.add(
            WrappedLabel(
                t(
                    "Hoort u iets, maar is er nu geen tijd voor een zaak? Noteer het hier. "
                    "Het staat dan in de werklijst en telt mee voor het alarm."
                )
            )
        )
        self._text = Area(4)
        self.text = Field(
            t("Wat is het signaal?"), self._text, "signal.summary", t("Eén zin is genoeg.")
        )
        self.surname = line_field(t("Achternaam"), "person.surname", optional=True, width=20)
        self.release = line_field(
            t("Datum van vrijlating"),
            "release.date",
            t("Bijvoorbeeld 3-1-2027 of 3 januari 2027."),
            optional=True,
            width=16,
        )
        self.add(self.text, self.surname, self.release)
        keep = PrimaryButton(t("Signaal &bewaren"), "keep-signal")
        keep.clicked.connect(self._keep)
        back = Button(t("&Terug naar de werklijst"), "back")
        back.clicked.connect(self._go_back)
        self.add(FlowRow(keep, back))
        self.begin()

    def first_focus(self) -> QWidget:
        """Begin at the signal."""
        return self._text

    def _go_back(self) -> None:
        self.navigator.show_work_list()

    def _keep(self) -> None:
        text, surname = self._text.toPlainText().strip(), line_text(self.surname) or None
        problems: list[Problem] = []
        day: date | None = None
        if not text:
            problems.append((t("Schrijf in één zin wat het signaal is."), self.text))
        if line_text(self.release):
            try:
                day = read_date(line_text(self.release))
            except Refusal as refusal:
                problems.append((refusal_text(refusal), self.release))
        if self.show_problems(problems):
            return

        def record(session: Session) -> str:
            from app.services.casework import cases  # noqa: PLC0415 - in the worker's thread

            return cases.record_signal(session, text, surname, day)

        self.run(record, self._kept, self.refused)

    def _kept(self, _case_id: str) -> None:
        self.kept()
        self.navigator.show_work_list()
        self.navigator.message(t("Het signaal is bewaard."))
