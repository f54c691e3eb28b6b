"""The recovery key after the first start: is it on paper, and making another one."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.case.refusal import Refusal
from ui.navigation import Navigator
from ui.page_screen import PageScreen
from ui.start.recovery_part import ShowKeyPart, TypeBackPart
from ui.text import refusal_text, t
from ui.widgets import (
    Banner,
    Busy,
    Button,
    Confirm,
    PrimaryButton,
    WrappedLabel,
)
from ui.worker import Worker

if TYPE_CHECKING:
    from app.services.session import Session


class RecoveryKeyScreen(PageScreen):
    """Says whether the paper was typed back; a beheerder can make a new key."""

    def __init__(self, worker: Worker, navigator: Navigator) -> None:
        super().__init__(worker, navigator, t("Herstelsleutel"), "recovery-key-screen")
        self._key = ""
        self._state = Banner("info")
        self._state.setObjectName("recovery-key-state")
        self._intro = WrappedLabel(
            t(
                "Met de herstelsleutel komt uw organisatie weer in de kluis als een computer of"
                " een wachtzin kwijt is. De sleutel staat alleen op papier."
            )
        )
        self._confirm = Confirm("replace-key")
        self._busy = Busy(t("Nieuwe herstelsleutel"))
        self._make = Button(t("M&aak een nieuwe herstelsleutel"), "make-recovery-key")
        self._make.clicked.connect(self._ask)
        self._next = PrimaryButton(t("Ik heb de sleutel op pap&ier"), "on-paper")
        self._next.clicked.connect(self._type_back)
        self._check = PrimaryButton(t("Contro&leer"), "check-key")
        self._check.clicked.connect(self._check_typed)
        self._place = QVBoxLayout()
        self._shown: ShowKeyPart | None = None
        self._typed: TypeBackPart | None = None
        self._put_together()
        self.run(_read, self._show)

    def first_focus(self) -> QWidget:
        """Begin at what can be done."""
        return self._make if self._make.isVisible() else self.page

    def leave(self) -> bool:
        """Stay until the new key was typed back: it is shown only once."""
        if not self._key:
            return True
        self.errors.show_errors(
            [(t("Typ eerst de nieuwe herstelsleutel over. U ziet hem maar één keer."), self._begin)]
        )
        return False

    def _put_together(self) -> None:
        self.add(self._intro)
        self.add(self._state)
        self.add(self._confirm)
        self.add(self._busy)
        place = QWidget()
        place.setLayout(self._place)
        self._place.setContentsMargins(0, 0, 0, 0)
        self.add(place)
        for button in (self._make, self._next, self._check):
            button.hide()
            self.page.column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def _show(self, found: tuple[bool, bool]) -> None:
        typed_back, may = found
        if typed_back:
            self._state.say(t("De herstelsleutel is overgetypt van het papier. Dat klopt."))
        else:
            self._state.say(
                t(
                    "De herstelsleutel is nooit overgetypt van het papier. Weet u niet zeker waar"
                    " het papier ligt? Maak dan een nieuwe."
                )
            )
        self._make.setVisible(may)
        if not may:
            self.add(WrappedLabel(t("Alleen een beheerder kan een nieuwe maken."), tone="muted"))

    def _ask(self) -> None:
        self._confirm.ask(
            t("Een nieuwe herstelsleutel maken?"),
            t(
                "De oude herstelsleutel opent daarna niets meer. De kluis krijgt nieuwe sleutels."
                " In de rollenlijst staat dat u dit deed."
            ),
            t("Maak een nieuwe"),
            self._replace,
        )

    def _replace(self) -> None:
        self._make.hide()
        self._busy.start(t("De kluis krijgt nieuwe sleutels. Dit duurt een paar tellen."))
        self.run(_replace, self._show_key, self._refused)

    def _show_key(self, key: str) -> None:
        self._busy.stop()
        self._key = key
        self._state.hide()
        self._intro.hide()
        self._shown = ShowKeyPart(key, self._show_sheet)
        self._place.addWidget(self._shown)
        self._next.show()
        self._begin()

    def _begin(self) -> None:
        part = self._typed or self._shown
        if part is not None:
            part.first_focus().setFocus()

    def _type_back(self) -> None:
        if self._shown is None:
            return
        self._shown.hide()
        self._next.hide()
        self._typed = TypeBackPart()
        self._place.addWidget(self._typed)
        self._typed.show()
        self._check.show()
        self._begin()

    def _check_typed(self) -> None:
        if self._typed is None:
            return
        problems = self._typed.problems()
        if problems:
            self.errors.show_errors([(text, self._begin) for text, _field in problems])
            return
        self.run(partial(_confirm, self._key, self._typed.text()), self._done, self._wrong)

    def _done(self, _nothing: None) -> None:
        self._key = ""
        self.navigator.message(t("De nieuwe herstelsleutel klopt. Bewaar het papier achter slot."))
        self.navigator.show_work_list()

    def _wrong(self, refusal: Refusal) -> None:
        self.errors.show_errors([(refusal_text(refusal), self._begin)])
        if self._typed is not None:
            self._typed.field.show_error(refusal_text(refusal))

    def _refused(self, refusal: Refusal) -> None:
        self._busy.stop()
        self._make.show()
        self.errors.show_errors([(refusal_text(refusal), self._make.setFocus)])

    def _show_sheet(self) -> None:
        from ui.paper.window import show_paper  # noqa: PLC0415 - seldom needed

        show_paper(self, t("Herstelblad"), partial(_sheet, self._key))


def _read(session: Session) -> tuple[bool, bool]:
    from app.services.keys import recovery_key  # noqa: PLC0415 - in the worker's thread

    return recovery_key.typed_back(session), session.can("beheerder")


def _replace(session: Session) -> str:
    from app.services.keys import recovery_key  # noqa: PLC0415 - in the worker's thread

    return recovery_key.replace_recovery_key(session)


def _confirm(shown: str, typed: str, session: Session) -> None:
    from app.services.keys import recovery_key  # noqa: PLC0415 - in the worker's thread

    recovery_key.confirm_recovery_key(session, shown, typed)


def _sheet(key: str, session: Session) -> bytes:
    from app.services.keys import key_sheets  # noqa: PLC0415 - in the worker's thread

    return key_sheets.recovery_sheet(session, key)
