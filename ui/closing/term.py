"""The part that chooses another day of destroying for a closed case, always with a reason."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.case.refusal import Refusal
from app.services.ending import closing
from app.services.ending.retention import RuleView
from app.wizard.dates import read_date
from ui import theme
from ui.screen import Screen
from ui.text import refusal_text, t, told
from ui.widgets import Area, Button, Field, RadioChoices, line_field, line_text

Failed = Callable[[Refusal, QWidget], None]


class TermPart(QWidget):
    """The rule, the day it counts from, another day, and why; ``again`` follows when kept."""

    def __init__(
        self,
        screen: Screen,
        case_id: str,
        rules: tuple[RuleView, ...],
        again: Callable[[], None],
        failed: Failed,
    ) -> None:
        super().__init__()
        self._screen, self._case_id = screen, case_id
        self._again, self._failed = again, failed
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE[1])
        which = t("Welke bewaarregel geldt voor deze werkkopie?")
        self._rules = RadioChoices(which, "term.rule")
        for view in rules:
            self._rules.add(view.rule.name, f"{view.rule.name}: {told(view.text)}")
        self._rule = Field(which, self._rules, "term.rule")
        example = t("Bijvoorbeeld 31-12-2027.")
        self._counted = line_field(
            t("Vanaf welke dag telt de regel?"),
            "term.counted_from",
            t("Alleen bij een regel die telt vanaf vrijlating of vertrek.") + " " + example,
            optional=True,
            width=14,
        )
        self._day = line_field(
            t("Vernietigen op"),
            "term.destroy_on",
            t("Leeg: de dag die uit de regel volgt.") + " " + example,
            optional=True,
            width=14,
        )
        self._why = Field(t("Waarom verandert u dit?"), Area(2), "term.reason")
        keep = Button(t("Bewaar de andere dag"), "change-term")
        keep.clicked.connect(self._keep)
        for part in (self._rule, self._counted, self._day, self._why):
            column.addWidget(part)
        column.addWidget(keep, 0, Qt.AlignmentFlag.AlignLeft)

    def _keep(self) -> None:
        days = []
        for field in (self._counted, self._day):
            try:
                text = line_text(field)
                days.append(read_date(text) if text else None)
                field.show_error("")
            except Refusal as refusal:
                field.show_error(refusal_text(refusal))
                self._failed(refusal, field)
                return
        counted, day = days
        editor = self._why.editor
        reason = editor.toPlainText() if isinstance(editor, Area) else ""
        rule = self._rules.value() or ""
        self._screen.run(
            lambda session: closing.change_term(
                session,
                self._case_id,
                rule=rule,
                counted_from=counted,
                destroy_on=day,
                reason=reason,
            ),
            lambda _nothing: self._again(),
            lambda refusal: self._failed(refusal, self._why),
        )
