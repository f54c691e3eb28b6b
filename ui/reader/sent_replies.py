"""What was answered to a notification: each reply with its kind, and how it was handed over."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.wizard.dates import short_date
from ui import theme
from ui.moments import moment_text
from ui.reader.words import reply_kind
from ui.text import t
from ui.widgets import Button, FlowRow, Heading, WrappedLabel

if TYPE_CHECKING:
    from app.services.reader.answering import SentReply


class SentReplies(QWidget):
    """A line per reply; with acts where there are any."""

    def __init__(
        self,
        replies: Sequence[SentReply],
        save: Callable[[SentReply], None] | None = None,
        given: Callable[[SentReply], None] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("replies")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE[1])
        column.addWidget(Heading(t("Uw antwoorden"), 2))
        if not replies:
            column.addWidget(WrappedLabel(t("Er is nog geen antwoord gemaakt."), tone="muted"))
        for one in replies:
            column.addWidget(WrappedLabel(_line(one)))
            row = FlowRow()
            if save is not None and one.reply is not None:
                again = Button(t("Bestand bewaren"), f"save-reply:{one.number}", quiet=True)
                again.setAccessibleName(t("Bestand bewaren: antwoord {nummer}", nummer=one.number))
                again.clicked.connect(partial(save, one))
                row.add(again)
            if given is not None and one.given_on is None:
                note = Button(t("Overhandigd noteren"), f"given-reply:{one.number}", quiet=True)
                note.setAccessibleName(
                    t("Overhandigd noteren: antwoord {nummer}", nummer=one.number)
                )
                note.clicked.connect(partial(given, one))
                row.add(note)
            column.addWidget(row)


def _line(one: SentReply) -> str:
    made = t(
        "{nummer}. {soort}, gemaakt door {naam}, {moment}.",
        nummer=one.number,
        soort=reply_kind(one.kind),
        naam=one.made_by,
        moment=moment_text(one.made_at),
    )
    if one.given_on is None:
        return f"{made} " + t("Nog niet overhandigd.")
    return f"{made} " + t(
        "Gegeven aan {wie} op {dag} ({weg}).",
        wie=one.given_to,
        dag=short_date(one.given_on),
        weg=t(one.channel),
    )
