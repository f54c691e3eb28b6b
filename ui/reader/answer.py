"""Answering an inrichting: fill in, make the file, save it, and note how it was handed over."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

from PySide6.QtWidgets import QFileDialog, QWidget

from app.case.refusal import Refusal
from ui.navigation import Navigator
from ui.reader.given_reply import GivenReply
from ui.reader.page import ReaderPage
from ui.reader.sent_replies import SentReplies
from ui.reply.form import ReplyForm
from ui.saving import save_bytes
from ui.text import t
from ui.widgets import Banner, Button, FlowRow, PrimaryButton, WrappedLabel, announce
from ui.worker import Worker

if TYPE_CHECKING:
    from datetime import date

    from app.handoff.reply import Reply
    from app.services.reader.answering import ReplyFile, SentReply
    from app.services.session import Session


HalfReplies: TypeAlias = dict[tuple[str, str | None], dict[str, object]]
"""Replies that were begun and not made, by notification and notice."""


@dataclass(frozen=True)
class Begun:
    """What is known before anything is typed."""

    number: str
    destroyed: bool
    confirms: bool
    known: dict[str, object]
    given: dict[str, Any]
    replies: tuple[SentReply, ...]
    today: date


class AnswerScreen(ReaderPage):
    """The form of a reply; more than one can be made, each with a file of its own.

    Of a notification that was destroyed only that can be told, and of no other.

    ``half``: what was typed on this page before, by notification and notice; it outlives the page.
    ``ask_path`` gives where a file goes; without another answer a file dialog asks.
    """

    def __init__(
        self,
        worker: Worker,
        navigator: Navigator,
        received_id: str,
        notice_id: str | None = None,
        half: HalfReplies | None = None,
    ) -> None:
        super().__init__(
            worker,
            navigator,
            t("Antwoorden"),
            "answer-screen",
            back=lambda: navigator.show_notification(received_id),
        )
        self.back.setText(t("&Terug naar de melding"))
        self.back.setAccessibleName(t("Terug naar de melding"))
        self.received_id, self.notice_id = received_id, notice_id
        self._half: HalfReplies = {} if half is None else half
        self.ask_path: Callable[[str], Path | None] = self._ask_path
        self._begun: Begun | None = None
        self._typed = self._warned = False
        self._about = WrappedLabel(tone="muted")
        self._made = Banner("info")
        self._made.setObjectName("reply-made")
        self._made.hide()
        self.given = GivenReply(self._note_given)
        self.given.hide()
        self.form = ReplyForm()
        self._still_here = Banner(
            "info",
            t("Vernietig haar eerst. Daarna vult het programma dit antwoord voor u in."),
            t("De melding staat nog in deze kluis"),
        )
        self._still_here.setObjectName("still-here")
        end = Button(t("Naar Be&waren en vernietigen"), "to-end")
        end.clicked.connect(lambda: navigator.show_received_end(received_id))
        self._still_here.add(FlowRow(end))
        self._still_here.hide()
        self.make = PrimaryButton(t("Antwoord &maken"), "make-reply")
        self.make.clicked.connect(self._make)
        self._replies: QWidget = QWidget()
        self.add(
            self._about,
            self._made,
            self.given,
            self.form,
            self._still_here,
            WrappedLabel(
                t(
                    "U kunt ook op papier antwoorden: de laatste bladzijden van de brief zijn een"
                    " antwoordblad."
                ),
                tone="muted",
            ),
            FlowRow(self.make, self.back),
            self._replies,
        )
        self._begin()

    def first_focus(self) -> QWidget:
        """Begin at what is sent."""
        return self.form

    def leave(self) -> bool:
        """Say once that a reply that was begun is not made yet; it waits for who comes back."""
        if not self._typed:
            return True
        self._half[self.received_id, self.notice_id] = self.form.typed()
        if self._warned:
            return True
        self._warned = True
        self.form.setFocus()
        self._tell(
            t(
                "Wat u hebt ingevuld, is nog geen antwoord. U kunt toch weggaan: het blijft hier"
                " staan tot u het programma sluit of een ander inlogt."
            ),
            t("Uw antwoord is nog niet gemaakt"),
        )
        announce(self._made, self._made.text())
        return False

    def shown_again(self) -> None:
        """Go on after the lock: whoever locked did not choose to leave."""
        if self._warned:
            self._warned = False
            self._made.hide()

    def _changed(self) -> None:
        self._typed, self._warned = True, False

    def _kind_chosen(self, kind: str) -> None:
        self.show_problems([])  # what was wrong with another kind is no longer asked
        if kind:
            self._made.hide()  # of the reply before; that stands below
        here = self._begun is not None and not self._begun.destroyed
        self._still_here.setVisible(kind == "destroyed" and here)
        self.make.setEnabled(not (kind == "destroyed" and here))
        self.form.hold(held=kind == "destroyed" and here)

    def _begin(self) -> None:
        self.run(
            partial(_read, received_id=self.received_id, notice_id=self.notice_id),
            self._show,
            self.refused,
        )

    def _show(self, begun: Begun) -> None:
        first = self._begun is None
        self._begun = begun
        self._about.setText(
            t(
                "Over melding {nummer}. Alleen de inrichting kan dit antwoord openen.",
                nummer=begun.number,
            )
            + (
                " " + t("Hiermee bevestigt u ook het bericht over deze melding.")
                if begun.confirms
                else ""
            )
        )
        if first:
            self.form.fill(begun.known)
            if begun.destroyed:
                self.form.only("destroyed")
                self.heading.setText(t("Laten weten dat de melding vernietigd is"))
                self.set_title(self.heading.text())
            elif self.notice_id:
                self.form.set_kind("receipt")
            before = self._half.pop((self.received_id, self.notice_id), None)
            if before is not None and not begun.destroyed:
                self.form.show_typed(before)
                self._typed = True
            self.form.changed.connect(self._changed)
            self.form.kind_chosen.connect(self._kind_chosen)
            self.form.setFocus()
        self._show_replies(begun.replies)

    def _show_replies(self, replies: tuple[SentReply, ...]) -> None:
        shown = SentReplies(replies, self._save_again, self._ask_given)
        self.page.column.replaceWidget(self._replies, shown)
        self._replies.hide()
        self._replies.deleteLater()
        self._replies = shown
        shown.show()

    # -- making ---------------------------------------------------------------------------------

    def _make(self) -> None:
        if self._begun is None:
            return
        made = self.form.reply(self._begun.given, self._begun.today)
        self._show_wrong()
        if made is not None:
            self.run(
                partial(_make, received_id=self.received_id, answer=made),
                self._ask_where,
                self.refused,
            )

    def _show_wrong(self) -> None:
        self.show_problems([])  # the form marks its own fields
        self.errors.show_errors(self.form.wrong())
        self.title_changed.emit()

    def _ask_where(self, made: ReplyFile) -> None:
        if self._begun is not None and not self._begun.destroyed:
            # The same is not sent twice by accident; what was made stands below.
            self.form.clear()
            self.form.fill(self._begun.known)
        self._typed = False
        self._half.pop((self.received_id, self.notice_id), None)
        self._begin()  # the next reply gets an id of its own
        self._tell_made(made)
        self._ask_file(made)

    def _tell_made(self, made: ReplyFile) -> None:
        self._tell(
            t(
                "Bewaar het bestand {naam} op een stick of geef het via een beveiligd"
                " verzendplatform. Stuur het nooit met gewone e-mail. Noteer daarna hieronder hoe"
                " u het gaf.",
                naam=made.file_name,
            ),
            t("Het antwoord is gemaakt"),
        )

    def _ask_file(self, made: ReplyFile) -> None:
        path = self.ask_path(made.file_name)
        if path is not None:
            self.save_to(made, path)
        else:
            self._tell_unsaved(made)

    def _tell_unsaved(self, made: ReplyFile) -> None:
        self._tell(
            t(
                "Het antwoord {naam} staat in de kluis, maar nog niet als bestand op een andere"
                " plek. Kies hieronder, bij Uw antwoorden: Bestand bewaren.",
                naam=made.file_name,
            ),
            t("Het bestand is nog niet bewaard"),
        )

    def _ask_path(self, file_name: str) -> Path | None:
        name, _kind = QFileDialog.getSaveFileName(
            self, t("Antwoord bewaren"), file_name, t("Antwoorden (*.p7m)")
        )
        return Path(name) if name else None

    def save_to(self, made: ReplyFile, path: Path) -> None:
        """Save the file of a reply here."""

        def save(_session: Session) -> str:
            save_bytes(path, made.data)
            return path.name

        def saved(name: str) -> None:
            self.show_problems([])
            self._tell_made(made)
            self.navigator.message(t("{naam} is bewaard.", naam=name))

        def not_saved(refusal: Refusal) -> None:
            self._tell_unsaved(made)
            self.refused(refusal)

        self.run(
            save,
            saved,
            not_saved,
        )

    def _save_again(self, one: SentReply) -> None:
        self.run(partial(_file, reply_id=one.id), self._ask_file, self.refused)

    # -- handing over ---------------------------------------------------------------------------

    def _ask_given(self, one: SentReply) -> None:
        self.given.ask(one)

    def _note_given(self, one: SentReply, way: str, to: str, on: date) -> None:
        def noted(replies: tuple[SentReply, ...]) -> None:
            self.given.hide()
            self._show_replies(replies)
            self.navigator.message(t("Genoteerd hoe het antwoord is overhandigd."))

        self.run(
            lambda session: _given(session, self.received_id, one.id, (way, to, on)),
            noted,
            lambda refusal: self.refused_at(refusal, self.given.to),
        )

    def _tell(self, text: str, title: str) -> None:
        self._made.say(text, title)
        self._made.show()
        self.page.verticalScrollBar().setValue(0)

    def refused(self, refusal: Refusal) -> None:
        """Show a refusal on top; what was typed stays."""
        from app.handoff.reply import ReplyProblem  # noqa: PLC0415 - loaded by then

        if isinstance(refusal, ReplyProblem):
            self.form.show_problems((refusal,))
            self._show_wrong()
        else:
            super().refused(refusal)


def _read(session: Session, received_id: str, notice_id: str | None) -> Begun:
    from app.services.reader import answering, notifications  # noqa: PLC0415 - in the worker

    view = notifications.view(session, received_id)
    waiting = [one.id for one in view.notices if not one.confirmed]
    if notice_id is None and view.destroyed is not None and waiting:
        notice_id = waiting[0]  # saying that it is destroyed is what the notice asks
    return Begun(
        number=view.line.number,
        destroyed=view.destroyed is not None,
        confirms=notice_id is not None,
        known=answering.known_answers(session, received_id),
        given=answering.given_fields(session, received_id, notice_id),
        replies=answering.replies(session, received_id),
        today=session.today(),
    )


def _make(session: Session, received_id: str, answer: Reply) -> ReplyFile:
    from app.services.reader import answering  # noqa: PLC0415 - in the worker's thread

    return answering.make_reply(session, received_id, answer)


def _file(session: Session, reply_id: str) -> ReplyFile:
    from app.services.reader import answering  # noqa: PLC0415 - in the worker's thread

    return answering.reply_file(session, reply_id)


def _given(
    session: Session, received_id: str, reply_id: str, facts: tuple[str, str, date]
) -> tuple[SentReply, ...]:
    from app.services.reader import answering  # noqa: PLC0415 - in the worker's thread

    answering.note_given(session, reply_id, *facts)
    return answering.replies(session, received_id)
