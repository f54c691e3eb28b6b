"""The foundation of this vault: two people, the fingerprint of the root, and what is still to do.

A real vault says here where one is and what comes next, for whoever is logged in.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.case.workflow import Role
from ui.account.code_panel import CodePanel
from ui.navigation import Navigator
from ui.page_screen import PageScreen
from ui.paper.window import show_paper
from ui.settings.approvals import ComparedField
from ui.settings.invite_form import InviteForm
from ui.text import t
from ui.widgets import (
    Banner,
    Button,
    FingerprintView,
    Heading,
    PrimaryButton,
    WrappedLabel,
)
from ui.widgets.emptying import empty
from ui.worker import Worker

if TYPE_CHECKING:
    from app.services.keys.people import AccountRow, Foundation
    from app.services.session import Session

_SECOND_ROLES: tuple[Role, ...] = ("beheerder",)


@dataclass(frozen=True)
class Founded:
    """The foundation, and who looks at it."""

    foundation: Foundation
    own_account: str
    may_invite: bool


class FoundationScreen(PageScreen):
    """Shows one next act to the person who can do it, and tells the other what to wait for."""

    def __init__(self, worker: Worker, navigator: Navigator) -> None:
        super().__init__(worker, navigator, t("Oprichting van de kluis"), "foundation")
        self._state = Banner("info")
        self._state.setObjectName("foundation-state")
        self.add(self._state)
        self._steps = WrappedLabel()
        self._steps.setObjectName("foundation-steps")
        self.add(self._steps)
        self._code = CodePanel(t("Activeringscode"), "activation-code")
        self.add(self._code)
        self._act = QWidget()
        self._act_column = QVBoxLayout(self._act)
        self._act_column.setContentsMargins(0, 0, 0, 0)
        self._founded: Founded | None = None
        self.add(self._act)
        self.add(Heading(t("Vingerafdruk van de oprichting"), 2))
        self.add(
            WrappedLabel(
                t(
                    "Deze vingerafdruk hoort bij deze kluis en verandert nooit. Druk hem af en"
                    " bewaar hem bij de herstelsleutel. Zo ziet u later of iemand de kluis heeft"
                    " verwisseld."
                )
            )
        )
        self._root = FingerprintView(t("Vingerafdruk van de oprichting"), "root-fingerprint")
        self.add(self._root)
        print_button = Button(t("Oprichting &afdrukken"), "print-root")
        print_button.clicked.connect(self._print)
        self.add(print_button)
        back = Button(t("&Terug naar de lijst"), "back")
        back.clicked.connect(navigator.show_work_list)
        self.add(back)
        self.run(_read, self._show, self.refused)

    def first_focus(self) -> QWidget:
        """Begin at the fingerprint, so that a screen reader reads it."""
        return self._root

    def shown_again(self) -> None:
        """Read how far it is."""
        self.run(_read, self._show, self.refused)

    def _show(self, founded: Founded) -> None:
        foundation = founded.foundation
        self._root.show_fingerprint(foundation.root)
        self._founded = founded
        names = ", ".join(row.name for row in foundation.founders)
        if foundation.complete:
            self._state.say(t("Opgericht door {namen}.", namen=names), t("De kluis is compleet"))
        else:
            self._state.say(
                t(
                    "Tot de tweede oprichter heeft bevestigd, kan niemand zaken indienen of"
                    " beslissen, en krijgt niemand een rol die anderen controleert."
                ),
                t("Deze kluis is nog niet compleet"),
            )
        self._steps.setVisible(not foundation.complete)
        self._steps.setText("\n".join(_steps(foundation)))
        empty(self._act_column)
        act = self._next_act(founded)
        self._act.setVisible(act is not None)
        if act is not None:
            self._act_column.addWidget(act)

    # -- the next act ---------------------------------------------------------------------------

    def _next_act(self, founded: Founded) -> QWidget | None:
        foundation = founded.foundation
        second = foundation.second
        if foundation.next_act == "invite" and founded.may_invite:
            return InviteForm(
                t("De tweede oprichter uitnodigen"), self._invite, self.show_problems, _SECOND_ROLES
            )
        if foundation.next_act == "activate" and founded.may_invite and second is not None:
            button = Button(t("Nieuwe activeringscode voor {naam}", naam=second.name), "new-code")
            button.clicked.connect(lambda: self._renew(second))
            return button
        if foundation.next_act == "confirm" and second is not None:
            return self._confirm_part(founded, second)
        return None

    def _confirm_part(self, founded: Founded, second: AccountRow) -> QWidget:
        first = founded.foundation.founders[0]
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        shown = FingerprintView(t("Vingerafdruk van {naam}", naam=first.name), "first-fingerprint")
        if first.fingerprint is not None:
            shown.show_fingerprint(first.fingerprint)
        if founded.own_account != second.id:
            column.addWidget(
                WrappedLabel(
                    t(
                        "Lees dit voor aan {naam}. Die logt daarna zelf in en bevestigt.",
                        naam=second.name,
                    )
                )
            )
            column.addWidget(shown)
            return part
        column.addWidget(
            WrappedLabel(
                t(
                    "Laat {naam} de eigen vingerafdruk voorlezen. Die staat bij {naam} op het"
                    " scherm onder Mijn account.",
                    naam=first.name,
                )
            )
        )
        column.addWidget(shown)
        compared = ComparedField("compared:first", first.name)
        column.addWidget(compared)
        button = PrimaryButton(t("Oprichting &bevestigen"), "confirm-foundation")
        button.clicked.connect(lambda: self._press_confirm(compared, shown.groups()))
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        return part

    def _invite(self, name: str, function: str, roles: tuple[Role, ...]) -> None:
        def invite(session: Session) -> str:
            from app.services.keys import people  # noqa: PLC0415 - in the worker's thread

            return people.invite(session, name, function, roles)

        self.run(invite, lambda code: self._show_code(name, code), self.refused)

    def _renew(self, second: AccountRow) -> None:
        def renew(session: Session) -> str:
            from app.services.keys import people  # noqa: PLC0415 - in the worker's thread

            return people.invite_again(session, second.id)

        self.run(renew, lambda code: self._show_code(second.name, code), self.refused)

    def _show_code(self, name: str, code: str) -> None:
        self.show_problems([])
        self._code.show_code(
            t("Code voor {naam}, de tweede oprichter", naam=name),
            t(
                "U ziet deze code alleen nu. Geef hem zelf aan {naam}. Vergrendel daarna uw"
                " scherm. {naam} kiest bij het inloggen, onder de eigen naam op de computer:"
                " Ik heb een activeringscode.",
                naam=name,
            ),
            code,
            [
                t("Voor {naam}.", naam=name),
                t("Kies bij het inloggen: Ik heb een activeringscode. De code werkt één keer."),
            ],
        )
        self.run(_read, self._show, self.refused)

    def _press_confirm(self, compared: ComparedField, fingerprint: str) -> None:
        if not compared.is_missing():
            self._confirm(fingerprint)

    def _confirm(self, fingerprint: str) -> None:
        def confirm(session: Session) -> Founded:
            from app.services.keys import people  # noqa: PLC0415 - in the worker's thread

            people.confirm_foundation(session, fingerprint)
            return _read(session)

        def confirmed(founded: Founded) -> None:
            self._show(founded)
            self.navigator.message(t("De oprichting is bevestigd. De kluis is compleet."))

        self.run(confirm, confirmed, self.refused)

    def _print(self) -> None:
        show_paper(self, t("Opzetblad"), _set_up_sheet, self.refused)


def _steps(foundation: Foundation) -> tuple[str, ...]:
    """Say of each step whether it is done, and who does the next one."""
    first = foundation.founders[0].name
    second = foundation.second.name if foundation.second else t("de tweede oprichter")
    done, now, later = t("klaar"), t("nu"), t("daarna")
    order = ("invite", "activate", "confirm")
    at = order.index(foundation.next_act) if foundation.next_act in order else len(order)
    stands = [done if n < at else now if n == at else later for n in range(len(order))]
    return (
        t("1. {naam} maakt de kluis: {stand}.", naam=first, stand=done),
        t("2. {naam} nodigt een tweede oprichter uit: {stand}.", naam=first, stand=stands[0]),
        t("3. {naam} activeert het eigen account: {stand}.", naam=second, stand=stands[1]),
        t(
            "4. {naam} logt in, vergelijkt de vingerafdruk van {eerste} en bevestigt: {stand}.",
            naam=second,
            eerste=first,
            stand=stands[2],
        ),
    )


def _set_up_sheet(session: Session) -> bytes:
    from app.services.keys import key_sheets  # noqa: PLC0415 - in the worker's thread

    return key_sheets.set_up_sheet(session)


def _read(session: Session) -> Founded:
    from app.services.keys import people  # noqa: PLC0415 - in the worker's thread

    return Founded(people.foundation(session), session.account.id, session.can("beheerder"))
