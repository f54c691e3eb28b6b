"""Issuers of certificates and their revocation lists: brought by file, roots compared aloud."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QFrame, QVBoxLayout, QWidget

from app.handoff.certificates import LARGEST_FILE
from app.handoff.revocation import LARGEST_LIST
from app.services.dispatch import issuers
from app.services.dispatch.certificates import read_file
from app.services.dispatch.issuers import IssuerView
from app.wizard import dates
from ui import theme
from ui.handover.page import HandoverPage
from ui.recipients.certificate_words import compared_text
from ui.text import t
from ui.widgets import Button, FingerprintView, FlowRow, Heading, WrappedLabel

if TYPE_CHECKING:
    from app.services.session import Session
    from ui.screen import Screen


class IssuersPage(HandoverPage):
    """Shows the issuers; ``compare`` asks to compare the fingerprint of a root."""

    compare = Signal(object)
    changed = Signal()

    def __init__(self, screen: Screen, known: tuple[IssuerView, ...], *, may_change: bool) -> None:
        super().__init__(screen, t("Uitgevers en intrekkingslijsten"))
        self._begin = self.done_button(t("Terug naar het register"))
        self.add(FlowRow(self._begin))
        self.add(
            WrappedLabel(
                t(
                    "Een certificaat van een gemeente kan door een uitgever zijn ondertekend. Die"
                    " keten telt pas als de vingerafdruk van de wortel is vergeleken. Het programma"
                    " haalt zelf niets op: een intrekkingslijst komt als bestand."
                ),
                tone="muted",
            )
        )
        if may_change:
            add = Button(t("Certificaat van een uitgever toevoegen"), "add-issuer")
            add.clicked.connect(self._choose_issuer)
            revoked = Button(t("Intrekkingslijst toevoegen"), "add-list")
            revoked.clicked.connect(self._choose_list)
            self.add(FlowRow(add, revoked))
        if not known:
            self.add(WrappedLabel(t("Er is nog geen uitgever.")))
        for number, one in enumerate(known):
            self.add(self._issuer(number, one, may_change=may_change))

    def first_field(self) -> QWidget:
        """Begin at the way back."""
        return self._begin

    def add_issuers(self, *paths: str) -> None:
        """Keep the issuers in these files."""
        self._do(
            lambda session: issuers.add_issuers(
                session, [read_file(path, LARGEST_FILE) for path in paths]
            )
        )

    def add_list(self, path: str) -> None:
        """Keep a revocation list."""
        self._do(
            lambda session: issuers.add_revocation_list(session, read_file(path, LARGEST_LIST))
        )

    def _issuer(self, number: int, one: IssuerView, *, may_change: bool) -> QWidget:
        card = QFrame()
        card.setProperty("surface", True)
        column = QVBoxLayout(card)
        column.setSpacing(theme.SPACE[0])
        column.addWidget(Heading(one.name, 2))
        column.addWidget(WrappedLabel(t("Wortel") if one.is_root else t("Tussenliggende uitgever")))
        lines = [
            t(
                "Geldig van {first} tot {last}.",
                first=dates.short_date(one.valid_from.date()),
                last=dates.short_date(one.valid_until.date()),
            )
        ]
        if one.is_root:
            lines.append(compared_text(one.comparison))
        lines.append(list_text(one))
        for sentence in lines:
            column.addWidget(WrappedLabel(sentence, tone="muted"))
        if one.is_root:
            shown = FingerprintView(
                t("Vingerafdruk van {name}", name=one.name), f"root-fingerprint:{number}"
            )
            shown.show_groups(one.fingerprint)
            column.addWidget(shown)
        if one.is_root and one.comparison is None and may_change:
            button = Button(t("Vingerafdruk vergelijken"), f"compare-root:{number}")
            button.setAccessibleName(t("Vingerafdruk vergelijken van {name}", name=one.name))
            button.clicked.connect(partial(self._ask_compare, one))
            column.addWidget(FlowRow(button))
        return card

    def _ask_compare(self, one: IssuerView, _checked: bool = False) -> None:
        self.compare.emit(one)

    def _choose_issuer(self) -> None:
        names, _ = QFileDialog.getOpenFileNames(
            self,
            t("Kies het certificaat van een uitgever"),
            "",
            t("Certificaten (*.pem *.crt *.cer *.der *.p7b)"),
        )
        if names:
            self.add_issuers(*names)

    def _choose_list(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self, t("Kies een intrekkingslijst"), "", t("Intrekkingslijsten (*.crl *.pem)")
        )
        if name:
            self.add_list(name)

    def _do(self, act: Callable[[Session], Any]) -> None:
        self.screen_.run(act, lambda _result: self.changed.emit(), self.show_refusal)


def list_text(one: IssuerView) -> str:
    """Say how new the revocation list of an issuer is."""
    if one.list_on is None:
        return t("Intrekkingslijst: geen. Intrekking wordt niet nagekeken.")
    day = dates.short_date(one.list_on.date())
    if one.list_is_old:
        return t("Intrekkingslijst van {day} is te oud. Vraag een nieuwe.", day=day)
    if one.list_until is None:
        return t("Intrekkingslijst van {day}.", day=day)
    until = dates.short_date(one.list_until.date())
    return t("Intrekkingslijst van {day}, nieuw vóór {until}.", day=day, until=until)
