"""Typing over a reply that came on paper or by telephone, and noting what was done about one."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.handoff.reply import ReplyProblem
from app.services.answers import replies
from app.services.answers.changes import Affected
from app.services.answers.replies import ReplyView
from app.wizard import dates
from ui.handover.page import Errors, HandoverPage, line, read_day
from ui.reply.form import ReplyForm
from ui.text import t, told
from ui.widgets import (
    Area,
    Field,
    FlowRow,
    PrimaryButton,
    RadioChoices,
    WrappedLabel,
    line_field,
)

if TYPE_CHECKING:
    from ui.screen import Screen


class TypingPage(HandoverPage):
    """Asks the same as a gemeente fills in itself; nothing is chosen beforehand."""

    def __init__(self, screen: Screen, given: Sequence[Affected]) -> None:
        super().__init__(screen, t("Antwoord noteren"))
        self._given = tuple(given)
        self.add(
            WrappedLabel(
                t(
                    "Voor een antwoord op papier of per telefoon. De vragen staan er zoals de"
                    " gemeente ze krijgt: 'u' is daar de gemeente. Noteer wat zij zegt, niet wat u"
                    " ervan vindt."
                ),
                tone="muted",
            )
        )
        self._which = RadioChoices(t("Over welke melding gaat het?"), "typed.notification")
        for one in self._given:
            self._which.add(
                one.notification_id,
                t(
                    "Versie {version} aan gemeente {gemeente}",
                    version=one.version,
                    gemeente=one.gemeente_name,
                ),
                ", ".join(one.recipients),
            )
        self._which_field = Field(
            t("Over welke melding gaat het?"), self._which, "typed.notification"
        )
        self._how = RadioChoices(t("Hoe kwam het antwoord?"), "typed.how")
        for option in replies.reply_ways():
            self._how.add(option.code, t(option.text))
        self._how_field = Field(t("Hoe kwam het antwoord?"), self._how, "typed.how")
        self._day = line_field(t("Op welke dag kwam het?"), "typed.on", width=14)
        line(self._day).setText(dates.short_date(datetime.now().astimezone().date()))
        self._form = ReplyForm()
        for part in (self._which_field, self._how_field, self._day, self._form):
            self.add(part)
        keep = PrimaryButton(t("Bewaar het antwoord"), "keep-reply")
        keep.clicked.connect(self._keep)
        self.add(FlowRow(keep, self.done_button(t("Niet nu"))))

    def first_field(self) -> QWidget:
        """Begin with which notification it is about."""
        return self._which

    def _keep(self) -> None:
        errors: Errors = []
        which, how = self._which.value(), self._how.value()
        if which is None:
            errors.append((t("Kies over welke melding het antwoord gaat."), self._which_field))
        if how is None:
            errors.append((t("Kies hoe het antwoord kwam."), self._how_field))
        day = read_day(self._day, errors)
        fields = self._form.read()
        if self._form.kind is None:
            missing = ReplyProblem("Kies wat de gemeente stuurt.", field="kind")
            self._form.show_problems((missing,))
            errors += self._form.wrong()
        if self.show_problems(errors) or which is None or how is None or day is None:
            return
        notification, way, on = which, how, day
        self.screen_.run(
            lambda session: replies.record_typed(session, notification, fields, on, way),
            self._kept,
            self.show_refusal,
        )

    def _kept(self, result: ReplyView | tuple[ReplyProblem, ...]) -> None:
        if isinstance(result, tuple):
            self._form.show_problems(result)
            self.show_problems(list(self._form.wrong()))
            return
        self.screen_.navigator.message(t("Het antwoord is genoteerd."))
        self.finished.emit()


class HandledPage(HandoverPage):
    """Asks in one line what was done about a reply."""

    def __init__(self, screen: Screen, view: ReplyView) -> None:
        super().__init__(
            screen, t("Antwoord van gemeente {name} afhandelen", name=view.gemeente_name)
        )
        self._view = view
        for one in view.to_do:
            self.add(WrappedLabel(told(one)))
        self._note = Area(3)
        self._field = Field(
            t("Wat hebt u gedaan?"),
            self._note,
            "handled.note",
            t("Eén zin is genoeg, bijvoorbeeld: vraag beantwoord per telefoon."),
        )
        self.add(self._field)
        keep = PrimaryButton(t("Bewaar"), "keep-handled")
        keep.clicked.connect(self._keep)
        self.add(FlowRow(keep, self.done_button(t("Niet nu"))))

    def first_field(self) -> QWidget:
        """Begin with what was done."""
        return self._note

    def _keep(self) -> None:
        text = self._note.toPlainText()
        self.screen_.run(
            lambda session: replies.handle_reply(session, self._view.id, text),
            self._kept,
            self.show_refusal,
        )

    def _kept(self, _view: ReplyView) -> None:
        self.screen_.navigator.message(t("Genoteerd wat u deed."))
        self.finished.emit()
