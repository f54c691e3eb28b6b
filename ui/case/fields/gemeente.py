"""Choosing a gemeente: type any name people use, choose from the list, see what was chosen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.case.refusal import Refusal
from app.reference import gemeenten
from ui.case.fields.field import Field
from ui.case.fields.line import CleanLine
from ui.case.form import Asked
from ui.text import refusal_text, t, told
from ui.theme import SPACE
from ui.widgets import Button, WrappedLabel, announce
from ui.widgets.showing import show_when

_SHOWN = 8
_CODE = Qt.ItemDataRole.UserRole


def gemeente_words(code: str) -> str:
    """Give name, place and code, so that namesakes cannot be mistaken for each other."""
    try:
        found = gemeenten.by_code(code)
    except Refusal as refusal:
        return refusal_text(refusal)
    words = t("{name} – {where} – code {code}", name=found.name, where=found.where, code=found.code)
    if gemeenten.is_current(found.code):
        return words
    return t("{gemeente}. Bestaat niet meer: kies een andere gemeente.", gemeente=words)


class GemeenteField(Field):
    """A search line with its results as a real list; the choice is shown with all it takes."""

    grouped = True

    def __init__(self, asked: Asked, parent: QWidget | None = None) -> None:
        super().__init__(asked, parent)
        self._chosen = QFrame()
        self._chosen.setProperty("surface", True)
        inside = QVBoxLayout(self._chosen)
        inside.setContentsMargins(SPACE[2], SPACE[1], SPACE[2], SPACE[1])
        self.words = WrappedLabel()
        self.words.setObjectName(f"chosen:{asked.path}")
        self._other = Button(t("Kies een andere gemeente"), f"other:{asked.path}", quiet=True)
        self._other.setAccessibleName(
            t("Kies een andere gemeente: {question}", question=asked.name)
        )
        self._other.clicked.connect(self._search_again)
        show_when(self._other, not self.read_only)
        inside.addWidget(self.words)
        inside.addWidget(self._other, 0, Qt.AlignmentFlag.AlignLeft)
        self.edit = CleanLine()
        self.edit.setObjectName(f"search:{asked.path}")
        self.edit.setAccessibleName(asked.name)
        self.edit.setPlaceholderText(t("naam van de gemeente of plaats"))
        self.found = QListWidget()
        self.found.setObjectName(f"found:{asked.path}")
        self.found.setAccessibleName(t("Gevonden gemeenten: {question}", question=asked.name))
        self.found.setWordWrap(True)
        self.found.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.none = WrappedLabel(tone="muted")
        for widget in (self._chosen, self.edit, self.found, self.none):
            self.column.addWidget(widget)
        self._searching = False
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(120)
        self._wait.timeout.connect(self._search)
        self.edit.textChanged.connect(lambda _text: self._wait.start())
        self.edit.installEventFilter(self)
        self.found.itemClicked.connect(self._choose)
        self.found.itemActivated.connect(self._choose)
        self.refresh()

    def inputs(self) -> Sequence[QWidget]:
        """Give the search line, or the button that opens it again."""
        if self.edit.isHidden():
            return (self._other,)
        return (self.edit,)

    def rename(self, name: str) -> None:
        """Take another name, after the block it is in moved."""
        self.asked = replace(self.asked, name=name)
        self.edit.setAccessibleName(name)
        self._other.setAccessibleName(t("Kies een andere gemeente: {question}", question=name))
        self.found.setAccessibleName(t("Gevonden gemeenten: {question}", question=name))

    def refresh(self) -> None:
        """Show the chosen gemeente, or the search line."""
        code = self.value
        searching = (self._searching or not code) and not self.read_only
        show_when(self._chosen, bool(code) and not searching)
        self.words.setText(gemeente_words(code) if code else "")
        show_when(self.edit, searching)
        show_when(self.found, searching and self.found.count() > 0)
        show_when(self.none, searching and bool(self.none.text()))

    def left(self) -> str:
        """Tell that something was typed and nothing chosen."""
        if self.edit.isHidden() or not self.edit.text().strip() or self.value:
            return ""
        return t("Kies een gemeente in de lijst onder het zoekveld.")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrow down goes into the list, Enter takes the only or first hit."""
        key = event.key() if isinstance(event, QKeyEvent) else None
        pressed = key is not None and event.type() == QEvent.Type.KeyPress
        if pressed and watched is self.edit and self._key(key):
            return True
        return super().eventFilter(watched, event)

    def _key(self, key: int | None) -> bool:
        if key == Qt.Key.Key_Down and self.found.count():
            self.found.setFocus()
            self.found.setCurrentRow(0)
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._search()
            if self.found.count() == 1:
                self._choose(self.found.item(0))
            elif self.found.count():
                self.found.setFocus()
                self.found.setCurrentRow(0)
            return True
        if key == Qt.Key.Key_Escape and self.value:
            self._searching = False
            self.refresh()
            self._other.setFocus()
            return True
        return False

    def _search_again(self) -> None:
        self._searching = True
        self.edit.clear()
        self.found.clear()
        self.refresh()
        self.edit.setFocus()

    def _search(self) -> None:
        self._wait.stop()
        text = self.edit.text().strip()
        self.found.clear()
        matches = gemeenten.find(text) if text else ()
        for match in matches:
            words = gemeente_words(match.gemeente.code)
            if match.because:
                words = f"{words}\n{told(match.because)}."
            item = QListWidgetItem(words)
            item.setData(_CODE, match.gemeente.code)
            self.found.addItem(item)
        nothing = text and not matches
        self.none.setText(
            t("Geen gemeente gevonden. Probeer een andere schrijfwijze of de plaats.")
            if nothing
            else ""
        )
        self._fit()
        self.refresh()
        QTimer.singleShot(0, self, self._bring_into_view)  # once the list has its place
        if text:
            said = t("{number} gemeenten gevonden.", number=len(matches))
            announce(self.edit, self.none.text() or said)

    def _bring_into_view(self) -> None:
        page = self.parentWidget()
        while page is not None and not isinstance(page, QScrollArea):
            page = page.parentWidget()
        if page is None or not self.edit.hasFocus():
            return
        for widget in (self.none, self.found, self.edit):
            if not widget.isHidden():
                page.ensureWidgetVisible(widget, SPACE[2], SPACE[2])

    def _fit(self) -> None:
        rows = min(self.found.count(), _SHOWN)
        height = sum(self.found.sizeHintForRow(row) for row in range(rows))
        self.found.setFixedHeight(height + 2 * self.found.frameWidth() + SPACE[1])

    def _choose(self, item: QListWidgetItem) -> None:
        code = item.data(_CODE)
        self._searching = False
        self.draft.put(self.asked.path, code)
        if self.draft.is_unknown(self.asked.path):
            self.draft.set_unknown(self.asked.path, unknown=False)
        self.edit.clear()
        self.found.clear()
        self.refresh()
        announce(self, t("Gekozen: {gemeente}", gemeente=gemeente_words(code)))
        self._other.setFocus()
