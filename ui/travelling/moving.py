"""A case that moves to another inrichting, and one that comes from there with its history."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget

from app.case.refusal import Refusal
from ui.moments import moment_text
from ui.saving import save_bytes
from ui.state_texts import case_state_text
from ui.text import t
from ui.travelling.arrival import Host
from ui.travelling.parts import Rows, Section, content
from ui.widgets import (
    Banner,
    Button,
    FingerprintView,
    FlowRow,
    Foldable,
    PrimaryButton,
    RadioChoices,
    WrappedLabel,
    line_field,
    line_text,
)
from ui.widgets.showing import show_when

if TYPE_CHECKING:
    from app.services.seating.moving import FacilityRow, MovedCase
    from app.services.session import Session

GoTo = Callable[[str], None]
"""Shows the screen about the case with this id."""


class MovingPanel(Section):
    """Nothing that was decided in one inrichting counts in the other."""

    def __init__(self, host: Host, show_closing: GoTo, show_case: GoTo) -> None:
        super().__init__(t("Andere inrichtingen"), "moving")
        self._host = host
        self._show_closing, self._show_case = show_closing, show_case
        self._known: tuple[str, ...] = ()
        self._data = b""
        self._certificate = b""
        self._choices = RadioChoices(t("Naar welke inrichting?"), "move-facility")
        self._names = Rows("facility-rows")
        self._send = self._make_send()
        self._take = self._make_take()
        self._add = self._make_add()
        self.add(
            WrappedLabel(
                t(
                    "Wordt iemand overgeplaatst, dan kan de zaak mee naar de andere inrichting. Zij"
                    " begint daar als nieuwe zaak. Wat hier is gebeurd, gaat mee om te lezen."
                )
            ),
            self._names,
            self._take,
            self._send,
            self._add,
        )

    def show_facilities(
        self, rows: tuple[FacilityRow, ...], *, writes: bool, manages: bool
    ) -> None:
        """Show these inrichtingen, and what this person may do with them."""
        texts = [
            t(
                "{naam}. Vergeleken door {wie} met {ander}.",
                naam=r.name,
                wie=r.compared_by,
                ander=r.compared_with,
            )
            for r in rows
        ] or [t("Er is nog geen andere inrichting bekend.")]
        self._names.fill([WrappedLabel(text) for text in texts])
        show_when(self._send, bool(rows) and writes)
        show_when(self._take, bool(rows))
        show_when(self._add, manages)
        known = tuple(row.fingerprint for row in rows)
        if known != self._known:
            self._known = known
            self._choices.hide()
            self._choices.deleteLater()
            self._choices = RadioChoices(t("Naar welke inrichting?"), "move-facility")
            for row in rows:
                self._choices.add(row.fingerprint, row.name)
            self._send_inside.column.insertWidget(2, self._choices)
            self._choices.show()

    # -- a case goes ----------------------------------------------------------------------------

    def _make_send(self) -> Foldable:
        inside = self._send_inside = Section("", "moving-out")
        self.reference = line_field(
            t("Kenmerk van de zaak die overgaat"),
            "move-reference",
            t("Bijvoorbeeld MP-2026-x7k3q."),
            width=12,
        )
        button = Button(t("Over&plaatsingsbestand maken"), "move-case")
        button.clicked.connect(self._choose_folder)
        inside.add(
            self.reference,
            WrappedLabel(t("Naar welke inrichting?")),
            self._choices,
            FlowRow(button),
        )
        return Foldable(t("Zaak naar een andere inrichting"), inside, "more-moving")

    def _choose_folder(self) -> None:
        reference, facility = line_text(self.reference), self._choices.value()
        if not reference or facility is None:
            self._host.work(_incomplete, _nothing, self.reference)
            return
        folder = QFileDialog.getExistingDirectory(self, t("Kies een map of een stick"))
        if folder:
            self.move_to(reference, facility, Path(folder))

    def move_to(self, reference: str, facility: str, folder: Path) -> None:
        """Make the file for this inrichting, put it in this folder, and go and close the case."""
        work = partial(_move, reference=reference, facility=facility, folder=folder)
        self._host.work(work, self._moved, self.reference)

    def _moved(self, case_id: object) -> None:
        cast("QLineEdit", self.reference.editor).clear()
        self._host.changed(
            t("Het bestand is bewaard. Sluit de zaak hier nu met de reden 'overgeplaatst'.")
        )
        self._show_closing(str(case_id))

    # -- a case comes ---------------------------------------------------------------------------

    def _make_take(self) -> QWidget:
        made = Section("", "moving-in")
        self.choose = Button(t("Bestand van een andere &inrichting kiezen"), "choose-moved-file")
        self.choose.clicked.connect(self._choose_file)
        self._shown = Rows("moved-shown")
        made.add(FlowRow(self.choose), self._shown)
        self._shown.fill([])
        return made

    def _choose_file(self) -> None:
        name, _kind = QFileDialog.getOpenFileName(
            self, t("Kies het bestand van de andere inrichting"), "", t("Bestanden (*.p7m)")
        )
        if name:
            self.open_path(Path(name))

    def open_path(self, path: Path) -> None:
        """Look at this file."""
        self._host.work(partial(_look, path=path), self._looked, self.choose)

    def _looked(self, looked: object) -> None:
        self._data, moved = cast("tuple[bytes, MovedCase]", looked)
        text = t(
            "Zaak {kenmerk}, {betrokkene}, uit {inrichting}. Stand daar: {stand}. Verstuurd op"
            " {moment}. Betrokken waren: {mensen}.",
            kenmerk=moved.reference,
            betrokkene=moved.name or t("naam nog niet ingevuld"),
            inrichting=moved.sender,
            stand=case_state_text(moved.state),
            moment=moment_text(moved.sent_at),
            mensen="; ".join(moved.people),
        )
        known = moved.case_id is not None
        title = t("Deze zaak is hier al") if known else t("Een zaak uit een andere inrichting")
        banner = Banner("info", text, title)
        banner.setObjectName("moved-outcome")
        start = PrimaryButton(
            t("Zaak &openen") if known else t("Als nieuwe zaak &beginnen"), "take-moved"
        )
        start.clicked.connect(self._begin)
        self._shown.fill([banner, FlowRow(start)])

    def _begin(self) -> None:
        self._host.work(partial(_take, data=self._data), self._begun, self.choose)

    def _begun(self, case_id: object) -> None:
        self._shown.fill([])
        self._host.changed(t("De zaak is begonnen. De geschiedenis staat bij de kopieën."))
        self._show_case(str(case_id))

    # -- who is known ---------------------------------------------------------------------------

    def _make_add(self) -> Foldable:
        inside = Section("", "new-facility")
        self.name = line_field(t("Naam van de inrichting"), "facility-name")
        self.certificate = Button(t("Certi&ficaat kiezen"), "choose-certificate")
        self.certificate.clicked.connect(self._choose_certificate)
        self._print = Rows("facility-fingerprint")
        self.compared = line_field(
            t("Vingerafdruk zoals de ander die voorleest"),
            "facility-compared",
            t("Bel op een nummer dat u al kende. Typ wat de ander van zijn eigen blad voorleest."),
        )
        self.whom = line_field(t("Wie las voor? (naam en functie)"), "facility-whom")
        keep = Button(t("Inrichting &toevoegen"), "add-facility")
        keep.clicked.connect(self._keep)
        inside.add(
            self.name,
            FlowRow(self.certificate),
            self._print,
            self.compared,
            self.whom,
            FlowRow(keep),
        )
        self._print.fill([])
        return Foldable(t("Andere inrichting toevoegen"), inside, "more-facilities")

    def _choose_certificate(self) -> None:
        name, _kind = QFileDialog.getOpenFileName(
            self, t("Kies het certificaat"), "", t("Certificaat (*.pem *.crt *.cer *.der)")
        )
        if name:
            self.read_certificate(Path(name))

    def read_certificate(self, path: Path) -> None:
        """Show the fingerprint of the certificate in this file."""
        self._host.work(partial(_fingerprint, path=path), self._shown_print, self.certificate)

    def _shown_print(self, told: object) -> None:
        self._certificate, mark = cast("tuple[bytes, str]", told)
        view = FingerprintView(t("Vingerafdruk van dit certificaat"), "facility-print")
        view.show_groups(mark)
        self._print.fill([view])

    def _keep(self) -> None:
        work = partial(
            _add,
            name=line_text(self.name),
            data=self._certificate,
            compared=line_text(self.compared),
            whom=line_text(self.whom),
        )
        self._host.work(work, self._kept, self.name)

    def _kept(self, name: object) -> None:
        self._certificate = b""
        self._print.fill([])
        for field in (self.name, self.compared, self.whom):
            cast("QLineEdit", field.editor).clear()
        self._host.changed(t("{naam} is toegevoegd.", naam=name))


def _nothing(_result: object) -> None:
    """Nothing follows: something was not chosen yet."""


def _incomplete(_session: Session) -> None:
    raise Refusal("Vul het kenmerk in en kies de inrichting.")


def _move(session: Session, reference: str, facility: str, folder: Path) -> str:
    from app.services.seating import moving, travelling  # noqa: PLC0415 - in the worker's thread

    case_id = travelling.case_with(session, reference)
    file = moving.move_case(session, case_id, facility)
    try:
        save_bytes(folder / file.name, file.data)
    except Refusal:
        travelling.recall(session, case_id)  # no file, no journey
        raise
    return case_id


def _look(session: Session, path: Path) -> tuple[bytes, MovedCase]:
    from app.services.seating import moving  # noqa: PLC0415 - in the worker's thread

    data = content(path)
    return data, moving.look(session, data)


def _take(session: Session, data: bytes) -> str:
    from app.services.seating import moving  # noqa: PLC0415 - in the worker's thread

    return moving.take(session, data)


def _fingerprint(session: Session, path: Path) -> tuple[bytes, str]:
    from app.services.seating import moving  # noqa: PLC0415 - in the worker's thread

    data = content(path)
    return data, moving.read_fingerprint(session, data)


def _add(session: Session, name: str, data: bytes, compared: str, whom: str) -> str:
    from app.services.seating import moving  # noqa: PLC0415 - in the worker's thread

    if not data:
        raise Refusal("Kies eerst het certificaat van de andere inrichting.")
    return moving.add_other_facility(session, name, data, compared, whom).name
