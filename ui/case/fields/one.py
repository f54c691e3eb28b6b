"""One of a few options: radio buttons, or a closed list when there are more than eight."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QComboBox,
    QHBoxLayout,
    QSizePolicy,
    QStyle,
    QStyleOptionComboBox,
    QWidget,
)

from app.wizard.questions import Option
from ui.case.fields.field import Field
from ui.case.fields.wrapped_buttons import WrappedRadio
from ui.case.form import Asked
from ui.text import t
from ui.theme import SPACE
from ui.widgets import Button
from ui.widgets.showing import show_when

MOST_RADIOS = 8
UNKNOWN = "unknown"


class CalmCombo(QComboBox):
    """A closed list that the mouse wheel never changes by accident."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)

    def room(self) -> int:
        """Give how many pixels of text the closed list shows."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        part = QStyle.SubControl.SC_ComboBoxEditField
        kind = QStyle.ComplexControl.CC_ComboBox
        return self.style().subControlRect(kind, option, part, self).width()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll."""
        event.ignore()


class ChoiceField(Field):
    """What radio buttons and closed lists share: "weet ik niet" may be a code or a path."""

    def answer_path(self) -> str:
        """Give the path of the code."""
        return self.asked.path

    def options(self) -> tuple[Option, ...]:
        """Give the options; "weet ik niet" is the last where it is offered."""
        question = self.asked.question
        if question.unknown and not question.unknown_is_code:
            return (*question.options, Option(UNKNOWN, "Weet ik niet"))
        return question.options

    def code(self) -> str | None:
        """Give the code of the answer, if there is one."""
        path = self.answer_path()
        if self.draft.is_unknown(path):
            return UNKNOWN
        found: str | None = self.draft.value(path)
        return found

    def choose(self, code: str | None) -> None:
        """Answer with ``code``, or take the answer back."""
        if code == self.code():
            return
        path = self.answer_path()
        if code == UNKNOWN and not self.asked.question.unknown_is_code:
            self.draft.set_unknown(path, unknown=True)
            return
        if self.draft.is_unknown(path):
            self.draft.set_unknown(path, unknown=False)
        self.draft.put(path, code)


class OneField(ChoiceField):
    """Radio buttons. Choosing is one key; taking back is possible where empty may be."""

    grouped = True
    side_by_side = False

    def __init__(self, asked: Asked, parent: QWidget | None = None) -> None:
        super().__init__(asked, parent)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, WrappedRadio] = {}
        row = QHBoxLayout()
        row.setSpacing(SPACE[2])
        for option in self.options():
            button = self._button(option)
            if self.side_by_side:
                row.addWidget(button)
            else:
                self.column.addWidget(button)
        if self.side_by_side:
            row.addStretch(1)
            self.column.addLayout(row)
        self._clear = Button(t("Wis dit antwoord"), f"clear:{self.answer_path()}", quiet=True)
        self._clear.setAccessibleName(t("Wis dit antwoord: {question}", question=asked.name))
        self._clear.clicked.connect(self._take_back)
        self._clear.hide()
        may_be_empty = asked.question.required in {"optional", "soft"}
        self._may_clear = may_be_empty and not self.read_only
        self.column.addWidget(self._clear, 0, Qt.AlignmentFlag.AlignLeft)
        self.refresh()
        self._group.buttonClicked.connect(self._keep)

    def inputs(self) -> tuple[QWidget, ...]:
        """Give the radio buttons; the chosen one first, as Tab does."""
        chosen = [button for button in self._buttons.values() if button.isChecked()]
        return (*chosen, *(b for b in self._buttons.values() if b not in chosen))

    def rename(self, name: str) -> None:
        """Take another name; each button says its own text first."""
        self.asked = replace(self.asked, name=name)
        for button in self._buttons.values():
            button.setAccessibleName(f"{button.text()}: {name}")
        self._clear.setAccessibleName(t("Wis dit antwoord: {question}", question=name))

    def refresh(self) -> None:
        """Show which option was chosen, if any."""
        chosen = self._buttons.get(self.code() or "")
        checked = self._group.checkedButton()
        if chosen is None and checked is not None:
            self._group.setExclusive(False)
            checked.setChecked(False)
            self._group.setExclusive(True)
        elif chosen is not None:
            chosen.setChecked(True)
        show_when(self._clear, chosen is not None and self._may_clear)

    def _button(self, option: Option) -> WrappedRadio:
        button = WrappedRadio(t(option.text), t(option.hint))
        button.setObjectName(f"answer:{self.answer_path()}:{option.code}")
        button.setAccessibleName(f"{button.text()}: {self.asked.name}")
        button.setProperty("code", option.code)
        button.setEnabled(not self.read_only)
        self._group.addButton(button)
        self._buttons[option.code] = button
        return button

    def _keep(self, button: QAbstractButton) -> None:
        self.choose(button.property("code"))
        self.refresh()

    def _take_back(self) -> None:
        self.choose(None)
        self.refresh()
        self.focus_target().setFocus()


class YesNoField(OneField):
    """Yes, no or "weet ik niet", side by side."""

    side_by_side = True


class ComboField(ChoiceField):
    """A closed list for many options; the first line is no answer."""

    def __init__(self, asked: Asked, parent: QWidget | None = None) -> None:
        super().__init__(asked, parent)
        self.combo = CalmCombo()
        self.combo.setObjectName(f"answer:{asked.path}")
        self.combo.setAccessibleName(asked.name)
        self.combo.setEnabled(not self.read_only)
        self.column.addWidget(self.combo)
        self.fill()
        self.refresh()
        self.combo.activated.connect(self._keep)

    def inputs(self) -> tuple[QWidget, ...]:
        """Give the list."""
        return (self.combo,)

    def fill(self) -> None:
        """Put the options in the list."""
        self.combo.clear()
        self.combo.addItem(t("Kies"), None)
        for option in self.options():
            self.combo.addItem(t(option.text), option.code)

    def refresh(self) -> None:
        """Show the chosen line."""
        code = self.code()
        self.combo.setCurrentIndex(max(0, self.combo.findData(code)) if code else 0)

    def _keep(self, index: int) -> None:
        self.choose(self.combo.itemData(index))
