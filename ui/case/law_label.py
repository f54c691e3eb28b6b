"""The label of where something comes from: a sign and words; the edge says it once more.

Solid edge: the law, word for word. Dashed: another rule or our reading of it. Dotted: our choice.
"""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from app.law import Entry
from app.wizard.questions import Basis
from ui.law import texts
from ui.law.words import evidence_words, kind_words, label_words, signed

_PAD = 6


def basis_words(basis: Basis) -> str:
    """Give kind and evidence in few words: "Wet – letterlijk", "Eigen keuze"."""
    if basis.law is None:
        return kind_words(basis.kind)
    told = "unconfirmed" if basis.unconfirmed else texts.entry(basis.law).evidence
    if basis.kind != "wet" and told == "paraphrase":
        return kind_words(basis.kind)
    return f"{kind_words(basis.kind)} – {evidence_words(told)}"


def edge_of(basis: Basis) -> Qt.PenStyle:
    """Give the style of the edge that goes with these words."""
    if basis.law is None:
        return Qt.PenStyle.DotLine
    return Qt.PenStyle.DashLine if basis.unconfirmed else edge_of_entry(texts.entry(basis.law))


def edge_of_entry(entry: Entry) -> Qt.PenStyle:
    """Give the style of the edge of one law text."""
    if entry.kind == "eigen keuze":
        return Qt.PenStyle.DotLine
    return Qt.PenStyle.SolidLine if entry.may_be_stated_as_law else Qt.PenStyle.DashLine


class Chip(QLabel):
    """A label with an edge; ``kind`` gives its sign, ``words`` is what a screen reader says."""

    def __init__(
        self, kind: str, words: str, edge: Qt.PenStyle, parent: QWidget | None = None
    ) -> None:
        super().__init__(signed(kind, words), parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAccessibleName(words)
        self._edge = edge
        self.setContentsMargins(_PAD, 1, _PAD, 1)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
        self.setProperty("tone", "muted")

    def minimumSizeHint(self) -> QSize:
        """Never cut the words."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the edge around the words."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        color = self.palette().color(QPalette.ColorRole.PlaceholderText)
        painter.setPen(QPen(color, 1, self._edge))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 4, 4)
        painter.end()


class LawChip(Chip):
    """The label of a question or a stop."""

    def __init__(self, basis: Basis, parent: QWidget | None = None) -> None:
        super().__init__(basis.kind, basis_words(basis), edge_of(basis), parent)


class EntryChip(Chip):
    """The label of a law text itself."""

    def __init__(self, entry: Entry, parent: QWidget | None = None) -> None:
        super().__init__(entry.kind, label_words(entry), edge_of_entry(entry), parent)
