"""The settings of a gemeente: who it is, who acts for the burgemeester, how long it keeps."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit, QWidget

from app.case.refusal import Refusal
from app.wizard.dates import short_date
from app.wizard.questions.model import Basis
from ui.case.law_label import LawChip
from ui.law import texts as law_texts
from ui.navigation import Navigator
from ui.reader.first_start import GemeentePart, MandatePart
from ui.reader.page import ReaderPage
from ui.text import t
from ui.widgets import (
    Area,
    Banner,
    Field,
    FlowRow,
    Heading,
    PrimaryButton,
    Problem,
    WrappedLabel,
    line_field,
    line_text,
)
from ui.worker import Worker

if TYPE_CHECKING:
    from datetime import date

    from app.services.reader.profile import GemeenteSettings
    from app.services.session import Session


@dataclass(frozen=True)
class Shown:
    """The settings, and whether the person here may change them."""

    settings: GemeenteSettings
    may_change: bool
    today: date


class GemeenteSettingsScreen(ReaderPage):
    """Shows the settings to everybody; only a beheerder can change them."""

    def __init__(self, worker: Worker, navigator: Navigator) -> None:
        super().__init__(worker, navigator, t("Instellingen van de gemeente"), "gemeente-settings")
        self._settings: GemeenteSettings | None = None
        self._today: date | None = None
        self.gemeente = GemeentePart()
        self.mandate = MandatePart(self._day)
        self.months = line_field(
            t("Hoeveel maanden bewaart u een melding?"),
            "retention.months",
            t("Vanaf de dag van openen. Leeg? Dan kiest u het per melding."),
            optional=True,
            width=6,
        )
        self._ground = Area(2)
        self.ground = Field(
            t("Waar die termijn vandaan komt"),
            self._ground,
            "retention.ground",
            t("Bijvoorbeeld: een besluit of de selectielijst."),
            optional=True,
        )
        self.remind = line_field(
            t("Hoeveel dagen van tevoren een herinnering?"),
            "retention.remind",
            t("Vóór de dag waarop u een melding vernietigt. Uw eigen keuze."),
            width=6,
        )
        self.lock = line_field(
            t("Na hoeveel minuten gaat het scherm op slot?"),
            "lock.minutes",
            t("Als niemand typt of klikt."),
            width=6,
        )
        self.keep = PrimaryButton(t("Instellingen &bewaren"), "keep-settings")
        self.keep.clicked.connect(self._save_changes)
        self._reading = Banner(
            "info", t("U kunt alles lezen. Alleen een beheerder kan iets veranderen.")
        )
        self._reading.hide()
        self._parts: tuple[QWidget, ...] = (
            self.gemeente,
            self.mandate,
            self.months,
            self.ground,
            self.remind,
            self.lock,
        )
        self.add(
            self._reading,
            Heading(t("De gemeente"), 2),
            self.gemeente,
            Heading(t("Wie handelt voor de burgemeester"), 2),
            self.mandate,
            Heading(t("Bewaren"), 2),
            WrappedLabel(
                t(
                    "Uw gemeente bepaalt hoe lang zij een melding bewaart. Wij lazen geen wet die"
                    " voor een melding op grond van artikel 18b een termijn noemt. Hieronder een"
                    " regel van een andere grondslag, als voorbeeld."
                )
            ),
            FlowRow(LawChip(Basis("analogie", "bjsg-11a-4"))),
            _law_text(),
            self.months,
            self.ground,
            self.remind,
            Heading(t("Dit programma"), 2),
            self.lock,
            FlowRow(self.keep, self.back),
        )
        self.run(_read, self._show, self.refused)

    def first_focus(self) -> QWidget:
        """Begin at the gemeente; who may only read begins on top."""
        return self.gemeente.first_focus() if self.gemeente.isEnabled() else self.page

    def save(self) -> None:
        """Ctrl+S keeps the settings, for they are not saved by themselves."""
        if self._settings is not None and self.keep.isVisible():
            self._save_changes()

    def _show(self, shown: Shown) -> None:
        settings, self._settings = shown.settings, shown.settings
        self._today = shown.today
        organisation, mandate = settings.organisation, settings.mandate
        self.gemeente.picker.show_code(organisation.code)
        for field, text in (
            (self.gemeente.unit, organisation.unit),
            (self.gemeente.city, organisation.city),
            (self.gemeente.phone, organisation.phone),
            (self.gemeente.hours, organisation.hours),
            (self.mandate.name, mandate.name),
            (self.mandate.function, mandate.function),
            (self.mandate.reference, mandate.reference),
            (self.mandate.until, short_date(mandate.until) if mandate.until else ""),
            (self.months, str(settings.retention_months or "")),
            (self.remind, str(settings.remind_days)),
            (self.lock, str(settings.lock_minutes)),
        ):
            _line(field).setText(text)
        self.gemeente.show_address(organisation.address)
        self.mandate.kind.set_value(mandate.kind)
        self.mandate.follow(mandate.kind)
        self._ground.setPlainText(settings.retention_ground)
        self._reading.setVisible(not shown.may_change)
        self.keep.setVisible(shown.may_change)
        for part in self._parts:
            part.setEnabled(shown.may_change)
        if not shown.may_change:
            self.page.verticalScrollBar().setValue(0)

    def _save_changes(self) -> None:
        problems: list[Problem] = [*self.gemeente.problems(), *self.mandate.problems()]
        numbers: dict[str, int | None] = {}
        for name, field, optional in (
            ("retention_months", self.months, True),
            ("remind_days", self.remind, False),
            ("lock_minutes", self.lock, False),
        ):
            text = line_text(field)
            if not text and optional:
                numbers[name] = None
            elif text.isascii() and text.isdecimal() and int(text) > 0:
                numbers[name] = int(text)
            else:
                told = t("{vraag} Vul een heel getal in.", vraag=field.label_text)
                problems.append((told, field))
        before = self._settings
        if self.show_problems(problems) or before is None:
            return
        wished = before.model_copy(
            update={
                **numbers,
                "organisation": self.gemeente.details(),
                "mandate": self.mandate.mandate(),
                "retention_ground": self._ground.toPlainText().strip(),
            }
        )
        self.run(lambda session: _change(session, wished), self._kept, self.refused)

    def _kept(self, shown: Shown) -> None:
        self._show(shown)
        self.navigator.message(t("De instellingen zijn bewaard."))

    def _day(self) -> date:
        if self._today is None:
            raise Refusal("Wacht tot de instellingen er staan.")
        return self._today


def _law_text() -> WrappedLabel:
    entry = law_texts.entry("bjsg-11a-4")
    label = WrappedLabel(f"{entry.citation}: {entry.text}", tone="muted")
    label.setObjectName("law-text")
    return label


def _line(field: Field) -> QLineEdit:
    editor = field.editor
    if not isinstance(editor, QLineEdit):
        raise TypeError(type(editor).__name__)
    return editor


def _read(session: Session) -> Shown:
    return Shown(session.gemeente, session.can("beheerder"), session.today())


def _change(session: Session, wished: GemeenteSettings) -> Shown:
    from app.services.reader import profile  # noqa: PLC0415 - in the worker's thread

    profile.change(session, wished)
    return _read(session)
