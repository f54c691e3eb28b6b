"""Any of the options: a check box for each, because checkable lists read badly aloud."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from app.wizard.questions import Option
from ui.case.fields.field import Field
from ui.case.fields.one import UNKNOWN
from ui.case.fields.wrapped_buttons import WrappedCheck
from ui.case.form import Asked
from ui.text import t

ALONE = frozenset({UNKNOWN, "nothing"})
"""Codes that cannot go together with another one."""


class ManyField(Field):
    """Check boxes; "niets" and "weet ik niet" clear the others and the other way round."""

    grouped = True

    def __init__(self, asked: Asked, parent: QWidget | None = None) -> None:
        super().__init__(asked, parent)
        self._boxes: dict[str, WrappedCheck] = {}
        self.build()

    def options(self) -> tuple[Option, ...]:
        """Give what there is to choose from."""
        question = self.asked.question
        if question.unknown and not question.unknown_is_code:
            return (*question.options, Option(UNKNOWN, "Weet ik niet"))
        return question.options

    def build(self) -> None:
        """Make the boxes anew."""
        for box in self._boxes.values():
            self.column.removeWidget(box)
            box.hide()
            box.deleteLater()
        self._boxes = {}
        for option in self.options():
            box = WrappedCheck(t(option.text), t(option.hint))
            box.setObjectName(f"answer:{self.asked.path}:{option.code}")
            box.setAccessibleName(f"{box.text()}: {self.asked.name}")
            box.setProperty("code", option.code)
            box.setEnabled(not self.read_only)
            box.clicked.connect(self._keep)
            self._boxes[option.code] = box
            self.column.addWidget(box)
            box.show()
        self.refresh()

    def inputs(self) -> tuple[QWidget, ...]:
        """Give the boxes."""
        return tuple(self._boxes.values())

    def rename(self, name: str) -> None:
        """Take another name; each button says its own text first."""
        self.asked = replace(self.asked, name=name)
        for button in self._boxes.values():
            button.setAccessibleName(f"{button.text()}: {name}")

    def refresh(self) -> None:
        """Show what was chosen."""
        unknown = self.draft.is_unknown(self.asked.path)
        for code, box in self._boxes.items():
            box.setChecked(code in self.value or (unknown and code == UNKNOWN))

    def _keep(self) -> None:
        touched = self.sender()
        code = touched.property("code") if touched is not None else ""
        chosen = [each for each, box in self._boxes.items() if box.isChecked()]
        if code in ALONE and code in chosen:
            chosen = [code]
        else:
            chosen = [each for each in chosen if each == code or each not in ALONE]
        path = self.asked.path
        if UNKNOWN in chosen and not self.asked.question.unknown_is_code:
            self.draft.set_unknown(path, unknown=True)
        else:
            if self.draft.is_unknown(path):
                self.draft.set_unknown(path, unknown=False)
            self.draft.put(path, tuple(chosen))
        self.refresh()
