"""The accounts of this vault: who is in and how they stand, signing, inviting, revoking."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.case.refusal import Refusal
from app.case.workflow import Profile, Role
from ui.account.code_panel import CodePanel
from ui.navigation import Navigator
from ui.screen import Screen
from ui.settings.account_table import AccountTable
from ui.settings.approvals import Approvals
from ui.settings.invite_form import InviteForm
from ui.settings.person import Acts, PersonPane
from ui.start.page import Problem
from ui.text import refusal_text, t
from ui.widgets import Banner, Busy, Button, ErrorSummary, Heading, PageColumn
from ui.worker import Worker

if TYPE_CHECKING:
    from app.services.people import AccountRow, PendingApproval
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


class AccountsScreen(Screen):
    """Lists everybody; a beheerder invites and revokes, those who may sign for roles."""

    def __init__(self, worker: Worker, navigator: Navigator) -> None:
        super().__init__(worker, navigator)
        self.title = t("Accounts")
        self.setObjectName("accounts")
        self._people: People | None = None
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._page = PageColumn(width=56)
        outer.addWidget(self._page)
        self.errors = ErrorSummary()
        self._table = AccountTable()
        self._table.chosen.connect(self._show_person)
        self._approvals = Approvals(self._sign)
        self._person = PersonPane(Acts(self._new_code, self._assign, self._revoke))
        self._busy = Busy(t("Account intrekken"))
        self._code = CodePanel(t("Activeringscode"), "activation-code")
        self._invite = InviteForm(t("Een collega uitnodigen"), self._send, self._mark)
        parts: tuple[QWidget, ...] = (
            self.errors,
            Heading(self.title),
            self._incomplete_banner(),
            self._approvals,
            self._table,
            self._busy,
            self._code,
            self._person,
            self._invite,
        )
        for part in parts:
            self._page.add(part)
        self._invite.hide()
        back = Button(t("&Terug naar de werklijst"), "back")
        back.clicked.connect(navigator.show_work_list)
        self._page.add(back)
        self.run(_read, self._show, self._refused)

    def first_focus(self) -> QWidget:
        """Begin at the list."""
        return self._table

    def panes(self) -> Sequence[QWidget]:
        """What waits, the list, the account, inviting."""
        return (self._approvals, self._table, self._person, self._invite)

    def shown_again(self) -> None:
        """Read the accounts again."""
        self.run(_read, self._show, self._refused)

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
            from app.services import people  # noqa: PLC0415 - in the worker's thread

            return people.invite(session, name, function, roles)

        def invited(code: str) -> None:
            self._invite.clear()
            self._show_code(name, code, t("{naam} is uitgenodigd", naam=name))

        self.run(invite, invited, self._not_invited)

    def _new_code(self, account_id: str) -> None:
        name = self._name(account_id)

        def renew(session: Session) -> str:
            from app.services import people  # noqa: PLC0415 - in the worker's thread

            return people.invite_again(session, account_id)

        title = t("Nieuwe code voor {naam}; de oude werkt niet meer", naam=name)
        self.run(renew, lambda code: self._show_code(name, code, title), self._refused)

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
            from app.services import people  # noqa: PLC0415 - in the worker's thread

            people.assign_roles(session, account_id, roles)
            return _read(session)

        self.run(assign, self._then(t("De rollen zijn bewaard.")), self._refused)

    def _sign(self, account_id: str, fingerprint: str) -> None:
        def sign(session: Session) -> People:
            from app.services import people  # noqa: PLC0415 - in the worker's thread

            people.approve_role(session, account_id, fingerprint)
            return _read(session)

        done = self._then(t("U hebt getekend voor {naam}.", naam=self._name(account_id)))
        self.run(sign, done, self._refused)

    def _revoke(self, account_id: str) -> None:
        name = self._name(account_id)

        def revoke(session: Session) -> People:
            from app.services import people  # noqa: PLC0415 - in the worker's thread

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
        self.run(revoke, done, self._refused)

    def _then(self, message: str) -> Callable[[People], None]:
        def done(people: People) -> None:
            self._busy.stop()
            self._mark([])
            self._show(people)
            self._table.setFocus()
            self.navigator.message(message)

        return done

    def _name(self, account_id: str) -> str:
        rows = self._people.rows if self._people is not None else ()
        return next((row.name for row in rows if row.id == account_id), account_id)

    def _mark(self, problems: list[Problem]) -> bool:
        self.errors.show_errors([(text, field) for text, field in problems])
        self.title_changed.emit()
        return bool(problems)

    def _not_invited(self, refusal: Refusal) -> None:
        self._mark([(refusal_text(refusal), self._invite.name)])

    def _refused(self, refusal: Refusal) -> None:
        self._busy.stop()
        self.errors.show_errors([(refusal_text(refusal), self._table)])
        self.title_changed.emit()


def _read(session: Session) -> People:
    from app.services import people  # noqa: PLC0415 - in the worker's thread

    return People(
        rows=people.accounts(session),
        pending=people.pending_approvals(session),
        may_manage=session.can("beheerder"),
        complete=people.foundation(session).complete,
        own_account=session.account.id,
        profile=session.profile,
    )
