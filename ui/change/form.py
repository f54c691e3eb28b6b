"""Asks what is the matter with a notification, for whom, and what the gemeente is asked to do.

What may be asked follows from what is the matter; the label beside it says whether that is law.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.services.answers.change_choices import (
    Choice,
    asks_for,
    change_choice,
    changes,
)
from app.services.answers.change_view import ChangeView
from app.services.answers.changes import Affected, Change
from app.wizard import dates
from app.wizard.questions import Basis
from ui import theme
from ui.case.law_label import LawChip, basis_words
from ui.handover.page import Errors, line, read_day
from ui.law import texts
from ui.state_texts import notification_state_text
from ui.text import t, told
from ui.widgets import (
    Area,
    Banner,
    CheckChoice,
    Field,
    FlowRow,
    Heading,
    RadioChoices,
    WrappedLabel,
    line_field,
)
from ui.widgets.emptying import empty


@dataclass(frozen=True)
class Wanted:
    """What a person filled in, and for which notifications."""

    change: Change
    notifications: tuple[str, ...]


class ChangeForm(QWidget):
    """The questions; ``kind_chosen`` carries the code. Nothing is chosen beforehand."""

    kind_chosen = Signal(str)

    def __init__(self, view: ChangeView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.SPACE[2])
        self._kind = RadioChoices(t("Wat is er aan de hand?"), "change.kind")
        for one in changes():
            self._kind.add(one.code, told(one.text), f"{basis_words(one.basis)}. {told(one.hint)}")
        self._kind.chosen.connect(self._follow)
        self.kind_field = Field(
            t("Wat is er aan de hand?"),
            self._kind,
            "change.kind",
            t("De reden bepaalt wat u van de ontvanger mag vragen."),
        )
        self._column.addWidget(self.kind_field)
        self._source = QVBoxLayout()
        self._column.addLayout(self._source)
        self._rest = QWidget()
        self._fields = QVBoxLayout(self._rest)
        self._fields.setContentsMargins(0, 0, 0, 0)
        self._fields.setSpacing(theme.SPACE[2])
        self._column.addWidget(self._rest)
        self._ask: RadioChoices | None = None
        self._ask_field: Field | None = None
        self._boxes: list[tuple[str, CheckChoice]] = []
        self._reason = Area(3)
        self._reason_field = Field(
            t("Wat is anders?"),
            self._reason,
            "change.reason",
            t("De gemeente leest dit. Schrijf één of twee zinnen, zonder nieuwe gegevens."),
        )
        self._by = line_field(
            t("Bevestiging verwacht vóór"),
            "change.confirm_by",
            t("De termijn is een eigen keuze; de beheerder stelt hem in."),
            width=14,
        )
        line(self._by).setText(dates.short_date(view.confirm_by))
        self._rest.hide()

    def kind(self) -> str | None:
        """Give what is the matter, or None while nothing was chosen."""
        return self._kind.value()

    def read(self, errors: Errors) -> Wanted | None:
        """Give what was filled in; what is missing is added to ``errors``."""
        kind = self._kind.value()
        if kind is None:
            errors.append((t("Kies wat er aan de hand is."), self.kind_field))
            return None
        reason = self._reason.toPlainText().strip()
        if not reason:
            errors.append(
                (t("Schrijf in één of twee zinnen wat er anders is."), self._reason_field)
            )
        ask = self._ask.value() if self._ask is not None else None
        if self._ask_field is not None and ask is None:
            errors.append((t("Kies wat u de gemeente vraagt."), self._ask_field))
        by: date | None = None
        if self._view.given_on is not None:
            by = read_day(self._by, errors)
        chosen = tuple(code for code, box in self._boxes if box.button.isChecked())
        if self._boxes and not chosen:
            errors.append((t("Kies voor welke ontvangers dit geldt."), self._boxes[0][1].button))
        change = Change(kind, reason, (ask,) if ask else (), by)
        return Wanted(change, chosen or (self._view.notification_id,))

    def _follow(self, kind: str) -> None:
        empty(self._source)
        choice = change_choice(kind)
        self._source.addWidget(source_of(choice.basis))
        for part in (self._reason_field, self._by):
            part.setParent(None)
        empty(self._fields)
        self._ask, self._ask_field, self._boxes = None, None, []
        if kind != "changed" or self._view.replaced_by is not None:
            self._add_fields(kind)
        self._rest.setVisible(self._fields.count() > 0)
        self.kind_chosen.emit(kind)

    def _add_fields(self, kind: str) -> None:
        self._fields.addWidget(self._reason_field)
        self._reason_field.show()
        if self._view.given_on is None:
            return
        if self._view.replaced_by is None or not change_choice(kind).replaces:
            self._add_recipients(kind)
        self._add_asks(kind)
        self._fields.addWidget(self._by)
        self._by.show()

    def _add_recipients(self, kind: str) -> None:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE[0])
        column.addWidget(Heading(t("Wie moet dit horen?"), 3))
        hint = t("Iedereen die de gegevens heeft, staat hier. Haal weg voor wie dit niet geldt.")
        column.addWidget(WrappedLabel(hint, tone="muted"))
        own = self._view
        first = t("Versie {version}, gemeente {name}", version=own.version, name=own.gemeente_name)
        choice = CheckChoice(first, f"change.for:{own.notification_id}", ", ".join(own.recipients))
        choice.button.setChecked(True)
        self._boxes.append((own.notification_id, choice))
        column.addWidget(choice)
        for other in own.others:
            choice = CheckChoice(
                _other(other), f"change.for:{other.notification_id}", ", ".join(other.recipients)
            )
            # Another gemeente can be the right one; every other change concerns all of them.
            choice.button.setChecked(kind != "wrong_gemeente" and other.state != "withdrawn")
            self._boxes.append((other.notification_id, choice))
            column.addWidget(choice)
        self._fields.addWidget(box)

    def _add_asks(self, kind: str) -> None:
        asks = asks_for(kind)
        self._ask = RadioChoices(t("Wat vraagt u de gemeente?"), "change.ask")
        for ask in asks:
            self._ask.add(ask.code, told(ask.text), told(ask.hint))
        self._ask_field = Field(
            t("Wat vraagt u de gemeente?"), self._ask, "change.ask", _what_holds(asks)
        )
        self._fields.addWidget(self._ask_field)
        self._fields.addWidget(FlowRow(LawChip(asks[0].basis)))


def source_of(basis: Basis) -> QWidget:
    """Say where something comes from: its label, and what it cites."""
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.SPACE[0])
    column.addWidget(FlowRow(LawChip(basis)))
    if basis.law is not None:
        entry = texts.entry(basis.law)
        for text in (entry.citation, entry.text):
            label = WrappedLabel(text, tone="muted")
            label.setObjectName("law-text")
            column.addWidget(label)
    return box


def breach_banner() -> Banner:
    """Say that this may be a data breach, with the law that says what then must be done."""
    banner = Banner(
        "warning",
        t(
            "Dit kan een datalek zijn. Na het intrekken vraagt het programma daarnaar. De vraag"
            " blijft staan tot u haar beantwoordt."
        ),
    )
    banner.add(source_of(Basis("wet", "wjsg-26g")))
    return banner


def _what_holds(asks: tuple[Choice, ...]) -> str:
    if asks[0].basis.law is not None:
        return t("Dit mag u eisen: de gegevens waren fout of hadden niet gegeven mogen worden.")
    return t("Dit is een verzoek: de gemeente beslist zelf over haar archief.")


def _other(one: Affected) -> str:
    return t(
        "Versie {version}, gemeente {name} ({state})",
        version=one.version,
        name=one.gemeente_name,
        state=notification_state_text(one.state),
    )
