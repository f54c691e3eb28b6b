"""The inrichtingen that a gemeente trusts: each with its certificates, and trusting another."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QLineEdit, QVBoxLayout, QWidget

from app.case.refusal import Refusal
from ui import theme
from ui.navigation import Navigator
from ui.reader.page import ReaderPage, read_bytes
from ui.reader.pin_form import PinForm, Wish
from ui.reader.pinned_card import PinnedCard
from ui.text import t
from ui.widgets import (
    Button,
    Field,
    FlowRow,
    Heading,
    PrimaryButton,
    WrappedLabel,
    line_field,
    line_text,
)
from ui.widgets.emptying import empty
from ui.worker import Worker

if TYPE_CHECKING:
    from datetime import date

    from app.services.reader.pinned import FacilityView, FoundCertificate, PinView
    from app.services.session import Session

LARGEST = 256 * 1024


@dataclass(frozen=True)
class Pinned:
    """Every inrichting, and whether the person here may change them."""

    facilities: tuple[FacilityView, ...]
    may_manage: bool
    today: date


class PinnedScreen(ReaderPage):
    """Choosing a file shows its fingerprint; comparing it aloud makes it count."""

    def __init__(self, worker: Worker, navigator: Navigator) -> None:
        super().__init__(
            worker, navigator, t("Inrichtingen die u vertrouwt"), "pinned-screen", width=52
        )
        self._data = b""
        self._facility: str | None = None
        self._pin: PinView | None = None
        self.choose = PrimaryButton(t("Certificaat van een inrichting &kiezen"), "choose-pin")
        self.choose.clicked.connect(lambda: self._choose(None))
        self.form = PinForm(self._keep, self._put_away)
        self.form.hide()
        self.why = line_field(
            t("Waarom vertrouwt u dit certificaat niet meer?"), "unpin.why", width=36
        )
        self._which = Heading("", 2)
        self.end = PrimaryButton(t("Niet meer &vertrouwen"), "unpin.keep")
        self.end.clicked.connect(self._unpin)
        self._stay = Button(t("Toch &wel vertrouwen"), "unpin.away")
        self._stay.clicked.connect(self._keep_trusting)
        self._ending = QWidget()
        ending = QVBoxLayout(self._ending)
        ending.setContentsMargins(0, 0, 0, 0)
        ending.setSpacing(theme.SPACE[2])
        for part in (self._which, self.why, FlowRow(self.end, self._stay)):
            ending.addWidget(part)
        self._ending.hide()
        self._cards = QVBoxLayout()
        self._cards.setSpacing(theme.SPACE[3])
        self.add(
            WrappedLabel(
                t(
                    "Een bestand opent alleen als het van een van deze inrichtingen komt. Vraag"
                    " de inrichting om haar certificaat en om het uitwisselblad op papier."
                )
            ),
            self.choose,
            self.form,
            self._ending,
            self._cards,
            FlowRow(self.back),
        )
        self.run(_read, self._show, self.refused)

    def first_focus(self) -> QWidget:
        """Begin at choosing a certificate."""
        return self.choose if self.choose.isVisible() else self.back

    def open_path(self, path: Path, facility_id: str | None = None) -> None:
        """Read a certificate from this file, for a new inrichting or for one that is there."""
        self._facility = facility_id
        self.show_problems([])
        self.run(partial(_look, path=path), self._ask, self.refused)

    def _choose(self, facility_id: str | None) -> None:
        name, _kind = QFileDialog.getOpenFileName(
            self,
            t("Kies het certificaat van de inrichting"),
            "",
            t("Certificaten (*.pem *.crt *.cer *.der)"),
        )
        if name:
            self.open_path(Path(name), facility_id)

    def _ask(self, found: tuple[bytes, FoundCertificate, date]) -> None:
        self._data, certificate, today = found
        self.form.ask(certificate, today, new=self._facility is None)

    def _put_away(self) -> None:
        self._data = b""
        self.form.hide()
        self.show_problems([])
        self.choose.setFocus()

    def _show(self, pinned: Pinned) -> None:
        self.choose.setVisible(pinned.may_manage)
        empty(self._cards)
        if not pinned.facilities:
            none = WrappedLabel(t("U vertrouwt nog geen inrichting."), tone="muted")
            none.setObjectName("empty")
            self._cards.addWidget(none)
        for facility in pinned.facilities:
            card = PinnedCard(facility, self._choose, self._ask_unpin, may_manage=pinned.may_manage)
            self._cards.addWidget(card)
            card.show()

    # -- acts -----------------------------------------------------------------------------------

    def _keep(self, wish: Wish) -> None:
        if self.show_problems(self.form.problems()):
            return

        def kept(pinned: Pinned) -> None:
            self.form.hide()
            self.show_problems([])
            self._show(pinned)
            self.navigator.message(t("De inrichting en haar certificaat zijn vastgelegd."))

        self.run(
            partial(_pin, data=self._data, facility_id=self._facility, wish=wish),
            kept,
            self._not_kept,
        )

    def _not_kept(self, refusal: Refusal) -> None:
        self.refused_at(refusal, self.form.field(getattr(refusal, "field", "")))

    def _ask_unpin(self, pin: PinView) -> None:
        self._pin = pin
        number = pin.fingerprint.replace(" ", "")[:8].upper()
        self._which.setText(t("Certificaat {nummer} niet meer vertrouwen", nummer=number))
        self._ending.show()
        self.why.setFocus()

    def _keep_trusting(self) -> None:
        self._pin = None
        self._ending.hide()
        self.show_problems([])
        self.choose.setFocus()

    def _unpin(self) -> None:
        why = line_text(self.why)
        wrong: list[tuple[str, Field]] = []
        if not why:
            wrong.append((t("Vul in waarom u dit certificaat niet meer vertrouwt."), self.why))
        if self.show_problems(wrong) or self._pin is None:
            return

        def done(pinned: Pinned) -> None:
            self._ending.hide()
            editor = self.why.editor
            if isinstance(editor, QLineEdit):
                editor.clear()
            self._show(pinned)
            self.navigator.message(
                t(
                    "Dit certificaat wordt niet meer vertrouwd. Wat u eerder opende, blijft"
                    " leesbaar."
                )
            )

        self.run(partial(_end, fingerprint=self._pin.fingerprint, why=why), done, self.refused)


def _read(session: Session) -> Pinned:
    from app.services.reader import pinned  # noqa: PLC0415 - in the worker's thread

    may = any(session.can(role) for role in pinned.MANAGERS)
    return Pinned(pinned.facilities(session), may, session.today())


def _look(session: Session, path: Path) -> tuple[bytes, FoundCertificate, date]:
    from app.services.reader import pinned  # noqa: PLC0415 - in the worker's thread

    data = read_bytes(path, LARGEST)
    return data, pinned.look_at(session, data), session.today()


def _pin(session: Session, data: bytes, facility_id: str | None, wish: Wish) -> Pinned:
    from app.services.reader import pinned  # noqa: PLC0415 - in the worker's thread

    compared = pinned.Compared(wish.fingerprint, wish.there, wish.how, wish.on)
    if facility_id is None:
        facility = pinned.NewFacility(wish.name, wish.phone, wish.roster_root, wish.paper_key)
        pinned.pin_facility(session, data, facility, compared)
    else:
        pinned.add_certificate(session, facility_id, data, compared, wish.paper_key)
    return _read(session)


def _end(session: Session, fingerprint: str, why: str) -> Pinned:
    from app.services.reader import pinned  # noqa: PLC0415 - in the worker's thread

    pinned.unpin(session, fingerprint, why)
    return _read(session)
