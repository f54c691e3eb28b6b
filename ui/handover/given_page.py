"""Recording that an exemplar was handed over: to whom, when, and how the passphrase went."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.services import handover
from app.services.handover import ExemplarView, HandOver, NotificationView
from app.wizard import dates
from ui.handover.page import Errors, HandoverPage, line, read_time, required
from ui.text import t
from ui.widgets import Field, Heading, PrimaryButton, RadioChoices, line_field

if TYPE_CHECKING:
    from ui.screen import Screen


class GivenPage(HandoverPage):
    """One exemplar becomes a line of the disclosure register."""

    def __init__(
        self, screen: Screen, notification: NotificationView, exemplar: ExemplarView
    ) -> None:
        super().__init__(
            screen,
            t(
                "Exemplaar {number} overhandigd aan {name}",
                number=exemplar.number,
                name=notification.gemeente_name,
            ),
        )
        self._exemplar = exemplar
        now = datetime.now().astimezone()
        self._to = line_field(t("Aan wie? (naam)"), "handoff.given_to")
        self._function = line_field(t("Functie"), "handoff.given_function")
        self._day = line_field(t("Op welke dag?"), "handoff.day", width=14)
        self._time = line_field(t("Hoe laat?"), "handoff.time", width=8)
        line(self._day).setText(dates.short_date(now.date()))
        line(self._time).setText(f"{now:%H.%M}")
        for field in (self._to, self._function, self._day, self._time):
            self.add(field)
        self._secret: RadioChoices | None = None
        if exemplar.form == "encrypted_pdf":
            self._ask_secret(now)
        keep = PrimaryButton(t("Noteer de overdracht"), "record-given")
        keep.clicked.connect(self._keep)
        row = QHBoxLayout()
        row.addWidget(keep)
        row.addWidget(self.done_button(t("Niet nu")))
        row.addStretch(1)
        self.add(row)

    def first_field(self) -> QWidget:
        """Begin with the name."""
        return self._to

    def _ask_secret(self, now: datetime) -> None:
        self.add(Heading(t("Het wachtwoord"), 2))
        self._secret = RadioChoices(t("Hoe gaf u het wachtwoord?"), "handoff.secret_by")
        for option in handover.secret_ways():
            self._secret.add(option.code, t(option.text))
        self.add(
            Field(
                t("Hoe gaf u het wachtwoord?"),
                self._secret,
                "handoff.secret_by",
                t("Nooit samen met het bestand."),
            )
        )
        self._secret_to = line_field(t("Aan wie gaf u het wachtwoord?"), "handoff.secret_to")
        self._secret_day = line_field(t("Dag van het wachtwoord"), "handoff.secret_day", width=14)
        self._secret_time = line_field(t("Tijd van het wachtwoord"), "handoff.secret_time", width=8)
        line(self._secret_day).setText(dates.short_date(now.date()))
        line(self._secret_time).setText(f"{now:%H.%M}")
        for field in (self._secret_to, self._secret_day, self._secret_time):
            self.add(field)

    def _keep(self) -> None:
        errors: Errors = []
        given_to = required(self._to, errors)
        function = required(self._function, errors)
        at = read_time(self._day, self._time, errors)
        secret_by, secret_to, secret_at = None, None, None
        if self._secret is not None:
            secret_by = self._secret.value()
            if secret_by is None:
                errors.append((t("Kies hoe u het wachtwoord gaf."), self._secret))
            secret_to = required(self._secret_to, errors)
            secret_at = read_time(self._secret_day, self._secret_time, errors)
        self.errors.show_errors(errors)
        if errors or at is None:
            return
        facts = HandOver(
            given_to=given_to,
            given_function=function,
            at=at,
            secret_by=secret_by,
            secret_to=secret_to,
            secret_at=secret_at,
        )
        self.screen_.run(
            lambda session: handover.hand_over(session, self._exemplar.id, facts),
            self._kept,
            self.show_refusal,
        )

    def _kept(self, _result: object) -> None:
        self.screen_.navigator.message(t("De overdracht staat in het verstrekkingenregister."))
        self.finished.emit()
