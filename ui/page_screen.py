"""A screen of one scrolling column: errors on top, a heading, then what the screen puts there."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from app.case.refusal import Refusal
from ui.navigation import Navigator
from ui.screen import Screen
from ui.text import refusal_text
from ui.widgets import ErrorSummary, Field, Heading, PageColumn, Problem
from ui.widgets.page_column import WIDTH
from ui.worker import Worker


class PageScreen(Screen):
    """Begins with its title as heading; ``width`` is the widest line, in em."""

    def __init__(
        self,
        worker: Worker,
        navigator: Navigator,
        title: str,
        name: str = "",
        *,
        width: int = WIDTH,
        centred: bool = False,
    ) -> None:
        super().__init__(worker, navigator)
        self.title = title
        self.setObjectName(name)
        self._marked: list[Field] = []
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self.page = PageColumn(width=width, centred=centred)
        outer.addWidget(self.page)
        self.errors = ErrorSummary()
        self.heading = Heading(title)
        self.add(self.errors, self.heading)

    def add(self, *parts: QWidget | QLayout) -> None:
        """Put parts below each other."""
        for part in parts:
            self.page.add(part)

    def first_focus(self) -> QWidget:
        """Begin at the top of the page; screens with a field begin there."""
        return self.page

    def panes(self) -> Sequence[QWidget]:
        """There is one pane."""
        return (self.page,)

    def show_problems(self, problems: Sequence[Problem]) -> bool:
        """Mark what is wrong at its field and in the summary; gives whether anything is."""
        for field in self._marked:
            if isValid(field):  # a form may have been made anew meanwhile
                field.show_error("")
        self._marked = [field for _text, field in problems]
        for text, field in problems:
            field.show_error(text)
        self.errors.show_errors(list(problems))
        self.title_changed.emit()
        return bool(problems)

    def refused(self, refusal: Refusal) -> None:
        """Show a refusal on top."""
        self.refused_at(refusal, None)

    def refused_at(self, refusal: Refusal, field: Field | None) -> None:
        """Show a refusal at the field it is about, or on top."""
        text = refusal_text(refusal)
        if field is not None:
            self.show_problems([(text, field)])
            return
        self.show_problems([])
        self.errors.show_errors([(text, self.first_focus())])
        self.title_changed.emit()
