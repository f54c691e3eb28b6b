"""The organisation's own rules for keeping, and beside them what the law says about it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from app.case.refusal import Refusal
from app.case.retention import COUNTS_FROM, event_text
from app.services.ending import retention
from app.services.ending.retention import RuleView
from app.services.session import Session
from app.wizard.dates import read_date, show_date
from ui import theme
from ui.closing.regimes import regimes_part
from ui.navigation import Navigator
from ui.page_screen import PageScreen
from ui.text import refusal_text, t, told
from ui.widgets import (
    Banner,
    Button,
    Field,
    FlowRow,
    Foldable,
    Heading,
    PrimaryButton,
    Problem,
    RadioChoices,
    WrappedLabel,
    line_field,
    line_text,
)
from ui.worker import Worker


@dataclass(frozen=True)
class Opened:
    """The rules, and whether this person may change them."""

    rules: tuple[RuleView, ...]
    may: bool


def read(session: Session) -> Opened:
    """Read what the screen shows."""
    return Opened(retention.rule_views(session), session.can("beheerder"))


class RetentionScreen(PageScreen):
    """The list of rules and a form for one more; only a beheerder can change it."""

    def __init__(self, worker: Worker, navigator: Navigator) -> None:
        super().__init__(worker, navigator, t("Bewaarregels"), "retention")
        self.add(
            WrappedLabel(
                t(
                    "Geen wet die wij lazen zegt hoe lang de werkkopie in dit programma blijft."
                    " Daarom staat hier niets vooraf ingevuld. Leg met de FG en de archivaris vast"
                    " welke regels gelden, vóór u de eerste zaak sluit."
                )
            )
        )
        self._list = QWidget()
        self.add(self._list)
        self._form = self._make_form()
        self._form.hide()
        self.add(self._form)
        law = t("Wat zegt de wet over bewaren?")
        self.add(Foldable(law, regimes_part(), "retention-law"))
        back = Button(t("Naar de instellingen"), "to-settings")
        back.clicked.connect(navigator.show_settings)
        self.add(FlowRow(back))
        self._again()

    def first_focus(self) -> QWidget:
        """Begin at the form, where there is one."""
        return self._name if self._form.isVisible() else self.page

    def _make_form(self) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE[2])
        column.addWidget(Heading(t("Regel toevoegen"), 2))
        self._name = line_field(t("Naam van de regel"), "rule.name", width=24)
        self._amount = line_field(t("Hoe lang?"), "rule.amount", t("Een heel getal."), width=6)
        self._units = RadioChoices(t("Maanden of jaren"), "rule.unit")
        self._units.add("months", t("maanden"))
        self._units.add("years", t("jaren"))
        self._unit = Field(t("Maanden of jaren"), self._units, "rule.unit")
        self._events = RadioChoices(t("Na welke dag?"), "rule.counts_from")
        for event in COUNTS_FROM:
            self._events.add(event, told(event_text(event)))
        self._event = Field(t("Na welke dag?"), self._events, "rule.counts_from")
        self._ground = line_field(
            t("Grond"), "rule.ground", t("Bijvoorbeeld de selectielijst met het nummer.")
        )
        self._with = line_field(
            t("Vastgesteld met"), "rule.decided_with", t("Functies, zoals FG en archivaris.")
        )
        self._on = line_field(
            t("Vastgesteld op"), "rule.decided_on", t("Bijvoorbeeld 31-12-2026."), width=14
        )
        self._fields = (
            self._name,
            self._amount,
            self._unit,
            self._event,
            self._ground,
            self._with,
            self._on,
        )
        for part in self._fields:
            column.addWidget(part)
        add = PrimaryButton(t("Regel &toevoegen"), "add-rule")
        add.clicked.connect(self._add)
        column.addWidget(FlowRow(add))
        return box

    def _again(self) -> None:
        self.errors.clear()
        self.run(read, self._show, self.refused)

    def _show(self, opened: Opened) -> None:
        fresh = QWidget()
        column = QVBoxLayout(fresh)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE[1])
        if not opened.rules:
            text = t("Er is nog geen bewaarregel. Zonder regel kan geen zaak gesloten worden.")
            column.addWidget(Banner("warning", text))
        if not opened.may:
            text = t("U kunt alles lezen. Alleen een beheerder kan iets veranderen.")
            column.addWidget(Banner("info", text))
        for view in opened.rules:
            column.addWidget(self._rule(view, may=opened.may))
        self.page.put_in_place(self._list, fresh)
        self._list = fresh
        self._form.setVisible(opened.may)

    def _rule(self, view: RuleView, *, may: bool) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, theme.SPACE[0], 0, theme.SPACE[1])
        column.setSpacing(theme.SPACE[0])
        rule = view.rule
        column.addWidget(Heading(rule.name, 3))
        column.addWidget(WrappedLabel(told(view.text)))
        column.addWidget(
            WrappedLabel(
                t(
                    "Grond: {ground}. Vastgesteld met {who} op {day}.",
                    ground=rule.ground,
                    who=rule.decided_with,
                    day=show_date(rule.decided_on),
                ),
                tone="muted",
            )
        )
        if may:
            drop = Button(t("Gebruik '{rule}' niet meer", rule=rule.name), f"drop:{rule.name}")
            drop.clicked.connect(lambda: self._drop(rule.name))
            column.addWidget(FlowRow(drop))
        return box

    def _add(self) -> None:
        problems: list[Problem] = []
        amount, day = line_text(self._amount), None
        if not amount.isascii() or not amount.isdigit() or len(amount) > 4:
            problems.append((t("Vul bij 'Hoe lang?' een heel getal in."), self._amount))
        for field, text in (
            (self._name, t("Geef de regel een naam.")),
            (self._ground, t("Vul de grond van de regel in.")),
            (self._with, t("Vul in met wie dit is vastgesteld.")),
        ):
            if not line_text(field):
                problems.append((text, field))
        if self._units.value() is None:
            problems.append((t("Kies maanden of jaren."), self._unit))
        if self._events.value() is None:
            problems.append((t("Kies vanaf welke dag de regel telt."), self._event))
        try:
            day = read_date(line_text(self._on))
        except Refusal as refusal:
            problems.append((refusal_text(refusal), self._on))
        if self.show_problems(problems) or day is None:
            return
        values = self._values(int(amount), day)
        self.run(lambda session: retention.add_rule(session, values), self._added, self.refused)

    def _values(self, amount: int, day: date) -> dict[str, object]:
        return {
            "name": line_text(self._name),
            "months": amount * (12 if self._units.value() == "years" else 1),
            "counts_from": self._events.value(),
            "ground": line_text(self._ground),
            "decided_with": line_text(self._with),
            "decided_on": day,
        }

    def _added(self, view: RuleView) -> None:
        self.navigator.message(t("De regel is toegevoegd: {rule}.", rule=view.rule.name))
        for field in self._fields:
            if isinstance(field.editor, QLineEdit):
                field.editor.clear()
        self._units.set_value(None)
        self._events.set_value(None)
        self._again()

    def _drop(self, name: str) -> None:
        self.run(
            lambda session: retention.remove_rule(session, name),
            lambda _nothing: self._again(),
            self.refused,
        )
