"""Step 6: recording that an exemplar was handed over: to whom, when, how the passphrase went."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.services.dispatch import giving, handover, recipients
from app.services.dispatch.handover import HandOver, NotificationView
from app.services.dispatch.recipients import Recipient
from app.wizard import dates
from ui import theme
from ui.handover import steps_line
from ui.handover.dossier_page import DossierFields
from ui.handover.page import Errors, HandoverPage, line, read_day, read_time, required
from ui.handover.steps_line import StepsLine
from ui.text import t
from ui.widgets import (
    Button,
    Field,
    FlowRow,
    Heading,
    PrimaryButton,
    RadioChoices,
    WrappedLabel,
    line_field,
    line_text,
)

if TYPE_CHECKING:
    from ui.screen import Screen


@dataclass(frozen=True)
class ToGive:
    """The exemplar that was handed over: its id, its number and its form."""

    id: int
    number: int
    form: str


class GivenPage(HandoverPage):
    """One exemplar becomes a line of the disclosure register."""

    def __init__(self, screen: Screen, notification: NotificationView, exemplar: ToGive) -> None:
        super().__init__(
            screen,
            t(
                "Exemplaar {number} overhandigd aan {name}",
                number=exemplar.number,
                name=notification.gemeente_name,
            ),
        )
        self._exemplar = exemplar
        steps = StepsLine()
        steps.show_step(steps_line.RECORD)
        self.add(steps)
        now = datetime.now().astimezone()
        self._known = QVBoxLayout()
        self._known.setSpacing(theme.SPACE[0])
        self.add(self._known)
        self._to = line_field(
            t("Aan wie? (naam)"),
            "handoff.given_to",
            t("Bij post: aan wie u het hebt gestuurd."),
        )
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
        self._due = line_field(
            t("Ontvangst verwacht vóór"),
            "handoff.receipt_due",
            t("Leeg: de termijn van de instellingen. Geen wettelijke termijn."),
            optional=True,
            width=14,
        )
        self.add(self._due)
        self._filed = DossierFields(required=False)
        self.add(self._filed)
        keep = PrimaryButton(t("Noteer de overdracht"), "record-given")
        keep.clicked.connect(self._keep)
        self.add(FlowRow(keep, self.done_button(t("Niet nu"))))
        code = notification.gemeente
        screen.run(lambda session: recipients.recipient(session, code), self._offer)

    def first_field(self) -> QWidget:
        """Begin with the name."""
        return self._to

    def _offer(self, known: Recipient) -> None:
        people = [
            (one.name, one.function)
            for one in known.mandates
            if one.name and one.state in {"holds", "ending"}
        ]
        people += [(one.name, one.function) for one in known.contacts if one.name]
        if not people:
            return
        self._known.addWidget(WrappedLabel(t("Neem over uit het register:"), tone="muted"))
        row = FlowRow()
        for number, (name, function) in enumerate(dict.fromkeys(people)):
            words = f"{name}, {function}"
            button = Button(words, f"handoff.known:{number}", quiet=True)
            button.setAccessibleName(t("Neem over: {who}", who=words))
            button.clicked.connect(partial(self._take, name, function))
            row.add(button)
        self._known.addWidget(row)

    def _take(self, name: str, function: str) -> None:
        line(self._to).setText(name)
        line(self._function).setText(function)
        if self._secret is not None and not line_text(self._secret_to):
            line(self._secret_to).setText(name)
        self._day.setFocus()

    def _ask_secret(self, now: datetime) -> None:
        self.add(Heading(t("Het wachtwoord"), 2))
        self._secret = RadioChoices(t("Hoe gaf u het wachtwoord?"), "handoff.secret_by")
        for option in handover.secret_ways():
            self._secret.add(option.code, t(option.text))
        self._secret_field = Field(
            t("Hoe gaf u het wachtwoord?"),
            self._secret,
            "handoff.secret_by",
            t("Nooit samen met het bestand."),
        )
        self.add(self._secret_field)
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
        due = read_day(self._due, errors) if line_text(self._due) else None
        filed = self._filed.read(errors)
        secret_by, secret_to, secret_at = None, None, None
        if self._secret is not None:
            secret_by = self._secret.value()
            if secret_by is None:
                errors.append((t("Kies hoe u het wachtwoord gaf."), self._secret_field))
            secret_to = required(self._secret_to, errors)
            secret_at = read_time(self._secret_day, self._secret_time, errors)
        if self.show_problems(errors) or at is None:
            return
        facts = HandOver(
            given_to=given_to,
            given_function=function,
            at=at,
            secret_by=secret_by,
            secret_to=secret_to,
            secret_at=secret_at,
            receipt_due=due,
        )
        self.screen_.run(
            lambda session: giving.give(session, self._exemplar.id, facts, filed),
            self._kept,
            self.show_refusal,
        )

    def _kept(self, _result: object) -> None:
        self.screen_.navigator.message(t("De overdracht staat in het verstrekkingenregister."))
        self.finished.emit()
