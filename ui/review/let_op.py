"""What deviates in a case, as the reviewer reads it first: what asked for a reason, what is
special, and then, together, what was left open many times.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.wizard.flow import Deviation
from ui import theme
from ui.case.law_label import LawChip
from ui.text import t, told
from ui.widgets import Banner, Foldable, Heading, LinkButton, WrappedLabel

TOGETHER = 2
"""From so many of one group on they stand in one banner."""

SHOWN = 6
"""So many lines of a group are shown at once; the rest unfolds."""


class LetOp(QWidget):
    """``answer_wanted`` carries the path of the answer that a line is about."""

    answer_wanted = Signal(str)

    def __init__(self, deviations: Sequence[Deviation]) -> None:
        super().__init__()
        self.setObjectName("let-op")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.SPACE[2])
        self._column.addWidget(Heading(t("Let op"), 2))
        if not deviations:
            self._column.addWidget(
                WrappedLabel(t("Er zijn geen afwijkingen gevonden."), tone="muted")
            )
        self._single(deviations, "stop")
        special = [each for each in deviations if each.group == "special"]
        if special:
            self._column.addWidget(Heading(t("Gevoelige gegevens die meegaan"), 3))
            self._column.addWidget(
                WrappedLabel(
                    t(
                        "U ziet deze apart. Kijk of de melding echt niet zonder kan, en of de reden"
                        " dat uitlegt."
                    )
                )
            )
            self._single(special, "special")
        self._single(deviations, "other")
        for group in ("unknown", "empty", "not_consulted", "unchecked_source"):
            found = [each for each in deviations if each.group == group]
            if len(found) < TOGETHER:
                self._single(found, group)
            else:
                self._column.addWidget(self._together(group, found))

    def _single(self, deviations: Sequence[Deviation], group: str) -> None:
        for deviation in deviations:
            if deviation.group != group:
                continue
            title = t(deviation.template, **deviation.values)
            banner = Banner("warning", deviation.reason or "", title=title)
            banner.setObjectName(f"deviation:{deviation.name}:{deviation.path}")
            banner.add(_beside(LawChip(deviation.basis)))
            self._column.addWidget(banner)

    def _together(self, group: str, found: Sequence[Deviation]) -> QWidget:
        banner = Banner("warning", title=_head(group, len(found)))
        banner.setObjectName(f"deviations:{group}")
        for deviation in found[:SHOWN]:
            banner.add(self._line(deviation))
        rest = found[SHOWN:]
        if rest:
            inside = QWidget()
            column = QVBoxLayout(inside)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(0)
            for deviation in rest:
                column.addWidget(self._line(deviation))
            title = t("Nog {count} andere", count=len(rest))
            banner.add(Foldable(title, inside, f"deviations:{group}:rest"))
        return banner

    def _line(self, deviation: Deviation) -> LinkButton:
        label = told(deviation.values.get("label", deviation.text))
        text = f"{label}: {deviation.reason}" if deviation.reason else label
        line = LinkButton(text, f"deviation:{deviation.path}")
        path = deviation.path or ""
        line.clicked.connect(lambda _checked=False: self.answer_wanted.emit(path))
        return line


def _beside(chip: LawChip) -> QWidget:
    # On its own it would hold the whole banner as narrow as itself.
    row = QWidget()
    line = QHBoxLayout(row)
    line.setContentsMargins(0, 0, 0, 0)
    line.addWidget(chip)
    line.addStretch(1)
    return row


def _head(group: str, count: int) -> str:
    return {
        "unknown": t("{count} keer ‘weet ik niet’", count=count),
        "empty": t("{count} keer niet ingevuld", count=count),
        "not_consulted": t("{count} bronnen zijn niet bekeken", count=count),
        "unchecked_source": t("{count} bronnen zijn niet gecontroleerd", count=count),
    }[group]
