"""The backups of this vault: make one, see where they are, and tick off what was destroyed."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from app.case.refusal import Refusal
from app.services.ending import backups, restoring
from app.services.ending.backups import BackupPage, BackupView
from app.services.session import Session
from app.wizard.dates import show_date
from ui import theme
from ui.breaking import breakable
from ui.navigation import Navigator
from ui.page_screen import PageScreen
from ui.text import refusal_text, t, told
from ui.widgets import (
    Banner,
    Busy,
    Button,
    Confirm,
    FlowRow,
    Heading,
    PrimaryButton,
    WrappedLabel,
    line_field,
    line_text,
)
from ui.worker import Worker


@dataclass(frozen=True)
class Opened:
    """The page, and what this person may do with it."""

    page: BackupPage
    makes: bool
    accepts: bool


def read(session: Session) -> Opened:
    """Read what the screen shows. Raises RoleNeeded."""
    page = backups.backup_page(session)
    return Opened(page, session.can("beheerder"), session.can("controleur"))


class BackupScreen(PageScreen):
    """A beheerder makes backups and ticks off; a controleur reads."""

    def __init__(self, worker: Worker, navigator: Navigator) -> None:
        super().__init__(worker, navigator, t("Reservekopieën"), "backups")
        self.add(
            WrappedLabel(
                t(
                    "Een reservekopie is versleuteld en gaat open met dezelfde accounts en de"
                    " herstelsleutel. Bewaar haar op een andere plek dan de kluis. Meldpoort kent"
                    " alleen kopieën die hier zijn gemaakt."
                )
            )
        )
        self._busy = Busy(self.title)
        self.add(self._busy)
        self.confirm = Confirm("confirm-older")
        self.add(self.confirm)
        self._make = PrimaryButton(t("&Maak een reservekopie"), "make-backup")
        self._make.clicked.connect(self._ask_folder)
        self._make.hide()
        self.add(FlowRow(self._make))
        self.add(
            WrappedLabel(
                t(
                    "Een reservekopie terugzetten? Sluit het programma en start het opnieuw. Kies"
                    " dan 'Een andere kluis' en 'Een reservekopie terugzetten'."
                ),
                tone="muted",
            )
        )
        self._list = QWidget()
        self.add(self._list)
        self._again()

    def make_in(self, folder: Path) -> None:
        """Make a backup in ``folder``."""
        self._busy.start(t("Bezig met de reservekopie."))
        self.run(lambda session: backups.make_backup(session, folder), self._made, self.refused)

    def _again(self) -> None:
        self.errors.clear()
        self.run(read, self._show, self.refused)

    def _show(self, opened: Opened) -> None:
        self._busy.stop()
        self._make.setVisible(opened.makes)
        fresh = QWidget()
        column = QVBoxLayout(fresh)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE[1])
        page = opened.page
        if page.older is not None:
            column.addWidget(self._older(page.older, accepts=opened.accepts))
        if page.reminder is not None:
            column.addWidget(Banner("warning", told(page.reminder)))
        column.addWidget(Heading(t("Gemaakte reservekopieën"), 2))
        if not page.backups:
            column.addWidget(WrappedLabel(t("Er is nog geen reservekopie."), tone="muted"))
        for one in page.backups:
            column.addWidget(self._card(one, may=opened.makes))
        self.page.put_in_place(self._list, fresh)
        self._list = fresh

    def _older(self, refusal: Refusal, *, accepts: bool) -> Banner:
        banner = Banner(
            "error",
            refusal_text(refusal)
            + " "
            + t(
                "Zaken die daarna zijn vernietigd, kunnen hier weer staan. Zet het bestand"
                " meldpoort.destroyed van de nieuwste kluis of reservekopie in de map van deze"
                " kluis en log opnieuw in."
            ),
            t("Deze kluis is ouder dan deze computer eerder zag"),
        )
        if accepts:
            take = Button(t("Aanvaard deze oudere kopie"), "accept-older")
            take.clicked.connect(self._ask_accept)
            banner.add(FlowRow(take))
        return banner

    def _card(self, one: BackupView, *, may: bool) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, theme.SPACE[0], 0, theme.SPACE[2])
        column.setSpacing(theme.SPACE[0])
        at = one.made_at.astimezone()
        moment = f"{show_date(at.date())}, {at:%H:%M}"
        column.addWidget(Heading(moment, 3))
        column.addWidget(
            WrappedLabel(
                t(
                    "Gemaakt door {name}. Grootte: {size} kB. Plek: {place}",
                    name=one.made_by,
                    size=f"{one.size // 1024}",
                    place=breakable(one.place),
                )
            )
        )
        if one.destroyed_on is not None:
            column.addWidget(
                WrappedLabel(
                    t(
                        "Vernietigd op {day} door {name}: {how}",
                        day=show_date(one.destroyed_on),
                        name=one.destroyed_by,
                        how=one.destroyed_how,
                    )
                )
            )
            return box
        if one.destroyed_cases:
            column.addWidget(
                Banner(
                    "warning",
                    ", ".join(one.destroyed_cases),
                    t("Vernietig ook deze reservekopie: hierin staan nog vernietigde zaken"),
                )
            )
        if may:
            how = line_field(
                t("Hoe is de kopie van {moment} vernietigd?", moment=moment),
                f"backup-how:{one.id}",
                t("Bijvoorbeeld: stick versnipperd, map gewist."),
            )
            tick = Button(
                t("Leg vast dat de kopie van {moment} is vernietigd", moment=moment),
                f"backup-destroyed:{one.id}",
            )
            tick.clicked.connect(lambda: self._tick(one.id, line_text(how)))
            column.addWidget(how)
            column.addWidget(FlowRow(tick))
        return box

    def _ask_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, t("Kies de map voor de reservekopie"))
        if chosen:
            self.make_in(Path(chosen))

    def _made(self, made: BackupView) -> None:
        self.navigator.message(t("De reservekopie staat in {place}.", place=made.place))
        self._again()

    def _tick(self, backup: str, how: str) -> None:
        self.run(
            lambda session: backups.set_backup_destroyed(session, backup, how),
            lambda _nothing: self._again(),
            self.refused,
        )

    def _ask_accept(self) -> None:
        self.confirm.ask(
            t("Deze oudere kopie aanvaarden?"),
            t(
                "Doe dit alleen als een reservekopie met opzet is teruggezet. In het logboek komt"
                " te staan welke regel ontbreekt. Daarna kan er vanaf deze computer weer iets"
                " worden overhandigd."
            ),
            t("&Aanvaard"),
            self._accept,
        )

    def _accept(self) -> None:
        self.run(restoring.accept_older_copy, lambda _nothing: self._again(), self.refused)

    def refused(self, refusal: Refusal) -> None:
        """Show a refusal; one can try again."""
        self._busy.stop()
        super().refused(refusal)
