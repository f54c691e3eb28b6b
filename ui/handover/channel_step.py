"""Step 2: how it goes and in which form; a package only for a certificate that may be used."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.services.dispatch import handover
from app.services.dispatch.handover import NotificationView
from ui import theme
from ui.handover.page import Errors, line
from ui.recipients.certificate_words import certificate_lines
from ui.text import refusal_text, t
from ui.widgets import Banner, Field, RadioChoices, WrappedLabel, line_field, line_text


class ChannelStep(QWidget):
    """Asks channel, form and, for the official facility, the number of the message."""

    def __init__(self, notification: NotificationView) -> None:
        super().__init__()
        self._notification = notification
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE[2])
        self._channel = RadioChoices(t("Hoe gaat het?"), "handoff.channel")
        for option in handover.channels():
            self._channel.add(option.code, t(option.text))
        self._channel_field = Field(
            t("Hoe gaat het?"),
            self._channel,
            "handoff.channel",
            t("Nooit met gewone e-mail. Eigen keuze van dit programma."),
        )
        column.addWidget(self._channel_field)
        self._official = line_field(
            t("Berichtnummer van de officiële voorziening"),
            "handoff.official_id",
            t("Neem eerst de kopieerpagina over. Zo is er één waarheid."),
        )
        column.addWidget(self._official)
        self._official.hide()
        self._forms = QVBoxLayout()
        column.addLayout(self._forms)
        self._form: RadioChoices | None = None
        self._form_field: Field | None = None
        self._why_not = Banner("info")
        self._why_not.setObjectName("handoff.no-package")
        problem = _no_package(notification)
        self._why_not.say(problem, t("Een pakket (p7m) kan nu niet"))
        column.addWidget(self._why_not)
        self._why_not.setVisible(bool(problem))
        if notification.certificate is not None and not problem:
            column.addWidget(
                WrappedLabel(t("Het certificaat voor een pakket (p7m):"), tone="muted")
            )
            for sentence in certificate_lines(notification.certificate):
                column.addWidget(WrappedLabel(f"– {sentence}", tone="muted"))
        self._channel.chosen.connect(self._offer_forms)

    def first_field(self) -> QWidget | None:
        """Begin with the channel."""
        return self._channel_field

    def channel(self) -> str | None:
        """Give the code of the channel."""
        return self._channel.value()

    def form(self) -> str | None:
        """Give the code of the form."""
        return self._form.value() if self._form else None

    def official_id(self) -> str | None:
        """Give the number of the official facility's message, when it goes that way."""
        return line_text(self._official) if self.channel() == "official" else None

    def problems(self) -> Errors:
        """Say what is missing."""
        errors: Errors = []
        if self.channel() is None:
            errors.append((t("Kies hoe het gaat."), self._channel_field))
        elif self.form() is None:
            errors.append((t("Kies de vorm."), self._form_field or self._channel_field))
        if self.channel() == "official" and not self.official_id():
            errors.append((t("Vul in: {label}", label=self._official.label_text), self._official))
        return errors

    def _offer_forms(self, channel: str) -> None:
        chosen = self.form()
        self._official.setVisible(channel == "official")
        if channel != "official":
            line(self._official).clear()
        if self._form_field is not None:
            self._form_field.hide()
            self._form_field.deleteLater()
        certificate = self._notification.certificate
        usable = certificate is not None and certificate.problem is None
        self._form = RadioChoices(t("In welke vorm?"), "handoff.form")
        codes = []
        for option in handover.forms(channel, has_certificate=usable):
            self._form.add(option.code, t(option.text))
            codes.append(option.code)
        if chosen in codes:
            self._form.set_value(chosen)
        self._form_field = Field(t("In welke vorm?"), self._form, "handoff.form")
        self._forms.addWidget(self._form_field)


def _no_package(notification: NotificationView) -> str:
    certificate = notification.certificate
    if certificate is None:
        return t(
            "Van deze gemeente is er geen certificaat. Voeg het toe in het register van ontvangers,"
            " of kies de versleutelde pdf."
        )
    return refusal_text(certificate.problem) if certificate.problem else ""
