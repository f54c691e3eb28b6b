"""The page "Mijn account": fingerprint to read aloud, workstations, another passphrase."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.case.refusal import Refusal
from app.vault.refusals import WeakPassphrase
from ui.account.passphrase_part import PassphrasePart
from ui.account.workstations_part import WorkstationsPart
from ui.navigation import Navigator
from ui.page_screen import PageScreen
from ui.roles import roles_text
from ui.text import t
from ui.widgets import (
    Banner,
    Button,
    FingerprintView,
    Heading,
    WrappedLabel,
)
from ui.worker import Worker

if TYPE_CHECKING:
    from app.services.keys.own_account import WorkstationRow
    from app.services.keys.people import AccountRow
    from app.services.session import Session


@dataclass(frozen=True)
class OwnAccount:
    """What the page shows of the person who is logged in."""

    row: AccountRow
    workstations: tuple[WorkstationRow, ...]
    passphrase_only: bool


class AccountScreen(PageScreen):
    """Everything here is about the person who is logged in; colleagues see none of it."""

    def __init__(self, worker: Worker, navigator: Navigator) -> None:
        super().__init__(worker, navigator, t("Mijn account"), "account")
        self._who = WrappedLabel()
        self._who.setObjectName("who")
        self.add(self._who)
        self._waiting = Banner("info")
        self._waiting.setObjectName("waiting-roles")
        self._waiting.hide()
        self.add(self._waiting)
        self.add(Heading(t("Mijn vingerafdruk"), 2))
        self.add(
            WrappedLabel(
                t(
                    "Een collega die voor uw rol tekent, vergelijkt deze vingerafdruk met u."
                    " Lees hem hardop voor, aan de telefoon of naast elkaar."
                    " Stuur hem niet op."
                )
            )
        )
        self._fingerprint = FingerprintView(t("Vingerafdruk van uw sleutels"), "own-fingerprint")
        self.add(self._fingerprint)
        self._workstations = WorkstationsPart(self._make_code, self._remove)
        self.add(self._workstations)
        self._passphrase = PassphrasePart(self._change)
        self.add(self._passphrase)
        back = Button(t("&Terug naar de lijst"), "back")
        back.clicked.connect(navigator.show_work_list)
        self.add(back)
        self.run(_read, self._show, self.refused)

    def first_focus(self) -> QWidget:
        """Begin at the fingerprint, so that a screen reader reads it."""
        return self._fingerprint

    def panes(self) -> Sequence[QWidget]:
        """Fingerprint, workstations, passphrase."""
        return (self._fingerprint, self._workstations, self._passphrase)

    def shown_again(self) -> None:
        """Read the workstations again."""
        self.run(_read, self._show, self.refused)

    def _show(self, own: OwnAccount) -> None:
        row = own.row
        self._who.setText(
            t(
                "{naam}, {functie}. Rol: {rollen}.",
                naam=row.name,
                functie=row.function,
                rollen=roles_text(row.roles) or t("nog geen"),
            )
        )
        self._waiting.setVisible(bool(row.waiting))
        if row.waiting:
            self._waiting.say(
                t(
                    "Deze rol werkt nog niet: {rollen}. Eerst tekenen collega's ervoor, nadat u"
                    " uw vingerafdruk hebt voorgelezen.",
                    rollen=roles_text(row.waiting),
                ),
                t("Uw rol wacht op handtekeningen"),
            )
        if row.fingerprint is not None:
            self._fingerprint.show_fingerprint(row.fingerprint)
        self._workstations.show_rows(own.workstations, passphrase_only=own.passphrase_only)

    # -- acts -----------------------------------------------------------------------------------

    def _make_code(self) -> None:
        def make(session: Session) -> str:
            from app.services.keys import own_account  # noqa: PLC0415 - in the worker's thread

            return own_account.new_workstation_code(session)

        self.show_problems([])
        self.run(make, self._workstations.show_code, self.refused)

    def _remove(self, workstation_id: str) -> None:
        def remove(session: Session) -> OwnAccount:
            from app.services.keys import own_account  # noqa: PLC0415 - in the worker's thread

            own_account.remove_workstation(session, workstation_id)
            return _read(session)

        def removed(own: OwnAccount) -> None:
            self._show(own)
            self.navigator.message(t("De werkplek is verwijderd."))

        self.show_problems([])
        self.run(remove, removed, self.refused)

    def _change(self, current: str, new: str) -> None:
        if self.show_problems(self._passphrase.problems()):
            return

        def change(session: Session) -> None:
            from app.services.keys import own_account  # noqa: PLC0415 - in the worker's thread

            own_account.change_passphrase(session, current, new)

        self._passphrase.busy.start(t("Uw wachtzin wordt veranderd. Dit duurt een paar tellen."))
        self.run(change, self._changed, self._not_changed)

    def _changed(self, _nothing: None) -> None:
        self._passphrase.busy.stop()
        self._passphrase.clear()
        self.navigator.message(t("Uw wachtzin is veranderd. De oude werkt hier niet meer."))
        self.shown_again()

    def _not_changed(self, refusal: Refusal) -> None:
        self._passphrase.busy.stop()
        part = self._passphrase
        weak = isinstance(refusal, WeakPassphrase)
        if not weak:
            part.forget_current()
        self.refused_at(refusal, part.new.first_field if weak else part.current_field)


def _read(session: Session) -> OwnAccount:
    from app.services.keys import own_account, people  # noqa: PLC0415 - in the worker's thread

    row = next(row for row in people.accounts(session) if row.id == session.account.id)
    return OwnAccount(row, own_account.workstations(session), session.unlocked.passphrase_only)
