"""The form of a reply, made of the questions as data; both sides of the hand-over use it.

It shows only what belongs to the kind of reply that is made, and keeps what was typed meanwhile.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.handoff import reply as replies
from app.handoff.reply import Reply, ReplyKind, ReplyProblem
from app.handoff.reply_questions import reply_question, reply_questions
from ui import theme
from ui.reply.editors import Editor
from ui.reply.rows import Rows
from ui.text import refusal_text, t
from ui.widgets import Field


class ReplyForm(QWidget):
    """Asks what a reply of one kind says; ``kind_chosen`` carries the kind."""

    kind_chosen = Signal(str)
    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reply")
        self._kind: ReplyKind | None = None
        self._only = self._held = False
        self._marked: list[Field] = []
        self._wrong: list[tuple[str, Field]] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE[3])
        self._editors: dict[str, Editor] = {}
        for question in reply_questions():
            editor = Editor(question)
            editor.changed.connect(self._follow)
            self._editors[question.id] = editor
            column.addWidget(editor)
        self.setFocusProxy(self._editors["kind"])
        self._follow()

    @property
    def kind(self) -> ReplyKind | None:
        """The kind that was chosen."""
        return self._kind

    def set_kind(self, kind: ReplyKind | None) -> None:
        """Choose a kind of reply; None: nothing is chosen yet."""
        self._editors["kind"].show_value(kind)
        self._follow()

    def clear(self) -> None:
        """Empty every field; nothing is chosen."""
        self.show_problems(())
        for editor in self._editors.values():
            editor.show_value(None)
            if editor.empty is not None:
                editor.empty.button.setChecked(False)
        self._follow()

    def only(self, kind: ReplyKind) -> None:
        """Make a reply of this kind; the question which kind it is goes."""
        self._only = True
        self.set_kind(kind)
        self.setFocusProxy(next(e for e in self._editors.values() if not e.isHidden()))

    def hold(self, *, held: bool) -> None:
        """Ask nothing but the kind, as long as a reply of this kind cannot be made."""
        self._held = held
        self._follow()

    def typed(self) -> dict[str, object]:
        """Give every answer as it stands, also of questions that are not asked now."""
        found = {name: editor.value() for name, editor in self._editors.items()}
        for editor in self._editors.values():
            if editor.empty is not None and editor.question.empty_id:
                found[editor.question.empty_id] = editor.empty.button.isChecked()
        return found

    def show_typed(self, values: Mapping[str, object]) -> None:
        """Show what ``typed`` gave."""
        for name, editor in self._editors.items():
            editor.show_value(values.get(name))
            if editor.empty is not None and editor.question.empty_id:
                editor.empty.button.setChecked(bool(values.get(editor.question.empty_id)))
        self._follow()

    def fill(self, values: Mapping[str, object]) -> None:
        """Show answers that are known, by the id of their question ("contact.name")."""
        for name, value in values.items():
            self._editors[name].show_value(value)
        self._follow()

    def read(self) -> dict[str, Any]:
        """Give what was filled in for this kind, as a reply has it (JSON values)."""
        found: dict[str, Any] = {"kind": self._kind}
        for name, editor in self._editors.items():
            if name == "kind" or not self._asked(editor):
                continue
            if editor.says_empty() and editor.question.empty_id:
                _put(found, editor.question.empty_id, True)
            value = editor.value()
            if value is not None:
                _put(found, name, value)
        return found

    def reply(self, given: Mapping[str, Any], today: date) -> Reply | None:
        """Make the reply of what was filled in and ``given`` (id, ref, sent_at and so on).

        Shows what is still wrong and gives None when it cannot be made.
        """
        values = {**self.read(), **given}
        if self._kind is None:
            self.show_problems((ReplyProblem("Kies wat u stuurt.", field="kind"),))
            return None
        found = replies.field_problems(values)
        if not found:
            made = replies.from_fields(values)
            found = replies.problems(made, today)
            if not found:
                self.show_problems(())
                return made
        self.show_problems(found)
        return None

    def show_problems(self, problems: Sequence[ReplyProblem]) -> None:
        """Show each problem at its field; ``wrong`` gives them for the summary of errors."""
        for field in self._marked:
            field.show_error("")
        self._wrong = []
        for each in problems:
            editor, field = self._editor(each.field), self.field(each.field)
            text = (editor.problem() if editor is not None else "") or refusal_text(each)
            field.show_error(text)
            # In a list the same words stand at many fields: the summary says at which.
            where = editor.place() if editor is not None else ""
            self._wrong.append(
                (t("{veld}: {fout}", veld=where, fout=text) if where else text, field)
            )
        self._marked = [field for _text, field in self._wrong]

    def wrong(self) -> list[tuple[str, Field]]:
        """Give what is wrong, with the field it is about, in the order of the page."""
        return list(self._wrong)

    def field(self, name: str) -> Field:
        """Give the field of a question; of a row by its number: ``exchanged.0.party``."""
        editor = self._editor(name)
        if editor is not None:
            return editor.field
        parent = name.split(".", maxsplit=1)[0]
        beginning = (e.field for n, e in self._editors.items() if n.startswith(f"{parent}."))
        return (
            self._editors[parent].field
            if parent in self._editors
            else next(
                (field for field in beginning if field.isVisibleTo(self)),
                self._editors["kind"].field,
            )
        )

    def _editor(self, name: str) -> Editor | None:
        if name in self._editors:
            return self._editors[name]
        parent, *rest = name.split(".")
        rows = self._editors[parent].field.editor if parent in self._editors else None
        if isinstance(rows, Rows) and len(rest) > 1 and rest[0].isdecimal():
            return rows.editor(int(rest[0]), rest[1])
        return None

    def _asked(self, editor: Editor) -> bool:
        question = editor.question
        if question.id == "kind":
            return True
        if self._kind is None or self._kind not in question.asked:
            return False
        when = question.when
        if when is None:
            return True
        other = self._editors[when.id]
        return self._asked(other) and other.value() in when.codes

    def _follow(self) -> None:
        kind = self._editors["kind"].value()
        known = {option.code for option in reply_question("kind").options}
        before, self._kind = self._kind, kind if kind in known else None  # type: ignore[assignment]
        said = ("", "")
        for name, editor in self._editors.items():
            asked = self._asked(editor)
            hidden = self._only if name == "kind" else self._held
            editor.setVisible(asked and not hidden)
            if asked:
                question = editor.question
                needed = self._kind in question.required or name == "kind"
                editor.say_needed(
                    "needed" if needed else "if_known" if question.soft else "optional"
                )
            # Parts of one answer have one reason: it is said once.
            reason = (name.partition(".")[0], editor.question.why)
            editor.why.setVisible(reason != said)
            said = reason if asked else said
            if editor.empty is not None:
                editor.empty.setVisible(self._kind in editor.question.empty_asked)
        if self._kind != before:
            self.show_problems(())
            self.kind_chosen.emit(self._kind or "")
        self.changed.emit()


def _put(values: dict[str, Any], path: str, value: object) -> None:
    *groups, last = path.split(".")
    for group in groups:
        values = values.setdefault(group, {})
    values[last] = value
