"""One reply of a gemeente: what it says, what it asks of the inrichting, and what was done."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from app.services.answers.replies import ReplyView
from ui import theme
from ui.moments import day_text, moment_text
from ui.replies.reply_text import reply_lines
from ui.text import t, told
from ui.widgets import Banner, Button, FlowRow, Heading, WrappedLabel


class ReplyCard(QFrame):
    """Shows a reply; ``handle`` and ``change`` are None for who may only read."""

    def __init__(
        self,
        view: ReplyView,
        *,
        handle: Callable[[ReplyView], object] | None,
        change: Callable[[str], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("surface", True)
        column = QVBoxLayout(self)
        column.setSpacing(theme.SPACE[1])
        title = t(
            "{kind} van gemeente {gemeente}, {day}",
            kind=t(view.kind_text),
            gemeente=view.gemeente_name,
            day=day_text(view.sent_at),
        )
        column.addWidget(Heading(title, 3))
        column.addWidget(
            WrappedLabel(
                t(
                    "Over melding {name}. {how}, genoteerd door {who} op {when}.",
                    name=view.file_name,
                    how=told(view.how_text),
                    who=view.recorded_by,
                    when=moment_text(view.recorded_at),
                ),
                tone="muted",
            )
        )
        lines = reply_lines(view.reply)
        if lines:
            grid = QGridLayout()
            grid.setHorizontalSpacing(theme.SPACE[2])
            grid.setColumnStretch(0, 1)
            grid.setColumnStretch(1, 2)
            for row, (label, text) in enumerate(lines):
                top = Qt.AlignmentFlag.AlignTop
                grid.addWidget(WrappedLabel(label, tone="muted"), row, 0, top)
                grid.addWidget(WrappedLabel(text), row, 1, top)
            column.addLayout(grid)
        if view.to_do:
            column.addWidget(self._to_do(view, title, handle, change))

    def _to_do(
        self,
        view: ReplyView,
        title: str,
        handle: Callable[[ReplyView], object] | None,
        change: Callable[[str], object],
    ) -> QWidget:
        said = "\n".join(told(one) for one in view.to_do)
        if view.handled is not None:
            return WrappedLabel(
                t(
                    "Afgehandeld door {who} op {when}: {note}",
                    who=view.handled.by,
                    when=moment_text(view.handled.at),
                    note=view.handled.note,
                )
            )
        banner = Banner("warning", said, t("Te doen"))
        row = FlowRow()
        if view.wrong_gemeente:
            button = Button(t("Wijzigen of intrekken"), f"change:{view.id}")
            button.setAccessibleName(t("Wijzigen of intrekken: {title}", title=title))
            button.clicked.connect(lambda: change(view.notification_id))
            row.add(button)
        if handle is not None:
            done = Button(t("Noteer wat u deed"), f"handle:{view.id}")
            done.setAccessibleName(t("Noteer wat u deed: {title}", title=title))
            done.clicked.connect(lambda: handle(view))
            row.add(done)
        banner.add(row)
        return banner
