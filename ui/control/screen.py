"""The inspection of the vault: start it, compare with an earlier sheet, sign a checkpoint."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.case.refusal import Refusal
from ui import theme
from ui.control.result_view import ResultView
from ui.navigation import Navigator
from ui.page_screen import PageScreen
from ui.paper.window import show_paper
from ui.text import t
from ui.widgets import (
    Area,
    Busy,
    Button,
    CheckChoice,
    Field,
    FlowRow,
    Foldable,
    PrimaryButton,
    WrappedLabel,
)
from ui.worker import Worker

if TYPE_CHECKING:
    from app.services.control.checkpoints import Checkpoint
    from app.services.control.inspection import InspectionResult, Link
    from app.services.session import Session


class ControlScreen(PageScreen):
    """Reads everything and changes nothing; only the journal gets a line about it."""

    def __init__(self, worker: Worker, navigator: Navigator) -> None:
        super().__init__(worker, navigator, t("Onderzoek van de kluis"), "control")
        self._names: dict[str, str] = {}
        self._may_sign = False
        self._result: InspectionResult | None = None
        self.add(
            WrappedLabel(
                t(
                    "Meldpoort leest de hele kluis na: elke bladzijde van de database, de"
                    " sleutels, de rollenlijst, het logboek en elke goedkeuring. Er verandert"
                    " niets. In het logboek komt een regel met de uitkomst."
                )
            )
        )
        self._form = self._make_form()
        self.add(self._form)
        self._busy = Busy(self.title)
        self.add(self._busy)
        self._start = PrimaryButton(t("Onderzoek &starten"), "start-inspection")
        self._start.clicked.connect(self._inspect)
        self._journal = Button(t("Naar het &logboek"), "journal")
        self._journal.clicked.connect(navigator.show_journal)
        back = Button(t("&Terug naar de lijst"), "back")
        back.clicked.connect(navigator.show_work_list)
        self.add(FlowRow(self._start, self._journal, back))
        self._view = ResultView(self._sign, self._show_page)
        self.add(self._view)
        self._journal.hide()
        self.run(_who, self._know, self.refused)

    def first_focus(self) -> QWidget:
        """Begin at starting it."""
        return self._start

    def panes(self) -> Sequence[QWidget]:
        """What is asked, and the outcome."""
        return (self._form, self._view)

    def _make_form(self) -> Foldable:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE[2])
        self._heads = Area(3)
        self._heads.setProperty("code", True)
        self.heads_field = Field(
            t("Stand van het logboek op een eerder blad of bestand"),
            self._heads,
            "seen-heads",
            t(
                "Typ het nummer, een dubbele punt en de 64 tekens. Spaties maken niet uit."
                " Meer standen? Zet er een lege regel tussen."
            ),
            optional=True,
        )
        column.addWidget(self.heads_field)
        self._whole = CheckChoice(
            t("Reken ook na wat al onder een controlepunt valt"),
            "whole",
            t("Dat duurt langer bij een groot logboek."),
        )
        column.addWidget(self._whole)
        return Foldable(t("Vergelijken met een eerder blad, of alles narekenen"), inside, "more")

    def _know(self, who: tuple[dict[str, str], frozenset[str]]) -> None:
        self._names, roles = who
        self._may_sign = "controleur" in roles
        self._journal.setVisible(bool(roles & {"controleur", "beheerder"}))

    # -- the inspection -------------------------------------------------------------------------

    def _inspect(self) -> None:
        if self._busy.running:
            return
        text, whole = self._heads.toPlainText(), self._whole.button.isChecked()

        def inspect(session: Session) -> InspectionResult:
            from app.services.control import inspection  # noqa: PLC0415 - in the worker's thread

            return inspection.inspect(session, _seen(text), whole=whole)

        self.show_problems([])
        self._view.hide()
        self._busy.start(
            t("De kluis wordt nagelezen. Bij een grote kluis duurt dit een paar minuten.")
        )
        self.run(inspect, self._show, self._failed)

    def _show(self, result: InspectionResult) -> None:
        self._busy.stop()
        self._result = result
        self._view.show_result(result, may_sign=self._may_sign, name_of=self._name_of)

    def _failed(self, refusal: Refusal) -> None:
        self._busy.stop()
        self._form.set_open(True)
        self.refused_at(refusal, self.heads_field)

    def _sign(self) -> None:
        result = self._result
        if result is None:
            return

        def sign(session: Session) -> Checkpoint:
            from app.services.control import inspection  # noqa: PLC0415 - in the worker's thread

            return inspection.sign_checkpoint(session, result)

        self.run(sign, self._signed, self.refused)

    def _show_page(self) -> None:
        result = self._result
        if result is None:
            return

        def make(session: Session) -> bytes:
            from app.services.dispatch import sheets  # noqa: PLC0415 - in the worker's thread

            return sheets.controleur_result(session, result)

        show_paper(self, t("Uitslag van de controle"), make, self.refused)

    def _signed(self, point: Checkpoint) -> None:
        self._view.show_signed(point)
        self.navigator.message(
            t("Het controlepunt is getekend. Een volgend onderzoek rekent vanaf hier.")
        )

    def _name_of(self, account: str) -> str:
        return self._names.get(account, account)

    def refused(self, refusal: Refusal) -> None:
        """Show a refusal; one can try again."""
        self._busy.stop()
        super().refused(refusal)


def _seen(text: str) -> tuple[Link, ...]:
    """Read the heads that were typed over, with empty lines between them. Raises Refusal."""
    from app.services.control import inspection  # noqa: PLC0415 - in the worker's thread

    blocks = "\n".join(line.strip() for line in text.strip().splitlines()).split("\n\n")
    return tuple(inspection.read_head(block) for block in blocks if block.strip())


def _who(session: Session) -> tuple[dict[str, str], frozenset[str]]:
    from app.services.keys import people  # noqa: PLC0415 - in the worker's thread

    names = {row.id: row.name for row in people.accounts(session)}
    return names, frozenset(session.account.roles)
