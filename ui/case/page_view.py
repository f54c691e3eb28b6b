"""One page: its heading and its questions. Made once; answers show and hide what depends."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.wizard import flow
from app.wizard.flow import Problem
from app.wizard.questions import Page, label
from ui.case.fields.table import TableField
from ui.case.form import Asked, Form
from ui.case.question_view import QuestionView
from ui.text import t, told
from ui.theme import SPACE
from ui.widgets import Heading, WrappedLabel


class PageView(QWidget):
    """The questions of one page.

    ``explained`` carries the question that has the focus, ``rearranged`` comes after something
    on the page came or went.
    """

    explained = Signal(object)
    rearranged = Signal()

    def __init__(self, form: Form, page: Page, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.page = page
        self.form = form
        self.setObjectName(f"page:{page.id}")
        self.setAccessibleName(t(page.title))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE[3])
        head = QVBoxLayout()
        head.setSpacing(SPACE[0])
        self.heading = Heading(t(page.title), 1)
        head.addWidget(self.heading)
        if page.intro:
            head.addWidget(WrappedLabel(t(page.intro)))
        column.addLayout(head)
        self.head = QVBoxLayout()
        column.addLayout(self.head)
        self.views: list[QuestionView] = []
        said: tuple[object, ...] = ()
        for question in page.questions:
            says = (question.why, question.basis[:1])
            asked = Asked(question, question.path, form, t(question.text))
            view = QuestionView(asked, explain=says != said)
            said = says
            self.views.append(view)
            column.addWidget(view)
        self.foot = QVBoxLayout()
        self.foot.setSpacing(SPACE[2])
        column.addLayout(self.foot)
        column.addStretch(1)
        self._stop = form.draft.listen(self._follow)

    def event(self, event: QEvent) -> bool:
        """Tell when the layout of the page is to be worked out anew."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.rearranged.emit()
        return super().event(event)

    def close_page(self) -> None:
        """Stop following the draft, before another page comes."""
        self._stop()

    def all_views(self) -> Iterator[QuestionView]:
        """Give every question on the page, those in blocks too."""
        waiting = list(self.views)
        while waiting:
            view = waiting.pop(0)
            yield view
            waiting[:0] = view.views()

    def view_of(self, path: str) -> QuestionView | None:
        """Give the question that ``path`` belongs to, if it is on this page."""
        for view in self.views:
            found = view.view_of(path.removeprefix("reason:"))
            if found is not None:
                return found
        return None

    def focus_path(self, path: str) -> None:
        """Go to the field of the answer at ``path``."""
        view = self.view_of(path)
        if view is not None:
            view.focus(path)

    def first_focus(self) -> QWidget:
        """Give the first field that is asked."""
        asked = next((view for view in self.views if view.is_asked()), None)
        return asked.field.focus_target() if asked is not None else self

    def focus_moved(self, old: QWidget | None, now: QWidget | None) -> None:
        """Follow the focus: what was left is looked at, what has it is explained."""
        before, view = self._view_of(old), self._view_of(now)
        if view is before or now is None:  # None: another window came in front
            return
        if before is not None:
            before.left()
        if view is not None:
            self.explained.emit(view.question)

    def leave(self) -> None:
        """Look at everything that was typed, before another page comes."""
        for view in self.all_views():
            if view.is_asked():
                view.left()

    def show_problems(self, problems: Iterable[tuple[str, str]]) -> None:
        """Show each (path, text) under its field; fields without one lose theirs."""
        texts: dict[QuestionView, str] = {}
        for path, text in problems:
            view = self.view_of(path)
            if view is None:
                continue
            if isinstance(view.field, TableField) and view.field.show_row_error(path, text):
                continue
            texts.setdefault(view, text)
        for view in self.all_views():
            view.show_error(texts.get(view, ""))

    def own_problems(self) -> list[tuple[str, str]]:
        """Give what the fields themselves cannot read: (path, text)."""
        found = [(view.path, view.field.left()) for view in self.all_views() if view.is_asked()]
        document = self.form.draft.document
        return [
            (path, t("‘{label}’: {problem}", label=told(label(path, document)), problem=text))
            for path, text in found
            if text
        ]

    def all_problems(self) -> list[tuple[str, str]]:
        """Give those and what keeps this page from being handed in, each path once."""
        form, found = self.form, self.own_problems()
        known = {path for path, _text in found}
        hard = flow.problems(form.draft.document, form.draft.pending, form.settings, form.today)
        return found + [
            (problem.path, problem_text(problem))
            for problem in hard
            if problem.page_id == self.page.id and problem.path not in known
        ]

    def _view_of(self, widget: QWidget | None) -> QuestionView | None:
        inside = widget
        while inside is not None and inside is not self:
            if isinstance(inside, QuestionView):
                return inside
            inside = inside.parentWidget()
        return None

    def _follow(self, changed: str) -> None:
        for view in self.views:
            view.follow(changed)


def problem_text(problem: Problem) -> str:
    """Give the sentence of a problem in the language of the screen."""
    return t(problem.text, **problem.values)
