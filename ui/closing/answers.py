"""The questions of somebody who closes a case: why, the dossier, and the rule for keeping."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from app.case.refusal import Refusal
from app.services.ending.closing import CLOSE_REASONS, Closing, ClosingPage
from app.services.ending.retention import RuleView
from app.wizard.dates import read_date, short_date
from ui import theme
from ui.closing.words import reason_text
from ui.text import refusal_text, t, told
from ui.widgets import Area, Field, Heading, RadioChoices, line_field, line_text
from ui.widgets.showing import show_when

Problem = tuple[str, Field]


class ClosingAnswers(QWidget):
    """The form; ``rule_changed`` asks to compute the day anew."""

    rule_changed = Signal()

    def __init__(self, page: ClosingPage) -> None:
        super().__init__()
        self._rules = {view.rule.name: view for view in page.rules}
        self._problems: list[Problem] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE[2])
        why = t("Waarom sluit u deze zaak?")
        self._reason = RadioChoices(why, "close.reason")
        for code in CLOSE_REASONS:
            self._reason.add(code, reason_text(code))
        self.reason = Field(
            why,
            self._reason,
            "close.reason",
            t("'Zonder beslissing' is een signaal, geen restpost. Eigen keuze van dit programma."),
        )
        self.transferred = line_field(t("Naar welke inrichting?"), "close.transferred_to", width=24)
        self.open_reason = _area(
            t("Waarom sluit u toch, terwijl er nog iets open staat?"),
            "close.open_reason",
            t("Eén zin. Sluiten mag geen stilte verbergen."),
        )
        self.dossier_on = _day(
            t("Alles in het penitentiair dossier gezet op"),
            "close.dossier_on",
            t("Het dossier is de plek om te bewaren, niet dit programma."),
        )
        self.dossier_reference = line_field(
            t("Kenmerk in het dossier"), "close.dossier_reference", optional=True, width=24
        )
        self.dossier_reason = _area(
            t("Geen dag of kenmerk? Schrijf waarom."), "close.dossier_reason", optional=True
        )
        which = t("Welke bewaarregel geldt voor deze werkkopie?")
        self._rule = RadioChoices(which, "close.rule")
        for view in page.rules:
            self._rule.add(
                view.rule.name,
                f"{view.rule.name}: {told(view.text)}",
                t("Grond: {ground}", ground=view.rule.ground),
            )
        self.rule = Field(
            which,
            self._rule,
            "close.rule",
            t(
                "Geen wet noemt een termijn voor dit programma. Uw organisatie legde deze regels"
                " vast."
            ),
        )
        self.counted_from = _day(t("Vanaf welke dag telt de regel?"), "close.counted_from")
        self.destroy_on = _day(
            t("Vernietigen op"),
            "close.destroy_on",
            t("Volgt uit de regel. Kiest u een andere dag, schrijf dan waarom."),
        )
        self.deviation = _area(t("Waarom een andere dag?"), "close.deviation", optional=True)
        show_when(self.transferred, wanted=False)
        show_when(self.open_reason, wanted=bool(page.open_items))
        show_when(self.counted_from, wanted=False)
        for part in (self.reason, self.transferred, self.open_reason):
            column.addWidget(part)
        column.addWidget(Heading(t("Het penitentiair dossier"), 2))
        for part in (self.dossier_on, self.dossier_reference, self.dossier_reason):
            column.addWidget(part)
        column.addWidget(Heading(t("Bewaren en vernietigen"), 2))
        for part in (self.rule, self.counted_from, self.destroy_on, self.deviation):
            column.addWidget(part)
        self._release = page.release_date
        self._reason.chosen.connect(
            lambda code: show_when(self.transferred, wanted=code == "transferred")
        )
        self._rule.chosen.connect(self._rule_chosen)
        if isinstance(self.counted_from.editor, QLineEdit):
            self.counted_from.editor.editingFinished.connect(self.rule_changed)

    def rule_view(self) -> RuleView | None:
        """Give the rule that is chosen, or None."""
        return self._rules.get(self._rule.value() or "")

    def counted_day(self) -> date | None:
        """Give the day from which the rule counts, when it is filled in and can be read."""
        try:
            return _read(self.counted_from)
        except Refusal:
            return None

    def show_destroy_on(self, day: date | None) -> None:
        """Fill in the day that the rule gives."""
        _set(self.destroy_on, short_date(day) if day else "")

    def read(self) -> tuple[Closing | None, list[Problem]]:
        """Give the answers, or what is wrong with them field by field."""
        self._problems = []
        code = next((one for one in CLOSE_REASONS if one == self._reason.value()), None)
        if code is None:
            self._problems.append((t("Kies waarom u de zaak sluit."), self.reason))
        rule = self._rule.value() or ""
        if not rule and self._rules:
            text = t("Kies welke bewaarregel voor deze zaak geldt.")
            self._problems.append((text, self.rule))
        days = {
            field: self._day_of(field)
            for field in (self.dossier_on, self.counted_from, self.destroy_on)
        }
        for field in self._fields():
            field.show_error(next((text for text, at in self._problems if at is field), ""))
        if self._problems or code is None:
            return None, self._problems
        return (
            Closing(
                reason=code,
                rule=rule,
                transferred_to=line_text(self.transferred),
                open_reason=_text(self.open_reason),
                dossier_on=days[self.dossier_on],
                dossier_reference=line_text(self.dossier_reference),
                dossier_reason=_text(self.dossier_reason),
                counted_from=days[self.counted_from],
                destroy_on=days[self.destroy_on],
                deviation=_text(self.deviation),
            ),
            [],
        )

    def _day_of(self, field: Field) -> date | None:
        try:
            return _read(field)
        except Refusal as refusal:
            self._problems.append((refusal_text(refusal), field))
            return None

    def _fields(self) -> tuple[Field, ...]:
        return (self.reason, self.rule, self.dossier_on, self.counted_from, self.destroy_on)

    def _rule_chosen(self, _name: str) -> None:
        view = self.rule_view()
        asks = view is not None and view.asks_for_day
        show_when(self.counted_from, wanted=asks)
        if view is not None and view.rule.counts_from == "release" and self._release:
            _set(self.counted_from, short_date(self._release))
        self.rule_changed.emit()


def _day(label: str, name: str, hint: str = "") -> Field:
    example = t("Bijvoorbeeld 31-12-2027.")
    return line_field(label, name, f"{hint} {example}".strip(), width=14)


def _area(label: str, name: str, hint: str = "", *, optional: bool = False) -> Field:
    return Field(label, Area(2), name, hint, optional=optional)


def _text(field: Field) -> str:
    editor = field.editor
    return editor.toPlainText().strip() if isinstance(editor, Area) else ""


def _read(field: Field) -> date | None:
    text = line_text(field)
    return read_date(text) if text else None


def _set(field: Field, text: str) -> None:
    if isinstance(field.editor, QLineEdit):
        field.editor.setText(text)
