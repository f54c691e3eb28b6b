"""The accounts of this vault: who is in and how they stand, signing, inviting, revoking."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.case.refusal import Refusal
from app.case.workflow import Profile, Role
from ui.account.code_panel import CodePanel
from ui.navigation import Navigator
from ui.page_screen import PageScreen
from ui.settings.account_table import AccountTable
from ui.settings.approvals import Approvals
from ui.settings.invite_form import InviteForm
from ui.settings.person import Acts, PersonPane
from ui.text import t
from ui.widgets import Banner, Busy, Button
from ui.worker import Worker

if TYPE_CHECKING:
    from app.services.keys.people import AccountRow, PendingApproval
    from app.services.session import Session


@dataclass(frozen=True)
class People:
    """Everybody in the roster, who waits for signatures, and what the person here may do."""

    rows: tuple[AccountRow, ...]
    pending: tuple[PendingApproval, ...]
    may_manage: bool
    complete: bool
    own_account: str
    profile: Profile


class AccountsScreen(PageScreen):
    """Lists everybody; a beheerder invites and revokes, those who may sign for roles."""

    def __init__(self, worker: Worker, navigator: Navigator) -> None:
        super().__init__(worker, navigator, t("Accounts"), "accounts", width=56)
        self._people: People | None = None
        self._table = AccountTable()
        self._table.chosen.connect(self._show_person)
        self._approvals = Approvals(self._sign)
        self._person = PersonPane(Acts(self._new_code, self._assign, self._revoke))
        self._busy = Busy(t("Account intrekken"))
        self._code = CodePanel(t("Activeringscode"), "activation-code")
        self._invite = InviteForm(t("Een collega uitnodigen"), self._send, self.show_problems)
        parts: tuple[QWidget, ...] = (
            self._incomplete_banner(),
            self._approvals,
            self._table,
            self._busy,
            self._code,
            self._person,
            self._invite,
        )
        self.add(*parts)
        self._invite.hide()
        back = Button(t("&Terug naar de lijst"), "back")
        back.clicked.connect(navigator.show_work_list)
        self.add(back)
        self.run(_read, self._show, self.refused)

    def first_focus(self) -> QWidget:
        """Begin at the list."""
        return self._table

    def panes(self) -> Sequence[QWidget]:
        """What waits, the list, the account, inviting."""
        return (self._approvals, self._table, self._person, self._invite)

    def shown_again(self) -> None:
        """Read the accounts again."""
        self.run(_read, self._show, self.refused)

    def _incomplete_banner(self) -> Banner:
        self._incomplete = Banner(
            "warning",
            t("De tweede oprichter moet de oprichting nog bevestigen."),
            t("Deze kluis is nog niet compleet"),
        )
        self._incomplete.setObjectName("not-complete")
        go = Button(t("Naar de &oprichting"), "foundation")
        go.clicked.connect(self.navigator.show_foundation)
        self._incomplete.add(go)
        self._incomplete.hide()
        return self._incomplete

    def _show(self, people: People) -> None:
        self._people = people
        self._invite.roles.offer(people.profile)
        self._person.offer(people.profile)
        self._incomplete.setVisible(not people.complete)
        self._approvals.show_pending(people.pending, people.own_account)
        self._table.show_rows(people.rows)
        self._invite.setVisible(people.may_manage and people.complete)

    def _show_person(self, row: AccountRow) -> None:
        if self._people is not None:
            self._person.show_person(
                row, may_manage=self._people.may_manage, own_account=self._people.own_account
            )

    # -- acts -----------------------------------------------------------------------------------

    def _send(self, name: str, function: str, roles: tuple[Role, ...]) -> None:
        def invite(session: Session) -> str:
            from app.services.keys import people  # noqa: PLC0415 - in the worker's thread

            return people.invite(session, name, function, roles)

        def invited(code: str) -> None:
            self._invite.clear()
            self._show_code(name, code, t("{naam} is uitgenodigd", naam=name))

        self.run(invite, invited, self._not_invited)

    def _new_code(self, account_id: str) -> None:
        name = self._name(account_id)

        def renew(session: Session) -> str:
            from app.services.keys import people  # noqa: PLC0415 - in the worker's thread

            return people.invite_again(session, account_id)

        title = t("Nieuwe code voor {naam}; de oude werkt niet meer", naam=name)
        self.run(renew, lambda code: self._show_code(name, code, title), self.refused)

    def _show_code(self, name: str, code: str, title: str) -> None:
        self._code.show_code(
            title,
            t(
                "U ziet deze code alleen nu. Geef hem zelf aan {naam}. "
                "Uw collega kiest bij het inloggen: Ik heb een activeringscode.",
                naam=name,
            ),
            code,
            [
                t("Voor {naam}.", naam=name),
                t("Kies bij het inloggen: Ik heb een activeringscode. De code werkt één keer."),
            ],
        )
        self.shown_again()

    def _assign(self, account_id: str, roles: tuple[Role, ...]) -> None:
        def assign(session: Session) -> People:
            from app.services.keys import people  # noqa: PLC0415 - in the worker's thread

            people.assign_roles(session, account_id, roles)
            return _read(session)

        self.run(assign, self._then(t("De rollen zijn bewaard.")), self.refused)

    def _sign(self, account_id: str, fingerprint: str) -> None:
        def sign(session: Session) -> People:
            from app.services.keys import people  # noqa: PLC0415 - in the worker's thread

            people.approve_role(session, account_id, fingerprint)
            return _read(session)

        done = self._then(t("U hebt getekend voor {naam}.", naam=self._name(account_id)))
        self.run(sign, done, self.refused)

    def _revoke(self, account_id: str) -> None:
        name = self._name(account_id)

        def revoke(session: Session) -> People:
            from app.services.keys import people  # noqa: PLC0415 - in the worker's thread

            people.revoke(session, account_id)
            return _read(session)

        self._busy.start(
            t(
                "Het account van {naam} wordt ingetrokken en de kluis krijgt nieuwe sleutels."
                " Laat de computer aan.",
                naam=name,
            )
        )
        done = self._then(
            t("Het account van {naam} is ingetrokken. De kluis heeft nieuwe sleutels.", naam=name)
        )
        self.run(revoke, done, self.refused)

    def _then(self, message: str) -> Callable[[People], None]:
        def done(people: People) -> None:
            self._busy.stop()
            self.show_problems([])
            self._show(people)
            self._table.setFocus()
            self.navigator.message(message)

        return done

    def _name(self, account_id: str) -> str:
        rows = self._people.rows if self._people is not None else ()
        return next((row.name for row in rows if row.id == account_id), account_id)

    def _not_invited(self, refusal: Refusal) -> None:
        self.refused_at(refusal, self._invite.name)

    def refused(self, refusal: Refusal) -> None:
        """Show a refusal; one can try again."""
        self._busy.stop()
        super().refused(refusal)


def _read(session: Session) -> People:
    from app.services.keys import people  # noqa: PLC0415 - in the worker's thread

    return People(
        rows=people.accounts(session),
        pending=people.pending_approvals(session),
        may_manage=session.can("beheerder"),
        complete=people.foundation(session).complete,
        own_account=session.account.id,
        profile=session.profile,
    )
