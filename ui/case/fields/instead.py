"""What can be said instead of an answer: "weet ik niet", "niets bekend", "geen, want …"."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.case.fields.area import AreaField
from ui.case.fields.wrapped_buttons import WrappedCheck
from ui.case.form import Asked
from ui.text import t
from ui.theme import SPACE
from ui.widgets.showing import show_when


class Instead(QWidget):
    """The boxes under a field that say why it stays empty.

    ``changed`` comes after a box was ticked or cleared; ``take_away`` says that the answer in
    the field is gone, ``give_back`` that what was typed before may return.
    """

    take_away = Signal()
    give_back = Signal()

    def __init__(self, asked: Asked, *, unknown: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._asked = asked
        self._draft = asked.draft
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE[0])
        self._unknown_box: WrappedCheck | None = None
        self._empty_box: WrappedCheck | None = None
        self._code_boxes: dict[str, WrappedCheck] = {}
        self._because: AreaField | None = None
        empty = asked.question.empty_choice
        if empty is not None:
            self._make_empty_choice(empty)
        if unknown:
            self._unknown_box = self._box(t("Weet ik niet"), f"unknown:{asked.path}")
            self._unknown_box.clicked.connect(self._say_unknown)
        self.refresh()

    def boxes(self) -> tuple[WrappedCheck, ...]:
        """Give every box."""
        return tuple(self.findChildren(WrappedCheck))

    def rename(self, name: str) -> None:
        """Take another name, after the block it is in moved."""
        for box in self.boxes():
            box.setAccessibleName(f"{box.text()}: {name}")

    def refresh(self) -> None:
        """Show what the draft says."""
        if self._unknown_box is not None:
            self._unknown_box.setChecked(self._draft.is_unknown(self._asked.path))
        empty = self._asked.question.empty_choice
        if empty is None:
            return
        value = self._draft.value(empty)
        for code, box in self._code_boxes.items():
            box.setChecked(value == code)
        if self._because is not None and self._empty_box is not None:
            if value:
                self._empty_box.setChecked(True)
            self._because.refresh()
            show_when(self._because, self._empty_box.isChecked())
        elif self._empty_box is not None:
            self._empty_box.setChecked(bool(value))

    def _box(self, text: str, name: str) -> WrappedCheck:
        box = WrappedCheck(text)
        box.setObjectName(name)
        box.setAccessibleName(f"{text}: {self._asked.name}")
        box.setEnabled(not self._asked.form.read_only)
        self._column.addWidget(box)
        return box

    def _make_empty_choice(self, path: str) -> None:
        question = self._asked.question
        text = t(question.empty_text)
        if question.empty_type == "one":
            for option in question.options:
                box = self._box(t(option.text), f"answer:{path}:{option.code}")
                box.clicked.connect(self._say_code)
                self._code_boxes[option.code] = box
            return
        self._empty_box = self._box(text, f"answer:{path}")
        if question.empty_type == "check":
            self._empty_box.clicked.connect(self._say_empty)
            return
        self._empty_box.setObjectName(f"tick:{path}")
        because = Asked(self._asked.question, path, self._asked.form, f"{text} {self._asked.name}")
        self._because = AreaField(because, lines=2)
        self._column.addWidget(self._because)
        self._empty_box.clicked.connect(self._say_because)

    def _say_unknown(self, ticked: bool) -> None:
        self._draft.set_unknown(self._asked.path, unknown=ticked)
        if ticked:
            self._clear_empty_choice()
        self._tell(ticked)

    def _say_empty(self, ticked: bool) -> None:
        self._put_empty(ticked)
        self._drop_unknown(ticked)
        self._tell(ticked)

    def _say_code(self) -> None:
        box = self.sender()
        code = next(c for c, each in self._code_boxes.items() if each is box)
        ticked = self._code_boxes[code].isChecked()
        self._put_empty(code if ticked else None)
        self._tell(ticked)

    def _say_because(self, ticked: bool) -> None:
        if self._because is None:
            return
        if not ticked:
            self._put_empty(None)
        self._drop_unknown(ticked)
        show_when(self._because, ticked)
        self._tell(ticked)
        if ticked:
            self._because.edit.setFocus()

    def _put_empty(self, value: object) -> None:
        path = self._asked.question.empty_choice
        if path is not None:
            self._draft.put(path, value)

    def _drop_unknown(self, ticked: bool) -> None:
        if ticked and self._draft.is_unknown(self._asked.path):
            self._draft.set_unknown(self._asked.path, unknown=False)

    def _clear_empty_choice(self) -> None:
        if self._empty_box is not None:
            self._empty_box.setChecked(False)
            self._put_empty(None if self._because is not None else False)

    def _tell(self, ticked: bool) -> None:
        if ticked:
            self.take_away.emit()
        else:
            self.give_back.emit()
        self.refresh()
