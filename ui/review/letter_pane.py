"""The letter as text: the same blocks that the paper is made of, readable by a screen reader.

A passage that was clicked is told, and a text can be looked up: the notification itself keeps no
trace of which answer a sentence came from.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import singledispatchmethod

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QFont,
    QMouseEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFormat,
    QTextLength,
    QTextListFormat,
    QTextTableFormat,
)
from PySide6.QtWidgets import QTextBrowser, QTextEdit

from app.notification import blocks
from ui import theme
from ui.text import t

_SIZES = {1: 1.5, 2: 1.2, 3: 1.0}


class LetterPane(QTextBrowser):
    """Shows one letter. ``passage_chosen`` carries the text of the line that was clicked."""

    passage_chosen = Signal(str)

    def __init__(self, name: str, title: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.setOpenLinks(False)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        self.document().setDocumentMargin(theme.SPACE[3])
        self._cursor = QTextCursor(self.document())

    def show_letter(self, letter: Sequence[blocks.Block]) -> None:
        """Show the blocks of a letter from its beginning."""
        self.clear()
        self._cursor = QTextCursor(self.document())
        self._cursor.beginEditBlock()
        for block in letter:
            self._write(block)
        self._cursor.endEditBlock()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def highlight(self, text: str) -> bool:
        """Mark every line of ``text`` that stands in the letter; tells whether any does."""
        color = self.palette().highlight().color()
        color.setAlpha(70)
        marks = []
        for line in filter(None, map(str.strip, text.splitlines())):
            cursor = self.document().find(line)
            if cursor.isNull():
                continue
            selection = QTextEdit.ExtraSelection()
            # The stubs leave out that these two are plain attributes.
            selection.cursor = cursor  # type: ignore[attr-defined]
            selection.format.setBackground(color)  # type: ignore[attr-defined]
            marks.append(selection)
        self.setExtraSelections(marks)
        if marks:
            place = QTextCursor(marks[0].cursor)  # type: ignore[attr-defined]
            place.clearSelection()
            self.setTextCursor(place)
            self.ensureCursorVisible()
        return bool(marks)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell which line was clicked, unless text was being selected."""
        super().mouseReleaseEvent(event)
        line = self.cursorForPosition(event.position().toPoint()).block().text().strip()
        if line and not self.textCursor().hasSelection():
            self.passage_chosen.emit(line)

    @singledispatchmethod
    def _write(self, block: object) -> None:
        raise TypeError(type(block).__name__)

    @_write.register
    def _(self, block: blocks.Heading) -> None:
        style = QTextBlockFormat()
        style.setHeadingLevel(block.level)
        style.setTopMargin(theme.SPACE[2])
        style.setBottomMargin(theme.SPACE[0])
        font = QTextCharFormat()
        font.setFontWeight(QFont.Weight.DemiBold)
        font.setProperty(
            QTextFormat.Property.FontPointSize, self.font().pointSizeF() * _SIZES[block.level]
        )
        self._line(block.text, style, font)

    @_write.register
    def _(self, block: blocks.Paragraph) -> None:
        style = QTextBlockFormat()
        style.setBottomMargin(theme.SPACE[1])
        font = QTextCharFormat()
        if block.tone == "lead":
            font.setFontWeight(QFont.Weight.DemiBold)
        if block.tone == "law":
            style.setLeftMargin(theme.SPACE[3])
            font.setFontItalic(True)
        self._line(_with_note(block.text, block.note), style, font)

    @_write.register
    def _(self, block: blocks.Fields) -> None:
        for field in block.rows:
            self._field(field)

    @_write.register
    def _(self, block: blocks.Bullets) -> None:
        for item in block.items:
            style = QTextListFormat()
            style.setStyle(QTextListFormat.Style.ListDisc)
            self._start(QTextBlockFormat())
            self._cursor.createList(style)
            self._text(_with_note(item.text, item.note), QTextCharFormat())

    @_write.register
    def _(self, block: blocks.Table) -> None:
        style = QTextTableFormat()
        style.setHeaderRowCount(1)
        style.setCellPadding(theme.SPACE[0])
        style.setCellSpacing(0)
        style.setBorder(1)
        style.setBorderCollapse(True)
        total = sum(block.widths)
        style.setColumnWidthConstraints(
            [
                QTextLength(QTextLength.Type.PercentageLength, 100 * width / total)
                for width in block.widths
            ]
        )
        self._start(QTextBlockFormat())
        table = self._cursor.insertTable(1 + len(block.rows), len(block.header), style)
        bold = QTextCharFormat()
        bold.setFontWeight(QFont.Weight.DemiBold)
        for column, text in enumerate(block.header):
            table.cellAt(0, column).firstCursorPosition().insertText(text, bold)
        for number, row in enumerate(block.rows, start=1):
            for column, text in enumerate(row.cells):
                table.cellAt(number, column).firstCursorPosition().insertText(text)
        self._cursor = table.lastCursorPosition()
        self._cursor.movePosition(QTextCursor.MoveOperation.End)

    @_write.register
    def _(self, block: blocks.Boxes) -> None:
        self._write(blocks.Paragraph(block.question))
        for option in block.options:
            self._line(f"☐ {option}", QTextBlockFormat(), QTextCharFormat())

    @_write.register
    def _(self, block: blocks.Blanks) -> None:
        for label in block.labels:
            self._line(f"{label} …", QTextBlockFormat(), QTextCharFormat())

    @_write.register
    def _(self, block: blocks.Letterhead) -> None:
        self._write(blocks.Paragraph("\n".join(block.sender), tone="lead"))
        if block.return_address:
            self._write(blocks.Paragraph(block.return_address))
        self._write(blocks.Paragraph("\n".join((block.personal, *block.addressee))))
        for fact in block.facts:
            self._field(fact)

    @_write.register
    def _(self, block: blocks.Verification) -> None:
        for field in block.rows:
            self._field(field)

    @_write.register
    def _(self, _block: blocks.PageBreak) -> None:
        style = QTextBlockFormat()
        style.setProperty(
            QTextFormat.Property.BlockTrailingHorizontalRulerWidth,
            QTextLength(QTextLength.Type.PercentageLength, 100),
        )
        self._line(t("Nieuwe bladzijde"), style, QTextCharFormat())

    def _field(self, field: blocks.Field) -> None:
        bold = QTextCharFormat()
        bold.setFontWeight(QFont.Weight.DemiBold)
        style = QTextBlockFormat()
        style.setBottomMargin(theme.SPACE[0])
        self._start(style)
        self._cursor.insertText(f"{field.label}: ", bold)
        self._text(_with_note(field.value, field.note), QTextCharFormat())

    def _line(self, text: str, style: QTextBlockFormat, font: QTextCharFormat) -> None:
        self._start(style)
        self._text(text, font)

    def _text(self, text: str, font: QTextCharFormat) -> None:
        # A line end within one text must not become a block of its own: it has no heading level.
        self._cursor.insertText(text.replace("\n", "\u2028"), font)

    def _start(self, style: QTextBlockFormat) -> None:
        if self._cursor.position() == 0 and self.document().isEmpty():
            self._cursor.setBlockFormat(style)
            self._cursor.setBlockCharFormat(QTextCharFormat())
        else:
            self._cursor.insertBlock(style, QTextCharFormat())


def _with_note(text: str, note: str | None) -> str:
    return f"{text} {note}" if note else text
