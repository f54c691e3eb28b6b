"""The label of where a question comes from, in words; the edge of the chip says it once more.

Solid edge: the law, word for word. Dashed: another rule or our reading of it. Dotted: our choice.
"""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from app import law
from app.wizard.questions import Basis
from ui.text import t

_PAD = 6


def basis_words(basis: Basis) -> str:
    """Give kind and evidence in few words: "Wet – letterlijk", "Eigen keuze"."""
    if basis.law is None:
        return t("Eigen keuze")
    kinds = {
        "wet": t("Wet"),
        "beleidsregel": t("Beleidsregel"),
        "handreiking": t("Handreiking"),
        "analogie": t("Voorbeeld van elders"),
        "eigen keuze": t("Eigen keuze"),
    }
    evidence = {
        "verbatim": t("letterlijk"),
        "paraphrase": t("samengevat"),
        "unconfirmed": t("nog te controleren"),
    }
    told = "unconfirmed" if basis.unconfirmed else law.entry(basis.law).evidence
    if basis.kind != "wet" and told == "paraphrase":
        return kinds[basis.kind]
    return f"{kinds[basis.kind]} – {evidence[told]}"


def edge_of(basis: Basis) -> Qt.PenStyle:
    """Give the style of the edge that goes with these words."""
    if basis.law is None:
        return Qt.PenStyle.DotLine
    entry = law.entry(basis.law)
    certain = basis.kind == "wet" and not basis.unconfirmed and entry.evidence == "verbatim"
    return Qt.PenStyle.SolidLine if certain else Qt.PenStyle.DashLine


class LawChip(QLabel):
    """One label with its edge."""

    def __init__(self, basis: Basis, parent: QWidget | None = None) -> None:
        super().__init__(basis_words(basis), parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._edge = edge_of(basis)
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
