"""One notice: its copies, what the gemeente did after it, and what can be done about it now."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.services.answers.notices import CopyView, NoticeView
from ui import theme
from ui.change.words import confirmation_line, copy_line, notice_line
from ui.moments import moment_text
from ui.text import t
from ui.widgets import Button, FlowRow, Heading, PrimaryButton, WrappedLabel


@dataclass(frozen=True)
class NoticeActs:
    """What the buttons of a card do."""

    file: Callable[[NoticeView], object]
    letter: Callable[[NoticeView], object]
    again: Callable[[CopyView], object]
    given: Callable[[NoticeView, CopyView], object]
    confirm: Callable[[NoticeView], object]


class NoticeCard(QFrame):
    """Shows a notice; without ``acts`` only to read."""

    def __init__(
        self, notice: NoticeView, acts: NoticeActs | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("surface", True)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(theme.SPACE[1])
        self._column.addWidget(Heading(notice_line(notice), 3))
        for text in _made_lines(notice):
            self._column.addWidget(WrappedLabel(text, tone="muted"))
        for copy in notice.copies:
            self._column.addWidget(WrappedLabel(copy_line(copy)))
            if acts is not None:
                self._column.addWidget(_copy_acts(notice, copy, acts))
        for one in notice.confirmations:
            self._column.addWidget(WrappedLabel(confirmation_line(one)))
        if acts is not None and notice.to_tell:
            self._column.addWidget(_acts(notice, acts))


def _made_lines(notice: NoticeView) -> tuple[str, ...]:
    made = t(
        "Reden: {reason} Gemaakt door {who} op {when}.",
        reason=notice.reason,
        who=notice.made_by,
        when=moment_text(notice.made_at),
    )
    if notice.seen_by is None or notice.seen_at is None:
        return (made, t("Nog niet door een andere teamleider bekeken."))
    seen = t("Bekeken door {who} op {when}.", who=notice.seen_by, when=moment_text(notice.seen_at))
    return (made, seen)


def _acts(notice: NoticeView, acts: NoticeActs) -> QWidget:
    name = notice.file_name
    kinds: tuple[type[Button], type[Button]] = (
        (PrimaryButton, Button) if notice.has_certificate else (Button, PrimaryButton)
    )
    row = FlowRow()
    if notice.has_certificate:
        file = kinds[0](t("Maak het ondertekende bestand"), f"notice-file:{notice.id}")
        file.setAccessibleName(t("Maak het ondertekende bestand over {name}", name=name))
        file.clicked.connect(lambda: acts.file(notice))
        row.add(file)
    letter = kinds[1](t("Maak de brief"), f"notice-letter:{notice.id}")
    letter.setAccessibleName(t("Maak de brief over {name}", name=name))
    letter.clicked.connect(lambda: acts.letter(notice))
    row.add(letter)
    confirm = Button(t("Noteer wat de gemeente deed"), f"confirm:{notice.id}")
    confirm.setAccessibleName(t("Noteer wat de gemeente deed met {name}", name=name))
    confirm.clicked.connect(lambda: acts.confirm(notice))
    row.add(confirm)
    return row


def _copy_acts(notice: NoticeView, copy: CopyView, acts: NoticeActs) -> QWidget:
    row = FlowRow()
    if copy.given_at is None:
        give = Button(t("Noteer aan wie u het gaf"), f"notice-given:{copy.id}")
        give.setAccessibleName(t("Noteer aan wie u {name} gaf", name=copy.file_name))
        give.clicked.connect(lambda: acts.given(notice, copy))
        row.add(give)
    again = Button(
        t("Bekijk of druk af") if copy.form == "paper" else t("Bewaar het bestand"),
        f"notice-again:{copy.id}",
        quiet=True,
    )
    again.setAccessibleName(f"{again.text()}: {copy.file_name}")
    again.clicked.connect(lambda: acts.again(copy))
    row.add(again)
    return row
