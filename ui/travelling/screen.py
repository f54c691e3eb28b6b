"""Cases that go to another vault of the same roster, and what comes from there."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.case.refusal import Refusal
from ui.navigation import Navigator
from ui.page_screen import PageScreen
from ui.text import refusal_text, t
from ui.travelling.arrival import ArrivalPanel
from ui.travelling.moving import MovingPanel
from ui.travelling.sending import SendingPanel
from ui.travelling.under_way import CopiesPanel, JourneysPanel
from ui.travelling.vaults import VaultsPanel
from ui.widgets import Busy, Button, WrappedLabel
from ui.widgets.showing import show_when
from ui.worker import Worker

if TYPE_CHECKING:
    from app.services.seating.moving import FacilityRow
    from app.services.seating.seats import SeatRow
    from app.services.seating.travelling import CopyRow, JourneyRow
    from app.services.session import Session


@dataclass(frozen=True)
class Travelling:
    """What the screen shows."""

    seats: tuple[SeatRow, ...]
    journeys: tuple[JourneyRow, ...]
    copies: tuple[CopyRow, ...]
    facilities: tuple[FacilityRow, ...]
    may_read: bool
    may_write: bool
    may_manage: bool


class TravellingScreen(PageScreen):
    """Send, read in, recall; and for the beheerder: make a second vault."""

    def __init__(self, worker: Worker, navigator: Navigator) -> None:
        super().__init__(worker, navigator, t("Zaken overbrengen"), "travelling")
        self._busy = Busy(self.title)
        self.arrival = ArrivalPanel(self)
        self.sending = SendingPanel(self)
        self.journeys = JourneysPanel(self)
        self.copies = CopiesPanel(self)
        self.vaults = VaultsPanel(self)
        self.moving = MovingPanel(self, navigator.show_closing, navigator.show_case)
        back = Button(t("&Terug naar de werklijst"), "back")
        back.clicked.connect(navigator.show_work_list)
        explained = WrappedLabel(
            t(
                "Een inrichting kan meer kluizen hebben, bijvoorbeeld een voor de casemanagers en"
                " een voor de teamleider. Een zaak gaat als verzegeld bestand van de ene naar de"
                " andere, en komt terug."
            )
        )
        self.add(
            explained,
            self._busy,
            self.arrival,
            self.sending,
            self.journeys,
            self.copies,
            self.moving,
            self.vaults,
            back,
        )
        for part in (self.arrival, self.sending, self.journeys, self.copies):
            part.hide()
        self.moving.hide()
        self._read_again()

    def first_focus(self) -> QWidget:
        """Begin at choosing a file."""
        return self.arrival.choose

    def panes(self) -> Sequence[QWidget]:
        """The parts of the page."""
        return (self.arrival, self.sending, self.journeys, self.copies, self.moving, self.vaults)

    def shown_again(self) -> None:
        """Read everything again."""
        self._read_again()

    # -- what the parts ask for -----------------------------------------------------------------

    def work(
        self, fn: Callable[[Session], object], done: Callable[[object], None], at: QWidget
    ) -> None:
        """Run ``fn`` in the worker; a refusal is shown and leads to ``at``."""
        if self._busy.running:
            return
        self._busy.start(t("Een ogenblik. Dit wordt gemaakt of gecontroleerd."))

        def ready(result: object) -> None:
            self._busy.stop()
            self.errors.clear()
            self.title_changed.emit()
            done(result)

        def refused(refusal: Refusal) -> None:
            self._busy.stop()
            self.errors.show_errors([(refusal_text(refusal), at)])
            self.title_changed.emit()

        self.run(fn, ready, refused)

    def changed(self, message: str) -> None:
        """Say what happened and read everything again."""
        self.navigator.message(message)
        self._read_again()

    def _read_again(self) -> None:
        self.run(_read, self._show, self._not_read)

    def _show(self, shown: Travelling) -> None:
        several = len(shown.seats) > 1
        show_when(self.arrival, several)
        show_when(self.sending, several and shown.may_read)
        show_when(self.journeys, shown.may_read and (several or bool(shown.journeys)))
        if several:
            self.sending.show_seats(shown.seats if shown.may_read else ())
        self.journeys.show_rows(shown.journeys)
        self.copies.show_rows(shown.copies)
        show_when(self.moving, bool(shown.facilities) or shown.may_manage)
        self.moving.show_facilities(
            shown.facilities, writes=shown.may_write, manages=shown.may_manage
        )
        self.vaults.show_seats(shown.seats, may_manage=shown.may_manage)

    def _not_read(self, refusal: Refusal) -> None:
        self.errors.show_errors([(refusal_text(refusal), self.arrival.choose)])
        self.title_changed.emit()


def _read(session: Session) -> Travelling:
    from app.services.casework import cases  # noqa: PLC0415 - in the worker's thread
    from app.services.seating import (  # noqa: PLC0415 - in the worker's thread
        moving,
        seats,
        travelling,
    )

    may_read = any(session.can(role) for role in cases.READERS)
    return Travelling(
        seats=seats.seats(session),
        journeys=travelling.journeys(session) if may_read else (),
        copies=travelling.copies(session) if may_read else (),
        facilities=moving.other_facilities(session),
        may_read=may_read,
        may_write=session.can("casemanager") or session.can("teamleider"),
        may_manage=session.can("beheerder"),
    )
