"""One notification at the gemeente: checks, approvals, letter and data, replies, who read it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.wizard.dates import days_text, short_date, show_date
from ui import theme
from ui.moments import moment_text
from ui.navigation import Navigator
from ui.paper.window import show_paper
from ui.reader.check_list import CheckList
from ui.reader.data_view import DataView
from ui.reader.letter_view import LetterView
from ui.reader.notice_card import notice_card
from ui.reader.page import ReaderPage
from ui.reader.readers_part import ReadersPart
from ui.reader.side_by_side import SideBySide
from ui.reader.words import state_sentence, state_word
from ui.text import t, told
from ui.widgets import (
    Banner,
    Button,
    FlowRow,
    Foldable,
    Heading,
    IdentityBar,
    PrimaryButton,
    WrappedLabel,
)
from ui.widgets.emptying import empty
from ui.worker import Worker

if TYPE_CHECKING:
    from datetime import date

    from app.services.reader.answering import SentReply
    from app.services.reader.notifications import NotificationView
    from app.services.reader.reading import OtherReader
    from app.services.session import Session

SCALE = 1.6
"""Pixels per point at which a page is drawn, before it is fitted."""


@dataclass(frozen=True)
class Shown:
    """Everything the screen shows; the pages are drawn in the worker."""

    view: NotificationView
    pictures: tuple[bytes, ...]
    texts: tuple[str, ...]
    replies: tuple[SentReply, ...]
    may_answer: bool
    today: date


class NotificationScreen(ReaderPage):
    """Shows it only as it was when every check held; the states stand on top."""

    def __init__(self, worker: Worker, navigator: Navigator, received_id: str) -> None:
        super().__init__(worker, navigator, t("Melding"), "notification", width=84)
        self.received_id = received_id
        self.identity = IdentityBar()
        layout = self.layout()
        if isinstance(layout, QVBoxLayout):
            layout.insertWidget(0, self.identity)
        self.heading.hide()
        self._readers: ReadersPart | None = None
        self._begin: QWidget | None = None
        self._body = QVBoxLayout()
        self._body.setSpacing(theme.SPACE[2])
        self.page.add(self._body)
        self.page.add(self.back)
        self.run(partial(_read, received_id=received_id), self._show, self.refused)

    def first_focus(self) -> QWidget:
        """Begin at the first act, once there is one."""
        return self._begin or self.back

    def panes(self) -> Sequence[QWidget]:
        """There is one pane."""
        return (self.page,)

    def shown_again(self) -> None:
        """Read it again: another may have answered."""
        self.run(partial(_read, received_id=self.received_id), self._show, self.refused)

    def _show(self, shown: Shown) -> None:
        view = shown.view
        line = view.line
        self.set_title(t("Melding {nummer}", nummer=line.number))
        self._identify(shown)
        empty(self._body)
        parts: list[QWidget] = list(self._states(shown))
        parts += [
            notice_card(one, self._notice_letter, self._confirm, may_answer=shown.may_answer)
            for one in view.notices
        ]
        parts.append(self._acts(shown))
        if view.destroyed is None:
            parts += [self._checks(view), self._content(shown)]
        readers = ReadersPart(view.readings, self._note_reader)
        if self._readers is not None:
            readers.show_typed(self._readers.typed())
        self._readers = readers
        parts += [self._replies(shown), readers]
        for part in parts:
            self._body.addWidget(part)
            part.show()
        if self.focusWidget() in {None, self.back} and self._begin is not None:
            self._begin.setFocus()  # on top: the way back stands at the end of the page

    def _identify(self, shown: Shown) -> None:
        line = shown.view.line
        release = ""
        days = ""
        if line.release_date is not None and line.state != "destroyed":
            release = t("Vrij op {day}", day=told(show_date(line.release_date)))
            left = (line.release_date - shown.today).days
            days = told(days_text(left)) if left >= 0 else t("voorbij")
        self.identity.show_identity(
            name=line.name or t("Inhoud vernietigd"),
            reference=t(
                "{nummer}, exemplaar {exemplaar}, van {naam}",
                nummer=line.number,
                exemplaar=shown.view.exemplar,
                naam=line.facility,
            ),
            release=release,
            days=days,
            state=", ".join(state_word(state) for state in line.states),
            owner=_kept_until(shown.view),
        )

    def _states(self, shown: Shown) -> Iterator[QWidget]:
        for state in shown.view.line.states:
            if state in {"replaced", "withdrawn", "to_destroy", "destroyed"}:
                banner = Banner("warning", state_sentence(state), state_word(state).capitalize())
                banner.setObjectName(f"state:{state}")
                newer = shown.view.newer
                if state == "replaced" and newer is not None:
                    go = Button(t("Naar {nummer}", nummer=newer.number), "newer")
                    go.clicked.connect(partial(self.navigator.show_notification, newer.id))
                    banner.add(FlowRow(go))
                yield banner
        read = shown.view.notification
        if read is not None and read.reply_by is not None and not shown.replies:
            asked = Banner(
                "info",
                t(
                    "De inrichting vraagt om een reactie vóór {dag}. Dat is een verzoek.",
                    dag=told(show_date(read.reply_by)),
                ),
            )
            asked.setObjectName("reply-by")
            yield asked

    def _acts(self, shown: Shown) -> QWidget:
        row = FlowRow()
        self._begin = None
        gone = shown.view.destroyed is not None
        if shown.may_answer:
            answer = PrimaryButton(
                t("&Vernietiging melden") if gone else t("&Antwoorden"), "answer"
            )
            self._begin = answer
            answer.clicked.connect(lambda: self.navigator.show_answer(self.received_id))
            row.add(answer)
        if not gone:
            printing = Button(t("Brief af&drukken"), "print-letter")
            printing.clicked.connect(self._print)
            self._begin = self._begin or printing
            row.add(printing)
        if shown.may_answer:
            end = Button(
                t("Ver&klaring van vernietiging") if gone else t("&Bewaren en vernietigen"), "end"
            )
            end.clicked.connect(lambda: self.navigator.show_received_end(self.received_id))
            row.add(end)
        return row

    def _checks(self, view: NotificationView) -> QWidget:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE[1])
        column.addWidget(Heading(t("Wie keurde wat goed"), 3))
        for one in view.approvals:
            column.addWidget(
                WrappedLabel(
                    t(
                        "{wat}: {naam}, {functie}, {moment}",
                        wat=_act(one.act),
                        naam=one.name,
                        functie=one.function,
                        moment=moment_text(one.at),
                    )
                )
            )
        column.addWidget(Heading(t("Wat is gecontroleerd"), 3))
        checks = CheckList("checks")
        checks.show_lines(view.checks)
        column.addWidget(checks)
        title = t("Alles klopt: {aantal} controles, {mensen} zegels", aantal=len(view.checks),
                  mensen=len(view.approvals))  # fmt: skip
        return Foldable(title, content, "checks-toggle", is_open=False)

    def _content(self, shown: Shown) -> QWidget:
        left, right = QWidget(), QWidget()
        letter, data = LetterView(), DataView()
        letter.show_pages(shown.pictures, shown.texts)
        data.show_sections(shown.view.sections)
        for side, title, part in (
            (left, t("De brief"), letter),
            (right, t("De gegevens"), data),
        ):
            column = QVBoxLayout(side)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(theme.SPACE[1])
            column.addWidget(Heading(title, 2))
            column.addWidget(part)
            column.addStretch(1)
        return SideBySide(left, right)

    def _replies(self, shown: Shown) -> QWidget:
        from ui.reader.sent_replies import SentReplies  # noqa: PLC0415 - with what was sent

        return SentReplies(shown.replies)

    # -- acts -----------------------------------------------------------------------------------

    def _print(self) -> None:
        show_paper(self, t("Brief"), partial(_letter, received_id=self.received_id), self.refused)

    def _notice_letter(self, notice_id: str) -> None:
        show_paper(
            self,
            t("Brief bij het bericht"),
            partial(_notice_letter, notice_id=notice_id),
            self.refused,
        )

    def _confirm(self, notice_id: str) -> None:
        self.navigator.show_answer(self.received_id, notice_id)

    def _note_reader(self, other: OtherReader) -> None:
        def noted(shown: Shown) -> None:
            self.navigator.message(t("{naam} staat erbij.", naam=other.name))
            self._readers = None
            self._show(shown)

        self.run(partial(_note, received_id=self.received_id, other=other), noted, self.refused)


def _kept_until(view: NotificationView) -> str:
    if view.destroyed is not None:
        return ""
    if view.line.keep_until is None:
        return t("Bewaren: nog niet bepaald")
    return t("Bewaren tot {dag}", dag=short_date(view.line.keep_until))


def _act(act: str) -> str:
    from app.services.reader.notifications import act_text  # noqa: PLC0415 - loaded by then

    return told(act_text(act))


def _read(session: Session, received_id: str) -> Shown:
    from app.notification import preview  # noqa: PLC0415 - in the worker's thread
    from app.services.reader import answering, notifications  # noqa: PLC0415

    view = notifications.view(session, received_id)
    letter = view.letter
    pages = preview.page_count(letter) if letter else 0
    return Shown(
        view=view,
        pictures=tuple(preview.page_images(letter, SCALE)) if letter else (),
        texts=tuple(preview.page_text(letter, page) for page in range(pages)),
        replies=answering.replies(session, received_id),
        may_answer=session.can("gemandateerde"),
        today=session.today(),
    )


def _letter(session: Session, received_id: str) -> bytes:
    from app.services.reader import notifications  # noqa: PLC0415 - in the worker's thread

    return notifications.letter(session, received_id)


def _notice_letter(session: Session, notice_id: str) -> bytes:
    from app.services.reader import notifications  # noqa: PLC0415 - in the worker's thread

    return notifications.notice_letter(session, notice_id)


def _note(session: Session, received_id: str, other: OtherReader) -> Shown:
    from app.services.reader import reading  # noqa: PLC0415 - in the worker's thread

    reading.note_other_reader(session, received_id, other)
    return _read(session, received_id)
