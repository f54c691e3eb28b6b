"""What is in force and what waits: said in sentences, with the acts of who may do them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.services.lawbook.law_texts import LawState, WaitingChange
from ui import theme
from ui.law.compare import FROM, TO, Comparison
from ui.moments import moment_text
from ui.text import t
from ui.widgets import Banner, Button, Confirm, FlowRow, Foldable, PrimaryButton, WrappedLabel

Act = Callable[[], None]


class StatePart(QWidget):
    """Shown above the list; ``confirm``, ``drop`` and ``take_over`` are what its buttons do."""

    def __init__(
        self, confirm: Callable[[str], None], drop: Callable[[str], None], take_over: Act
    ) -> None:
        super().__init__()
        self.setObjectName("law-state")
        self._confirm, self._drop, self._take_over = confirm, drop, take_over
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.SPACE[1])
        self._page: QWidget | None = None

    def text(self) -> str:
        """Give everything that is said here."""
        return "\n".join(label.text() for label in self.findChildren(WrappedLabel))

    def show_state(self, state: LawState) -> None:
        """Say what is in force."""
        column = self._fresh()
        column.addWidget(WrappedLabel(in_force_text(state)))
        if state.missing:
            column.addWidget(
                Banner(
                    "error",
                    t(
                        "Deze teksten ontbreken: {namen}. Laat Meldpoort opnieuw installeren.",
                        namen=", ".join(state.missing),
                    ),
                )
            )
        if state.on_disk:
            column.addWidget(self._disk(state))
        if state.added:
            column.addWidget(
                WrappedLabel(
                    t(
                        "Op deze computer staan teksten die niet zijn meegeleverd: {namen}. Geen"
                        " vraag gebruikt ze.",
                        namen=", ".join(state.added),
                    ),
                    tone="muted",
                )
            )
        if state.waiting is not None:
            column.addWidget(self._proposal(state.waiting))

    def _disk(self, state: LawState) -> QWidget:
        banner = Banner(
            "warning",
            t(
                "Iemand veranderde een bestand in de map van het programma. Tot twee mensen dit"
                " bevestigen, kan niemand een zaak indienen. Klopt het niet? Laat Meldpoort"
                " opnieuw installeren."
            ),
            t(
                "Op deze computer zijn {aantal} teksten anders dan meegeleverd",
                aantal=len(state.on_disk),
            )
            if len(state.on_disk) > 1
            else t("Op deze computer is 1 tekst anders dan meegeleverd"),
        )
        for one in state.on_disk:
            banner.add(Comparison(one, t("Zoals meegeleverd"), t("Zoals het nu op schijf staat")))
        if state.may_propose:
            button = PrimaryButton(t("Stel deze teksten &voor"), "law-take-over")
            button.clicked.connect(self._take_over)
            banner.add(FlowRow(button))
        return banner

    def _proposal(self, waiting: WaitingChange) -> QWidget:
        banner = Banner(
            "info",
            t(
                "Voorgesteld door {naam} op {tijd}. {stand} De teksten gelden nog niet.",
                naam=waiting.proposed_by,
                tijd=moment_text(waiting.proposed_at),
                stand=how_far(waiting),
            ),
            t("Er wacht een wijziging van 1 tekst")
            if len(waiting.texts) == 1
            else t("Er wacht een wijziging van {aantal} teksten", aantal=len(waiting.texts)),
        )
        banner.setObjectName("law-waiting")
        listed = QWidget()
        inside = QVBoxLayout(listed)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(theme.SPACE[1])
        inside.addWidget(
            WrappedLabel(
                t("Tussen {van} en {tot} staat wat anders is.", van=FROM, tot=TO), tone="muted"
            )
        )
        for one in waiting.texts:
            inside.addWidget(Comparison(one, t("Wat nu geldt"), t("Voorstel")))
        banner.add(Foldable(t("De teksten naast elkaar"), listed, "law-compare", is_open=True))
        if waiting.may_drop:
            asked = Confirm("law-drop-sure")
            confirm = PrimaryButton(t("Ik heb de teksten vergeleken: &bevestigen"), "law-confirm")
            confirm.clicked.connect(partial(self._confirm, waiting.digest))
            confirm.setVisible(waiting.may_confirm)
            drop = Button(t("Voorstel af&wijzen"), "law-drop")
            drop.clicked.connect(
                lambda: asked.ask(
                    t("Wilt u dit voorstel afwijzen?"),
                    t("De teksten van nu blijven gelden. Het voorstel blijft in het logboek."),
                    t("Ja, &afwijzen"),
                    partial(self._drop, waiting.digest),
                )
            )
            if not waiting.may_confirm:
                banner.add(WrappedLabel(t("Hier wacht het op iemand anders dan u."), tone="muted"))
            banner.add(FlowRow(confirm, drop))
            banner.add(asked)
        return banner

    def _fresh(self) -> QVBoxLayout:
        if self._page is not None:
            self._column.removeWidget(self._page)
            self._page.hide()
            self._page.deleteLater()
        self._page = QWidget()
        column = QVBoxLayout(self._page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE[1])
        self._column.addWidget(self._page)
        return column


def in_force_text(state: LawState) -> str:
    """Say since when which texts are in force."""
    if not state.changed or state.since is None:
        return t("De teksten van het programma gelden. Uw organisatie heeft niets gewijzigd.")
    values = {
        "tijd": moment_text(state.since),
        "aantal": len(state.changed),
        "namen": _both(state.confirmed_by),
    }
    if len(state.changed) == 1:
        return t("Bijgewerkt op {tijd}: 1 tekst gewijzigd. Bevestigd door {namen}.", **values)
    return t("Bijgewerkt op {tijd}: {aantal} teksten gewijzigd. Bevestigd door {namen}.", **values)


def how_far(waiting: WaitingChange) -> str:
    """Say who confirmed and who still must."""
    if not waiting.confirmed_by:
        return t("Nog nodig: een beheerder, en een ander als teamleider of beslisser.")
    names = ", ".join(waiting.confirmed_by)
    if waiting.missing == ("beheer",):
        return t("Bevestigd door {namen}. Nog nodig: een beheerder.", namen=names)
    if waiting.missing == ("inhoud",):
        return t("Bevestigd door {namen}. Nog nodig: een teamleider of beslisser.", namen=names)
    return t(
        "Bevestigd door {namen}. Nog nodig: een ander, als beheerder, teamleider of beslisser.",
        namen=names,
    )


def _both(names: tuple[str, ...]) -> str:
    if len(names) < 2:
        return "".join(names)
    return t("{namen} en {laatste}", namen=", ".join(names[:-1]), laatste=names[-1])
