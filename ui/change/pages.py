"""Noting to whom a notice went, and what the gemeente did after it."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.services.answers import changes, notice_copies, notices
from app.services.answers.change_choices import answers_to, what_text
from app.services.answers.changes import Confirmed, GivenNotice
from app.services.answers.notices import CopyView, NoticeView
from app.wizard import dates
from ui.handover.page import Errors, HandoverPage, line, read_day, read_time, required
from ui.text import t, told
from ui.widgets import Field, FlowRow, PrimaryButton, RadioChoices, WrappedLabel, line_field

if TYPE_CHECKING:
    from ui.screen import Screen


class GivenNoticePage(HandoverPage):
    """Asks along which way, to whom and when a copy of a notice went."""

    def __init__(self, screen: Screen, notice: NoticeView, copy: CopyView) -> None:
        super().__init__(screen, t("Bericht aan gemeente {name}", name=notice.gemeente_name))
        self._copy = copy
        self.add(WrappedLabel(t("Bestand: {name}", name=copy.file_name), tone="muted"))
        self._channel = RadioChoices(t("Hoe ging het?"), "notice.channel")
        for way in notice_copies.channels_for(copy.form):
            self._channel.add(way.code, t(way.text))
        self._to = line_field(t("Aan wie (naam)"), "notice.to")
        self._function = line_field(t("Functie"), "notice.function")
        now = datetime.now().astimezone()
        self._day = line_field(t("Op welke dag"), "notice.day", width=14)
        line(self._day).setText(dates.short_date(now.date()))
        self._time = line_field(t("Hoe laat"), "notice.time", width=8)
        line(self._time).setText(f"{now:%H.%M}")
        self._channel_field = Field(
            t("Hoe ging het?"),
            self._channel,
            "notice.channel",
            t("Nooit gewone e-mail. Bij post: aan wie en wanneer u het verstuurde."),
        )
        for part in (self._channel_field, self._to, self._function, self._day, self._time):
            self.add(part)
        keep = PrimaryButton(t("Noteer de overdracht"), "record-given")
        keep.clicked.connect(self._keep)
        self.add(FlowRow(keep, self.done_button(t("Niet nu"))))

    def first_field(self) -> QWidget:
        """Begin with the way."""
        return self._channel

    def _keep(self) -> None:
        errors: Errors = []
        channel = self._channel.value()
        if channel is None:
            errors.append((t("Kies hoe het bericht ging."), self._channel_field))
        to = required(self._to, errors)
        function = required(self._function, errors)
        at = read_time(self._day, self._time, errors)
        if self.show_problems(errors) or channel is None or at is None:
            return
        facts = GivenNotice(channel, to, function, at)
        self.screen_.run(
            lambda session: changes.hand_over_notice(session, self._copy.id, facts),
            self._kept,
            self.show_refusal,
        )

    def _kept(self, _view: NoticeView) -> None:
        self.screen_.navigator.message(t("De overdracht van het bericht is genoteerd."))
        self.finished.emit()


class ConfirmPage(HandoverPage):
    """Asks what the gemeente did after a notice, as it said on paper or by telephone."""

    def __init__(self, screen: Screen, notice: NoticeView) -> None:
        super().__init__(screen, t("Wat deed gemeente {name}?", name=notice.gemeente_name))
        self._notice = notice
        self.add(
            WrappedLabel(
                t(
                    "Over melding {name}. Een antwoordbestand van de gemeente leest u in bij"
                    " Antwoorden en tijdlijn.",
                    name=notice.file_name,
                ),
                tone="muted",
            )
        )
        self._what = RadioChoices(t("Wat deed de gemeente?"), "confirm.what")
        for what in answers_to(notice.asks):
            self._what.add(what, told(what_text(what)))
        self._day = line_field(t("Op welke dag"), "confirm.on", width=14)
        line(self._day).setText(dates.short_date(datetime.now().astimezone().date()))
        self._by = line_field(t("Wie zei dat (naam en functie)"), "confirm.by")
        self._how = RadioChoices(t("Hoe weet u dat?"), "confirm.how")
        for option in notices.confirm_channels():
            self._how.add(option.code, t(option.text))
        self._what_field = Field(t("Wat deed de gemeente?"), self._what, "confirm.what")
        self._how_field = Field(t("Hoe weet u dat?"), self._how, "confirm.how")
        for part in (self._what_field, self._day, self._by, self._how_field):
            self.add(part)
        keep = PrimaryButton(t("Bewaar"), "record-confirmed")
        keep.clicked.connect(self._keep)
        self.add(FlowRow(keep, self.done_button(t("Niet nu"))))

    def first_field(self) -> QWidget:
        """Begin with what was done."""
        return self._what

    def _keep(self) -> None:
        errors: Errors = []
        known = {what: what for what in answers_to(self._notice.asks)}
        what = known.get(self._what.value())  # type: ignore[call-overload]
        if what is None:
            errors.append((t("Kies wat de gemeente deed."), self._what_field))
        day = read_day(self._day, errors)
        by = required(self._by, errors)
        how = self._how.value()
        if how is None:
            errors.append((t("Kies hoe u dat weet."), self._how_field))
        if self.show_problems(errors) or what is None or day is None or how is None:
            return
        confirmed = Confirmed(what, day, by, how)
        self.screen_.run(
            lambda session: changes.confirm_notice(session, self._notice.id, confirmed),
            self._kept,
            self.show_refusal,
        )

    def _kept(self, _view: NoticeView) -> None:
        self.screen_.navigator.message(t("Genoteerd wat de gemeente deed."))
        self.finished.emit()
