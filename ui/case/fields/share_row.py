"""One thing to choose in step 6: what it is, how it reads, and niet, wel or verkort."""

from __future__ import annotations

from collections.abc import Collection
from typing import cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from app.case.model.sharing import Choice
from app.wizard import sharing
from ui.case.draft import Draft
from ui.case.fields.field import Group
from ui.case.fields.noted_area import NotedArea
from ui.case.fields.share_answers import (
    choose_for_all,
    choose_for_one,
    general_choice,
    own_choice,
)
from ui.case.fields.wrapped_buttons import WrappedRadio
from ui.text import t, told
from ui.theme import SPACE
from ui.widgets import WrappedLabel
from ui.widgets.showing import show_when

AS_ALL = "as_all"
ALL = ""
SHORT = "short"
REASON = "reason"


def choice_words() -> dict[str, str]:
    """Give the words of each choice."""
    return {"no": t("Niet"), "yes": t("Wel"), "short": t("Verkort")}


class ShareRow(QWidget):
    """Radio buttons for one field, for every gemeente or for one."""

    changed = Signal()

    def __init__(
        self, draft: Draft, field: sharing.Field, *, read_only: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.field = field
        self._draft = draft
        self._muni = ALL
        self._read_only = read_only
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, SPACE[0], 0, SPACE[0])
        group = Group(t("Gaat dit mee? {field}", field=field.label))
        outer.addWidget(group)
        column = QVBoxLayout(group)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE[0])
        title = WrappedLabel(told(field.label))
        font = title.font()
        font.setBold(True)
        title.setFont(font)
        column.addWidget(title)
        value = WrappedLabel(field.value_text)
        value.setObjectName(f"letter-text:{field.path}")  # as the letter says it, in Dutch
        column.addWidget(value)
        self.along = WrappedLabel(tone="muted")
        self.along.hide()
        column.addWidget(self.along)
        self._buttons = QButtonGroup(self)
        self._radios: dict[str, WrappedRadio] = {}
        self._as_all = self._radio(AS_ALL, t("Zoals voor alle gemeenten"))
        column.addWidget(self._as_all)
        beside = QHBoxLayout()
        beside.setSpacing(SPACE[2])
        for code, text in choice_words().items():
            beside.addWidget(self._radio(code, text))
        beside.addStretch(1)
        column.addLayout(beside)
        self._column = column
        self._areas: dict[str, NotedArea] = {}
        self._buttons.buttonClicked.connect(self._clicked)
        self.refresh()

    def show_for(self, muni: str) -> None:
        """Show the choice for this gemeente, or (empty) for all."""
        self._muni = muni
        self.refresh()

    def inputs(self) -> tuple[WrappedRadio, ...]:
        """Give the radio buttons."""
        return tuple(self._radios.values())

    def focus_target(self) -> QWidget:
        """Give the radio button that is chosen."""
        checked = self._buttons.checkedButton()
        return checked if checked is not None else self._radios["no"]

    def refresh(self) -> None:
        """Show what was chosen, and whether it comes along with something else."""
        code, short, reason = self._now()
        show_when(self._as_all, self._muni != ALL)
        if self._muni != ALL:
            general = general_choice(self._draft, self.field.path)
            word = choice_words()[general.choice if general else "no"]
            self._as_all.setText(t("Zoals voor alle gemeenten ({choice})", choice=word.lower()))
            self._name(self._as_all)
        self._radios[code].setChecked(True)
        self._show_area(SHORT, short, wanted=code == "short")
        self._show_area(REASON, reason, wanted=self._needs_reason(code, short) or bool(reason))

    def say_along(self, going: Collection[str]) -> None:
        """Say that this goes along by itself, when ``going`` has it and it was not chosen."""
        code, _short, _reason = self._now()
        along = self.field.path in going and code == "no" and self._muni == ALL
        text = t("Dit gaat vanzelf mee: een eerlijk beeld heeft twee kanten.") if along else ""
        self.along.setText(text)
        show_when(self.along, along)

    def _now(self) -> tuple[str, str, str]:
        if self._muni == ALL:
            general = general_choice(self._draft, self.field.path)
            return (general.choice, general.short or "", "") if general else ("no", "", "")
        own = own_choice(self._draft, self._muni, self.field.path)
        return (own.choice, own.short or "", own.reason or "") if own else (AS_ALL, "", "")

    def _needs_reason(self, code: str, short: str) -> bool:
        if self._muni == ALL or code in {AS_ALL, "no"}:
            return False
        general = general_choice(self._draft, self.field.path)
        if general is None or general.choice == "no":
            return True
        if code == "short":
            return general.choice == "short" and (general.short or "") != short
        return general.choice == "short"

    def _show_area(self, which: str, text: str, *, wanted: bool) -> None:
        # Few rows need one, so it is made when it is wanted first.
        if which not in self._areas:
            if not wanted:
                return
            self._areas[which] = self._make_area(which)
            before_reason = which == SHORT and REASON in self._areas
            self._column.insertWidget(self._column.count() - int(before_reason), self._areas[which])
        self._areas[which].show_text(text)
        show_when(self._areas[which], wanted)

    def _make_area(self, which: str) -> NotedArea:
        label, name, keep = t("Uw kortere tekst"), f"short:{self.field.path}", self._keep_short
        if which == REASON:
            label = t("Waarom krijgt deze gemeente meer of iets anders?")
            name, keep = f"muni-reason:{self.field.path}", self._keep_reason
        spoken = f"{label}: {self.field.label}"
        return NotedArea(label, spoken, name, keep, read_only=self._read_only)

    def _radio(self, code: str, text: str) -> WrappedRadio:
        radio = WrappedRadio(text)
        radio.setObjectName(f"share:{self.field.path}:{code}")
        radio.setProperty("code", code)
        radio.setEnabled(not self._read_only)
        self._name(radio)
        self._buttons.addButton(radio)
        self._radios[code] = radio
        return radio

    def _name(self, radio: WrappedRadio) -> None:
        radio.setAccessibleName(f"{radio.text()}: {told(self.field.label)}")

    def _clicked(self, button: QAbstractButton) -> None:
        code = button.property("code")
        _code, short, reason = self._now()
        self._write(code, short or None, reason or None)
        self.refresh()
        if code == "short" and not short:
            self._areas[SHORT].edit.setFocus()
        self.changed.emit()

    def _keep_short(self, text: str | None) -> None:
        code, short, reason = self._now()
        if (text or "") != short:
            self._write(code, text, reason or None)
            wanted = self._needs_reason(code, text or "") or bool(reason)
            self._show_area(REASON, reason, wanted=wanted)
            self.changed.emit()

    def _keep_reason(self, text: str | None) -> None:
        code, short, reason = self._now()
        if (text or "") != reason:
            self._write(code, short or None, text)
            self.changed.emit()

    def _write(self, code: str, short: str | None, reason: str | None) -> None:
        choice = None if code == AS_ALL else cast("Choice", code)
        if self._muni == ALL:
            choose_for_all(self._draft, self.field.path, choice or "no", short)
        else:
            choose_for_one(
                self._draft, self._muni, self.field.path, choice, short=short, reason=reason
            )
