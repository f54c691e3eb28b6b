"""One law text as it is and as it becomes, side by side; what differs has a sign around it."""

from __future__ import annotations

import difflib
from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QVBoxLayout, QWidget

from app.law import Entry
from app.services.lawbook.law_texts import ChangedText
from ui import theme
from ui.law.words import label_words, signed
from ui.text import t
from ui.widgets import Heading, WrappedLabel

FROM, TO = "[", "]"
"""Around every word that is not the same on both sides."""

ROOM_FOR_TWO = 44
"""Width in em from which both sides stand next to each other."""


class Sides(QWidget):
    """Two parts next to each other, or below each other when there is no room."""

    def __init__(self, first: QWidget, second: QWidget, weights: tuple[int, int] = (1, 1)) -> None:
        super().__init__()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(theme.SPACE[2])
        self._row.addWidget(first, weights[0])
        self._row.addWidget(second, weights[1])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Go below each other when narrow."""
        super().resizeEvent(event)
        beside = self.width() >= theme.em(self, ROOM_FOR_TWO)
        wanted = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if self._row.direction() != wanted:
            self._row.setDirection(wanted)


class Comparison(QFrame):
    """One changed text: what it says now and what it becomes."""

    def __init__(self, changed: ChangedText, now: str, then: str) -> None:
        super().__init__()
        self.setProperty("surface", True)
        self.setObjectName(f"compare:{changed.after.id}")
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.SPACE[2], theme.SPACE[1], theme.SPACE[2], theme.SPACE[2])
        column.setSpacing(theme.SPACE[1])
        column.addWidget(Heading(changed.after.citation, 3))
        if changed.before is None:
            column.addWidget(
                WrappedLabel(t("De oude tekst is op deze computer niet bewaard."), tone="muted")
            )
            column.addWidget(_Side(then, [(label, text) for label, text in _told(changed.after)]))
            return
        before, after = _told(changed.before), _told(changed.after)
        differ = [
            (label, *marked(old, new))
            for (label, old), (_, new) in zip(before, after, strict=True)
            if old != new
        ]
        column.addWidget(
            Sides(
                _Side(now, [(label, old) for label, old, _ in differ]),
                _Side(then, [(label, new) for label, _, new in differ]),
            )
        )


class _Side(QWidget):
    def __init__(self, title: str, lines: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE[0])
        column.addWidget(Heading(title, 3))
        for label, text in lines:
            column.addWidget(WrappedLabel(label, tone="muted"))
            shown = WrappedLabel(text or t("(leeg)"))
            shown.setObjectName("law-text")
            column.addWidget(shown)
        column.addStretch(1)


def marked(old: str, new: str) -> tuple[str, str]:
    """Give both texts with a sign around every word that is not on the other side."""
    before, after = old.split(" "), new.split(" ")
    first: list[str] = []
    second: list[str] = []
    for what, a, b, c, d in difflib.SequenceMatcher(None, before, after, False).get_opcodes():
        if what == "equal":
            first += before[a:b]
            second += after[c:d]
            continue
        for words, side in ((before[a:b], first), (after[c:d], second)):
            if words:
                side.append(FROM + " ".join(words) + TO)
    return " ".join(first), " ".join(second)


def day(entry: Entry) -> str:
    """Give the version date of a text, or that nobody looked it up."""
    if entry.version is None:
        return t("niet vastgesteld")
    return f"{entry.version.day}-{entry.version.month}-{entry.version.year}"


def _told(entry: Entry) -> list[tuple[str, str]]:
    checked = entry.checked
    return [
        (t("Plaats"), entry.citation),
        (t("Tekst"), entry.text),
        (t("Soort en zekerheid"), signed(entry.kind, label_words(entry))),
        (t("Versie van"), day(entry)),
        (t("Bron"), entry.source),
        (t("Gelezen op"), f"{checked.day}-{checked.month}-{checked.year}"),
        (t("Opmerking"), entry.note),
    ]
