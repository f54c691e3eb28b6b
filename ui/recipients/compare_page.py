"""Comparing a fingerprint aloud: somebody here reads, somebody there looks along."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.services.dispatch import issuers
from app.services.dispatch.issuers import Compared
from app.wizard import dates
from ui.handover.page import Errors, HandoverPage, line, read_day, required
from ui.text import t
from ui.widgets import (
    Field,
    FingerprintView,
    FlowRow,
    PrimaryButton,
    RadioChoices,
    WrappedLabel,
    line_field,
)

if TYPE_CHECKING:
    from app.services.session import Session
    from ui.screen import Screen


class ComparePage(HandoverPage):
    """Records a comparison; ``compare`` keeps it, for a certificate or for a root."""

    def __init__(
        self,
        screen: Screen,
        title: str,
        fingerprint: str,
        compare: Callable[[Session, Compared], object],
    ) -> None:
        super().__init__(screen, title)
        self._compare = compare
        self.add(
            WrappedLabel(
                t(
                    "Bel iemand van wie u zeker weet wie het is, via een nummer dat u al kende."
                    " Lees de tekens hardop voor. De ander kijkt mee op het eigen scherm. Klopt er"
                    " één teken niet? Leg dan niets vast en gebruik de versleutelde pdf."
                )
            )
        )
        shown = FingerprintView(t("Vingerafdruk"), "compare.fingerprint")
        shown.show_groups(fingerprint)
        self.add(shown)
        self._name = line_field(t("Met wie hebt u vergeleken? (naam)"), "compare.name")
        self._function = line_field(t("Functie van die persoon"), "compare.function")
        self._how = RadioChoices(t("Hoe hebt u vergeleken?"), "compare.how")
        for way in issuers.compare_ways():
            self._how.add(way.code, t(way.text))
        self._how_field = Field(
            t("Hoe hebt u vergeleken?"),
            self._how,
            "compare.how",
            t("Nooit per e-mail: wie de mail kan wijzigen, wijzigt ook de vingerafdruk."),
        )
        self._day = line_field(t("Op welke dag?"), "compare.on", width=14)
        line(self._day).setText(dates.short_date(datetime.now().astimezone().date()))
        keep = PrimaryButton(t("Alle tekens zijn gelijk: leg vast"), "record-compared")
        keep.clicked.connect(self._keep)
        for part in (
            self._name,
            self._function,
            self._how_field,
            self._day,
            FlowRow(keep, self.done_button(t("Niet nu"))),
        ):
            self.add(part)

    def first_field(self) -> QWidget:
        """Begin with who is at the other side."""
        return self._name

    def _keep(self) -> None:
        errors: Errors = []
        name = required(self._name, errors)
        function = required(self._function, errors)
        how = self._how.value()
        if how is None:
            errors.append((t("Kies hoe u de vingerafdruk hebt vergeleken."), self._how_field))
        day = read_day(self._day, errors)
        if self.show_problems(errors) or day is None or how is None:
            return
        compared = Compared(name, function, how, day)
        self.screen_.run(
            lambda session: self._compare(session, compared), self._kept, self.show_refusal
        )

    def _kept(self, _result: object) -> None:
        self.screen_.navigator.message(t("Het vergelijken van de vingerafdruk is vastgelegd."))
        self.finished.emit()
