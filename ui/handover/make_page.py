"""The hand-over of one exemplar in its strict order; back is possible until it is made.

Gemeente (and a full page when a known address lies elsewhere), way and form, the name once more,
making, handing over; recording stands on a page of its own.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.case.refusal import Refusal
from app.services.dispatch import handover, recipients
from app.services.dispatch.exemplars import WrongGemeente
from app.services.dispatch.handover import MadeExemplar, MakeExemplar, NotificationView
from app.services.dispatch.recipients import Recipient
from ui.handover import steps_line
from ui.handover.channel_step import ChannelStep
from ui.handover.check_step import CheckStep, MakeStep
from ui.handover.gemeente_step import ElsewhereStep, GemeenteStep
from ui.handover.made_step import MadeStep
from ui.handover.page import HandoverPage
from ui.handover.steps_line import StepsLine
from ui.text import refusal_text, t
from ui.widgets import Button, FlowRow, PrimaryButton

if TYPE_CHECKING:
    from ui.screen import Screen

Step = GemeenteStep | ElsewhereStep | ChannelStep | CheckStep | MakeStep


class MakePage(HandoverPage):
    """Leads to one exemplar of one notification; ``give`` asks to record its hand-over."""

    give = Signal(int, int, str)

    def __init__(self, screen: Screen, notification: NotificationView) -> None:
        super().__init__(screen, t("Exemplaar maken voor {name}", name=notification.gemeente_name))
        self.notification = notification
        self._line = StepsLine()
        self.add(self._line)
        self._place = QVBoxLayout()
        self.add(self._place)
        self._shown: QWidget | None = None
        self._steps: list[tuple[int, Step]] = []
        self._at = 0
        self._made: MadeStep | None = None
        self._made_exemplar: MadeExemplar | None = None
        self._back = Button(t("Stap terug"), "previous")
        self._back.clicked.connect(lambda: self._go(self._at - 1))
        self._next = PrimaryButton(t("Verder"), "next")
        self._next.clicked.connect(self._forward)
        self._make = PrimaryButton(t("Maak het exemplaar"), "make")
        self._make.clicked.connect(self._make_it)
        self._give = PrimaryButton(t("Verder: overdracht noteren"), "to-record")
        self._give.clicked.connect(self._to_record)
        self._later = self._leave_button()
        self.add(FlowRow(self._back, self._next, self._make, self._give, self._later))
        for button in (self._back, self._next, self._make, self._give):
            button.hide()
        code = notification.gemeente
        screen.run(
            lambda session: recipients.recipient(session, code), self._begin, self.show_refusal
        )

    def first_field(self) -> QWidget:
        """Begin at the button that goes on, or at what came out."""
        if self._made is not None:
            return self._made.first_field()
        return self._next if self._next.isVisibleTo(self) else self._later

    def save_to(self, path: Path) -> None:
        """Save what was made; see ``MadeStep.save_to``."""
        if self._made is not None:
            self._made.save_to(path)

    def write_on_stick(self, folder: Path) -> None:
        """Put what was made on a stick; see ``MadeStep.write_on_stick``."""
        if self._made is not None:
            self._made.write_on_stick(folder)

    def _leave_button(self) -> Button:
        button = Button(t("Niet nu"), "done")
        button.clicked.connect(self._leave)
        return button

    def _begin(self, known: Recipient) -> None:
        self._check, self._summary = CheckStep(), MakeStep()
        self._channel = ChannelStep(self.notification)
        self._elsewhere: ElsewhereStep | None = None
        self._steps = [(steps_line.GEMEENTE, GemeenteStep(self.notification, known))]
        if self.notification.elsewhere:
            self._elsewhere = ElsewhereStep(self.notification)
            self._elsewhere.stopped.connect(self.finished)
            self._steps.append((steps_line.GEMEENTE, self._elsewhere))
        self._steps += [
            (steps_line.CHANNEL, self._channel),
            (steps_line.CHECK, self._check),
            (steps_line.MAKE, self._summary),
        ]
        for _, step in self._steps:
            self._place.addWidget(step)
            step.hide()
        self._go(0)

    def _go(self, place: int) -> None:
        self._at = place
        number, step = self._steps[place]
        self.errors.show_errors([])
        if isinstance(step, MakeStep):
            step.show_wish(
                self.notification, self._channel.channel() or "", self._channel.form() or ""
            )
        self._show(step, number)
        last = place == len(self._steps) - 1
        self._back.setVisible(place > 0)
        self._next.setVisible(not last)
        self._make.setVisible(last)
        (step.first_field() or (self._make if last else self._next)).setFocus()

    def _show(self, step: QWidget, number: int) -> None:
        if self._shown is not None:
            self._shown.hide()
        self._shown = step
        step.show()
        self._line.show_step(number)
        self.verticalScrollBar().setValue(0)

    def _forward(self) -> None:
        if not self.show_problems(self._steps[self._at][1].problems()):
            self._go(self._at + 1)

    def _make_it(self) -> None:
        for place, (_, step) in enumerate(self._steps):
            problems = step.problems()
            if problems:
                self._go(place)
                self.show_problems(problems)
                return
        wish = MakeExemplar(
            channel=self._channel.channel() or "",
            form=self._channel.form() or "",
            recheck_name=self._check.name(),
            official_id=self._channel.official_id(),
            right_because=self._elsewhere.because() if self._elsewhere else None,
        )
        self.screen_.run(
            lambda session: handover.make_exemplar(session, self.notification.id, wish),
            self._show_made,
            self._not_made,
        )

    def _not_made(self, refusal: Refusal) -> None:
        if isinstance(refusal, WrongGemeente):
            self._go(next(n for n, (_, s) in enumerate(self._steps) if s is self._check))
            self._check.show_error(refusal_text(refusal))
        self.show_refusal(refusal)

    def _show_made(self, made: MadeExemplar) -> None:
        self._made_exemplar = made
        self._made = MadeStep(self.screen_, made)
        self._made.refused.connect(self.show_refusal)
        self._made.kept.connect(lambda: self.errors.show_errors([]))
        self._place.addWidget(self._made)
        self.errors.show_errors([])
        self._show(self._made, steps_line.HAND_OVER)
        for button in (self._back, self._next, self._make):
            button.hide()
        self._give.show()
        self._later.setText(t("Later overhandigen"))
        self._later.setAccessibleName(t("Later overhandigen"))
        self._made.first_field().setFocus()

    def _to_record(self) -> None:
        if self._kept_first() and self._made_exemplar is not None:
            made = self._made_exemplar
            self.give.emit(made.id, made.number, made.form)

    def _leave(self) -> None:
        if self._kept_first():
            self.finished.emit()

    def _kept_first(self) -> bool:
        if self._made is None or not self._made.unsaved:
            return True
        self._made.unsaved = False  # said once; the second time is a choice
        warning = t(
            "Het bestand is nog niet bewaard of afgedrukt. Doe dat eerst, of kies nog een keer"
            " dezelfde knop."
        )
        self.errors.show_errors([(warning, self._made.first_field())])
        return False
