"""Radio buttons and check boxes whose text wraps, one below the other."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QGridLayout,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from ui import theme
from ui.widgets.label import WrappedLabel


class Choice(QWidget):
    """One button with its text and a hint beside it; a click anywhere on it counts."""

    def __init__(
        self,
        button: QRadioButton | QCheckBox,
        text: str,
        name: str,
        hint: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.button = button
        button.setParent(self)
        button.setObjectName(name)
        button.setAccessibleName(text)
        button.setAccessibleDescription(hint)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.SPACE[0])
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(1, 1)
        self._text = WrappedLabel(text)
        self._text.setContentsMargins(0, theme.SPACE[0], 0, theme.SPACE[0])
        grid.addWidget(button, 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self._text, 0, 1)
        if hint:
            grid.addWidget(WrappedLabel(hint, tone="muted"), 1, 1)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take a click on the text as one on the button."""
        if event.button() == Qt.MouseButton.LeftButton and self.button.isEnabled():
            self.button.setFocus(Qt.FocusReason.MouseFocusReason)
            self.button.click()
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End the click here."""
        event.accept()

    def text(self) -> str:
        """Give the text beside the button."""
        return self._text.text()


class CheckChoice(Choice):
    """A check box with a text that wraps."""

    def __init__(self, text: str, name: str, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(QCheckBox(), text, name, hint, parent)


class RadioChoice(Choice):
    """A radio button with a text that wraps; put those that exclude each other in a group."""

    def __init__(self, text: str, name: str, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(QRadioButton(), text, name, hint, parent)


class RadioChoices(QWidget):
    """A group of radio buttons, none chosen at first; ``chosen`` carries the code."""

    chosen = Signal(str)

    def __init__(self, title: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(title)
        self._group = QButtonGroup(self)
        self._codes: list[str] = []
        self._choices: list[RadioChoice] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.SPACE[0])
        self._group.idClicked.connect(lambda number: self.chosen.emit(self._codes[number]))

    def add(self, code: str, text: str, hint: str = "") -> RadioChoice:
        """Add an option; its button is named ``<name>:<code>``."""
        choice = RadioChoice(text, f"{self.objectName()}:{code}", hint)
        self._group.addButton(choice.button, len(self._codes))
        self._codes.append(code)
        self._choices.append(choice)
        self._column.addWidget(choice)
        if self.focusProxy() is None:
            self.setFocusProxy(choice.button)
        return choice

    def value(self) -> str | None:
        """Give the code of the chosen option, or None."""
        number = self._group.checkedId()
        return self._codes[number] if number >= 0 else None

    def set_value(self, code: str | None) -> None:
        """Choose an option, or none; no signal."""
        self._group.setExclusive(False)
        for known, choice in zip(self._codes, self._choices, strict=True):
            choice.button.setChecked(known == code)
        self._group.setExclusive(True)
