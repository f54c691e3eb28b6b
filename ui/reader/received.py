"""The first screen of a gemeente: what it received, how each stands, and what must not wait."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from app.wizard.dates import short_date
from ui import theme
from ui.moments import day_text
from ui.navigation import Navigator
from ui.reader.page import ReaderPage
from ui.reader.received_table import ReceivedTable
from ui.reader.words import STATES, state_word
from ui.text import t
from ui.widgets import (
    Banner,
    Button,
    Field,
    FlowRow,
    PrimaryButton,
    WrappedLabel,
)
from ui.widgets.emptying import empty
from ui.worker import Worker

if TYPE_CHECKING:
    from app.services.keys.facility_certificates import CertificateRow
    from app.services.reader.notifications import NotificationLine
    from app.services.reader.retention import Reminder
    from app.services.session import Session


@dataclass(frozen=True)
class Received:
    """What the first screen shows."""

    lines: tuple[NotificationLine, ...]
    reminders: tuple[Reminder, ...]
    trusted: int
    ending: CertificateRow | None
    mandate_until: date | None
    today: date
    may_open: bool
    may_list: bool
    may_pin: bool


class ReceivedScreen(ReaderPage):
    """The list of notifications with search and state, and one banner for each thing to do."""

    def __init__(self, worker: Worker, navigator: Navigator) -> None:
        super().__init__(worker, navigator, t("Ontvangen meldingen"), "received", width=86)
        self._shown: Received | None = None
        self._banners = QVBoxLayout()
        self._banners.setSpacing(theme.SPACE[1])
        self.open_button = PrimaryButton(t("Bestand &openen"), "open-file")
        self.open_button.clicked.connect(navigator.show_open_file)
        code = Button(t("Code van een brief con&troleren"), "check-code")
        code.clicked.connect(navigator.show_paper_code)
        pins = Button(t("&Inrichtingen die u vertrouwt"), "pinned")
        pins.clicked.connect(navigator.show_pinned)
        self._acts = FlowRow(self.open_button, code, pins)
        self.search = QLineEdit()
        self.search.setFixedWidth(theme.em(self.search, 22))
        self.search.textChanged.connect(self._filter)
        self._search_field = Field(
            t("Zoeken op naam, kenmerk of inrichting"), self.search, "search"
        )
        self.states = QComboBox()
        self.states.addItem(t("Alle"), "")
        for state in STATES:
            self.states.addItem(state_word(state).capitalize(), state)
        self.states.setMinimumWidth(theme.em(self.states, 12))
        self.states.currentIndexChanged.connect(self._filter)
        self._state_field = Field(t("Stand"), self.states, "state")
        self.table = ReceivedTable()
        self.table.opened.connect(navigator.show_notification)
        self.open_line = Button(t("Melding &bekijken"), "open-line")
        self.open_line.clicked.connect(self.table.open_chosen)
        self._empty = WrappedLabel(tone="muted")
        self._empty.setObjectName("empty")
        self.add(
            self._banners,
            self._acts,
            FlowRow(self._search_field, self._state_field),
            self._empty,
            self.table,
            self.open_line,
        )
        for part in (self._search_field, self._state_field, self.table, self.open_line):
            part.hide()
        self.run(_read, self._show, self.refused)

    def first_focus(self) -> QWidget:
        """Begin at the list, or at opening a file."""
        return self.table if not self.table.isHidden() else self.open_button

    def panes(self) -> Sequence[QWidget]:
        """The acts, and the list."""
        return (self._acts, self.table)

    def search_field(self) -> QWidget | None:
        """Give where Ctrl+F goes."""
        return self.search

    def shown_again(self) -> None:
        """Read the list again."""
        self.run(_read, self._show, self.refused)

    def _show(self, shown: Received) -> None:
        self._shown = shown
        self._acts.setVisible(shown.may_open)
        empty(self._banners)
        for banner in self._warnings(shown):
            self._banners.addWidget(banner)
        some = bool(shown.lines)
        for part in (self._search_field, self._state_field, self.table, self.open_line):
            part.setVisible(some)
        self.open_line.setVisible(some and shown.may_open)
        self._filter()

    def _filter(self) -> None:
        if self._shown is None:
            return
        wanted = " ".join(self.search.text().split()).casefold()
        state = self.states.currentData()
        found = tuple(
            line
            for line in self._shown.lines
            if (not state or state in line.states)
            and wanted in f"{line.name} {line.number} {line.facility}".casefold()
        )
        self.table.show_lines(found, self._shown.today)
        self._empty.setText(self._empty_text(found))
        self._empty.setVisible(bool(self._empty.text()))

    def _empty_text(self, found: tuple[NotificationLine, ...]) -> str:
        shown = self._shown
        if shown is None or found:
            return ""
        if shown.lines:
            return t("Geen melding past bij wat u zoekt.")
        if not shown.may_list:
            return t("Met uw rol ziet u geen meldingen. Kies in het menu wat u wilt doen.")
        if not shown.trusted and not shown.may_pin:
            return t("Er is nog niets ontvangen.")
        if not shown.trusted:
            return t(
                "Er is nog niets ontvangen. Leg eerst vast welke inrichting u vertrouwt; daarna"
                " kunt u een bestand openen."
            )
        return t("Er is nog niets ontvangen. Kreeg u een bestand? Kies dan Bestand openen.")

    def _warnings(self, shown: Received) -> list[QWidget]:
        found: list[QWidget] = []
        if shown.reminders:
            found.append(_reminder_banner(shown.reminders))
        if not shown.trusted:
            banner = Banner(
                "info",
                t("Zonder certificaat en uitwisselblad van een inrichting opent niets."),
                t("Er is nog geen inrichting die u vertrouwt"),
            )
            banner.setObjectName("no-pins")
            if shown.may_pin:
                go = Button(t("Inrichting &vastleggen"), "first-pin")
                go.clicked.connect(self.navigator.show_pinned)
                banner.add(FlowRow(go))
            else:
                banner.add(
                    WrappedLabel(t("Vraag een beheerder of gemandateerde om dat vast te leggen."))
                )
            found.append(banner)
        if shown.ending is not None:
            found.append(
                Banner(
                    "warning",
                    t(
                        "Het eindigt op {dag}. Laat een nieuw certificaat maken en geef het aan de"
                        " inrichtingen.",
                        dag=day_text(shown.ending.valid_until),
                    ),
                    t("Het certificaat van uw gemeente eindigt binnenkort"),
                )
            )
        if shown.mandate_until is not None:
            found.append(
                Banner(
                    "warning",
                    t("Het mandaat geldt tot {dag}.", dag=short_date(shown.mandate_until)),
                    t("Het mandaat eindigt of is geëindigd"),
                )
            )
        return found


def _reminder_banner(reminders: tuple[Reminder, ...]) -> Banner:
    first = reminders[0]
    late = sum(1 for one in reminders if one.days <= 0)
    banner = Banner(
        "warning",
        t(
            "Eerste: {nummer}, op {dag}. Kies de melding en dan Bewaren en vernietigen.",
            nummer=first.line.number,
            dag=short_date(first.day),
        ),
        _how_many(late, len(reminders) - late),
    )
    banner.setObjectName("reminders")
    banner.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return banner


def _how_many(late: int, soon: int) -> str:
    if not soon:
        return t("Nu te vernietigen: {nu}", nu=late)
    if not late:
        return t("Binnenkort te vernietigen: {straks}", straks=soon)
    return t("Te vernietigen: {nu} nu, {straks} binnenkort", nu=late, straks=soon)


def _read(session: Session) -> Received:
    from app.services.keys import facility_certificates  # noqa: PLC0415 - in the worker's thread
    from app.services.reader import notifications, pinned, profile, retention  # noqa: PLC0415

    may_open = session.can("gemandateerde") or session.can("lezer")
    may_list = may_open or session.can("controleur")
    return Received(
        lines=notifications.notifications(session) if may_list else (),
        reminders=retention.reminders(session) if may_open else (),
        trusted=sum(1 for one in pinned.facilities(session) if one.trusted),
        ending=facility_certificates.ending_soon(session),
        mandate_until=profile.mandate_ending(session),
        today=session.today(),
        may_open=may_open,
        may_list=may_list,
        may_pin=any(session.can(role) for role in pinned.MANAGERS),
    )
