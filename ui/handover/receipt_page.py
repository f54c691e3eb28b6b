"""Recording by hand that a gemeente received the notification."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.services.dispatch import handover
from app.services.dispatch.handover import NotificationView
from app.wizard import dates
from ui.handover.page import Errors, HandoverPage, line, read_day, required
from ui.text import t
from ui.widgets import Field, PrimaryButton, RadioChoices, line_field

if TYPE_CHECKING:
    from ui.screen import Screen


class ReceiptPage(HandoverPage):
    """Ends the alarm on silence for one notification."""

    def __init__(self, screen: Screen, notification: NotificationView) -> None:
        super().__init__(screen, t("Ontvangst door {name}", name=notification.gemeente_name))
        self._notification = notification
        self._day = line_field(t("Ontvangen op"), "receipt.on", width=14)
        line(self._day).setText(dates.short_date(datetime.now().astimezone().date()))
        self._by = line_field(t("Ontvangen door (naam en functie)"), "receipt.by")
        self._how = RadioChoices(t("Hoe is dit bevestigd?"), "receipt.how")
        for option in handover.receipt_ways():
            self._how.add(option.code, t(option.text))
        self.add(self._day)
        self.add(self._by)
        self.add(Field(t("Hoe is dit bevestigd?"), self._how, "receipt.how"))
        keep = PrimaryButton(t("Noteer de ontvangst"), "record-receipt")
        keep.clicked.connect(self._keep)
        row = QHBoxLayout()
        row.addWidget(keep)
        row.addWidget(self.done_button(t("Niet nu")))
        row.addStretch(1)
        self.add(row)

    def first_field(self) -> QWidget:
        """Begin with the day."""
        return self._day

    def _keep(self) -> None:
        errors: Errors = []
        day = read_day(self._day, errors)
        by = required(self._by, errors)
        how = self._how.value()
        if how is None:
            errors.append((t("Kies hoe de ontvangst is bevestigd."), self._how))
        self.errors.show_errors(errors)
        if errors or day is None or how is None:
            return
        self.screen_.run(
            lambda session: handover.record_receipt(
                session, self._notification.id, on=day, by=by, how=how
            ),
            self._kept,
            self.show_refusal,
        )

    def _kept(self, _result: object) -> None:
        self.screen_.navigator.message(t("De ontvangst is genoteerd."))
        self.finished.emit()
