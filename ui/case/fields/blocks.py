"""A list of blocks: add, move, take away with undo. Each block is a group with its own name."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.wizard.questions import label
from ui import theme
from ui.case.draft import Removed
from ui.case.fields.field import Field, Group
from ui.case.form import Asked
from ui.text import t, told
from ui.theme import SPACE
from ui.widgets import Banner, Button, Heading, announce
from ui.widgets.showing import show_when

if TYPE_CHECKING:
    from ui.case.question_view import QuestionView


class Block(QFrame):
    """One block: its name, its buttons and its questions."""

    def __init__(self, asked: Asked, path: str, name: str) -> None:
        super().__init__()
        # Imported here: a question may hold blocks, and a block holds questions.
        from ui.case.question_view import QuestionView  # noqa: PLC0415

        self.path = path
        self._asked = asked
        self.setProperty("surface", True)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(SPACE[2], SPACE[1], SPACE[2], SPACE[2])
        self.group = Group(name)
        outer.addWidget(self.group)
        column = QVBoxLayout(self.group)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE[2])
        head = QHBoxLayout()
        self.title = Heading(name, 3)
        head.addWidget(self.title, 1)
        self.up = self._button(t("Omhoog"), "up", "up")
        self.down = self._button(t("Omlaag"), "down", "down")
        self.remove = self._button(t("Haal weg"), "remove", "remove")
        for button in (self.up, self.down, self.remove):
            show_when(button, not asked.form.read_only)
            head.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        self.views: list[QuestionView] = []
        said: tuple[object, ...] = (asked.question.why, asked.question.basis[:1])
        for question in asked.question.questions:
            says = (question.why, question.basis[:1])
            inner = asked.inner(question, path, name)
            view = QuestionView(inner, explain=says != said)
            said = says
            self.views.append(view)
            column.addWidget(view)

    def rename(self, name: str) -> None:
        """Show another number after a block moved."""
        self.title.setText(name)
        self.group.setAccessibleName(name)
        for button in (self.up, self.down, self.remove):
            button.setAccessibleName(f"{button.text()}: {name}")
        for view in self.views:
            view.rename(f"{name}: {t(view.question.text)}")

    def _button(self, text: str, act: str, icon: str) -> Button:
        button = Button(text, f"{act}:{self.path}", quiet=True)
        button.setIcon(theme.icon(icon))
        return button


class BlocksField(Field):
    """The blocks of a list, in their order."""

    grouped = True

    def __init__(self, asked: Asked, parent: QWidget | None = None) -> None:
        super().__init__(asked, parent)
        self._blocks: dict[str, Block] = {}
        self._removed: list[Removed] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(SPACE[2])
        self.column.addLayout(self._list)
        self.column.setSpacing(SPACE[1])
        self._undo = Banner("info")
        self._undo.hide()
        self._put_back = Button(t("Zet terug"), f"undo:{asked.path}")
        self._put_back.clicked.connect(self._restore)
        self._undo.add(self._put_back)
        self.column.addWidget(self._undo)
        self.add = Button(t(asked.question.add_text), f"add:{asked.path}")
        self.add.setIcon(theme.icon("add"))
        self.add.clicked.connect(self._add)
        show_when(self.add, not self.read_only)
        self.column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        self.refresh()

    def inputs(self) -> Sequence[QWidget]:
        """Give the add button: an error about an empty list leads to it."""
        return (self.add,)

    def focus_target(self) -> QWidget:
        """Begin in the first block, or at the button that makes one."""
        first = next(iter(self._blocks.values()), None)
        return first.views[0].field.focus_target() if first is not None else self.add

    def nested(self) -> Sequence[QWidget]:
        """Give the questions of all blocks."""
        return [view for block in self._blocks.values() for view in block.views]

    def refresh(self) -> None:
        """Make what came, drop what went, put in order; blocks that stay are not made anew."""
        wanted = [block.id for block in self.value]
        for item_id in [known for known in self._blocks if known not in wanted]:
            block = self._blocks.pop(item_id)
            self._list.removeWidget(block)
            block.hide()
            block.deleteLater()
        for at, item_id in enumerate(wanted):
            if item_id not in self._blocks:
                self._blocks[item_id] = self._make(item_id)
            block = self._blocks[item_id]
            if self._list.indexOf(block) != at:
                self._list.removeWidget(block)
                self._list.insertWidget(at, block)
                block.show()
        self._blocks = {item_id: self._blocks[item_id] for item_id in wanted}
        for at, (item_id, block) in enumerate(self._blocks.items()):
            block.rename(self._name(item_id))
            show_when(block.up, at > 0 and not self.read_only)
            show_when(block.down, at < len(wanted) - 1 and not self.read_only)

    def follow(self, changed: str) -> None:
        """Follow blocks that came or went elsewhere."""
        if changed == self.asked.path and [b.id for b in self.value] != list(self._blocks):
            self.refresh()

    def _name(self, item_id: str) -> str:
        return told(label(f"{self.asked.path}.{item_id}", self.draft.document))

    def _make(self, item_id: str) -> Block:
        path = f"{self.asked.path}.{item_id}"
        block = Block(self.asked, path, self._name(item_id))
        block.up.clicked.connect(self._doing(self._move, item_id, -1))
        block.down.clicked.connect(self._doing(self._move, item_id, 1))
        block.remove.clicked.connect(self._doing(self._remove, item_id))
        return block

    def _doing(self, act: Callable[..., None], *values: object) -> Callable[[], None]:
        return lambda: act(*values)

    def _add(self) -> None:
        item_id = self.draft.add_item(self.asked.path, self.asked.question.prefix)
        self.refresh()
        self._blocks[item_id].views[0].focus()

    def _move(self, item_id: str, by: int) -> None:
        self.draft.move_item(self.asked.path, item_id, by)
        self.refresh()
        block = self._blocks[item_id]
        button = block.up if by < 0 else block.down
        (button if button.isVisibleTo(self) else block.remove).setFocus()
        announce(self, t("Nu: {name}", name=self._name(item_id)))

    def _remove(self, item_id: str) -> None:
        name = self._name(item_id)
        self._removed.append(self.draft.remove_item(self.asked.path, item_id))
        self.refresh()
        said = t("{name} is weggehaald.", name=name)
        self._undo.say(said)
        self._put_back.setAccessibleName(t("Zet terug: {name}", name=name))
        self._undo.show()
        self._put_back.setFocus()
        announce(self, said)

    def _restore(self) -> None:
        removed = self._removed.pop()
        known = set(self._blocks)
        self.draft.restore(removed)
        self.refresh()
        show_when(self._undo, bool(self._removed))
        if self._removed:
            self._undo.say(t("Er is nog iets weggehaald dat terug kan."))
        back = next((item for item in self._blocks if item not in known), None)
        if back is not None:
            self._blocks[back].views[0].focus()
