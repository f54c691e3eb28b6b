"""Roles that wait for signatures: compare the fingerprint aloud, then sign."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ui import theme
from ui.roles import roles_text
from ui.text import t
from ui.widgets import (
    CheckChoice,
    Field,
    FingerprintView,
    Heading,
    PrimaryButton,
    WrappedLabel,
)
from ui.widgets.emptying import empty

if TYPE_CHECKING:
    from app.services.keys.people import PendingApproval

Sign = Callable[[str, str], None]


class ComparedField(Field):
    """The box with which a person says that a fingerprint was compared aloud."""

    def __init__(self, name: str, who: str) -> None:
        box = CheckChoice(
            t("Vergeleken: wat {naam} voorlas, is precies gelijk", naam=who),
            name,
            t("Hardop, aan de telefoon of naast elkaar. Niet per mail."),
        )
        box.setFocusProxy(box.button)
        self._box = box
        super().__init__(t("Hebt u hem hardop vergeleken?"), box, f"{name}:field")

    def is_missing(self) -> bool:
        """Tell whether the box is still empty, and say so at the field."""
        missing = not self._box.button.isChecked()
        self.show_error(
            t("Vergelijk de vingerafdruk eerst hardop en zet dan het vinkje.") if missing else ""
        )
        if missing:
            self.setFocus()
        return missing


class Approvals(QWidget):
    """One card per person whose roles wait; ``sign`` gets the account and what was compared."""

    def __init__(self, sign: Sign) -> None:
        super().__init__()
        self.setObjectName("approvals")
        self._sign = sign
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE[2])
        column.addWidget(Heading(t("Wacht op handtekeningen"), 2))
        column.addWidget(
            WrappedLabel(
                t(
                    "Een rol die anderen controleert of binnenlaat, werkt pas als twee collega's"
                    " ervoor hebben getekend. Zo kan niemand zichzelf of een verzonnen collega een"
                    " rol geven."
                )
            )
        )
        self._cards = QVBoxLayout()
        self._cards.setSpacing(theme.SPACE[2])
        column.addLayout(self._cards)
        self.hide()

    def show_pending(self, pending: tuple[PendingApproval, ...], own_account: str) -> None:
        """Show who waits."""
        empty(self._cards)
        for one in pending:
            self._cards.addWidget(self._card(one, own_account))
        self.setVisible(bool(pending))

    def _card(self, one: PendingApproval, own_account: str) -> QWidget:
        card = QFrame()
        card.setObjectName(f"approval:{one.account}")
        column = QVBoxLayout(card)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE[1])
        column.addWidget(Heading(t("{naam}, {functie}", naam=one.name, functie=one.function), 3))
        column.addWidget(WrappedLabel(_how_far(one)))
        shown = FingerprintView(
            t("Vingerafdruk van {naam}", naam=one.name), f"fingerprint:{one.account}"
        )
        shown.show_fingerprint(one.fingerprint)
        column.addWidget(shown)
        if not one.may:
            column.addWidget(WrappedLabel(_why_not(one, own_account), tone="muted"))
            return card
        column.addWidget(
            WrappedLabel(
                t(
                    "Laat {naam} de eigen vingerafdruk voorlezen. Die staat bij {naam} op het"
                    " scherm onder Mijn account.",
                    naam=one.name,
                )
            )
        )
        compared = ComparedField(f"compared:{one.account}", one.name)
        column.addWidget(compared)
        button = PrimaryButton(
            t("Teken voor {naam} als {rollen}", naam=one.name, rollen=roles_text(one.roles)),
            f"approve:{one.account}",
        )
        button.clicked.connect(partial(self._press, one, compared))
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def _press(self, one: PendingApproval, compared: ComparedField) -> None:
        if not compared.is_missing():
            self._sign(one.account, one.fingerprint.hex)


def _how_far(one: PendingApproval) -> str:
    roles = roles_text(one.roles)
    if one.signed_by:
        return t(
            "Rol: {rollen}. Getekend door {namen}. Nog nodig: {aantal}.",
            rollen=roles,
            namen=", ".join(one.signed_by),
            aantal=one.needed,
        )
    return t(
        "Rol: {rollen}. Nog niemand tekende. Nog nodig: {aantal}.",
        rollen=roles,
        aantal=one.needed,
    )


def _why_not(one: PendingApproval, own_account: str) -> str:
    if one.account == own_account:
        return t("Dit bent u zelf. Voor uw eigen rol tekenen anderen. Lees uw vingerafdruk voor.")
    return t(
        "U kunt hier niet (nog een keer) voor tekenen. Dat doet een collega die zelf teamleider,"
        " beslisser, controleur of beheerder is."
    )
