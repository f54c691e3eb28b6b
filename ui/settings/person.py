"""One account: how it stands, its fingerprint, and what a beheerder can do with it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.case.workflow import Profile, Role
from ui import theme
from ui.roles import roles_text
from ui.settings.role_boxes import RoleBoxes
from ui.text import t
from ui.widgets import (
    Button,
    Confirm,
    FingerprintView,
    FlowRow,
    Foldable,
    Heading,
    WrappedLabel,
)

if TYPE_CHECKING:
    from app.services.keys.people import AccountRow


@dataclass(frozen=True)
class Acts:
    """What a beheerder can do with the account of another, by account id."""

    new_code: Callable[[str], None]
    assign: Callable[[str, tuple[Role, ...]], None]
    revoke: Callable[[str], None]


class PersonPane(QWidget):
    """Shows the account that was chosen in the table."""

    def __init__(self, acts: Acts) -> None:
        super().__init__()
        self.setObjectName("person")
        self._acts = acts
        self._row: AccountRow | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE[1])
        self._name = Heading("", 2)
        self._state = WrappedLabel()
        self._state.setObjectName("person:state")
        self._fingerprint = FingerprintView(t("Vingerafdruk van deze collega"), "fingerprint")
        self._own = WrappedLabel(
            t("Dit bent u zelf. Uw rollen veranderen of uw account intrekken doet een ander."),
            tone="muted",
        )
        self._new_code = Button(t("Nieuwe activeringscode"), "new-code")
        self._new_code.clicked.connect(self._ask_code)
        self._revoke = Button(t("Account &intrekken"), "revoke")
        self._revoke.clicked.connect(self._ask_revoke)
        self.confirm = Confirm("confirm-revoke")
        self._roles = RoleBoxes("person.role")
        keep = Button(t("Rollen &bewaren"), "keep-roles")
        keep.clicked.connect(self._assign)
        box = QWidget()
        inside = QVBoxLayout(box)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(theme.SPACE[1])
        inside.addWidget(self._roles)
        self._waits = WrappedLabel(
            t("Een rol die anderen controleert, wacht daarna op handtekeningen."), tone="muted"
        )
        inside.addWidget(self._waits)
        inside.addWidget(keep, 0, Qt.AlignmentFlag.AlignLeft)
        self._change = Foldable(t("Andere rollen geven"), box, "change-roles")
        for part in (self._name, self._state, self._fingerprint, self._own):
            column.addWidget(part)
        column.addWidget(FlowRow(self._new_code, self._revoke))
        column.addWidget(self.confirm)
        column.addWidget(self._change)
        self.hide()

    def offer(self, profile: Profile) -> None:
        """Show the roles that exist in a vault of this profile."""
        self._roles.offer(profile)
        self._waits.setVisible(profile == "inrichting")

    def show_person(self, row: AccountRow, *, may_manage: bool, own_account: str) -> None:
        """Show an account."""
        if self._row is None or self._row.id != row.id:
            self._change.set_open(False)
            self.confirm.put_away()
        self._row = row
        own = row.id == own_account
        self._name.setText(row.name)
        self._state.setText(state_text(row))
        if row.fingerprint is not None:
            self._fingerprint.show_fingerprint(row.fingerprint)
        self._fingerprint.setVisible(row.fingerprint is not None and row.state != "revoked")
        self._roles.choose([*row.roles, *row.waiting])
        self._own.setVisible(own and may_manage)
        acts = may_manage and not own
        self._new_code.setVisible(acts and row.state == "invited")
        self._revoke.setVisible(acts and row.state != "revoked")
        self._change.setVisible(acts and row.state == "active")
        self.show()

    def _ask_code(self) -> None:
        if self._row is not None:
            self._acts.new_code(self._row.id)

    def _assign(self) -> None:
        roles = self._roles.chosen()
        self._roles.show_error("" if roles else t("Kies minstens één rol."))
        if self._row is not None and roles:
            self._acts.assign(self._row.id, roles)

    def _ask_revoke(self) -> None:
        row = self._row
        if row is None:
            return
        self.confirm.ask(
            t("Account van {naam} intrekken?", naam=row.name),
            t(
                "{naam} kan daarna niet meer inloggen en niets meer tekenen. Wat er al getekend"
                " is, blijft gelden. De kluis krijgt nieuwe sleutels; dat kan even duren."
                " Dit kunt u niet terugdraaien: wel kunt u {naam} later opnieuw uitnodigen.",
                naam=row.name,
            ),
            t("Ja, account &intrekken"),
            lambda: self._acts.revoke(row.id),
        )


def state_text(row: AccountRow) -> str:
    """Say in sentences how an account stands."""
    roles = roles_text(row.roles) or t("nog geen")
    if row.state == "revoked":
        return t("Ingetrokken. Dit account logt niet meer in en tekent niets meer.")
    if row.state == "invited":
        return t(
            "Uitgenodigd als {rollen}. De activeringscode is nog niet gebruikt.",
            rollen=roles_text([*row.roles, *row.waiting]),
        )
    if row.waiting:
        return t(
            "Actief. Rol die werkt: {rollen}. Wacht op handtekeningen voor: {wachtend}.",
            rollen=roles,
            wachtend=roles_text(row.waiting),
        )
    text = t("Actief. Rol: {rollen}.", rollen=roles)
    return f"{text} {t('Een van de oprichters van deze kluis.')}" if row.founder else text
