"""Where a hand-over stands in the penitentiair dossier: since which day, and under what."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.services.dispatch import giving
from app.services.dispatch.giving import Filed
from app.services.dispatch.handover import ExemplarView, NotificationView
from app.wizard import dates
from ui import theme
from ui.handover.page import Errors, HandoverPage, line, read_day
from ui.text import t
from ui.widgets import FlowRow, PrimaryButton, WrappedLabel, line_field, line_text

if TYPE_CHECKING:
    from ui.screen import Screen


class DossierFields(QWidget):
    """Day and reference; together or not at all."""

    def __init__(self, *, required: bool) -> None:
        super().__init__()
        self._required = required
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE[2])
        self.day = line_field(
            t("In het penitentiair dossier gezet op"),
            "handoff.dossier_on",
            t("Voor wat u zelf verstrekt is deze plicht nog te controleren (Pm 37)."),
            optional=not required,
            width=14,
        )
        self.reference = line_field(
            t("Kenmerk in het dossier"), "handoff.dossier_reference", optional=not required
        )
        column.addWidget(self.day)
        column.addWidget(self.reference)

    def read(self, errors: Errors) -> Filed | None:
        """Give what was filled in; one without the other is added to ``errors``."""
        day, reference = line_text(self.day), line_text(self.reference)
        if not day and not reference and not self._required:
            return None
        on = read_day(self.day, errors)
        if not reference:
            label = self.reference.label_text
            errors.append((t("Vul in: {label}", label=label), self.reference))
        return Filed(on, reference) if on is not None and reference else None


class DossierPage(HandoverPage):
    """Records it later, or corrects it."""

    def __init__(
        self, screen: Screen, notification: NotificationView, exemplar: ExemplarView
    ) -> None:
        super().__init__(
            screen,
            t(
                "Exemplaar {number} voor {name} in het dossier",
                number=exemplar.number,
                name=notification.gemeente_name,
            ),
        )
        self._exemplar = exemplar
        self.add(
            WrappedLabel(
                t(
                    "Een zin voor het dossier staat bij 'Binnengekomen en dossier'. Hier noteert u"
                    " dat die erin staat."
                ),
                tone="muted",
            )
        )
        self._fields = DossierFields(required=True)
        if exemplar.dossier_on is not None:
            line(self._fields.day).setText(dates.short_date(exemplar.dossier_on))
            line(self._fields.reference).setText(exemplar.dossier_reference or "")
        self.add(self._fields)
        keep = PrimaryButton(t("Leg vast"), "record-dossier")
        keep.clicked.connect(self._keep)
        self.add(FlowRow(keep, self.done_button(t("Niet nu"))))

    def first_field(self) -> QWidget:
        """Begin with the day."""
        return self._fields.day

    def _keep(self) -> None:
        errors: Errors = []
        filed = self._fields.read(errors)
        if self.show_problems(errors) or filed is None:
            return
        self.screen_.run(
            lambda session: giving.file(session, self._exemplar.id, filed),
            self._kept,
            self.show_refusal,
        )

    def _kept(self, _result: object) -> None:
        self.screen_.navigator.message(t("Vastgelegd."))
        self.finished.emit()
