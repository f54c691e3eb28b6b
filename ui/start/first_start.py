"""The first start: a few calm pages that end in a vault with its first person logged in."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from app.case.refusal import Refusal
from ui.navigation import Navigator
from ui.start.first_parts import (
    AuthorityPart,
    FacilityPart,
    FounderPart,
    KeyringPart,
    KindPart,
    Part,
)
from ui.start.page import StartPage
from ui.start.recovery_part import ShowKeyPart, TypeBackPart
from ui.start.way_in import WayIn
from ui.text import t
from ui.widgets import Button, PrimaryButton, WrappedLabel, line_text
from ui.widgets.flow import FlowRow
from ui.worker import Worker

if TYPE_CHECKING:
    from app.services.keys.first_start import GemeenteSetUp, SetUp, SetUpResult
    from app.services.session import Session

PAGES = 7


class FirstStartScreen(StartPage):
    """Walks through the parts; nothing is written before the last question is answered."""

    def __init__(self, worker: Worker, navigator: Navigator, way: WayIn, folder: Path) -> None:
        super().__init__(worker, navigator, way, t("Nieuwe kluis"))
        self.folder = folder
        self._step = WrappedLabel(tone="muted")
        self.page.add(self._step)
        self.kind = KindPart()
        self.keyring = KeyringPart()
        self.founder = self.make_founder()
        self._parts: list[Part] = [
            self.kind,
            *self.make_parts(),
            self.keyring,
            self.founder,
        ]
        for part in self._parts:
            self.page.add(part)
            part.hide()
        self._at = 0
        self._key = ""
        self._session: Session | None = None
        self.back_button = Button(t("&Vorige"), "back")
        self.back_button.clicked.connect(self._back)
        self.next_button = PrimaryButton(t("Ver&der"), "next")
        self.next_button.clicked.connect(self.submit)
        self._row = FlowRow(self.back_button, self.next_button)
        self.page.add(self._row)
        self.finish_page()
        self.worker.run_without_session(
            self.way.door.keyring, self.keyring.show_state, self.refused, owner=self
        )
        self._show(0)

    def make_founder(self) -> FounderPart:
        """Make the part that asks who founds the vault."""
        return FounderPart()

    def make_parts(self) -> list[Part]:
        """Make the parts that ask what is known of whose vault it is."""
        self.facility = FacilityPart()
        self.authority = AuthorityPart(self.way.door.today)
        return [self.facility, self.authority]

    def setup(self) -> SetUp | GemeenteSetUp:
        """Give everything that was filled in. Raises Refusal."""
        from app.services.keys.first_start import SetUp  # noqa: PLC0415 - heavy

        return SetUp(
            **self.beginning(),
            facility=self.facility.details(),
            authority=self.authority.setting(),
        )

    def beginning(self) -> dict[str, Any]:
        """Give what every first start asks."""
        return {
            "folder": self.folder,
            "kind": "real" if self.kind.kind.value() == "real" else "practice",
            "name": line_text(self.founder.name),
            "function": line_text(self.founder.function),
            "passphrase": self.founder.passphrase.text(),
            "roles": self.founder.chosen_roles(),
            "accept_without_keyring": self.keyring.accept.button.isChecked(),
        }

    def first_focus(self) -> QWidget:
        """Begin where the part begins."""
        return self._parts[self._at].first_focus()

    def submit(self) -> None:
        """Go on to the next part, or make the vault after the last question."""
        part = self._parts[self._at]
        if self.busy or self.show_problems(part.problems()):
            return
        if part is self.founder:
            self._make_vault()
        elif isinstance(part, TypeBackPart):
            self._check_typed_back(part)
        else:
            self._show(self._at + 1)

    def leave(self) -> bool:
        """Stay until the recovery key was typed back: it is shown only once."""
        return self._session is None

    def _show(self, at: int) -> None:
        self._parts[self._at].hide()
        self._at = at
        part = self._parts[at]
        if part is self.founder:
            self.founder.show_kind(real=self.kind.kind.value() == "real")
        part.show()
        self.show_problems([])
        self.heading.setText(part.title)
        self._step.setText(t("Stap {nu} van {alle}", nu=at + 1, alle=PAGES))
        self.set_title(part.title)
        made = self._session is not None
        self.back_button.setText(t("&Stoppen") if at == 0 else t("&Vorige"))
        self.back_button.setAccessibleName(self.back_button.text().replace("&", ""))
        self.back_button.setVisible(not made or isinstance(part, TypeBackPart))
        self.next_button.setText(_verb(part, self.founder))
        self.next_button.setAccessibleName(self.next_button.text().replace("&", ""))
        self.page.verticalScrollBar().setValue(0)
        QTimer.singleShot(0, self, lambda: self.first_focus().setFocus())

    def _back(self) -> None:
        if self.busy:
            return
        if self._at == 0:
            self.way.choose_vault()
        else:
            self._show(self._at - 1)

    def _make_vault(self) -> None:
        try:
            setup = self.setup()
        except Refusal as refusal:
            self.refused(refusal)
            return
        made: list[SetUpResult] = []

        def make() -> Session:
            made.append(self.way.door.set_up(setup))
            return made[0].session

        def done(session: Session) -> None:
            self.say_ready()
            self._session = session
            self._key = made[0].recovery_key
            self.way.door.account_name = session.account.name
            self._show_key()

        self.say_busy(t("De kluis wordt gemaakt. Dit duurt een paar tellen."))
        self.worker.open_session(make, done, self.refused, owner=self)

    def _show_key(self) -> None:
        for part in (ShowKeyPart(self._key, self._show_sheet), TypeBackPart()):
            self._parts.append(part)
            self.page.column.insertWidget(self.page.column.indexOf(self._row), part)
            part.hide()
        self._show(self._at + 1)

    def _show_sheet(self) -> None:
        from ui.paper.window import show_paper  # noqa: PLC0415 - seldom needed

        key = self._key
        show_paper(self, t("Herstelblad"), lambda session: _recovery_sheet(session, key))

    def _check_typed_back(self, part: TypeBackPart) -> None:
        from app.services.keys.recovery_key import confirm_recovery_key  # noqa: PLC0415 - heavy

        shown, typed = self._key, part.text()

        def right(_nothing: None) -> None:
            session, self._session = self._session, None
            if session is not None:
                self.way.entered(self.folder, session)

        self.worker.run(
            lambda session: confirm_recovery_key(session, shown, typed),
            right,
            lambda refusal: self.refused_at(refusal, part.field),
            owner=self,
        )


def _recovery_sheet(session: Session, key: str) -> bytes:
    from app.services.keys import key_sheets  # noqa: PLC0415 - in the worker's thread

    return key_sheets.recovery_sheet(session, key)


def _verb(part: Part, last: Part) -> str:
    if part is last:
        return t("Kluis &maken")
    if isinstance(part, ShowKeyPart):
        return t("Ik heb de sleutel op pap&ier")
    if isinstance(part, TypeBackPart):
        return t("Aan het &werk")
    return t("Ver&der")
