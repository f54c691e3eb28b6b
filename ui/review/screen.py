"""The screen where a team lead, decider or maker gives a verdict on a submitted version.

Left what deviates and every answer, right each gemeente's letter as it will go out, below the
three verdicts, equal in size. The verdict itself is a page of its own.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from app.case.refusal import Refusal
from app.services.deciding import review
from app.services.deciding.review import ReviewView
from app.wizard import dates
from ui import theme
from ui.navigation import Navigator
from ui.review.answers_pane import AnswersPane
from ui.review.decisions import verdict_page
from ui.review.letters_pane import LettersPane
from ui.review.verdict_page import VerdictPage
from ui.screen import Screen
from ui.state_texts import case_state_text
from ui.text import mark, refusal_text, t, told
from ui.widgets import Banner, Button, ErrorSummary, IdentityBar, PageColumn, WrappedLabel
from ui.widgets.emptying import empty
from ui.worker import Worker


class ReviewScreen(Screen):
    """Shows one submitted version and takes the verdict of whoever may give one."""

    def __init__(self, worker: Worker, navigator: Navigator, case_id: str) -> None:
        super().__init__(worker, navigator)
        self.case_id = case_id
        self.title = t("Beoordelen")
        self._identity = IdentityBar()
        self._errors = ErrorSummary()
        self._body = QStackedWidget()
        self._verdicts = QHBoxLayout()
        self._answers: AnswersPane | None = None
        self._letters: LettersPane | None = None
        self._reading: QWidget | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._identity)
        column.addWidget(self._errors)
        column.addWidget(self._body, 1)
        self._foot = QWidget()
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(theme.SPACE[3], theme.SPACE[1], theme.SPACE[3], theme.SPACE[1])
        back = Button(t("Terug naar de lijst"), "back", quiet=True)
        back.clicked.connect(navigator.show_work_list)
        foot.addWidget(back)
        foot.addStretch(1)
        foot.addLayout(self._verdicts)
        column.addWidget(self._foot)
        self._wait = PageColumn()
        self._wait.add(WrappedLabel(t("De zaak wordt geopend."), tone="muted"))
        self._body.addWidget(self._wait)
        self.run(partial(review.review_view, case_id=case_id), self._show, self._refused)

    def first_focus(self) -> QWidget:
        """Begin with what deviates."""
        return self._answers or self

    def panes(self) -> Sequence[QWidget]:
        """Move with F6 between the answers, the letter and the verdicts."""
        return [part for part in (self._answers, self._letters, self._foot) if part is not None]

    def gemeenten(self) -> tuple[str, ...]:
        """Give the blocks of the gemeenten whose letters are shown."""
        return tuple(letter.muni_id for letter in self._view.letters)

    def _show(self, view: ReviewView) -> None:
        self._view = view
        self.set_title(t("Beoordelen: {name}", name=view.name))
        self._show_identity(view)
        answers = AnswersPane(view, can_remark="return" in view.may or "decide_return" in view.may)
        answers.remark_made.connect(self._keep_remark)
        answers.remark_removed.connect(self._remove_remark)
        answers.answer_chosen.connect(self._find_in_letter)
        reading = QSplitter(Qt.Orientation.Horizontal)
        reading.setChildrenCollapsible(False)
        reading.addWidget(answers)
        self._answers = answers
        if view.letters:
            letters = LettersPane(self, view)
            letters.passage_chosen.connect(answers.highlight_text)
            reading.addWidget(letters)
            reading.setStretchFactor(0, 1)
            reading.setStretchFactor(1, 1)
            self._letters = letters
        self._reading = reading
        self._body.addWidget(reading)
        self._body.setCurrentWidget(reading)
        self._show_verdicts(view)
        answers.setFocus()

    def _show_identity(self, view: ReviewView) -> None:
        release = view.document.release.date
        self._identity.show_identity(
            name=view.name,
            reference=t(
                "{reference}, versie {version}", reference=view.reference, version=view.version
            ),
            release=t("Vrij op {day}", day=told(dates.show_date(release)))
            if release
            else t("Vrijlating nog niet bekend"),
            days=told(dates.days_text((release - view.today).days)) if release else "",
            state=case_state_text(view.state),
            owner=t("Gemaakt door {names}", names=", ".join(view.makers)),
        )

    def _show_verdicts(self, view: ReviewView) -> None:
        empty(self._verdicts)
        for act, text in _VERDICTS:
            if act in view.may:
                button = Button(t(text), f"verdict:{act}")
                button.clicked.connect(partial(self._open_verdict, act))
                self._verdicts.addWidget(button)
        if not self._verdicts.count():
            why = told(view.why_not or "") or t("U kunt hier alleen lezen.")
            self._verdicts.addWidget(WrappedLabel(why))

    def leave(self) -> bool:
        """Keep a remark that was typed and not kept yet."""
        if self._answers is not None:
            self._answers.keep_typed()
        return True

    def _open_verdict(self, act: str) -> None:
        if self._answers is not None and self._answers.keep_typed():
            # The worker does things in order: the remark is there when the case is read again.
            fresh = partial(review.review_view, case_id=self.case_id)
            self.run(fresh, partial(self._show_verdict, act))
        else:
            self._show_verdict(act, self._view)

    def _show_verdict(self, act: str, view: ReviewView) -> None:
        self._view = view
        page = verdict_page(act, view)
        page.given.connect(self._give)
        page.cancelled.connect(self._back_to_reading)
        self._body.addWidget(page)
        self._body.setCurrentWidget(page)
        self._foot.hide()
        page.first_field().setFocus()

    def _back_to_reading(self) -> None:
        page = self._body.currentWidget()
        if self._reading is not None:
            self._body.setCurrentWidget(self._reading)
        if isinstance(page, VerdictPage):
            self._body.removeWidget(page)
            page.deleteLater()
        self._errors.clear()
        self._foot.show()

    def _give(self, page: VerdictPage) -> None:
        self._errors.clear()
        self.run(page.act_on(self.case_id), self._given, page.refused)

    def _given(self, told: str) -> None:
        self.navigator.message(told)
        self.navigator.show_work_list()

    def _keep_remark(self, path: str, text: str) -> None:
        self.run(
            lambda session: review.add_remark(session, self.case_id, path or None, text),
            lambda _id: self._refresh_remarks(),
        )

    def _remove_remark(self, remark_id: int) -> None:
        self.run(
            lambda session: review.remove_remark(session, remark_id),
            lambda _done: self._refresh_remarks(),
        )

    def _refresh_remarks(self) -> None:
        self.run(partial(review.review_view, case_id=self.case_id), self._show_remarks)

    def _show_remarks(self, view: ReviewView) -> None:
        self._view = view
        if self._answers is not None:
            self._answers.show_remarks(view.remarks)
        self.navigator.message(t("Opmerkingen bij deze versie: {count}", count=len(view.remarks)))

    def _find_in_letter(self, text: str) -> None:
        if self._letters is None or not self._letters.highlight(text):
            self.navigator.message(t("Dit antwoord staat niet in de brief."))

    def _refused(self, refusal: Refusal) -> None:
        self._wait.add(Banner("error", refusal_text(refusal), title=t("Dit kan nu niet")))


_VERDICTS = (
    ("agree", mark("Eens")),
    ("return", mark("Terugsturen")),
    ("disagree", mark("Oneens: niet melden")),
    ("decide_notify", mark("Beslis: melden")),
    ("decide_not_notify", mark("Beslis: niet melden")),
    ("decide_return", mark("Terugsturen")),
    ("confirm", mark("Ook eens met niet melden")),
    ("refuse_confirm", mark("Niet eens: opnieuw voorleggen")),
)
