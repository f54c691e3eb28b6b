"""What the pages before the login share: one centred column, errors on top, one busy line."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from app.case.refusal import Refusal
from ui.navigation import Navigator
from ui.page_screen import PageScreen
from ui.start.way_in import WayIn
from ui.widgets import Busy, Field
from ui.worker import Worker

if TYPE_CHECKING:
    from pathlib import Path

    from app.services.session import Session


class StartPage(PageScreen):
    """A page with a heading; ``submit`` is what Enter and the primary button do."""

    def __init__(self, worker: Worker, navigator: Navigator, way: WayIn, heading: str) -> None:
        super().__init__(worker, navigator, heading, width=34, centred=True)
        self.way = way
        self._busy = False
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

    def refused_at(self, refusal: Refusal, field: Field | None) -> None:
        """Show a refusal; one can try again."""
        self.say_ready()
        super().refused_at(refusal, field)

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
