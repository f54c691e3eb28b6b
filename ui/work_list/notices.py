"""What the vault itself asks attention for, above the work list: each line leads to its screen."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Literal

from ui.text import refusal_text, t, told
from ui.widgets import Banner, LinkButton

if TYPE_CHECKING:
    from app.case.refusal import Refusal
    from app.services.keys.people import Foundation, PendingApproval
    from app.services.session import Session
    from ui.navigation import Navigator

Kind = Literal[
    "shortened",
    "foundation",
    "approvals",
    "recovery",
    "law",
    "law_touched",
    "destruction",
    "backup",
]


@dataclass(frozen=True)
class Notices:
    """What there is to say: the foundation as far as it is, who waits for this person's
    signature, whether lines of the journal are gone, and whether the recovery key is on paper
    (asked of a beheerder only). What ends soon is an alarm.
    """

    foundation: Foundation
    to_sign: tuple[PendingApproval, ...]
    shortened: Refusal | None
    own_account: str
    recovery_on_paper: bool = True
    law_waits: bool = False
    """Whether changed law texts wait for this person's confirmation."""
    law_confirmed: bool = True
    """Whether every law text on this computer is the program's or was confirmed."""
    destructions: int = 0
    """How many destructions wait for this person as the second one."""
    backup: str = ""
    """That a backup is due; asked of a beheerder of a real vault only."""


class NoticeBanner(Banner):
    """Hidden when there is nothing to say."""

    def __init__(self, navigator: Navigator) -> None:
        super().__init__("warning")
        self.setObjectName("notices")
        self._lines: list[LinkButton] = []
        self._ways: Mapping[Kind, Callable[[], None]] = {
            "foundation": navigator.show_foundation,
            "approvals": navigator.show_accounts,
            "shortened": navigator.show_control,
            "recovery": navigator.show_recovery_key,
            "law": navigator.show_law,
            "law_touched": navigator.show_law,
            "destruction": navigator.show_destruction,
            "backup": navigator.show_backups,
        }
        self.hide()

    def show_notices(self, notices: Notices) -> None:
        """Show what there is to say."""
        for line in self._lines:
            line.hide()
            line.deleteLater()
        self._lines = []
        for kind, text in texts(notices):
            line = LinkButton(text, f"notice:{kind}")
            line.clicked.connect(partial(_go, self._ways[kind]))
            self.add(line)
            self._lines.append(line)
        self.say("", t("Over deze kluis"))
        self.setVisible(bool(self._lines))


def texts(notices: Notices) -> list[tuple[Kind, str]]:
    """Give each line and the screen that it leads to."""
    said: list[tuple[Kind, str]] = []
    if notices.shortened is not None:
        said.append(("shortened", refusal_text(notices.shortened)))
    if not notices.foundation.complete:
        said.append(("foundation", _foundation_text(notices.foundation, notices.own_account)))
    if notices.to_sign:
        names = ", ".join(one.name for one in notices.to_sign)
        said.append(("approvals", t("Er wacht een rol op uw handtekening: {namen}.", namen=names)))
    if not notices.recovery_on_paper:
        said.append(
            (
                "recovery",
                t(
                    "De herstelsleutel is nooit overgetypt van papier. Misschien heeft niemand"
                    " hem. Maak een nieuwe."
                ),
            )
        )
    if notices.law_waits:
        said.append(("law", t("Er wachten gewijzigde wetteksten op uw bevestiging.")))
    if not notices.law_confirmed:
        said.append(
            (
                "law_touched",
                t(
                    "Wetteksten op deze computer zijn anders dan meegeleverd. Tot twee mensen ze"
                    " bevestigen, kan niemand indienen."
                ),
            )
        )
    if notices.destructions:
        said.append(
            (
                "destruction",
                t(
                    "Vernietigingen die op u als tweede wachten: {aantal}.",
                    aantal=notices.destructions,
                ),
            )
        )
    if notices.backup:
        said.append(("backup", told(notices.backup)))
    return said


def read(session: Session) -> Notices:
    """Read what there is to say; runs in the worker."""
    # In the worker's thread.
    from app.services.ending import backups, destruction_page  # noqa: PLC0415
    from app.services.keys import people, recovery_key, remembering  # noqa: PLC0415
    from app.services.lawbook import law_texts  # noqa: PLC0415

    law = law_texts.law_state(session)
    asks = session.can("beheerder") and not session.practice
    backup = backups.reminder(session) if asks else None
    return Notices(
        foundation=people.foundation(session),
        to_sign=tuple(one for one in people.pending_approvals(session) if one.may),
        shortened=remembering.journal_shortened(session),
        own_account=session.account.id,
        recovery_on_paper=not session.can("beheerder") or recovery_key.typed_back(session),
        law_waits=law.waiting is not None and law.waiting.may_confirm,
        law_confirmed=law.confirmed,
        destructions=destruction_page.waiting_for(session),
        backup=backup or "",
    )


def _go(way: Callable[[], None], _checked: bool = False) -> None:
    way()


def _foundation_text(foundation: Foundation, own_account: str) -> str:
    second = foundation.second
    if second is None:
        return t("Deze kluis is nog niet compleet. Nodig de tweede oprichter uit.")
    if foundation.next_act == "activate":
        return t(
            "Deze kluis is nog niet compleet. {naam} moet het account nog activeren.",
            naam=second.name,
        )
    if second.id == own_account:
        return t("Deze kluis is nog niet compleet. Bevestig de oprichting als tweede oprichter.")
    return t(
        "Deze kluis is nog niet compleet. {naam} moet inloggen en de oprichting bevestigen.",
        naam=second.name,
    )
