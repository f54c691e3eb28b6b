"""The question whether it was a data breach, as the page that comes after a withdrawal."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.services.answers.notices import NoticeView, breach_what
from app.wizard.questions import Basis
from ui.change.form import source_of
from ui.handover.page import HandoverPage
from ui.text import t, told
from ui.widgets import FlowRow, PrimaryButton, WrappedLabel

if TYPE_CHECKING:
    from ui.screen import Screen


class BreachPage(HandoverPage):
    """The question that comes after a wrong gemeente or unlawful data; never left in silence."""

    def __init__(self, screen: Screen, notice: NoticeView, answer: Callable[[], object]) -> None:
        super().__init__(screen, t("Is dit een datalek?"))
        self.add(WrappedLabel(told(breach_what(notice))))
        self.add(source_of(Basis("wet", "wjsg-26g")))
        self.add(
            WrappedLabel(
                t(
                    "Bespreek het met de functionaris gegevensbescherming. De tijd telt vanaf het"
                    " moment dat u het ontdekte."
                )
            )
        )
        self._ask = PrimaryButton(t("Beantwoord de vraag nu"), "breach-now")
        self._ask.clicked.connect(lambda _checked=False: answer())
        self.add(FlowRow(self._ask, self.done_button(t("Later; de vraag blijft staan"))))

    def first_field(self) -> QWidget:
        """Begin with the answer."""
        return self._ask
