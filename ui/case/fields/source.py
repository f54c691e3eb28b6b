"""Where a fact comes from: one of the sources of the case, or a new one made on the spot."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.case.model import CaseDocument
from app.wizard.questions import label, question, source_name
from ui.case.fields.blocks import Block
from ui.case.fields.field import Field
from ui.case.fields.one import CalmCombo
from ui.case.form import Asked
from ui.text import t, told
from ui.theme import SPACE
from ui.widgets import Button, WrappedLabel
from ui.widgets.showing import show_when

NEW = "new"
UNKNOWN = "unknown"


def source_words(document: CaseDocument, source_id: str) -> str:
    """Give number, kind, date and maker of a source: "Bron 2: Vonnis, 3 maart 2025, rechtbank"."""
    name = told(label(f"source.{source_id}", document))
    source = next(each for each in document.source if each.id == source_id)
    if not (source.kind or source.date or source.author):
        return t("{name}: nog niet ingevuld", name=name)
    return f"{name}: {told(source_name(source))}"


class SourceField(Field):
    """A closed list of sources; a new source opens its questions right below."""

    def __init__(self, asked: Asked, parent: QWidget | None = None) -> None:
        super().__init__(asked, parent)
        self.combo = CalmCombo()
        self.combo.setObjectName(f"answer:{asked.path}")
        self.combo.setAccessibleName(asked.name)
        self.combo.setEnabled(not self.read_only)
        self.column.addWidget(self.combo)
        self._whole = WrappedLabel(tone="muted")
        self._whole.hide()
        self.column.addWidget(self._whole)
        self._inline: QWidget | None = None
        self._block: Block | None = None
        self.complete = Button(t("Vul deze bron aan"), f"complete:{asked.path}", quiet=True)
        self.complete.setAccessibleName(t("Vul deze bron aan: {question}", question=asked.name))
        self.complete.clicked.connect(self._complete)
        self.column.addWidget(self.complete, 0, Qt.AlignmentFlag.AlignLeft)
        self.refresh()
        self.combo.activated.connect(self._keep)

    def inputs(self) -> Sequence[QWidget]:
        """Give the list."""
        return (self.combo,)

    def rename(self, name: str) -> None:
        """Take another name, after the block it is in moved."""
        super().rename(name)
        self.complete.setAccessibleName(t("Vul deze bron aan: {question}", question=name))

    def nested(self) -> Sequence[QWidget]:
        """Give the questions of the source that is open here."""
        return self._block.views if self._block is not None else ()

    def refresh(self) -> None:
        """Show the sources of the case and which one was chosen."""
        document = self.draft.document
        lines = [(t("Kies"), "")]
        lines += [(source_words(document, source.id), source.id) for source in document.source]
        if self.asked.question.unknown:
            lines.append((t("Weet ik niet"), UNKNOWN))
        lines.append((t("Nieuwe bron…"), NEW))
        shown = [
            (self.combo.itemText(at), self.combo.itemData(at)) for at in range(self.combo.count())
        ]
        if lines != shown:
            self.combo.clear()
            for text, code in lines:
                self.combo.addItem(text, code)
        unknown = self.draft.is_unknown(self.asked.path)
        code = UNKNOWN if unknown else (self.value or "")
        self.combo.setCurrentIndex(max(0, self.combo.findData(code)))
        self._show_whole()
        self._show_whole()
        self._offer_to_complete()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A list cuts long words; below it they stand in full."""
        super().resizeEvent(event)
        self._show_whole()

    def _show_whole(self) -> None:
        text = self.combo.currentText()
        room = self.combo.room()
        cut = self.combo.isVisible() and self.combo.fontMetrics().horizontalAdvance(text) > room
        self._whole.setText(text if cut else "")
        show_when(self._whole, cut)

    def follow(self, changed: str) -> None:
        """Follow sources that came, went or got other words."""
        if changed == self.asked.path or changed.split(".", maxsplit=1)[0] == "source":
            if self._block is not None and not self.draft.has(self._block.path):
                self._close()
            self.refresh()

    def _keep(self, index: int) -> None:
        code = self.combo.itemData(index)
        if code == NEW:
            self._new()
            return
        self._close()
        path = self.asked.path
        if code == UNKNOWN:
            self.draft.set_unknown(path, unknown=True)
        else:
            if self.draft.is_unknown(path):
                self.draft.set_unknown(path, unknown=False)
            self.draft.put(path, code or None)
        self.refresh()

    def _new(self) -> None:
        source_id = self.draft.add_item("source", question("source").prefix)
        self.draft.put(self.asked.path, source_id)
        self.refresh()
        self._open(source_id)

    def _complete(self) -> None:
        if self.value:
            self._open(self.value)

    def _open(self, source_id: str) -> None:
        self._close()
        path = f"source.{source_id}"
        asked = Asked(question("source"), "source", self.asked.form, self.asked.name)
        self._block = Block(asked, path, told(label(path, self.draft.document)))
        for button in (self._block.up, self._block.down, self._block.remove):
            button.hide()
        self._inline = QWidget()
        inside = QVBoxLayout(self._inline)
        inside.setContentsMargins(SPACE[2], 0, 0, 0)
        inside.addWidget(self._block)
        ready = Button(t("Klaar met deze bron"), f"ready:{self.asked.path}")
        ready.clicked.connect(self._ready)
        inside.addWidget(ready, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(self._inline)
        self._inline.show()
        self._offer_to_complete()
        self._block.views[0].focus()

    def _ready(self) -> None:
        self._close()
        self.refresh()
        self.combo.setFocus()

    def _close(self) -> None:
        if self._inline is not None:
            self.column.removeWidget(self._inline)
            self._inline.hide()
            self._inline.deleteLater()
        self._inline = None
        self._block = None

    def _offer_to_complete(self) -> None:
        source = next((s for s in self.draft.document.source if s.id == self.value), None)
        unfinished = source is not None and not (source.kind and source.date and source.author)
        offer = unfinished and self._block is None and not self.read_only
        show_when(self.complete, offer)
