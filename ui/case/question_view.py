"""One question on screen: its text, why it is asked, the field, the error, and what can be
said instead of an answer.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from app.wizard import flow
from ui.case.fields.field import Group
from ui.case.fields.instead import Instead
from ui.case.fields.making import field_for
from ui.case.form import Asked
from ui.case.law_label import LawChip
from ui.case.soft_reason import SoftReason
from ui.text import t
from ui.theme import SPACE
from ui.widgets import WrappedLabel, announce
from ui.widgets.showing import show_when

CHOICES = frozenset({"one", "many", "yes_no", "tested", "gemeenten_basis"})
"""Types whose own options hold "weet ik niet"; the others get a box under the field."""

NOTHING: tuple[Any, ...] = (None, "", (), False)


class QuestionView(QWidget):
    """A question with its field."""

    def __init__(
        self, asked: Asked, parent: QWidget | None = None, *, explain: bool = True
    ) -> None:
        super().__init__(parent)
        self.asked = asked
        self.question = asked.question
        self.path = asked.path
        self._draft = asked.draft
        self._error_text = ""
        self._was_left = False
        self._last: Any = None
        self.setObjectName(f"question:{asked.path}")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self.field = field_for(asked)
        self._body: QWidget = Group(asked.name) if self.field.grouped else QWidget()
        outer.addWidget(self._body)
        self._column = QVBoxLayout(self._body)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE[0])
        self.label = WrappedLabel(self._label_text())
        self._make_head(explain=explain)
        self.remarks = QVBoxLayout()
        self._column.addLayout(self.remarks)
        self._column.addWidget(self.field)
        self.error = WrappedLabel(tone="error")
        self.error.setObjectName(f"error:{asked.path}")
        self.error.hide()
        self._column.addWidget(self.error)
        self.instead = self._make_instead()
        self.reason = self._make_reason()
        self._remember()
        self.follow("")

    def views(self) -> Sequence[QuestionView]:
        """Give the questions of the blocks inside this one, as they are on screen."""
        return tuple(v for v in self.field.nested() if isinstance(v, QuestionView))

    def view_of(self, path: str) -> QuestionView | None:
        """Give the innermost question that ``path`` belongs to."""
        for view in self.views():
            found = view.view_of(path)
            if found is not None:
                return found
        under = (self.path, *(q.path for q in self.question.questions if self._is_share()))
        own = any(path == each or path.startswith(f"{each}.") for each in under)
        return self if own or path in {self.question.empty_choice, *self._parts()} else None

    def is_asked(self) -> bool:
        """Whether the question is asked now, given the other answers."""
        return flow.visible(
            self.question, self._draft.document, self.asked.block, self.asked.form.settings
        )

    def follow(self, changed: str) -> None:
        """Follow a change of the draft at ``changed``: show, hide, and what depends on others."""
        if self.asked.block is not None and not self._draft.has(self.asked.block):
            return
        asked = self.is_asked()
        show_when(self, asked)
        self.field.follow(changed)
        if changed == self.path or changed in self._parts():
            self._answered()
        if self.instead is not None:
            self.instead.refresh()
            show_when(self.instead, not self._has_blocks())
        self._show_reason()
        for view in self.views():
            view.follow(changed)

    def left(self) -> None:
        """Focus went elsewhere: say what cannot be read, ask the reason of what stays empty."""
        self._was_left = True
        wrong = self.field.left()
        if wrong:  # what "Ga verder" found stays until the answer changes
            self.show_error(wrong)
        self._show_reason()

    def show_error(self, text: str) -> None:
        """Show ``text`` under the field and to a screen reader; empty takes it away."""
        if text == self._error_text:
            return
        self._error_text = text
        self.error.setText(t("Fout: {text}", text=text) if text else "")
        show_when(self.error, bool(text))
        for widget in self.field.inputs():
            widget.setProperty("problem", bool(text))
            widget.style().unpolish(widget)
            widget.style().polish(widget)
        self._describe()
        if text:
            announce(self.field, t("Fout: {text}", text=text))

    def error_text(self) -> str:
        """Give the error as shown, without the word before it."""
        return self._error_text

    def focus(self, path: str = "") -> None:
        """Go to the field, or to the part of it that ``path`` names."""
        target = self.field.target_for(path or self.path)
        if path.startswith("reason:") and self.reason is not None:
            self._was_left = True
            self._show_reason()
            target = self.reason.edit
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def rename(self, name: str) -> None:
        """Take another name for a screen reader, after the block it is in moved."""
        if isinstance(self._body, Group):
            self._body.setAccessibleName(name)
        self.field.rename(name)
        if self.instead is not None:
            self.instead.rename(name)
        if self.reason is not None:
            self.reason.rename(name)

    def _is_share(self) -> bool:
        return self.question.type == "share"

    def _parts(self) -> tuple[str, ...]:
        if self.question.type == "tested":
            return (f"{self.path}.answer", f"{self.path}.reason")
        return ()

    def _label_text(self) -> str:
        text = t(self.question.text)
        if self.question.required == "optional" and not self.asked.form.read_only:
            return t("{question} (niet verplicht)", question=text)
        return text

    def _make_head(self, *, explain: bool) -> None:
        self.label.setProperty("fieldLabel", True)
        font = self.label.font()
        font.setBold(True)
        self.label.setFont(font)
        self.label.setBuddy(self.field.focus_target())
        show_when(self.label, self.question.type != "check")
        self._column.addWidget(self.label)
        if self.question.hint:
            self._column.addWidget(WrappedLabel(t(self.question.hint)))
        if explain and self.question.why:
            row = QHBoxLayout()
            row.setSpacing(SPACE[1])
            row.addWidget(WrappedLabel(t(self.question.why), tone="muted"), 1)
            for basis in self.question.basis[:1]:
                row.addWidget(LawChip(basis), 0, Qt.AlignmentFlag.AlignTop)
            self._column.addLayout(row)
        self._describe()

    def _describe(self) -> None:
        parts = (self._error_text, t(self.question.hint), t(self.question.why))
        self.field.describe(" ".join(part for part in parts if part))

    def _make_instead(self) -> Instead | None:
        offers_unknown = (
            self.question.unknown
            and not self.question.unknown_is_code
            and self.question.type not in CHOICES
        )
        if not offers_unknown and self.question.empty_choice is None:
            return None
        instead = Instead(self.asked, unknown=offers_unknown)
        instead.take_away.connect(self._take_away)
        instead.give_back.connect(self._give_back)
        self._column.addWidget(instead)
        return instead

    def _make_reason(self) -> SoftReason | None:
        if self.question.required != "soft":
            return None
        reason = SoftReason(
            self._draft,
            self.path,
            t("Waarom blijft dit open? Eén zin is genoeg. De teamleider leest hem."),
            name=self.asked.name,
            read_only=self.asked.form.read_only,
        )
        self._column.addWidget(reason)
        return reason

    def _show_reason(self) -> None:
        if self.reason is None:
            return
        given = self._draft.document.reason_for(self.path) is not None
        unknown = self._is_unknown()
        empty = self._value() in NOTHING and not unknown
        writing = self.reason.isAncestorOf(QApplication.focusWidget() or self)
        asked = unknown or (empty and (self._was_left or given)) or (writing and empty)
        show_when(self.reason, asked)
        self.reason.refresh()

    def _is_unknown(self) -> bool:
        value = self._value()
        code = getattr(value, "answer", value)
        listed = isinstance(value, tuple) and "unknown" in value
        return self._draft.is_unknown(self.path) or code == "unknown" or listed

    def _value(self) -> Any:
        return self._draft.value(self.path) if self._draft.has(self.path) else None

    def _answered(self) -> None:
        value = self._remember()
        empty = self.question.empty_choice
        if value not in NOTHING and empty is not None and self._draft.value(empty) is True:
            self._draft.put(empty, False)
        if self._error_text and not self.field.left():
            self.show_error("")

    def _remember(self) -> Any:
        value = self._value()
        if value not in NOTHING and self.question.type not in {"list", "table"}:
            self._last = value
        return value

    def _take_away(self) -> None:
        if self._value() not in NOTHING and self.question.type != "list":
            self._draft.put(self.path, None)
        self.field.refresh()

    def _give_back(self) -> None:
        if self._last is not None and self._value() in NOTHING:
            self._draft.put(self.path, self._last)
        self.field.refresh()

    def _has_blocks(self) -> bool:
        return self.question.type == "list" and bool(self._draft.value(self.path))
