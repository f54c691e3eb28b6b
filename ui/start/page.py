"""What the pages before the login share: one centred column, errors on top, one busy line."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout

from app.case.refusal import Refusal
from ui.navigation import Navigator
from ui.screen import Screen
from ui.start.way_in import WayIn
from ui.text import refusal_text
from ui.widgets import Busy, ErrorSummary, Field, Heading, PageColumn
from ui.worker import Worker

if TYPE_CHECKING:
    from pathlib import Path

    from app.services.session import Session

Problem = tuple[str, Field]


class StartPage(Screen):
    """A page with a heading; ``submit`` is what Enter and the primary button do."""

    def __init__(self, worker: Worker, navigator: Navigator, way: WayIn, heading: str) -> None:
        super().__init__(worker, navigator)
        self.way = way
        self.title = heading
        self._busy = False
        self._marked: list[Field] = []
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self.page = PageColumn(width=34, centred=True)
        outer.addWidget(self.page)
        self.errors = ErrorSummary()
        self.page.add(self.errors)
        self.heading = Heading(heading)
        self.page.add(self.heading)
        self._progress = Busy(self.title)

    def finish_page(self) -> None:
        """Put the busy line below what was added."""
        self.page.add(self._progress)

    @property
    def busy(self) -> bool:
        """Whether the worker is at it; a second press does nothing then."""
        return self._busy

    def submit(self) -> None:
        """Do what this page is for."""
        raise NotImplementedError

    def say_busy(self, text: str) -> None:
        """Show that something takes a moment."""
        self._busy = True
        self.errors.clear()
        self._progress.start(text)

    def say_ready(self) -> None:
        """Take the busy line away."""
        self._busy = False
        self._progress.stop()

    def show_problems(self, problems: Sequence[Problem]) -> bool:
        """Mark what is wrong, here and at its field; gives whether anything is."""
        for field in self._marked:
            field.show_error("")
        self._marked = [field for _text, field in problems]
        for text, field in problems:
            field.show_error(text)
        self.errors.show_errors([(text, field) for text, field in problems])
        self.title_changed.emit()
        return bool(problems)

    def refused(self, refusal: Refusal, where: Field | None = None) -> None:
        """Show a refusal, at ``where`` if it belongs to one field."""
        self.say_ready()
        text = refusal_text(refusal)
        if where is not None:
            self.show_problems([(text, where)])
            return
        self.show_problems([])
        self.errors.show_errors([(text, self.first_focus())])
        self.title_changed.emit()

    def enter(
        self,
        folder: Path,
        account: str,
        fn: Callable[[], Session],
        failed: Callable[[Refusal], None],
    ) -> None:
        """Open the session with ``fn`` in the worker and go to work."""

        def done(session: Session) -> None:
            self.say_ready()
            self.way.door.account_name = account
            self.way.entered(folder, session)

        self.worker.open_session(fn, done, failed, owner=self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in a field does what the primary button does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.submit()
        else:
            super().keyPressEvent(event)
