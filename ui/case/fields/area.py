"""More lines of text: grows with what is typed and says politely when it gets long."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from app.case.text import LONGEST, cleaned
from ui.case.fields.field import Field
from ui.case.form import Asked
from ui.text import refusal_text, t
from ui.widgets import WrappedLabel, announce

_FEWEST_LINES = 3
_MOST_LINES = 14
_WARN_FROM = 0.8


class GrowingArea(QPlainTextEdit):
    """A text area as high as its text; Tab leaves it, pasted text is plain and clean."""

    refused_paste = Signal(int)

    def __init__(self, parent: QWidget | None = None, lines: int = _FEWEST_LINES) -> None:
        super().__init__(parent)
        self._lines = lines
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().documentLayout().documentSizeChanged.connect(self._grow)
        self._grow()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste the text alone; a paste that can never fit is refused as a whole."""
        text = source.text()
        if len(text) > LONGEST:
            self.refused_paste.emit(len(text))
            return
        self.insertPlainText(cleaned(text))
        self.ensureCursorVisible()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrower column needs more lines."""
        super().resizeEvent(event)
        self._grow()

    def _grow(self, *_size: object) -> None:
        # The layout of a plain text document counts its height in lines.
        lines = self.document().documentLayout().documentSize().height()
        shown = min(max(lines, self._lines), _MOST_LINES)
        edges = 2 * (self.frameWidth() + self.document().documentMargin())
        height = round(shown * self.fontMetrics().lineSpacing() + edges) + 2
        if height != self.height() or self.minimumHeight() != height:
            self.setFixedHeight(height)


class AreaField(Field):
    """More lines of text, kept while they are typed."""

    def __init__(
        self, asked: Asked, parent: QWidget | None = None, lines: int = _FEWEST_LINES
    ) -> None:
        super().__init__(asked, parent)
        self.edit = GrowingArea(lines=lines)
        self.edit.setObjectName(f"answer:{asked.path}")
        self.edit.setAccessibleName(asked.name)
        self.edit.setReadOnly(self.read_only)
        self.counter = WrappedLabel(tone="muted")
        self.counter.hide()
        self.column.addWidget(self.edit)
        self.column.addWidget(self.counter)
        self._error = ""
        self._over = False
        self.refresh()
        self.edit.textChanged.connect(self._keep)
        self.edit.refused_paste.connect(self._say_too_long)

    def inputs(self) -> tuple[QWidget, ...]:
        """Give the area."""
        return (self.edit,)

    def refresh(self) -> None:
        """Show the answer, or the text that could not be kept as one."""
        shown = self.draft.pending.get(self.asked.path) or self.value or ""
        if self.edit.toPlainText().strip() != shown:
            self.edit.blockSignals(True)
            self.edit.setPlainText(shown)
            self.edit.blockSignals(False)
        self._count(len(shown))

    def left(self) -> str:
        """Tell that the text cannot be kept, with what to do."""
        return self._error

    def _keep(self) -> None:
        typed = self.edit.toPlainText().strip()
        if typed == (self.draft.pending.get(self.asked.path) or self.value or ""):
            return
        refusal = self.draft.put_or_hold(self.asked.path, typed or None, typed)
        if refusal is not None and cleaned(typed) != typed:
            typed = cleaned(typed)
            refusal = self.draft.put_or_hold(self.asked.path, typed or None, typed)
        self._error = refusal_text(refusal) if refusal else ""
        self._count(len(typed))

    def _count(self, length: int) -> None:
        limit = self.asked.question.soft_limit
        if not limit or length < limit * _WARN_FROM:
            self._over = False
            if not self._error:
                self.counter.hide()
            return
        if length <= limit:
            text = t(
                "Nog {left} tekens tot {limit}. Kort leest beter.", left=limit - length, limit=limit
            )
        else:
            text = t(
                "{over} tekens meer dan {limit}. Dat mag. Korter leest beter in de brief.",
                over=length - limit,
                limit=limit,
            )
        self.counter.setText(text)
        self.counter.show()
        if length > limit and not self._over:
            announce(self.edit, text)
        self._over = length > limit

    def _say_too_long(self, length: int) -> None:
        text = t(
            "De tekst die u plakt is te lang: {length} tekens. Er passen er {longest}."
            " Plak een kleiner deel.",
            length=length,
            longest=LONGEST,
        )
        self.counter.setText(text)
        self.counter.show()
        announce(self.edit, text)
