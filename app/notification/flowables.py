"""The pieces that ReportLab flows over pages: each knows its place and breaks without losing it."""

from __future__ import annotations

import io
from itertools import groupby
from typing import Any, NamedTuple

from reportlab.graphics.barcode.qrencoder import QRCode, QRErrorCorrectLevel
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import CondPageBreak, Flowable, Table
from reportlab.platypus import Paragraph as PlainParagraph

from app.notification import look
from app.notification.tagging.canvas import Artifact
from app.notification.tagging.line_ends import keep_spaces, space_after
from app.notification.tagging.structure import Element
from app.notification.typeface import visible

GAP = 4 * mm
BULLET = "•"


class Text(PlainParagraph):  # type: ignore[misc]
    """A paragraph that knows its place in the structure; a heading also becomes a bookmark.

    ``bullet`` is the place of the sign before it; ``repeated`` is for what stood on a page before.
    ``space_after``: the text goes on elsewhere, after a space.
    """

    content: Element
    bullet: Element | None = None
    bookmark: str | None = None
    level = 0
    space_after = False
    repeated = False

    _wrapped: tuple[float, tuple[float, float]] | None = None

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Break into lines; layout asks this several times for one width, so it is kept."""
        if self._wrapped is None or self._wrapped[0] != width or not hasattr(self, "blPara"):
            self._wrapped = (width, super().wrap(width, height))
        return self._wrapped[1]

    def split(self, width: float, height: float) -> list[Any]:
        """Break between lines; both halves have one place, the first also sign and bookmark."""
        parts = list(super().split(width, height))
        for part in parts:
            part.content, part.repeated = self.content, self.repeated
        if len(parts) == 2:
            parts[0].space_after = space_after(self, len(parts[0].blPara.lines) - 1)
            parts[1].space_after = self.space_after
        if parts:
            parts[0].bullet = self.bullet
            parts[0].bookmark, parts[0].level = self.bookmark, self.level
        return parts

    def draw(self) -> None:
        """Draw the sign and the lines, each as content of its place."""
        if self.bookmark:
            key = (
                f"h{self.canv.getPageNumber()}-{self.canv.absolutePosition(0, self.height)[1]:.0f}"
            )
            self.canv.bookmarkHorizontal(key, 0, self.height)
            self.canv.addOutlineEntry(self.bookmark, key, self.level)
        if self.bullet is not None:
            self.canv.begin(self.bullet)
            self.canv.setFont(self.style.fontName, self.style.fontSize)
            self.canv.setFillColor(self.style.textColor)
            self.canv.drawString(0, self.height - self.style.fontSize, BULLET)
            self.canv.end()
        if not self.blPara.lines:
            return
        keep_spaces(self, to_the_end=self.space_after)
        self.canv.begin(Artifact.FURNITURE if self.repeated else self.content)
        super().draw()
        self.canv.end()


def text(markup: str, style: ParagraphStyle, content: Element) -> Text:
    """Make a paragraph of text that is escaped already."""
    made = Text(markup, style)
    made.content = content
    return made


class Labelled(Flowable):  # type: ignore[misc]
    """A value with its label in the column to the left; a long value goes on without the label."""

    def __init__(self, label: Text | None, value: Text, label_width: float = look.LABEL) -> None:
        super().__init__()
        self.label, self.value, self.label_width = label, value, label_width
        self.spaceAfter = 3

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Take the height of the taller of the two."""
        label_height = self._label_height(height)
        value_height = self.value.wrap(width - self.label_width, height)[1]
        self.width, self.height = width, max(label_height, value_height)
        return width, self.height

    def _label_height(self, height: float) -> float:
        if self.label is None:
            return 0
        return float(self.label.wrap(self.label_width - GAP, height)[1])

    def split(self, width: float, height: float) -> list[Flowable]:
        """Break the value; the label stays with its first lines."""
        if self._label_height(height) > height:
            return []
        parts = self.value.split(width - self.label_width, height)
        if len(parts) < 2:
            return []
        return [
            Labelled(self.label, parts[0], self.label_width),
            Labelled(None, parts[1], self.label_width),
        ]

    def draw(self) -> None:
        """Draw label and value on the same first line."""
        if self.label is not None:
            # ReportLab puts the first baseline a font size below the top; smaller labels go down.
            lower = self.value.style.fontSize - self.label.style.fontSize
            self.label.drawOn(self.canv, 0, self.height - self.label.height - lower)
        self.value.drawOn(self.canv, self.label_width, self.height - self.value.height)


class Grid(Table):  # type: ignore[misc]
    """A table whose lines and backgrounds are decoration; the cells carry the content."""

    goes_on = False

    def split(self, width: float, height: float) -> list[Flowable]:
        """Break between rows, or inside one that is too tall; what is left starts a new page.

        Without that page break the header would be repeated in the middle of a page.
        """
        parts = list(super().split(width, height))
        if len(parts) != 2:
            return parts
        parts[0].goes_on, parts[1].goes_on = self.goes_on, True
        return [parts[0], CondPageBreak(height), parts[1]]

    def draw(self) -> None:
        """Draw the cells; a header that stood on an earlier page is not read again."""
        for cell in self._cellvalues[0]:
            for piece in cell if isinstance(cell, list | tuple) else (cell,):
                piece.repeated = self.goes_on
        super().draw()

    def _drawBkgrnd(self) -> None:  # noqa: N802 - ReportLab's name
        self.canv.begin(Artifact.DECORATION)
        super()._drawBkgrnd()
        self.canv.end()

    def _drawLines(self) -> None:  # noqa: N802 - ReportLab's name
        self.canv.begin(Artifact.DECORATION)
        super()._drawLines()
        self.canv.end()


class Tickable(NamedTuple):
    """The places of a box and of the words beside it."""

    box: Element
    words: Element


class TickBoxes(Flowable):  # type: ignore[misc]
    """A question with boxes to tick; the boxes are drawn, because the font has none."""

    SIDE = 9.0
    STEP = 16.0

    def __init__(
        self, question: Text | None, options: tuple[str, ...], places: tuple[Tickable, ...]
    ) -> None:
        super().__init__()
        self.question = question
        self.places = places
        self.options = tuple(visible(option) for option in options)
        self.style = look.styles()["box"]
        self.spaceAfter = 3

    def _width(self, option: str) -> float:
        words = stringWidth(option, self.style.fontName, self.style.fontSize)
        return float(self.SIDE + 5 + words + 14)

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Put as many options on a line as fit beside the question's column."""
        self.left = look.LABEL if self.question else 0.0
        self.lines: list[list[str]] = [[]]
        used = 0.0
        for option in self.options:
            if self.lines[-1] and used + self._width(option) - 14 > width - self.left:
                self.lines.append([])
                used = 0.0
            self.lines[-1].append(option)
            used += self._width(option)
        question = self.question.wrap(self.left - GAP, height)[1] if self.question else 0.0
        self.width, self.height = width, max(question, self.STEP * len(self.lines))
        return width, self.height

    def draw(self) -> None:
        """Draw the question and then line after line of boxes."""
        if self.question is not None:
            self.question.drawOn(self.canv, 0, self.height - self.question.height)
        self.canv.setFillColor(look.INK)
        self.canv.setStrokeColor(look.INK)
        self.canv.setLineWidth(0.7)
        self.canv.setFont(self.style.fontName, self.style.fontSize)
        places = iter(self.places)
        for number, line in enumerate(self.lines):
            x, y = self.left, self.height - self.STEP * number - 10.5
            for option in line:
                place = next(places)
                self.canv.begin(place.box)
                self.canv.rect(x, y - 1, self.SIDE, self.SIDE)
                self.canv.end()
                self.canv.begin(place.words)
                self.canv.drawString(x + self.SIDE + 5, y, option)
                self.canv.end()
                x += self._width(option)


class WritingLines(Flowable):  # type: ignore[misc]
    """Places to write: labels side by side, each above its line, or one label above some lines."""

    ROOM = 21.0

    def __init__(self, labels: tuple[Text, ...], lines: int) -> None:
        super().__init__()
        self.labels, self.lines = labels, lines
        self.spaceAfter = 5

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Share the width among the labels."""
        self.each = (width - GAP * (len(self.labels) - 1)) / len(self.labels)
        self.top = max(label.wrap(self.each, height)[1] for label in self.labels)
        self.width, self.height = width, self.top + self.ROOM * self.lines
        return width, self.height

    def draw(self) -> None:
        """Draw the labels, and the lines below them."""
        for number, label in enumerate(self.labels):
            x = number * (self.each + GAP)
            label.drawOn(self.canv, x, self.height - label.height)
            self.canv.begin(Artifact.DECORATION)
            self.canv.setStrokeColor(look.RULE)
            self.canv.setLineWidth(0.5)
            for line in range(self.lines):
                y = self.height - self.top - self.ROOM * (line + 1) + 1
                self.canv.line(x, y, x + self.each, y)
            self.canv.end()


class QrCode(Flowable):  # type: ignore[misc]
    """A QR code of ``value``, ``side`` points wide; the white around it is the layout's."""

    def __init__(self, value: str, side: float, figure: Element) -> None:
        super().__init__()
        self.figure = figure
        self.code = QRCode(None, QRErrorCorrectLevel.M)
        self.code.addData(value)
        self.side = self.width = self.height = side

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        """Take a square."""
        return self.side, self.side

    def draw(self) -> None:
        """Draw the dark runs of every row as one shape, so that no seams show between them."""
        self.code.make()
        count = self.code.getModuleCount()
        runs: list[tuple[int, int, int]] = []
        for row, modules in enumerate(self.code.modules):
            column = 0
            for dark, run in groupby(map(bool, modules)):
                length = len(list(run))
                if dark:
                    runs.append((column, count - 1 - row, length))
                column += length
        left, bottom = self.canv.absolutePosition(0, 0)
        self.figure.box = (left, bottom, left + self.side, bottom + self.side)
        self.canv.begin(self.figure)
        self.canv.setFillColor(look.INK)
        self.canv.fill_runs(runs, self.side / count)
        self.canv.end()


class Picture(Flowable):  # type: ignore[misc]
    """A picture as decoration, as large as fits in ``width`` by ``height``."""

    def __init__(self, png: bytes, width: float, height: float) -> None:
        super().__init__()
        self.image = ImageReader(io.BytesIO(png))
        wide, high = self.image.getSize()
        share = min(width / wide, height / high)
        self.width, self.height = wide * share, high * share

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        """Take its own size."""
        return self.width, self.height

    def draw(self) -> None:
        """Draw it."""
        self.canv.begin(Artifact.DECORATION)
        self.canv.drawImage(self.image, 0, 0, self.width, self.height)
        self.canv.end()


class Fixed(Flowable):  # type: ignore[misc]
    """Flowables at fixed places in an area of fixed height: (flowable, x, foot from the top).

    Used for the top of the first page, where the envelope decides.
    """

    def __init__(self, height: float) -> None:
        super().__init__()
        self.height = height
        self.placed: list[tuple[Flowable, float, float]] = []

    def stack(self, pieces: list[Flowable], x: float, top: float, width: float) -> float:
        """Put pieces one below the other; gives where the last one ends, from the top."""
        for piece in pieces:
            _, height = piece.wrap(width, look.PAGE_HEIGHT)
            self.placed.append((piece, x, top + height))
            top += height + piece.getSpaceAfter()
        return top

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """Take the whole width and the fixed height."""
        self.width = width
        return width, self.height

    def draw(self) -> None:
        """Draw every piece in its place."""
        for piece, x, foot in self.placed:
            piece.drawOn(self.canv, x, self.height - foot)
