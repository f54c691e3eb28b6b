"""Sending a case: its reference, the vault it goes to, and where the file is put."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QFileDialog, QLineEdit

from app.case.refusal import Refusal
from ui.saving import save_bytes
from ui.text import t
from ui.travelling.arrival import Host
from ui.travelling.parts import Section
from ui.widgets import Button, FlowRow, RadioChoices, WrappedLabel, line_field, line_text

if TYPE_CHECKING:
    from app.services.seating.seats import SeatRow
    from app.services.session import Session


class SendingPanel(Section):
    """The case is locked here until it comes back or is recalled."""

    def __init__(self, host: Host) -> None:
        super().__init__(t("Zaak naar een andere kluis"), "sending")
        self._host = host
        self._seats: tuple[str, ...] = ()
        self.reference = line_field(
            t("Kenmerk van de zaak"), "travel-reference", t("Bijvoorbeeld MP-2026-x7k3q."), width=12
        )
        self._line = cast("QLineEdit", self.reference.editor)
        self.send = Button(t("&Reisbestand maken"), "send-case")
        self.send.clicked.connect(self._send)
        self._row = FlowRow(self.send)
        self._choices: RadioChoices | None = None
        self._asked = WrappedLabel(t("Naar welke kluis?"))
        self.add(
            WrappedLabel(
                t(
                    "U krijgt een verzegeld bestand. Breng het zelf naar de andere kluis. Zolang de"
                    " zaak weg is, kunt u haar hier alleen lezen."
                )
            ),
            self.reference,
            self._row,
        )

    def show_seats(self, rows: tuple[SeatRow, ...]) -> None:
        """Offer these vaults; hidden while there is none to send to."""
        others = [row for row in rows if not row.own]
        self.setVisible(bool(others))
        names = tuple(row.id for row in others)
        if names == self._seats:
            return
        self._seats = names
        if self._choices is not None:
            self._choices.hide()
            self._choices.deleteLater()
        self._choices = RadioChoices(t("Naar welke kluis?"), "travel-seat")
        for row in others:
            self._choices.add(row.id, row.name)
        self.column.insertWidget(self.column.indexOf(self._row), self._asked)
        self.column.insertWidget(self.column.indexOf(self._row), self._choices)
        self._choices.show()

    def _send(self) -> None:
        reference = line_text(self.reference)
        self.reference.show_error("" if reference else t("Vul het kenmerk in."))
        seat = self._choices.value() if self._choices is not None else None
        if not reference or seat is None:
            self._host.work(partial(_missing, reference=reference), _nothing, self.reference)
            return
        folder = QFileDialog.getExistingDirectory(self, t("Kies een map of een stick"))
        if folder:
            self.send_to(reference, seat, Path(folder))

    def send_to(self, reference: str, seat: str, folder: Path) -> None:
        """Make the file for this vault and put it in this folder."""
        self._host.work(
            partial(_send_case, reference=reference, seat=seat, folder=folder),
            self._sent,
            self.reference,
        )

    def _sent(self, name: object) -> None:
        self.reference.show_error("")
        self._line.clear()
        self._host.changed(
            t("{naam} is bewaard. De zaak is nu onderweg en hier alleen te lezen.", naam=name)
        )


def _nothing(_result: object) -> None:
    """Nothing follows: something was not chosen yet."""


def _missing(_session: Session, reference: str) -> None:
    if reference:
        raise Refusal("Kies naar welke kluis de zaak gaat.")
    raise Refusal("Vul het kenmerk van de zaak in.")


def _send_case(session: Session, reference: str, seat: str, folder: Path) -> str:
    from app.services.seating import travelling  # noqa: PLC0415 - in the worker's thread

    case_id = travelling.case_with(session, reference)
    sent = travelling.send_case(session, case_id, seat)
    try:
        save_bytes(folder / sent.name, sent.data)
    except Refusal:
        travelling.recall(session, case_id)  # no file, no journey
        raise
    return sent.name
