"""The part that holds a case, so that it is not destroyed, and lifts that again."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from app.case.refusal import Refusal
from app.services.ending import holds
from app.services.ending.holds import HOLD_KINDS, HoldKind, HoldView
from app.services.session import Session
from app.wizard.dates import read_date, show_date
from ui import theme
from ui.closing.words import hold_text
from ui.screen import Screen
from ui.text import refusal_text, t
from ui.widgets import (
    Area,
    Banner,
    Button,
    Field,
    Foldable,
    Heading,
    RadioChoices,
    WrappedLabel,
    line_field,
    line_text,
)
from ui.widgets.emptying import empty

Failed = Callable[[Refusal, QWidget], None]


class HoldsPart(QWidget):
    """Shows the holds of one case; ``again`` reads the page anew after a change."""

    def __init__(
        self, screen: Screen, case_id: str, again: Callable[[], None], failed: Failed
    ) -> None:
        super().__init__()
        self._screen, self._case_id = screen, case_id
        self._again, self._failed = again, failed
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.SPACE[1])

    def show_holds(self, found: tuple[HoldView, ...], *, may: bool) -> None:
        """Show what holds the case, and the form for one more when this person may."""
        empty(self._column)
        self._column.addWidget(Heading(t("Niet vernietigen"), 2))
        self._column.addWidget(
            WrappedLabel(
                t(
                    "Soms moet een zaak langer blijven. Zolang hier iets open staat, kan niemand de"
                    " zaak vernietigen. Het eindigt alleen als iemand het opheft."
                )
            )
        )
        for hold in found:
            self._column.addWidget(self._hold(hold, may=may))
        if may:
            form = self._form()
            self._column.addWidget(
                Foldable(t("Leg vast dat deze zaak niet vernietigd mag worden"), form, "hold-form")
            )

    def _hold(self, hold: HoldView, *, may: bool) -> QWidget:
        said = t(
            "{reason} Vastgelegd door {name} op {day}.",
            reason=hold.reason if hold.reason.endswith((".", "!", "?")) else f"{hold.reason}.",
            name=hold.set_by,
            day=show_date(hold.set_at.astimezone().date()),
        )
        if not hold.open:
            lifted = t(
                "Opgeheven door {name}: {reason}", name=hold.lifted_by, reason=hold.lifted_reason
            )
            return Banner("info", f"{said} {lifted}", hold_text(hold.kind))
        if hold.until is not None:
            again = t("Opnieuw kijken op {day}.", day=show_date(hold.until))
            late = t("Die dag is voorbij: hef het op of laat het staan.") if hold.late else ""
            said = " ".join(part for part in (said, again, late) if part)
        banner = Banner("warning", said, hold_text(hold.kind))
        if may:
            banner.add(self._lifting(hold))
        return banner

    def _lifting(self, hold: HoldView) -> QWidget:
        box = QWidget()
        inside = QVBoxLayout(box)
        inside.setContentsMargins(0, 0, 0, 0)
        why = line_field(t("Waarom mag het weer?"), f"lift-reason:{hold.id}")
        lift = Button(t("Hef dit op"), f"lift:{hold.id}")
        lift.clicked.connect(lambda: self._lift(hold.id, why))
        inside.addWidget(why)
        inside.addWidget(lift, 0, Qt.AlignmentFlag.AlignLeft)
        return box

    def _form(self) -> QWidget:
        box = QWidget()
        inside = QVBoxLayout(box)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(theme.SPACE[1])
        choices = RadioChoices(t("Waarom niet?"), "hold.kind")
        for kind in HOLD_KINDS:
            choices.add(kind, hold_text(kind))
        kind_field = Field(
            t("Waarom niet?"), choices, "hold.kind", t("Eigen keuze van dit programma.")
        )
        reason = Field(t("Leg uit"), Area(2), "hold.reason")
        until = line_field(
            t("Wanneer kijkt u opnieuw?"),
            "hold.until",
            t("Bijvoorbeeld 31-12-2027."),
            optional=True,
            width=14,
        )
        keep = Button(t("Leg vast"), "set-hold")
        keep.clicked.connect(lambda: self._set(choices, reason, until))
        for part in (kind_field, reason, until):
            inside.addWidget(part)
        inside.addWidget(keep, 0, Qt.AlignmentFlag.AlignLeft)
        return box

    def _set(self, choices: RadioChoices, reason: Field, until: Field) -> None:
        kind: HoldKind | None = next((one for one in HOLD_KINDS if one == choices.value()), None)
        editor = reason.editor
        text = editor.toPlainText() if isinstance(editor, Area) else ""
        try:
            day = read_date(line_text(until)) if line_text(until) else None
        except Refusal as refusal:
            until.show_error(refusal_text(refusal))
            self._failed(refusal, until)
            return
        if kind is None:
            self._failed(Refusal("Kies waarom de zaak niet vernietigd mag worden."), choices)
            return
        self._screen.run(
            partial(_set_hold, case_id=self._case_id, kind=kind, reason=text, until=day),
            lambda _id: self._again(),
            lambda refusal: self._failed(refusal, reason),
        )

    def _lift(self, hold_id: str, why: Field) -> None:
        text = why.editor.text() if isinstance(why.editor, QLineEdit) else ""
        self._screen.run(
            lambda session: holds.lift_hold(session, hold_id, text),
            lambda _nothing: self._again(),
            lambda refusal: self._failed(refusal, why),
        )


def _set_hold(
    session: Session, *, case_id: str, kind: HoldKind, reason: str, until: date | None
) -> str:
    return holds.set_hold(session, case_id, kind, reason, until)
