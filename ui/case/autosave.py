"""Saving by itself: two seconds after typing stops, at each page, on lock and on leaving.

The work is done in the worker; no keystroke waits for it. What failed stays in memory and is
tried again with the next change, or when asked.
"""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QEventLoop, QObject, QTimer, Signal

from app.case.refusal import Refusal
from app.services.casework import cases
from ui.case.draft import Draft
from ui.worker import Worker

WAIT = 2000
"""Milliseconds after the last change."""

LONGEST_WAIT = 10_000
"""Milliseconds that leaving waits for the last save."""


class Autosave(QObject):
    """Keeps one draft on disk. ``saved`` carries the time, ``failed`` the refusal."""

    saved = Signal(object)
    failed = Signal(object)

    def __init__(self, worker: Worker, case_id: str, draft: Draft, parent: QObject) -> None:
        super().__init__(parent)
        self._worker = worker
        self._case_id = case_id
        self._draft = draft
        self._busy = False
        self._again = False
        self._refusal: Refusal | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(WAIT)
        self._timer.timeout.connect(self.now)
        self._stop = draft.listen(lambda _path: self._timer.start())

    @property
    def refusal(self) -> Refusal | None:
        """Why the last save failed; None when it went well."""
        return self._refusal

    def now(self) -> None:
        """Save what is not saved yet."""
        self._timer.stop()
        if not self._draft.dirty:
            return
        if self._busy:
            self._again = True
            return
        self._busy = True
        shot = self._draft.snapshot()
        case_id = self._case_id
        self._worker.run(
            lambda session: (
                shot.revision,
                cases.save_draft(session, case_id, shot.document, dict(shot.pending), shot.place),
            ),
            self._done,
            self._not_done,
            owner=self,
        )

    def finish(self) -> bool:
        """Save and wait until it is done; tells whether everything is on disk."""
        self._again = self._again or self._busy
        self.now()
        if self._busy:
            loop = QEventLoop()
            self.saved.connect(loop.quit)
            self.failed.connect(loop.quit)
            end = QTimer()
            end.setSingleShot(True)
            end.timeout.connect(loop.quit)
            end.start(LONGEST_WAIT)
            while self._busy and end.isActive():
                loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        return not self._draft.dirty

    def stop(self) -> None:
        """Save no more, because the case is closed or its text was handed in."""
        self._timer.stop()
        self._stop()

    def _done(self, answer: tuple[int, datetime]) -> None:
        revision, at = answer
        self._busy = False
        self._refusal = None
        self._draft.mark_saved(revision)
        if self._again:
            self._again = False
            self.now()
        self.saved.emit(at)

    def _not_done(self, refusal: Refusal) -> None:
        self._busy = False
        self._again = False
        self._refusal = refusal
        self.failed.emit(refusal)
